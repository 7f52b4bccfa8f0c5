/// A session that reads back and asks, from before a casus was told which of its sessions do.
///
/// What a casus kept then knew less of where it came from: this says what is needed to judge it. Told by whoever
/// can read that session's stream.
public struct OudeVrager: Hashable, Sendable {
  /// The session.
  public let id: Identifier
  /// While it ran: a point that was told then, and does not know where, was told in it.
  public let begonnen, einde: Moment
  /// What was answered about each of its notes, by the letters of the note.
  public let antwoorden: [String: Gezegde.Stand]

  /// What a session of before tells of itself; `nil` when it does not ask, or never began.
  public init?(_ sessie: Sessie) {
    guard sessie.vraagt, let begonnen = sessie.begonnen, let laatste = sessie.laatste else { return nil }
    (id, self.begonnen, einde) = (sessie.id, begonnen, sessie.gesloten ?? laatste)
    antwoorden = sessie.notities.values.reduce(into: [:]) { known, notitie in
      let letters = notitie.gegevens.tekst.letters
      known[letters] = known[letters]?.strictest(notitie.stand) ?? notitie.stand
    }
  }

  func ran(at moment: Moment) -> Bool { begonnen <= moment && moment <= einde }
}
