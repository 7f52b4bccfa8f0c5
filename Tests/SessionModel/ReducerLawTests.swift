import Support
import Testing

@testable import SessionModel

/// What must hold of `reduce` for any events at all, whoever made them and in whatever order they come.
@Suite struct ReducerLawTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the order of arrival does not matter nor does coming twice`(seed: UInt64) {
    var maker = EventMaker(seed: seed)
    let events = maker.make(120)
    let state = reduced(events)
    for _ in 0..<3 {
      let shuffled = (events + events.prefix(30)).shuffled(using: &maker.random)
      #expect(sameMeaning(reduced(shuffled), state, maker), "seed \(seed)")
    }
    let later = events.sorted(by: Event.inOrder)
    #expect(sameMeaning(reduced(later), state, maker), "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a stream that is read at once comes to the same as its events one by one`(seed: UInt64) {
    var maker = EventMaker(seed: seed)
    let events = maker.make(160)
    let state = reduced(events)
    var (read, added, late) = (State(), reduced(events.suffix(20)), State())
    for stream in [maker.sessie, maker.casus] {
      let own = events.filter { $0.stream == stream }
      reduce(into: &read, own.sorted(by: Event.inOrder), of: stream)
      reduce(into: &added, own.sorted(by: Event.inOrder), of: stream)
      reduce(into: &late, own.shuffled(using: &maker.random) + own.prefix(9), of: stream)
    }
    for other in [read, added, late] { #expect(sameMeaning(other, state, maker), "seed \(seed)") }
  }

  @Test func `a stream that is read is reduced once, however much of it was taken back`() {
    var maker = EventMaker(seed: 3)
    let made = (0..<50).map { _ in maker.event(.zwart(true), in: maker.sessie) }
    let last = made.map(\.tel).max() ?? 0
    let undone = made.prefix(40).enumerated().map { number, event in
      Event(
        id: maker.newIdentifier(), stream: maker.sessie, tel: last + 1 + number, author: "a",
        time: event.time, fact: .ingetrokken([event.id]))
    }
    let events = (made + undone).sorted(by: Event.inOrder)
    var replay = Replay<Counted>(id: maker.sessie.id)
    replay.insert(events)
    let counter = replay.state.counter
    #expect(counter.applied == 10)
    #expect(counter.passed == 40)
    #expect(replay.events.count == 90 && replay.retracted.count == 40)
  }

  /// Counts how often it is asked, whatever becomes of it.
  private struct Counted: StreamState {
    final class Counter: Hashable, @unchecked Sendable {
      var (applied, passed) = (0, 0)
      static func == (one: Counter, other: Counter) -> Bool { one === other }
      func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }

    /// Also of the copies that are begun with again.
    let counter = Counter()

    init(id: Identifier) {}

    mutating func apply(_ event: Event) -> Touched {
      counter.applied += 1
      return Touched()
    }

    mutating func pass(_ event: Event) { counter.passed += 1 }
  }

  @Test func `every kind of event has its turn here, but for what stands for one that was lost`() {
    let made = (1...8 as ClosedRange<UInt64>).flatMap { seed in
      var maker = EventMaker(seed: seed)
      return maker.make(150).map(\.fact.encoded.kind)
    }
    let absent = Set(FactKind.allCases.map(\.rawValue)).subtracting(made)
    // Those have tests of their own; a copy is told in a stream of its own.
    let elsewhere: [FactKind] = [
      .sessieVan, .sessieHersteld, .casusVan, .casusHersteld, .ietsVerloren, .uitgegeven,
      .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen,
    ]
    #expect(absent == Set(elsewhere.map(\.rawValue)))
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `taking back is as if it never happened`(seed: UInt64) throws {
    var maker = EventMaker(seed: seed)
    let events = maker.make(80)
    let all = reduced(events)
    for _ in 0..<8 {
      let target = try #require(events.randomElement(using: &maker.random))
      let undo = maker.retraction(of: target.id, in: target.stream)
      let without = reduced(events.filter { $0.id != target.id })
      #expect(sameMeaning(reduced(events + [undo]), without, maker), "seed \(seed), \(target.fact)")
      let redo = maker.retraction(of: undo.id, in: target.stream)
      #expect(
        sameMeaning(reduced(events + [undo, redo]), all, maker), "seed \(seed), \(target.fact)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is withdrawn leaves no trace`(seed: UInt64) {
    var maker = EventMaker(seed: seed)
    let events = maker.make(60)
    let more = maker.make(20)
    var state = reduced(events + more)
    for stream in [maker.sessie, maker.casus] { state.withdraw(Set(more.map(\.id)), from: stream) }
    #expect(sameMeaning(state, reduced(events), maker), "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `an event whose target is absent does nothing`(seed: UInt64) {
    var maker = EventMaker(seed: seed)
    let events = maker.make(60)
    let absent = maker.newIdentifier()
    let facts: [Fact] = [
      .deelnemerWeg(absent), .regelsAkkoord(absent), .stapOvergeslagen(StapID("77")),
      .notitieGewijzigd(absent, Notitie.Wijziging()), .ideeGekozen(absent, door: "x", waarom: ""),
      .notitiesSamengevoegd(in: absent, [absent]), .notitieBesproken(absent, true),
      .geparkeerd(absent, Parkeerplek()), .tonenGezet(StapID("77"), .los),
      .afspraakStand(absent, .gedaan, bracht: "", sessie: nil), .ingetrokken([absent]),
      .notitieGemaakt(Notitie.Gegevens(stap: StapID("77"), tekst: "nergens")),
    ]
    for fact in facts {
      let state = reduced(events + [maker.event(fact, in: maker.sessie)])
      let (after, before) = (state.sessie(maker.sessie.id), reduced(events).sessie(maker.sessie.id))
      #expect(
        after?.stappen == before?.stappen && after?.notities == before?.notities, "seed \(seed), \(fact)")
      #expect(
        after?.deelnemers == before?.deelnemers && after?.keuzes == before?.keuzes, "seed \(seed), \(fact)")
      #expect(after?.reisplan == before?.reisplan, "seed \(seed), \(fact)")
    }
  }

  @Test func `a retraction of what comes after it does nothing`() {
    var maker = EventMaker(seed: 1)
    let begin = maker.event(maker.begin, in: maker.sessie)
    let note = Fact.notitieGemaakt(Notitie.Gegevens(stap: StapID("1"), tekst: "blijft"))
    let promised = maker.newIdentifier()
    let undo = maker.event(.ingetrokken([promised]), in: maker.sessie)
    let later = maker.event(note, in: maker.sessie, id: promised)
    for events in [
      [begin, undo, later], [later, undo, begin], [undo, later, begin], [undo, begin, later],
    ] {
      #expect(reduced(events).sessie(maker.sessie.id)?.notities.count == 1)
    }
  }

  private func reduced(_ events: [Event]) -> State {
    events.reduce(into: State()) { _ = reduce(into: &$0, $1) }
  }

  private func sameMeaning(_ left: State, _ right: State, _ maker: EventMaker) -> Bool {
    left.sessie(maker.sessie.id) ?? Sessie(id: maker.sessie.id)
      == right.sessie(maker.sessie.id) ?? Sessie(id: maker.sessie.id)
      && left.casus(maker.casus.id) ?? Casus(id: maker.casus.id)
        == right.casus(maker.casus.id) ?? Casus(id: maker.casus.id)
  }
}

