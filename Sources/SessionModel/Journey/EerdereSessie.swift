/// A session as a later one of the same casus may see it; what of it goes along is found when it is asked for.
public struct EerdereSessie: Sendable {
  private let sessie: Sessie
  private let plaats: Zicht.Plaats

  /// An earlier session, seen from a later one at a place.
  public init(_ sessie: Sessie, at plaats: Zicht.Plaats) {
    (self.sessie, self.plaats) = (sessie, plaats.later)
  }

  /// Its name.
  public var id: Identifier { sessie.id }
  /// Whether it reads back and asks.
  public var vraagt: Bool { sessie.vraagt }

  /// Whether it is about no casus, and keeps its afspraken itself.
  public var isVanNiemand: Bool { sessie.begin?.casus == nil }

  /// Its own afspraken as they go along, that were open when another session began.
  public func beloften(voor sessie: Identifier) -> [Afspraak] {
    self.sessie.beloften(at: plaats).open(voor: sessie)
  }

  /// What goes along of it.
  public var meegenomen: Sessie { sessie.gezien(at: plaats).waarde }
}
