import SessionModel

// Words of the forms in which people talk in turn, write, sort their thoughts and read back. A phrase is its
// own documentation.

extension Phrase {
  // MARK: In groups

  /// A group, large above the harvest; the first of a step is told as a beginning.
  package static func kop(of beurt: Stap.Fase, isFirst: Bool) -> Phrase {
    switch beurt {
    case .alleen: isFirst ? Phrase("Eerst alleen") : Phrase("Ieder voor zich")
    case .duo: Phrase("In tweetallen")
    case .drietal: Phrase("In drietallen")
    case .viertal: Phrase("In viertallen")
    case .allen: Phrase("Met elkaar")
    case .roddel: Phrase("Wie de vraag meebracht luistert, wij denken hardop")
    }
  }

  /// A group in a few words, for the route and the form.
  package static func name(of beurt: Stap.Fase) -> Phrase {
    switch beurt {
    case .alleen: Phrase("alleen")
    case .duo: Phrase("in tweetallen")
    case .drietal: Phrase("in drietallen")
    case .viertal: Phrase("in viertallen")
    case .allen: Phrase("met elkaar")
    case .roddel: Phrase("hardop denken")
    }
  }

  package static let inStilte = Phrase("in stilte")
  package static let inStilteKop = Phrase("In stilte")
  package static let delen = Phrase("delen")
  package static let delenKop = Phrase("We delen")
  package static let verderMetGroep = Phrase("verder met: {}")
  package static let nuIn = Phrase("nu: {}")
  package static let veldGroep = Phrase("waarmee")

  // MARK: Ronde

  package static let straks = Phrase("straks: {}")
  package static let overslaanMag = Phrase("Overslaan mag altijd.")
  package static let iedereenGeweest = Phrase("Iedereen is aan de beurt geweest.")
  package static let nogAanDeBeurt = Phrase("Nog aan de beurt: {}")
  package static let zoVaak = Phrase("{} {}×")
  package static let aanHetWoord = Phrase("Aan het woord: {}")
  package static let gafDoor = Phrase("Sloeg over: {}")
  package static let sloegOver = Phrase("sloeg over")
  package static let sprak = Phrase("sprak")
  package static let veldWatZeg = Phrase("wat zeg je (- is: sla over)")
  package static let nogNiemandAanTafel = Phrase("Er zit nog niemand aan tafel. Typ een gewone notitie.")

  // MARK: Stil

  package static let erIsTijd = Phrase("Er is tijd.")
  package static let briefjesWachten = Phrase("De briefjes staan nog niet op het scherm. Dat komt bij: {}")
  package static let briefjesWachtenLos = Phrase(
    "De briefjes staan nog niet op het scherm. Bij “{}” toont u ze zelf.")

  // MARK: Denkpatronen

  /// What a sentence is.
  package static func name(of patroon: Denkpatroon) -> Phrase {
    switch patroon {
    case .feit: Phrase("feit")
    case .gevoel: Phrase("gevoel")
    case .aanname: Phrase("aanname")
    case .oordeel: Phrase("oordeel")
    }
  }

  package static let zinErbij = Phrase("een zin erbij")
  package static let veldZin = Phrase("zin")
  package static let veldWatIsHet = Phrase("wat is het")
  package static let veldAndereVraag = Phrase("andere vraag")
  package static let maakAndereVraag = Phrase("{}: maak er een andere vraag van")
  package static let nogZonderVraag = Phrase("Nog zonder andere vraag: {}")

  // MARK: Teruglezen

  package static let weLezenTerug = Phrase("We lezen terug wat hier verteld is.")
  package static let jijZegtHet = Phrase("Wie het vertelde, zegt wat er mee mag.")
  package static let nietGevraagdBlijft = Phrase("Wat we niet vragen, blijft hier.")
  package static let wieZegtWatMeeMag = Phrase("Wie zegt wat er mee mag?")

  /// Who says what may go along, as it is typed.
  package static func kiezer(_ kiezer: Kiezer) -> Phrase {
    switch kiezer {
    case .zelf: Phrase("zelf")
    case .samen: Phrase("samen")
    case .ouder: Phrase("ouder")
    }
  }

