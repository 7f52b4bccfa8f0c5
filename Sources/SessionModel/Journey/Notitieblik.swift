/// What is known of a note at one look, without a copy of it.
public struct Notitieblik: Sendable {
  /// The note.
  public let id: Identifier
  /// Its place in the stream.
  public let tel: Int
  /// When it was made.
  public let moment: Moment
  /// Who said it, and the voice it was kept with.
  fileprivate let deelnemer: Identifier?
  fileprivate let stem: Stem?
  /// At which table of a room with many.
  public let tafel: Int?
  /// Whether it may be on the wall of the session in which it was said.
  public let isTeTonen: Bool
  /// Whether eyes lit up.
  public let isLichtje: Bool
  /// Whether it was put in a group.
  public let heeftGroep: Bool

  /// Of this note.
  public init(_ notitie: Notitie) {
    (id, tel, moment, isTeTonen) = (notitie.id, notitie.tel, notitie.moment, notitie.isTeTonen)
    let kenmerken = notitie.gegevens.kenmerken
    (deelnemer, stem, tafel) = (kenmerken.deelnemer, kenmerken.stem, kenmerken.tafel)
    (isLichtje, heeftGroep) = (kenmerken.lichtje, kenmerken.groep != nil)
  }
}

extension [Deelnemer] {
  /// The side of who said a note, as they sit at the table now.
  public func stem(of blik: Notitieblik) -> Stem? { stem(of: blik.deelnemer, or: blik.stem) }
}
