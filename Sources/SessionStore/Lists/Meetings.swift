import SessionModel

/// What is counted of a meeting, from one session to the next.
extension SessionStore {
  /// The sessions of a meeting, the latest first.
  public func sessies(bijeenkomst id: Identifier, limit: Int = .max) throws(StoreFailure) -> [Rij<
    SessieOverview
  >] {
    try sessies(
      where: "bijeenkomst = ? ORDER BY begonnen DESC, id DESC LIMIT ?", .identifier(id), .int(limit))
  }

  /// The sessions that belong to a traject, newest first: those that are about it, and those about a child.
  public func sessies(traject id: Identifier) throws(StoreFailure) -> [Rij<SessieOverview>] {
    guard try index.has("traject", of: SessieOverview.self) else { return try sessies(casus: id) }
    return try sessies(
      where: "casus = ?1 OR traject = ?1 ORDER BY begonnen DESC, id DESC", .identifier(id))
  }

  /// The sessions that are about a journey, newest first; of a traject also those that were given to it later.
  public func sessies(traject id: Identifier, van soort: Casus.Soort) throws(StoreFailure) -> [Rij<
    SessieOverview
  >] {
    switch soort {
    case .kind: try sessies(casus: id)
    case .netwerk: try sessies(traject: id).filter { $0.casus == id || $0.casus == nil }
    }
  }

  /// What sessions take over of where they are and for whom.
  ///
  /// One that begins: as far as nobody said it, of another session of the meeting, or of the last one of the casus or the
  /// traject. Any other one of the meeting: what is said in one of them, unless it has its own.
  func takenOver(by changes: [Change]) throws(StoreFailure) -> [Change] {
    let said = Set(changes.map(\.stream.id))
    var taken: [Change] = []
    for change in changes {
      if let one = try takenOver(by: change) { taken.append(one) }
      taken += try shared(by: change, butNot: said)
    }
    return taken
  }

  private func shared(by change: Change, butNot said: Set<Identifier>) throws(StoreFailure) -> [Change] {
    guard case .sessie(.bijeenkomstGezet(let it)) = change.fact, !it.bijBegin, !it.alleen,
      let meeting = state.sessie(change.stream.id)?.begin?.bijeenkomst,
      // As it was before: the lists are written once all of it is made.
      let before = try sessie(change.stream.id)
    else { return [] }
    var taken: [Change] = []
    for row in try sessies(bijeenkomst: meeting) where !said.contains(row.id) {
      let stream = StreamID(.sessie, row.id)
      guard let other = try journal.state(of: stream).sessie(row.id), !other.isBijeenkomstApart else {
        continue
      }
      let known = before.deelt(it.bijeenkomst, met: other.bijeenkomst)
      // Who says again what it began with says it of those that have the same.
      guard known != other.bijeenkomst || (known == it.bijeenkomst && !other.isBijeenkomstGezegd) else {
        continue
      }
      taken.append(Change(stream, .bijeenkomstGezet(known)))
    }
    return taken
  }

  private func takenOver(by change: Change) throws(StoreFailure) -> Change? {
    guard case .sessie(.begonnen(let it)) = change.fact, let sessie = state.sessie(change.stream.id)
    else { return nil }
    var known = sessie.bijeenkomst
    func others(_ rows: [Rij<SessieOverview>]) -> Rij<SessieOverview>? { rows.first { $0.id != sessie.id } }
    if let same = others(try sessies(bijeenkomst: it.begin.bijeenkomst, limit: 2)) {
      known = same.vult(aan: known, isZelfde: true)
    }
    for journey in [it.begin.casus, it.begin.traject].compactMap(\.self) {
      if let last = others(try sessies(casus: journey, limit: 2)) {
        known = last.vult(aan: known, isZelfde: false)
      }
    }
    return known == sessie.bijeenkomst ? nil : Change(change.stream, .bijeenkomstGezet(known, bijBegin: true))
  }
}
