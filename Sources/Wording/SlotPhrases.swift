import SessionModel

// What is asked in private once a session is closed, and how long things are kept.

extension Wording {
  /// Until when something is kept, and why.
  package func bewaring(_ bewaring: Bewaring) -> String {
    bewaring.reden.isEmpty
      ? self(.bewarenTot, longDate(bewaring.tot))
      : self(.bewaarTotOm, longDate(bewaring.tot), bewaring.reden)
  }
}

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: What is asked

  package static let slotBijeenkomst = Phrase("{}. Klopt dat?")
  package static let slotBijeenkomstOnbekend = Phrase("Waar was het, en voor wie?")
  package static let slotLocatie = Phrase("Was het op locatie, waar het kind is?")
  package static let slotLocatieNetwerk = Phrase("Was het op locatie, waar het netwerk is?")
  package static let slotLocatieAlleen = Phrase("Was het op locatie?")
  package static let slotBereikt = Phrase("Bereikt: {}? {}")
  package static let slotMijlpaal = Phrase("Is er iets bereikt?")
  package static let slotKrijgt = Phrase("Wie krijgt het verslag: {}?")
  package static let slotBewaren = Phrase("{}. Goed zo?")
  package static let slotBewarenOnbekend = Phrase("Tot welke dag bewaren, en waarom?")
  package static let wieErBijWas = Phrase("wie erbij was")
  package static let kindEnOuders = Phrase("kind en ouders")
  package static let slotPlek = Phrase("regio | gemeenten | SWV")
  package static let slotRollen = Phrase("rollen, zoals: ouders, mentor")
  package static let slotDagTekst = Phrase("[DAG] [TEKST]")

  /// Why a milestone may have been reached.
  package static func slotWaarom(_ soort: Casus.Mijlpaal.Soort) -> Phrase {
    switch soort {
    case .oudersInGesprek: Phrase("Een ouder zat aan tafel.")
    case .ontwikkelingWasErAl: Phrase("Er staat een ★ op de tijdlijn.")
    case .nieuweBeweging: Phrase("Een afspraak van eerder is gedaan.")
    case .ingeschreven: Phrase("De inschrijving is veranderd.")
    case .anders: Phrase("Er is iets anders bereikt.")
    }
  }

  // MARK: How it is answered

  package static let slotKop = Phrase("Tot slot, alleen op dit scherm (nog {})")
  package static let slotAnders = Phrase("iets anders")
  package static let slotAntwoord = Phrase("antwoord")
  package static let slotSla = Phrase("sla over")
  package static let slotTyp = Phrase("Typ: {}")
  package static let slotPastNiet = Phrase("“{}” past hier niet. Typ: {}")
  package static let slotNetBeantwoord = Phrase(
    "Er kwam net een antwoord van een ander scherm. Lees opnieuw.")
  package static let slotInRegels = Phrase("Tot slot, alleen hier: {} {}")
  package static let slotInRegelsJa = Phrase("/ja is ja, /overslaan slaat over, anders: /{} {}")
  package static let slotInRegelsTyp = Phrase("/overslaan slaat over, antwoorden: /{} {}")
  package static let slotNietsTeJa = Phrase("Hier is niets voorgesteld. Typ zelf: {}")

  // MARK: Acts

  package static let woordOntvangers = Phrase("ontvangers")
  package static let argOntvangers = Phrase("WIE")
  package static let hulpOntvangers = Phrase(
    "Zegt wie het verslag krijgt, met rollen en zonder namen; - maakt leeg.")
  package static let voorbeeldOntvangers = Phrase("ontvangers kind en ouders, mentor")
  package static let woordBewaren = Phrase("bewaren")
  package static let argBewaren = Phrase("DAG | REDEN")
  package static let hulpBewaren = Phrase(
    "Zegt tot welke dag deze casus of dit traject bewaard wordt en waarom; van een sessie die nergens bij hoort is het die sessie. - maakt leeg."
  )
  package static let voorbeeldBewaren = Phrase("bewaren 2029-08-01 | einde schooltijd")
  public static let wieKrijgtVerslag = Phrase("wie het verslag krijgt")
  public static let bewaartermijn = Phrase("bewaartermijn")
  static let bewarenTot = Phrase("Bewaren tot {}")

  package static let rondAf = Phrase("Rond af: {}")
  package static let rondAfWaar = Phrase("gesloten; nog een paar vragen, op uw eigen scherm")
  public static let nietsLooptRondAf = Phrase(
    "Sessie {} is gesloten en nog niet afgerond: {reisleider} regie {'}, of {reisleider} sessie afronden {'}."
  )

  // MARK: Commands

  public static let verslagKrijgt = Phrase("Dit verslag is voor: {}")
  public static let nogSlotregels = Phrase("{} Beantwoorden: {reisleider} sessie afronden {'}")
  public static let eenSlotregel = Phrase("Er is nog één vraag over deze sessie.")
  public static let meerSlotregels = Phrase("Er zijn nog {} vragen over deze sessie.")
  public static let geenSlotregels = Phrase("Over sessie {} is niets meer te vragen.")
  public static let slotSessieLoopt = Phrase(
    "Sessie {} loopt nog. Sluit die eerst: {reisleider} sessie sluit {'}")
  public static let slotUitleg = Phrase("Typ ja, of iets anders: {}. Een lege regel slaat over.")
  public static let slotUitlegTyp = Phrase("Typ: {}. Een lege regel slaat over.")
  public static let helpSessieAfronden = Phrase(
    "Stelt de vragen voor na afloop, een regel elk: waar het was, wat er bereikt is, wie het verslag krijgt en tot wanneer het bewaard wordt. Een regel van standaardinvoer is een antwoord."
  )
  public static let helpBewaarregel = Phrase(
    "Toont hoe lang deze organisatie bewaart, in jaren na de laatste sessie, of legt dat vast. Na het sluiten stelt Reisleider die dag voor; een mens zegt ja."
  )
  public static let operandJaren = Phrase("hoeveel jaar na de laatste sessie, of: geen.")
  public static let bewaarregelGeen = Phrase("geen")
  public static let redenHeeftLek = Phrase(
    "In de reden staat iets waaraan iemand te herkennen is: {}. Schrijf de reden zonder.")
  public static let bewaarregelIs = Phrase("Bewaren: {} jaar na de laatste sessie, want: {}")
  public static let geenBewaarregel = Phrase(
    "Er is geen bewaarregel. Vastleggen: {reisleider} bewaarregel 3 --reden \"afspraak van de school\"")
  public static let bewaarregelJaren = Phrase(
    "Noem ook hoe lang: {reisleider} bewaarregel 3 --reden \"afspraak van de school\"")
  public static let bewaarregelReden = Phrase("Noem ook waarom: --reden \"afspraak van de school\"")
  public static let optieRedenRegel = Phrase("waarom zo lang.")
}
