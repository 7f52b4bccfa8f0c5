import SessionModel

// Words of looking back: its lists, what was agreed and what became of it.

extension Wording {
  /// The day on which something was heard, as it is typed: a date, today or yesterday; `nil` where it is neither.
  public func gehoordOp(_ typed: String, vandaag: Day) -> Day? {
    if let day = Day(typed) { return day }
    let word = typed.lowercased()
    if word == self(.woordVandaag) { return vandaag }
    return word == self(.woordGisteren) ? vandaag.later(days: -1) : nil
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  /// Which of what was agreed is in sight.
  public static func woorden(_ keuze: Lijstvraag.Keuze) -> Phrase {
    switch keuze {
    case .alles: Phrase("alle")
    case .open: Phrase("wat nog open is")
    case .overtijd: Phrase("over de dag heen")
    case .bellen: Phrase("na vier weken bellen")
    }
  }

  static let woordVandaag = Phrase("vandaag")
  static let woordGisteren = Phrase("gisteren")
  package static let kopAfsprakenLijst = Phrase("Afspraken")
  package static let zonderDagKort = Phrase("zonder dag ")
  package static let tabbladen = Phrase("naar die lijst")
  package static let volgendeLijst = Phrase("volgende lijst")
  package static let vernauwAfspraken = Phrase("alles, open, over tijd, bellen")
  package static let kopLijsten = Phrase("Lijsten")
  package static let andereLijst = Phrase("andere lijst")
  package static let vernauwMetWoorden = Phrase("alleen deze")
  package static let hulpFilter = Phrase(
    "Toont alleen wat past bij wat u typt: een naam, regio:Denkstad, wie:mentor, forum:lea, niveau:kind, open; bij afspraken gedaan of losgelaten; bij draden stem:ouder, thema:proces, vanaf:1-8-2026."
  )
  package static let doorDeLijst = Phrase("door de lijst")
  package static let doorDeBladzijde = Phrase("door de bladzijde")
  package static let letters = Phrase("a … z")
  package static let naarNaam = Phrase("naar een naam die zo begint")
  package static let speelEinden = Phrase("naar het begin, naar het einde")
  package static let alleenVanNotitieHier = Phrase(
    "Dit is geen notitie. Alleen bij wat genoteerd is, zegt u wie het oppakt.")
  package static let vernauwVeld = Phrase("Alleen ")
  package static let vernauwdTot = Phrase("alleen: {}")
  package static let vernauwtNiet = Phrase("“{}” zegt hier niets")
  package static let vernauwKlaar = Phrase("klaar")
  package static let vernauwWeg = Phrase("alles weer")
  package static let verderMetVraag = Phrase("verder")
  package static let stoptVraag = Phrase("stoppen met dit")
  package static let enterToontWoorden = Phrase("De woorden staan er nog niet. Kijkt er iemand mee?")
  package static let woordLijsten = Phrase("lijsten")
  package static let argLijsten = Phrase(
    "knelpunten|nevenvragen|wat-misschien-wel-kan|tips|routes casus:C wie:W regio:R forum:F status:S niveau:N vanaf:DAG tot:DAG"
  )
  package static let hulpLijsten = Phrase(
    "Noemt wat er over alle sessies gezegd is: knelpunten, nevenvragen, wat misschien wel kan, tips of routes (terugkijken)."
  )
  package static let voorbeeldLijsten = Phrase("lijsten knelpunten regio:Denkstad")
  package static let zetStand = Phrase("hoe staat het?")
  package static let leesWaarAfgesproken = Phrase("lees waar het is afgesproken")
  package static let afgesprokenOp = Phrase("Afgesproken op {}.")
  package static let hoeHetGing = Phrase("Hoe het ging")
  package static let nogNietsGehoord = Phrase("Daar is nog niets van gezegd.")
  package static let hoeStaatHet = Phrase("Hoe staat het?")
  package static let watBrachtHet = Phrase("wat bracht het?")
  package static let watBrachtHetUitleg = Phrase(
    "In een paar woorden. Enter gaat verder, ook zonder woorden. Esc stopt.")
  package static let wanneerGehoord = Phrase("Wanneer hoorde u dat?")
  package static let wanneerGehoordUitleg = Phrase(
    "Enter is vandaag. Anders: gisteren, of een dag zoals 12-1-2027.")
  package static let geenGehoordeDag = Phrase("“{}” is geen dag. Typ gisteren, of een dag zoals 12-1-2027.")
  package static let dagNogNietGeweest = Phrase("{} is nog niet geweest. Kies vandaag of een dag ervoor.")
  package static let afspraakStandBlijft = Phrase(
    "Wat hier is afgesproken, blijft hier: in het gesprek zelf.")
  package static let isErNietMeer = Phrase("Dit is er niet meer. Esc gaat terug.")
  package static let geenAfsprakenHier = Phrase("Hier staat nog geen afspraak.")
  package static let geenAfsprakenZo = Phrase("Geen afspraken: {}. Met f kiest u iets anders.")
  package static let geenAfsprakenInRegels = Phrase("Geen afspraken: {}. Alle afspraken: /afspraken")
  package static let geenDradenInRegels = Phrase(
    "Er zijn nog geen draden. Een draad maken: {reisleider} draad maak NAAM")
  package static let enterToontInhoud = Phrase(
    "Wat er is afgesproken, staat er nog niet bij. Kijkt er iemand mee?")

  /// Acts of looking back, in lines.
  package static let woordAfspraken = Phrase("afspraken")
  package static let hulpAfspraken = Phrase(
    "Noemt de afspraken: eerst wat over de dag heen is (terugkijken).")
  package static let argAfspraken = Phrase("open|over-tijd|bellen casus:C wie:W regio:R status:S")
  package static let voorbeeldAfspraken = Phrase("afspraken over-tijd")
  package static let woordZet = Phrase("zet")
  package static let argZet = Phrase(
    "NUMMER gedaan|loopt|losgelaten|anders-gedaan [TEKST], of NUMMER naar TAFEL | WIE")
  package static let hulpZet = Phrase(
    "Zegt hoe het staat met een afspraak uit de lijst, en wat het bracht; of aan welke tafel en bij wie iets uit een lijst hoort (terugkijken)."
  )
  package static let voorbeeldZet = Phrase("zet 2 gedaan Elke dinsdag samen gefietst")
  package static let hulpVernauw = Phrase(
    "Toont alle afspraken, wat open is, wat over de dag heen is, of wie u na vier weken belt.")
  package static let hulpTabblad = Phrase("Gaat naar een andere lijst.")
  package static let nietInDeLijst = Phrase(
    "“{}” staat niet in deze lijst. Noem eerst de lijst, dan het nummer.")
  package static let regelsVan = Phrase("{} tot en met {} van {}. Meer: /meer")
  package static let standBewaardRegel = Phrase("Bewaard: {}. Terugnemen: /ongedaan")
  package static let regelTeruggenomen = Phrase("Teruggenomen. Toch weer: /opnieuw")
  package static let regelWeerGedaan = Phrase("Weer gedaan. Terugnemen: /ongedaan")
  package static let zetMet = Phrase(
    "Lees er een met zijn nummer. Hoe het ging: /zet NUMMER gedaan WAT HET BRACHT")

  package static let plekMet = Phrase(
    "Lees er een met zijn nummer. Wie het oppakt: /zet NUMMER naar LEA | gemeente, of geagendeerd 12-1-2027")

  package static let voorstelWoord = Phrase("voorstel")
  package static let dradenMet = Phrase(
    "Lees er een met zijn nummer. Wat er nog bij kan horen: /draden voorstel NUMMER")
  package static let voorstelMet = Phrase(
    "Lees er een met zijn nummer. Hoort die erbij: /zet NUMMER erbij, of /zet NUMMER nee")

  // MARK: A session played again

  package static let terugspelen = Phrase("speel terug")
  package static let hulpTerugspelen = Phrase("Toont de sessie zoals die ging, gebeurtenis na gebeurtenis.")
  package static let speelVerder = Phrase("verder")
  package static let speelVanzelf = Phrase("vanzelf")
  package static let speelTerug = Phrase("terug")
  package static let speelStap = Phrase("volgende stap")
  package static let speelStapTerug = Phrase("vorige stap")
  package static let speelLichtje = Phrase("volgende ★")
  package static let speelCitaat = Phrase("volgend citaat")
  package static let speelAlles = Phrase("ook wat blijft, en wat is teruggenomen")
  package static let speelIngetrokken = Phrase("later teruggenomen")
  package static let speelMetAlles = Phrase("met alles")
  package static let speelPlaats = Phrase("{} van {}")
  package static let speelGeenStap = Phrase("Dit is de laatste stap. Home gaat naar het begin.")
  package static let speelGeenLichtje = Phrase("Hierna komt geen ★ meer. Home gaat naar het begin.")
  package static let speelGeenCitaat = Phrase("Hierna komt geen citaat meer. Home gaat naar het begin.")
  package static let speelZoekEerst = Phrase("Zoek eerst een woord: met /")

  // MARK: The page of a journey

  /// A part of what is told of a journey.
  public static func deel(_ deel: Reisdeel) -> Phrase {
    switch deel {
    case .reis: Phrase("reis")
    case .droom: Phrase("droom")
    case .afspraken: Phrase("afspraken")
    case .schaal: Phrase("schaal")
    case .watWerkt: Phrase("wat werkt")
    case .mensen: Phrase("mensen")
    case .open: Phrase("open")
    case .middelen: Phrase("middelen")
    case .beheer: Phrase("beheer")
    }
  }

  package static let delenVanDeReis = Phrase("naar dat deel")
  package static let leesDezeRegel = Phrase("lees waar dit gezegd is")
  public static let opgeschrevenOp = Phrase("opgeschreven op {}")
  package static let opentDeel = Phrase("open")
  package static let nietsInDeel = Phrase("Hier is nog niets van.")
  package static let nogGeenGesprekGeweest = Phrase("Er is nog geen gesprek geweest.")
  public static let kopSindsdien = Phrase("Sinds wij samen reizen")
  public static let droomVanKind = Phrase("Van het kind")
  public static let droomVanAnderen = Phrase("Van anderen")
  public static let gemaaktIn = Phrase("afgesproken: {}")
  public static let kopCijfers = Phrase("Wat erbij gezegd is")
  public static let hardopGedroomd = Phrase("Hardop gedroomd, en niet als droom bewaard")
  public static let hardopKort = Phrase("hardop gedroomd: {}")
  public static let kopVerderGezegd = Phrase("Wat er verder gezegd is")
  public static let droomNogNiet = Phrase("nog niet verteld")
  public static let nogNietsKort = Phrase("nog niets")
  public static let zoveelOvertijd = Phrase("! {} over tijd")
  public static let zoveelOpen = Phrase("○ {} nog niet besproken")
  public static let zoveelLoopt = Phrase("● {} loopt")
  public static let zoveelGedaan = Phrase("✓ {} gedaan")
  public static let zoveelAnders = Phrase("≈ {} anders gedaan")
  public static let zoveelLosgelaten = Phrase("~ {} losgelaten")
  public static let eenNietNodig = Phrase("· {} hoeft niet")
  public static let zoveelNietNodig = Phrase("· {} hoeven niet")
  public static let eenBlijft = Phrase("· {} blijft hier")
  public static let zoveelBlijft = Phrase("· {} blijven hier")
  public static let kopHoortErbij = Phrase("Wie erbij hoort")
  public static let kwamErbij = Phrase("kwam er later bij")
  public static let akkoordKort = Phrase("akkoord met de regels")
  public static let kopWacht = Phrase("Wat nog wacht")
  public static let kopBeantwoord = Phrase("Besproken of beantwoord")
  public static let bewarenTotKort = Phrase("bewaren tot {}")
  public static let zonderBewaardagKort = Phrase("nog geen bewaardag")
  public static let leeftijdIs = Phrase("Leeftijd: {}, gezegd op {}")
  public static let kopNaarBuiten = Phrase("Wat er naar buiten ging")
  public static let nietsNaarBuiten = Phrase("Er ging nog niets naar buiten.")
  public static let uitgaveAan = Phrase("voor {}")
  public static let uitgaveGrond = Phrase("grond: {}")
  public static let wijzigtProfiel = Phrase(
    "Bewaardag, inschrijving en labels wijzigt u met: {reisleider} casus wijzig {'}")
  public static let wijzigtTraject = Phrase(
    "Bewaardag en gebied wijzigt u met: {reisleider} traject wijzig {'}")
  public static let merkLeren = Phrase("anderen mogen ervan leren")
  public static let inEenDraad = Phrase("in {} rode draad")
  public static let inMeerDraden = Phrase("in {} rode draden")
  public static let aantalMagMee = Phrase("{} mogen mee")
  public static let aantalInWoorden = Phrase("{} in andere woorden")
  public static let aantalBlijft = Phrase("{}: blijft hier")
  public static let aantalOngevraagd = Phrase("{} nog niet gevraagd")

  // MARK: Commands

  public static let operandZet = Phrase("Zegt hoe het staat met een afspraak, ook van een gesloten sessie.")
  public static let operandZetCode = Phrase("de code van de afspraak: die staat in --als json en --als csv")
  public static let operandStand = Phrase("gedaan, loopt, losgelaten of anders-gedaan")
  public static let operandBracht = Phrase("wat het bracht")
  public static let optieStatusAfspraken = Phrase(
    "alleen wat open is, over-tijd is, wie u na vier weken belt (bellen), of wat zo is afgelopen")
  public static let optieOpGehoord = Phrase("de dag waarop u het hoorde; zonder is het vandaag")
  public static let geenAfspraakVanCode = Phrase(
    "Er is geen afspraak “{}”. De code staat in: {reisleider} afspraken --als json")
  public static let geenAfsprakenZoals = Phrase("Er zijn geen afspraken waar u zo naar vraagt.")
  public static let standIsBewaard = Phrase("Bewaard: {}, gehoord op {}.")
  public static let optieDeel = Phrase(
    "een deel van de bladzijde van de reis, zoals in terugkijken; alles zijn alle negen")
}
