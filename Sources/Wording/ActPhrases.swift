// Words of the acts: what is typed behind a slash, what it does, and why it cannot be done now.

extension Phrase {
  // MARK: Words

  package static let woordBlad = Phrase("blad")
  package static let argBlad = Phrase("terug|NUMMER|kort")
  package static let voorbeeldBlad = Phrase("blad terug")
  package static let bladVerder = Phrase("volgend blad")
  package static let hulpBlad = Phrase("Slaat bij het teruglezen een blad om, of gaat een blad terug.")
  package static let geenBladMeer = Phrase("Er is geen ander blad. Met /verder gaat u naar de volgende stap.")
  package static let woordLeeftijd = Phrase("leeftijd")
  package static let argLeeftijd = Phrase("t/m-8|9-11|12-15|16-17|18+")
  package static let voorbeeldLeeftijd = Phrase("leeftijd 12-15")
  package static let hulpLeeftijd = Phrase(
    "Zegt hoe oud het kind ongeveer is; dat bepaalt wie bij het teruglezen gevraagd wordt.")
  package static let geenCasusHier = Phrase("Deze sessie gaat niet over een casus.")
  package static let leeftijdVraag = Phrase(
    "Hoe oud is {} ongeveer? Typ /leeftijd 12-15 (t/m-8, 9-11, 12-15, 16-17 of 18+).")
  package static let leeftijdIsOud = Phrase(
    "De leeftijd van {} ({}) is meer dan een jaar oud. Typ /leeftijd 12-15 (t/m-8, 9-11, 12-15, 16-17 of 18+)."
  )
  package static let woordOverslaan = Phrase("overslaan")
  package static let woordTijd = Phrase("tijd")
  package static let woordVast = Phrase("vast")
  package static let woordFase = Phrase("fase")
  package static let woordKaart = Phrase("kaart")
  package static let woordInvoegen = Phrase("invoegen")
  package static let woordVerplaats = Phrase("verplaats")
  package static let woordSchaal = Phrase("schaal")
  package static let woordVul = Phrase("vul")
  package static let woordSluit = Phrase("sluit")
  package static let woordOngedaan = Phrase("ongedaan")
  package static let woordOpnieuw = Phrase("opnieuw")
  package static let woordMeer = Phrase("meer")
  package static let woordEerder = Phrase("eerder")
  package static let woordThema = Phrase("thema")
  package static let woordVoorlezen = Phrase("voorlezen")
  package static let woordCasussen = Phrase("casussen")
  package static let woordSessies = Phrase("sessies")
  package static let woordStart = Phrase("start")
  package static let typOpdracht = Phrase("typ een opdracht")

  /// Values that are typed behind a word.
  package static let aan = Phrase("aan")
  package static let uit = Phrase("uit")
  package static let weg = Phrase("weg")

  // MARK: What stands behind the word

  package static let argStap = Phrase("NUMMER|NAAM")
  package static let argAanUit = Phrase("aan|uit")
  package static let argMinuten = Phrase("MINUTEN")
  package static let argVast = Phrase("TIJD [WIE]")
  package static let argFase = Phrase("NUMMER|NAAM")
  package static let argKaart = Phrase("NUMMER|VRAAG|weg")
  package static let argInvoegen = Phrase("[NAAM |] VRAAG")
  package static let argVerplaats = Phrase("STAP PLAATS")
  package static let argTekst = Phrase("TEKST")
  package static let argAfspraak = Phrase("WAT | WIE | EERSTE STAP | WANNEER | MET WIE")
  package static let argWie = Phrase("WIE|allen")
  package static let argSchaal = Phrase("[WIE] CIJFER [WAAROM]")
  package static let argKies = Phrase("NUMMER [| WIE [| WAAROM]]")
  package static let argVul = Phrase("WELK | ANTWOORD [| ANTWOORD …]")
  package static let argDeelnemer = Phrase("STEM[: WIE]")
  package static let argHulp = Phrase("WOORD")
  package static let argThema = Phrase("licht|donker|hoog-contrast")
  package static let argLees = Phrase("NUMMER|NAAM")

