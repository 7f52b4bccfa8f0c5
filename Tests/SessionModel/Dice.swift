/// Random choices that a seed repeats (SplitMix64), for property tests of text.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0xD134_2543_DE82_EF95
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func chance(_ one: Int) -> Bool { roll(1...one) == 1 }

  mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element
  where Choices.Index == Int { choices[choices.startIndex + roll(0...choices.count - 1)] }

  mutating func some<Element>(_ counts: ClosedRange<Int>, _ make: (inout Dice) -> Element) -> [Element] {
    let count = roll(counts)
    return (0..<count).map { _ in make(&self) }
  }

  /// A text of pieces that programs tend to stumble over.
  mutating func text(_ counts: ClosedRange<Int>, of pieces: [String] = Dice.pieces) -> String {
    some(counts) { $0.pick(pieces) }.joined()
  }

  /// The bytes with a few replaced, inserted or taken out.
  mutating func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<roll(1...5) {
      let place = roll(0...bytes.count)
      let piece = chance(2) ? [UInt8.random(in: 0...255, using: &self)] : Array(pick(Dice.pieces).utf8)
      bytes.replaceSubrange(place..<min(bytes.count, place + roll(0...2)), with: piece)
    }
    return bytes
  }

  /// Letters, Markdown, combining marks, emoji, other scripts, and everything that should be cleaned away.
  static let pieces: [String] =
    [
      "a", "e", "Z", "7", " ", "  ", ".", ",", ":", "-", "- ", "#", "## ", "* ", "\\", "\"", "'", "<!--",
      "-->",
      "|", "=", "é", "e\u{301}", "ï", "ß", "Ω", "\u{2126}", "ij", "日本", "\u{1100}", "\u{1161}", "\u{11A8}",
      "한", "ש", "\u{93F}", "क", "\u{94D}", "\u{9C7}", "\u{9BE}", "👩", "🏻", "🏳", "🌈", "↔", "←", "❤", "©",
      "1\u{FE0F}\u{20E3}", "🇳🇱", "👩\u{200D}🔧", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "\u{FFFD}",
    ] + loose + forbidden

  /// Marks and joiners: fine in some places only.
  static let loose = [
    "\u{300}", "\u{301}", "\u{327}", "\u{338}", "\u{344}", "\u{20DD}", "\u{345}", "\u{200D}", "\u{FE0E}",
    "\u{FE0F}",
    "\u{20E3}", "\n", "\t",
  ]

  /// Never in a cleaned text.
  static let forbidden =
    ["\u{1B}[2J", "\r\n"] + forbiddenScalars.compactMap { Unicode.Scalar($0).map { String(Character($0)) } }

  private static let forbiddenScalars: [UInt32] = [
    0x00, 0x0B, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x200B, 0x200C, 0x200E, 0x2028, 0x202E,
    0x2060,
    0x2066, 0x3164, 0xFDD0, 0xFE00, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFF, 0xE0001, 0xE0041, 0xE0100, 0x10FFFE,
  ]
}
