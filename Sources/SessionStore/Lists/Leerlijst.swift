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
  ///
  /// - Parameter tell: is told of each sentence how many there are.
  public func eachLeerregel(
    tell: (Int) -> Void = { _ in }, _ body: (Leerregel) -> Void
  ) throws(StoreFailure) -> Int {
    let (today, verboden) = (Day(utc: now()), state.verboden)
    var (kept, trekken) = (0, Trekkenlezer())
    var reading = try readLeerregels()
    let total = try leerregelCount()
    _ = try reading.next { row in
      if let regel = row.geleerd(op: today, verboden: verboden, &trekken) { body(regel) } else { kept += 1 }
      tell(total)
      return true
    }
    return kept
  }

  /// How many sentences there are from which others may learn.
  private func leerregelCount() throws(StoreFailure) -> Int {
    guard try index.has("leert", of: Vindregel.self) else { return 0 }
    return try database.int("SELECT count(*) FROM vindregel WHERE leert") ?? 0
  }

  /// What the steps of these sessions ask, by what a sentence knows its step: of each draaiboek the last one that was run.
  ///
  /// - Parameter sessies: the sessions, the oldest first.
  public func stapvragen(van sessies: [Telsessie]) throws(StoreFailure) -> [String: Stapvraag] {
    var last: [String: Identifier] = [:]
    for sessie in sessies { last[sessie.draaiboek] = sessie.id }
    var wacht = Rijenwacht(op: Day(utc: now()), verboden: state.verboden)
    var found: [String: Stapvraag] = [:]
    for id in last.values.sorted() {
      let events = try journal.events(of: StreamID(.sessie, id), saying: Array(Fact.beginnings))
      guard let text = events.lazy.compactMap(\.fact.begin).first?.draaiboek,
        let draaiboek = try? Draaiboek(parsing: text)
      else { continue }
      for vraag in draaiboek.stapvragen {
        if let vraag = vraag.bedekt(&wacht) { found[vraag.sleutel] = vraag }
      }
    }
    return found
  }
}
