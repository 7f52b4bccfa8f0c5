import Screen
import SessionModel
import Testing
import Text

@testable import Acts
@testable import Views

/// Lines that nobody types on purpose, and tables larger than most.
@Suite struct StrangeLineTests {
  @Test(arguments: Vorm.allCases)
  func `a line of ten thousand characters is kept as far as a note goes, and the rest is not lost unseen`(
    vorm: Vorm
  )
    throws
  {
    let reis = try FormDoorsTests.reis(in: vorm)
    let word = "onderweg "
    let text = String(repeating: word, count: 10_000 / word.count)
    reis.noteer.paste(text)
    let shown = reis.noteer.draft?.text ?? ""
    #expect(
      shown.utf8.count <= CleanText.noteLimit && shown.utf8.count > CleanText.noteLimit / 2 || shown == text)
    reis.noteer.press("Enter")
    let kept = reis.sessie.notities.values.map(\.gegevens.tekst).joined(separator: " ")
    let waiting = reis.noteer.draft?.text ?? ""
    #expect((kept + waiting).contains(String(repeating: word, count: 100)), "\(vorm)")
  }

  private static let strange = [
    "\u{301}", String(repeating: "\u{301}", count: 500), "\u{200B}", "\u{202E}", "*", "\"\"\"", "* ? ! ~ \"",
    "!!!",
    "~", "???", "/", "//", "\\", "\\\\", "<", "< ", "|", "| |", "| | |", "::", "m:", "m: ", " m : ", "o:",
    ",", "0", "999", "1 |", "1 | |", "+", "+ z:", "+ : ", "×12", "proces:", "vraag:", "p:", "c:",
  ]

  @Test(arguments: Vorm.allCases)
  func `signs alone, a prefix alone and marks alone do nothing that nobody meant`(vorm: Vorm) throws {
    let reis = try FormDoorsTests.reis(in: vorm)
    func rest() -> String {
      let (sessie, plan) = (reis.sessie, reis.casus.reisplan)
      let people = sessie.deelnemers.map { "\($0.naam) \($0.stem) \($0.akkoord)" }
      let marks = sessie.stappen.flatMap(\.schalen).map(\.rij)
      let plans = plan.afspraken.map(\.gegevens.wat) + plan.tijdlijn.map(\.gegevens.wat)
      return (people + marks + plans).joined(separator: ", ")
    }
    let before = rest()
    for (number, line) in Self.strange.enumerated() {
      reis.noteer.type(line).press("Enter", "Enter", "Esc", "Esc").type("Daarna verder \(number)").press(
        "Enter")
      #expect(rest() == before, "\(line)")
      let kept = reis.sessie.notities.values.map(\.gegevens.tekst)
      #expect(kept.contains("Daarna verder \(number)"), "\(line)")
    }
  }

  private func reis(_ people: [Deelnemer.Gegevens]) throws -> Reis {
    let reis = Reis().naar("Bagage")
    let stream = StreamID(.sessie, reis.sessie.id)
    _ = try reis.table.append(people.map { Change(stream, .deelnemerErbij($0)) }, by: "begin")
    return reis
  }

  @Test func `of forty people everybody is reached: by letter, by label, or by Tab and letters`() throws {
    let reis = try reis(
      (1...34).map { Deelnemer.Gegevens(stem: Stem.allCases[$0 % 7], label: "gast nummer \($0)") })
    let sessie = reis.sessie
    #expect(sessie.deelnemers.count == 40)
    var expected: [Identifier] = []
    for deelnemer in sessie.deelnemers {
      let text = "Woorden van \(deelnemer.naam)"
      if let letter = sessie.letter(of: deelnemer.id) {
        reis.noteer.type("\(letter): \(text)").press("Enter")
      } else {
        reis.noteer.press("Tab").type(deelnemer.naam).press("Enter").type(text).press("Enter")
      }
      expected.append(deelnemer.id)
    }
    #expect(reis.notities.map(\.gegevens.deelnemer) == expected)
    reis.noteer.type("gast nummer 17: Nog iets").press("Enter")
    #expect(
      reis.notities.last?.gegevens.deelnemer == sessie.deelnemers.first { $0.naam == "gast nummer 17" }?.id)
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      reis.noteer.size = size
      reis.noteer.press("Tab")
      for _ in 0..<60 { reis.noteer.press("↓") }
      reis.noteer.shows("▸").press("Esc")
    }
  }

  @Test func `two mothers are never taken for each other`() throws {
    let reis = try reis([.init(stem: .ouder, label: "moeder")])
    let names = reis.sessie.deelnemers.map(\.naam)
    #expect(names.contains("moeder 1") && names.contains("moeder 2"))
    reis.noteer("moeder: Rust", "moeder 2: Ruimte", "moeder 1: Tijd", "m: Samen")
    let ids = reis.notities.map(\.gegevens.deelnemer)
    let one = reis.sessie.deelnemers.first { $0.naam == "moeder 1" }?.id
    let two = reis.sessie.deelnemers.first { $0.naam == "moeder 2" }?.id
    #expect(ids == [nil, two, one, one])
    #expect(reis.notities.allSatisfy { $0.gegevens.stem == .ouder })
  }

  @Test(arguments: ["Moeder is moe van al het bellen", "Fijn!", "Een hele dag samen op de boerderij"])
  func `nobody is called after a sentence that is typed where a name is asked`(zin: String) throws {
    let reis = Reis()
    let people = reis.sessie.deelnemers.count
    reis.noteer.press("↓")
    for _ in 0..<40 where !reis.noteer.sees("▸ · iemand erbij") { reis.noteer.press("↓") }
    reis.noteer.press("→").shows("hoe noemen we").type(zin).press("Enter")
    #expect(reis.sessie.deelnemers.count == people)
    #expect(reis.notities.map(\.gegevens.tekst) == [zin])
    reis.noteer.shows("hoe noemen we").type("tante van de stal")
    reis.noteer.press("Enter").type("o").press("Enter", "Enter").finish()
    #expect(reis.sessie.deelnemers.last?.gegevens.label == "tante van de stal")
  }

  @Test func `a group of twelve sits at the table as one, says a row of marks and counts as twelve`() throws {
    let reis = Reis()
    reis.noteer("+ z: buurtteam ×12")
    let groep = try #require(reis.sessie.deelnemers.last)
    #expect(groep.gegevens.label == "buurtteam" && groep.gegevens.aantal == 12)
    reis.zaal.shows("buurtteam ×12")
    reis.noteer.press("↓")
    while !reis.noteer.sees("▸ · buurtteam ×12 · zorg") { reis.noteer.press("↓") }
    reis.noteer.press("Esc")
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.press("a").shows("17 aan tafel")
    reis.naar("Nu")
    let letter = try #require(reis.sessie.letter(of: groep.id))
    reis.noteer("\(letter) 6 7 8 7 7 5, er is weer contact")
    let schaal = try #require(reis.sessie.etappe?.schalen.first)
    #expect(schaal.cijfers == [6, 7, 8, 7, 7, 5] && schaal.waarom == "er is weer contact")
    reis.zaal.shows("buurtteam ×3").shows("6 7 8 7 7 5 buurtteam")
    reis.noteer.press("↑").shows("\(letter) 6 7 8").press("Esc")
    reis.noteer.press("↓")
    while !reis.noteer.sees("▸ ✓ buurtteam ×12") { reis.noteer.press("↓") }
    reis.noteer.press("→", "Ctrl-U").type("9 9").press("Enter").finish()
    #expect(reis.sessie.etappe?.schalen.first?.cijfers == [9, 9])
  }

  @Test func `an Esc that was cut from its arrow empties nothing`() {
    let reis = Reis().naar("Bagage")
    reis.noteer.type("Rust en").press("Esc").press(.noEscape)
    reis.noteer.press("↑").type("Hier is ").press("↓").type(" ruimte").press("Enter")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Hier is Rust en ruimte"])
    reis.noteer.press("Esc").type("Later").press(.noEscape)
    #expect(reis.noteer.draft?.text == "Later", "only the key right before it")
    let nu = Reis().naar("Nu")
    nu.noteer.press("↓", "→").type("6").press("Esc").press(.noEscape)
    nu.noteer.press("Enter").finish()
    #expect(nu.sessie.etappe?.schalen.map(\.cijfer) == [6])
  }
}
