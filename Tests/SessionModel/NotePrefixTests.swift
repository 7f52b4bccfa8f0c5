import SessionModel
import Testing

@Suite struct NotePrefixTests {
  @Test(arguments: Stem.allCases)
  func `every voice has a letter of its own`(stem: Stem) {
    let (prefix, text) = NotePrefix.parse("\(stem.letter): Rust")
    #expect(prefix.stem == stem)
    #expect(text == "Rust")
    #expect(Stem.allCases.filter { $0.letter == stem.letter } == [stem])
  }

  @Test(arguments: [
    ("\"Rust", "citaat"), ("c: Rust", "citaat"), ("* Rust", "lichtje"), ("k: Rust", "lichtje"),
    ("? Rust", "vraag"),
    ("v: Rust", "vraag"), ("~ Rust", "hobbel"), ("h: Rust", "hobbel"), ("! Rust", "afspraak"),
    ("m: Rust", "afspraak"),
    ("p: Rust", "achtergehouden"), ("j: \"Rust\"", "jeugdige citaat"),
    ("o: * p: Rust", "ouder lichtje achtergehouden"),
    ("p: * \"Rust”", "citaat lichtje achtergehouden"), ("j: c: k: Rust", "jeugdige citaat lichtje"),
  ])
  func `signs say what a line is`(line: String, says: String) {
    let (prefix, text) = NotePrefix.parse(line)
    #expect(Self.words(prefix) == says)
    #expect(text == "Rust")
  }

  @Test(arguments: [
    "PO: eerst bellen", "vb: de fiets", " j: met spatie ervoor", "J: hoofdletter", "j:zonder spatie",
    "*zonder spatie",
    "ïk wil rust", "12:30 uur", "x: iemand", ": leeg", "", "\\o/ hoera", "\\", "~", "j:",
  ])
  func `anything else is text`(line: String) {
    let (prefix, text) = NotePrefix.parse(line)
    #expect(prefix.isEmpty)
    #expect(text == line)
  }

  @Test(arguments: [
    ("\\j: Rust", "j: Rust"), ("\\\"Rust\"", "\"Rust\""), ("\\\\j: Rust", "\\j: Rust"),
    ("\\* Rust", "* Rust"),
  ])
  func `a backslash makes a sign text and falls away`(line: String, text: String) {
    #expect(NotePrefix.parse(line) == (Kenmerken(), text))
  }

  @Test(arguments: [
    ("o: o: Rust", "ouder", "o: Rust"), ("j: l: Rust", "jeugdige", "l: Rust"),
    ("* * Rust", "lichtje", "* Rust"),
    ("? ~ Rust", "vraag", "~ Rust"), ("\"\"Rust\" zei hij", "citaat", "\"Rust\" zei hij"),
    ("p: p: Rust", "achtergehouden", "p: Rust"),
  ])
  func `a sign counts once`(line: String, says: String, text: String) {
    let parsed = NotePrefix.parse(line)
    #expect(Self.words(parsed.prefix) == says)
    #expect(parsed.text == text)
  }

  @Test(arguments: [
    ("Rust\"", "Rust"), ("Rust”", "Rust"), ("Hij zei \"kom\"", "Hij zei \"kom\""),
    ("Hij zei “kom”", "Hij zei “kom”"),
    ("Rust", "Rust"), ("\"", ""), ("", ""),
  ])
  func `only the quote that closes the citaat falls away`(text: String, kept: String) {
    #expect(NotePrefix.withoutClosingQuote(text) == kept)
  }

  @Test func `an afspraak has a part for each of its fields, blanks allowed, and loses nothing`() {
    let line = AfspraakLine(" Ik bel |mentor||  maandag | moeder | een nummer | over een week | of twee ")
    let parts: [Afspraak.Veld: String] = [
      .wat: "Ik bel", .wie: "mentor", .eersteStap: "", .wanneer: "maandag", .metWie: "moeder",
      .nodig: "een nummer", .kijkmoment: "over een week | of twee",
    ]
    for veld in Afspraak.Veld.allCases { #expect(line.deel(veld) == parts[veld], "\(veld)") }
    #expect(AfspraakLine("Ik bel")[.wat] == "Ik bel")
    #expect(AfspraakLine("Ik bel").deel(.wie) == nil)
    #expect(AfspraakLine("")[.wat] == "")
    #expect(AfspraakLine("||||")[.metWie] == "")
  }

  /// What a sign says of the line by its word, or by its name where there is nothing more to say.
  private static func words(_ prefix: Kenmerken) -> String {
    prefix.alle.map { $0.woord == "ja" ? $0.naam.rawValue : $0.woord }.joined(separator: " ")
  }
}
