/// What is typed in a note line besides sentences, and what is told of it.
extension Phrase {
  // MARK: Words that are typed, separated by spaces

  /// Words that begin a reason.
  package static let redenwoorden = Phrase("omdat want doordat")
  /// Words that begin a sentence behind an act.
  package static let zinsbeginnen = Phrase("hij zij ze ik we wij jij je dit dat nu toen maar hoewel sinds")
  /// Those that do so behind a letter only.
  package static let zinsbeginnenNaLetter = Phrase("het er")
  /// Words that a sentence has and the name of somebody has not.
  package static let zinswoorden = Phrase(
    """
    is was ben bent heeft had hebben kan kon kunnen wil wilde willen gaat ging gaan komt kwam moet moeten mag wordt werd zegt \
    zei vindt vond vraagt vroeg weet wist doet deed denkt dacht ziet voelt blijft krijgt helpt leest speelt vertelt hij zij ze \
    ik jij wij we dat niet
    """)
  /// Words for everybody.
  package static let allemaal = Phrase("allen allemaal iedereen")
  /// Says that the rules are agreed to.
  package static let woordAkkoord = Phrase("akkoord")
  /// Between two people.
  package static let woordEn = Phrase("en")
  /// Before what somebody is.
  package static let woordIs = Phrase("is")
  /// Who listens.
  package static let woordInDeKring = Phrase("in de kring")
  /// Who should be here too.
  package static let weMissen = Phrase("we missen")
  /// A point is in order, is not, or has nobody.
  package static let woordKlaar = Phrase("klaar")
  package static let woordOpen = Phrase("open")
  package static let woordNiemand = Phrase("niemand")
  /// A point comes with the others.
  package static let woordPunt = Phrase("punt")
  /// Somebody passes a turn.
  package static let woordPast = Phrase("past")
  /// Somebody needs no afspraak, in words and as a dash.
  package static let woordHoeftNiet = Phrase("hoeft niet")
  package static let woordHoevenNiet = Phrase("hoeven niet")
  package static let woordStreepje = Phrase("-")
  /// Before the dream.
  package static let woordDroom = Phrase("droom")
  /// The parts of a dilemma.
  package static let woordKeuzeA = Phrase("a")
  package static let woordKeuzeB = Phrase("b")
  package static let woordSchadeA = Phrase("schade a")
  package static let woordSchadeB = Phrase("schade b")
  package static let woordMoreleVraag = Phrase("morele vraag")
  package static let woordGezin = Phrase("gezin")
  package static let woordSysteem = Phrase("systeem")
  /// What a closing asks.
  package static let woordVolgendeStop = Phrase("volgende stop")
  package static let woordMijlpaal = Phrase("mijlpaal")
  package static let woordWieVertelt = Phrase("wie vertelt")
  package static let woordBeleid = Phrase("beleid")
  /// Signs in words, for who has dead keys.
  package static let woordVraag = Phrase("vraag")
  package static let woordHobbel = Phrase("hobbel h")
  package static let woordCitaat = Phrase("citaat c")
  package static let woordLichtje = Phrase("lichtje")
  package static let woordAfspraakTeken = Phrase("afspraak")
  package static let woordNogNiet = Phrase("p")
  /// Who tells what another said.
  package static let woordZegt = Phrase("zegt zei vertelt vindt")
  /// Before a point in time, and its kinds.
  package static let rondEenTijd = Phrase("begin eind einde rond sinds na")
  package static let woordGroepKlas = Phrase("groep klas")
  package static let seizoenen = Phrase("lente zomer herfst winter voorjaar najaar")
  package static let woordJaar = Phrase("jaar")

  // MARK: Lines as they are typed, with a letter or a number of the step in them

