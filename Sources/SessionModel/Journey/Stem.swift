/// Whose voice a note is, or from which side a deelnemer comes.
public enum Stem: String, CaseIterable, Hashable, Sendable {
  case jeugdige, ouder, school, leerplicht, zorg, gemeente, anders

  /// The letter that stands for it before a colon in a note line, and in the voice row.
  public var letter: Character { self == .leerplicht ? "l" : rawValue.first ?? "a" }

  /// The voice of a letter.
  public init?(letter: Character) {
    guard let stem = Stem.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = stem
  }

  /// Whether it is not of the family.
  public var isProfessional: Bool { self != .jeugdige && self != .ouder }

  /// Whether it is certain that this voice does not belong to one family: who sits here for more than one casus.
  ///
  /// Of these an afspraak is expected; the family, an oma and a buurman may make one and need not.
  public var isInstelling: Bool {
    switch self {
    case .school, .leerplicht, .zorg, .gemeente: true
    case .jeugdige, .ouder, .anders: false
    }
  }
}

/// The three themes of what works (learning report, first year).
public enum Thema: String, CaseIterable, Hashable, Sendable {
  case inhoud, proces, houding
}

/// Where a deelnemer sits: at the table, or in the listening ring around it.
public enum Plek: String, CaseIterable, Hashable, Sendable {
  case tafel, kring
}
