import Reports
import SessionModel
import SessionStore

/// What was said in some days from which others may learn, read for whoever tells of it.
struct Leerlezing {
  /// What is counted of the same days.
  let monitor: Monitor
  /// What was said in these days, and in the other days that are set beside them.
  let stof: Leerstof, naast: Leerstof?
  let draden: [Leerdraad]
  /// How many sentences the lek-wacht kept back.
  let achtergehouden: Int

  /// Reads a store whose lists are made.
  ///
  /// - Throws: `CommandFailure` where the store cannot be read.
  init(_ vraag: Monitor.Vraag, naast: Periode? = nil, of store: SessionStore, _ console: Console)
    throws(CommandFailure)
  {
    let clock = console.surroundings.wall
    let counted = try store.telstof(vraag.periode, op: clock)
    let monitor = Monitor(counted, vraag, clock: clock, say: console.say)
    let plaatsen = Leerstof.Plaatsen(counted, monitor)
    let draden = try store.leerdraden(op: clock)
    func nothing(_ periode: Periode) -> Leerstof {
      Leerstof(periode, plaatsen, draden: draden) { clock.read($0).day }
    }
    var (stof, other) = (nothing(vraag.periode), naast.map(nothing))
    achtergehouden = try stored { () throws(StoreFailure) in
      try store.eachLeerregel { regel in
        stof.take(regel)
        other?.take(regel)
      }
    }
    (self.monitor, self.stof, self.naast, self.draden) = (monitor, stof, other, draden)
  }
}

extension SessionStore {
  /// The threads that were made, each with what was put in it.
  func leerdraden(op clock: WallClock) throws(CommandFailure) -> [Leerdraad] {
    let standen = try stored { () throws(StoreFailure) in
      try draadstanden(Draadkeuze()) { clock.read($0).day }
    }
    return standen.map { stand in
      let gegevens = stand.draad.gegevens
      return Leerdraad(
        stand.draad.id, gegevens.naam, betekenis: gegevens.betekenis, niveau: gegevens.niveau,
        isWerkzaam: gegevens.isWerkzaam, zinnen: Set(stand.zinnen.map(\.rij.id)))
    }
  }
}