/// Makes events as several terminals would that do not always know each other's last ones.
private struct EventMaker {
  var random: Dice
  let sessie: StreamID
  let casus: StreamID
  private var events: [Event] = []
  private var time: Int64 = 1_800_000_000_000

  init(seed: UInt64) {
    random = Dice(seed: seed)
    sessie = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (seed, 1)))
    casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (seed, 2)))
  }

  var begin: Fact {
    .sessieBegonnen(Sessie.Begin(draaiboek: EventMaker.draaiboek, casus: casus.id, bijeenkomst: sessie.id))
  }

  mutating func newIdentifier() -> Identifier {
    time += 1
    return Identifier(time: Moment(milliseconds: time), entropy: (random.next(), random.next()))
  }

  /// Events of all kinds, the beginnings first but not always the earliest.
  mutating func make(_ count: Int) -> [Event] {
    (0..<count).map { number in
      switch number {
      case 0: event(begin, in: sessie)
      case 1: event(.casusGemaakt(Casus.Profiel(alias: "Vlinder")), in: casus)
      default: Bool.random(using: &random) ? event(casusFact(), in: casus) : event(sessieFact(), in: sessie)
      }
    }
  }

  /// An event of a terminal that may not know the last three of its stream.
  mutating func event(_ fact: Fact, in stream: StreamID, id: Identifier? = nil) -> Event {
    let known = highestTel(of: stream)
    let knows = events.count > 20 ? max(0, known - Int.random(in: 0...3, using: &random)) : known
    return add(fact, in: stream, tel: knows + 1, id: id)
  }

  /// A retraction by a terminal that knows everything.
  mutating func retraction(of id: Identifier, in stream: StreamID) -> Event {
    add(.ingetrokken([id]), in: stream, tel: highestTel(of: stream) + 1, id: nil)
  }

  private mutating func add(_ fact: Fact, in stream: StreamID, tel: Int, id: Identifier?) -> Event {
    let id = id ?? newIdentifier()
    let author = ["a", "b", "c"].randomElement(using: &random) ?? "a"
    let event = Event(
      id: id, stream: stream, tel: tel, author: author, time: Moment(milliseconds: time), fact: fact)
    events.append(event)
    return event
  }

  private func highestTel(of stream: StreamID) -> Int {
    events.lazy.filter { $0.stream == stream }.map(\.tel).max() ?? 0
  }

  private mutating func casusFact() -> Fact {
    switch Int.random(in: 0..<20, using: &random) {
    case 19: .correctie(correctie())
    case 18: .nagekeken(.init(over: [target(in: casus)], mag: Bool.random(using: &random)))
    case 17: .mijlpaalGewijzigd(mijlpaal(target(in: casus)), .ingeschreven, dag: .epoch, tekst: "anders")
    case 13: .sessieVraagt(sessie.id)
    case 14: .antwoord(antwoord(in: casus))
    case 15:
      .droomVastgelegd(
        tekst: "droom \(random.next() % 9)", stem: .jeugdige, sessie: sessie.id, bron: target(in: sessie))
    case 16: .mijlpaalBereikt(.anders, dag: .epoch, tekst: "gelukt", sessie: sessie.id, stem: .ouder)
    case 12: .lekGehouden(target(in: casus), LekSoorten([.verboden]))
    case 10: .droomVastgelegd(tekst: "droom 06-1234567\(random.next() % 9)", stem: nil, sessie: nil)
    case 11: .lekBevestigd(target(in: casus), LekSoorten([.telefoon]))
    case 8: .tijdpuntGemaakt(Tijdpunt.Gegevens(wanneer: "2024", wat: "punt \(random.next() % 9)"))
    case 9: .tijdpuntGewijzigd(target(in: casus), Tijdpunt.Gegevens(wanneer: "", wat: "anders"))
    case 0: .casusGewijzigd(Casus.Profiel(alias: "Egel \(random.next() % 9)"))
    case 1: .casusGesloten
    case 2: .ingetrokken([target(in: casus), target(in: casus)])
    case 3: .droomVastgelegd(tekst: "droom \(random.next() % 9)", stem: nil, sessie: nil)
    case 4: .afspraakStand(target(in: casus), .loopt, bracht: "", sessie: nil)
    case 5: .unknown(kind: "later", body: ["v": 2])
    case 6:
      .afspraakGewijzigd(
        target(in: casus),
        Afspraak.Gegevens(sessie: sessie.id, wie: "school", wat: "wat \(random.next() % 9)"))
    default:
      .afspraakGemaakt(Afspraak.Gegevens(sessie: sessie.id, wie: "school", wat: "wat \(random.next() % 9)"))
    }
  }

  private mutating func correctie() -> Correctie {
    Correctie(
      Correctie.Wat.allCases[Int(random.next() % 3)], voor: "gezin", vorm: "verslag",
      merk: Correctie.merk(of: "\(random.next() % 2)"),
      wie: "ouder", punt: 1, tekst: "bel 06-1234567\(random.next() % 3)")
  }

  private mutating func sessieFact() -> Fact {
    switch Int.random(in: 0..<50, using: &random) {
    case 48: .correctie(correctie())
    case 49:
      .notitieInDraad(
        target(in: sessie), casus.id, Bool.random(using: &random) ? .erbij : .nee, bron: target(in: sessie))
    case 47: .notitieIngedeeld(target(in: sessie), niveau: .set(.systeem))
    case 46: .nagekeken(.init(over: [target(in: sessie)], mag: Bool.random(using: &random)))
    case 43:
      .vastMoment(
        Bool.random(using: &random)
          ? .init(om: Moment(milliseconds: 9_000_000), wie: target(in: sessie)) : nil)
    case 44: .verslagVoor("ouders \(random.next() % 3)")
    case 45: .bewaringGezet(Bool.random(using: &random) ? Bewaring(tot: .epoch, reden: "later") : nil)
    case 41: .bijeenkomstGezet(.init(gebied: Gebied(regio: "regio \(random.next() % 3)", swvs: ["Noord"])))
    case 42: .trajectGezet(Bool.random(using: &random) ? casus.id : nil)
    case 40: .uitgelicht(Bool.random(using: &random) ? target(in: sessie) : nil)
    case 34, 35: .antwoord(antwoord(in: sessie))
    case 36: .kiezerGezet(.zelf)
    case 37: .voorgelezen(stap(), .zinnen([target(in: sessie)]))
    case 38: .getrokken(.init(stap: stap(), sessie: sessie.id, bron: target(in: sessie)))
    case 39:
      .stapIngevoegd(Stap(naam: "Terug", vorm: .teruglezen, minuten: 5, vraag: "Mag het mee?"), na: stap())
    case 33: .lekGehouden(target(in: sessie), LekSoorten([.verboden]))
    case 30: .notitieGemaakt(Notitie.Gegevens(stap: stap(), tekst: "bel 06-1234567\(random.next() % 3)"))
    case 31: .lekBevestigd(target(in: sessie), LekSoorten([.telefoon]))
    case 32: .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "egel@example.org"))
    case 18: .magMeeGezegd(target(in: sessie), .woorden("liever zo"))
    case 19: .beurtGezet(stap(), Sessie.Beurt(deelnemer: target(in: sessie), past: true))
    case 20: .faseGekozen(stap(), 1)
    case 21: .puntGezet(stap(), Sessie.Punt(tekst: "punt \(random.next() % 3)", klaar: false))
    case 22: .stippenGezet(target(in: sessie), 2)
    case 23: .kaartGetrokken("Wat zou je willen?")
    case 24: .stapIngevoegd(ingevoegd, na: stap())
    case 25: .stapVerplaatst(stap(), na: stap())
    case 26: .notitiesSamengevoegd(in: target(in: sessie), [target(in: sessie), target(in: sessie)])
    case 27: .notitieBesproken(target(in: sessie), Bool.random(using: &random))
    case 28:
      .geparkeerd(
        target(in: sessie), Parkeerplek(route: .systeem, eigenaar: "regio", forum: .rea, geagendeerd: .epoch))
    case 29: .tonenGezet(stap(), .los)
    case 0: begin
    case 1: .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder))
    case 2: .deelnemerGewijzigd(target(in: sessie), Deelnemer.Gegevens(stem: .school))
    case 3: .deelnemerWeg(target(in: sessie))
    case 4: .regelsAkkoord(target(in: sessie))
    case 5: .stapGekozen(van: stap(), naar: stap())
    case 6: .stapOvergeslagen(stap())
    case 7: .tijdErbij(stap(), minuten: 5)
    case 8: .schaalGezet(Sessie.Schaal(stap: stap(), deelnemer: target(in: sessie), cijfer: 7))
    case 9: .ideeGekozen(target(in: sessie), door: "kind", waarom: "")
    case 10: .nietNodig(target(in: sessie))
    case 11: .zwart(Bool.random(using: &random))
    case 12: .sessieGesloten
    case 13: .notitieGewijzigd(target(in: sessie), wijziging())
    case 14: .ingetrokken([target(in: sessie)])
    case 15: .gewist
    default: .notitieGemaakt(Notitie.Gegevens(stap: stap(), tekst: "notitie \(random.next() % 9)"))
    }
  }

  private mutating func antwoord(in stream: StreamID) -> Antwoord {
    let mee: [Antwoord.Mee] = [.mee, .blijft, .woorden("liever zo \(random.next() % 3)")]
    return Antwoord(
      over: [target(in: stream), target(in: stream)], mee: mee.randomElement(using: &random), door: .jeugdige,
      hoe: .blad, na: Bool.random(using: &random) ? [target(in: stream)] : [])
  }

  private func mijlpaal(_ id: Identifier) -> Casus.Mijlpaal {
    Casus.Mijlpaal(
      id: id, moment: id.time, soort: .anders, dag: .epoch, tekst: "", sessie: sessie.id, stem: .ouder)
  }

  private var ingevoegd: Stap { Stap(naam: "Tussenstop", vorm: .oogst, minuten: 5, vraag: "Wat nog?") }

  private mutating func wijziging() -> Notitie.Wijziging {
    var wijziging = Notitie.Wijziging()
    if Int.random(in: 0..<3, using: &random) == 0 { wijziging.tekst = .set("06-12345671 en verder") }
    if Bool.random(using: &random) {
      wijziging.stap = .set(stap())
    } else if wijziging.tekst == .keep {
      wijziging.tekst = .set("beter")
    }
    return wijziging
  }

  private mutating func target(in stream: StreamID) -> Identifier {
    events.filter { $0.stream == stream }.randomElement(using: &random)?.id ?? stream.id
  }

  private mutating func stap() -> StapID { StapID(number: Int.random(in: 1...4, using: &random)) }

  private static let draaiboek = """
    # Proefreis
    Drie stappen om mee te proberen.

    - soort: casus
    - tafel: 3-5

    ## Bestemming
    - vorm: oogst
    - tijd: 15 min
    - vraag: Wat werkt er al?

    ## Bagage
    - vorm: oogst
    - tijd: 10 min
    - vraag: Wat gaat er mee?

    ## Ideeën
    - vorm: ideeen
    - tijd: 10 min
    - vraag: Wat zou er ook kunnen?

    """
}
