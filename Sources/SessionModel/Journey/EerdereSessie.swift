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

  /// What goes along of it.
  public var meegenomen: Sessie { sessie.gezien(at: plaats).waarde }
}
