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

  /// What sessions that begin take over of where they are and for whom, as far as nobody said it: of another session of
  /// the meeting, or of the last one of the casus or the traject.
  func takenOver(by changes: [Change]) throws(StoreFailure) -> [Change] {
    var taken: [Change] = []
    for change in changes { if let one = try takenOver(by: change) { taken.append(one) } }
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
