import Testing

@testable import SessionModel

/// What is held back, until when, and that it follows from the events.
@Suite struct LekkenTests {
  private var journaal = Journaal()

  @Test func `how the words begin that begin something is told of all of them, and of no other`() {
    #expect(LekRol.begins == Set(LekRol.of.keys.map { String($0.prefix(3)) }).sorted())
    #expect(LekRol.of.keys.allSatisfy(LekRol.mayBegin))
  }

  @Test func `a note with a finding is held back until the finding is confirmed by its name`() throws {
    var journaal = journaal
    let note = journaal.note("Bel Egel op 06-12345678")
    #expect(try journaal.notitie(note).lek.soorten == [.telefoon])
    #expect(try !journaal.notitie(note).isTeTonen)
    journaal.add(.lekBevestigd(note, LekSoorten([.bsn])))
    #expect(try !journaal.notitie(note).isTeTonen)
    let yes = journaal.add(.lekBevestigd(note, LekSoorten([.telefoon])))
    #expect(try journaal.notitie(note).isTeTonen)
    journaal.add(.ingetrokken([yes]))
    #expect(try !journaal.notitie(note).isTeTonen)
  }

  @Test func `of two findings both are confirmed`() throws {
    var journaal = journaal
    let note = journaal.note("egel@example.org of 06-12345678")
    journaal.add(.lekBevestigd(note, LekSoorten([.telefoon])))
    #expect(try journaal.notitie(note).lek.soorten == [.email])
  }

  @Test func `of two findings of one kind each is confirmed by itself`() throws {
    var journaal = journaal
    let note = journaal.note("Bel 06-12345678 of 06-87654321")
    let two = try #require(journaal.sessie.lekken.unconfirmed.first?.lek)
    #expect(two.vondsten.map(\.soort) == [.telefoon, .telefoon])
    journaal.add(two.confirmation(of: [two.vondsten[0]]))
    #expect(try !journaal.notitie(note).isTeTonen)
    let one = try #require(journaal.sessie.lekken.unconfirmed.first?.lek)
    #expect(one.vondsten == [two.vondsten[1]])
    journaal.mend(note, "Bel morgen 06-12345678 of 06-87654321")
    let mended = try #require(journaal.sessie.lekken.unconfirmed.first?.lek)
    #expect(mended.vondsten == one.vondsten, "what was confirmed stays so, and nothing more")
    journaal.add(one.confirmation(of: one.vondsten))
    #expect(try !journaal.notitie(note).isTeTonen, "it names the words of before")
    journaal.add(mended.confirmation(of: mended.vondsten))
    #expect(try journaal.notitie(note).isTeTonen)
  }

  @Test func `who confirms a forbidden word by its piece does not confirm the next one`() throws {
    var journaal = journaal
    let note = journaal.note("Knorretje en Bosuil kwamen")
    journaal.state.forbid(VerbodenWoorden(["knorretje"]))
    let first = try #require(journaal.sessie.lekken.unconfirmed.first?.lek)
    let fact = first.confirmation(of: first.vondsten)
    #expect(!"\(fact)".lowercased().contains("knor"), "the word is not in the journaal")
    journaal.add(fact)
    #expect(try journaal.notitie(note).isTeTonen)
    let words = VerbodenWoorden(["knorretje", "bosuil"])
    #expect(journaal.state.heldAgain(forbidding: words).isEmpty)
    journaal.state.forbid(words)
    #expect(try !journaal.notitie(note).isTeTonen)
    for change in journaal.state.closing(journaal.stream.id) { journaal.add(change.fact) }
    journaal.state.forbid(VerbodenWoorden())
    #expect(try !journaal.notitie(note).isTeTonen)
    let held = try #require(journaal.sessie.lekken.unconfirmed.first?.lek)
    journaal.add(held.confirmation(of: held.vondsten))
    #expect(try journaal.notitie(note).isTeTonen, "also when the words are forgotten")
  }

