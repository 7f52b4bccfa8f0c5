// The question cards: one can be pulled onto the projector in any step. The method's own questions, in the
// project's words.

extension Phrase {
  /// The cards, in the order in which they lie on the pile: from longing to doing.
  package static let vraagkaarten: [Phrase] = [
    Phrase("Waar word je blij van? Wat zou je willen?"),
    Phrase("Waar verlang je naar?"),
    Phrase("Waar gingen je ogen van glimmen?"),
    Phrase("Wat heb jij nodig om te kunnen leven op jouw manier?"),
    Phrase("Wat doet de plek waar je leert met je?"),
    Phrase("Stel: morgen is het wonder gebeurd. Waar merk je dat aan?"),
    Phrase("Welke ontwikkeling is er al?"),
    Phrase("Wanneer ging het een beetje beter? Wat was er toen anders?"),
    Phrase("Wat werkt er? Wat gaat er goed?"),
    Phrase("Wie of wat maakte het verschil?"),
    Phrase("Wat is het waardevolste dat we tot nu toe deden?"),
    Phrase("Wat weten we nu dat we eerst niet wisten?"),
    Phrase("Welke behoefte zit hieronder?"),
    Phrase("Wat heb jij nodig om dit kind te begeleiden?"),
    Phrase("Waar hebben de ouders behoefte aan?"),
    Phrase("Wat kunnen we nu van dit kind vragen?"),
    Phrase("Welke ontwikkeling is wél mogelijk?"),
    Phrase("Als dit kan, wat kan dan misschien ook?"),
    Phrase("Wie missen we nog aan deze tafel?"),
    Phrase("Wat is hier goed om te doen, voor dit kind, nu?"),
    Phrase("Waar staan we voor?"),
    Phrase("Wat is er nodig, en wat is er al?"),
    Phrase("Welke kleine stap maakt de afstand korter?"),
    Phrase("Hoe houden we het in beweging als de hulp stopt?"),
    Phrase("Wat ga je morgen anders doen?"),
  ]
}