  package static let voorbeeldStap = Phrase("stap 4")
  package static let voorbeeldZwart = Phrase("zwart uit")
  package static let voorbeeldTijd = Phrase("tijd +5")
  package static let voorbeeldVast = Phrase("vast 15:30 jeugdige")
  package static let voorbeeldKaart = Phrase("kaart 3")
  package static let voorbeeldInvoegen = Phrase("invoegen Wat is er nog?")
  package static let voorbeeldVerplaats = Phrase("verplaats Kiezen 4")
  package static let voorbeeldNotitie = Phrase("notitie o: Eerst rust, dan pas een plan")
  package static let voorbeeldAfspraak = Phrase(
    "afspraak Ik bel de fietsenmaker | moeder | Als het negen uur is, dan bel ik | maandag")
  package static let voorbeeldDroom = Phrase("droom j: Sleutelen aan brommers")
  package static let voorbeeldAkkoord = Phrase("akkoord moeder")
  package static let voorbeeldSchaal = Phrase("schaal moeder 6 We praten weer")
  package static let voorbeeldKies = Phrase("kies 3 | jeugdige | Daar wil ik heen")
  package static let voorbeeldVul = Phrase("vul moeder | 6 | We praten weer")
  package static let voorbeeldDeelnemer = Phrase("deelnemer o: vader")
  package static let voorbeeldThema = Phrase("thema donker")
  package static let voorbeeldLees = Phrase("lees 2")

  // MARK: What it does

