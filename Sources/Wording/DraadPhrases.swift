import SessionModel

// Words of the threads over many sessions.

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  public static let draadWoord = Phrase("draad")
  package static let kopDraden = Phrase("Draden")
  public static let kolomDraad = Phrase("Draad")
  public static let kolomBetekenis = Phrase("Betekenis")
  public static let kolomNiveau = Phrase("Niveau")
  public static let kolomCasussen = Phrase("Casussen")
  public static let kolomEerste = Phrase("Eerste keer")
  public static let kolomKomst = Phrase("Komst")
  public static let kolomGedeeld = Phrase("Zelfde woorden")
  public static let daarnaVeranderd = Phrase("(tekst is daarna veranderd)")

  /// What a period says of a thread.
  public static func name(of komst: Draadstand.Komst) -> Phrase {
    switch komst {
    case .nieuw: Phrase("nieuw")
    case .terug: Phrase("terug")
    case .weg: Phrase("weg")
    }
  }

  public static let helpDraadLijst = Phrase(
    "Noemt de rode draden over alle sessies: in hoeveel casussen en sessies, de eerste en de laatste keer.")
  public static let helpDraadToon = Phrase("Noemt wat er in een draad zit, het nieuwste eerst.")
  public static let helpDraadMaak = Phrase("Maakt een draad: een naam, en in één zin wat die betekent.")
  public static let helpDraadWijzig = Phrase("Geeft een draad een andere naam, betekenis of niveau.")
  public static let helpDraadErbij = Phrase("Doet zinnen in een draad, ook van gesloten sessies.")
  public static let helpDraadEruit = Phrase("Haalt zinnen uit een draad.")
  public static let helpDraadNee = Phrase(
    "Onthoudt dat deze zinnen niet bij de draad horen; ze worden niet meer voorgesteld.")
  public static let helpDraadSamen = Phrase(
    "Voegt een draad bij een andere: wat erin zit, zit voortaan in de tweede.")
  public static let helpDraadSplits = Phrase("Maakt van zinnen uit een draad een nieuwe draad.")
  public static let helpDraadWeg = Phrase(
    "Sluit een draad af: hij staat in geen lijst meer. Terug kan met draad ongedaan.")
  public static let helpDraadOngedaan = Phrase(
    "Neemt het laatste terug dat met een draad zelf gebeurde: maken, hernoemen, samenvoegen of afsluiten.")
  public static let helpDraadVoorstel = Phrase(
    "Stelt zinnen voor die woorden delen met wat in de draad zit. Er gaat er nooit een vanzelf in.")
  public static let helpDraadLees = Phrase(
    "Leest draden uit een codeboek: csv met naam;betekenis;niveau, of Markdown. Wat er al is, blijft zoals het is."
  )
  public static let operandDraad = Phrase("de naam van een draad, of zijn code; mag korter")
  public static let operandNieuweDraad = Phrase("de naam van de nieuwe draad")
  public static let operandZinCodes = Phrase("de codes van zinnen; zoek, lijst en sessie toon noemen ze")
  public static let operandCodeboek = Phrase("een bestand met draden; - leest de invoer")
  public static let optieBetekenis = Phrase("wat de draad betekent, in één zin")
  public static let optieDraadNiveau = Phrase("op welk niveau de draad ligt")
  public static let optieWerkzaam = Phrase(
    "of dit het verschil maakt; de leerrapportage noemt zulke draden bij de werkzame elementen")
  public static let optieDraadVan = Phrase("vanaf deze dag; wat ervoor was, zegt of een draad nieuw is")
  public static let optieDraadTot = Phrase("tot en met deze dag")
  public static let optieDraadStem = Phrase("alleen wat deze stem zei")
  public static let optieDraadThema = Phrase("alleen wat hierover gaat")
  public static let optieDraadKomst = Phrase(
    "alleen draden die nieuw zijn, terug zijn, of weg zijn in de periode (met --van)")
  public static let nogGeenDraden = Phrase(
    "Er is geen draad die hierbij past. Een draad maken: {reisleider} draad maak NAAM --betekenis ZIN")
  public static let draadIsEr = Phrase("De draad “{}” is er. Zinnen erin: {reisleider} draad erbij {'} CODE")
  public static let draadIsAnders = Phrase("De draad heet nu “{}”.")
  public static let draadIsAl = Phrase("Er is al een draad “{}”.")
  public static let geenDraad = Phrase(
    "Er is geen draad die zo begint: {}. Welke er zijn: {reisleider} draad lijst")
  public static let meerDraden = Phrase("Meer draden beginnen met “{}”: {}. Typ er meer van.")
  public static let zinnenErbij = Phrase("In “{}”: {} erbij.")
  public static let zinnenEruit = Phrase("Uit “{}”: {} weg.")
  public static let zinnenNee = Phrase("“{}”: {} niet meer voorgesteld.")
  public static let eenDraadzin = Phrase("{} zin")
  public static let draadzinnen = Phrase("{} zinnen")
  public static let dradenZijnSamen = Phrase("“{}” zit nu in “{}”.")
  public static let draadIsWeg = Phrase("De draad “{}” is afgesloten. Terug: {reisleider} draad ongedaan")
  public static let draadIsTerug = Phrase("Teruggenomen: de draad “{}” is weer zoals die was.")
  public static let draadIsErWeer = Phrase("Teruggenomen: de draad “{}” is er weer.")
  public static let draadIsErNietMeer = Phrase("Teruggenomen: de draad “{}” is er niet meer.")
  public static let nietsTerugTeNemen = Phrase("Er is niets van een draad om terug te nemen.")
  public static let geenVoorstellen = Phrase("Er is geen zin die genoeg woorden deelt met deze draad.")
  public static let voorstelHoe = Phrase(
    "Erbij: {reisleider} draad erbij {'} CODE. Niet: {reisleider} draad nee {'} CODE.")
  public static let draadLek = Phrase(
    "In de naam of de betekenis staat iets waaraan iemand te herkennen is: {}.")
  public static let draadHerhaalt = Phrase(
    "Let op: zo zei iemand het ook. Wie de draad leest, leest dan die zin. Kies liever eigen woorden.")
  public static let alleenNotitieInDraad = Phrase(
    "{} is geen notitie van een sessie; alleen die kan in een draad.")
  public static let blijftBuitenDraad = Phrase("{} blijft hier, en kan niet in een draad.")
  public static let codeboekGelezen = Phrase("{} erbij, {} er al.")
  public static let eenDraad = Phrase("{} draad")
  public static let aantalDraden = Phrase("{} draden")
  public static let codeboekLeeg = Phrase("In {} staat geen draad: een regel is naam;betekenis;niveau.")
  public static let codeboekRegel = Phrase(
    "Regel {}: een naam heeft letters, en is niet langer dan 120 tekens.")
  public static let codeboekOnbekendNiveau = Phrase("Regel {}: “{}” is geen niveau. Kies uit: {}.")
  package static let dradenUitleg = Phrase("Wat over vele sessies terugkomt, in uw eigen woorden")
  package static let geenDraden = Phrase(
    "Er zijn nog geen draden. Maak er een met n, of doe een zin uit een lijst of een zoekvraag in een nieuwe draad."
  )
  package static let draadIsLeeg = Phrase("In deze draad zit nog niets. Zoek een zin, en doe die erin.")
  public static let kijkInDraden = Phrase("Kijk in: {reisleider} draad lijst")
  package static let draadNogLeeg = Phrase("nog leeg")
  public static let draadIsLeegHoe = Phrase(
    "In deze draad zit nog niets. Zoek een zin met {reisleider} zoek WOORD, en doe die erin met: {reisleider} draad erbij {'} CODE"
  )
  package static let typNaamVanDraad = Phrase(
    "Typ de naam van een draad. Is die er nog niet, dan maakt u hem.")
  package static let geenAndereDraad = Phrase("Er is geen andere draad om deze bij te voegen.")
  package static let welkeDraadVoor = Phrase("{}. In welke draad? ")
  package static let bijWelkeDraad = Phrase("Bij welke draad hoort “{}”? ")
  package static let maakDraad = Phrase("maak de draad “{}”")
  package static let maaktDraad = Phrase("nieuwe draad")
  package static let hernoemtDraad = Phrase("naam en betekenis")
  package static let voegtDradenSamen = Phrase("voeg samen")
  package static let zetWerkzaam = Phrase("★ werkzaam")
  package static let draadIsWerkzaam = Phrase("★ “{}” telt mee als wat het verschil maakt.")
  package static let draadIsNietWerkzaam = Phrase("“{}” telt niet meer mee als wat het verschil maakt.")
  package static let sluitDraad = Phrase("sluit af")
  package static let merktZin = Phrase("merk")
  package static let haaltEruit = Phrase("haal eruit")
  package static let steltVoor = Phrase("voorstellen")
  package static let splitstDraad = Phrase("splits")
  package static let hoortErbij = Phrase("hoort erbij")
  package static let hoortNietErbij = Phrase("hoort er niet bij")
  package static let kopVoorstellen = Phrase("Voorgesteld, om dezelfde woorden")
  package static let kopNieuweDraad = Phrase("Nieuwe draad")
  package static let kopDraadHernoemen = Phrase("Naam en betekenis")
  package static let kopDraadSplitsen = Phrase("Splitsen: deze zinnen krijgen een eigen draad")
  package static let hoeHeetDraad = Phrase("Hoe heet de draad? ")
  package static let watBetekentDraad = Phrase("Wat betekent hij, in één zin? ")
  package static let opWelkNiveau = Phrase("Op welk niveau ligt hij? Nu: {}.")
  package static let geenDraadniveau = Phrase("geen niveau")
  package static let zoLaten = Phrase("zo laten")
  package static let draadIsGemaakt = Phrase("De draad “{}” is er.")
  package static let draadIsGesloten = Phrase("De draad “{}” is afgesloten. Ctrl-Z neemt dat terug.")
  package static let draadNaamLang = Phrase("Een naam heeft letters, en is niet langer dan {} tekens.")
  package static let welkeDraad = Phrase("In welke draad? ")
  package static let doetInDraad = Phrase("doe erin")
  package static let kiestDraad = Phrase("andere draad")
  package static let inDraadLabel = Phrase("in een draad")
  package static let hulpInDraad = Phrase("Doet de zin waar u bent in een rode draad.")
  package static let merkVoorDraad = Phrase("Merk de zinnen met Spatie; Ctrl-D doet ze in een draad.")
  package static let draadNietHier = Phrase(
    "Een draad is niet voor op het scherm: doe dit in noteer of regie.")
  package static let inDraadGedaan = Phrase("Zit nu in “{}”.")
  package static let woordDraden = Phrase("draden")
  package static let argDraden = Phrase(
    "NUMMER stem:S thema:T niveau:N regio:R vanaf:DAG tot:DAG komst:K")
  package static let voorbeeldDraden = Phrase("draden stem:ouder vanaf:1-8-2026")
  package static let hulpDraden = Phrase("Noemt de rode draden over alle sessies (terugkijken).")
}

extension Wording {
  /// Why a thread cannot be called so.
  public func sentence(for bezwaar: Draad.Gegevens.Bezwaar) -> String {
    switch bezwaar {
    case .zonderNaam: self(.draadNaamLang, String(Draad.Gegevens.langsteNaam))
    case .bestaat(let naam): self(.draadIsAl, naam)
    case .vondst(let soorten): self(.draadLek, opsomming(soorten))
    }
  }
}
