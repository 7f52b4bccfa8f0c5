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
  /// What the steps ask in which something was said.
  let stapvragen: [String: Stapvraag]

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
    var (voortgang, done) = (Voortgang(0, console.say), 0)
    defer { voortgang.clear() }
    var vragen: [String: Stapvraag] = [:]
    achtergehouden = try stored { () throws(StoreFailure) in
      let kept = try store.eachLeerregel(tell: { total in
        done += 1
        // The clock is not asked of each of a million.
        if done % 1024 == 0 { voortgang.reached(done, of: total) }
      }) { regel in
        stof.take(regel)
        other?.take(regel)
      }
      vragen = try store.stapvragen(van: counted.sessies)
      return kept
    }
    // Of a draaiboek that is another one since: the name alone, as far as it may be told.
    for stap in stof.stappen where vragen[stap] == nil {
      if store.lekken(in: [stap], console).isEmpty { vragen[stap] = Stapvraag(naam: stap, vraag: "") }
    }
    stapvragen = vragen
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
