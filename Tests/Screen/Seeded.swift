/// Random numbers that come again with the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// Any characters at all, the awkward ones most.
  mutating func garbage(upTo limit: Int) -> String {
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
