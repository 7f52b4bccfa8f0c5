// Words of the manual: its heads and what stands under them.

extension Phrase {
  package static let manNaam = Phrase("NAAM")
  package static let manGebruik = Phrase("GEBRUIK")
  package static let manBeschrijving = Phrase("BESCHRIJVING")
  package static let manBeschrijvingUitleg = Phrase(
    "Reisleider laat stap voor stap een draaiboek zien op een projector (zaal), bewaart wat er gezegd wordt (noteer), en laat later lezen wat er was (terugkijken). Zonder opdracht opent het beginscherm."
  )
  package static let manOpdrachten = Phrase("OPDRACHTEN")
  package static let manOpties = Phrase("OPTIES BIJ ELKE OPDRACHT")
  package static let manHandelingen = Phrase("HANDELINGEN")
  package static let manHandelingenUitleg = Phrase(
    "Wat met een toets kan, kan ook met een woord: typ in een regel van het scherm een / met het woord erachter, of geef de woorden aan reisleider doe, een per regel. Twee keer / is gewone tekst die met / begint."
  )
  package static let manToetsen = Phrase("TOETSEN")
  package static let manTekens = Phrase("TEKENS VOOR EEN NOTITIE")
  package static let manTekensUitleg = Phrase(
    "Aan het begin van een getypte regel; een \\ ervoor maakt er gewone tekst van. Van wie de woorden zijn, zegt een letter, een naam aan tafel of een stem met een dubbele punt: o: of moeder:"
  )
  package static let manRegels = Phrase("WAT EEN REGEL KAN ZIJN")
  package static let manRegelsUitleg = Phrase(
    "Past een hele regel bij de stap van nu, dan doet die wat er staat; al het andere is een notitie, woord voor woord. Een regel die eindigt op ? of ! is altijd een notitie. Hier staat m voor iemand aan tafel, bij letter of naam, en 2 voor het nummer van iets in de stap."
  )
  package static let manAfloop = Phrase("AFLOOP")
  package static let manAfloopUitleg = Phrase("0: gedaan. 1: kon niet. 2: niet begrepen.")
  package static let manOmgeving = Phrase("OMGEVING")
  package static let manHandleiding = Phrase("Handleiding van Reisleider")
  package static let manData = Phrase("de map waarin de map reisleider staat; anders ~/.local/share.")
  package static let manConfig = Phrase("de map waarin reisleider/draaiboeken staat; anders ~/.config.")
  package static let manHome = Phrase("uw eigen map, waar ~ voor staat.")
  package static let manTerm = Phrase(
    "welke terminal dit is; een nieuwere die dit systeem niet kent, wordt getekend als xterm of screen.")
  package static let manTaal = Phrase("de taalinstelling; die hoort UTF-8 te zijn, zoals C.UTF-8.")
  package static let manEsc = Phrase(
    "hoeveel milliseconden na Esc nog een toets kan komen die daarbij hoort.")
  package static let manTijdzone = Phrase("de tijdzone, als die niet die van het systeem is.")
  package static let manSSH = Phrase(
    "of u over ssh werkt: dan wacht Reisleider iets langer op een toets met Esc ervoor.")
  package static let manBestanden = Phrase("BESTANDEN")
  package static let manOpslag = Phrase("alles wat bewaard is; alleen u kunt het lezen.")
  package static let manConcept = Phrase("wat u aan het typen bent, voor als de terminal wegvalt.")
  package static let manVerboden = Phrase(
    "de verboden woorden van sessies die lopen; leeg als die gesloten zijn.")
  package static let manNood = Phrase("de noodopslag, als de gewone beschadigd bleek tijdens een sessie.")
  package static let manOefen = Phrase("de opslag van de oefening; die mag weg.")
  package static let manEigen = Phrase("uw eigen draaiboeken; die gaan voor de meegeleverde.")
  package static let manThemas = Phrase("welk thema op welke terminal gekozen is; die mag weg.")
  package static let manVoorbeelden = Phrase("VOORBEELDEN")
  package static let manZieOok = Phrase("ZIE OOK")
  package static let manMeerLezen = Phrase(
    "De handleiding in gewone taal leest u met reisleider uitleg: uw eerste sessie, de projector, twee laptops, een eigen draaiboek."
  )
  package static let manKleurloos = Phrase("zet kleuren uit als er iets in staat.")
}
