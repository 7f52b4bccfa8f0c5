import SessionModel

// The words of reports for one kind of reader.

extension Phrase {
  // MARK: Head

  /// Whom a report is for, above it.
  package static let voorGezin = Phrase("Voor kind en ouders")
  package static let voorNetwerk = Phrase("Voor wie meewerkt")
  package static let voorDossier = Phrase("Voor het dossier")
  package static let voorLeren = Phrase("Om van te leren, zonder naam")
  package static let voorEigen = Phrase("Voor wie erbij was")
  /// Nobody read it through yet; the day of what it tells last.
  package static let conceptVan = Phrase("concept, stand van {}")
  /// A text that was laid down to be read through: which one, and of which day.
  package static let conceptVersie = Phrase("concept, versie {} van {}")
  package static let daarnaGewijzigd = Phrase("{}, daarna gewijzigd")
  /// How far a report is: its form, for whom, and that.
  package static let rondeVan = Phrase("{} voor {}: {}")
  /// A text that everybody read through.
  package static let vastgesteldOp = Phrase("vastgesteld op {}")
  package static let vastgesteldDoor = Phrase("vastgesteld op {} door {}")
  package static let naVaststelling = Phrase("{} · na vaststelling gewijzigd")
  /// What somebody said beside the text: who, and what.
  package static let reactieVan = Phrase("Reactie van {}: {}")
  package static let reactieBijPunt = Phrase("bij punt {} van de tekst van toen")
  package static let kopMetCode = Phrase("{} ({})")
  package static let kopReacties = Phrase("Reacties")
  /// A number before something, so that one can point at it.
  package static let puntMetNummer = Phrase("[{}] {}")
  /// Nothing is known of a day.
  package static let concept = Phrase("concept")
  /// The name of a report in which nobody can be known, of one session or of a journey.
  package static let leerTitelSessie = Phrase("Wat we leerden van een gesprek")
  package static let leerTitelReis = Phrase("Wat we leerden van een reis")
  /// When, so that no day tells of whom it is.
  package static let kwartaal = Phrase("{}e kwartaal van {}")
  /// The names of other forms than the report: what it is, and of whom or what.
  package static let vormReis = Phrase("Reis van {}")
  package static let vormOntwikkelplan = Phrase("Ontwikkelplan van {}")
  package static let vormWerkafspraken = Phrase("Werkafspraken van {}")

  // MARK: Parts

  /// What child and parents said.
  package static let kopWatJullieZeiden = Phrase("Wat jullie zeiden")
  /// What others may learn from, as it was said.
  package static let kopWatGezegdWerd = Phrase("Wat er gezegd werd")
  package static let kopWatWerkt = Phrase("Wat werkt")
  /// What was chosen of the ideas.
  package static let kopWatWeKozen = Phrase("Wat we kozen")
  /// What was agreed, for child and parents.
  package static let kopWatWeGaanDoen = Phrase("Wat we gaan doen")
  /// When they see each other again.
  package static let kopWeerZien = Phrase("Wanneer we elkaar weer zien")
  /// How it is now, on a scale.
  package static let kopHoeHetNuIs = Phrase("Hoe het nu is")
  /// What would be a step further.
  package static let kopStapVerder = Phrase("Een stap verder")
  package static let kopBesluit = Phrase("Waar we op uitkwamen")
  package static let kopBeraad = Phrase("Wat we afwogen")
  /// Which values stand beside which norms.
  package static let kopWaarden = Phrase("Waarden en normen")
  /// Who may decide.
  package static let kopWieBesliste = Phrase("Wie mag beslissen")
  /// What is not solved, for child and parents.
  package static let kopNogLastig = Phrase("Wat nog lastig is")
  /// What is not solved and asks for more than one school.
  package static let kopSysteem = Phrase("Wat om meer vraagt dan één school")
  package static let kopMensen = Phrase("Wie er waren")
  /// Words that not everybody knows.
  package static let kopWoorden = Phrase("Woorden uitgelegd")
  /// What made the difference, by level.
  package static let kopVerschil = Phrase("Wat het verschil maakte")
  /// What of it has no level.
  package static let zonderNiveau = Phrase("voor iedereen")
  package static let kopMiddelen = Phrase("Wat nodig was om te leren")
  package static let kopNodig = Phrase("Wat nodig is")
  /// Points of checklists.
  package static let kopPunten = Phrase("Wat op orde moet zijn")
  package static let kopKijkmomenten = Phrase("Wanneer we samen kijken")
  /// How long it is kept.
  package static let kopBewaren = Phrase("Bewaren")
  package static let bewaardTot = Phrase("Dit wordt bewaard tot {}.")
  package static let bewaardTotOmdat = Phrase("Dit wordt bewaard tot {}. De reden: {}.")
  package static let bewaardZonderDag = Phrase("Tot wanneer dit bewaard wordt, is nog niet gezegd.")

