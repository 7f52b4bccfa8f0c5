import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What happens in the note line, key by key.
@Suite struct LineTests {
  private let reis = Reis().naar("Bagage")
  private var noteer: Robot { reis.noteer }
  private var teksten: [String] { reis.notities.map(\.gegevens.tekst) }

  @Test func `a note is on the projector the moment it is entered`() {
    noteer.type("j: Sleutelen").press("Enter")
    reis.zaal.shows("Sleutelen")
    #expect(teksten == ["Sleutelen"])
    #expect(reis.notities.first?.gegevens.stem == .jeugdige)
    #expect(noteer.rows.contains { $0.hasSuffix("bewaard 14:28:00") })
  }

  @Test func `the voice stays until another speaks`() {
    reis.noteer("o: Eerst rust", "Dan pas een plan", "s: * Hij legt uit hoe het werkt", "En dat zien anderen")
    #expect(reis.notities.map(\.gegevens.stem) == [.ouder, .ouder, .school, .school])
    #expect(reis.notities.map(\.gegevens.lichtje) == [false, false, true, false])
  }

  @Test func `the only person of a voice is meant by it`() {
    reis.noteer("o: Eerst rust", "g: Het wijkteam gaat mee")
    #expect(
      reis.notities.map { $0.gegevens.deelnemer.flatMap(reis.sessie.deelnemer)?.naam } == [
        "moeder", "wijkteam",
      ])
  }

  @Test func `Tab Tab brings back the previous speaker`() {
    reis.noteer("o: Eerst rust", "s: Dan een plan")
    noteer.press("Tab", "Tab").type("En samen eten").press("Enter")
    #expect(reis.notities.last?.gegevens.stem == .ouder)
  }

  @Test func `the row with labels takes one key`() {
    noteer.press("Tab").shows("3 hoe we zijn")
    noteer.press("3").type("Hij lacht weer").press("Enter")
    #expect(reis.notities.first?.gegevens.thema == .houding)
    noteer.lacks("3 hoe we zijn")
  }

  @Test(arguments: [
    ("PO: eerst bellen", "PO: eerst bellen"), ("vb: de fiets", "vb: de fiets"),
    (" j: zo heet het", "zo heet het"),
    ("\\j: zo heet het", "j: zo heet het"), ("\\o/ hij lachte", "\\o/ hij lachte"),
    ("J: en hoofdletter", "en hoofdletter"),
    ("j:zonder spatie", "zonder spatie"), ("o: o: twee keer", "o: twee keer"),
    ("\\\"Rust\" zei hij", "\"Rust\" zei hij"),
    ("\"\"Rust\" zei hij, \"en stilte", "\"\"Rust\" zei hij, \"en stilte"),
    ("Om 10: 30 uur", "Om 10: 30 uur"),
  ])
  func `only a sign at the start is a sign`(typed: String, kept: String) {
    noteer.type(typed).press("Enter")
    #expect(teksten == [kept])
  }

  @Test func `a citaat loses the quote that closes it, and no other`() {
    reis.noteer("\"Ik wil sleutelen\"", "\"Hij zei \"kom\"", "c: Met de hand")
    #expect(teksten == ["Ik wil sleutelen", "\"Hij zei \"kom\"", "Met de hand"])
    #expect(reis.notities.map(\.gegevens.soort) == [.citaat, .gewoon, .citaat])
  }

  @Test func `a sign typed before words that stand there works, and the line keeps what was typed`() {
    noteer.type("Sleutelen").press("Home").type("j: ")
    noteer.shows("▸ j: Sleutelen").shows("→ notitie van jeugdige")
    noteer.press("Backspace", "Backspace").shows("→ notitie")
  }

  @Test func `a second voice in the same line is text`() {
    noteer.type("o: l: Eerst kennismaken").press("Enter")
    #expect(teksten == ["l: Eerst kennismaken"])
    #expect(reis.notities.first?.gegevens.stem == .ouder)
  }

  @Test func `a prefix alone says who speaks from now on, and a double Enter changes nothing`() {
    noteer.type("j:").press("Enter", "Enter").type("Sleutelen").press("Enter", "Enter")
    #expect(teksten == ["Sleutelen"] && reis.notities.first?.gegevens.stem == .jeugdige)
  }

  @Test func `in another step, and after two silent minutes, a voice is only proposed`() {
    noteer.type("j: Sleutelen").press("Enter")
    reis.table.wait(minutes: 3)
    noteer.shows("jeugdige? →").type("En koken").press("Enter")
    #expect(reis.notities.map(\.gegevens.stem) == [.jeugdige, nil])
    noteer.type("o: Rust").press("Enter")
    reis.table.wait(minutes: 3)
    noteer.shows("moeder? →").press("→").type("En buiten").press("Enter")
    #expect(reis.notities.last?.gegevens.stem == .ouder)
  }

  // MARK: Undo

  @Test func `Ctrl-Z in a line undoes typing and never what was kept`() {
    reis.noteer("Eerst rust")
    noteer.press("↑").press("Ctrl-Z", "Ctrl-Z")
    #expect(teksten == ["Eerst rust"])
    noteer.shows("Er is hier niets om ongedaan te maken.")
  }

  @Test func `Ctrl-Y types again what Ctrl-Z took out of the line`() {
    noteer.type("Sleutelen").press("Ctrl-Z").lacks("Sleutelen")
    noteer.press("Ctrl-Y").shows("Sleutelen")
    noteer.press("Enter", "Ctrl-Z")
    #expect(teksten == [])
    noteer.press("Ctrl-Y")
    #expect(teksten == ["Sleutelen"])
  }

  @Test func `after an undo of what was kept Ctrl-Y is of what was kept`() {
    reis.noteer("Eerst rust")
    noteer.type("Dan").press("Ctrl-Z", "Ctrl-Z")
    #expect(teksten == ["Eerst rust"], "the press that undid the typing goes no further")
    reis.table.wait(seconds: 1)
    noteer.press("Ctrl-Z", "Ctrl-Y")
    #expect(teksten == ["Eerst rust"])
    noteer.lacks("Dan")
  }

  @Test(arguments: ["Esc", "Ctrl-U", "Ctrl-W"])
  func `Ctrl-Z brings back what was taken out at once`(key: String) {
    reis.noteer("Eerst rust")
    noteer.type("Sleutelen").press(key).lacks("Sleutelen")
    noteer.press("F1", "F1", "Ctrl-Z").shows("Sleutelen")
    #expect(teksten == ["Eerst rust"])
  }

  @Test func `Ctrl-Z touches nothing of another terminal`() {
    reis.noteer("Eerst rust")
    reis.zaal.press("n").type("Van de zaal").press("Enter", "Ctrl-Z", "Ctrl-Z", "Ctrl-Z")
    let note = reis.sessie.notities.values.map(\.gegevens.tekst)
    #expect(note == ["Eerst rust"])
  }

  // MARK: Correcting

  @Test func `the last note is corrected and the voice of now goes on`() {
    reis.noteer("o: Eerst rsut")
    noteer.type("j:").press("Enter", "↑", "Ctrl-U").type("Eerst rust").press("Enter").type("En dan").press(
      "Enter")
    #expect(teksten == ["Eerst rust", "En dan"])
    #expect(reis.notities.map(\.gegevens.stem) == [.ouder, .jeugdige])
  }

  @Test func `a corrected note stays in its row and its group, which a line does not have`() throws {
    reis.noteer("Eerst rust")
    let note = try #require(reis.notities.last)
    let stream = StreamID(.sessie, reis.sessie.id)
    var placed = note.gegevens
    (placed.rij, placed.groep) = ("Samen eten", "tweetal 2")
    let change = Notitie.Wijziging(from: note.gegevens, to: placed)
    _ = try reis.table.append([Change(stream, .notitieGewijzigd(note.id, change))], by: "ander")
    noteer.press("↑").type(" en dan").press("Enter")
    #expect(teksten == ["Eerst rust en dan"])
    let kept = try #require(reis.notities.last).gegevens
    #expect(kept.rij == "Samen eten" && kept.groep == "tweetal 2")
  }

  @Test func `a note that is taken out while it is corrected does not come back`() throws {
    reis.noteer("Eerst rust", "Zo heet hij")
    noteer.press("↑").type(" en nog wat")
    let gone = try #require(reis.notities.last?.id)
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .ingetrokken([gone]))], by: "ander")
    noteer.press("Enter").shows("Deze notitie is weggehaald")
    #expect(teksten == ["Eerst rust"] && noteer.draft == nil)
    noteer.lacks("Zo heet hij")
    noteer.press("Ctrl-Z")
    noteer.lacks("Zo heet hij")
    noteer.type("En verder").press("Enter")
    #expect(teksten.last == "En verder")
  }

  @Test func `a correction keeps voice and theme when the room goes on to a step without voices`() {
    noteer.press("Tab", "2").type("o: Eerst rsut").press("Enter").press("↑", "Backspace")
    let bagage = reis.sessie.huidig
    reis.naar("Routes")
    noteer.shows("Bagage · verbeteren").press("Backspace", "Backspace").type("ust").press("Enter")
    let notitie = bagage.flatMap { reis.sessie.notities(in: $0).first }
    #expect(notitie?.gegevens.tekst == "Eerst rust")
    #expect(notitie?.gegevens.stem == .ouder)
    #expect(notitie?.gegevens.thema == .proces)
  }

  // MARK: Afspraken

  @Test func `an afspraak on one line has its parts and its owner`() {
    noteer.type("s: ! Ik bel | | als het negen uur is | maandag | moeder").press("Enter")
    let gegevens = reis.casus.reisplan.afspraken.first?.gegevens
    #expect(gegevens?.wie == "mentor")
    #expect(
      [gegevens?.wat, gegevens?.eersteStap, gegevens?.wanneer, gegevens?.metWie] == [
        "Ik bel", "als het negen uur is", "maandag", "moeder",
      ])
  }

  @Test func `an afspraak without bars is kept, and → asks the rest of it field by field`() {
    noteer.type("s: ! Ik bel de fietsenmaker").press("Enter").shows("✓ afspraak van mentor · → vul aan")
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wie) == ["mentor"])
    noteer.press("→").shows("eerste stap").type("Als het negen uur is, dan bel ik").press("Enter").type(
      "maandag"
    ).press("Enter").finish()
    let gegevens = reis.casus.reisplan.afspraken.first?.gegevens
    #expect(gegevens?.wie == "mentor")
    #expect(
      [gegevens?.wat, gegevens?.eersteStap, gegevens?.wanneer, gegevens?.nodig] == [
        "Ik bel de fietsenmaker", "Als het negen uur is, dan bel ik", "maandag", "",
      ])
    noteer.type("Rust").press("Enter")
    #expect(teksten == ["Rust"], "the line is empty again")
  }

  @Test func `who made the afspraak is asked when nobody spoke`() {
    noteer.type("! Een kaart sturen").press("Enter", "→")
    noteer.shows("wie ▸")
    noteer.type("mentor").press("Enter").finish()
    let gegevens = reis.casus.reisplan.afspraken.first?.gegevens
    #expect(gegevens?.wie == "mentor" && gegevens?.stem == .school && gegevens?.deelnemer != nil)
  }

  @Test func `an afspraak is corrected by ↑ in the words in which it was typed`() {
    noteer.type("! Een kaart sturen").press("Enter", "↑").shows("▸ ! Een kaart sturen")
    noteer.type(" | mentor").press("Enter")
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wie) == ["mentor"])
  }

  @Test func `what was offered ends with the next line, and typing on is no`() {
    noteer.type("! Een kaart sturen").press("Enter").type("Rust").press("Enter").lacks(
      "vul aan")
    noteer.press("→")
    #expect(teksten == ["Rust"] && reis.casus.reisplan.afspraken.count == 1)
  }

  @Test func `the fields of an afspraak come back after a crash`() {
    noteer.type("! Een kaart sturen").press("Enter", "→").type("mentor").press("Enter").type(
      "Als ik thuis ben")
    let next = noteer.killed()
    next.shows("Als ik thuis ben")
    next.press("Enter").finish()
    let gegevens = reis.casus.reisplan.afspraken.first?.gegevens
    #expect(gegevens?.wat == "Een kaart sturen" && gegevens?.eersteStap == "Als ik thuis ben")
  }

  // MARK: Closing

  @Test func `who types when the session closes types the word to its end, and Enter keeps it`() throws {
    noteer.type("o: Dat iedereen luis")
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
    noteer.type("trede").press("Backspace", "Backspace", "Backspace", "Backspace", "Backspace").type("terde")
    noteer.shows("▸ o: Dat iedereen luisterde").press("Enter")
    let kept = { reis.sessie.notities.values.map(\.gegevens.tekst) }
    #expect(kept() == ["Dat iedereen luisterde"] && reis.sessie.gesloten != nil)
    noteer.type("te laat").press("Enter")
    #expect(kept() == ["Dat iedereen luisterde"])
  }

  // MARK: Where words stand

  @Test func `words stand in the step in which they were begun, and the screen says so`() {
    noteer.type("o: Eerst rust")
    reis.zaal.press("PgDn")
    noteer.shows("Bagage · geen stem ▸ o: Eerst rust")
    noteer.type(", dan een plan").press("Enter")
    noteer.shows("Dit staat bij “Bagage”: daar begon u te typen.")
    let bagage = reis.sessie.stappen.first { $0.stap.naam == "Bagage" }?.id
    #expect(
      bagage.map { reis.sessie.notities(in: $0).map(\.gegevens.tekst) } == ["Eerst rust, dan een plan"])
    noteer.type("Een brommer").press("Enter")
    #expect(teksten == ["Een brommer"], "the next words belong to the step of now")
  }

  @Test func `PgUp stops at the oldest note`() {
    reis.noteer("o: Een", "Twee", "Drie")
    let screen = noteer.rows
    for _ in 0..<9 { noteer.press("PgUp") }
    noteer.press("PgDn")
    #expect(noteer.rows == screen)
  }

  @Test func `help stops at its last key`() {
    noteer.size = Size(columns: 60, rows: 12)
    noteer.press("F1")
    for _ in 0..<60 { noteer.press("↓") }
    let last = noteer.rows
    noteer.press("↑").press("↓")
    #expect(noteer.rows == last)
    noteer.press("↑")
    #expect(noteer.rows != last, "one key up is one row up")
  }

  @Test func `a sign before no word is text`() {
    noteer.type("! | mentor").press("Enter")
    #expect(reis.casus.reisplan.afspraken.isEmpty && teksten == ["! | mentor"])
  }
}
