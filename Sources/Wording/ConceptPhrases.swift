// The words of a report that is read through with those it is about.

// What a phrase says is its documentation; `{}` stands for the value that the sentence around it names.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Phrase {
  // MARK: Help

  public static let helpConceptMaak = Phrase(
    "Legt een verslag neer om samen te lezen: vanaf nu is te zien of de tekst nog dezelfde is.")
  public static let helpConceptToon = Phrase(
    "Toont een verslag met een nummer bij elk punt, en met de reacties erbij.")
  public static let helpConceptReactie = Phrase(
    "Zet een reactie naast een punt van het verslag. De tekst zelf blijft staan.")
  public static let helpConceptVaststel = Phrase("Legt vast wie het verslag goed vond, en op welke dag.")
  public static let operandPunt = Phrase(
    "het nummer van een punt, zoals in: reisleider concept toon; of alles.")
  public static let operandReactie = Phrase("wat er gezegd is; - leest van de invoer.")
  public static let operandVaststel = Phrase("wie het goed vond, met rollen en zonder namen.")
  public static let optieDoorReactie = Phrase("van wie de reactie is")
  public static let optieVoorConcept = Phrase(
    "voor wie het verslag is. Zonder dit: voor wie de tafel noemde, anders voor kind en ouders")
  public static let optieUitConcept = Phrase(
    "schrijft naar dit bestand, in de vorm die de naam zegt (txt, md, html of odt); - is de uitvoer.")

  // MARK: Answers

  /// Which text it is, and of whom or what.
  public static let conceptIsGemaakt = Phrase(
    "Versie {} ligt klaar om samen te lezen: {reisleider} concept toon {'}")
  public static let conceptLigtEr = Phrase(
    "Versie {} ligt er al, en is niet veranderd: {reisleider} concept toon {'}")
  public static let nogGeenConcept = Phrase(
    "Er is nog geen concept. Doe eerst: {reisleider} concept maak {'}")
  public static let conceptIsAnders = Phrase(
    "De tekst is veranderd sinds versie {}. Leg de nieuwe neer, en lees die samen: {reisleider} concept maak {'}"
  )
  public static let conceptIsVast = Phrase("Versie {} is al vastgesteld.")
  public static let conceptIsVastgesteld = Phrase("Versie {} is vastgesteld door {}.")
  /// What was typed, how many there are, of whom or what.
  public static let conceptGeenPunt = Phrase(
    "“{}” is geen punt: er zijn er {}, of zeg alles. De nummers staan in: {reisleider} concept toon {'}")
  public static let reactieIsBewaard = Phrase("De reactie staat erbij: {}")
  public static let reactieIsLeeg = Phrase("Er staat niets in de reactie.")
  public static let reactieHeeftLek = Phrase(
    "In de reactie staat misschien {}: zij komt pas in een verslag als u dat bevestigt. Voorgoed weg: {reisleider} wis notitie {'}"
  )
  public static let wieHeeftLek = Phrase("Noem rollen, zoals kind en ouders: hier staat misschien {}.")

  // MARK: A sheet of a region

  public static let operandPraatplaat = Phrase(
    "de code van een sessie of de alias van een casus; mag korter. Niet bij --regio of --draden.")
  public static let optiePlaatRegio = Phrase(
    "een plaat van de reizen in deze regio, zonder namen: alleen waar anderen van mogen leren.")
  public static let optiePlaatDraden = Phrase(
    "een plaat van wat in deze tijd telkens terugkomt: de draden, zonder casus. Mag met --regio.")
  public static let optieTitel = Phrase("wat erboven staat.")
  public static let optieOnderwerp = Phrase("waar het over gaat, onder de titel.")
  public static let praatplaatWaarvan = Phrase(
    "Waarvan? Geef een alias of een code: {reisleider} praatplaat Vlinder, of --regio, of --draden.")
  public static let streekTeKlein = Phrase(
    "In {} zijn in deze tijd minder dan {} kinderen op reis: dan is te zien van wie een zin is.")
  public static let dradenTeKlein = Phrase(
    "In deze tijd zijn minder dan {} kinderen op reis: dan is te zien van wie een zin is.")
  public static let plaatHeeftLek = Phrase("In de titel staat misschien {}.")
  package static let streekTitel = Phrase("Reizen in {}")
  package static let streekVoet = Phrase("Hier staat alleen waar anderen van mogen leren.")
  package static let kopWaarnaartoe = Phrase("Waar kinderen naartoe willen")
  package static let kopGetallen = Phrase("In getallen")
  package static let streekKinderen = Phrase("kinderen op reis")
  package static let streekBijeenkomsten = Phrase("bijeenkomsten")
  package static let streekMijlpaal = Phrase("{}: {} kinderen")
  package static let streekGeenDroom = Phrase("Van nog geen droom mogen anderen leren.")
  package static let dradenTitel = Phrase("Wat telkens terugkomt")
  package static let dradenTitelIn = Phrase("Wat telkens terugkomt in {}")
  package static let kopGezegd = Phrase("In woorden van kinderen, ouders en professionals")
  package static let plaatZonderDraad = Phrase("Er is nog geen draad met een zin uit deze tijd.")
  package static let streekDraadIn = Phrase("in {} reizen")

  // MARK: While it takes long

  /// How much of a hundred is done, and how many seconds are left.
  public static let voortgang = Phrase("{} % · nog ongeveer {} s")

  // MARK: At the closing

  /// What can be given along: the session, and the child.
  public static let geefPraatplaatMee = Phrase(
    "Een plaat voor aan de muur: {reisleider} praatplaat {'} --uit plaat.svg")
  public static let geefReisboekjeMee = Phrase(
    "Een boekje voor het kind: {reisleider} reisboekje {'} --uit boekje.svg")
  public static let geefZaadjeMee = Phrase(
    "Een zaadje voor een andere regio: {reisleider} pakket geef {'}")
}
