/// What the lek-wacht can find: things by which somebody could know which child a note is about.
public enum LekSoort: String, CaseIterable, Hashable, Sendable {
  /// A citizen service number: eight or nine digits that pass the 11-proef, or that its name stands before.
  case bsn
  /// A date with a birth word in its sentence, or alone, behind a name and a colon, or between brackets behind a name.
  case geboortedatum
  /// A telephone number, Dutch or with a country's number.
  case telefoon
  /// An e-mail address.
  case email = "e-mail"
  /// A postcode with a house number.
  case postcode
  /// A word that was forbidden for this session.
  case verboden
  /// The number of a bank account.
  case rekening
  /// A street with a house number.
  case adres
  /// A handle, or the address of somebody's profile.
  case profiel
  /// The plate of a car.
  case kenteken
  /// The number of a file or case, with its word.
  case dossiernummer
}

/// Some of the kinds that the lek-wacht can find.
public struct LekSoorten: OptionSet, Hashable, Sendable {
  /// A bit for each kind.
  public let rawValue: UInt16

  /// The kinds of these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// These kinds.
  public init<Soorten: Sequence<LekSoort>>(_ soorten: Soorten) {
    rawValue = soorten.reduce(0) { $0 | LekSoorten.bit($1) }
  }

  /// The kinds one by one, in the order in which they are told.
  public var soorten: [LekSoort] { LekSoort.allCases.filter(contains) }

  /// Whether this kind is among them.
  public func contains(_ soort: LekSoort) -> Bool { rawValue & LekSoorten.bit(soort) != 0 }

  private static func bit(_ soort: LekSoort) -> UInt16 {
    switch soort {
    case .bsn: 1
    case .geboortedatum: 2
    case .telefoon: 4
    case .email: 8
    case .postcode: 16
    case .verboden: 32
    case .rekening: 64
    case .adres: 128
    case .profiel: 256
    case .kenteken: 512
    case .dossiernummer: 1024
    }
  }
}
