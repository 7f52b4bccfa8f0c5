import SessionModel

// What the guide to draaiboeken says; the program prints it from its own tables.

extension Phrase {
  package static let gidsDraaiboek = Phrase("Een eigen draaiboek")
  package static let gidsDraaiboekUitleg = Phrase(
    "Een draaiboek is een tekstbestand. Begin met een kopie van een dat er al is: `reisleider draaiboek kopieer reisbureau`. Open die in een tekstverwerker voor gewone tekst, en verander wat u wilt. De kopie staat in `~/.config/reisleider/draaiboeken`, en gaat voor het meegeleverde draaiboek met dezelfde naam. Wilt u beide houden, geef het bestand dan een eigen naam, zoals `eigen.md`, en zet er een eigen titel in. Alleen wat in die map staat, is te kiezen. Dit blad noemt alles wat er kan staan. Het programma maakt het zelf, uit wat het zelf leest."
  )
  package static let gidsVoorbeeld = Phrase("Voorbeeld")
  package static let gidsVoorbeeldTekst = Phrase(
    """
    # Korte reis
    Eén casus, een kleine tafel, een half uur.

    - soort: casus
    - tafel: 3-5

    ## Bestemming
    - vorm: wensdroom
    - tijd: 15 min
    - vraag: Het is een jaar later en het is gelukt. Wat zie je?
    - regie: Jeugdige eerst, dan ouder. Letterlijk opschrijven.

    ## Eerste stap
    - vorm: morgen-anders
    - tijd: 15 min
    - vraag: Wat ga jij morgen anders doen?
    """)
  package static let gidsBoven = Phrase("Bovenaan")
  package static let gidsBovenUitleg = Phrase(
    "Eerst `#` en de titel, dan een of meer regels uitleg, en dan deze regels, elk met een streepje ervoor. Geen ervan is verplicht."
  )
  package static let gidsStap = Phrase("Stap")
  package static let gidsStapUitleg = Phrase(
    "Elke stap begint met `##` en een naam die maar één keer voorkomt. Daaronder staan deze regels. Wat een * heeft, moet er staan."
  )
  package static let gidsVormen = Phrase("Vormen")
  package static let gidsVormenUitleg = Phrase(
    "De vorm zegt hoe de zaal de vraag stelt en toont wat er komt. Beelden ervan staan bij de broncode, in docs/vormen.md."
  )
  package static let gidsBeurten = Phrase("Beurten")
  package static let gidsBeurtenUitleg = Phrase(
    "Bij `beurten` staan groepen achter elkaar, met komma’s ertussen, en zo nodig met minuten: `1:5,2:10,allen`. Duren ze samen langer dan de stap, dan zegt `draaiboek controleer` dat."
  )
  package static let gidsNakijken = Phrase("Nakijken")
  package static let gidsNakijkenUitleg = Phrase(
    "`reisleider draaiboek controleer eigen.md` noemt alle fouten met hun regel, en het woord dat u waarschijnlijk bedoelde; dat kan met een bestand in elke map. Staat het in `~/.config/reisleider/draaiboeken`, dan laat `reisleider draaiboek toon eigen` zien wanneer elke stap begint."
  )
  package static let gidsSleutel = Phrase("regel")
  package static let gidsWaarde = Phrase("waarde")
  package static let gidsBij = Phrase("bij vorm")
  package static let gidsIs = Phrase("dat is")
  package static let gidsVorm = Phrase("vorm")
  package static let gidsBeurt = Phrase("beurt")
  package static let gidsOveral = Phrase("elke")
  package static let gidsMagVaker = Phrase("Mag vaker.")
  package static let gidsTekst = Phrase("tekst")
  package static let gidsLijst = Phrase("een of meer van: {}")
  package static let gidsMinuten = Phrase("{} tot {} min")
  package static let gidsGetal = Phrase("{} tot {}")
  package static let gidsVanTot = Phrase("een getal of twee met - ertussen, {} tot {}")
  private static let gidsOnbekend = Phrase("(nog geen uitleg)")

  /// What a key of a draaiboek is for.
  package static func uitleg(sleutel: String) -> Phrase { sleutels[sleutel] ?? gidsOnbekend }

  /// Whether it is told what a key is for.
  package static func kent(sleutel: String) -> Bool { sleutels[sleutel] != nil }

