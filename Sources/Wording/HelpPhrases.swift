// The help of the command line: what each command does, and what its operands and options are.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Frame

  /// Heads of a page of help.
  public static let helpGebruik = Phrase("Gebruik: reisleider")
  public static let helpOpdrachten = Phrase("Opdrachten:")
  public static let helpAltijd = Phrase("Bij elke opdracht:")
  public static let helpVoorbeelden = Phrase("Voorbeelden:")
  public static let helpProgramma = Phrase(
    "Reisleider begeleidt een werkatelier of reisbureau: samen op reis naar wat wél kan.")
  public static let helpOpdracht = Phrase("[opdracht]")
  /// In the list of commands: without any.
  public static let helpZonder = Phrase("(geen)")
  public static let helpMeer = Phrase("Meer over een opdracht: reisleider OPDRACHT --help")
  /// The words that can be given.
  public static let helpEenVan = Phrase("{}: {}.")
  public static let helpMagVaker = Phrase("{} Mag vaker.")
  /// Name and version.
  public static let versie = Phrase("reisleider {}")
  /// What is in the program.
  public static let versieDelen = Phrase("SQLite {}, {}, Swift {}")
  public static let versieOnbekend = Phrase("(niet gezegd)")

  // MARK: Commands

  public static let helpStart = Phrase("Opent het beginscherm: Enter begint een sessie of gaat verder.")
  public static let helpZaal = Phrase("Opent het scherm voor de zaal: de grote vraag, de oogst en de reis.")
  public static let helpRegie = Phrase(
    "Voor u alleen: wat u zegt, wat er komt, de tijd, en de oogst in de hand.")
  public static let helpNoteer = Phrase(
    "Opent het scherm van de notulist, of leest met --regels een notitie per regel van de invoer.")
  public static let helpTerugkijken = Phrase("Opent wat er al is: casussen, sessies en hun verslag.")
  public static let helpCasusNieuw = Phrase("Maakt een casus, onder een alias.")
  public static let helpCasusLijst = Phrase("Noemt alle casussen.")
  public static let helpCasusToon = Phrase("Toont de reis van een casus.")
  public static let helpCasusWijzig = Phrase(
    "Verandert wat er van een casus bekend is; een lege waarde (--regio=) maakt leeg.")
  public static let helpCasusSluit = Phrase("Sluit een casus: lezen kan dan nog, schrijven niet meer.")
  public static let helpSessieNieuw = Phrase(
    "Begint een sessie en geeft als laatste regel haar code, om mee verder te gaan.")
  public static let helpSessieLijst = Phrase("Noemt alle sessies, de nieuwste eerst.")
  public static let helpSessieToon = Phrase("Toont een sessie, van droom tot afspraken.")
  public static let helpSessieStap = Phrase("Gaat in een sessie naar een andere stap.")
  public static let helpSessieSluit = Phrase("Sluit een sessie: lezen kan dan nog, schrijven niet meer.")
  public static let helpDoe = Phrase(
    "Doet in een sessie wat er staat, regel na regel van de invoer, en zegt na elke: gedaan REGEL WAT. Een regel die begint met het woord van een opdracht is die opdracht (stap 4, tijd +5, notitie o: tekst), met of zonder /. Al het andere is wat een regel bij noteer is: m 4, allen akkoord, of een notitie. Een regel die niet kan, wordt gezegd; de volgende gaan door."
  )
  public static let helpVerslag = Phrase(
    "Maakt het verslag van een sessie, of bij een alias van de hele reis: voor kind en ouders, of voor wie u zegt."
  )
  public static let helpAfspraken = Phrase(
    "Noemt de afspraken per casus of traject: wat nog open staat op dag, dan wat geen dag heeft, dan wat klaar is."
  )
  public static let helpDraaiboekLijst = Phrase("Noemt de draaiboeken, ook die van uzelf.")
  public static let helpDraaiboekToon = Phrase(
    "Toont een draaiboek: wanneer elke stap begint, de vraag, en wat de reisleider erbij kan gebruiken.")
  public static let helpDraaiboekControleer = Phrase(
    "Kijkt een eigen draaiboek na en noemt alle fouten, met regel.")
  public static let helpDraaiboekKopieer = Phrase(
    "Zet een kopie van een draaiboek in uw eigen map, om te veranderen; die gaat voor het meegeleverde. Met --map komt die in de map draaiboeken daarbinnen."
  )
  public static let helpControleer = Phrase("Kijkt na of alles wat bewaard is, heel is.")
  public static let helpHulp = Phrase("Legt een opdracht uit, net als --help.")
  public static let helpUitleg = Phrase(
    "Laat de handleiding lezen, zonder internet: zonder onderwerp noemt het wat er is.")
  public static let operandOnderwerp = Phrase("waarover, zoals projector of notulist; een begin is genoeg.")
  public static let uitlegKop = Phrase("Uitleg is er over:")
  public static let uitlegHoe = Phrase("Lees er een met: reisleider uitleg {'}")
  public static let geenUitleg = Phrase("Over “{}” is geen uitleg.")
  public static let kijkInUitleg = Phrase("Wat er is, noemt reisleider uitleg.")
  public static let helpMan = Phrase("Geeft de handleiding, om te lezen met: man ./reisleider.1")
  public static let helpAanvulling = Phrase(
    "Geeft wat uw shell nodig heeft om opdrachten en opties aan te vullen met Tab.")
  /// Says for which shell a file is, and where it goes.
  public static let aanvullingVoor = Phrase("Vult opdrachten aan in {}; de plek ervoor is {}")
  public static let helpDiagnose = Phrase(
    "Zegt hoe Reisleider er hier voor staat, om te sturen bij een vraag: geen inhoud, alleen techniek.")

  // MARK: Operands

  public static let operandLopend = Phrase(
    "code of alias van een sessie; mag korter; zonder: de sessie die nu loopt.")
  public static let operandTerugkijken = Phrase("code of alias van een sessie om meteen te lezen.")
  public static let operandNieuweAlias = Phrase("een schuilnaam, zoals Vlinder. Nooit een echte naam.")
  public static let operandAlias = Phrase(
    "de alias van een casus; een begin is genoeg als het er maar één is.")
  public static let operandSessie = Phrase(
    "de code van een sessie, of de alias van een casus met één lopende sessie; mag korter.")
  public static let operandStap = Phrase("het nummer van de stap, of volgende of vorige.")
  public static let operandVerslag = Phrase("de code van een sessie of de alias van een casus; mag korter.")
  public static let operandDraaiboek = Phrase(
    "de naam van een draaiboek, zoals in: reisleider draaiboek lijst")
  public static let operandOpdracht = Phrase("de opdracht waar u meer over wilt weten.")
  public static let operandDeelopdracht = Phrase("het tweede woord daarvan, zoals nieuw bij casus.")
  public static let operandShell = Phrase("welke shell: bash, zsh of fish.")
  public static let operandBestand = Phrase("het draaiboek; - is de invoer.")

  // MARK: Options

  public static let optieMap = Phrase("de map waar alles bewaard wordt.")
  public static let optieTaal = Phrase("de taal; nu alleen nl.")
  public static let optieHelp = Phrase("deze uitleg.")
  public static let optieVersie = Phrase("de versie van het programma.")
  public static let optieThema = Phrase("hoe het scherm eruitziet")
  public static let optieScript = Phrase("leest toetsen uit een bestand, zonder scherm; om te testen.")
  public static let optieRegels = Phrase(
    "maakt van elke regel van de invoer een notitie en zegt na elke: bewaard REGEL ID. Tekens vooraan tellen; opdrachten en wat een stap kan niet."
  )
  public static let optieLetterlijk = Phrase(
    "leest geen tekens: elke regel blijft zoals die is, zonder het streepje of punt van een lijst.")
  public static let optieTekst = Phrase(
    "vertelt alles in regels en leest regels, zonder scherm: voor een schermlezer of een kale terminal.")
  public static let optieAlias = Phrase("een nieuwe alias.")
  public static let optieRegio = Phrase("de regio.")
  public static let optieLeeftijd = Phrase(
    "hoe oud het kind ongeveer is; bepaalt wie bij teruglezen gevraagd wordt")
  public static let optieInschrijving = Phrase("hoe het kind (niet) is ingeschreven")
  public static let optieLabel = Phrase("een label, zo nodig met de soort ervoor: talent:muziek.")
  public static let optieBewaarTot = Phrase("tot wanneer dit bewaard blijft, zoals 2029-08-01; met --reden.")
  public static let optieReden = Phrase("waarom tot die dag.")
  public static let optieDraaiboek = Phrase("welk draaiboek.")
  public static let optieCasus = Phrase("om welke casus het gaat; zonder: een sessie zonder casus.")
  public static let optieTafel = Phrase("wie er aan tafel zitten, zoals jeugdige,ouder:moeder.")
  public static let optieKring = Phrase("wie er in de kring zitten.")
  public static let optieBijeenkomst = Phrase("een sessie van dezelfde bijeenkomst.")
  public static let optieAls = Phrase("in welke vorm")
  public static let optieUit = Phrase("schrijft naar dit bestand; - is de uitvoer.")
  public static let optieUitVorm = Phrase(
    "schrijft naar dit bestand, in de vorm die de naam zegt (txt, md, json, html of odt); - is de uitvoer.")
  public static let optieUitLijst = Phrase(
    "schrijft de lijst naar dit bestand, in de vorm die de naam zegt; - is de uitvoer.")
  public static let optieVervang = Phrase("vervangt het bestand als het er al is.")
  public static let optieVervangKopie = Phrase("vervangt uw eigen kopie als die er al is.")
  public static let optieErvaring = Phrase("met de echte minuten en het waardevolste van eerdere sessies.")
  public static let optieVerlopen = Phrase(
    "alleen waarvan de bewaardag voorbij is, en apart die zonder bewaardag.")
  public static let optieBevestigDag = Phrase(
    "de dag van vandaag, als de klok van deze computer niet zeker is.")
  public static let optieOpen = Phrase("alleen wat nog aandacht vraagt.")
  public static let optieCasusAfspraken = Phrase("alleen van deze casus.")
}
