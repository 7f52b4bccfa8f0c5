// The question cards: one can be pulled onto the projector in any step. The method's own questions, in the
// project's words.

extension Phrase {
  /// The cards, in the order in which they lie on the pile: from longing to doing.
  package static let vraagkaarten: [Phrase] = [
    Phrase("Waar word je blij van?"),
    Phrase("Wat zou je willen?"),
    Phrase("Waar verlang je naar?"),
    Phrase("Waar gingen je ogen van glimmen?"),
    Phrase("Wat heb jij nodig om te kunnen leven op jouw manier?"),
    Phrase("Wat doet de plek waar je leert met je?"),
    Phrase("Wie bepaalt hoe jij je voelt op school?"),
    Phrase("Stel: morgen is het wonder gebeurd. Waar merk je dat aan?"),
    Phrase("Welke ontwikkeling is er al?"),
    Phrase("Wanneer ging het een beetje beter?"),
    Phrase("Wat gaat er goed?"),
    Phrase("Wie of wat maakte het verschil?"),
    Phrase("Wat is het waardevolste dat we tot nu toe deden?"),
    Phrase("Wat weten we nu dat we eerst niet wisten?"),
    Phrase("Welke behoefte zit hieronder?"),
    Phrase("Wat heb jij nodig om dit kind te begeleiden?"),
    Phrase("Waar hebben de ouders behoefte aan?"),
    Phrase("Wat kunnen we nu van dit kind vragen?"),
    Phrase("Welke ontwikkeling is wél mogelijk?"),
    Phrase("Als dit kan, wat kan dan misschien ook?"),
    Phrase("Wat vindt het gezin passend?"),
    Phrase("Hoe kunnen zorg en leren hier samen gaan?"),
    Phrase("Wat kan er groeien naast de vrijstelling?"),
    Phrase("Wie missen we nog aan deze tafel?"),
    Phrase("Wat is hier goed om te doen, voor dit kind, nu?"),
    Phrase("Waar staan we voor?"),
    Phrase("Welke nieuwe vragen zijn er?"),
    Phrase("Wat is er nog nodig?"),
    Phrase("Welke kleine stap maakt de afstand korter?"),
    Phrase("Hoe houden we het in beweging als de hulp stopt?"),
    Phrase("Wat ga je morgen anders doen?"),
  ]

  /// One minute each, for a room that thinks in a rut: everybody shouts, everything is typed and shown at once.
  package static let patroonbrekers: [Phrase] = [
    Phrase("Noem een kleur. Nu een die niemand nog noemde."),
    Phrase("Noem gereedschap. Nu iets dat ook gereedschap kan zijn."),
    Phrase("Noem een stuk fruit dat hier nooit op tafel ligt."),
    Phrase("Maak af: op school leer je …"),
    Phrase("Maak af: een kind dat niet komt, is …"),
    Phrase("Hoeveel vierkanten zitten er in een raam met negen ruitjes?"),
    Phrase("Waarvoor kun je een baksteen nog meer gebruiken?"),
    Phrase("Waar leer je iets zonder dat het een les heet?"),
    Phrase("Welke regel zou een kind van zes als eerste schrappen?"),
    Phrase("Noem een beroep zonder diploma."),
    Phrase("Wat is het tegendeel van thuiszitten?"),
    Phrase("Hoe zou een ruimtereiziger deze tafel beschrijven?"),
  ]

  /// What such a step is called.
  package static let patroonbreker = Phrase("Patroonbreker")
  /// How it is led.
  package static let zoGaatPatroonbreker = Phrase(
    "Eén minuut. Iedereen roept, alles komt op het scherm, niets is fout. Vraag dan: wat verraste je?")
}
