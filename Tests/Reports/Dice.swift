/// Random choices that a seed repeats (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func chance(_ one: Int) -> Bool { roll(1...one) == 1 }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[roll(0...choices.count - 1)] }

  /// A text that tries to be markup, a command to the terminal, or something that cannot be seen.
  mutating func hostile(lines: Bool = true) -> String {
    let pieces = lines ? Dice.pieces + Dice.lineEnds : Dice.pieces
    return (0..<roll(0...14)).map { _ in pick(pieces) }.joined()
  }

  private static let lineEnds = [
    "\n", "\r\n", "\r", "\n\n", "\n    ", "\n- ", "\n# ", "\n> ", "\n===\n", "\n1. ",
  ]

  private static let pieces =
    (0x20...0x7E).compactMap { Unicode.Scalar($0).map { String(Character($0)) } } + [
      "# ", "- ", "+ ", "* ", "1. ", "1) ", "> ", "```", "~~~", "---", "===", "| a | b |", "\\|", "\\", "  ",
      "    ", "\t", "<b>", "<!-- ", "-->", "<script>", "&amp;", "&#35;", "[a](http://a.test)", "![x](y)",
      "[x]: /y", "<https://a.test>", "https://a.test", "www.a.test", "a@b.test", "**a**", "__a__", "`a`",
      ":smile:",
      "14:22", "$x$", "[^1]", "- [ ] ", "\u{0}", "\u{7}", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{7F}", "\u{85}",
      "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{2028}", "\u{200F}", "\u{FFF9}", "\u{E0041}", "é", "e\u{301}",
      "日本",
      "👩\u{200D}🔧", "“", "★", "—", "woord", "woord", "Wat?",
    ]
}
