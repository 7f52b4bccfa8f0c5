import FactFixtures
import Testing

@testable import SessionModel

/// Every kind of event that brings words of people says which.
@Suite struct FactZinnenTests {
  private static let id = Identifier(time: Moment(milliseconds: 5), entropy: (1, 2))
  private static let word = "woordvaneigen"

  /// One of every kind that brings words besides those of a note, each with a word of its own in every text.
  private static let facts: [Fact] = [
    .deelnemerErbij(.init(stem: .ouder, label: word)),
    .deelnemerGewijzigd(id, .init(stem: .ouder, label: word)),
    .geparkeerd(id, .init(route: nil, eigenaar: word)),
    .schaalGezet(.init(stap: StapID(number: 1), deelnemer: id, cijfer: 3, waarom: word, hoger: word)),
    .puntGezet(StapID(number: 1), .init(tekst: "punt", klaar: true, eigenaar: word, opmerking: word)),
    .ideeGekozen(id, door: word, waarom: word), .mijlpaalBereikt(.anders, dag: .epoch, tekst: word),
    .droomVastgelegd(tekst: word, stem: nil, sessie: nil),
    .tijdpuntGemaakt(.init(wanneer: word, wat: word, wie: word, waardevol: word)),
    .tijdpuntGewijzigd(id, .init(wanneer: "", wat: word)),
    .afspraakGemaakt(.init(sessie: id, wie: word, wat: word, nodig: word, kijkmoment: word)),
    .afspraakGewijzigd(id, .init(sessie: id, wie: "", wat: word)),
    .afspraakStand(id, .gedaan, bracht: word, sessie: nil),
  ]

  @Test func `what a fact brings is remembered with its whole text`() {
    for fact in FactZinnenTests.facts {
      let found = fact.zinnen(by: FactZinnenTests.id) { _ in nil }
      #expect(found.count == 1, "\(fact)")
      let times = "\(fact)".components(of: FactZinnenTests.word)
      #expect(found.first?.tekst.woorden.components(of: FactZinnenTests.word) == times, "\(fact)")
    }
  }

  @Test func `what a fact brings is looked at by the lek-wacht with its whole text`() {
    let word = FactZinnenTests.word
    let id = FactZinnenTests.id
    var correction = Notitie.Wijziging()
    (correction.tekst, correction.rij, correction.groep) = (.set(word), .set(word), .set(word))
    let others: [Fact] = [
      .notitieGemaakt(.init(stap: StapID("1"), tekst: word, rij: word, groep: word)),
      .notitieGewijzigd(id, correction), .kaartGetrokken(word), .magMeeGezegd(id, .woorden(word)),
      .antwoord(.init(over: [id], mee: .woorden(word))),
      .stapIngevoegd(Stap(naam: word, vorm: .oogst, minuten: 5, vraag: word), na: StapID("1")),
      .casusGemaakt(.init(alias: word, regio: word, labels: [word], bewaarReden: word)),
      .droomVastgelegd(tekst: word, stem: nil, sessie: nil, bron: id),
    ]
    for fact in FactZinnenTests.facts + others {
      let guarded = fact.woorden(by: id) { _ in nil }.compactMap(\.bewaakt).joined().joined(separator: " ")
      #expect(guarded.components(of: word) == "\(fact)".components(of: word), "\(fact)")
    }
  }

  @Test(arguments: FactFixture.all.indices)
  func `whatever takes any word is looked at by the lek-wacht, or is a name`(index: Int) {
    let (fixture, word) = (FactFixture.all[index], FactZinnenTests.word)
    for (key, body) in fixture.bodies(saying: word) {
      let fact = Fact(kind: fixture.kind.rawValue, body: .object(body))
      let guarded = fact.woorden(by: FactZinnenTests.id) { _ in nil }.compactMap(\.bewaakt).joined()
      #expect(guarded.contains { $0.contains(word) }, "\(fixture.kind) brings \(key) unguarded")
    }
  }

  @Test func `what a note no longer says is judged again`() {
    var correction = Notitie.Wijziging()
    correction.rij = .set(nil)
    let words = Fact.notitieGewijzigd(FactZinnenTests.id, correction).woorden(by: FactZinnenTests.id) { _ in
      nil
    }
    #expect(words.map(\.plek) == [.notitie(FactZinnenTests.id)])
    let same = Fact.notitieGewijzigd(FactZinnenTests.id, Notitie.Wijziging())
    #expect(same.woorden(by: FactZinnenTests.id) { _ in nil }.isEmpty)
  }

