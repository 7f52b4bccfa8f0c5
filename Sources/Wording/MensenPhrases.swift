import SessionModel

// Who belongs around a child or a network, and what of a journey nobody said yet.

extension Wording {
  /// Who is known to belong to a journey, by what they are to it; `nil` where nobody is.
  public func mensen(_ mensen: Casus.Mensen) -> String? {
    let parts = Casus.Mensen.Rol.allCases.filter { !mensen[$0].isEmpty }.map { rol in
      self(.mensenZijn, self(.name(of: rol)), mensen[rol].joined(separator: ", "))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// What of a journey nobody said yet: it is asked for, and never waited for; `nil` where all is known.
  package func gaten(in casus: Casus) -> String? {
    guard let profiel = casus.profiel else { return nil }
    var gaten: [Phrase] = []
    if profiel.regio.isEmpty { gaten.append(.gatRegio) }
    if profiel.gebied.gemeenten.isEmpty { gaten.append(.gatGemeente) }
    if profiel.gebied.swvs.isEmpty { gaten.append(.gatSwv) }
    if casus.soort == .kind, profiel.inschrijving == nil { gaten.append(.gatInschrijving) }
    if casus.soort == .kind, profiel.mensen[.anker].isEmpty { gaten.append(.gatAnker) }
    if profiel.bewaarTot == nil { gaten.append(.gatBewaren) }
    return gaten.isEmpty
      ? nil : self(.nogNietBekend, profiel.alias, gaten.map { self($0) }.joined(separator: ", "))
  }
}

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  /// The word for what somebody is to a child or a network.
  package static func name(of rol: Casus.Mensen.Rol) -> Phrase {
    switch rol {
    case .anker: Phrase("Anker")
    case .vertrouwenspersoon: Phrase("Vertrouwenspersoon")
    case .gewenst: Phrase("Gewenst")
    case .erbij: Phrase("Hoort erbij")
    }
  }
  static let mensenZijn = Phrase("{}: {}")
  package static let niemandBekend = Phrase("niemand bekend")
  package static let nogNietBekend = Phrase("Van {} nog niet bekend: {}. Het hoeft niet nu.")
  package static let gatRegio = Phrase("regio")
  package static let gatGemeente = Phrase("gemeente")
  package static let gatSwv = Phrase("samenwerkingsverband")
  package static let gatInschrijving = Phrase("inschrijving")
  package static let gatAnker = Phrase("anker")
  package static let gatBewaren = Phrase("bewaardag")
  package static let slotAnker = Phrase("Anker: {}. Ook de volgende keer?")
  package static let woordMensen = Phrase("mensen")
  package static let argMensen = Phrase("ROL WIE[, WIE]")
  package static let hulpMensen = Phrase(
    "Onthoudt wie er bij het kind of het netwerk hoort, voor de volgende keer: anker, vertrouwenspersoon, gewenst of erbij, en wie dat is, zonder namen; - maakt leeg."
  )
  package static let voorbeeldMensen = Phrase("mensen vertrouwenspersoon oma, de buurvrouw")
  public static let optieAnker = Phrase("bij wie het kind terecht kan, zonder namen.")
  public static let optieVertrouwenspersoon = Phrase("wie het gezin vertrouwt, zonder namen.")
  public static let optieGewenst = Phrase("wie er nog bij zou moeten zijn, zonder namen.")
  public static let optieErbij = Phrase("wie er verder bij hoort, zonder namen.")

  // MARK: Labels

  public static let labelsoortOnbekend = Phrase(
    "“{}” is geen soort label. Er zijn: {}. Een label zonder dubbele punt mag ook.")
  public static let labelNietInLijst = Phrase("Nog geen kind heeft het label “{}”.")
  public static let nieuwLabelKan = Phrase(
    "Kies een label uit: {reisleider} label lijst. Is het echt een nieuw label? Dan: --nieuw-label {'}")
  public static let optieNieuwLabel = Phrase("een label dat nog geen kind heeft.")
  public static let labelDiagnose = Phrase(
    "Een diagnose is een bijzonder gegeven. Schrijf die alleen op als het gezin het zelf zo noemt.")
  public static let helpLabelLijst = Phrase(
    "Noemt de labels die er zijn, met hoeveel casussen ze hebben.")
  public static let helpLabelSamen = Phrase(
    "Maakt van twee labels één: wat het eerste had, heeft het tweede.")
  public static let operandLabelOud = Phrase("het label dat verdwijnt.")
  public static let operandLabelNieuw = Phrase("het label dat blijft.")
  public static let geenLabels = Phrase("Er zijn nog geen labels.")
  public static let labelMetAantal = Phrase("{} ({})")
  public static let geenLabel = Phrase("Geen casus heeft het label “{}”.")
  public static let labelsZijnSamen = Phrase("“{}” heet nu “{}”, in {}.")

  // MARK: How long

  public static let zonderBewaardag = Phrase("Van deze zei niemand tot wanneer:")
  public static let optieVerlopenSessies = Phrase(
    "alleen de sessies die nergens bij horen en waarvan de bewaardag voorbij is.")
  public static let geenSessieVerlopen = Phrase(
    "Van geen sessie zonder casus of traject is de bewaardag voorbij.")

  // MARK: Sorting afterwards

  public static let themaIsAnders = Phrase("De zin staat nu bij: {}")
  public static let themaIsWeg = Phrase("De zin is nergens meer ingedeeld.")
  public static let indelingKanZijn = Phrase(
    "Een indeling is een thema ({}), een niveau ({}) of waar de zin over gaat ({}). Weghalen: geen thema, geen niveau of geen soort."
  )
  public static let staatBij = Phrase("Ingedeeld bij: {}")
  public static let indelen = Phrase("indelen")
  package static let hulpIndelen = Phrase(
    "Deelt in wat er in deze sessie is gezegd: per zin een thema, een niveau en waar het over gaat.")
  package static let indelenKop = Phrase("Indelen: waar hoort deze zin bij?")
  package static let indelenNergens = Phrase("Nog nergens ingedeeld.")
  package static let indelenNiets = Phrase("geen")
  package static let indelenZonderThema = Phrase("haal het thema weg")
  package static let indelenNiveau = Phrase("niveau")
  package static let indelenSoort = Phrase("waarover")
  package static let indelenPagina = Phrase("een scherm verder")
  package static let indelenPaginaTerug = Phrase("een scherm terug")
  package static let indelenBegin = Phrase("eerste zin")
  package static let indelenEind = Phrase("laatste zin")
  package static let indelenLeeg = Phrase(
    "In deze sessie is niets in te delen. Zinnen die in het gesprek blijven, staan hier niet.")
  package static let hulpBijIndelen = Phrase("Toetsen bij indelen")
  public static let alleenVanNotitie = Phrase(
    "{} is geen notitie: alleen een notitie krijgt een indeling of een plek om te wachten.")
  public static let alleenAfspraak = Phrase("{} is geen afspraak: alleen die heeft een dag.")
  public static let dagNietBegrepen = Phrase(
    "“{}” is geen dag. Schrijf bijvoorbeeld 2027-01-12, 12 januari of over 2 weken, of: geen.")
  public static let afspraakDag = Phrase("De dag van deze afspraak is nu: {}")
  public static let afspraakZonderDag = Phrase("Deze afspraak heeft nu geen dag.")
  public static let woordThemaEen = Phrase("thema")
  public static let woordNiveauEen = Phrase("niveau")
  public static let woordSoortEen = Phrase("soort")
}

extension Wording {
  /// Where a sentence is sorted; `nil` where it is nowhere.
  public func indeling(_ notitie: Notitie) -> String? {
    let parts = [
      notitie.gegevens.thema.map { self(.name(of: $0)) }, notitie.niveau.map { self(.name(of: $0)) },
      notitie.indeling.categorie?.rawValue,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : self(.staatBij, parts.joined(separator: ", "))
  }
}