  // MARK: Counts

  /// Heading above what is only counted.
  package static let kopInGetallen = Phrase("In getallen")
  package static let kolomAantal = Phrase("Aantal")
  package static let kolomThema = Phrase("Thema")
  /// How many afspraken were made, and what became of them.
  package static let afsprakenGemaakt = Phrase("Afspraken gemaakt")
  package static let aantalNagekomen = Phrase("Gedaan, of anders gedaan")
  package static let aantalLosgelaten = Phrase("Losgelaten")
  package static let aantalLopend = Phrase("Lopen nog, of nog niet op teruggekeken")
  package static let aantalMijlpalen = Phrase("Mijlpalen bereikt")
  /// How many sat at the table.
  package static let aantalMensen = Phrase("Mensen aan tafel en in de kring")
  /// Who said something, without telling who: a child, a parent, somebody whose work it is.
  package static let groepKinderen = Phrase("kinderen")
  package static let groepOuders = Phrase("ouders")
  package static let groepProfessionals = Phrase("professionals")
  package static let vanKind = Phrase("een kind")
  package static let vanOuderGroep = Phrase("een ouder")
  package static let vanProfessional = Phrase("een professional")
  /// Above the counts of what works.
  package static let watWerktGeteld = Phrase("Hoeveel zinnen er zijn over wat werkt, per thema en per groep")
  /// Nothing may be learned from yet.
  package static let nietsOmVanTeLeren = Phrase(
    "Er is nog niets waar anderen van mogen leren. Dat vraagt u bij het teruglezen.")
  /// There is nothing to tell in this form.
  package static let nietsVoorDezeVorm = Phrase("Hierover is nog niets gezegd.")

  // MARK: Said once

  /// What `verslag` with an alias gives now; the alias.
  public static let verslagIsReis = Phrase(
    "Dit is het verslag van de hele reis van {}. Alleen de laatste sessie: zet er --laatste bij.")
}

/// A word of the field, in small letters, with what it means to who does not work there.
public struct Vakwoord: Sendable {
  /// The word as it is written.
  public let woord: String
  /// What it means.
  public let uitleg: Phrase

  /// All of them; a report explains those that stand in it.
  public static let alle: [Vakwoord] = [
    Vakwoord(
      woord: "5a",
      uitleg: Phrase("een vrijstelling: een kind hoeft dan niet ingeschreven te zijn op een school")),
    Vakwoord(woord: "vrijstelling", uitleg: Phrase("toestemming om niet naar school te hoeven")),
    Vakwoord(
      woord: "absoluut verzuim",
      uitleg: Phrase("een kind moet naar school, maar staat op geen school ingeschreven")),
    Vakwoord(
      woord: "LPA",
      uitleg: Phrase("leerplichtambtenaar: iemand van de gemeente die meedenkt over school en leren")),
    Vakwoord(
      woord: "SWV",
      uitleg: Phrase("samenwerkingsverband: de scholen in een regio die samen hulp op school regelen")),
    Vakwoord(
      woord: "OPP",
      uitleg: Phrase("ontwikkelingsperspectief: een plan van school voor wat een kind nodig heeft")),
    Vakwoord(
      woord: "TLV",
      uitleg: Phrase("toelaatbaarheidsverklaring: een papier waarmee een kind naar speciaal onderwijs mag")),
    Vakwoord(woord: "VSO", uitleg: Phrase("voortgezet speciaal onderwijs")),
    Vakwoord(woord: "SO", uitleg: Phrase("speciaal onderwijs")),
    Vakwoord(woord: "PO", uitleg: Phrase("basisschool")),
    Vakwoord(woord: "VO", uitleg: Phrase("middelbare school")),
    Vakwoord(woord: "WLZ", uitleg: Phrase("de wet voor zorg die iemand lang en veel nodig heeft")),
    Vakwoord(woord: "WMO", uitleg: Phrase("de wet waarmee de gemeente helpt om mee te kunnen doen")),
    Vakwoord(woord: "PGB", uitleg: Phrase("geld waarmee een gezin zelf zorg regelt")),
    Vakwoord(woord: "GGZ", uitleg: Phrase("hulp voor wie het in het hoofd moeilijk heeft")),
    Vakwoord(
      woord: "LEA", uitleg: Phrase("het overleg van gemeente en scholen over wat zij samen gaan doen")),
    Vakwoord(woord: "REA", uitleg: Phrase("zo'n overleg voor een hele regio")),
    Vakwoord(
      woord: "OOGO", uitleg: Phrase("het overleg waarin scholen en gemeenten hun plannen naast elkaar leggen")
    ),
    Vakwoord(
      woord: "moreel beraad",
      uitleg: Phrase("een gesprek over wat goed is om te doen, als dat niet vanzelf spreekt")),
    Vakwoord(woord: "mandaat", uitleg: Phrase("de toestemming om zelf te beslissen")),
  ]
}