  package static let hulpVerder = Phrase("Gaat naar de volgende stap.")
  package static let hulpTerug = Phrase("Gaat naar de vorige stap.")
  package static let hulpStap = Phrase("Gaat naar deze stap; een begin van de naam is genoeg.")
  package static let hulpOverslaan = Phrase("Slaat deze stap over en gaat verder; terug kan altijd.")
  package static let hulpZwart = Phrase("Maakt de zaal zwart, of weer licht.")
  package static let hulpVast = Phrase(
    "Houdt in regie in het oog hoe laat iemand weg moet, en verdeelt de tijd daarnaar; met - hoeft dat niet meer."
  )
  package static let hulpTijd = Phrase("Geeft deze stap meer minuten: vijf, of zoveel als er staat.")
  package static let hulpFase = Phrase("Gaat verder in groepjes, of met elkaar.")
  package static let hulpKaart = Phrase("Legt een vraagkaart op het scherm, of haalt die weer weg.")
  package static let hulpInvoegen = Phrase("Voegt na deze stap een stap in met een eigen vraag.")
  package static let hulpVerplaats = Phrase("Zet een stap op een andere plaats in de rij.")
  package static let hulpNotitie = Phrase(
    "Bewaart een notitie; tekens ervoor zeggen wie het zei en wat het is, zoals in de regel.")
  package static let hulpAfspraak = Phrase(
    "Bewaart een afspraak, met streepjes ertussen; wat leeg is, mag leeg.")
  package static let hulpDroom = Phrase("Bewaart een notitie die ook de droom is en in beeld blijft.")
  package static let hulpAkkoord = Phrase("Zegt dat iemand, of iedereen, akkoord is met de regels.")
  package static let hulpSchaal = Phrase(
    "Zet een cijfer van 0 tot en met 10; zonder naam voor de hele tafel.")
  package static let hulpKies = Phrase(
    "Kiest een idee; staat er niemand bij, dan kiest de jeugdige.")
  package static let hulpVul = Phrase(
    "Vult in wat deze stap vraagt: welk (nummer of naam) en dan de antwoorden op volgorde.")
  package static let hulpDeelnemer = Phrase("Zet iemand erbij aan tafel.")
  package static let hulpSluit = Phrase("Sluit de sessie: lezen kan dan nog, schrijven niet meer.")
  package static let hulpOngedaan = Phrase("Maakt ongedaan wat hier het laatst gedaan is.")
  package static let hulpOpnieuw = Phrase("Doet opnieuw wat net ongedaan gemaakt is.")
  package static let hulpNoteer = Phrase("Opent op zaal een regel om te noteren.")
  package static let hulpMeerKaarten = Phrase("Toont wat er verder nog is.")
  package static let hulpVorigeKaarten = Phrase("Toont wat ervoor kwam.")
  package static let hulpThema = Phrase("Kiest hoe het scherm eruitziet; zonder naam het volgende.")
  package static let hulpHulp = Phrase(
    "Noemt tien dingen die in deze stap helpen, met alles erachter alles, of zegt wat een woord doet.")
  package static let voorbeeldHulp = Phrase("hulp sluit")
  /// A word with what can come behind it, and what it does.
  package static let hulpOver = Phrase("/{}: {}")
  package static let hulpBijStap = Phrase("Wat u hier kunt typen")
  /// The word that does what the key in front of it does.
  package static let ofTypHulp = Phrase("of /hulp")
  package static let hulpVraagVerder = Phrase("Over één woord: /hulp WOORD. Alle woorden: /hulp alles")
  package static let woordAlles = Phrase("alles")
  package static let hulpVoorlezen = Phrase("Leest voor wat er nu op het scherm staat (met --tekst).")
  package static let hulpCasussen = Phrase("Noemt de casussen (terugkijken).")
  package static let hulpSessies = Phrase("Noemt de sessies (terugkijken).")
  package static let hulpLees = Phrase("Leest een casus of sessie uit de lijst (terugkijken).")
  package static let hulpNaarStart = Phrase("Gaat naar het beginscherm.")
  package static let hulpStoppen = Phrase("Stopt op dit scherm; de sessie gaat gewoon door.")
  package static let hulpOpdracht = Phrase("Opent een regel om een opdracht in te typen.")
  package static let hulpOnderbreken = Phrase("Stopt niet: zegt alleen hoe dat moet.")
  package static let hulpBewaar = Phrase("Bewaart wat er in de regel staat.")
  package static let hulpLabel = Phrase("Opent de rij met stemmen, soorten en thema’s.")
  package static let hulpVerbeter = Phrase("Haalt de laatste eigen notitie terug in de regel.")
  package static let hulpVeldTerug = Phrase("Gaat in een formulier een veld terug.")
  package static let hulpOpen = Phrase("Opent wat gekozen is.")
  package static let hulpWissel = Phrase("Gaat naar de volgende lijst.")
  package static let hulpLijst = Phrase("Gaat terug naar de lijst.")

  // MARK: Why not

