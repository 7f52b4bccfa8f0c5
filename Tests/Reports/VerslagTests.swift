import SessionModel
import Testing
import Wording

@testable import Reports

@Suite struct VerslagTests {
  private let voorbeeld = Voorbeeld()

  private func sessie(_ sessie: Sessie) -> Document {
    SessieVerslag(sessie: sessie, casus: voorbeeld.casus, at: .verslag, clock: .test, say: Wording()).document
  }
  private var casus: Document {
    CasusVerslag(
      casus: voorbeeld.casus, sessies: [voorbeeld.november, voorbeeld.oktober], at: .verslag, clock: .test,
      say: Wording()
    ).document
  }

  @Test func `the report of a session reads as its golden text`() throws {
    try Golden.expect(sessie(voorbeeld.november).markdown, is: "sessie.md")
    try Golden.expect(sessie(voorbeeld.november).plainText, is: "sessie.txt")
  }

  @Test func `the report of a casus reads as its golden text`() throws {
    try Golden.expect(casus.markdown, is: "casus.md")
    try Golden.expect(casus.plainText, is: "casus.txt")
  }

  @Test func `the reports for who was there, and of inzage, tell what every form gathers`() throws {
    let alle = AlleVormen()
    let say = Wording()
    let sessie = SessieVerslag(
      sessie: alle.sessie, casus: alle.casus, at: .eigen, aan: "ouder", clock: .test, say: say
    ).document
    let casus = CasusVerslag(casus: alle.casus, sessies: [alle.sessie], at: .inzage, clock: .test, say: say)
      .document
    try Golden.expect(sessie.markdown, is: "vormen-sessie.md")
    try Golden.expect(sessie.plainText, is: "vormen-sessie.txt")
    try Golden.expect(casus.markdown, is: "vormen-casus.md")
    try Golden.expect(casus.plainText, is: "vormen-casus.txt")
  }

  @Test func `a report counts just what it does not show, and says it in one sentence`() {
    let alle = AlleVormen()
    let text = SessieVerslag(
      sessie: alle.sessie, casus: alle.casus, at: .verslag, clock: .test, say: Wording()
    ).document
      .plainText
    let asked = Teruglezing(alle.sessie, casus: alle.casus).zinnen
    let (stay, open) = (asked.count { $0.stand.mee == .blijft }, asked.count { $0.stand.mee == nil })
    let held = alle.sessie.notities.values.count { $0.gegevens.achtergehouden || !$0.lek.isEmpty }
    #expect(stay > 0 && open > 0 && held > 0, "it is not empty talk")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let hier = stay == 1 ? "1 zin blijft hier" : "\(stay) zinnen blijven hier"
    #expect(words.contains(hier), "\(stay): \(words)")
    #expect(words.contains("van \(open) zinnen is nog niet gevraagd of ze mee mogen"), "\(open): \(words)")
    let scherm =
      held == 1 ? "1 zin staat nog niet op het scherm" : "\(held) zinnen staan nog niet op het scherm"
    #expect(words.contains(scherm), "\(held): \(words)")
  }

  @Test func `what may not come along is in no report`() {
    let alle = AlleVormen()
    let sessie = SessieVerslag(
      sessie: alle.sessie, casus: alle.casus, at: .verslag, clock: .test, say: Wording()
    ).document
    let casus = CasusVerslag(
      casus: alle.casus, sessies: [alle.sessie], at: .verslag, clock: .test, say: Wording()
    ).document
    for text in [sessie, casus].flatMap({ [$0.markdown, $0.plainText] }) {
      #expect(!text.contains("geheim") && !text.contains("voor mezelf"))
      #expect(!text.contains("stom"), "mended words stand in the place of what was said")
    }
  }

  @Test
  func `notes that say the same are told once, with who said it and how often, but not who is held back`() {
    let text = sessie(voorbeeld.november).plainText
    #expect(text.contains("Eén ding tegelijk") && !text.contains("Niet alles tegelijk"))
    #expect(text.contains("wijkteam, moeder · 2 keer gezegd"))
    #expect(!text.contains("ruzie") && !text.contains("3 keer"))
  }

