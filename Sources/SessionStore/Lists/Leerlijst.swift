import SessionModel

/// Where somebody ever said that others may learn from words, as far as the journal was looked through.
struct TeachingStreams {
  var streams: Set<StreamID> = []
  /// The place up to which it was.
  var upTo = 0
}

/// What others may learn from, found by the answers that say so.
extension SessionStore {
  /// The sessions in which something may be that others may learn from, the oldest first.
  ///
  /// Answers are looked for in the whole journal, once: a desk asks for that, and no screen on the way.
  public func leersessies() throws(StoreFailure) -> [Rij<SessieOverview>] {
    let last = try journal.lastSeq()
    lookedUp.teaching.streams.formUnion(
      try journal.streams(saying: "\"leren\":true", in: Antwoord.soort, after: lookedUp.teaching.upTo))
    lookedUp.teaching.upTo = last
    var (sessies, casussen) = (Set<Identifier>(), Set<Identifier>())
    for stream in lookedUp.teaching.streams {
      switch stream.kind {
      case .sessie: sessies.insert(stream.id)
      case .casus: casussen.insert(stream.id)
      case .huis: break
      }
    }
    var found: [Rij<SessieOverview>] = []
    for id in sessies { if let sessie = try sessie(id) { found.append(sessie) } }
    for id in casussen {
      found += try self.sessies(casus: id).filter { !sessies.contains($0.id) }
    }
    return found.sorted { ($0.begonnen, $0.id) < ($1.begonnen, $1.id) }
  }

  /// What of these sessions others may learn from, in the order of the sessions; they are loaded from then on.
  public func leerzinnen(van sessies: [Rij<SessieOverview>]) throws(StoreFailure) -> [Leerzin] {
    var found: [Leerzin] = []
    for row in sessies {
      try load(sessie: row.id, casus: row.casus)
      guard let sessie = state.sessie(row.id) else { continue }
      let lezing = Teruglezing(sessie, casus: row.casus.flatMap(state.casus))
      found += lezing.leerzinnen(casus: row.casus)
    }
    return found
  }

  /// Gives what others may learn from sentence by sentence, the oldest first; how many the wacht kept back.
  public func eachLeerregel(_ body: (Leerregel) -> Void) throws(StoreFailure) -> Int {
    let (today, verboden) = (Day(utc: now()), state.verboden)
    var kept = 0
    var reading = try readLeerregels()
    _ = try reading.next { row in
      if let regel = row.geleerd(op: today, verboden: verboden) { body(regel) } else { kept += 1 }
      return true
    }
    return kept
  }
}
