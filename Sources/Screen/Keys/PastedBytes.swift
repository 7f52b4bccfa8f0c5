/// What somebody copied elsewhere, as text.
enum PastedBytes {
  /// Broken UTF-8 repaired, every line end `\n`, and without the sequences that gave it a colour there.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    var unix: [UInt8] = []
    unix.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        unix.append(0x0A)
      } else if !(byte == 0x0A && previous == 0x0D) {
        unix.append(byte)
      }
      previous = byte
    }
    guard unix.contains(0x1B) || unix.contains(0xC2) else { return String(decoding: unix, as: UTF8.self) }
    return String(decoding: plain(unix[...]), as: UTF8.self)
  }

  /// How many bytes can be shown while the rest may still come, so that nothing is shown otherwise than it will be.
  ///
  /// Of several lines those that are whole; of one what there is, but no half character or sequence.
  static func wholeBeginning(of bytes: [UInt8]) -> Int {
    let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    if let last = bytes.lastIndex(where: isLineEnd) {
      return bytes[..<last].contains(where: isLineEnd) ? last + 1 : 0
    }
    let lead: Int = bytes.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
    guard lead < bytes.endIndex else { return bytes.count }
    let needed = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : bytes[lead] >= 0xC2 ? 2 : 1
    let end = bytes.endIndex - lead < needed ? lead : bytes.endIndex
    return bytes[..<end].lastIndex(of: 0x1B) ?? end
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      guard let letter = introducer(rest) else {
        plain.append(byte)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(2)
      switch letter {
      case UInt8(ascii: "["):
        rest = rest.drop { (0x20...0x3F).contains($0) }
        if let last = rest.first, (0x40...0x7E).contains(last) { rest = rest.dropFirst() }
      case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
        // No further than its line: a string that lost its end must not take the text with it.
        var (string, line) = (SwallowedBytes(.string), rest.prefix { $0 != 0x0A })
        _ = string.take(&line)
        rest = rest[line.startIndex...]
      case 0x21...0x2F:
        rest = rest.drop { (0x21...0x2F).contains($0) }.dropFirst()
      default: break
      }
    }
    return plain
  }

  /// The letter of a sequence that begins here; nil for text.
  private static func introducer(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard let first = bytes.first, first == 0x1B || first == 0xC2, let second = bytes.dropFirst().first else {
      return nil
    }
    if first == 0xC2 { return (0x80...0x9F).contains(second) ? second - 0x40 : nil }
    let isSequence = "[]PX^_78=>cDEHMZ\\".utf8.contains(second) || (0x21...0x2F).contains(second)
    return isSequence ? second : nil
  }
}