  @Test func `what is parked is told with its route and who takes it on, or honestly nobody`() {
    let text = sessie(voorbeeld.november).plainText
    for words in [
      "agenderen · wijkteam", "systeem · nog niemand pakt dit op",
      "hier is nog geen weg voor · nog niemand pakt dit op",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `the data of a session has the notes that were put under another, and where things are parked`()
  {
    let json = SessieJSON(sessie: voorbeeld.november, casus: voorbeeld.casus, at: .inzage).text
    for words in ["Niet alles tegelijk", "anders wordt het ruzie", "\"route\": \"agenderen\"", "\"houvast\""]
    {
      #expect(json.contains(words), "\(words)")
    }
  }

  @Test func `a session that never began has a title and nothing else`() {
    let empty = Sessie(id: Identifier(time: Moment(2026, 1, 1, 0, 0), entropy: (1, 1)))
    let document = SessieVerslag(sessie: empty, casus: nil, at: .verslag, clock: .test, say: Wording())
      .document
    #expect(document == Document(title: "Sessie"))
  }

  @Test func `a running session says that it is not closed`() {
    var journaal = Journaal(at: Moment(2026, 11, 21, 12, 59))
    let stream = StreamID(.sessie, journaal.name())
    journaal.add(
      stream, .sessieBegonnen(.init(draaiboek: Voorbeeld.draaiboek, casus: nil, bijeenkomst: stream.id)))
    let sessie = journaal.state.sessie(stream.id) ?? Sessie(id: stream.id)
    let document = SessieVerslag(sessie: sessie, casus: nil, at: .verslag, clock: .test, say: Wording())
      .document
    #expect(document.title == "Reisbureau")
    #expect(document.meta == ["zaterdag 21 november 2026, vanaf 14:00 uur (nog niet afgesloten)"])
  }

  @Test func `a dream of before is told with its day`() {
    var journaal = Journaal(at: Moment(2026, 10, 3, 12, 0))
    let casus = StreamID(.casus, journaal.name())
    journaal.add(casus, .casusGemaakt(.init(alias: "Egel")))
    journaal.add(casus, .droomVastgelegd(tekst: "Buiten zijn", stem: nil, sessie: nil))
    journaal.now = Moment(2026, 11, 21, 13, 0)
    let stream = StreamID(.sessie, journaal.name())
    journaal.add(
      stream, .sessieBegonnen(.init(draaiboek: Voorbeeld.draaiboek, casus: casus.id, bijeenkomst: stream.id)))
    journaal.add(stream, .sessieGesloten)
    journaal.add(casus, .droomVastgelegd(tekst: "Later pas", stem: nil, sessie: nil))
    let document = SessieVerslag(
      sessie: journaal.state.sessie(stream.id) ?? Sessie(id: stream.id),
      casus: journaal.state.casus(casus.id), at: .verslag, clock: .test, say: Wording()
    ).document
    #expect(document.blocks.contains(.quote(.init("Buiten zijn"))))
    #expect(document.blocks.contains(.paragraph("Deze droom is van zaterdag 3 oktober 2026.")))
    #expect(!document.plainText.contains("Later pas"))
  }

  @Test func `the casus report leaves out sessions of others`() {
    var journaal = Journaal(at: Moment(2026, 11, 21, 12, 59))
    let stream = StreamID(.sessie, journaal.name())
    journaal.add(
      stream,
      .sessieBegonnen(
        .init(
          draaiboek: "# Anders\n\n## Een\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat?\n", casus: nil,
          bijeenkomst: stream.id)))
    let other = journaal.state.sessie(stream.id) ?? Sessie(id: stream.id)
    let document = CasusVerslag(
      casus: voorbeeld.casus, sessies: [other], at: .verslag, clock: .test, say: Wording()
    )
    .document
    #expect(!document.blocks.contains(.heading(2, "De sessies")))
  }

  @Test func `a report tells the milestones that were told in its session, by day, and no others`() throws {
    var journaal = Journaal(at: Moment(2026, 11, 20, 13, 0))
    let casus = StreamID(.casus, journaal.name())
    journaal.add(casus, .casusGemaakt(Casus.Profiel(alias: "Egel")))
    let sessies = (0..<2).map { _ in StreamID(.sessie, journaal.name()) }
    for sessie in sessies {
      journaal.add(
        sessie,
        .sessieBegonnen(.init(draaiboek: Voorbeeld.draaiboek, casus: casus.id, bijeenkomst: journaal.name())))
    }
    let days = ["2026-11-12", "2026-10-01"].compactMap { Day($0) }
    let (here, elsewhere) = (sessies[0].id, sessies[1].id)
    journaal.add(
      casus, .mijlpaalBereikt(.ingeschreven, dag: days[0], tekst: "twee ochtenden", sessie: here))
    journaal.add(casus, .mijlpaalBereikt(.oudersInGesprek, dag: days[1], tekst: "", sessie: here))
    journaal.add(
      casus, .mijlpaalBereikt(.nieuweBeweging, dag: days[1], tekst: "elders verteld", sessie: elsewhere))
    func text(_ id: Identifier) throws -> String {
      SessieVerslag(
        sessie: try #require(journaal.state.sessie(id)), casus: journaal.state.casus(casus.id), at: .verslag,
        clock: .test, say: Wording()
      ).document.markdown
    }
    let told = try text(here)
    let first = try #require(told.range(of: "1 oktober 2026: ouders in gesprek"))
    let second = try #require(told.range(of: "12 november 2026: ingeschreven"))
    #expect(first.lowerBound < second.lowerBound && told.contains("twee ochtenden"))
    #expect(!told.contains("elders verteld"))
    #expect(try text(elsewhere).contains("elders verteld"))
  }

  @Test func `what is still to be done stands by its day on the page of a casus`() throws {
    var journaal = Journaal(at: Moment(2026, 11, 20, 13, 0))
    let casus = StreamID(.casus, journaal.name())
    journaal.add(casus, .casusGemaakt(Casus.Profiel(alias: "Egel")))
    for (wat, wanneer) in [("zonder dag", ""), ("laat", "2027-03-01"), ("vroeg", "2026-12-01")] {
      journaal.add(
        casus,
        .afspraakGemaakt(.init(sessie: journaal.name(), wie: "school", wat: wat, wanneer: wanneer)))
    }
    let text = CasusVerslag(
      casus: try #require(journaal.state.casus(casus.id)), sessies: [], at: .pagina, clock: .test,
      say: Wording()
    ).document.markdown
    let places = try ["vroeg", "laat", "zonder dag"].map { try #require(text.range(of: $0)).lowerBound }
    #expect(places == places.sorted())
  }
}
