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
  private var isAtEnd = false
  /// How much of what waits was searched for a line end.
  private var searched = 0

  init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// Waits for the next line; `nil` when there are no more.
  mutating func next() -> Piece? {
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let piece = take(upTo: end, isWhole: true)
        waiting.removeFirst()
        return piece
      }
      searched = waiting.count
      if waiting.count >= LineReader.limit { return take(upTo: lastCharacter, isWhole: false) }
      if isAtEnd { return waiting.isEmpty ? nil : take(upTo: waiting.count, isWhole: true) }
      readMore()
    }
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

  private mutating func readMore() {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count > 0 { waiting.append(contentsOf: buffer[..<count]) } else { isAtEnd = true }
      return
    }
  }
}