  package static let regelAllenAkkoord = Phrase("allen akkoord")
  package static let regelAkkoord = Phrase("{} akkoord")
  package static let regelRol = Phrase("{} anker")
  package static let regelKring = Phrase("{} in de kring")
  package static let regelErbij = Phrase("+ z: wijkteam")
  package static let regelGemist = Phrase("we missen: iemand van school")
  package static let regelCijfer = Phrase("{} 4")
  package static let regelCijferWaarom = Phrase("{} 4, het is rustiger in huis")
  package static let regelPlaatje = Phrase("{} {}")
  package static let regelPlaatjeWaarom = Phrase("{} {}, ik heb goed geslapen")
  package static let regelKeuze = Phrase("{} {}")
  package static let regelKeuzeWaarom = Phrase("{} {} omdat het energie geeft")
  package static let regelStand = Phrase("{} gedaan")
  package static let regelStandBracht = Phrase("{} loopt, het gaat steeds beter")
  package static let regelPunt = Phrase("{} klaar")
  package static let regelPuntNiemand = Phrase("{} niemand")
  package static let regelPuntWie = Phrase("{} {}")
  package static let regelPuntErbij = Phrase("punt: het vervoer")
  package static let regelPatroon = Phrase("{} feit")
  package static let regelBeurt = Phrase("{}")
  package static let regelPast = Phrase("{} past")
  package static let regelTijdpunt = Phrase("groep 7: hij ging naar een andere school")
  package static let regelLichtpunt = Phrase("* groep 7: hij bouwde een hut")
  package static let regelSter = Phrase("* {}")
  package static let regelHoeftNiet = Phrase("{} hoeft niet")
  package static let regelMandaat = Phrase("{} mandaat")
  package static let regelRij = Phrase("kind | rust | een kleine groep")
  package static let regelSlot = Phrase("volgende stop: over drie weken")
  package static let regelWieVertelt = Phrase("wie vertelt: moeder")
  package static let regelMijlpaal = Phrase("mijlpaal: hij ging weer naar binnen")
  package static let regelVul = Phrase("{} | antwoord | antwoord")
  package static let regelVak = Phrase("{}: woorden")
  package static let naamVanKolom = Phrase("naam van een kolom")

  // MARK: What such a line says

  package static let zegtAkkoord = Phrase("akkoord met de regels; ook: m, v en oma akkoord")
  package static let zegtRol = Phrase("wat iemand hier is: anker, buitenstaander, mandaat of regisseur")
  package static let zegtKring = Phrase("wie in de kring zit en luistert")
  package static let zegtErbij = Phrase("iemand erbij: stem en rol, nooit een echte naam; een groep: ×12")
  package static let zegtGemist = Phrase("wie we missen")
  package static let zegtCijfer = Phrase("een cijfer van 0 tot en met 10, met waarom; ook: m 4, v 3")
  package static let zegtPlaatje = Phrase(
    "een plaatje, met waarom; alleen het plaatje of zijn letter is dat van het kind")
  package static let zegtKeuze = Phrase("wie dit idee kiest, met waarom")
  package static let zegtStand = Phrase(
    "hoe een afspraak ging: gedaan, loopt, losgelaten of anders gedaan, en wat het bracht")
  package static let zegtPunt = Phrase(
    "hoe het met een punt staat (klaar, open of niemand), of wie het oppakt")
  package static let zegtPuntErbij = Phrase("een punt erbij")
  package static let zegtPatroon = Phrase("wat deze zin is: feit, gevoel, aanname of oordeel")
  package static let zegtBeurt = Phrase("de beurt is geweest; past is: slaat over")
  package static let zegtTijdpunt = Phrase(
    "een punt op de lijn: jaar, schooljaar, seizoen, maand, groep, klas of leeftijd")
  package static let zegtSter = Phrase("een ★ bij een punt dat er al staat")
  package static let zegtHoeftNiet = Phrase("wie geen afspraak maakt: ook een heel antwoord")
  package static let zegtRij = Phrase("een rij van de tabel")
  package static let zegtSlot = Phrase("een antwoord bij het afsluiten; een gewone zin is het waardevolste")
  package static let zegtMijlpaal = Phrase("wat er is bereikt")
  package static let zegtVul = Phrase("vult dit nummer in, met | tussen de antwoorden")
  package static let zegtVak = Phrase("een notitie bij: {}")

  // MARK: What a line will become

