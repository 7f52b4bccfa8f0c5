import SessionModel

/// What there is to count, for who looks at a year.
extension SessionStore {
  /// The sessions, the children and what was promised, as far as they may be counted.
  ///
  /// Read from the lists in one pass each. A journey is read whole, and let go again, only where the wacht finds something in
  /// what is counted of it; and a session only of a meeting that counts and had more of them, to know who was there.
  ///
  /// - Parameters:
  ///   - periode: the days that count.
  ///   - day: the day of a moment, on the wall here.
  public func telstof(
    _ periode: Periode, metMensen: Bool = false, _ day: (Moment) -> Day
  ) throws(StoreFailure) -> Telstof {
    var stof = Telstof(sessies: [], kinderen: [], afspraken: [])
    var wacht = Rijenwacht(op: Day(utc: now()), verboden: state.verboden)
    var sessies = readSessies()
    _ = try sessies.next { row in
      stof.sessies.append(row.geteld(op: day(row.begonnen), &wacht))
      return true
    }
    stof.sessies.sort { ($0.begonnen, $0.id) < ($1.begonnen, $1.id) }
    let meetings = Dictionary(grouping: stof.sessies.indices) { stof.sessies[$0].bijeenkomst }
    for places in meetings.values {
      // Of a meeting of one session the number is enough, but where it is asked who was there with a child.
      let isAsked = { (place: Int) in
        metMensen && stof.sessies[place].casus != nil && periode.bevat(stof.sessies[place].dag)
      }
      let areCounted = places.count > 1 && periode.bevat(stof.sessies[places[0]].dag)
      for place in places where areCounted || isAsked(place) {
        let people = try whole(StreamID(.sessie, stof.sessies[place].id)) { state, id in
          state.sessie(id)?.deelnemers ?? []
        }
        stof.sessies[place].zet(aanwezig: people)
      }
    }
    if try !index.has("tellingen", of: SessieOverview.self) {
      for place in stof.sessies.indices where periode.bevat(stof.sessies[place].dag) {
        stof.sessies[place].telling = try whole(StreamID(.sessie, stof.sessies[place].id)) { state, id in
          state.sessie(id).map { Sessietelling($0) } ?? Sessietelling()
        }
      }
    }
    let isListed = try index.has("inschrijvingen", of: CasusOverview.self)
    var casussen = try readCasussen()
    var unsure: [Identifier] = []
    _ = try casussen.next { row in
      if isListed, let child = row.geteld(&wacht) {
        stof.kinderen.append(child)
      } else {
        unsure.append(row.id)
      }
      return true
    }
    for id in unsure {
      let child = try whole(StreamID(.casus, id)) { state, id in state.casus(id).flatMap(KindCasus.init) }
      if let child { stof.kinderen.append(child) }
    }
    stof.kinderen.sort { $0.id < $1.id }
    for kind in stof.kinderen { stof.inschrijvingen[kind.id] = kind.inschrijvingen(day) }
    var afspraken = readAfspraken(of: nil, onlyOpen: false)
    _ = try afspraken.next { row in
      stof.afspraken.append(row.geteld(day))
      return true
    }
    stof.activiteiten = try activiteiten().alle
    return stof
  }

  /// Something of a stream, which is kept no longer than it takes.
  private func whole<Value>(
    _ stream: StreamID, _ read: (State, Identifier) -> Value
  ) throws(StoreFailure) -> Value {
    let wasKnown = state.knows(stream)
    try load(stream)
    defer { if !wasKnown { unload(stream) } }
    return read(state, stream.id)
  }
}
