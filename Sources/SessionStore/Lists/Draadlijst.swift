import SessionModel
import Text

/// Threads over many sessions, and what is in them.
extension SessionStore {
  /// The house, with its threads: read again only when it was written to.
  public func huis() throws(StoreFailure) -> Huis {
    let version = try journal.version(of: .huis)
    if let known = lookedUp.draden, known.version == version { return known.huis }
    let huis = try huis(dat: [Draad.gebeurtenis])
    lookedUp.draden = (version, huis)
    return huis
  }

  /// What is in any thread, the newest first.
  public func draadrijen() throws(StoreFailure) -> [Rij<Verzamelrij>] {
    guard try index.isCurrent() else { return [] }
    return try Verzamelrij.rows(
      in: database, form: Lijstvorm.nu, where: "draden <> '' ORDER BY moment DESC, id DESC", [])
  }

  /// The threads that are asked for, as they stand.
  public func draadstanden(
    _ keuze: Draadkeuze, _ dag: (Moment) -> Day
  ) throws(StoreFailure) -> [Draadstand] {
    Draadstand.alle(of: try huis(), try draadrijen(), keuze, dag)
  }

  /// The last change of a thread that can be taken back; `nil` where there is none.
  public func laatsteDraadzetting() throws(StoreFailure) -> Event? {
    let house = try house(saying: [Draad.gebeurtenis])
    let gone = house.huis?.retracted ?? []
    return house.events(of: .huis).last { event in
      if case .huis(.draadGezet) = event.fact { !gone.contains(event.id) } else { false }
    }
  }

  /// Sentences that share words with what is in a thread, those that share most first: proposed, and never put there.
  ///
  /// - Parameter limit: so many.
  public func voorstellen(voor stand: Draadstand, limit: Int) throws(StoreFailure) -> [Draadvoorstel] {
    var counts: [String: Int] = [:]
    for word in stand.zinnen.flatMap(\.rij.trefwoorden) { counts[word, default: 0] += 1 }
    for word in EerderGezegd.sprekend(of: stand.draad.gegevens.naam + " " + stand.draad.gegevens.betekenis) {
      counts[word, default: 0] += 1
    }
    let words = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Draadvoorstel.meesteWoorden)
    let own = Set(stand.zinnen.map(\.rij.id))
    var (found, shared) = ([Identifier: Rij<Vindregel>](), [Identifier: Set<String>]())
    for (word, _) in words {
      var vraag = Zoekvraag()
      vraag.termen = [.woord(word)]
      for row in try zoek(vraag, tijd: nil, limit: 500).treffers
      where row.soort.isVanNotitie && !own.contains(row.id) {
        // Inside a word it is another one.
        guard row.trefwoorden.contains(word) else { continue }
        found[row.id] = row
        shared[row.id, default: []].insert(word)
      }
    }
    let likely = shared.filter { $0.value.count >= 2 }
      .sorted { ($1.value.count, $1.key) < ($0.value.count, $0.key) }
    var proposals: [Draadvoorstel] = []
    for (id, words) in likely where proposals.count < limit {
      guard let row = found[id], let sessie = row.sessie else { continue }
      let stream = StreamID(.sessie, sessie)
      let wasKnown = state.knows(stream)
      try load(stream)
      defer { if !wasKnown { unload(stream) } }
      guard state.sessie(sessie)?.notities[id]?.nietInDraad.contains(stand.draad.id) != true else { continue }
      proposals.append(Draadvoorstel(zin: row, woorden: words.sorted()))
    }
    return proposals
  }
}
