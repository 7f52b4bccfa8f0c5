import SessionModel

// Words of the commands about one sentence, about reading back later, and about what left the program.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Help

  public static let helpNotitie = Phrase(
    "Verbetert één zin, houdt die van het scherm of zegt of die mee mag, op de code die een melding of bladzijde noemt. Kan ook als de sessie of de casus gesloten is."
  )
  public static let operandCode = Phrase(
    "de code of de id van de zin: een notitie, een droom, een afspraak, een punt; mag korter.")
  public static let operandHandeling = Phrase(
    "toon, houd-achter, toon-weer, verbeter WOORDEN, mag-mee ja|nee|WOORDEN, leren ja|nee, parkeer WAAR, plek WAAR of indeling inhoud|proces|houding|geen."
  )
  package static let parkerenNietBegrepen = Phrase(
    "Dat is geen plek of stand die we kennen. Zeg bijvoorbeeld: agenderen | naar LEA | gemeente | geagendeerd 2027-01-12."
  )
  public static let operandWoorden = Phrase(
    "de woorden, of ja of nee; - leest ze van de invoer, dan staan ze niet in de lijst van processen.")
  public static let optieDoor = Phrase("wie zegt dat het mee mag")
  public static let optieOp = Phrase("de dag waarop het is gezegd; zonder: vandaag.")
  public static let optieNogmaals = Phrase("ja, ook al was het eerst nee.")
  public static let optieAllesNotitie = Phrase("toont ook woorden waarvan is gezegd: blijft hier.")
  public static let helpTeruglezen = Phrase(
    "Leest een gesprek terug en vraagt wat mee mag: op het scherm, regel voor regel, of op papier. Ook later."
  )
  public static let operandTeruglezen = Phrase(
    "de code van een sessie, of een alias: dan de gesprekken die wachten, in regels en op papier dat waarvan het meest niet is gevraagd."
  )
  public static let optieTeruglezenTekst = Phrase(
    "vertelt elk blad in regels en leest de antwoorden; zonder terminal is dit gewoon.")
  public static let optiePapier = Phrase(
    "maakt een blad met nummers om aan te kruisen; met --tekst: de antwoorden komen van dat papier.")
  public static let helpUitgaven = Phrase(
    "Noemt wat Reisleider naar buiten gaf: het bestand, de vorm, voor wie, op welke grond en wanneer.")
  public static let operandUitgaven = Phrase("alleen wat over deze casus gaat.")
  public static let optieVoor = Phrase(
    "voor wie het verslag is. Zonder dit: voor wie de tafel noemde, anders voor kind en ouders. eigen is voor wie erbij was, met --aan"
  )
  public static let optieVorm = Phrase(
    "wat het wordt: een verslag, de reis, een ontwikkelplan of werkafspraken")
  public static let optieLaatste = Phrase("bij een alias: alleen de laatste sessie.")
  public static let optieAan = Phrase("voor wie het is, met een rol, zoals ouder; dat wordt onthouden.")
  public static let optieGrond = Phrase("waarom het mag; dat wordt onthouden.")
  public static let optieZonderBlijftHier = Phrase(
    "zonder de zinnen waarvan iemand anders zei: blijft hier.")
  public static let optieAllesSessie = Phrase(
    "inzage: ook wat nog niet op het scherm staat en wat hier blijft.")

  // MARK: Reports

  public static let eigenVraagtAan = Phrase(
    "Zeg voor wie dit hele verslag is, met een rol: --aan ouder. Dat wordt onthouden.")
  public static let eigenAanOpenTafel = Phrase(
    "Dit gesprek heeft geen teruglezen: wat op het scherm kwam, gaat mee. Iedereen krijgt hier hetzelfde verslag, zonder --voor eigen."
  )
  public static let eigenZonderSessie = Phrase(
    "Bij deze casus is nog geen sessie; --voor eigen gaat over één gesprek.")
  public static let aanHeeftLek = Phrase(
    "Bij --aan hoort een rol, zoals ouder of school: hier staat misschien {}.")
  public static let inzageVoor = Phrase("Voor: {}")
  public static let eenZinVan = Phrase("{} zin van {}")
  public static let zinnenVan = Phrase("{} zinnen van {}")
  public static let zonderStem = Phrase("iemand zonder naam")
  public static let inzageMet = Phrase(
    "{}: blijft hier. Is dit niet voor {}? Vraag het eerst, of gebruik --zonder-blijft-hier.")
  public static let inzageZonder = Phrase("{}: blijft hier, en staat er niet in.")
  public static let inzageVraagtAan = Phrase(
    "Hierin staan zinnen waarvan is gezegd: blijft hier. {}. Zeg voor wie het is (--aan ROL), of laat ze weg (--zonder-blijft-hier)."
  )
  public static let uitvoerOpen = Phrase(
    "Let op: anderen op deze computer kunnen {} misschien lezen. Maak het alleen voor uzelf: chmod 600")
  package static let lekHerstel = Phrase(
    "Verbeteren: {reisleider} notitie {'} verbeter - (vraagt de nieuwe woorden). In plaats van verbeter - kan ook houd-achter, of mag-mee nee. Voorgoed weg: {reisleider} wis notitie {'}"
  )
  public static let typDeWoorden = Phrase("Typ de nieuwe woorden, en Enter:")
  package static let afspraakBlijft = Phrase("blijft hier (gesprek van {})")

  // MARK: Uitgaven

  public static let geenUitgaven = Phrase("Reisleider gaf nog niets naar buiten, voor zover bekend.")
  public static let kolomBestand = Phrase("Bestand")
  public static let kolomVorm = Phrase("Vorm")
  public static let kolomAan = Phrase("Voor wie")
  public static let kolomGrond = Phrase("Grond")
  public static let kolomDag = Phrase("Dag")
  public static let geenBestand = Phrase("(scherm of ander programma)")

  // MARK: One sentence

  public static let geenZin = Phrase(
    "Er is geen zin “{}”. De code staat in de melding, of in: {reisleider} sessie toon CODE --als json")
  public static let meerZinnen = Phrase("Bij “{}” passen meer zinnen. Typ meer van de code.")
  public static let woordenOntbreken = Phrase("Bij {} hoort nog: {}.")
  public static let jaOfNee = Phrase("Bij leren hoort ja of nee.")
  public static let alleenNotitie = Phrase(
    "Alleen een notitie kan nog niet op het scherm staan. Zeg dat deze zin hier blijft: {reisleider} notitie {'} mag-mee nee"
  )
  public static let nietTeVerbeteren = Phrase(
    "De woorden van {} zijn hier niet te verbeteren. Zeg dat ze hier blijven: {reisleider} notitie {'} mag-mee nee. Voorgoed weg: {reisleider} wis notitie {'}"
  )
  public static let nietTeVragen = Phrase(
    "Deze zin hoort bij geen gesprek: daar is geen mag mee bij te zeggen.")
  public static let isGeleend = Phrase(
    "Deze zin komt uit een eerder gesprek en volgt die. De zin zelf: {reisleider} notitie {'} toon")
  public static let magMeeVraagtDoor = Phrase(
    "Wie zei dat het mee mag, en wanneer? Geef --door STEM, en --op DAG als het niet vandaag was.")
  public static let bezwaarProfessional = Phrase(
    "Ja komt van wie het zei, of bij een kind onder de 16 van een ouder; niet van een professional.")
  public static let bezwaarVanaf16 = Phrase("Vanaf 16 jaar zegt de jeugdige zelf of eigen woorden mee mogen.")
  public static let bezwaarAnder = Phrase("Ja over deze zin komt van wie het zei: {}.")
  public static let nogmaalsVragen = Phrase(
    "Van deze zin is gezegd: blijft hier. Vraag het nog eens. Mag het nu echt mee, geef dan ook --nogmaals.")
  public static let lerenVraagtMee = Phrase(
    "Leren kan alleen van wat mee mag; deze zin blijft hier.")
  public static let openBevestigen = Phrase(
    "Hier staat misschien {}. Mag het toch op het scherm, geef dan mee: {}")
  public static let zinGaatMee = Phrase("De zin gaat mee.")
  public static let zinGaatMeeAnders = Phrase("De zin gaat mee in de nieuwe woorden.")
  public static let zinBlijftHier = Phrase("De zin blijft hier.")
  public static let zinMagLeren = Phrase("Anderen mogen hiervan leren, zonder te weten van wie het komt.")
  public static let zinNietLeren = Phrase("Anderen leren hier niet van.")
  public static let zinAchtergehouden = Phrase("De zin staat nog niet op het scherm, en in geen verslag.")
  public static let zinGetoond = Phrase("De zin wordt weer getoond.")
  public static let zinVerbeterd = Phrase("De woorden zijn verbeterd.")
  public static let zinOpnieuwVragen = Phrase("Van deze woorden is nog niet gevraagd of ze mee mogen.")
  /// The words were mended, and what goes along stays what was agreed.
  public static let zinHoudtWoorden = Phrase("Mee gaan nog steeds deze woorden: {}")
  public static let stondIn = Phrase("De zin stond ook in: {}. Daar is die nu weg.")
  public static let stondOveral = Phrase(
    "De zin is weg van elk later scherm, elke lijst en elk nieuw verslag.")
  public static let bestandenMetZin = Phrase("Deze bestanden kunnen de zin nog bevatten. Haal ze zelf weg:")
  public static let zinVan = Phrase("{} van {}, {}")
  public static let zinStand = Phrase("Mag mee: {}")
  public static let zinGezegdDoor = Phrase("{}, gezegd door {}")
  public static let zinGezegdNamens = Phrase("{}, gezegd door {} voor {}")
  public static let zinBedekt = Phrase(
    "De woorden staan hier niet. Lees ze zelf, zonder meekijkers, met --alles.")
  public static let zinLek = Phrase("Nog niet op het scherm: lijkt op {}.")
  public static let zinAchter = Phrase("Nog niet op het scherm.")
  public static let merkOpenTafel = Phrase("gaat mee, zolang niemand zegt dat het hier blijft")

  // MARK: On screens

  package static let watHierBlijft = Phrase("wat hier blijft")
  package static let hulpInzien = Phrase(
    "in een gesprek: ook de woorden die hier blijven, voor u alleen; nog eens: weer bedekt")
  package static let eenKindOngevraagd = Phrase(
    "Van {} kind zijn er zinnen nog niet gevraagd ({}): mogen ze mee? Teruglezen: kies bij terugkijken een casus, dan t."
  )
  package static let kinderenOngevraagd = Phrase(
    "Van {} kinderen zijn er zinnen nog niet gevraagd ({}): mogen ze mee? Teruglezen: kies bij terugkijken een casus, dan t."
  )
  package static let lekNogEens = Phrase(
    "{} lijkt op {}: nog niet op het scherm. Nog eens l: het mag getoond worden.")

  // MARK: Reading back later

  package static let teruglezenNaam = Phrase("Teruglezen")
  package static let teruglezenWoord = Phrase("teruglezen")
  package static let hulpTeruglezen = Phrase(
    "Leest dit gesprek terug met wie het vertelde, en vraagt wat mee mag; van een casus de gesprekken die wachten."
  )
  package static let antwoord = Phrase("antwoord")
  package static let klaarMetLezen = Phrase("klaar")
  package static let gesprekVan = Phrase("gesprek {} van {}")
  package static let volgendGesprek = Phrase("volgend gesprek")
  package static let restVanHetBlad = Phrase("de rest van dit blad")
  package static let ditWasHetLaatste = Phrase("Dit was het laatste blad. Esc: klaar.")
  package static let ditIsHetBegin = Phrase("Dit is het eerste blad.")
  package static let wieEnWanneer = Phrase(
    "Wie zegt dit, en wanneer? Enter: {}, {}. Of typ: ouder 21-11")
  package static let wanneerGezegd = Phrase("Wanneer is dit gezegd? Enter: {}. Of typ een dag: 21-11")
  package static let zegWieEnWanneer = Phrase(
    "Typ zelf, samen of ouder, en een dag die al geweest is. Enter: wat er staat.")
  package static let isHierGeenAntwoord = Phrase(
    "Dat is hier geen antwoord; er is niets veranderd. F1: wat u kunt typen.")
  package static let nogGeenAntwoord = Phrase("→ nog geen antwoord")
  package static let regelJa = Phrase("wat op dit blad staat, gaat mee; j 9 10: alleen die")
  package static let regelBehalve = Phrase("alles van dit blad, behalve 11")
  package static let regelNee = Phrase("dit blad blijft hier; n 11: alleen die zin")
  package static let regelAlleen = Phrase("die zin alleen en groot, ook als die hier blijft")
  package static let regelWoorden = Phrase("zin 11 gaat mee in deze woorden")
  package static let regelWeg = Phrase("zin 11 gaat voorgoed weg; dat vragen we nog één keer")
  package static let regelAlles = Phrase("wat nog niet gevraagd is, na alle bladen; alles -3")
  package static let regelKort = Phrase("voor een jong kind: alleen de droom en de ★")
  package static let regelWie = Phrase("wie het zegt, en met een dag erbij wanneer: ouder 21-11")

  public static let laterNiets = Phrase("In dit gesprek is niets gezegd om terug te lezen.")
  public static let geenGesprekTerug = Phrase("Bij {} is nog geen gesprek om terug te lezen.")
  public static let papierTitel = Phrase("Teruglezen · {}")
  public static let papierUitleg = Phrase(
    "We lezen terug wat u vertelde. U zegt wat er mee mag naar het volgende gesprek. Wat u niet aankruist, is nog niet gevraagd en blijft hier."
  )
  public static let papierWie = Phrase(
    "Wie zegt wat er mee mag? [ ] zelf [ ] samen [ ] een ouder. Datum: __________")
  public static let papierKeuze = Phrase(
    "[ ] mag mee [ ] blijft hier [ ] haal weg [ ] in deze woorden: ______________")
  public static let papierLeren = Phrase(
    "Mogen andere gezinnen hiervan leren, zonder te weten van wie het komt?   [ ] nee   [ ] ja, van nummer: ______"
  )
  public static let vanJeugdige = Phrase("Wat de jeugdige vertelde")
  public static let vanOuder = Phrase("Wat de ouder vertelde")
  public static let vanAnderen = Phrase("Dit schreven wij erbij")
  public static let laterOmslag = Phrase(
    "We lezen terug wat hier verteld is. Wie het vertelde, zegt wat er mee mag. Wat we niet vragen, blijft hier."
  )
  public static let laterWie = Phrase("Wie zegt wat er mee mag? Typ zelf, samen of ouder. Voorstel: {}.")
  public static let laterBlad = Phrase("Blad {} van {} · {}")
  public static let laterVraag = Phrase("Mag dit mee naar het volgende gesprek?")
  public static let laterUitleg = Phrase(
    "j dit blad, j -11 behalve 11, n niets, 11 die zin alleen, 11 = andere woorden, w 11 haal weg, verder, terug, klaar."
  )
  public static let laterLeren = Phrase(
    "Mogen andere gezinnen hiervan leren? Niemand weet dat het van jou komt. Typ n, j, of j met nummers.")
  public static let laterNiet = Phrase("“{}” is hier geen antwoord. Er is niets veranderd.")
  public static let laterZegWie = Phrase("Zeg eerst wie het zegt: zelf, samen of ouder.")
  public static let laterWordVerder = Phrase("verder")
  public static let laterWordTerug = Phrase("terug")
  public static let laterWordKlaar = Phrase("klaar")
}

extension Wording {
  /// A voice as it is named to others: of the child the alias.
  public func naam(_ stem: Stem, alias: String) -> String {
    stem == .jeugdige && !alias.isEmpty ? alias : self(.name(of: stem))
  }

  /// Who chose, as the journal keeps it: of the child the alias.
  public func kiezer(_ door: String, alias: String) -> String {
    door == self(.name(of: .jeugdige)) ? naam(.jeugdige, alias: alias) : door
  }
}

extension Wording {
  /// Why a voice cannot say that a sentence goes along.
  public func sentence(for bezwaar: Teruglezing.Bezwaar) -> String {
    switch bezwaar {
    case .professional: self(.bezwaarProfessional)
    case .vanaf16: self(.bezwaarVanaf16)
    case .vanEenAnder(let stem): self(.bezwaarAnder, self(.name(of: stem)))
    }
  }
}
