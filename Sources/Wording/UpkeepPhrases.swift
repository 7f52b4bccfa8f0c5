// Words of looking after what is kept: erasing, copying, checking, saving what is damaged.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Help

  public static let helpWis = Phrase(
    "Wist een casus voorgoed uit de opslag, met alles wat erbij hoort. Zonder --bevestig gebeurt er niets.")
  public static let helpWisNotitie = Phrase(
    "Wist een notitie voorgoed, of alleen haar oude woorden. Zonder --bevestig gebeurt er niets.")
  public static let helpWisSessie = Phrase(
    "Wist een sessie voorgoed, met alles wat erin gezegd is. Zonder --bevestig gebeurt er niets.")
  public static let helpWisOnleesbaar = Phrase(
    "Wist wat in een beschadigde opslag van niemand meer te zeggen is. Zonder --bevestig gebeurt er niets.")
  public static let operandWis = Phrase("de casus of het traject.")
  public static let operandWisNotitie = Phrase(
    "de code of de id van de notitie, uit: sessie toon CODE --als json; mag korter.")
  public static let operandWisSessie = Phrase("de code van de sessie; mag korter.")
  public static let optieBevestig = Phrase("nog eens de alias, de code of de id.")
  public static let optieNieuw = Phrase(
    "geeft de notitie de woorden uit dit bestand en wist de oude; - is de invoer.")
  public static let optieHerbouw = Phrase("maakt de lijsten opnieuw uit het journaal.")
  public static let optieKopie = Phrase("maakt een hele kopie in dit bestand, ook terwijl er sessies lopen.")
  public static let optieRed = Phrase(
    "redt alles wat te lezen is in een nieuwe opslag in dit bestand, en noemt wat niet te redden is.")
  public static let optieAlles = Phrase(
    "inzage: elke gebeurtenis die over de casus gaat, ook wat hier blijft.")

  // MARK: Erasing

  public static let geenNotitie = Phrase(
    "Er is geen notitie “{}”. De id staat in: {reisleider} sessie toon CODE --als json")
  public static let meerNotities = Phrase("Bij “{}” passen meer notities. Typ meer van de id.")
  public static let nieuwIsLeeg = Phrase(
    "Er staan geen nieuwe woorden in. Er is niets veranderd; wissen zonder nieuwe woorden gaat zonder --nieuw."
  )
  public static let nieuwIsTeLang = Phrase(
    "De nieuwe woorden zijn te lang: hoogstens {} KiB. Er is niets gewist of veranderd.")
  public static let nieuwAlleenNotitie = Phrase("Andere woorden (--nieuw) kan alleen een notitie krijgen.")
  public static let wisVraag = Phrase("Er is nog niets gewist. Dit zou weg zijn, voorgoed: {}.")
  public static let wisHoe = Phrase("Doe het zo: {reisleider} wis {} --bevestig {'}")
  public static let wisCasus = Phrase("casus {} met {}")
  public static let wisSessie = Phrase(
    "de sessie {} van {}, met {}, en de afspraken en de droom van die keer")
  public static let wisNotitie = Phrase("{} van {}")
  public static let wisWacht = Phrase(
    "Overschreven, en niet meer te lezen in Reisleider. Resten in het bestand gaan weg zodra de laatste sessie sluit; dan komt het bericht “gewist”."
  )
  public static let wisResten = Phrase(
    "Overschreven, en niet meer te lezen in Reisleider. Er staan nog resten in het bestand, want {} Maak het daarna af met: {reisleider} controleer"
  )
  public static let restenVol = Phrase("de schijf is vol: maak ruimte.")
  public static let restenFout = Phrase("de schijf werkt niet mee: kijk die na.")
  public static let restenBeschadigd = Phrase("het bestand is beschadigd: herstel dat eerst.")
  public static let gewistBon = Phrase("Gewist: {}, {}, op {}.")
  public static let gewistNotitie = Phrase("een notitie")
  public static let gewistAfspraak = Phrase("een afspraak")
  public static let gewistDroom = Phrase("een droom")
  public static let gewistPunt = Phrase("een punt op de tijdlijn")
  public static let gewistZin = Phrase("een zin")
  public static let gewistOud = Phrase("de oude woorden van een notitie")
  public static let gewistSessie = Phrase("een sessie")
  public static let gewistCasus = Phrase("een casus met {}")
  public static let eenRegel = Phrase("{} regel van het journaal")
  public static let aantalRegels = Phrase("{} regels van het journaal")
  public static let bonUitgaven = Phrase(
    "Deze bestanden maakte Reisleider eerder. Wis ze zelf als ze er nog zijn:")
  public static let bonUitgave = Phrase("  {} ({}, {})")
  public static let bonGeenUitgaven = Phrase("Reisleider maakte er geen bestanden van, voor zover bekend.")
  public static let gewistDeels = Phrase(
    "Gewist wat te vinden was: {}, {}, op {}. Dit is misschien niet alles.")
  public static let gewistOnleesbaar = Phrase("wat niet te lezen was")
  public static let eenOnbekendeRegel = Phrase(
    "Er is {} regel waarvan niet te lezen is bij wie die hoort. Red wat te redden is met {reisleider} controleer --red BESTAND, of wis ook die met: {reisleider} wis onleesbaar --bevestig onleesbaar"
  )
  public static let onbekendeRegels = Phrase(
    "Er zijn {} regels waarvan niet te lezen is bij wie ze horen. Red wat te redden is met {reisleider} controleer --red BESTAND, of wis ook die met: {reisleider} wis onleesbaar --bevestig onleesbaar"
  )
  public static let onzekereSessies = Phrase(
    "Van deze sessies is niet te lezen bij welke casus ze horen: {}. Kijk ze na, en wis ze zo nodig met: {reisleider} wis sessie CODE"
  )
  public static let wisOnleesbaar = Phrase("{} waarvan niet te lezen is bij wie die hoort")
  public static let nietsOnleesbaar = Phrase("Alles is te lezen: er is niets van dien aard te wissen.")
  public static let bonSchijf = Phrase(
    "Hier komt wissen niet bij: reservekopieën, bestanden die een ander maakte, en resten op de schijf zelf.")
  public static let nietGelogd = Phrase(
    "Let op: {} is gemaakt, maar staat niet op de lijst die u bij het wissen krijgt.")
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Checking, copying, saving

  public static let herbouwd = Phrase("De lijsten zijn opnieuw gemaakt uit het journaal.")
  public static let redHoe = Phrase(
    "Wat te lezen is, redt u in een nieuw bestand met: {reisleider} controleer --red BESTAND")
  public static let gered = Phrase("Gered: {}, in {}.")
  public static let eenGebeurtenis = Phrase("{} gebeurtenis")
  public static let aantalGebeurtenissen = Phrase("{} gebeurtenissen")
  public static let geredUitNood = Phrase("Daarvan kwamen er {} uit de noodopslag.")
  public static let redNood = Phrase(
    "Haal dan ook de bestanden nood-….db uit die map: wat erin stond, is nu samengevoegd.")
  public static let redNietAlles = Phrase(
    "Niet alles uit {} was te lezen; wat wel te lezen was, is gered. Gooi dat bestand niet weg, maar zet het ergens anders."
  )
  public static let redGewist = Phrase(
    "Let op: niet te lezen was wat er eerder gewist is. Iets daarvan kan nu terug zijn: kijk het na en wis het dan weer."
  )
  public static let redZonderBegin = Phrase(
    "Van {} {} was het begin kwijt. Dat is hersteld, zo goed als de lijsten het zeggen: kijk titel en stappen na."
  )
  public static let hersteldeSessie = Phrase("Herstelde sessie")
  public static let herstelUitleg = Phrase(
    "Het begin van deze sessie was niet meer te lezen. De stappen hebben geen naam meer.")
  public static let herstelStap = Phrase("stap {}")
  public static let herstelVraag = Phrase("Wat is hier gezegd?")
  public static let herstelAlias = Phrase("Hersteld {}")
  public static let redPlaats = Phrase(
    "De oude opslag is niet veranderd. Zet {} als reisleider.db in een lege map en kies die met --map, of ruil het met de oude in {} als er geen sessie loopt."
  )
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: An emergency

  public static let noodopslag = Phrase(
    "NOODOPSLAG: de opslag is beschadigd. Alles wordt nu bewaard in {}. Na afloop: {reisleider} controleer --red BESTAND"
  )
  public static let noodopslagOver = Phrase(
    "Let op: {} is nog niet samengevoegd met de opslag. Doe dat met: {reisleider} controleer --red BESTAND")
  public static let noodKort = Phrase(
    "NOODOPSLAG: alles wordt bewaard. Straks: controleer --red")
  public static let opslagDeels = Phrase(
    "LET OP: een deel van {} is beschadigd en niet te lezen; de rest wel. Red het met: {reisleider} controleer --red BESTAND"
  )
  public static let opslagDeelsKort = Phrase(
    "LET OP: een deel is niet te lezen; de rest wel. Straks: controleer --red")
  public static let wisNood = Phrase(
    "Er is een noodopslag: {}. Voeg die eerst samen met: {reisleider} controleer --red BESTAND. Er is niets gewist."
  )

  // MARK: What protects the store

  public static let verbodenBlijft = Phrase(
    "Let op: in {} staan nog verboden woorden van een sessie die voorbij is. Ze konden niet gewist worden; de volgende keer wordt het weer geprobeerd."
  )
  public static let verbodenBlijftKort = Phrase(
    "Let op: oude verboden woorden zijn nog niet gewist. Zie: {reisleider} controleer")
  public static let schijfVersleuteld = Phrase("De schijf is versleuteld.")
  public static let schijfOnbekend = Phrase("Of de schijf versleuteld is, is hier niet te zien.")
  public static let diagnoseSchijf = Phrase("Schijf")
  public static let netwerkKort = Phrase(
    "Let op: deze map staat op {}; terminals zien elkaar daar soms niet.")
  public static let syncKort = Phrase("Let op: van deze map gaan vanzelf kopieën naar elders ({}).")
  public static let anderBestand = Phrase(
    "Let op: naast de opslag staat {}. Misschien een kopie van een ander apparaat, met notities die hier niet zijn: zet het apart en kijk erin met --map."
  )
  public static let openKort = Phrase("Let op: anderen op deze computer mogen in deze map kijken.")
  public static let noodOverKort = Phrase("Let op: er staat nog een noodopslag. Zie: {reisleider} controleer")
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Everything about one casus

  public static let dossierVan = Phrase("Inzage: {}")
  public static let dossierUitleg = Phrase(
    "Elke gebeurtenis in de opslag die over deze casus gaat, ook wat is ingetrokken, nog niet op het scherm staat of hier blijft."
  )
  public static let dossierReserve = Phrase("Hoe het begon, nog eens: als reserve.")
  public static let dossierDraaiboek = Phrase("{} (de hele tekst staat in --als json)")
  public static let dossierDeel = Phrase("{} {}")
  public static let dossierRegel = Phrase("{} {}, op {}")
  public static let dossierIngetrokken = Phrase("{} {}, op {} (ingetrokken)")
}
