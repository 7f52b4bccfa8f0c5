import SessionModel

// How the fields of an afspraak are asked for, and how they are called above what was answered.

extension Phrase {
  /// Asks for a field of an afspraak.
  public static func vraag(naar veld: Afspraak.Veld) -> Phrase {
    switch veld {
    case .wie: .veldWie
    case .wat: .veldWat
    case .eersteStap: .veldEersteStap
    case .wanneer: .veldWanneer
    case .metWie: .veldMetWie
    case .nodig: .veldNodig
    case .kijkmoment: .veldKijkmoment
    case .mandaat: .veldMandaat
    case .alsAnders: .veldAlsAnders
    }
  }

  /// The head above a field of an afspraak.
  public static func kolom(_ veld: Afspraak.Veld) -> Phrase {
    switch veld {
    case .wie: .kolomWie
    case .wat: .kolomWat
    case .eersteStap: .kolomEersteStap
    case .wanneer: .kolomWanneer
    case .metWie: .kolomMetWie
    case .nodig: .kolomNodig
    case .kijkmoment: .kolomKijkmoment
    case .mandaat: .kolomMandaat
    case .alsAnders: .kolomAlsAnders
    }
  }
}
