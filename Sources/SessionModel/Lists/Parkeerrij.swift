import Text

/// Something that was parked, as the list over all sessions shows it: where it waits, with whom, and how far it is.
public struct Parkeerrij: Hashable, Sendable {
  /// The note.
  public let id: Identifier
  /// The session in which it was said.
  public let sessie: Identifier
  /// The casus that is about.
  public let casus: Identifier?
  /// What was said, as far as it goes along.
  public let tekst: String
  /// Whether it stands in the way, or was asked.
  public let soort: Notitie.Soort
  /// Where it waits.
  public let plek: Parkeerplek
  /// When it was said.
  public let moment: Moment

  /// What of a session waits, or waited, as it may be seen in a list that was opened.
  public static func alle(van sessie: Sessie) -> [Parkeerrij] {
    let seen = sessie.gezien(at: .casus).waarde
    return seen.stappen.flatMap { seen.notities(in: $0.id) }.compactMap { notitie in
      guard notitie.isGeparkeerd, !notitie.gegevens.tekst.isEmpty, !notitie.isGeleend else { return nil }
      return Parkeerrij(
        id: notitie.id, sessie: sessie.id, casus: sessie.begin?.casus, tekst: notitie.gegevens.tekst,
        soort: notitie.gegevens.soort, plek: notitie.parkeerplek ?? Parkeerplek(), moment: notitie.moment)
    }
  }
}

/// Which of what was parked is wanted.
public struct Parkeerkeuze: Hashable, Sendable {
  /// At which table it waits; `nil` for any.
  public var forum: Parkeerplek.Forum?
  /// How far it is.
  public var stand: Parkeerplek.Stand?
  /// Who takes it on, folded; empty for nobody.
  public var eigenaar: String?

  /// All of it.
  public init() {}

  /// Whether a row is wanted.
  public func wil(_ rij: Parkeerrij) -> Bool {
    let plek = rij.plek
    if let forum, plek.forum != forum { return false }
    if let stand, plek.stand != stand { return false }
    guard let eigenaar else { return true }
    return eigenaar.isEmpty ? plek.eigenaar.isEmpty : plek.eigenaar.folded.contains(eigenaar)
  }
}
