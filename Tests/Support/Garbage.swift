extension Dice {
  /// Any characters at all, the awkward ones most.
  public mutating func garbage(upTo limit: Int) -> String {
    let awkward: [Unicode.Scalar] = [
      "a", "é", "e", "\u{301}", "漢", "👨", "\u{200D}", "👩", "🇳", "🇱", "\u{FE0F}", " ", " ", "\n", "\t",
      "\u{1B}", "\r",
      "\u{202E}", "\u{E0041}", "\u{0}", "\u{9B}", "\u{AD}", "\u{FEFF}", "ﷺ", "\u{1100}", "\u{1161}", "─", "★",
      "\u{7F}",
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<below(limit + 1) {
      if below(4) > 0 {
        view.append(awkward[below(awkward.count)])
      } else if let scalar = Unicode.Scalar(UInt32(below(0x110000))) {
        view.append(scalar)
      }
    }
    return String(view)
  }
}
