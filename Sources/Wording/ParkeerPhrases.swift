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
  public static let optiePerGroep = Phrase("in groepen: naar status, forum, eigenaar, niveau of regio")
  public static let optieLijstVan = Phrase("vanaf deze dag")
  public static let optiePerNiveau = Phrase("in groepen naar niveau")
  package static let kopParkeren = Phrase("Waar, bij wie, en hoe ver?")
  package static let parkerenVeld = Phrase("Nu: ")
  package static let parkerenUitleg = Phrase(
    "Zoals: naar LEA | gemeente. Of: geagendeerd 12-1-2027. Of: beantwoord, en wat het antwoord is. Een streepje is: nog niemand."
  )
  package static let puntBijSessie = Phrase(
    "Dit is een punt van een checklist. Wie het oppakt, zegt u in het gesprek.")
  package static let zetParkeerplek = Phrase("bij wie, hoe ver")
  public static let bijNiemandWoord = Phrase("niemand")
  public static let nietsGeparkeerd = Phrase("Er is niets geparkeerd dat hierbij past.")
  static let geagendeerdKort = Phrase("geagendeerd {}")
  static let keerKort = Phrase("{}×")
  static let keerInGesprekken = Phrase("{}× in {} gesprekken")
  public static let kolomVaak = Phrase("Vaak")
  public static let helpLijst = Phrase(
    "Noemt over alle sessies de knelpunten, de nevenvragen, wat misschien wel kan, de tips, of de routes die gekozen zijn; wat op elkaar lijkt staat één keer."
  )
  public static let operandLijst = Phrase(
    "knelpunten, nevenvragen, wat-misschien-wel-kan, tips of routes")
  public static let optieNiveau = Phrase("alleen wat op dit niveau ligt")
  public static let lijstWordtGemaakt = Phrase(
    "Deze lijst wordt nog gemaakt, en hier kan alleen gelezen worden. Probeer het zo nog eens.")
  public static let nietsInLijst = Phrase("Er staat niets in deze lijst dat hierbij past.")
  package static let lijstIsLeeg = Phrase("In deze lijst staat nog niets.")

  /// A list over all sessions.
  public static func name(of lijst: Verzameling) -> Phrase {
    switch lijst {
    case .knelpunten: Phrase("knelpunten")
    case .nevenvragen: Phrase("nevenvragen")
    case .misschienWel: Phrase("wat misschien wel kan")
    case .tips: Phrase("tips")
    case .routes: Phrase("routes en plekken")
    }
  }

  public static let kolomWatWacht = Phrase("Wat")
  public static let kolomTafel = Phrase("Tafel")
  public static let kolomBijWie = Phrase("Bij wie")
}

extension Wording {
  /// How often something was said, where that was more than once.
  public func vaak(_ keer: Int, in sessies: Int) -> String? {
    guard keer > 1 else { return nil }
    return sessies > 1
      ? self(.keerInGesprekken, String(keer), String(sessies)) : self(.keerKort, String(keer))
  }

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

extension Verzamelgroep {
  /// How the group is called of which nothing is said.
  public var zonder: Phrase {
    switch self {
    case .status, .forum: Phrase("Nog geen tafel")
    case .eigenaar: Phrase("Nog niemand")
    case .niveau: Phrase("Geen niveau")
    case .regio: Phrase("Geen regio")
    }
  }
}

extension Wording {
  /// How a group of a list is called.
  public func groep(_ groep: String, _ per: Verzamelgroep) -> String {
    let name: String? =
      switch per {
      case .status: Parkeerplek.Stand(rawValue: groep).map { self(.name(of: $0)) }
      case .forum: Parkeerplek.Forum(rawValue: groep).map { self(.name(of: $0)) }
      case .niveau: Niveau(rawValue: groep).map { self(.name(of: $0)) }
      case .eigenaar, .regio: nil
      }
    let text = name ?? groep
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