  @Test func `a journaal of before confirms kinds whole, and keeps doing so`() throws {
    var journaal = journaal
    let note = journaal.note("Bel 06-12345678 of 06-87654321")
    let body: JSON = ["v": 1, "bron": .string(note.text), "soorten": ["telefoon"]]
    let old = Fact(kind: "lek-bevestigd", body: body)
    #expect(old == .lekBevestigd(note, LekSoorten([.telefoon])))
    journaal.add(old)
    #expect(try journaal.notitie(note).isTeTonen)
    for soort in LekSoort.allCases {
      let fact = Fact.lekBevestigd(note, LekSoorten([soort]), stukken: [LekStuk(soort, "x", of: note)])
      let encoded = fact.encoded
      #expect(Fact(kind: encoded.kind, body: encoded.body) == fact)
    }
  }

  @Test func `mending other words keeps the confirmation, another number asks again, and none asks nothing`()
    throws
  {
    var journaal = journaal
    let note = journaal.note("Bel 06-12345678")
    journaal.add(.lekBevestigd(note, LekSoorten([.telefoon])))
    journaal.mend(note, "Bel morgen 06-12345678")
    #expect(try journaal.notitie(note).isTeTonen)
    let other = journaal.mend(note, "Bel 06-87654321")
    #expect(try !journaal.notitie(note).isTeTonen)
    journaal.add(.lekBevestigd(note, LekSoorten([.telefoon])))
    #expect(try !journaal.notitie(note).isTeTonen, "the confirmation names the words of before")
    journaal.add(.lekBevestigd(other, LekSoorten([.telefoon])))
    #expect(try journaal.notitie(note).isTeTonen)
    journaal.mend(note, "Bel maar")
    #expect(try journaal.notitie(note).isTeTonen)
    #expect(journaal.sessie.lekken.isEmpty)
  }

