import SessionModel
import Support
import Testing

@testable import SessionStore

@Suite struct StorePropertyTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `two stores that write in turns agree with the journal and the index`(seed: UInt64) throws {
    let stores = [try folder.store("a"), try folder.store("b")]
    var random = Dice(seed: seed &* 7919)
    var changes = RandomChanges(seed: seed, store: stores[0].newIdentifier)
    for stream in changes.streams { try stores[0].load(stream) }
    for _ in 0..<120 {
      let store = stores[Int.random(in: 0...1, using: &random)]
      let next = changes.next()
      do {
        changes.saw(try store.append(next))
      } catch StoreFailure.refused {
        continue
      }
      if Bool.random(using: &random) { _ = try stores[Int.random(in: 0...1, using: &random)].follow() }
    }
    for store in stores {
      _ = try store.follow()
      for stream in changes.streams { try store.load(stream) }
    }
    let fresh = try folder.store("c")
    for stream in changes.streams { try fresh.load(stream) }
    for stream in changes.streams {
      for store in stores {
        #expect(store.state.casus(stream.id) == fresh.state.casus(stream.id), "seed \(seed)")
        #expect(store.state.sessie(stream.id) == fresh.state.sessie(stream.id), "seed \(seed)")
      }
    }
    let written = try Lists(fresh)
    #expect(written == Lists(of: fresh.state), "seed \(seed)")
    try fresh.rebuildIndex()
    #expect(try Lists(fresh) == written, "seed \(seed)")
    // Chance does not always begin with a beginning.
    for finding in try fresh.verify() { #expect(finding.isOfBeginning, "seed \(seed)") }
    #expect(written.sessies.count > 0 && written.afspraken.count > 0, "seed \(seed) makes too little")
  }
}

/// All lists, as the index gives them or as the state of every stream says they are.
private struct Lists: Equatable {
  let casussen: [Rij<CasusOverview>]
  let sessies: [Rij<SessieOverview>]
  let afspraken: [Rij<AfspraakOverview>]

  init(_ store: SessionStore) throws {
    casussen = try store.casussen(.latest)
    sessies = try store.sessies()
    afspraken = try store.afspraken()
  }

  init(of state: State) {
    func alias(_ id: Identifier?) -> String { id.flatMap { state.casus($0)?.alias } ?? "" }
    let sessies = state.sessies.values.compactMap { $0.state.overview }.map { row in
      var row = row
      row.alias = alias(row.casus)
      return row
    }
    casussen = state.casussen.values.compactMap { $0.state.overview }.map { row in
      var row = row
      let own = sessies.filter { $0.casus == row.id }
      row.sessies = own.count
      row.laatste = max(row.laatste, own.map(\.begonnen).max() ?? row.laatste)
      return row
    }.sorted { ($0.laatste, $0.id) > ($1.laatste, $1.id) }.map(Rij.init)
    self.sessies = sessies.sorted { ($0.begonnen, $0.id) > ($1.begonnen, $1.id) }.map(Rij.init)
    let rows =
      state.casussen.values.flatMap { $0.state.afspraakOverviews(vragers: []) }
      + state.sessies.values.flatMap(\.state.afspraakOverviews)
    afspraken = rows.map { row in
      var row = row
      row.alias = row.stream.kind == .casus ? alias(row.stream.id) : ""
      return row
    }.sorted { ($0.moment, $0.id) > ($1.moment, $1.id) }.map(Rij.init)
  }
}
