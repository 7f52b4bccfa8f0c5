/// What is known of a note at one look, without a copy of it.
public struct Notitieblik: Sendable {
  /// The note.
  public let id: Identifier
  /// Its place in the stream.
  public let tel: Int
  /// When it was made.
  public let moment: Moment
  /// Whose voice it has, where one is kept.
  public let stem: Stem?
  /// Who of the table said it, where that is known.
  public let deelnemer: Identifier?
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
    (stem, deelnemer, tafel) = (kenmerken.stem, kenmerken.deelnemer, kenmerken.tafel)
    (isLichtje, heeftGroep) = (kenmerken.lichtje, kenmerken.groep != nil)
  }
}

extension Notities.Plek {
  /// Read here, where the note lies: in another room it would be copied first.
  public var blik: Notitieblik { Notitieblik(notitie) }
}
