import Support

/// Texts that try to be more than text.
extension Dice {
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
