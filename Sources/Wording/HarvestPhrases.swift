import SessionModel

// Words of the harvest in the hand, and of regie.

extension Phrase {
  /// What is to be done with what is parked.
  package static func name(of route: Parkeerplek.Route) -> Phrase {
    switch route {
    case .oplossen: Phrase("oplossen")
    case .agenderen: Phrase("agenderen")
    case .systeem: Phrase("systeem")
    }
  }

  /// The table to which it goes.
  package static func name(of forum: Parkeerplek.Forum) -> Phrase {
    switch forum {
    case .school: Phrase("school")
    case .swv: Phrase("SWV")
    case .gemeente: Phrase("gemeente")
    case .lea: Phrase("LEA")
    case .rea: Phrase("REA")
    case .oogo: Phrase("OOGO")
    case .landelijk: Phrase("landelijk")
    case .ander: Phrase("ander")
    }
  }

  /// How far it is.
  package static func name(of stand: Parkeerplek.Stand) -> Phrase {
    switch stand {
    case .open: Phrase("open")
    case .geagendeerd: Phrase("geagendeerd")
    case .beantwoord: Phrase("beantwoord")
    }
  }

  package static let woordNaar = Phrase("naar")
  package static let naarForum = Phrase("naar {}")
  package static let geagendeerdOp = Phrase("geagendeerd op {}")
  package static let isBeantwoord = Phrase("beantwoord: {}")

  // MARK: Acts on notes

  package static let woordGroep = Phrase("groep")
  package static let woordSamen = Phrase("samen")
  package static let woordSplits = Phrase("splits")
  package static let woordHerschrijf = Phrase("herschrijf")
  package static let woordSter = Phrase("ster")
  package static let woordToon = Phrase("toon")
  package static let woordGroot = Phrase("groot")
  package static let woordParkeer = Phrase("parkeer")
  package static let woordVerhuis = Phrase("verhuis")
  package static let woordIndeling = Phrase("indeling")
  package static let woordStem = Phrase("stem")
  package static let woordIntrekken = Phrase("intrekken")
  package static let woordTonen = Phrase("tonen")
  package static let woordHerverdeel = Phrase("herverdeel")
  package static let woordHerstel = Phrase("herstel")
  package static let herstelronde = Phrase("vul stemmen aan")
  package static let hulpHerstel = Phrase(
    "Gaat langs de notities zonder stem; een letter zegt van wie die zijn.")
  package static let woordOogst = Phrase("oogst")

  package static let argNummers = Phrase("NUMMER …")
  package static let argGroot = Phrase("NUMMER")
  package static let argGroep = Phrase("NUMMER … | NAAM")
  package static let argSplits = Phrase("NUMMER | DEEL | DEEL …")
  package static let argHerschrijf = Phrase("NUMMER | TEKST")
  package static let argParkeer = Phrase(
    "NUMMER … [| oplossen|agenderen|systeem] [| naar TAFEL] [| WIE] [| geagendeerd DAG|beantwoord TEKST|open]"
  )
  package static let argVerhuis = Phrase("NUMMER … | STAP")
  package static let argIndeling = Phrase("NUMMER … | inhoud|proces|houding|-")
  package static let argStem = Phrase("NUMMER … | WIE|-")
  package static let argTonen = Phrase("direct|los")

  package static let voorbeeldGroep = Phrase("groep 2 5 | aan tafel")
  package static let voorbeeldSamen = Phrase("samen 2 5")
  package static let voorbeeldSplits = Phrase("splits 3 | een vaste dag | buiten beginnen")
  package static let voorbeeldHerschrijf = Phrase("herschrijf 3 | Een vaste dag in de week")
  package static let voorbeeldSter = Phrase("ster 3")
  package static let voorbeeldBesproken = Phrase("besproken 1 2 3")
  package static let voorbeeldToon = Phrase("toon 4")
  package static let voorbeeldGroot = Phrase("groot 3")
  package static let grootOpDeWand = Phrase("groot op de wand")
  package static let hulpGroot = Phrase(
    "Geeft één notitie de hele wand, tot de volgende stap. Nog een keer, en de wand is terug.")
  package static let nietGroot = Phrase(
    "Deze notitie staat nu niet op de wand, dus ook niet groot. Kies er een die er wel staat.")
  package static let notitieIsGroot = Phrase("Eén notitie staat groot op de wand.")
  package static let wandIsTerug = Phrase("De wand is terug.")
  package static let voorbeeldParkeer = Phrase("parkeer 4 | agenderen | naar LEA | gemeente")
  package static let voorbeeldVerhuis = Phrase("verhuis 3 | Routes")
  package static let voorbeeldIndeling = Phrase("indeling 3 | proces")
  package static let voorbeeldStem = Phrase("stem 3 | moeder")
  package static let voorbeeldIntrekken = Phrase("intrekken 3")
  package static let voorbeeldTonen = Phrase("tonen los")

