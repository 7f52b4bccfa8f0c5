import Testing

@testable import Text

/// What composing must do, whoever does it: today the standard library by `String._nfc`, which has no public name.
@Suite struct ComposedTests {
  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("\u{E9}", "\u{E9}"), ("a\u{323}\u{302}", "\u{1EAD}"),
    ("a\u{302}\u{323}", "\u{1EAD}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{212B}", "\u{C5}"), ("\u{FB01}", "\u{FB01}"),
    ("\u{915}\u{93C}", "\u{915}\u{93C}"), ("x\u{301}", "x\u{301}"), ("", ""),
  ]) func `a letter and its marks become one where there is one for both`(text: String, composed: String) {
    #expect(Array(text.composed) == Array(composed.unicodeScalars))
  }

  @Test func `composing twice is composing once, and keeps what the eye sees`() {
    for text in ["Zoë e\u{301}e\u{301}n", "ij \u{133} ĳ", "👩‍👧 café"] {
      let once = String(text.composed)
      #expect(Array(once.composed) == Array(once.unicodeScalars))
      #expect(once == text)
    }
  }
}
