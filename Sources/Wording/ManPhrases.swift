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
  package static let manKleurloos = Phrase("zet kleuren uit als er iets in staat.")
}
