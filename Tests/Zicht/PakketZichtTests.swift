import FactFixtures
import Testing
import Wording

@testable import Reports
@testable import SessionModel

/// A whole journey goes to another store with the words that may, and no others; what it comes to there says the same.
@Suite struct PakketZichtTests {
  private static let seeds = Array<UInt64>(1...60)
  private static let clock = WallClock { moment in
    WallTime(day: Day(utc: moment), hour: 12, minute: 0, second: 0)
  }

  private func pakket(_ journey: Journey) throws -> Casuspakket {
    try #require(
      Casuspakket(
        journey.casus, sessies: journey.sessies, in: journey.state, afzender: "Denkstad", gewist: []))
  }

  private func told(_ pakket: Casuspakket) -> String {
    pakket.events.map { $0.fact.encoded.body.printed() }.joined(separator: "\n")
  }

  /// The words of a thing that go to another store: of what hangs on a thing nobody sees, none.
  private func goes(_ one: Journey.Said, _ journey: Journey) -> String? {
    if one.kind != .note, let origin = one.origin,
      let first = journey.said.first(where: { $0.made == origin }), journey.released(first) == nil
    {
      return nil
    }
    return journey.released(one)
  }

  @Test(arguments: seeds) func `a word is in the package if and only if it may go along`(seed: UInt64) throws
  {
    let journey = Journey(seed: seed)
    // What a draaiboek says of words is no word of the journey.
    let found = JourneyTests.words(in: told(try pakket(journey))).intersection(journey.words)
    let allowed = Set(journey.said.compactMap { goes($0, journey) })
    let leaks = found.subtracting(allowed)
    #expect(leaks.isEmpty, "seed \(seed): \(leaks) \(journey.tell(leaks))")
    let missing = allowed.subtracting(found)
    #expect(missing.isEmpty, "seed \(seed): \(missing) \(journey.tell(missing))")
  }

  /// What a package comes to where nothing was.
  private func there(_ pakket: Casuspakket) -> State {
    var there = State()
    for stream in Set(pakket.events.map(\.stream)) { there.open(stream) }
    for event in pakket.events { _ = reduce(into: &there, event) }
    return there
  }

  @Test(arguments: seeds) func `where it comes the same words can be found`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    let there = there(try pakket(journey))
    let (casus, other) = (journey.state.casus(journey.casus), there.casus(journey.casus))
    #expect(other?.profiel == casus?.profiel)
    for id in journey.sessies {
      let (here, copy) = (journey.state.sessie(id), there.sessie(id))
      #expect(copy?.gesloten == here?.gesloten && copy?.stappen.count == here?.stappen.count, "seed \(seed)")
      #expect(
        copy?.vindregels.map(\.tekst).sorted() == here?.vindregels.map(\.tekst).sorted(), "seed \(seed)")
    }
    let (mine, theirs) = (casus?.vindregels(vragers: []), other?.vindregels(vragers: []))
    #expect(theirs?.map(\.tekst).sorted() == mine?.map(\.tekst).sorted(), "seed \(seed)")
  }

  @Test(arguments: seeds.prefix(20)) func `where it comes the reports are the same, line for line`(
    seed: UInt64
  ) throws {
    let journey = Journey(seed: seed)
    let there = there(try pakket(journey))
    let (mine, theirs) = (try pages(journey.state, journey), try pages(there, journey))
    for (one, other) in zip(mine, theirs) {
      #expect(other == one, "seed \(seed)")
    }
  }

  private func pages(_ state: State, _ journey: Journey) throws -> [String] {
    let casus = try #require(state.casus(journey.casus))
    let sessies = try journey.sessies.map { try #require(state.sessie($0)) }
    let reports =
      sessies.map {
        AudienceReport(
          sessie: $0, casus: casus, for: .dossier, as: .verslag, clock: Self.clock, say: Wording())
      } + [
        AudienceReport(
          casus: casus, sessies: sessies.reversed(), for: .gezin, as: .verslag, clock: Self.clock,
          say: Wording())
      ]
    // A mark that stays is counted where it was set, and in no other store.
    return reports.map { report in
      report.document.plainText.split(separator: "\n").filter { line in
        !["hier", "gevraagd", "scherm"].contains { line.contains($0) }
      }.joined(separator: "\n")
    }
  }

  @Test(arguments: seeds.prefix(20)) func `a package of what came by a package is that package`(
    seed: UInt64
  ) throws {
    let journey = Journey(seed: seed)
    let first = try pakket(journey)
    let again = try #require(
      Casuspakket(
        journey.casus, sessies: journey.sessies, in: there(first), afzender: "Denkstad", gewist: []))
    #expect(told(again) == told(first), "seed \(seed)")
  }

  /// What stays in a stub, each with its reason.
  private static let unspoken: Set<String> = [
    // What is asked and where, a draaiboek says.
    "sessie-begonnen draaiboek", "sessie-van draaiboek", "sessie-hersteld draaiboek", "punt-gezet punt",
  ]

  private func event(_ fixture: FactFixture, _ body: JSON) -> Event {
    let id = Identifier(halves: (1, 2))
    return Event(
      id: id, stream: StreamID(.sessie, id), tel: 1, author: "", time: id.time,
      fact: Fact(kind: fixture.name, body: body))
  }

  @Test func `of every kind of event the stub is of that kind, and says nothing`() throws {
    for fixture in FactFixture.all where !fixture.isOfHuis {
      let whole = event(fixture, try JSON(parsing: Array(fixture.body.utf8)))
      let stub = whole.stomp
      #expect(stub.fact.encoded.kind == fixture.name, "\(fixture.name)")
      if case .huis(.unknown) = stub.fact { Issue.record("\(fixture.name) cannot be read without words") }
      #expect(stub.stomp == stub, "\(fixture.name)")
      for (key, body) in fixture.bodies(saying: "proefwoord") {
        let said = event(fixture, .object(body)).stomp.fact.encoded.body.printed()
        let name = "\(fixture.name) \(key)"
        #expect(said.contains("proefwoord") == Self.unspoken.contains(name), "\(name): \(said)")
      }
    }
  }

  @Test func `two versions of an event come to the fuller one, whichever is first, and other words to none`()
    throws
  {
    for fixture in FactFixture.all where !fixture.isOfHuis {
      let whole = event(fixture, try JSON(parsing: Array(fixture.body.utf8)))
      #expect(whole.samen(met: whole.stomp) == whole, "\(fixture.name)")
      #expect(whole.stomp.samen(met: whole) == whole, "\(fixture.name)")
      for (key, body) in fixture.bodies(saying: "proefwoord") {
        // As many bytes, more and less.
        let others = ["tegenwoord", "proefwoorden", "proef"].map { word in
          var other = body
          other[key] = body[key]?.array == nil ? .string(word) : .array([.string(word)])
          return event(fixture, .object(other))
        }
        let one = event(fixture, .object(body))
        for other in others where other != one {
          #expect(one.samen(met: other) == nil && other.samen(met: one) == nil, "\(fixture.name) \(key)")
        }
      }
    }
  }
}

extension FactFixture {
  /// Whether it is of the house, which no journey has.
  fileprivate var isOfHuis: Bool {
    let kinds: [FactKind] = [
      .uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen,
    ]
    return kinds.contains(kind)
  }
}
