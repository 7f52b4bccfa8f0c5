import SessionModel

// Words of the screens: keys, questions and states. A phrase is its own documentation.

extension Phrase {
  // MARK: Keys

  /// What a key does, as footer and help say it.
  package static let verder = Phrase("verder")
  package static let terug = Phrase("terug")
  package static let noteer = Phrase("noteer")
  package static let zwart = Phrase("zwart")
  package static let hulp = Phrase("hulp")
  package static let stoppen = Phrase("stoppen")
  package static let zegtHoeUStopt = Phrase("zegt hoe u stopt")
  package static let kies = Phrase("kies")
  package static let lees = Phrase("lees")
  package static let begin = Phrase("begin")
  package static let zetErbij = Phrase("erbij")
  package static let bewaar = Phrase("bewaar")
  package static let verbeterLaatste = Phrase("verbeter de vorige")
  package static let slaOver = Phrase("sla deze stap over")
  package static let vijfMinutenErbij = Phrase("vijf minuten erbij")
  package static let gaNaarStap = Phrase("ga naar een stap")
  package static let meerKaarten = Phrase("meer kaarten")
  package static let vorigeKaarten = Phrase("vorige kaarten")
  package static let anderThema = Phrase("licht, donker, hoog contrast")
  package static let maakOngedaan = Phrase("maak ongedaan")
  package static let doeOpnieuw = Phrase("doe opnieuw")
  package static let naarStart = Phrase("naar het beginscherm")
  package static let stemSoortThema = Phrase("stem, soort, thema")
  /// The same in a narrow footer.
  package static let alleKeuzen = Phrase("keuzen")
  package static let eenVeldTerug = Phrase("een veld terug")
  package static let eerdereNotities = Phrase("eerdere notities")
  package static let latereNotities = Phrase("latere notities")
  package static let noteerHierbij = Phrase("noteer hierbij")
  package static let zonderCasus = Phrase("zonder casus")
  package static let anderDraaiboek = Phrase("ander draaiboek")
  package static let laatsteWeg = Phrase("haal de laatste weg")
  package static let naarDeKring = Phrase("laatste zit in de kring")
  package static let afspraakRegel = Phrase(
    "afspraak: wat | wie | eerste stap | wanneer | met wie | nodig | wanneer kijken | wie beslist | loopt het anders"
  )

  /// Two ways to type the same.
  public static let of = Phrase("{} of {}")

  package static let vraagkaartNaam = Phrase("vraagkaart")
  package static let volgendeGroep = Phrase("verder in groepjes, of met elkaar")
  package static let geenGroepMeer = Phrase("In deze stap zijn er geen groepjes meer: we zijn met elkaar.")
  package static let voegStapIn = Phrase("voeg een stap in")
  package static let eigenVraag = Phrase("Een eigen vraag …")
  package static let tussenstop = Phrase("Tussenstop")
  package static let volgendeCasus = Phrase("volgende casus aan deze tafel")

  // MARK: States

