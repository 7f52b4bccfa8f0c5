#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file in memory on which a screen is written, until it is sent to the terminal in one piece.
///
/// Every write wakes the terminal, over ssh it is a packet: a picture that comes in pieces is seen in pieces.
final class Sheet {
  private let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  private var bytes = [UInt8](repeating: 0, count: 16_384)

  init(_ file: UnsafeMutablePointer<FILE>) {
    self.file = file
    descriptor = fileno(file)
  }

  deinit { fclose(file) }

  /// What was written since the last time.
  func take() -> ArraySlice<UInt8> {
    let end = Int(lseek(descriptor, 0, SEEK_CUR))
    guard end > 0 else { return [] }
    lseek(descriptor, 0, SEEK_SET)
    if end > bytes.count { bytes = [UInt8](repeating: 0, count: 2 * end) }
    let count = pread(descriptor, &bytes, end, 0)
    return bytes[..<max(0, count)]
  }
}
