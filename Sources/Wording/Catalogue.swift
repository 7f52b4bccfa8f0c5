import SessionModel

// Every word shown to a user, by the place where it is read. Dutch at level B1: short, plain, warm.
// A message says what happened, where, and what to do; it never blames.

extension Phrase {
  // MARK: Names of the method

  /// A voice.
  public static func name(of stem: Stem) -> Phrase {
    switch stem {
    case .jeugdige: Phrase("jeugdige")
    case .ouder: Phrase("ouder")
    case .school: Phrase("school")
    case .leerplicht: Phrase("leerplicht")
    case .zorg: Phrase("zorg")
    case .gemeente: Phrase("gemeente")
    case .anders: Phrase("anders")
    }
  }

  /// A theme.
  public static func name(of thema: Thema) -> Phrase {
    switch thema {
    case .inhoud: Phrase("inhoud")
    case .proces: Phrase("proces")
    case .houding: Phrase("houding en gedrag")
    }
  }

  /// A theme as the room reads it: the report keeps the word of the trade.
  public static func wandwoord(_ thema: Thema) -> Phrase {
    switch thema {
    case .inhoud: Phrase("wat we doen")
    case .proces: Phrase("hoe we het doen")
    case .houding: Phrase("hoe we zijn")
    }
  }

  /// A kind of note.
  public static func name(of soort: Notitie.Soort) -> Phrase {
    switch soort {
    case .gewoon: Phrase("gewoon")
    case .citaat: Phrase("citaat")
    case .vraag: Phrase("vraag")
    case .hobbel: Phrase("hobbel")
    }
  }

  /// How far an afspraak is.
  public static func name(of stand: Afspraak.Stand.Soort) -> Phrase {
    switch stand {
    case .gedaan: Phrase("gedaan")
    case .loopt: Phrase("loopt")
    case .losgelaten: Phrase("losgelaten")
    case .andersGedaan: Phrase("anders gedaan")
    }
  }

  /// Where somebody sits.
  public static func name(of plek: Plek) -> Phrase {
    switch plek {
    case .tafel: Phrase("tafel")
    case .kring: Phrase("kring")
    }
  }

  /// A theme nobody chose yet.
  public static let nogNietIngedeeld = Phrase("nog niet ingedeeld")
  /// A lichtje, by name.
  public static let lichtje = Phrase("lichtje")
  /// The dream, by name.
  public static let droom = Phrase("droom")
  /// An afspraak, by name.
  public static let afspraak = Phrase("afspraak")
  /// No voice.
  public static let niemand = Phrase("geen stem")
  /// Held back from the projector.
  ///
  /// Of what may not be read three things are said and nothing else: this, that it was not asked yet
  /// (`merkNietGevraagd`), and that it stays (`merkBlijft`).
  public static let nogNietOpHetScherm = Phrase("nog niet op het scherm")
}

extension Wording {
  /// Who does what an afspraak says; honest where nobody took it on yet.
  public func wie(_ gegevens: Afspraak.Gegevens) -> String {
    gegevens.wie.isEmpty ? self(.nogNiemand) : gegevens.wie
  }
}
