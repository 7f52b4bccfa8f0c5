import SessionModel

/// What was parked over all sessions.
extension SessionStore {
  /// The sessions in which something may be parked, newest first: found by what says so in the journal.
  public func parkeersessies() throws(StoreFailure) -> [Rij<SessieOverview>] {
    var streams: Set<StreamID> = []
    for (kind, letters) in Parkeerrij.sporen {
      streams.formUnion(try journal.streams(saying: letters, in: kind, after: 0))
    }
    var found: [Rij<SessieOverview>] = []
    for stream in streams { if let sessie = try sessie(stream.id) { found.append(sessie) } }
    return found.sorted { ($1.begonnen, $1.id) < ($0.begonnen, $0.id) }
  }

  /// What of a session waits or waited; the session is not kept in memory for it.
  public func geparkeerd(in row: Rij<SessieOverview>) throws(StoreFailure) -> [Parkeerrij] {
    let stream = StreamID(.sessie, row.id)
    let wasKnown = state.knows(stream)
    try load(stream)
    defer { if !wasKnown { unload(stream) } }
    return state.sessie(row.id).map(Parkeerrij.alle) ?? []
  }
}
