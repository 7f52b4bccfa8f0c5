import SessionModel

// Words of the command line: what happened, and what to do. One line each; the program's name stands before.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Usage

  /// What was probably meant.
  public static let bedoelde = Phrase("Bedoelde u “{}”?")
  /// Where to read on: a command.
  public static let zieHulp = Phrase("Uitleg: reisleider {}--help")
  public static let kanZijn = Phrase("Kies uit: {}.")

  public static let argumentGeenTekst = Phrase(
    "Argument {} is geen UTF-8. Typ het opnieuw, of zet de terminal op UTF-8.")
  public static let geenOpdracht = Phrase("“{}” is geen opdracht.")
  public static let kanMeerZijn = Phrase("“{}” kan hier meer zijn.")
  public static let opdrachtOnaf = Phrase("Na “{}” hoort nog een woord.")
  public static let geenDeelopdracht = Phrase("“{}” is geen opdracht bij “{}”.")
  public static let geenOptie = Phrase("De optie {} is er niet.")
  public static let optieVanAnderen = Phrase("De optie {} hoort niet bij deze opdracht.")
  public static let waardeOntbreekt = Phrase("Bij {} hoort een waarde: {}={}.")
  public static let waardeLeeg = Phrase("{} is leeg. Vul iets in.")
  public static let geenWaarde = Phrase("Bij {} hoort geen waarde. Laat die weg.")
  public static let optieDubbel = Phrase("De optie {} staat er twee keer. Eén keer is genoeg.")
  public static let optieOntbreekt = Phrase("Hier hoort ook bij: {} {}.")
  public static let optieVraagt = Phrase("Bij {} hoort ook: {}.")
  public static let optiesNietSamen = Phrase("{} en {} gaan niet samen. Laat er een weg.")
  public static let andereUitgang = Phrase(
    "De naam {} hoort bij een andere vorm dan {}. Geef het bestand een andere naam, of kies een andere vorm met --als."
  )
  public static let vreemdeUitgang = Phrase(
    "Een .{} maakt Reisleider niet. Kies een naam die eindigt op: {}.")
  public static let geenGeheugen = Phrase(
    "Er is te weinig geheugen om dit te maken. Sluit een ander programma en probeer het opnieuw.")
  public static let operandOntbreekt = Phrase("Hier hoort nog bij: {}.")
  public static let operandTeVeel = Phrase(
    "“{}” is hier te veel. Zet een waarde met spaties tussen aanhalingstekens.")
  public static let waardeOnbekend = Phrase("“{}” kan niet bij {}.")
  public static let kanHierNiet = Phrase("“{}” kan hier niet.")
  public static let geenDag = Phrase("“{}” is geen dag die bestaat bij {}. Schrijf die als 2029-08-01.")
  /// What was typed, where, and what can stand there.
  public static let geenGetal = Phrase("“{}” kan niet bij {}. Schrijf {}.")
  public static let getalVanaf = Phrase("een getal vanaf {}")
  public static let getalTot = Phrase("een getal van {} tot en met {}")
  /// A number, or a word instead.
  public static let getalOf = Phrase("{}, of: {}")
  public static let geenStap = Phrase("“{}” is geen stap: geef een nummer, of volgende of vorige.")
  public static let geenStem = Phrase("“{}” is geen stem bij {}.")
  public static let geenPlek = Phrase("“{}” is hier geen plek. Schrijf de hele plek voluit, vanaf /.")
  public static let waardeTeLang = Phrase("De waarde bij {} is te lang: hoogstens 1 KiB.")
  public static let andereTaal = Phrase(
    "“{}” spreekt Reisleider nog niet. Nu is er alleen Nederlands: --taal nl.")
  public static let bewaarTotZonderReden = Phrase(
    "Bij een bewaardatum hoort een reden. Geef die met --reden.")
  public static let nietsTeWijzigen = Phrase("Er is niets om te veranderen. Geef minstens één optie.")

  // MARK: What was asked for is not there, or is there twice

  public static let geenCasus = Phrase("Er is geen casus “{}”.")
  public static let casusMaken = Phrase("Een nieuwe maakt u met: {reisleider} casus nieuw {'}")
  public static let kijkInCasussen = Phrase("Kijk in: {reisleider} casus lijst")
  public static let meerCasussen = Phrase(
    "Bij “{}” zijn er {} casussen. Typ meer letters, of de code als die erachter staat:")
  public static let geenSessie = Phrase("Er is geen sessie “{}”.")
  public static let kijkInSessies = Phrase("Kijk in: {reisleider} sessie lijst")
  public static let meerSessies = Phrase("Bij “{}” passen er {}. Typ meer letters of de code:")
  public static let geenLopendeVan = Phrase(
    "Bij {} loopt geen sessie. Kies er een op code uit: {reisleider} sessie lijst")
  public static let nietsLoopt = Phrase(
    "Er loopt geen sessie. Begin er een met: {reisleider}, of met: {reisleider} sessie nieuw --draaiboek reisbureau"
  )
  public static let meerLopen = Phrase("Er lopen {} sessies. Zeg welke, met code of alias:")
  public static let geenDraaiboek = Phrase("Er is geen draaiboek “{}”.")
  public static let kijkInDraaiboeken = Phrase("Kijk in: {reisleider} draaiboek lijst")
  public static let meerDraaiboeken = Phrase("Bij “{}” passen meer draaiboeken: {}. Typ meer letters.")
  public static let geenBijeenkomst = Phrase(
    "Er is geen bijeenkomst “{}”. Geef de code van een van haar sessies, uit: {reisleider} sessie lijst")

  // MARK: Files

  public static let bestandIsErNiet = Phrase("{} is er niet. Kijk naam en map na.")
  public static let bestandGeenToegang = Phrase("{} mag hier niet geopend worden. Kijk van wie dat is.")
  public static let bestandAlleenLezen = Phrase(
    "{} is niet geschreven: op die plek kan alleen gelezen worden. Kies een andere.")
  public static let bestandGeenBestand = Phrase("{} is geen gewoon bestand. Kies een ander.")
  public static let bestandTeGroot = Phrase("{} is te groot: hoogstens {} MiB.")
  public static let bestandOnleesbaar = Phrase(
    "{} is niet te lezen. Probeer het nog eens, of kies een ander.")
  public static let bestandBestaat = Phrase(
    "{} is er al. Vervang het met --vervang, of kies een andere naam.")
  public static let bestandIsLink = Phrase(
    "{} is van de opslag zelf, een verwijzing of geen gewoon bestand. Kies een andere naam.")
  public static let bestandGeenMap = Phrase("De map van {} is er niet. Maak die eerst.")
  public static let bestandSchijfVol = Phrase(
    "{} is niet geschreven: de schijf is vol. Maak ruimte en doe het nog eens.")
  public static let bestandUitgeput = Phrase(
    "{} kan nu niet open: de computer heeft geen geheugen of geen open bestanden meer over. Sluit iets anders af."
  )
  public static let bestandNietGeschreven = Phrase(
    "{} is niet geschreven: de schijf werkt niet mee. Kies een andere plek.")
  public static let uitvoerVol = Phrase(
    "De uitvoer is niet geschreven: de schijf is vol of weg. Wat bewaard was, is bewaard.")
  public static let lijstBreektAf = Phrase(
    "De lijst is niet heel: hier breekt hij af. {}")
  public static let invoerBreektAf = Phrase(
    "De invoer brak af: wat daarna kwam, is niet gelezen. Wat bewaard is, staat in de uitvoer.")
  public static let klaar = Phrase("klaar: {}")

  // MARK: The terminal

  public static let geenTerminal = Phrase(
    "Dit scherm heeft een terminal nodig, en hier is er geen. Start het in een terminalvenster, of in regels: {reisleider} --tekst"
  )
  public static let geenTerminalVoor = Phrase(
    "Dit scherm heeft een terminal nodig, en hier is er geen. Start het in een terminalvenster, of in regels: {reisleider} {'} --tekst"
  )
  public static let geenTerminalVan = Phrase(
    "Dit scherm heeft een terminal nodig, en hier is er geen. Start het in een terminalvenster, of in regels: {reisleider} {'} {'} --tekst"
  )
  public static let geenTerminalOverSSH = Phrase(
    "Deze verbinding heeft geen terminal. Zet -t achter ssh: ssh -t COMPUTER {'}")
  /// What is typed there, as one word of the other shell's line.
  public static let noteerOpdracht = Phrase("{reisleider} noteer")
  public static let onbekendeTerminal = Phrase(
    "Dit systeem kent de terminal “{}” niet. Probeer: TERM=xterm-256color {reisleider}")
  public static let naamlozeTerminal = Phrase(
    "Er is niet gezegd welke terminal dit is. Probeer: TERM=xterm-256color {reisleider}")
  public static let kaleTerminal = Phrase(
    "De terminal “{}” kan geen scherm tonen. In regels kan het wel: {reisleider} noteer --tekst (of zaal, regie, terugkijken)"
  )
  public static let geenUTF8 = Phrase(
    "Hier is geen taalinstelling met UTF-8. Zet er een aan, bijvoorbeeld: LANG=C.UTF-8 {reisleider}")
  public static let isOnverwachtGestopt = Phrase(
    "Reisleider stopte onverwacht. Alles wat u met Enter gaf, is er nog; wat u nog typte, staat er weer. Verder gaat u met: {reisleider}"
  )
  package static let lijstenWordenBijgewerkt = Phrase(
    "De lijsten worden één keer bijgewerkt voor deze versie. Wat er bewaard is, verandert niet.")
  package static let lijstenBijgewerktTot = Phrase(
    "De lijsten worden één keer bijgewerkt voor deze versie: {} van {}. Stoppen: Ctrl-Q")
  public static let evenWachtenBijBegin = Phrase(
    "Even wachten: een ander schrijft nog in de opslag. Stoppen: Ctrl-Q")
  public static let geenSignalen = Phrase(
    "Het systeem geeft geen plek meer voor dit scherm. Sluit iets en probeer opnieuw.")

  // MARK: The store, for who is not typing on a screen

  public static let bezetBijOpdracht = Phrase(
    "Een ander schrijft nog. Er is niets veranderd: probeer het zo nog eens.")
  public static let regelWacht = Phrase(
    "Een ander bleef schrijven. Wat u typte is nog geen notitie: het staat klaar als u deze sessie weer opent."
  )
  public static let regelWachtMeerNiet = Phrase(
    "Een ander bleef schrijven. Wat u typte, staat klaar als u deze sessie weer opent; wat u daarna deed, is niet bewaard."
  )
  public static let laatsteNietBewaard = Phrase(
    "Een ander bleef schrijven. Wat u het laatst deed, is niet bewaard: doe het nog eens.")
  public static let volBijOpdracht = Phrase(
    "De schijf van {} is vol. Er is niets veranderd: maak ruimte en doe het nog eens.")
  public static let foutBijOpdracht = Phrase(
    "De schijf van {} leest of schrijft niet. Er is niets veranderd.")
  public static let uitgeputBijOpdracht = Phrase(
    "De computer heeft geen geheugen of geen open bestanden meer over. Er is niets veranderd: sluit iets anders af."
  )
  public static let onbekendBijOpdracht = Phrase(
    "De opslag geeft fout {}. Er is niets veranderd: probeer het nog eens.")
  public static let waarschuwNetwerk = Phrase(
    "Let op: deze map staat op {}, op een netwerk of in een map die meeloopt met een ander. Twee terminals zien elkaar daar soms niet: kies liever een map op deze computer."
  )
  public static let waarschuwSync = Phrase(
    "Let op: van deze map gaan vanzelf kopieën naar elders ({}). Dan is gewist niet weg, en kan de opslag stuk gaan. Kies met --map een map op deze computer die niet meegaat."
  )
  public static let waarschuwOpen = Phrase(
    "Let op: anderen op deze computer mogen in {} kijken. Sluit die map met: chmod 700 {}")

  // MARK: What was done

  public static let regelTeLang = Phrase("De regel is te lang: hoogstens 1 MiB.")
  public static let handelingNietGedaan = Phrase("Regel {} is niet gedaan. {}")
  public static let gedaanRegel = Phrase("gedaan {} {}")
  public static let casusIsEr = Phrase(
    "Casus {} is er. Een sessie begint u met: {reisleider} sessie nieuw --draaiboek reisbureau --casus {'}")
  public static let lijktOpNaamAlias = Phrase(
    "Lijkt “{}” op een echte naam? Kies dan een schuilnaam: {reisleider} casus wijzig {'} --alias Vlinder")
  public static let lijktOpNaamLabel = Phrase(
    "Lijkt “{}” op een echte naam? Noem dan een rol, zoals moeder of mentor.")
  public static let casusIsGewijzigd = Phrase("Casus {} is veranderd.")
  public static let casusIsGesloten = Phrase(
    "Casus {} is gesloten. Lezen kan altijd: {reisleider} casus toon {'}")
  public static let sessieIsBegonnen = Phrase(
    "De sessie is begonnen: {}. Voor de zaal: {reisleider} zaal {'}")
  public static let sessieIsGeslotenVerslag = Phrase(
    "De sessie is gesloten. Het verslag: {reisleider} verslag {'}")
  public static let sessieIsAlGesloten = Phrase(
    "Deze sessie was al gesloten. Het verslag: {reisleider} verslag {'}")
  public static let casusIsAlGesloten = Phrase("Casus {} was al gesloten.")
  public static let nuBijStap = Phrase("Stap {} van {}: {}")
  public static let isAlLaatste = Phrase(
    "Dit is de laatste stap: {}. Sluiten gaat met: {reisleider} sessie sluit {'}")
  public static let isAlEerste = Phrase("Dit is de eerste stap: {}.")
  public static let zoveelStappen = Phrase("Stap {} is er niet: dit draaiboek heeft {} stappen.")
  public static let nogGeenCasussen = Phrase(
    "In {} is nog geen casus. Maak er een met: {reisleider} casus nieuw ALIAS")
  public static let vandaagVolgensKlok = Phrase(
    "Volgens deze computer is het {}. Klopt dat? Wissen doet u zelf, met: {reisleider} wis ALIAS")
  public static let klokLooptVoor = Phrase(
    "Volgens deze computer is het {}, maar het laatste van een eerdere dag is bewaard op {}. Klopt de klok?")
  public static let klokLooptAchter = Phrase(
    "Volgens deze computer is het {}, maar er is ook iets bewaard op {}. Klopt de klok?")
  public static let klokBevestigenBewaren = Phrase(
    "Zo ja: {reisleider} bewaren --bevestig {'}. Zo nee: zet eerst de klok goed.")
  public static let klokBevestigenTraject = Phrase(
    "Zo ja: {reisleider} traject lijst --verlopen --bevestig {'}. Zo nee: zet eerst de klok goed.")
  public static let klokBevestigen = Phrase(
    "Zo ja: {reisleider} casus lijst --verlopen --bevestig {'}. Zo nee: zet eerst de klok goed.")
  public static let klokZegtAnders = Phrase(
    "Volgens deze computer is het {}, niet {}. Zet eerst de klok goed, of geef de dag van vandaag.")
  public static let nogGeenSessies = Phrase("In {} is nog geen sessie. Begin er een met: {reisleider}")
  public static let geenAfspraken = Phrase("Er zijn geen afspraken.")
  public static let geenOpenAfspraken = Phrase("Er zijn geen afspraken die nog aandacht vragen.")
  public static let draaiboekIsGekopieerd = Phrase(
    "De kopie gaat nu voor het meegeleverde draaiboek. Kijk haar na met: {reisleider} draaiboek controleer {'}"
  )
  public static let eenStapTelt = Phrase("1 stap")
  public static let stappenTellen = Phrase("{} stappen")
  public static let kopieIsErAl = Phrase(
    "{} is er al: dat is uw kopie. Geef die eerst een andere naam, of begin opnieuw: {reisleider} draaiboek kopieer {'} --vervang"
  )
  public static let draaiboekIsGoed = Phrase("{}: in orde. {}, {} minuten.")
  public static let beurtenDurenLanger = Phrase(
    "Let op: in de stap “{}” duren de beurten samen {} minuten, en de stap zelf {}.")
  public static let eenFoutIn = Phrase(
    "Het eigen draaiboek {} doet nog niet mee: er staat {} fout in. Zie: {reisleider} draaiboek controleer {'}"
  )
  public static let foutenIn = Phrase(
    "Het eigen draaiboek {} doet nog niet mee: er staan {} fouten in. Zie: {reisleider} draaiboek controleer {'}"
  )
  public static let allesIsHeel = Phrase("Alles in {} is heel.")

  // MARK: Notes from lines

  public static let bewaardRegel = Phrase("bewaard {} {}")
  public static let regelFout = Phrase("Regel {} is niet bewaard. {}")
  public static let regelGeenUTF8 = Phrase("Die is geen UTF-8: zet de tekst om en geef deze regel opnieuw.")
  public static let invoerIsUTF16 = Phrase(
    "De invoer is UTF-16, en daarvan is niets gelezen. Sla de tekst op als UTF-8 en geef die opnieuw.")
  public static let isOpsomming = Phrase(
    "Vanaf regel {} is * een opsomming, geen ★. Een ★ typt u als lichtje: of met * tegen het woord.")
  public static let regelZonderTekst = Phrase("Er staat geen tekst achter het teken.")

  // MARK: Scripts

  public static let scriptFout = Phrase("Script, regel {}: {}")
  public static let scriptToets = Phrase(
    "de toets “{}” is er niet. Namen staan in docs/script.md; tekst gaat met :type.")
  public static let scriptWoord = Phrase("“{}” is geen opdracht van een script.")
  public static let scriptNamen = Phrase("Kijk in docs/script.md.")
  public static let scriptWaarde = Phrase("“{}” kan niet bij {}. Schrijf het als: {}")
  public static let scriptGeenUTF8 = Phrase("deze regel is geen UTF-8.")
  public static let scriptNietGekomen = Phrase("“{}” was in 10 seconden niet te zien.")
  public static let scriptAlKlaar = Phrase("het scherm was hier al gesloten.")

  // MARK: Lists

  public static let kolomAlias = Phrase("Alias")
  public static let kolomRegio = Phrase("Regio")
  public static let kolomSessies = Phrase("Sessies")
  public static let kolomStandKort = Phrase("Stand")
  public static let kolomLaatste = Phrase("Laatste")
  public static let kolomCode = Phrase("Code")
  public static let kolomBegonnen = Phrase("Begonnen")
  public static let kolomDraaiboek = Phrase("Draaiboek")
  public static let kolomCasus = Phrase("Casus")
  public static let kolomNotities = Phrase("Notities")
  public static let kolomNaam = Phrase("Naam")
  public static let kolomTitel = Phrase("Titel")
  public static let kolomStappen = Phrase("Stappen")
  public static let kolomMinuten = Phrase("Minuten")
  public static let kolomVanWie = Phrase("Van")
  public static let casusLoopt = Phrase("op reis")
  public static let casusGesloten = Phrase("gesloten")
  public static let sessieLoopt = Phrase("loopt")
  public static let sessieNietAfgesloten = Phrase("niet afgesloten")
  public static let sessieGeslotenKort = Phrase("gesloten")
  public static let vanReisleider = Phrase("Reisleider")
  public static let vanUzelf = Phrase("uzelf")
  public static let zonderCasusKort = Phrase("Zonder casus")
  public static let kopMetTekst = Phrase("{}: {}")
  public static let codeIs = Phrase("Code: {}")
  public static let kolomBewarenTot = Phrase("Bewaren tot")
  public static let kolomBewaarReden = Phrase("Waarom")
  public static let nietsVerlopen = Phrase("Van geen casus is de bewaardatum voorbij.")
  public static let bewaarTotOm = Phrase("Bewaren tot {}: {}")

  // MARK: Diagnose

  public static let diagnoseVersie = Phrase("Versie")
  public static let diagnoseDelen = Phrase("Gemaakt met")
  public static let diagnoseMap = Phrase("Map")
  public static let diagnoseOpslag = Phrase("Opslag")
  public static let diagnoseDraaiboeken = Phrase("Eigen draaiboeken")
  public static let diagnoseTaal = Phrase("Taalinstelling")
  public static let diagnoseTerminal = Phrase("Terminal")
  public static let diagnoseAfmeting = Phrase("Afmeting")
  public static let diagnoseSysteem = Phrase("Systeem")
  public static let diagnoseOpslagGoed = Phrase("{} KiB, {}, {}")
  public static let eenCasus = Phrase("{} casus")
  public static let aantalCasussen = Phrase("{} casussen")
  public static let diagnoseKolommen = Phrase("{} kolommen, {} rijen")
  public static let diagnoseGeenTerminal = Phrase("{} (invoer of uitvoer is geen terminal)")
  public static let diagnoseGeenUTF8 = Phrase("{} (geen UTF-8)")
  public static let diagnoseGeenNaam = Phrase("geen naam")

  // MARK: Run sheet

  public static let stapVanaf = Phrase("{}  {}")
  public static let stapDuur = Phrase("{} min · {}")
  public static let bladSamen = Phrase("{}  einde")
  public static let bladTafel = Phrase("Aan tafel: {}")
  public static let bladRegels = Phrase("Op het scherm")
  public static let bladRegie = Phrase("Regie")
  public static let bladDoorvragen = Phrase("Doorvragen")
  public static let bladRedding = Phrase("Als het stilvalt")
  public static let bladPunten = Phrase("Punten")
}

