import SessionModel

/// What has to be known of other streams to say of one what may be seen of it.
extension SessionStore {
  /// Loads a session as its table needs it: with what was said and scored before, which shows beside what is said now.
  public func load(tafel sessie: Identifier, casus: Identifier?) throws(StoreFailure) {
    try load(sessie: sessie, casus: casus)
    guard let casus else { return }
    // What was given to a traject later keeps its afspraken itself.
    let isTraject = state.casus(casus)?.soort == .netwerk
    let known =
      try isTraject ? sessies(traject: casus, van: .netwerk) : sessies(casus: casus, limit: 50)
    for earlier in known.prefix(50) { try load(StreamID(.sessie, earlier.id)) }
  }

  /// Loads the sessions from which something stands in this one: without them nobody can say whether it may be seen.
  func loadOrigins(of stream: StreamID) throws(StoreFailure) {
    guard stream.kind == .sessie, let sessie = state.sessie(stream.id) else { return }
    for id in sessie.oorsprongen {
      guard let event = try journal.event(id), event.stream.kind == .sessie, !state.knows(event.stream) else {
        continue
      }
      try open(event.stream)
    }
  }

  /// What the sessions of a casus that ask tell of themselves, where its own stream does not know of them: a casus
  /// was not told before dreams and points knew where they came from.
  func oldAskers(of casus: Identifier) throws(StoreFailure) -> [OudeVrager] {
    var askers: [OudeVrager] = []
    for id in try index.vragers(of: casus) where state.casus(casus)?.vraagt(id) == false {
      var known = State()
      let stream = StreamID(.sessie, id)
      reduce(into: &known, try readable(stream), of: stream)
      if let asker = known.sessie(id).flatMap(OudeVrager.init) { askers.append(asker) }
    }
    return askers
  }
}
