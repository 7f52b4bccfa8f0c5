import SessionModel

// Words about a meeting and a network's journey: where it was, for whom, and what was reached.

extension Wording {
  /// The step in which a network looks back at what it promised.
  public var terugblikVanTraject: Stap {
    var stap = Stap(naam: self(.terugblikNaam), vorm: .terugblik, minuten: 5, vraag: self(.terugblikVraag))
    (stap.regie, stap.doorvragen, stap.redding) = (
      [self(.terugblikRegie)], [self(.terugblikDoorvraag)], [self(.terugblikRedding)]
    )
    return stap
  }

  /// Where a meeting was and for whom, on one line; `nil` where nothing is known of it.
  public func bijeenkomst(_ bijeenkomst: Bijeenkomst) -> String? {
    let gebied = bijeenkomst.gebied
    let parts = [
      gebied.regio.isEmpty ? nil : self(.regioIs, gebied.regio),
      gebied.gemeenten.isEmpty
        ? nil
        : self(
          gebied.gemeenten.count == 1 ? .gemeenteIs : .gemeentenZijn, gebied.gemeenten.joined(separator: ", ")
        ),
      gebied.swvs.isEmpty ? nil : self(.swvsZijn, gebied.swvs.joined(separator: ", ")),
      bijeenkomst.opLocatie.map { self($0 ? .opLocatie : .nietOpLocatie) },
    ]
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: " · ")
  }

  /// What was reached, on which day.
  package func mijlpaal(_ soort: Casus.Mijlpaal.Soort, _ dag: Day) -> String {
    self(.mijlpaalOpDag, longDate(dag), self(.name(of: soort)))
  }
}

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  public static let gemeenteIs = Phrase("Gemeente: {}")
  public static let gemeentenZijn = Phrase("Gemeenten: {}")
  public static let swvsZijn = Phrase("SWV: {}")
  public static let opLocatie = Phrase("op locatie")
  public static let nietOpLocatie = Phrase("niet op locatie")

  // MARK: Acts

  package static let woordBijeenkomst = Phrase("bijeenkomst")
  package static let argBijeenkomst = Phrase("REGIO [| GEMEENTEN [| SWV [| ja|nee]]]")
  package static let hulpBijeenkomst = Phrase(
    "Zegt waar de bijeenkomst is en voor wie: regio, gemeenten, SWV's, en of het op locatie is. Leeg tussen de strepen laat staan wat er stond; - maakt leeg."
  )
  package static let voorbeeldBijeenkomst = Phrase(
    "bijeenkomst Denkstad | Denkstad, Dromendam | Noord, Zuid | ja")
  package static let argMijlpaal = Phrase("SOORT [DAG] [TEKST]")
  package static let hulpMijlpaal = Phrase(
    "Legt vast wat er bereikt is en op welke dag; zonder dag is het vandaag. Soorten: ouders-in-gesprek, ontwikkeling-was-er-al, nieuwe-beweging, ingeschreven, anders."
  )
  package static let voorbeeldMijlpaal = Phrase("mijlpaal ingeschreven 2026-11-12 twee ochtenden")
  package static let dagKomtNog = Phrase(
    "{} moet nog komen. Een mijlpaal is iets wat bereikt is: noem een dag tot en met vandaag.")

  // MARK: Commands

  package static let mijlpaalIsBewaard = Phrase(
    "Mijlpaal van {} bewaard: {}. Verbeteren: {reisleider} mijlpaal wijzig {'}")
  package static let mijlpaalIsAnders = Phrase("Mijlpaal is verbeterd: {}.")
  package static let mijlpaalIsWeg = Phrase("Mijlpaal is ingetrokken: {}.")
  package static let geenMijlpaal = Phrase(
    "Er is geen mijlpaal “{}”. De codes staan in: {reisleider} casus toon ALIAS --als json")
  package static let meerMijlpalen = Phrase("Bij “{}” passen meer mijlpalen. Typ meer letters van de code.")
  package static let bijeenkomstIsGewijzigd = Phrase("Bijgewerkt in {}: {}")
  package static let eenSessieVan = Phrase("één sessie")
  package static let zoveelSessiesVan = Phrase("{} sessies")
  package static let sessieIsGewijzigd = Phrase("Sessie {} is bijgewerkt.")
  package static let nietsBekend = Phrase("nu is er niets bekend")
  public static let helpSessieWijzig = Phrase(
    "Verandert wat er van een sessie te tellen is, ook als die gesloten is; een lege waarde (--swv=) maakt leeg."
  )
  public static let helpBijeenkomstWijzig = Phrase(
    "Verandert wat er van een bijeenkomst te tellen is, in elke sessie ervan; een lege waarde (--swv=) maakt leeg."
  )
  public static let helpMijlpaal = Phrase(
    "Legt vast wat een casus bereikt heeft, op welke dag, ook later; zonder dag is het vandaag."
  )
  public static let helpMijlpaalWijzig = Phrase(
    "Verbetert soort, dag of tekst van een mijlpaal; - maakt de tekst leeg.")
  public static let helpMijlpaalTrekIn = Phrase("Neemt een mijlpaal terug: die telt niet meer mee.")
  public static let optieGemeente = Phrase("de gemeente.")
  public static let optieSwv = Phrase("het samenwerkingsverband.")
  public static let optieOpLocatie = Phrase("of het was waar het kind of het netwerk is")
  public static let optieRegioSessie = Phrase("de regio; zonder: die van de casus, of van de vorige sessie.")
  public static let optieTrajectToon = Phrase(
    "zoals een sessie van dit traject ermee begint: met een terugblik.")
  public static let optieTraject = Phrase("het traject waar de sessie bij hoort.")
  public static let operandMijlpaalVan = Phrase("van welke casus of welk traject.")
  public static let operandMijlpaalcode = Phrase("de code van de mijlpaal; die staat achter het vastleggen.")
  public static let operandMijlpaalAnders = Phrase("wat er anders wordt: de soort, de dag of de tekst.")
  public static let operandMijlpaalsoort = Phrase(
    "wat er bereikt is: ouders-in-gesprek, ontwikkeling-was-er-al, nieuwe-beweging, ingeschreven of anders."
  )
  public static let operandMijlpaaldag = Phrase("de dag, zoals 2026-11-12; of meteen de tekst.")
  public static let operandMijlpaaltekst = Phrase("eigen woorden.")
  public static let operandBijeenkomst = Phrase("de code van een sessie ervan.")

  // MARK: Trajecten

  static let terugblikNaam = Phrase("Terugblik")
  static let terugblikVraag = Phrase("Wat bracht je stap van de vorige keer?")
  static let terugblikRegie = Phrase("Vier eerst wat lukte. Loslaten mag ook.")
  static let terugblikDoorvraag = Phrase("Wat merkte een kind of ouder daarvan?")
  static let terugblikRedding = Phrase(
    "Niet gelukt is ook een antwoord. Wat weten we nu dat we eerst niet wisten?")

  public static let trajectIsEr = Phrase(
    "Traject {} is er. Een sessie begint u met: {reisleider} sessie nieuw --draaiboek werkatelier-netwerk --traject {'}"
  )
  public static let trajectIsGewijzigd = Phrase("Traject {} is veranderd.")
  public static let trajectIsGesloten = Phrase(
    "Traject {} is gesloten. Lezen kan altijd: {reisleider} traject toon {'}")
  public static let trajectIsAlGesloten = Phrase("Traject {} was al gesloten.")
  public static let nogGeenTrajecten = Phrase("Er zijn nog geen trajecten in {}.")
  public static let geenTraject = Phrase("Er is geen traject “{}”.")
  public static let trajectMaken = Phrase("Een nieuw maakt u met: {reisleider} traject nieuw {'}")
  public static let kijkInTrajecten = Phrase("Kijk in: {reisleider} traject lijst")
  public static let isTraject = Phrase(
    "“{}” is een traject, geen casus. Kijk met: {reisleider} traject toon {'}")
  public static let isCasus = Phrase("“{}” is een casus, geen traject. Kijk met: {reisleider} casus toon {'}")
  public static let helpTrajectNieuw = Phrase(
    "Maakt een traject: de reis van een netwerk, onder een eigen naam. Er hoort geen kind bij.")
  public static let helpTrajectLijst = Phrase("Noemt alle trajecten.")
  public static let helpTrajectToon = Phrase(
    "Toont wat een netwerk sinds het begin zei, afsprak en bereikte.")
  public static let helpTrajectWijzig = Phrase(
    "Verandert wat er van een traject bekend is; een lege waarde (--swv=) maakt leeg.")
  public static let helpTrajectSluit = Phrase("Sluit een traject: lezen kan dan nog, schrijven niet meer.")
  public static let operandNieuwTraject = Phrase("een naam, zoals Denkstad. Geen casus mag zo heten.")
  public static let operandNaam = Phrase("de naam van een traject, of het begin daarvan.")
  public static let optieNaam = Phrase("een nieuwe naam.")
  public static let optieVanRegio = Phrase("alleen van deze regio.")
  public static let optieVanGemeente = Phrase("alleen van deze gemeente.")
  public static let groepKanNiet = Phrase("Een groep is 1 tot en met 999 mensen: {} kan niet.")

  // MARK: The start screen

  package static let isVoorNetwerk = Phrase(
    "Dit draaiboek is voor een netwerk. Enter: dit is de naam van het traject. Ctrl-N: het gaat over een kind."
  )
  package static let isVoorKind = Phrase(
    "Dit draaiboek is voor een kind. Enter: dit is de schuilnaam. Ctrl-N: het gaat over een netwerk.")
  package static let eenNetwerk = Phrase("een netwerk")
  package static let eenKind = Phrase("een kind")
  package static let welkNetwerk = Phrase("Over welk netwerk gaat het?")
  package static let naamUitleg = Phrase(
    "Typ de naam van het traject. Een traject van een netwerk mag heten naar de plaats; er hoort geen kind bij."
  )
  package static let naamVanTraject = Phrase("Traject")
  package static let trajectNieuw = Phrase("{} is nieuw: Enter maakt dit traject.")

  // MARK: Why not

  static let geweigerdMijlpaal = Phrase("Die mijlpaal is er niet meer.")
  static let geweigerdSoort = Phrase(
    "Een casus van een kind wordt geen traject, en een traject geen casus. Maak een nieuwe.")
  static let geweigerdVanKind = Phrase(
    "Dit hoort bij een kind, en dit is een traject. Bij een traject kan wel de soort “anders”.")
  static let traject = Phrase("traject")
}
