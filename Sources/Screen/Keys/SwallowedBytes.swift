/// Bytes that a terminal sends and nobody typed, on their way out.
struct SwallowedBytes {
  /// How they end.
  enum End {
    /// With the end of a string, `ESC \`, or the bell; a terminal answers so what somebody asked it. With a line end
    /// too: no answer has one, and who presses Enter behind a string that lost its end can type again.
    case string
    /// With the letter behind the numbers.
    case numbers
  }

  private let end: End
  private var count = 0
  /// How many bytes a character still has.
  private var rest = 0
  /// A string that is still open after so many bytes has lost its end; what somebody copied can be long.
  private static let limit = 1 << 20

  init(_ end: End) { self.end = end }

  /// Takes bytes off; true when this was the end.
  mutating func take(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    switch end {
    case .numbers:
      bytes = bytes.drop { (0x20...0x3F).contains($0) }
      guard let last = bytes.first else { return false }
      if (0x40...0x7E).contains(last) { bytes = bytes.dropFirst() }
      return true
    case .string: return takeString(&bytes)
    }
  }

  private mutating func takeString(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    while let byte = bytes.first {
      if byte == 0x1B {
        guard let next = bytes.dropFirst().first else { return false }
        // Any other sequence ends the string, and begins.
        if next == UInt8(ascii: "\\") { bytes = bytes.dropFirst(2) }
        return true
      }
      bytes = bytes.dropFirst()
      count += 1
      // In the middle of a character 9C is no end.
      let isEnd = byte == 0x9C && rest == 0 || [0x07, 0x0A, 0x0D, 0x18, 0x1A].contains(byte)
      switch byte {
      case 0x80...0xBF: rest = max(0, rest - 1)
      // C2 9C means the end too.
      case 0xC3...0xDF: rest = 1
      case 0xE0...0xEF: rest = 2
      case 0xF0...0xF4: rest = 3
      default: rest = 0
      }
      if isEnd || count >= Self.limit { return true }
    }
    return false
  }
}