  /// The words become this.
  package static let wordt = Phrase("→ {}")
  package static let wordtNotitieZonder = Phrase("notitie zonder stem")
  package static let wordtNotitieVan = Phrase("notitie van {}")
  package static let wordtAfspraak = Phrase("afspraak, nog van niemand")
  package static let wordtAkkoord = Phrase("akkoord van {}")
  package static let wordtRol = Phrase("{} is {}")
  package static let wordtKring = Phrase("{} zit in de kring")
  package static let wordtErbij = Phrase("{} komt erbij ({})")
  package static let wordtGemist = Phrase("wie we missen: {}")
  package static let tochDezeAntwoorden = Phrase("zet toch {} bij {}")
  package static let anderGafAntwoord = Phrase(
    "Iemand anders vulde {} intussen ook in. Uw antwoord staat nu als notitie.")
  package static let isNietMeerHier = Phrase("is {} niet hier?")
  package static let isNuNietHier = Phrase("{} is niet hier")
  package static let geslotenKladje = Phrase(
    "De sessie is gesloten. Wat u nu typt, wordt niet bewaard bij de sessie; het blijft hier staan.")
  package static let eerstDitAf = Phrase("Maak eerst af waar u mee bezig bent, of druk op Esc.")
  package static let nietsTeHerstellen = Phrase("Bij elke notitie is bekend van wie die is.")
  package static let herstelKlaar = Phrase("Dat was de laatste.")
  package static let herstelPlaats = Phrase("{} van {}")
  package static let herstelToetsen = Phrase("typ een letter: van wie · Esc: klaar")
  package static let herstelToetsenStem = Phrase("Esc: klaar")
  package static let notitieZonderStem = Phrase("een notitie zonder stem: Ctrl-R")
  package static let notitiesZonderStem = Phrase("{} notities zonder stem: Ctrl-R")
  package static let wordtCijfer = Phrase("cijfer {} van {}")
  package static let wordtCijfers = Phrase("cijfers {} van {}")
  package static let wordtPlaatje = Phrase("{} van {}")
  package static let wordtKeuze = Phrase("nummer {} gekozen door {}")
  package static let wordtStand = Phrase("nummer {}: {}")
  package static let wordtPunt = Phrase("punt {}: {}")
  package static let wordtPuntErbij = Phrase("een punt erbij")
  package static let wordtPatroon = Phrase("zin {} is een {}")
  package static let wordtVul = Phrase("nummer {} ingevuld")
  package static let wordtBeurt = Phrase("de beurt van {} is geweest")
  package static let wordtPast = Phrase("{} slaat over")
  package static let wordtTijdpunt = Phrase("op de tijdlijn bij {}")
  package static let wordtSter = Phrase("een ★ bij punt {}")
  package static let wordtHoeftNiet = Phrase("{}: hoeft niet")
  package static let wordtMijlpaal = Phrase("een mijlpaal")
  package static let wordtRij = Phrase("de rij van {}")
  /// What can be made of a line that was kept.
  package static let maakHier = Phrase("maak hier van: {}")
  /// What was typed is like that already.
  package static let stondErAl = Phrase("Dat stond er al.")
  package static let wordtAfspraakVan = Phrase("afspraak van {}")
  package static let isDitDeDroom = Phrase("Is dit de droom?")
  package static let vulAfspraakAan = Phrase("vul aan: {}")
  package static let vulAan = Phrase("vul aan")
  package static let zetInVeld = Phrase("zet dit in: {}")
  package static let zalHetWeg = Phrase("Intrekken?")
  package static let nogSteedsDeze = Phrase("{}? →")
  /// Enter was pressed where nothing is typed.
  package static let enterBewaartNiets = Phrase(
    "Typ iets; Enter bewaart het. Tab: wie spreekt. ↓: kies iets van deze stap.")
  /// Enter was pressed where something of the step is chosen.
  package static let enterOpentNiet = Phrase("Pijl rechts (→) opent “{}”. Enter bewaart alleen wat u typt.")
  /// Ctrl-Z went on after the typing was used up.
  package static let nogEensHaaltWeg = Phrase("Nog eens Ctrl-Z haalt terug wat u hier het laatst bewaarde.")
  /// What was kept, and as what.
  package static let bewaardAls = Phrase("✓ {}")
  /// Whose name was not taken, and why.
  package static let kenIkNiet = Phrase("“{}” ken ik niet: notitie zonder stem")
  package static let zijnMeer = Phrase("“{}” zijn er meer: notitie zonder stem")
  package static let isNietHier = Phrase("niemand hier is {}: notitie zonder stem")
  package static let zegtEenAnder = Phrase("is dit van {}? notitie zonder stem")
  /// Which field of how many, of what.
  package static let veldVan = Phrase("{} · veld {} van {}: {}")
  package static let veldVanKort = Phrase("{} · veld {} van {}")
  /// A form waits.
  package static let gaVerder = Phrase("→ ga verder met {}")
  /// A chosen thing opens.
  package static let openDit = Phrase("→ opent “{}”")
  /// How the pasted lines are kept.
  package static let geplaktEen = Phrase(
    "{} regels geplakt als één notitie: Enter bewaart, Tab maakt er weer losse van, Esc laat ze weg.")
  /// A refused act waits.
  package static let staatOpzij = Phrase("↑ haalt de opdracht terug")
  /// The key that chooses a thing of the step, to be filled in.
  package static let kiesEnVul = Phrase("kies")
  // MARK: Where there are no keys

