import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the terminal with the wall of a session tells how that stands: a file among the drafts, locked while it lives.
///
/// A courtesy to who looks at the wall in small: where nothing can be told, on a full disk or beside a second wall of the
/// same session, it is guessed there.
public final class WallMark {
  private let path: String
  private var descriptor: Int32?

  /// A mark for the wall of a session; `nil` where another terminal has it.
  init?(of sessie: Identifier, in folder: StoreFolder) {
    path = folder.wallMark(of: sessie)
    guard let descriptor = try? StoreFolder.open(path, O_RDONLY | O_CREAT) else { return nil }
    var status = stat()
    // Who swept may have thrown it away between the opening and the lock.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0
    else {
      StoreFolder.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { release() }

  /// Tells how the wall stands; whether that is there to read.
  public func tell(_ wand: Wandstand) -> Bool {
    // What watches hears of a file that is closed after writing, so it is not the one that is held.
    guard descriptor != nil, let writing = try? StoreFolder.open(path, O_WRONLY) else { return false }
    defer { StoreFolder.close(writing) }
    var bytes = Array(wand.line.utf8.prefix(WallMark.length - 1))
    bytes +=
      Array(repeating: UInt8(ascii: " "), count: WallMark.length - 1 - bytes.count) + [UInt8(ascii: "\n")]
    return (try? StoreFolder.write(bytes, to: writing, at: path)) != nil
  }

  /// Takes it away; doing it twice is harmless.
  public func release() {
    guard let descriptor else { return }
    unlink(path)
    StoreFolder.close(descriptor)
    self.descriptor = nil
  }

  /// As long as it always is, so that no reader finds half of a line behind another.
  private static let length = 128

  /// How the wall of a session stands; `nil` where no living terminal tells it.
  static func wall(of sessie: Identifier, in folder: StoreFolder) -> Wandstand? {
    let path = folder.wallMark(of: sessie)
    guard let descriptor = try? StoreFolder.open(path, O_RDONLY) else { return nil }
    defer { StoreFolder.close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, length, 0) }
    guard count == length, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return Wandstand(line: text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
  }

  /// Throws away the marks whose terminal is gone.
  static func sweep(_ folder: StoreFolder) {
    for name in StoreFolder.names(in: folder.drafts) where name.hasPrefix(StoreFolder.wallPrefix) {
      let path = folder.drafts + "/" + name
      guard let descriptor = try? StoreFolder.open(path, O_RDONLY) else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      StoreFolder.close(descriptor)
    }
  }
}
