/// Texts and bytes that programs tend to stumble over.
extension Dice {
  /// A text of pieces that programs tend to stumble over.
  public mutating func text(_ counts: ClosedRange<Int>, of pieces: [String] = Dice.pieces) -> String {
    some(counts) { $0.pick(pieces) }.joined()
  }

  /// The bytes with a few replaced, inserted or taken out.
  public mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<roll(1...5) {
      let place = roll(0...bytes.count)
      let piece = chance(2) ? [UInt8.random(in: 0...255, using: &self)] : Array(pick(Dice.pieces).utf8)
      bytes.replaceSubrange(place..<min(bytes.count, place + roll(0...2)), with: piece)
    }
    return bytes
  }

  /// Letters, Markdown, combining marks, emoji, other scripts, and everything that should be cleaned away.
  public static let pieces: [String] =
    [
      "a", "e", "Z", "7", " ", "  ", ".", ",", ":", "-", "- ", "#", "## ", "* ", "\\", "\"", "'", "<!--",
      "-->",
      "|", "=", "é", "e\u{301}", "ï", "ß", "Ω", "\u{2126}", "ij", "日本", "\u{1100}", "\u{1161}", "\u{11A8}",
      "한", "ש", "\u{93F}", "क", "\u{94D}", "\u{9C7}", "\u{9BE}", "👩", "🏻", "🏳", "🌈", "↔", "←", "❤", "©",
      "1\u{FE0F}\u{20E3}", "🇳🇱", "👩\u{200D}🔧", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "\u{FFFD}",
    ] + loose + forbidden

  /// Marks and joiners: fine in some places only.
  public static let loose = [
    "\u{300}", "\u{301}", "\u{327}", "\u{338}", "\u{344}", "\u{20DD}", "\u{345}", "\u{200D}", "\u{FE0E}",
    "\u{FE0F}",
    "\u{20E3}", "\n", "\t",
  ]

  /// Never in a cleaned text.
  public static let forbidden =
    ["\u{1B}[2J", "\r\n"] + forbiddenScalars.compactMap { Unicode.Scalar($0).map { String(Character($0)) } }

  private static let forbiddenScalars: [UInt32] = [
    0x00, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x200B, 0x200C, 0x200E, 0x2028, 0x202E,
    0x2060,
    0x2066, 0x3164, 0xFDD0, 0xFE00, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFF, 0xE0001, 0xE0041, 0xE0100, 0x10FFFE,
  ]
}