extension Phrase {
  /// Whose side somebody is on who learns hears of.
  package static func groep(_ stem: Stem) -> Phrase {
    switch stem {
    case .jeugdige: .groepKinderen
    case .ouder: .groepOuders
    case .school, .leerplicht, .zorg, .gemeente, .anders: .groepProfessionals
    }
  }

  /// One of that side.
  package static func iemand(van stem: Stem) -> Phrase {
    switch stem {
    case .jeugdige: .vanKind
    case .ouder: .vanOuderGroep
    case .school, .leerplicht, .zorg, .gemeente, .anders: .vanProfessional
    }
  }
}

extension Phrase {
  // MARK: Cards to write on

  package static let kaartenTitel = Phrase("Werkkaarten bij {}")
  package static let kaartenUitleg = Phrase(
    "Een kaart per stap. Wie overtypt wat erop staat, zet het nummer van de stap ervoor: 7: tekst.")
  package static let kaartKop = Phrase("{} · {}")
  package static let kaartSchrijf = Phrase("Schrijf hier. Overtypen: {}: tekst")
  package static let optieKaarten = Phrase("een kaart per stap om op te schrijven.")

  // MARK: On a praatplaat

  /// Where the dream will stand.
  package static let hierKomtDeDroom = Phrase("Hier komt de droom.")
  package static let kopEersteStappen = Phrase("Eerste stappen")
  package static let kopWieReistMee = Phrase("Wie reist mee")
  /// How many are not there.
  package static let plusMeer = Phrase("+{} meer")
  /// What a calendar shows where it has no words of people, and by what the program knows it.
  package static let agendaAfspraak = Phrase("Een afspraak om naar te kijken")
  package static let agendaCode = Phrase("Code {} in Reisleider")
  package static let eenZonderDag = Phrase("{} afspraak heeft geen dag en staat er niet in.")
  package static let meerZonderDag = Phrase("{} afspraken hebben geen dag en staan er niet in.")
  package static let optieMetInhoud = Phrase(
    "bij ics: met wie en wat. Zonder dit staat er geen woord van mensen in de agenda: agenda's gaan vaak naar een ander."
  )
  package static let helpPraatplaat = Phrase(
    "Maakt een praatplaat: de droom, de weg erheen, wat werkt en wie wat doet, op één blad.")
  package static let optieUitPlaat = Phrase(
    "schrijft naar dit bestand, in de vorm die de naam zegt (svg, html, odt, md of txt); - is de uitvoer.")
  package static let optieFormaat = Phrase("hoe groot het blad is")
  // MARK: In a booklet

  package static let boekjeVan = Phrase("Reisboekje van {}")
  /// What the sheet is, for who cannot see it.
  package static let boekjeUitleg = Phrase(
    "Een blad om te vouwen, met acht kleine bladzijden. Wat erop staat, staat ook in de tekst.")
  /// Heads of both pages of the road.
  package static let boekjeWeg = Phrase("De weg tot nu")
  package static let boekjeVerder = Phrase("En zo verder")
  /// Above the page that stays white.
  package static let boekjeTeken = Phrase("Teken hier je volgende stop")
  package static let boekjeTekenUitleg = Phrase("Deze bladzijde is leeg: om te tekenen of te plakken.")
  package static let boekjeIsVan = Phrase("Dit boekje is van {}.")
  package static let boekjeVouwen = Phrase("Zo vouwt u het")
  package static let boekjeVouwstappen: [Phrase] = [
    Phrase("Print het blad op A4, liggend, op ware grootte (100 %)."),
    Phrase("Vouw het blad over elke stippellijn en vouw het weer open."),
    Phrase("Vouw het in de breedte dubbel. Knip de dikke streep in het midden in, van vouw tot vouw."),
    Phrase("Vouw het in de lengte dubbel en duw de zijkanten naar elkaar toe: het midden gaat open."),
    Phrase("Vouw de bladzijden om. De droom is de voorkant."),
  ]
  package static let helpReisboekje = Phrase(
    "Maakt een reisboekje voor het kind: één blad, gevouwen tot acht bladzijden, met de droom op de voorkant."
  )

  /// At the foot of a praatplaat.
  package static let praatplaatVoet = Phrase("Gemaakt door de tafel. Wat hier staat, mocht mee.")
}