  package static let nietsTerugTeLezen = Phrase("Er is niets om terug te lezen.")
  package static let bladVan = Phrase("blad {} van {}")
  package static let leeskopDroom = Phrase("De droom")
  package static let leeskopPunten = Phrase("De reis tot nu toe")
  package static let leeskopAfspraken = Phrase("De kleine stap")
  package static let leeskopMensen = Phrase("Wie erbij hoort")
  package static let leeskopVerteld = Phrase("Wat je vertelde")
  package static let leeskopAnderen = Phrase("Dit schreven wij erbij")
  package static let leeskopKort = Phrase("De droom en de ★")
  package static let magDitMee = Phrase("Mag dit mee naar het volgende gesprek?")
  package static let ietsHierHouden = Phrase("Wil je iets hier houden?")
  package static let gaatMeeKort = Phrase("gaat mee")
  package static let blijftHierKort = Phrase("blijft hier")
  package static let gaatMeeAls = Phrase("gaat mee als: {}")
  package static let magLeren = Phrase(
    "Mogen andere gezinnen hiervan leren? Niemand weet dat het van jou komt.")
  package static let lerenIsNee = Phrase("Zeg je niets, dan is het nee.")
  package static let vanEenLeren = Phrase("Van 1 zin mogen anderen leren.")
  package static let vanZoveelLeren = Phrase("Van {} zinnen mogen anderen leren.")
  package static let vanGeenLeren = Phrase("Anderen leren hier niet van.")

  package static let eenZin = Phrase("1 zin")
  package static let zoveelZinnen = Phrase("{} zinnen")
  package static let eenMinuut = Phrase("1 minuut")
  package static let zoveelMinuten = Phrase("{} minuten")
  package static let eenGaatMee = Phrase("1 zin gaat mee")
  package static let zoveelGaanMee = Phrase("{} zinnen gaan mee")
  package static let eenZinBlijft = Phrase("1 zin blijft hier")
  package static let zoveelBlijven = Phrase("{} zinnen blijven hier")
  package static let eenZinNietGevraagd = Phrase("1 zin is nog niet gevraagd: die blijft hier.")
  package static let zoveelNietGevraagd = Phrase("{} zinnen zijn nog niet gevraagd: die blijven hier.")

  package static let nogTeLezen = Phrase("Nog niet gevraagd: {}, ongeveer {}.")
  package static let allesGevraagd = Phrase("Alles is gevraagd.")
  package static let achtergehoudenNietTerug = Phrase(
    "{} nog niet op het scherm: dat lezen we hier niet terug.")
  package static let leestijdIsKort = Phrase(
    "Teruglezen vraagt de tijd die er nog is: {}, ongeveer {}. Minder tijd? Typ daar kort: alleen de droom en de ★."
  )
  package static let kindNietGevraagdKort = Phrase("{} is nog niet gevraagd.")
  package static let kindNietGevraagd = Phrase(
    "{} is nog niet gevraagd: eerder zei alleen een ouder wat er mee mag. Vraag het vandaag ook aan {}.")
  package static let deDroom = Phrase("de droom")
  package static let nogNietGevraagdRest = Phrase("Nog niet gevraagd: {}.")
  package static let kanLater = Phrase("Dat kan later ook.")
  package static let eerstKort = Phrase("k: eerst de droom en de ★, één minuut. ")
  package static let halfGetypt = Phrase(
    "De sessie werd gesloten terwijl u dit typte. Enter bewaart het nog bij {}, Esc gooit het weg.")
  package static let geslotenGaatNietTerug = Phrase("De sessie is gesloten: daarin gaat niets meer terug.")
  package static let enVerbinding = Phrase("{} en {}")

  // MARK: De regel bij het teruglezen