  package static let kanNuNiet = Phrase("Kan nu niet. {}")
  package static let handelingOnbekend = Phrase("“/{}” ken ik niet.")
  package static let handelingenStaanIn = Phrase("Alles wat kan: /hulp. Is het tekst? Typ dan // ervoor.")
  package static let handelingLeeg = Phrase("Na / hoort een woord, zoals /verder. Alles wat kan: /hulp.")
  package static let handelingTussenRegels = Phrase(
    "Een opdracht met / staat alleen in de regel. Is het tekst? Typ dan // ervoor.")
  package static let handelingNietHier = Phrase("“{}” kan op deze plek niet.")
  package static let handelingVraagtMeer = Phrase("Hier hoort nog iets bij. Typ: {}.")
  package static let wieIsAkkoord = Phrase("Wie is akkoord? Typ: akkoord moeder, of akkoord allen.")
  package static let handelingZonderMeer = Phrase("Bij “{}” hoort niets meer. Laat de rest weg.")
  package static let handelingNietBegrepen = Phrase("“{}” past hier niet. Typ: {}.")
  package static let bijvoorbeeld = Phrase("Bijvoorbeeld: {}")
  package static let alEersteStap = Phrase("Dit is de eerste stap.")
  package static let alLaatsteStap = Phrase("Dit is de laatste stap. Klaar? Dan: /sluit")
  package static let geenStapMetNaam = Phrase("Er is hier geen stap “{}”.")
  package static let pastMeer = Phrase("Bij “{}” past meer dan één: {}. Typ meer letters.")
  package static let isAlZo = Phrase("Dat is al zo: {}.")
  package static let zaalIsTeZien = Phrase("zaal is te zien")
  package static let geenDeelnemerMetNaam = Phrase("Er is hier niemand die “{}” heet.")
  package static let nietInDezeStap = Phrase("“{}” kan in deze stap niet: die vraagt iets anders.")
  package static let geenDingMetNaam = Phrase("“{}” staat hier niet.")
  package static let antwoordPastNiet = Phrase("Dit antwoord past niet bij: {}.")
  package static let antwoordKanZijn = Phrase("Dit antwoord past niet bij {}. Kies uit: {}.")
  package static let nietsInTeVullen = Phrase("In deze stap is er nu niets in te vullen. Noteren kan wel.")

  // MARK: Told in lines

  package static let dubbelePunt = Phrase("{}: {}")
  package static let minutenErbij = Phrase("{} minuten erbij voor {}")
  package static let kaartIsWeg = Phrase("De vraagkaart is weg.")
  package static let kaartLigtEr = Phrase("vraagkaart: {}")
  package static let ingevoegd = Phrase("stap erbij: {}")
  package static let verplaatst = Phrase("{} is nu stap {}")
  package static let aanTafelIs = Phrase("erbij: {}")
  package static let iemandIsWeg = Phrase("Iemand is van tafel.")
  package static let isAkkoord = Phrase("{} is akkoord met de regels")
  package static let zoveelStippen = Phrase("{} stippen")
  package static let geeftEnergieAan = Phrase("gekozen: {} (geeft {} energie)")
  package static let notitieVanScherm = Phrase("Een notitie is van het scherm gehaald.")
  package static let samengevoegd = Phrase("{} notities zijn er één: {}")
  package static let isNuBesproken = Phrase("besproken: {}")
  package static let isWeerOnbesproken = Phrase("toch niet besproken: {}")
  package static let geparkeerdBij = Phrase("geparkeerd, {}: {}")
  package static let minutenOm = Phrase("De minuten van {} zijn om.")
  package static let verbeterd = Phrase("verbeterd:")
  package static let nogNiemandNeemtHet = Phrase("nog niemand")
  package static let afspraakVan = Phrase("afspraak, {}")
  package static let inTeVullen = Phrase("In te vullen, met streepjes tussen de antwoorden:")
  package static let hulpIsEr = Phrase("Wat hier kan: /hulp. Stoppen: /stoppen")
  package static let hierAlleenMetSlash = Phrase(
    "Hier kan alleen een opdracht, met / ervoor: /verder, /terug, /zwart. Noteren: /notitie TEKST")
  package static let hierIsEenRegelEenNotitie = Phrase(
    "Een regel is een notitie, of wat deze stap kan; o: ervoor is de ouder, j: de jeugdige. Een opdracht begint met /."
  )
  package static let eerstDezeRegel = Phrase(
    "Deze regel is nog niet bewaard: “{}”. /ja bewaart die; met de volgende regel gaat die ook mee.")
  package static let leesMet = Phrase(
    "Lees er een met zijn nummer, of met /lees en de naam. Andere lijsten: /casussen, /sessies, /afspraken, /draden, /lijsten, /bewaarlijst"
  )
  package static let stoppenMetTekst = Phrase("Stoppen: /stoppen, of Ctrl-D.")

  /// A step as it is named: its number and its name.
  package static let stapNaam = Phrase("stap {}: {}")
}
