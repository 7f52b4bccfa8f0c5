import FactFixtures
import Testing

@testable import SessionModel

/// A whole journey goes to another store with the words that may, and no others; what it comes to there says the same.
@Suite struct PakketZichtTests {
  private static let seeds = Array<UInt64>(1...60)

  private func pakket(_ journey: Journey) throws -> Casuspakket {
    try #require(
      Casuspakket(
        journey.casus, sessies: journey.sessies, in: journey.state, afzender: "Denkstad", huis: [], gewist: []
      ))
  }

  private func told(_ pakket: Casuspakket) -> String {
    pakket.events.map { $0.fact.encoded.body.printed() }.joined(separator: "\n")
  }

  @Test(arguments: seeds) func `a word that may not go along is in no package`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    let leaks = JourneyTests.words(in: told(try pakket(journey))).intersection(journey.forbidden)
    #expect(leaks.isEmpty, "seed \(seed): \(leaks) \(journey.tell(leaks))")
  }

  @Test(arguments: seeds) func `every word that may go along is in the package`(seed: UInt64) throws {
    let journey = Journey(seed: seed)
    let found = JourneyTests.words(in: told(try pakket(journey)))
    for one in journey.said {
      guard let word = journey.released(one) else { continue }
      #expect(found.contains(word), "seed \(seed), \(one)")
    }
  }

  @Test(arguments: seeds) func `where it comes the same words can be found, and are seen`(seed: UInt64) throws
  {
    let journey = Journey(seed: seed)
    let pakket = try pakket(journey)
    var there = State()
    for stream in Set(pakket.events.map(\.stream)) { there.open(stream) }
    for event in pakket.events { _ = reduce(into: &there, event) }
    let (casus, other) = (journey.state.casus(journey.casus), there.casus(journey.casus))
    #expect(other?.profiel == casus?.profiel)
    for id in journey.sessies {
      let (here, copy) = (journey.state.sessie(id), there.sessie(id))
      #expect(copy?.gesloten == here?.gesloten && copy?.stappen.count == here?.stappen.count, "seed \(seed)")
      #expect(
        Set(copy?.vindregels.map(\.tekst) ?? []) == Set(here?.vindregels.map(\.tekst) ?? []), "seed \(seed)")
    }
    let (mine, theirs) = (casus?.vindregels(vragers: []), other?.vindregels(vragers: []))
    #expect(Set(theirs?.map(\.tekst) ?? []) == Set(mine?.map(\.tekst) ?? []), "seed \(seed)")
  }

  @Test func `of every kind of event the stub is of that kind, and says nothing`() throws {
    for fixture in FactFixture.all {
      let body = try JSON(parsing: Array(fixture.body.utf8))
      let fact = Fact(kind: fixture.name, body: body)
      let id = Identifier(halves: (1, 2))
      let event = Event(
        id: id, stream: StreamID(.sessie, id), tel: 1, author: "", time: id.time, fact: fact)
      let stub = event.stomp
      #expect(stub.fact.encoded.kind == fixture.name, "\(fixture.name)")
      if case .huis(.unknown) = stub.fact { Issue.record("\(fixture.name) cannot be read without words") }
      #expect(stub.stomp == stub, "\(fixture.name)")
      let left = stub.bewaakteWoorden.intersection(event.bewaakteWoorden)
      #expect(left.isEmpty, "\(fixture.name): \(left)")
    }
  }
}
