/// What is known of a note at one look, without a copy of it.
public struct Notitieblik: Sendable {
  /// The note.
  public let id: Identifier
  /// Its place in the stream.
  public let tel: Int
  /// When it was made.
  public let moment: Moment
  /// The side of who said it, where that is known.
  public let stem: Stem?
  /// At which table of a room with many.
  public let tafel: Int?
  /// Whether it may be on the wall of the session in which it was said.
  public let isTeTonen: Bool
  /// Whether eyes lit up.
  public let isLichtje: Bool
  /// Whether it was put in a group.
  public let heeftGroep: Bool

  /// Of this note of this session.
  public init(_ notitie: Notitie, in sessie: Sessie) {
    (id, tel, moment, isTeTonen) = (notitie.id, notitie.tel, notitie.moment, notitie.isTeTonen)
    let kenmerken = notitie.gegevens.kenmerken
    stem = sessie.stem(of: kenmerken.deelnemer, or: kenmerken.stem)
    (tafel, isLichtje, heeftGroep) = (kenmerken.tafel, kenmerken.lichtje, kenmerken.groep != nil)
  }
}

extension Sessie {
  /// The notes of a step in their order: where each lies, and what is known of it at one look.
  ///
  /// Looked at here, where the session and its notes lie: in another room each of them would be copied first.
  public func forEachBlik(in etappe: Etappe, _ body: (Notities.Plek, Notitieblik) -> Void) {
    notities.forEachPlek(etappe.notities) { body($0, Notitieblik($0.notitie, in: self)) }
  }
}
