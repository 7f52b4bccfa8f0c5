import SessionModel

// Words of the forms in which people talk in turn, write, sort their thoughts and read back. A phrase is its
// own documentation.

extension Phrase {
  // MARK: In groups

  /// A group, large above the harvest; the first of a step is told as a beginning.
  package static func kop(of beurt: Stap.Beurt, isFirst: Bool) -> Phrase {
    switch beurt {
    case .alleen: isFirst ? Phrase("Eerst alleen") : Phrase("Ieder voor zich")
    case .duo: Phrase("In tweetallen")
    case .drietal: Phrase("In drietallen")
    case .viertal: Phrase("In viertallen")
    case .allen: Phrase("Met elkaar")
    case .roddel: Phrase("De inbrenger luistert, wij denken hardop")
    }
  }

  /// A group in a few words, for the route and the form.
  package static func name(of beurt: Stap.Beurt) -> Phrase {
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
  package static let briefjesWachten = Phrase("De zaal ziet de briefjes pas bij: {}")

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

  package static let eenVoorEen = Phrase("We lezen terug wat je zei, zin voor zin.")
  package static let jijBepaalt = Phrase("Jij bepaalt wat er mee mag.")
  package static let allesTeruggelezen = Phrase("Alles is teruggelezen. Dank je wel.")
  package static let nietsTerugTeLezen = Phrase("Er zijn geen citaten om terug te lezen.")
  package static let magDitMee = Phrase("Klopt dit? Mag het mee?")
  package static let blijftHier = Phrase("Dit blijft hier.")
  package static let gaatMee = Phrase("Dit gaat mee.")
  package static let nogTeLezen = Phrase("Nog terug te lezen: {}")
  package static let zinVoorZin = Phrase(
    "De zaal toont één zin tegelijk, met ↓ de volgende. Gewone notities niet.")
  package static let achtergehoudenNietTerug = Phrase(
    "{} achtergehouden: die lezen we hier niet terug.")
  package static let veldMagMee = Phrase("mag mee")
  package static let inDezeWoorden = Phrase("in deze woorden")
  package static let veldWoorden = Phrase("welke woorden")
  package static let magMeeAls = Phrase("mag mee: {}")
  package static let magMeeJa = Phrase("mag mee")
  package static let magMeeNee = Phrase("blijft hier")

  // MARK: Citaten uit het interview

  package static let citatenKlaar = Phrase("Uit het interview nog te tonen: {}")
  package static let geenCitaten = Phrase(
    "Uit het interview is nog niets vrijgegeven. Typ gerust wat er nu verteld wordt.")
  package static let alleCitatenGetoond = Phrase("Alle vrijgegeven citaten zijn getoond.")
  package static let veldTonen = Phrase("op het scherm")
  package static let tonen = Phrase("toon")
}
