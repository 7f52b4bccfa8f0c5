import SessionModel

/// What there is to count, for who looks at a year.
extension SessionStore {
  /// The sessions, the children and what was promised, as far as they may be counted.
  ///
  /// A journey is read and let go again, one after the other, and of a session only the row of the list; who was there is
  /// looked up only of a meeting that had more sessions.
  ///
  /// - Parameters:
  ///   - day: the day of a moment, on the wall here.
  ///   - reached: is told how many children were read, of how many.
  public func telstof(
    _ day: (Moment) -> Day, reached: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreFailure) -> Telstof {
    var stof = Telstof(sessies: [], kinderen: [], afspraken: [])
    var sessies = readSessies()
    _ = try sessies.next { (row) throws(StoreFailure) in
      let seen = self.gezien(row).waarde
      stof.sessies.append(Telsessie(seen, op: day(seen.begonnen)))
      return true
    }
    stof.sessies.sort { ($0.begonnen, $0.id) < ($1.begonnen, $1.id) }
    let meetings = Dictionary(grouping: stof.sessies.indices) { stof.sessies[$0].bijeenkomst }
    for places in meetings.values where places.count > 1 {
      for place in places {
        let people = try whole(StreamID(.sessie, stof.sessies[place].id)) { state, id in
          state.sessie(id)?.deelnemers ?? []
        }
        stof.sessies[place].zet(aanwezig: people)
      }
    }
    var casussen = try readCasussen()
    var children: [Identifier] = []
    _ = try casussen.next { row in
      children.append(row.id)
      return true
    }
    for (number, id) in children.sorted().enumerated() {
      reached(number, children.count)
      let child = try whole(StreamID(.casus, id)) { state, id in state.casus(id).flatMap(KindCasus.init) }
      if let child { stof.kinderen.append(child) }
    }
    var afspraken = readAfspraken(of: nil, onlyOpen: false)
    _ = try afspraken.next { row in
      stof.afspraken.append(row.geteld(op: day(row.moment)))
      return true
    }
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