  @Test func `everything that people put in words is looked at`() {
    let bel = "06-12345678"
    let stap = StapID(number: 1)
    let afspraak = Afspraak.Gegevens(sessie: journaal.stream.id, wie: "ik", wat: "iets", metWie: bel)
    let facts: [Fact] = [
      .droomVastgelegd(tekst: bel, stem: nil, sessie: nil), .afspraakGemaakt(afspraak),
      .tijdpuntGemaakt(Tijdpunt.Gegevens(wanneer: "", wat: "iets", wie: bel)),
      .schaalGezet(Sessie.Schaal(stap: stap, deelnemer: nil, cijfer: 4, waarom: bel)),
      .puntGezet(stap, Sessie.Punt(tekst: "punt", klaar: false, eigenaar: bel)),
      .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: bel)), .kaartGetrokken(bel),
      .stapIngevoegd(Stap(naam: "Tussenstop", vorm: .oogst, minuten: 5, vraag: bel), na: stap),
    ]
    for fact in facts {
      var journaal = journaal
      let bron = journaal.add(fact)
      #expect(journaal.sessie.lekken.unconfirmed.map(\.lek.bron) == [bron], "\(fact)")
      let shown = journaal.sessie.geprojecteerd
      #expect(!"\(shown.reisplan)\(shown.deelnemers)\(shown.kaart)\(shown.stappen)".contains(bel), "\(fact)")
      journaal.add(.lekBevestigd(bron, LekSoorten([.telefoon])))
      #expect(journaal.sessie.lekken.isEmpty, "\(fact)")
      #expect(journaal.sessie.geprojecteerd == journaal.sessie)
    }
  }

  @Test func `what is gone holds nothing back`() {
    var journaal = journaal
    let wie = journaal.add(.deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "egel@example.org")))
    journaal.add(.deelnemerWeg(wie))
    journaal.add(.kaartGetrokken("06-12345678"))
    journaal.add(.kaartGetrokken(""))
    #expect(journaal.sessie.lekken.isEmpty)
  }

  @Test func `the day of a birth date is that of its event, on every terminal and at any time`() throws {
    var journaal = journaal
    let note = journaal.note("Otter: 12-03-2014", year: 2026)
    let earlier = journaal.note("Otter: 12-03-2014", year: 2016)
    #expect(try !journaal.notitie(note).isTeTonen)
    #expect(try journaal.notitie(earlier).isTeTonen)
  }

  @Test func `forbidden words hold back what was there already, and let it go when they are gone`() throws {
    var journaal = journaal
    let note = journaal.note("Knorretje was er")
    #expect(try journaal.notitie(note).isTeTonen)
    journaal.state.forbid(VerbodenWoorden(["knorretje"]))
    #expect(try journaal.notitie(note).lek.soorten == [.verboden])
    let other = journaal.note("Knorretjes broer ook")
    #expect(try !journaal.notitie(other).isTeTonen)
    journaal.add(.ingetrokken([other]))
    #expect(try !journaal.notitie(note).isTeTonen, "also when all is reduced anew")
    journaal.state.forbid(VerbodenWoorden())
    #expect(try journaal.notitie(note).isTeTonen)
  }

  @Test func `what somebody is to the child is no name, whatever is forbidden`() {
    var journaal = journaal
    journaal.state.forbid(VerbodenWoorden(["Mo", "Moeder", "Mentor"]))
    for label in ["moeder", "Mentor", "oma"] {
      journaal.add(.deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: label)))
    }
    #expect(journaal.sessie.lekken.isEmpty)
    let name = journaal.add(.deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "Mo")))
    #expect(journaal.sessie.lekken.unconfirmed.map(\.plek) == [.deelnemer(name)])
  }

  @Test func `what a forbidden word holds back at the closing stays so, though the word is forgotten`() throws
  {
    var journaal = journaal
    let note = journaal.note("Knorretje was er")
    let free = journaal.note("Rustig beginnen")
    journaal.state.forbid(VerbodenWoorden(["knorretje"]))
    let changes = journaal.state.closing(journaal.stream.id)
    #expect(changes.map(\.fact) == [.lekGehouden(note, LekSoorten([.verboden])), .sessieGesloten])
    for change in changes { journaal.add(change.fact) }
    journaal.state.forbid(VerbodenWoorden())
    #expect(try !journaal.notitie(note).isTeTonen && journaal.notitie(free).isTeTonen)
    #expect(try journaal.notitie(note).lek.soorten == [.verboden])
    let yes = journaal.add(.lekBevestigd(note, LekSoorten([.verboden])))
    #expect(try journaal.notitie(note).isTeTonen)
    journaal.add(.ingetrokken([yes]))
    #expect(try !journaal.notitie(note).isTeTonen, "also when all is reduced anew")
    #expect(journaal.state.closing(journaal.stream.id).count == 2)
  }

  @Test func `what was held of a note holds while its words stand as that event brought them`() throws {
    var journaal = journaal
    let (made, other) = (journaal.note("Rustig beginnen"), journaal.note("Met de handen"))
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set("Later beginnen")
    let changed = journaal.add(.notitieGewijzigd(other, wijziging))
    for bron in [made, other] { journaal.add(.lekGehouden(bron, LekSoorten([.verboden]))) }
    #expect(try !journaal.notitie(made).isTeTonen)
    #expect(try journaal.notitie(other).isTeTonen, "others were held")
    journaal.add(.lekGehouden(changed, LekSoorten([.verboden])))
    #expect(try !journaal.notitie(other).isTeTonen)
    let absent = journaal.add(.zwart(false))
    journaal.add(.lekGehouden(absent, LekSoorten([.verboden])))
    #expect(journaal.sessie.lekken.unconfirmed.count == 2)
  }

  @Test func `who confirmed one forbidden word did not confirm another that is forbidden later`() throws {
    var journaal = journaal
    let note = journaal.note("Knorretje en Bosuil kwamen")
    let other = journaal.note("Knorretje was er")
    journaal.state.forbid(VerbodenWoorden(["knorretje"]))
    for id in [note, other] { journaal.add(.lekBevestigd(id, LekSoorten([.verboden]))) }
    #expect(try journaal.notitie(note).isTeTonen)
    let words = VerbodenWoorden(["knorretje", "bosuil"])
    let again = journaal.state.heldAgain(forbidding: words)
    #expect(again.map(\.fact) == [.lekGehouden(note, LekSoorten([.verboden]))])
    for change in again { journaal.add(change.fact) }
    journaal.state.forbid(words)
    #expect(try !journaal.notitie(note).isTeTonen && journaal.notitie(other).isTeTonen)
    #expect(journaal.state.heldAgain(forbidding: words).isEmpty)
    journaal.add(.lekBevestigd(note, LekSoorten([.verboden])))
    #expect(try journaal.notitie(note).isTeTonen)
  }

  @Test func `an alias with a finding is refused at the door, and masked where it came in otherwise`() {
    let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1_790_000_000_000), entropy: (1, 1)))
    var state = State()
    state.open(casus)
    let change = Change(casus, .casusGemaakt(Casus.Profiel(alias: "Egel 06-12345678")))
    #expect(state.refusal(of: change) == .aliasHeeftLek(.telefoon))
    #expect(state.refusal(of: Change(casus, .casusGemaakt(Casus.Profiel(alias: "Egel")))) == nil)
    let event = Event(
      id: casus.id, stream: casus, tel: 1, author: "x", time: casus.id.time, fact: change.fact)
    _ = reduce(into: &state, event)
    #expect(state.casus(casus.id)?.gezien(at: .zaal).waarde.alias == String(repeating: "●", count: 16))
  }

  @Test func `while it is typed half a number is not readable either`() throws {
    let today = try #require(Day("2026-11-21"))
    let shown = { (text: String) in
      text.maskedWhileTyped(today: today, forbidden: VerbodenWoorden(["Bosuil"]))
    }
    #expect(shown("bel 06-12") == "bel 06-12")
    #expect(shown("bel 06-1234") == "bel ●●●●●●●")
    #expect(shown("bel 06-12345678") == "bel ●●●●●●●●●●●")
    #expect(shown("bsn 99990000") == "bsn ●●●●●●●●")
    #expect(shown("op 03-12-2026") == "op 03-12-2026")
    #expect(shown("op 03-12-2026 om 10.30") == "op 03-12-2026 om 10.30")
    #expect(shown("Bosu") == "Bosu")
    #expect(shown("de Bosuil e\u{301}") == "de ●●●●●● e\u{301}")
  }
}

