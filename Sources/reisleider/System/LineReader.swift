#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of standard input, each as soon as it has come; a line of any length, in pieces.
struct LineReader {
  /// A line, or a piece of one that is longer than `limit`.
  struct Piece: Equatable {
    /// The number of the line, from 1.
    let number: Int
    let bytes: [UInt8]
    /// Whether the line began in an earlier piece.
    let isContinued: Bool
  }

  /// The most bytes of a piece: 1 MiB.
  static let limit = 1 << 20

  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var number = 1
  private var isContinued = false
  /// Whether there is nothing more to read.
  private(set) var isAtEnd = false
  /// Whether it ended because it could not be read on.
  private(set) var hasFailed = false
  /// How much of what waits was searched for a line end.
  private var searched = 0

  init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// Waits for the next line; `nil` when there are no more.
  mutating func next() -> Piece? {
    while true {
      if let piece = ready() { return piece }
      if isAtEnd { return nil }
      readMore()
    }
  }

  /// The next line of what was read already; `nil` when none is whole.
  mutating func ready() -> Piece? {
    if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      let piece = take(upTo: end, isWhole: true)
      waiting.removeFirst()
      return piece
    }
    searched = waiting.count
    if waiting.count >= LineReader.limit { return take(upTo: lastCharacter, isWhole: false) }
    return isAtEnd && !waiting.isEmpty ? take(upTo: waiting.count, isWhole: true) : nil
  }

  private mutating func take(upTo end: Int, isWhole: Bool) -> Piece {
    let piece = Piece(number: number, bytes: Array(waiting[..<end]), isContinued: isContinued)
    waiting.removeFirst(end)
    searched = 0
    isContinued = !isWhole
    if isWhole { number += 1 }
    return piece
  }

  /// Where the last character begins, so that a piece never ends in half a one.
  private var lastCharacter: Int {
    let start = waiting.lastIndex { $0 & 0xC0 != 0x80 } ?? waiting.count
    return start > waiting.count - 4 && start > 0 ? start : waiting.count
  }

  /// Reads what there is, and waits until there is something.
  mutating func readMore() {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // Somebody else made it a descriptor that does not wait.
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&request, 1, -1)
        continue
      }
      hasFailed = count < 0
      if count > 0 { waiting.append(contentsOf: buffer[..<count]) } else { isAtEnd = true }
      return
    }
  }
}
