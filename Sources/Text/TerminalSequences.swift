/// What programs write among their text to give it a colour, a link or a title, and what somebody copies or pipes along.
extension String {
  /// The text without the sequences that a terminal obeys; of each all goes, and not its Esc alone.
  ///
  /// A string that lost its end takes no more than its line.
  public var withoutSequences: String {
    guard utf8.contains(where: { $0 == 0x1B || $0 == 0xC2 }) else { return self }
    var (plain, rest) = (String.UnicodeScalarView(), unicodeScalars[...])
    while let scalar = rest.first {
      if let introduced = Introduced(rest) {
        rest = introduced.rest
      } else {
        plain.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(plain)
  }
}

/// A sequence at the beginning of a text, and the text behind it.
private struct Introduced {
  let rest: Substring.UnicodeScalarView

  /// A sequence that begins with Esc and a letter, or with the one control that stands for both; nil for text.
  init?(_ text: Substring.UnicodeScalarView) {
    guard let first = text.first else { return nil }
    if (0x80...0x9F).contains(first.value) {
      // A letter that was read in the wrong encoding looks the same: only what is whole is taken.
      let letter = Unicode.Scalar(UInt8(first.value - 0x40))
      let behind = Self.end(of: text.dropFirst(), introducedBy: letter)
      let whole = text[..<behind.startIndex].dropFirst()
      guard letter == "[" && whole.count > 1 || whole.last == "\u{9C}" else { return nil }
      rest = behind
    } else if first == "\u{1B}", let letter = text.dropFirst().first, Self.introduces(letter) {
      rest = Self.end(of: text.dropFirst(2), introducedBy: letter)
    } else {
      return nil
    }
  }

  private static func introduces(_ letter: Unicode.Scalar) -> Bool {
    "[]PX^_78=>cDEHMZ\\".unicodeScalars.contains(letter) || ("!"..."/").contains(letter)
  }

  private static func end(
    of text: Substring.UnicodeScalarView, introducedBy letter: Unicode.Scalar
  ) -> Substring.UnicodeScalarView {
    switch letter {
    case "[":
      let last = text.drop { (" "..."?").contains($0) }
      return last.first.map { ("@"..."~").contains($0) } == true ? last.dropFirst() : last
    case "P", "X", "]", "^", "_":
      let end = text.drop { !["\u{7}", "\n", "\r", "\u{18}", "\u{1A}", "\u{1B}", "\u{9C}"].contains($0) }
      if end.starts(with: ["\u{1B}", "\\"]) { return end.dropFirst(2) }
      return ["\n", "\r", "\u{1B}"].contains(end.first) ? end : end.dropFirst()
    case "!"..."/": return text.drop { ("!"..."/").contains($0) }.dropFirst()
    default: return text
    }
  }
}
