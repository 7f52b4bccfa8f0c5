/// What was read back in a session, and under which numbers.
struct Leesstand: Hashable, Sendable {
  /// The number of a thing, and in which numbering it was given.
  struct Nummer: Hashable, Sendable {
    let nummer, beurt: Int
  }

  /// The events whose words were read back as they stand.
  private(set) var voorgelezen: Set<Identifier> = []
  /// When the first page was read back.
  private(set) var begonnen: Moment?
  /// The number under which each thing is read back; once given, it stays.
  private(set) var nummers: [Identifier: Nummer] = [:]

  /// Takes what came in sight; what a wall was too small for counts as read when the rest of it was shown.
  mutating func take(_ blad: Blad, nog: [Identifier], nummers: Leesnummers?, at moment: Moment) {
    if let nummers { number(nummers) }
    guard case .zinnen(let over) = blad else { return }
    voorgelezen.formUnion(over)
    voorgelezen.subtract(nog)
    begonnen = begonnen ?? moment
  }

  private mutating func number(_ new: Leesnummers) {
    let beurt = (nummers.values.map(\.beurt).max() ?? -1) + 1
    for (place, ding) in new.dingen.enumerated() where nummers[ding] == nil {
      nummers[ding] = Nummer(nummer: new.vanaf &+ place, beurt: beurt)
    }
  }
}