  package static let bewaardOm = Phrase("bewaard {}")
  package static let eerderGezegd = Phrase("Eerder gezegd ({}):")
  package static let evenWachten = Phrase(" even wachten, nog niet bewaard ")
  package static let nietBewaard = Phrase(" NIET BEWAARD ")
  package static let verbeteren = Phrase("verbeteren")
  package static let notitie = Phrase("notitie")
  static let minuten = Phrase("{} van {} min")
  static let langeTijd = Phrase("langer dan een dag, van {} min")
  package static let nogMinuten = Phrase("nog {} min")
  package static let zaalIsZwart = Phrase("zaal is zwart")
  package static let zoveelVan = Phrase("{} van {}")
  package static let sessieWordtGeladen = Phrase("De sessie komt eraan …")
  package static let plakkenIsNietAf = Phrase(
    "Het plakken is nog niet klaar: de rest kan nog komen. Esc of Ctrl-C neemt wat er al is.")
  package static let sessieIsGesloten = Phrase("De sessie is gesloten en bewaard.")
  package static let sessieIsGeslotenLezen = Phrase("De sessie is gesloten: lezen kan, schrijven niet meer.")
  package static let meerTijd = Phrase("meer tijd")
  package static let meerTijdGegeven = Phrase("Er is meer tijd voor {}.")
  package static let schermIsGeenRegel = Phrase("Hier wordt niet zomaar genoteerd: n opent een regel.")
  package static let stoppenMet = Phrase("Stoppen: Ctrl-Q")
  package static let weggaanZonderWoorden = Phrase(
    "Wat u typte, is niet bewaard. Doe het nog eens als u weg wilt: dan bent u die woorden kwijt.")
  package static let weggaanOnzeker = Phrase(
    "Op deze schijf is niet zeker dat de regel blijft. Bewaar die met Enter, of doe het nog eens en ga weg.")
  package static let geplakt = Phrase(
    "{} regels geplakt. Enter bewaart elke regel als notitie, Tab maakt er één van, Esc laat ze weg.")
  package static let geplaktWacht = Phrase("Wat geplakt is, wacht nog: Enter bewaart het, Esc laat het weg.")
  package static let afspraakIsTeZien = Phrase(
    "Een afspraak staat altijd op het scherm. Haal met Tab p of ! één van de twee weg.")
  package static let enNogMeer = Phrase("  … en nog {}")
  package static let vulIetsIn = Phrase("Vul hier iets in, of ga met Esc terug.")
  package static let dingIsWeg = Phrase("Dit staat er niet meer. Wat u invulde, staat in de regel.")
  package static let notitieIsWeg = Phrase("Deze notitie is weggehaald. De regel is weer leeg.")
  package static let kiesEenLetter = Phrase("Kies een van deze letters:")
  package static let kiesEenGetal = Phrase("Vul een heel getal van 0 tot en met 10 in.")
  package static let kwamBij = Phrase("Dit staat bij “{}”: daar begon u te typen.")
  package static let nogGeenSessieLoopt = Phrase("Er loopt nog geen sessie. Begin er eerst een met Enter.")
  package static let nietsOngedaan = Phrase("Er is hier niets om ongedaan te maken.")
  package static let nietsOpnieuw = Phrase("Er is hier niets om opnieuw te doen.")
  package static let regelLeeg = Phrase("De regel is leeg. Ctrl-Z haalt de tekst terug.")
  package static let isOngedaan = Phrase("Ongedaan: {}. Ctrl-Y doet het opnieuw.")
  package static let isOpnieuw = Phrase("Opnieuw gedaan: {}.")
  package static let conceptTerug = Phrase("Hier was u gebleven: de regel is terug.")

  // MARK: Closing

  package static let sessieSluiten = Phrase("Sessie sluiten?")
  package static let laatsteStapVraag = Phrase(
    "Dit was de laatste stap. Enter sluit de sessie; het verslag is er dan meteen. Elke andere toets: nog even door."
  )

  // MARK: Help

  package static let hulpBijZaal = Phrase("Toetsen op zaal")
  package static let hulpBijNoteer = Phrase("Toetsen bij noteer")
  package static let hulpBijStart = Phrase("Toetsen op het beginscherm")
  package static let hulpBijTeruglezen = Phrase("Toetsen bij teruglezen")

  // MARK: Start

