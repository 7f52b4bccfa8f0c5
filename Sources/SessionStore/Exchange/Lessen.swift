import SessionModel
import Text

/// What is given to other stores, and what came from them: read without the whole stream of the house.
extension SessionStore {
  /// What sessions here give.
  public func zaadjes() throws(StoreFailure) -> [Huis.Gezaaid] {
    try huis(dat: [Zaadje.gebeurtenis]).zaadjes
  }

  /// The packages that came.
  public func pakketten() throws(StoreFailure) -> [Huis.Ontvangen] {
    try huis(dat: [Lespakket.gebeurtenis]).pakketten
  }

  /// What worked in other regions, for whoever offers it.
  public func elders() throws(StoreFailure) -> Elders {
    Elders(try pakketten().map(\.pakket), eigen: try zaadjes().map(\.zaadje))
  }

  /// Takes a package over in one piece; what comes of it is the same whichever of two came first.
  ///
  /// An earlier one of the same sender is overwritten: what they took back is gone here too.
  public func neemOver(_ pakket: Lespakket) throws(StoreFailure) -> Lespakket.Uitkomst {
    let known = try ontvangen(van: pakket.sleutel)
    let outcome = pakket.uitkomst(naast: known.map(\.pakket))
    if outcome.komtErbij { _ = try append([Change(.huis, .pakketGelezen(pakket))]) }
    // Also what was left when an earlier reading was broken off here.
    for old in known
    where old.pakket.nummer < pakket.nummer && (outcome.komtErbij || outcome == .bekend) {
      try overwrite(.notitie(old.id, in: .huis, nieuw: nil))
    }
    return outcome
  }

  /// The packages of a sender; of the others nothing is read but whose they are.
  private func ontvangen(
    van sleutel: String
  ) throws(StoreFailure) -> [(id: Identifier, pakket: Lespakket)] {
    // Whose a package is stands before what it holds, which is hundreds of times as much to read.
    let statement = try database.statement(
      """
      SELECT id,
        json_extract(iif(instr(body, ',"regels":'), substr(body, 1, instr(body, ',"regels":') - 1) || '}', body), '$.afzender')
      FROM event WHERE stream = ? AND kind = ?
      """,
      .identifier(StreamID.huis.id), .text(Lespakket.gebeurtenis))
    defer { statement.reset() }
    var ids: [Identifier] = []
    while try statement.step() {
      if statement.text(1).folded == sleutel, let id = statement.identifier(0) { ids.append(id) }
    }
    var found: [(id: Identifier, pakket: Lespakket)] = []
    for id in ids {
      guard case .huis(.pakketGelezen(let it))? = try journal.event(id)?.fact else { continue }
      found.append((id, it.pakket))
    }
    return found
  }

  /// The number of the next package that is made here.
  public func volgendPakket(_ vorm: String) throws(StoreFailure) -> Int {
    var count = 1
    for event in try journal.events(of: .huis, saying: [Huis.Uitgave.gebeurtenis]) {
      if case .huis(.uitgegeven(let it)) = event.fact, it.vorm == vorm { count += 1 }
    }
    return count
  }
}
