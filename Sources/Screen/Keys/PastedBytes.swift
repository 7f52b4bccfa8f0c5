import Text

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
    return String(decoding: unix, as: UTF8.self).withoutSequences
  }

  /// The bytes without the beginning of a character at their end.
  static func withoutHalf(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let lead = bytes.suffix(3).lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes[...] }
    let needed = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : bytes[lead] >= 0xC2 ? 2 : 1
    return bytes.endIndex - lead < needed ? bytes[..<lead] : bytes[...]
  }
}
