import SessionModel

// The words of the forms about the journey and what was weighed: tijdlijn, afweging, checklist, and what the
// forms around them ask more.

extension Phrase {
  // MARK: Tijdlijn

  package static func name(of soort: Tijdpunt.Soort) -> Phrase {
    switch soort {
    case .mijlpaal: Phrase("mijlpaal")
    case .geprobeerd: Phrase("geprobeerd")
    case .overgang: Phrase("overgang")
    }
  }
  package static func name(of aard: Tijdpunt.Aard) -> Phrase {
    switch aard {
    case .mijlpaal, .geprobeerd, .overgang(nil): name(of: aard.soort)
    case .overgang(.groep23?): Phrase("van groep 2 naar groep 3")
    case .overgang(.onderBoven?): Phrase("van onderbouw naar bovenbouw")
    case .overgang(.poVo?): Phrase("van basisschool naar middelbare school")
    case .overgang(.regulierSpeciaal?): Phrase("van gewone naar speciale school")
    case .overgang(.ander?): Phrase("andere overgang")
    }
  }
  package static let eenTijdpunt = Phrase("{} punt op de lijn")
  package static let aantalTijdpunten = Phrase("{} punten op de lijn")
  package static let eenLichtpunt = Phrase("{} lichtpunt")
  package static let aantalLichtpunten = Phrase("{} lichtpunten")
  package static let nogZonderWaarde = Phrase("{} keer iets geprobeerd: vraag wat er waardevol aan was.")
  package static let wieLiepMee = Phrase("Bij een overgang: vraag wie er toen meeliep.")
  package static let nieuwTijdpunt = Phrase("nieuw punt")
  package static let hierBegintDeLijn = Phrase("Hier begint de lijn. Recht hoeft hij niet te zijn.")
  package static let veldWanneerTijdpunt = Phrase("wanneer (jaar, groep of leeftijd)")
  package static let veldWatGebeurde = Phrase("wat gebeurde er")
  package static let veldWieErbij = Phrase("wie waren erbij")
  package static let veldSoort = Phrase("soort")
  package static let veldWaardevol = Phrase("wat was er waardevol aan")
  package static let veldLichtpunt = Phrase("★ was er ontwikkeling")

  // MARK: Afweging

  package static func name(of vak: Weegvak) -> Phrase {
    switch vak {
    case .keuzeA: Phrase("A: je kunt …")
    case .keuzeB: Phrase("B: of je kunt …")
    case .schadeA: Phrase("schade van A")
    case .schadeB: Phrase("schade van B")
    case .moreleVraag: Phrase("de morele vraag")
    case .waarde: Phrase("wat is van waarde")
    case .norm: Phrase("wat moet dan gebeuren")
    case .passendGezin: Phrase("passend volgens het gezin")
    case .passendSysteem: Phrase("passend volgens het systeem")
    case .eigenAfweging: Phrase("eigen afweging")
    }
  }
  /// A column of a weighing in a word, behind the name of its line.
  package static func kort(_ vak: Weegvak) -> Phrase {
    switch vak {
    case .waarde: Phrase("waarde")
    case .norm: Phrase("wat dan")
    case .passendGezin: Phrase("gezin")
    case .passendSysteem: Phrase("systeem")
    case .keuzeA, .keuzeB, .schadeA, .schadeB, .moreleVraag, .eigenAfweging: name(of: vak)
    }
  }
  package static func name(ofBetrokkene wie: Betrokkene) -> Phrase {
    switch wie {
    case .kind: Phrase("kind")
    case .ouder: Phrase("ouder")
    case .school: Phrase("school")
    case .leerplicht: Phrase("leerplicht")
    case .zorg: Phrase("zorg")
    case .samenleving: Phrase("samenleving")
    }
  }
  package static let schade = Phrase("wat raakt beschadigd")
  package static let schadeVan = Phrase("schade van {}")
  package static let aantalEigenAfwegingen = Phrase("Eigen afweging: {}")
  package static let nogEenBetrokkene = Phrase("nog iemand")
  package static let nogEenOptie = Phrase("nog een optie")
  package static let veldOptie = Phrase("welke optie")

  // MARK: Checklist

  package static let nogTeRegelen = Phrase("nog te regelen")
  package static let nogTeOefenen = Phrase("nog te oefenen")
  package static let doenWeAl = Phrase("doen we al")
  package static let inOrde = Phrase("in orde")
  package static let allesInOrde = Phrase("alles is in orde")
  package static let nogNiemand = Phrase("nog niemand")
  package static let geenPunten = Phrase("Er staan nog geen punten op deze lijst.")
  package static let aantalInOrde = Phrase("{} van {} in orde")
  package static let aantalNogNiemand = Phrase("{} keer nog niemand")
  package static let nogEenPunt = Phrase("nog een punt")
  package static let veldInOrde = Phrase("in orde")
  package static let veldEigenaar = Phrase("wie pakt het op (leeg is: nog niemand)")
  package static let veldOpmerking = Phrase("opmerking")
  package static let veldPunt = Phrase("welk punt")

  // MARK: Schaal

  package static let eerder = Phrase("eerder {}")
  package static let vandaag = Phrase("vandaag")

  // MARK: Reisgezelschap

  package static func name(of rol: Deelnemer.Rol) -> Phrase {
    switch rol {
    case .anker: Phrase("anker")
    case .buitenstaander: Phrase("buitenstaander")
    case .mandaat: Phrase("mag beslissen")
    case .regisseur: Phrase("houdt de regie")
    }
  }
  package static let veldRollen = Phrase("wat doet deze persoon nog meer? (mag leeg blijven)")
  /// Who is not here and would be welcome, on the wall and in reports.
  package static let aanTafelHier = Phrase("aan tafel")
  package static let wieErbijMag = Phrase("wie we er graag bij willen")
  /// The same as it is asked.
  package static let wieMissenWe = Phrase("wie missen we?")
  package static let veldWieMee = Phrase("wie missen we? (geen naam)")
  package static let nogGeenAnker = Phrase("Nog geen anker: wie blijft, wat er ook gebeurt?")
  package static let stoelIsLeeg = Phrase(
    "De stoel van de buitenstaander is leeg: wie kijkt met frisse ogen?")
  package static let nogGeenMandaat = Phrase("Wie mag beslissen als er iets bijzonders nodig is?")
  package static let nogGeenRegisseur = Phrase("Wie houdt de lijnen bij elkaar? Liever niet de ouders.")

  // MARK: Kiezen

  package static let veldStippen = Phrase("stippen voor dit idee")
  package static let aantalStippen = Phrase("{} stippen gezet, ieder heeft er {}")

  // MARK: Morgen anders

  package static let veldNodig = Phrase("wat heb je nodig")
  package static let veldWanneerOfWat = Phrase("op welke dag, of wat is het antwoord")
  package static let veldForum = Phrase("naar welke tafel")
  package static let nogNietBeantwoord = Phrase("wacht nog van eerder")
  package static let aantalBeantwoord = Phrase("{} beantwoord")
  package static let aantalWacht = Phrase("Van eerder wacht nog: {}. Waar gaat het heen, en wie pakt het op?")
  package static let veldKijkmoment = Phrase("wanneer kijken we samen")
  package static let veldMandaat = Phrase("mag dit, wie beslist?")
  package static let veldAlsAnders = Phrase("wat als het anders loopt?")
  package static let nodig = Phrase("nodig: {}")
  package static let kijkmoment = Phrase("we kijken: {}")
  package static let mandaat = Phrase("wie beslist: {}")
  package static let alsAnders = Phrase("loopt het anders: {}")
}