  package static let straksGaatMee = Phrase("→ {}: {}")
  package static let straksAnders = Phrase("→ {} gaat mee in deze woorden")
  package static let straksBlijft = Phrase("→ blijft hier: {}")
  package static let straksAlleen = Phrase("→ {} alleen en groot op het scherm")
  package static let straksWeg = Phrase("→ {} gaat voorgoed weg. Dat vragen we nog één keer.")
  package static let straksKiezer = Phrase("→ {} zegt wat er mee mag")
  package static let straksLeren = Phrase("→ anderen mogen leren van: {}")
  package static let straksKort = Phrase("→ de droom en de ★ op het scherm")
  package static let straksNotitie = Phrase("→ wordt een notitie")
  package static let kiezerIsNu = Phrase("Wie zegt wat er mee mag: {}")
  package static let eerstLezen = Phrase(
    "Nog niet teruggelezen zoals het er nu staat: {}. Lees dat eerst, dan mag het mee.")
  package static let zinIsErNiet = Phrase("Er is geen zin {}. De nummers staan voor de zinnen.")
  package static let zinElders = Phrase(
    "Zin {} staat niet op dit blad. Typ alleen het nummer, dan komt die zin in beeld.")
  package static let zoNietGelezen = Phrase(
    "Hier is zo niets te antwoorden. Typ j, n of het nummer van een zin, of blader verder.")
  package static let tochMee = Phrase("Eerder gezegd: blijft hier ({}). Nu toch mee? Typ: ja")
  package static let voorgoedWeg = Phrase("Zin {} voorgoed weg? Dat kan niet terug. Typ: ja")
  package static let isVoorgoedWeg = Phrase("Zin {} is voorgoed weg.")
  package static let intussenAnders = Phrase(
    "De zinnen zijn intussen anders. Kijk naar het blad en typ het nog eens.")
  package static let kortHeeftNiets = Phrase(
    "Er is nog geen droom en geen ★ van de jeugdige. Lees de bladen.")
  package static let leeszeg = Phrase("Typ")
  package static let leeshint = Phrase("dit blad")
  package static let leeshintBehalve = Phrase("behalve {}")
  package static let leeshintNiets = Phrase("niets")
  package static let leeshintAlleen = Phrase("alleen die zin")
  package static let leeshintKort = Phrase("voor een jong kind")
  package static let leeshintLeren = Phrase("anderen mogen leren")
  package static let leeshintAlles = Phrase("wat nog niet gevraagd is")

  // MARK: Citaten uit het interview

  package static let citatenKlaar = Phrase("Uit het interview nog te tonen: {}")
  package static let geenCitaten = Phrase(
    "Er zijn nog geen zinnen uit het interview. Typ gerust wat er nu verteld wordt.")
  package static let alleCitatenGetoond = Phrase("Alle zinnen uit het interview zijn getoond.")
  package static let veldTonen = Phrase("op het scherm")
  package static let tonen = Phrase("toon")
}

extension Wording {
  /// "1 zin", "22 zinnen".
  public func zinnen(_ count: Int) -> String { self.count(count, .eenZin, .zoveelZinnen) }
  /// "1 minuut", "5 minuten".
  public func minuten(_ count: Int) -> String { self.count(count, .eenMinuut, .zoveelMinuten) }
  /// "14 zinnen gaan mee".
  public func gaanMee(_ count: Int) -> String { self.count(count, .eenGaatMee, .zoveelGaanMee) }
  /// "3 zinnen blijven hier".
  public func blijvenHier(_ count: Int) -> String { self.count(count, .eenZinBlijft, .zoveelBlijven) }
  /// How many were not asked about.
  public func nietGevraagd(_ count: Int) -> String {
    self.count(count, .eenZinNietGevraagd, .zoveelNietGevraagd)
  }
}

extension Wording {
  /// Why a line about sentences does nothing.
  ///
  /// - Parameter numbers: those that are not on the page; empty where that is not why.
  package func nietHier(_ numbers: [Int], in lezing: Teruglezing) -> String {
    guard !numbers.isEmpty else { return self(.zoNietGelezen) }
    let absent = numbers.filter { lezing[nummer: $0] == nil }
    let named = (absent.isEmpty ? numbers : absent).map(String.init).joined(separator: ", ")
    return self(absent.isEmpty ? .zinElders : .zinIsErNiet, named)
  }
}
