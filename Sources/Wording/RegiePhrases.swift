import SessionModel

// What stands on the facilitator's private screen. A phrase is its own documentation.

extension Phrase {
  package static let moetWeg = Phrase("{} moet weg om {}")
  package static let overMinuten = Phrase("over {} min")
  package static let vastKnelt = Phrase("de stappen duren {} min langer")
  package static let vastIsVoorbij = Phrase("dat is nu")
  package static let geenVastMoment = Phrase("Niemand hoeft op tijd weg.")
  package static let tijdIsVoorbij = Phrase(
    "{} is al voorbij. Zeg een tijd van straks, bijvoorbeeld: vast 15:30 jeugdige.")
  package static let vastMoment = Phrase("vaste tijd")
  package static let cijfersHier = Phrase("cijfers: {}")
  // MARK: Heads

  package static let kopNuZeggen = Phrase("NU ZEGGEN")
  package static let kopVraagDoor = Phrase("VRAAG DOOR")
  package static let kopStilvalt = Phrase("ALS HET STILVALT")
  package static let kopDaarna = Phrase("DAARNA")
  package static let kopSignalen = Phrase("SIGNALEN")
  package static let kopWie = Phrase("WIE")
  package static let kopLaatsteDrie = Phrase("LAATSTE DRIE")
  package static let kopKlaar = Phrase("KLAAR OM TE BEGINNEN?")
  package static let zaalNu = Phrase("zaal nu")
  package static let kiesVoorDeWand = Phrase("↑↓ kies een notitie · Enter: groot op de wand")
  package static let nieuwOpDeWand = Phrase("{} nieuw op de wand")
  package static let nogMeer = Phrase("▼ nog {}")

  // MARK: The minutes

  package static let klaarOm = Phrase("klaar om {}")
  package static let tijdVerdelen = Phrase("tijd opnieuw verdelen? {}")
  package static let stapMinutenLanger = Phrase("{} {} min langer")

  // MARK: Signals

  package static let eenSignaal = Phrase("1 signaal: a")
  package static let aantalSignalen = Phrase("{} signalen: a")
  package static let signalen = Phrase("signalen")

  // MARK: Before the first step

  package static let tweedeTerminal = Phrase("Tweede scherm: typ daar {reisleider} zaal")
  package static let proefLetters = Phrase("Leest u dit?")
  package static let proefUitleg = Phrase("Staan hier letters van blokjes? Dan kan de wand groot schrijven.")
  package static let lettersGroter = Phrase("Letters groter: Ctrl +")
  package static let wieIsEr = Phrase("Wie is er: {}")
  package static let nogNiemandHier = Phrase("Wie is er? Nog niemand. Typ bij noteer: + o: moeder")

  // MARK: After closing

  package static let volgendeCasusHeet = Phrase("Volgende casus: {}")
  package static let gaMee = Phrase("ga mee")

  // MARK: In the hand

  package static let tochTonenNogEens = Phrase(
    "Deze notitie staat nog niet op het scherm. Nog eens l: toon haar.")
}