extension Wording {
  /// One line for a failure of the store when nobody is typing on a screen.
  public func commandSentence(for failure: StoreFailure) -> String {
    switch failure {
    case .busy: self(.bezetBijOpdracht)
    case .full(let path): self(.volBijOpdracht, path)
    case .ioError(let path): self(.foutBijOpdracht, path)
    case .exhausted: self(.uitgeputBijOpdracht)
    case .unknown(let code): self(.onbekendBijOpdracht, String(code))
    case .readOnly, .noPlace, .noAccess, .noFolder, .cannotMakeFolder, .corrupt, .nothingLeft, .damagedEvent,
      .gapInJournal, .lostTail, .noBeginning, .indexDiffers, .newerSchema, .olderOpen, .empty, .notOurs,
      .inTheWay, .hardLinked, .moved, .refused:
      sentence(for: failure)
    }
  }

  /// Why what was overwritten is not gone for good yet, as the end of a sentence.
  public func reason(of failure: StoreFailure) -> String {
    switch failure {
    case .full: self(.restenVol)
    case .ioError, .readOnly, .noPlace, .noAccess, .busy, .inTheWay, .exhausted, .unknown: self(.restenFout)
    case .noFolder, .cannotMakeFolder, .corrupt, .nothingLeft, .damagedEvent, .gapInJournal, .lostTail,
      .noBeginning, .indexDiffers, .newerSchema, .olderOpen, .empty, .notOurs, .hardLinked, .moved, .refused:
      self(.restenBeschadigd)
    }
  }