  package static let nietsGevraagd = Phrase("Er is nu niets waar /ja op past.")
  /// What a line became.
  package static let bewaardRegelAls = Phrase("Bewaard als {}.")
  package static let bewaardDaad = Phrase("Bewaard: {}.")
  package static let bewaardNogNiet = Phrase("Bewaard. Nog niet op het scherm.")
  package static let bewaardMaar = Phrase("Bewaard. {}.")
  package static let verbeterdAls = Phrase("Verbeterd: {}.")
  package static let vanWie = Phrase("{} van {}")
  package static let zonderStemKort = Phrase("{} zonder stem")
  package static let metSter = Phrase("met een ★")
  package static let bijVak = Phrase("bij {}")
  package static let bijVorigeStap = Phrase("bij de vorige stap")
  package static let bijStapNummer = Phrase("bij stap {}, {}")
  /// Who spoke in the step before may not speak now.
  package static let isDitVan = Phrase("Is dit van {}? Typ dan {}: vooraan.")
  package static let nuSpreekt = Phrase("Nu spreekt: {}.")
  /// What yes makes of it.
  package static let jaMaakt = Phrase("/ja maakt er {} van.")
  package static let jaMaaktAfspraak = Phrase("/ja maakt er een afspraak van.")
  /// A note of which nobody knows whose it is, and the line that says it.
  package static let herstelMetStem = Phrase("{} “{}”: van wie? Typ /stem {} | en wie het zei")
  package static let herstelInStap = Phrase("“{}”: van wie? Die staat bij {}; ga daarheen met /stap")
  package static let dezeRegelGeenUTF8 = Phrase(
    "Deze regel is geen UTF-8 en is niet bewaard. Zet de tekst om en geef die opnieuw.")
  package static let typJa = Phrase("{} Typ /ja.")
  package static let jaDroom = Phrase("Is dit de droom? Typ /ja.")
  package static let vulAanMetVerbeter = Phrase(
    "Aanvullen: typ /verbeter en dan de hele afspraak, met een | tussen: wat, wie, eerste stap, wanneer, met wie."
  )
  package static let jaGaatMee = Phrase("/ja gaat mee naar die sessie.")
  package static let jaBewaartTerug = Phrase("/ja bewaart “{}” als notitie.")
  /// The words that stand for keys.
  package static let hulpJa = Phrase("Zegt ja op wat er het laatst gevraagd is.")
  package static let hulpVerbeterRegel = Phrase("Geeft wat u het laatst bewaarde andere woorden.")
  package static let nietsTeVerbeteren = Phrase("U bewaarde hier nog niets om te verbeteren.")
  package static let verbeterMet = Phrase(
    "Uw laatste: “{}”. Typ /verbeter met de nieuwe woorden. Met /ja trekt u dit in.")
  /// By which letters people are typed.
  package static let lettersZijn = Phrase("Letters: {}")
  /// What a line can be in this step.
  package static let hierKan = Phrase("Hier kan ook: {}")
  /// On a page of help: what a line can begin with, and what it can be in a step.
  public static let tekensVooraan = Phrase("Aan het begin van een regel:")
  /// Above the lines of each form.
  public static let regelsPerStap = Phrase(
    "Wat een regel in een stap kan zijn; al het andere is een notitie:")
  /// Above the lines that hold in any step.
  public static let inElkeStap = Phrase("elke stap")
}