  package static let hulpGroep = Phrase(
    "Zet notities bij elkaar onder een naam; zonder naam gaan ze weer los.")
  package static let hulpSamen = Phrase("Legt notities die hetzelfde zeggen onder de eerste.")
  package static let hulpSplits = Phrase("Maakt van een notitie meer notities, met dezelfde stem.")
  package static let hulpHerschrijf = Phrase("Geeft een notitie andere woorden.")
  package static let hulpSter = Phrase("Zet een ★ bij een notitie, of haalt die weg.")
  package static let hulpBesproken = Phrase("Onthoudt dat de tafel over een notitie heeft gepraat.")
  package static let hulpToon = Phrase(
    "Zet een notitie op het scherm, of haalt die eraf: nog niet op het scherm.")
  package static let hulpParkeer = Phrase(
    "Geeft een hobbel of zijvraag een plek: wat ermee gebeurt, aan welke tafel (school, SWV, gemeente, LEA, REA, OOGO, landelijk of ander), bij wie, en hoe ver het is."
  )
  package static let hulpVerhuis = Phrase("Brengt een notitie naar een andere stap.")
  package static let hulpIndeling = Phrase("Geeft een notitie een thema.")
  package static let hulpStem = Phrase("Zegt van wie een notitie is.")
  package static let hulpIntrekken = Phrase("Trekt een notitie in; met ongedaan komt zij terug.")
  package static let hulpTonen = Phrase(
    "Zet nieuwe notities van deze stap meteen op het scherm (direct), of pas als u ze toont (los).")
  package static let hulpHerverdeel = Phrase(
    "Maakt de stappen die nog komen korter, zodat u op tijd eindigt.")
  package static let hulpOogst = Phrase(
    "Opent de notities als lijst: kiezen, groeperen, parkeren, verbeteren.")
  package static let hulpMerk = Phrase("Kiest een notitie; wat volgt, geldt voor alles wat gekozen is.")
  package static let hulpWelke = Phrase(
    "Wisselt tussen deze stap, nog niet op het scherm, geparkeerd, alles en wat er gebeurde.")
  package static let hulpKlaar = Phrase("Sluit de lijst.")

  package static let oogstInDeHand = Phrase("oogst in de hand")
  package static let voegSamen = Phrase("voeg samen")
  package static let knipInTweeen = Phrase("knip in tweeën")
  package static let verdeelOpnieuw = Phrase("verdeel de tijd opnieuw")
  /// Two notes are needed: in the list, and in a line.
  package static let kiesEerstTwee = Phrase("Kies eerst twee notities met spatie.")
  /// A note that seems to say the same was marked with it.
  package static let lijktOp = Phrase("Dit lijkt op: “{}”. Nog eens d legt ze samen, Esc laat ze los.")
  package static let noemTwee = Phrase("Noem twee notities of meer, zoals: samen 2 5")
  package static let tonenWisselen = Phrase("nieuwe notities: meteen of nog niet op het scherm")
  package static let merk = Phrase("kies")
  package static let welkeLijst = Phrase("andere lijst")
  package static let klaarMetOogst = Phrase("klaar")

  package static let tonenDirect = Phrase("nieuwe notities komen meteen op het scherm")
  package static let tonenLos = Phrase(
    "nieuwe notities: nog niet op het scherm, pas als u ze toont")
  package static let geenNotitiesHier = Phrase("In deze stap zijn nog geen notities.")
  package static let geenNotitieMetNummer = Phrase("Notitie {} is er niet; deze stap heeft er {}.")
  package static let nietsTeVerdelen = Phrase(
    "Er valt geen tijd te verdelen: u loopt niet uit, of er is geen stap die korter kan.")

  // MARK: The list in the hand

  package static let lijstStap = Phrase("deze stap")
  package static let lijstNogNiet = Phrase("nog niet op het scherm")
  package static let lijstGeparkeerd = Phrase("hobbels en geparkeerd")
  package static let lijstAlles = Phrase("alles")
  package static let lijstGebeurd = Phrase("wat er gebeurde")
  package static let lijstLeeg = Phrase("Hier is nog niets.")
  package static let aantalGemerkt = Phrase("gekozen: {}")
  package static let aantalOnbesproken = Phrase("nog niet besproken: {}")
  package static let bijNiemand = Phrase("nog niemand pakt dit op")
  package static let routeOnbekend = Phrase("hier is nog geen weg voor")
  package static let vraagGroep = Phrase("naam van de groep")
  package static let vraagSplits = Phrase("zet | tussen de delen")
  package static let vraagHerschrijf = Phrase("andere woorden")
  package static let vraagParkeer = Phrase("oplossen, agenderen of systeem | naar welke tafel | wie")
  package static let vraagVerhuis = Phrase("naar welke stap")
  package static let vraagIndeling = Phrase(
    "1 wat we doen  2 hoe we het doen  3 hoe we zijn  - geen")
  package static let vraagStem = Phrase("van wie; - van niemand")

  // MARK: Regie

  package static let regieTitel = Phrase("Regie")
  package static let uitloop = Phrase("{} min later")
  package static let voorloop = Phrase("{} min eerder")
  package static let dagUitloop = Phrase("meer dan een dag later")
  package static let dagVoorloop = Phrase("meer dan een dag eerder")
  package static let opTijd = Phrase("op tijd")
  package static let korterGehoord = Phrase("Opnieuw verdelen met {}. Dan wordt het: {}")
  package static let bekijkenMet = Phrase("{}. Bekijken met {}")
  package static let korterVoorstel = Phrase("{} → {}")
  package static let stapMinutenKorter = Phrase("{} {} min korter")
  package static let aantalGeparkeerd = Phrase("geparkeerd: {}")
  package static let aantalNogTonen = Phrase("nog niet op het scherm: {}")
  package static let alleenIntrekken = Phrase("Hier kunt u alleen iets intrekken, met x.")
}

extension Wording {
  /// Where something waits and with whom, in a few words each.
  package func delen(van plek: Parkeerplek) -> [String] {
    let parts = [
      plek.route.map { self(.name(of: $0)) } ?? (plek.wacht ? self(.routeOnbekend) : nil),
      plek.forum.map { self(.naarForum, self(.name(of: $0))) },
      plek.eigenaar.isEmpty ? self(.bijNiemand) : plek.eigenaar,
      plek.geagendeerd.map { self(.geagendeerdOp, longDate($0)) },
      plek.antwoord.map { $0.isEmpty ? self(.name(of: .beantwoord)) : self(.isBeantwoord, $0) },
    ]
    return parts.compactMap(\.self)
  }
}
