import SessionModel
import SessionStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is read whole; `-` is standard input.
struct TextFile {
  let path: String
  /// The most bytes that are read.
  var limit = TextFile.limit

  /// The most bytes that are read of most files.
  static let limit = 64 << 20

  /// Why a file could not be read.
  enum Failure: Error, Equatable {
    case absent, noAccess, notAFile, tooLarge, exhausted, unreadable

    /// What the last call of the system failed of.
    static var last: Self {
      switch Cause.last {
      case .absent, .notAFolder: .absent
      case .noAccess: .noAccess
      case .strange: .notAFile
      case .exhausted: .exhausted
      case .full, .readOnly, .broken: .unreadable
      }
    }
  }

  /// Its text, invalid UTF-8 repaired; `nil` when it cannot be read.
  var text: String? { (try? bytes()).map { String(decoding: $0, as: UTF8.self) } }

  /// Its bytes.
  func bytes() throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .last }
    defer { if path != "-" { close(descriptor) } }
    if path != "-" {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw .last }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      guard status.st_size <= limit else { throw .tooLarge }
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }
}