  private static let sleutels: [String: Phrase] = [
    "soort": Phrase("Waar de sessie over gaat: een kind (casus), een netwerk, of leren van elkaar."),
    "tafel": Phrase(
      "Hoeveel mensen er aan tafel passen; in de stap reisgezelschap zegt regie het als het er meer zijn."),
    "klok": Phrase(
      "Welke tijd op zaal staat: hoe laat het is (regie, en ook zonder deze regel), ook hoeveel minuten de stap nog heeft (zaal), of geen (uit). Regie ziet de minuten altijd."
    ),
    "terugblik": Phrase("Waar de volgende sessie mee begint: de afspraken, of de opbrengst."),
    "vorm": Phrase("Hoe de stap eruitziet; zie Vormen."),
    "tijd": Phrase("Hoe lang de stap ongeveer duurt."),
    "vraag": Phrase("De vraag, groot op de zaal."),
    "beurten": Phrase("In welke groepen mensen eerst denken; zie Beurten."),
    "bron": Phrase(
      "Waar de stap mee begint: losgelaten zinnen uit het interview, of wat eerder in deze casus kwam."),
    "per": Phrase("Waarnaar de kolommen gaan."),
    "kolom": Phrase("Een eigen kolom, in plaats van per."),
    "variant": Phrase("Welke tabel de afweging vult."),
    "punt": Phrase("Een punt van de lijst."),
    "stippen": Phrase("Hoeveel stippen ieder mag geven bij het kiezen."),
    "nul": Phrase("Wat een 0 betekent."),
    "tien": Phrase("Wat een 10 betekent."),
    "beeld": Phrase("Een beeld in plaats van getallen."),
    "zinsbegin": Phrase("Hoe een zin begint die mensen afmaken, zoals Stel dat."),
    "opbrengst": Phrase(
      "Waar de stap voor is: wat er gezegd wordt, staat dan in terugkijken bij wat werkt, of in die lijst over alle sessies."
    ),
    "tonen": Phrase(
      "Wanneer een notitie op de zaal komt: meteen (direct), of als de reisleider die loslaat (los)."),
    "regel": Phrase("Een regel die onder de vraag op de zaal staat."),
    "regie": Phrase("Wat de reisleider erbij leest; nooit op de zaal."),
    "doorvragen": Phrase("Een vraag om door te vragen; nooit op de zaal."),
    "redding": Phrase("Wat u zegt als het stilvalt; nooit op de zaal."),
  ]

  /// What a form does.
  package static func uitleg(vorm: Vorm) -> Phrase {
    switch vorm {
    case .ronde: Phrase("Om de beurt, het kind eerst; overslaan mag altijd.")
    case .oogst: Phrase("Alles wat verteld wordt, los of in kolommen.")
    case .wensdroom: Phrase("De droom in de woorden van het kind; daarna blijft die in beeld.")
    case .watWerkt: Phrase("Wat werkt, per thema en stem.")
    case .ideeen: Phrase("Leuke, gekke en goede ideeën; van wie, wordt niet bewaard.")
    case .kiezen: Phrase("Het kind, de ouder of wie de casus bracht kiest, met stippen of zonder.")
    case .morgenAnders: Phrase("Wie doet morgen wat anders: eerste stap, wanneer, met wie.")
    case .terugblik: Phrase("Wat er van de vorige afspraken kwam.")
    case .denkpatronen: Phrase("Feit, gevoel, aanname of oordeel; en dan een andere vraag.")
    case .reisgezelschap: Phrase("Wie reist er mee, dichtbij of verder weg, en wie ontbreekt.")
    case .schaal: Phrase("Waar staat ieder, van 0 tot 10, en wat maakt dat het dit al is.")
    case .tijdlijn: Phrase("De reis tot nu toe, krom zoals die was.")
    case .afweging: Phrase("Een dilemma, met waarden en schade naast elkaar.")
    case .checklist: Phrase("Punten, en wie een gat op zich neemt.")
    case .stil: Phrase("Eerst stil schrijven, dan de briefjes.")
    case .teruglezen: Phrase("Zin voor zin teruglezen: mag dit mee?")
    case .pauze: Phrase("Er wordt niets gevraagd; er staat wanneer het verdergaat.")
    case .afsluiten: Phrase("Het waardevolste, en de volgende halte.")
    }
  }

  /// What a turn is.
  package static func uitleg(beurt: Stap.Fase) -> Phrase {
    switch beurt {
    case .alleen: Phrase("Ieder alleen.")
    case .duo: Phrase("In tweetallen.")
    case .drietal: Phrase("In drietallen.")
    case .viertal: Phrase("In viertallen.")
    case .allen: Phrase("De hele tafel.")
    case .roddel: Phrase("De tafel praat over de casus; wie hem bracht luistert, omgedraaid.")
    }
  }
}