  package static let welkom = Phrase("Samen op reis naar wat wél kan.")
  package static let gaVerderMet = Phrase("Ga verder: {}")
  package static let loopt = Phrase("nu bij {}, begonnen om {}")
  package static let nietAfgesloten = Phrase("niet afgesloten, {}")
  package static let nieuweSessie = Phrase("Nieuwe sessie")
  package static let nieuweSessieUitleg = Phrase("casus, draaiboek, wie er zijn")
  package static let nieuweReis = Phrase("Nieuwe reis")
  package static let nieuweReisUitleg = Phrase("een schuilnaam, een draaiboek, wie er zijn")
  package static let oefenen = Phrase("Oefenen")
  package static let oefenenUitleg = Phrase("in tien minuten, met een verzonnen kind en een coach")
  package static let uitleg = Phrase("Uitleg")
  package static let uitlegUitleg = Phrase("hoe het gaat: projector, notulist, bewaren, als het misgaat")
  /// The other screens: what is typed in a second terminal, a bar, and what that is.
  package static let deurNoteer = Phrase("{reisleider} noteer|de notulist, in een tweede venster")
  package static let deurRegie = Phrase("{reisleider} regie|voor u alleen: wat u zegt, en de tijd")
  package static let deurOefen = Phrase("{oefen}|oefenen met een verzonnen kind")
  package static let deurUitleg = Phrase("reisleider uitleg|de handleiding")
  package static let anderenErbij = Phrase(
    "Tweede venster: {reisleider} noteer (notulist) of {reisleider} regie (voor u).")
  package static let wachtTitel = Phrase("Er loopt nog geen sessie")
  package static let wachtUitleg = Phrase("Zodra er een begint, gaat dit scherm vanzelf verder.")
  package static let wachtAfronden = Phrase("Enter: rond eerst {} af.")
  package static let wachtRegel = Phrase("Er is nog geen sessie om in te noteren. Stoppen: /stoppen")
  package static let uitlegTerug = Phrase("terug")
  package static let uitlegLezen = Phrase("lezen")
  package static let startInRegels = Phrase("Typ een nummer. Stoppen: /stoppen")
  package static let nummerKanNiet = Phrase("Typ een nummer van 1 tot en met {}.")
  package static let draaiboekKanNiet = Phrase("Typ een nummer van 1 tot en met {}, of een naam.")
  package static let aliasOfLeeg = Phrase("Typ de alias. Een lege regel: een sessie zonder casus.")
  package static let tafelInRegels = Phrase(
    "Een regel voor elk, zoals o: moeder. Een lege regel begint de sessie.")
  package static let terugkijken = Phrase("Terugkijken")
  package static let terugkijkenUitleg = Phrase("casussen, sessies, afspraken")
  package static let eenSessie = Phrase("{} sessie")
  package static let aantalSessies = Phrase("{} sessies")
  package static let nogOpen = Phrase("nog open")
  package static let welkeCasus = Phrase("Om welke casus gaat het?")
  package static let alias = Phrase("alias")
  package static let aliasUitleg = Phrase(
    "Typ een schuilnaam, zoals Vlinder. Nooit een echte naam: ook niet een voornaam of voorletters.")
  package static let aliasOfZonder = Phrase("Typ een alias, of ga met Ctrl-O verder zonder casus.")
  package static let lijktOpNaam = Phrase(
    "Lijkt dit op een echte naam? Kies dan een schuilnaam, zoals Vlinder.")
  package static let casusBestaatAl = Phrase("{} bestaat al: de reis gaat verder.")
  package static let casusNieuw = Phrase("{} is nieuw: Enter maakt deze casus.")
  package static let welkDraaiboek = Phrase("Welk draaiboek?")
  package static let stappenEnMinuten = Phrase("{} stappen, {} minuten")
  package static let wieZitAanTafel = Phrase(
    "Wie zijn er? Eén op elke regel. Met een lege regel begint u.")
  package static let stemEnWie = Phrase("bijvoorbeeld o: moeder")
  package static let tafelNietBegrepen = Phrase(
    "Bij “{}” staat geen stem. Typ bijvoorbeeld o: moeder, of zorg.")

  // MARK: Looking back

  package static let casussen = Phrase("Casussen")
  package static let sessies = Phrase("Sessies")
  package static let nogNietsTerugTeKijken = Phrase("Hier is nog niets. Na de eerste sessie staat die hier.")
}

extension Wording {
  /// How long a step took of the minutes it has.
  package func minutes(_ milliseconds: Int64, of planned: Int) -> String {
    switch Duur(milliseconds: milliseconds) {
    case .minuten(let minuten): self(.minuten, String(minuten), String(planned))
    case .lang: self(.langeTijd, String(planned))
    }
  }

  /// How long something took.
  public func duur(_ duur: Duur) -> String {
    switch duur {
    case .minuten(let minuten): self(.minutenKort, String(minuten))
    case .lang: self(.langerDanEenDag)
    }
  }
}