  /// One line for what is worth knowing about a store that works.
  public func sentence(for warning: StoreWarning) -> String {
    switch warning {
    case .emergency(let path): self(.noodopslag, path)
    case .damaged(let path): self(.opslagDeels, path)
    case .emergencyLeft(let path): self(.noodopslagOver, path)
    case .forbiddenStays(let path): self(.verbodenBlijft, path)
    case .remote(let system): self(.waarschuwNetwerk, system.rawValue)
    case .synchronised(let service): self(.waarschuwSync, service.rawValue)
    case .openToOthers(let path): self(.waarschuwOpen, path, path)
    }
  }

  /// A warning in so few words that it fits on one line of a screen.
  public func shortSentence(for warning: StoreWarning) -> String {
    switch warning {
    case .emergency: self(.noodKort)
    case .damaged: self(.opslagDeelsKort)
    case .emergencyLeft: self(.noodOverKort)
    case .forbiddenStays: self(.verbodenBlijftKort)
    case .remote(let system): self(.netwerkKort, system.rawValue)
    case .synchronised(let service): self(.syncKort, service.rawValue)
    case .openToOthers: self(.openKort)
    }
  }

  /// What protects the disk.
  public func sentence(for disk: DiskProtection) -> String {
    self(disk == .encrypted ? .schijfVersleuteld : .schijfOnbekend)
  }
}