/// The events of one session.
private struct Journaal {
  var state = State()
  let stream = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (7, 7)))
  private var number: UInt64 = 0

  init() {
    add(.sessieBegonnen(Sessie.Begin(draaiboek: Journaal.draaiboek, casus: nil, bijeenkomst: stream.id)))
  }

  var sessie: Sessie { state.sessie(stream.id) ?? Sessie(id: stream.id) }

  func notitie(_ id: Identifier) throws -> Notitie { try #require(sessie.notities[id]) }

  @discardableResult
  mutating func add(_ fact: Fact, year: Int = 2026) -> Identifier {
    number += 1
    let time = Moment(milliseconds: Int64(year - 1970) * 31_556_952_000 + Int64(number))
    let id = Identifier(time: time, entropy: (number, number))
    let event = Event(id: id, stream: stream, tel: Int(number), author: "x", time: time, fact: fact)
    _ = reduce(into: &state, event)
    return id
  }

  mutating func note(_ tekst: String, year: Int = 2026) -> Identifier {
    add(.notitieGemaakt(Notitie.Gegevens(stap: StapID(number: 1), tekst: tekst)), year: year)
  }

  @discardableResult
  mutating func mend(_ note: Identifier, _ tekst: String) -> Identifier {
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set(tekst)
    return add(.notitieGewijzigd(note, wijziging))
  }

  private static let draaiboek = """
    # Proefreis
    Een stap.

    ## Bestemming
    - vorm: oogst
    - tijd: 15 min
    - vraag: Wat werkt er al?

    """
}
