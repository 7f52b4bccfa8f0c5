extension Act.Name {
  /// Whether it is for a private screen only: on the projector all would read along.
  ///
  /// Without a default: whoever adds an act says here who may read its line while it is typed.
  public var isPrivate: Bool {
    switch self {
    // How old a child is would be asked before the child.
    case .leeftijd: true
    // Where a child is at home tells who it may be, and whether something was reached is a judgement about it.
    case .bijeenkomst, .mijlpaal: true
    // That somebody has to go is no pressure for the room.
    case .vast: true
    // What is done with what was said is not for the wall on which it was said.
    case .ontvangers, .bewaren: true
    // Who belongs to a child tells who it may be.
    case .mensen: true
    // The words that nobody may read would be read while they are typed.
    case .verboden: true
    // What was agreed is read, and said to be done, at a desk.
    case .afspraken, .draden, .lijsten, .bewaarlijst, .zet: true
    // What worked elsewhere is to think with, and not to be read along.
    case .reizen: true
    // What may leave as a lesson is looked at by one person.
    case .nakijken: true
    // Nor is sorting a thing for a room.
    case .indelen: true
    // Of whom it is not known who said what is nothing for a wall.
    case .herstel: true
    case .verder, .terug, .stap, .overslaan, .zwart, .tijd, .fase, .kaart, .invoegen, .verplaats, .notitie,
      .afspraak, .droom, .akkoord, .schaal, .kies, .vul, .deelnemer, .blad, .tonen, .bevestig, .herverdeel,
      .sluit, .ongedaan, .opnieuw, .groep, .samen, .splits, .herschrijf, .ster, .besproken, .toon, .groot,
      .parkeer,
      .verhuis, .indeling, .stem, .intrekken, .noteer, .oogst, .meer, .eerder, .thema, .hulp, .voorlezen,
      .casussen, .sessies, .lees, .zoek, .tabblad, .vernauw, .filter, .inDraad, .terugspelen,
      .treffer, .trefferTerug,
      .start,
      .stoppen, .merk,
      .welke, .klaar,
      .opdracht, .onderbreken, .bewaar,
      .label, .verbeter, .veldTerug, .open, .wissel, .lijst, .inzien, .teruglezen:
      false
    }
  }
}
