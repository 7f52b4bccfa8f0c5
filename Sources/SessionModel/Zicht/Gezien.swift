/// A value as it may be seen at one place: only made by `gezien(at:)`, so that nothing shows what was not asked for.
public struct Gezien<Waarde: Sendable>: Sendable {
  /// The value, without what may not be seen there, and with the words that may.
  public let waarde: Waarde
  /// The place it was made for.
  public let plaats: Zicht.Plaats
  /// What is not in it, and why.
  public let weggelaten: Weggelaten

  init(_ waarde: Waarde, _ plaats: Zicht.Plaats, _ weggelaten: Weggelaten = Weggelaten()) {
    (self.waarde, self.plaats, self.weggelaten) = (waarde, plaats, weggelaten)
  }
}

/// What is left out at a place: numbers, never words.
public struct Weggelaten: Hashable, Sendable {
  /// Held back, or an open finding.
  public var nogNietOpHetScherm = 0
  /// Nobody was asked.
  public var nogNietGevraagd = 0
  /// Somebody said that it stays.
  public var blijftHier = 0
  /// The afspraken among those, each with the session it stays in.
  public var afspraken: [Verborgen] = []

  /// Something that stays in a session.
  public struct Verborgen: Hashable, Sendable {
    /// The afspraak.
    public let id: Identifier
    /// The session it stays in.
    public let sessie: Identifier
  }

  /// Nothing is left out.
  public init() {}

  /// Whether nothing that is counted is left out.
  public var isEmpty: Bool { self == Weggelaten() }

  /// Counts what is counted or covered at a place.
  mutating func take(_ zicht: Zicht) {
    switch zicht {
    case .toon, .toonAls, .niet: break
    case .bedekt(let reden), .geteld(let reden):
      switch reden {
      case .nogNietOpHetScherm: nogNietOpHetScherm += 1
      case .nogNietGevraagd: nogNietGevraagd += 1
      case .blijftHier: blijftHier += 1
      case .nogNietNagekeken, .ingetrokken, .gewist, .nietHier: break
      }
    }
  }

  /// Together with what is left out elsewhere.
  public static func + (left: Weggelaten, right: Weggelaten) -> Weggelaten {
    var sum = left
    sum.nogNietOpHetScherm += right.nogNietOpHetScherm
    sum.nogNietGevraagd += right.nogNietGevraagd
    sum.blijftHier += right.blijftHier
    sum.afspraken += right.afspraken
    return sum
  }
}