  @Test func `the words of a point, an afspraak and a person of a session that asks are at no later place`()
    throws
  {
    let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (3, 3)))
    let sessie = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (4, 4)))
    var state = State()
    var tel = 0
    func happen(_ fact: Fact, in stream: StreamID) {
      tel += 1
      let event = Event(
        id: Identifier(time: Moment(milliseconds: Int64(tel)), entropy: (UInt64(tel), 1)), stream: stream,
        tel: tel,
        author: "a", time: Moment(milliseconds: Int64(tel)), fact: fact)
      _ = reduce(into: &state, event)
      for follows in state.gevolgen(van: Change(stream, fact)) { happen(follows.fact, in: follows.stream) }
    }
    happen(.casusGemaakt(.init(alias: "Egel")), in: casus)
    happen(.sessieBegonnen(.init(draaiboek: asking, casus: casus.id, bijeenkomst: casus.id)), in: sessie)
    #expect(state.casus(casus.id)?.vraagt(sessie.id) == true)
    happen(.tijdpuntGemaakt(.init(wanneer: "2024", wat: FactZinnenTests.word, sessie: sessie.id)), in: casus)
    happen(.afspraakGemaakt(.init(sessie: sessie.id, wie: "", wat: FactZinnenTests.word)), in: casus)
    happen(.mijlpaalBereikt(.anders, dag: .epoch, tekst: FactZinnenTests.word, sessie: sessie.id), in: casus)
    happen(.droomVastgelegd(tekst: FactZinnenTests.word, stem: .jeugdige, sessie: sessie.id), in: casus)
    happen(.deelnemerErbij(.init(stem: .ouder, label: FactZinnenTests.word)), in: sessie)
    happen(
      .schaalGezet(.init(stap: StapID(number: 1), deelnemer: nil, cijfer: 2, waarom: FactZinnenTests.word)),
      in: sessie)
    let whole = try #require(state.casus(casus.id))
    let session = try #require(state.sessie(sessie.id))
    for plaats in [Zicht.Plaats.zaalLater, .regieLater, .casus, .verslag, .leren, .pakket, .monitor, .lijst] {
      let seen = "\(whole.gezien(at: plaats).waarde.reisplan)\(whole.gezien(at: plaats).waarde.mijlpalen)"
      #expect(!seen.contains(FactZinnenTests.word), "\(plaats)")
      let talk = session.gezien(at: plaats).waarde
      let told = "\(talk.deelnemers)\(talk.stappen.flatMap(\.schalen))"
      #expect(!told.contains(FactZinnenTests.word), "\(plaats)")
    }
    #expect("\(whole.gezien(at: .zaal, in: session).waarde.reisplan)".contains(FactZinnenTests.word))
  }

  @Test func `a session of a network or of learning sees nothing of a child but what may teach others`()
    throws
  {
    let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (3, 3)))
    var state = State()
    var tel = 0
    func happen(_ fact: Fact, in stream: StreamID) -> Identifier {
      tel += 1
      let id = Identifier(time: Moment(milliseconds: Int64(tel)), entropy: (UInt64(tel), 1))
      _ = reduce(
        into: &state,
        Event(
          id: id, stream: stream, tel: tel, author: "a", time: Moment(milliseconds: Int64(tel)), fact: fact))
      return id
    }
    _ = happen(.casusGemaakt(.init(alias: "Egel", labels: ["sluit"])), in: casus)
    _ = happen(.droomVastgelegd(tekst: "blijft hier binnen", stem: .jeugdige, sessie: nil), in: casus)
    let taught = happen(.tijdpuntGemaakt(.init(wanneer: "2024", wat: "leert anderen iets")), in: casus)
    let yes = happen(.antwoord(.init(over: [taught], mee: .mee, leren: true, door: .jeugdige)), in: casus)
    _ = happen(.nagekeken(.init(over: [taught], mag: true, na: [yes])), in: casus)
    for soort in [Draaiboek.Soort.netwerk, .leren] {
      var sessie = Sessie(id: Identifier(time: Moment(milliseconds: 9), entropy: (9, 9)))
      let markdown = asking.replacing("soort: casus", with: "soort: \(soort.rawValue)")
      _ = sessie.apply(
        Event(
          id: sessie.id, stream: StreamID(.sessie, sessie.id), tel: 1, author: "a",
          time: Moment(milliseconds: 9),
          fact: .sessieBegonnen(.init(draaiboek: markdown, casus: casus.id, bijeenkomst: casus.id))))
      for plaats in [Zicht.Plaats.zaal, .regie, .verslag] {
        let seen = try #require(state.casus(casus.id)).gezien(at: plaats, in: sessie).waarde
        #expect(seen.alias.isEmpty && seen.profiel?.labels == [], "\(soort) \(plaats)")
        #expect(seen.reisplan.dromen.isEmpty, "\(soort) \(plaats)")
        #expect(seen.reisplan.tijdlijn.map(\.gegevens.wat) == ["leert anderen iets"], "\(soort) \(plaats)")
      }
    }
  }

  private let asking = """
    # Proef
    Met teruglezen.

    - soort: casus

    ## Begin
    - vorm: schaal
    - tijd: 5 min
    - vraag: Waar sta je?

    ## Terug
    - vorm: teruglezen
    - tijd: 5 min
    - vraag: Mag het mee?
    """
}

extension String {
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
