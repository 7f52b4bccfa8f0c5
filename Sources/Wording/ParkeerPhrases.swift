import SessionModel

// Words of the list of what was parked.

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  public static let helpGeparkeerd = Phrase(
    "Noemt alle hobbels en geparkeerde vragen, van alle sessies: aan welke tafel ze wachten, bij wie, en hoe ver het is."
  )
  public static let optieForum = Phrase("alleen wat naar deze tafel gaat.")
  public static let optieStatus = Phrase("alleen wat zo ver is.")
  public static let optieEigenaar = Phrase("alleen wat bij deze rol ligt, of: niemand.")
  public static let optieCasusGeparkeerd = Phrase("alleen van deze casus of dit traject.")
  public static let optieRegioGeparkeerd = Phrase("alleen van bijeenkomsten in deze regio.")
  public static let bijNiemandWoord = Phrase("niemand")
  public static let nietsGeparkeerd = Phrase("Er is niets geparkeerd dat hierbij past.")
  static let geagendeerdKort = Phrase("geagendeerd {}")
  public static let kolomWatWacht = Phrase("Wat")
  public static let kolomTafel = Phrase("Tafel")
  public static let kolomBijWie = Phrase("Bij wie")
}

extension Wording {
  /// How far something is that was parked, in a few words.
  public func stand(van plek: Parkeerplek) -> String {
    switch plek.stand {
    case .open: self(.name(of: .open))
    case .geagendeerd: plek.geagendeerd.map { self(.geagendeerdKort, shortDate($0)) } ?? ""
    case .beantwoord:
      plek.antwoord.map { $0.isEmpty ? self(.name(of: .beantwoord)) : self(.isBeantwoord, $0) } ?? ""
    }
  }
}
