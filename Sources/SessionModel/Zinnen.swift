// Which words of people each fact brings besides the words of a note, and where they stand: what an answer can be
// about.

/// Words of people at one place.
struct Zin {
  let plek: Lekplek
  let tekst: Gezegde.Tekst

  init(_ plek: Lekplek, _ words: [String], stem: Stem? = nil, persoon: Identifier? = nil) {
    self.plek = plek
    tekst = Gezegde.Tekst(words.filter { !$0.isEmpty }.joined(separator: " "), stem: stem, persoon: persoon)
  }
}

extension Fact {
  /// The words that this fact brings, as the event of this name.
  ///
  /// Without a default: whoever adds a kind of event says here which words of people it brings. Words of a note are
  /// the note's own; what is typed as a question, a card or a step is the table's, and guarded by the lek-wacht alone.
  ///
  /// - Parameter stem: whose voice a person at the table has.
  func zinnen(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Zin] {
    switch self {
    case .deelnemerErbij(let gegevens): [Zin(.deelnemer(event), gegevens)]
    case .deelnemerGewijzigd(let id, let gegevens): [Zin(.deelnemer(id), gegevens)]
    case .geparkeerd(let id, let plek): [Zin(.parkeerplek(id), [plek.eigenaar])]
    case .schaalGezet(let schaal):
      [
        Zin(
          .schaal(schaal.stap, schaal.deelnemer), [String(schaal.cijfer), schaal.waarom, schaal.hoger],
          stem: stem(schaal.deelnemer), persoon: schaal.deelnemer)
      ]
    case .puntGezet(let stap, let punt): [Zin(.punt(stap, punt.tekst), [punt.eigenaar, punt.opmerking])]
    case .ideeGekozen(_, let door, let waarom): [Zin(.keuze(event), [door, waarom])]
    case .mijlpaalBereikt(_, _, let tekst, _, let stem): [Zin(.mijlpaal(event), [tekst], stem: stem)]
    case .droomVastgelegd(let tekst, let stem, _, let bron, _):
      // Taken from a note again after that was mended it is the same dream in other words.
      [Zin(.droom(bron ?? event), [tekst], stem: stem)]
    case .tijdpuntGemaakt(let gegevens): [Zin(.tijdpunt(event), gegevens.zinnen, stem: gegevens.stem)]
    case .tijdpuntGewijzigd(let id, let gegevens): [Zin(.tijdpunt(id), gegevens.zinnen, stem: gegevens.stem)]
    case .afspraakGemaakt(let gegevens): [Zin(.afspraak(event), gegevens)]
    case .afspraakGewijzigd(let id, let gegevens): [Zin(.afspraak(id), gegevens)]
    case .afspraakStand(_, _, let bracht, _): [Zin(.stand(event), [bracht])]
    case .notitieGemaakt, .notitieGewijzigd, .getrokken, .antwoord, .magMeeGezegd, .ietsVerloren: []
    case .sessieBegonnen, .sessieVan, .sessieHersteld, .casusVan, .casusHersteld, .deelnemerWeg,
      .regelsAkkoord, .stapGekozen, .stapOvergeslagen, .tijdErbij,
      .kiezerGezet, .voorgelezen, .notitiesSamengevoegd, .notitieBesproken, .tonenGezet, .beurtGezet,
      .faseGekozen,
      .stippenGezet, .kaartGetrokken, .stapIngevoegd, .stapVerplaatst, .nietNodig, .zwart, .sessieGesloten,
      .casusGemaakt, .casusGewijzigd, .casusGesloten, .sessieVraagt, .uitgegeven, .lekBevestigd, .lekGehouden,
      .ingetrokken, .gewist, .unknown:
      []
    }
  }
}

extension Fact {
  /// Whether this brings words about which somebody can be asked, or that can be mended.
  public var brengtWoorden: Bool {
    switch self {
    case .notitieGemaakt, .notitieGewijzigd: true
    default: !zinnen(by: Identifier(halves: (0, 0)), stem: { _ in nil }).isEmpty
    }
  }
}

extension Zin {
  fileprivate init(_ plek: Lekplek, _ gegevens: Deelnemer.Gegevens) {
    self.init(plek, [gegevens.label], stem: gegevens.stem)
  }

  fileprivate init(_ plek: Lekplek, _ gegevens: Afspraak.Gegevens) {
    self.init(plek, gegevens.zinnen, stem: gegevens.stem, persoon: gegevens.deelnemer)
  }
}

extension Tijdpunt.Gegevens {
  var zinnen: [String] { [wanneer, wat, wie, waardevol] }

  /// Whether nothing is said in it that the other does not say.
  public func zegtHetzelfde(als other: Tijdpunt.Gegevens) -> Bool { zinnen == other.zinnen }
}

extension Afspraak.Gegevens {
  var zinnen: [String] { [wie, wat, eersteStap, wanneer, metWie, nodig, kijkmoment] }
}

extension Sessie {
  /// Remembers which words an event brought.
  mutating func remember(_ event: Event) {
    for zin in event.fact.zinnen(by: event.id, stem: { $0.flatMap(deelnemer)?.stem }) {
      besproken.take(zin.tekst, at: zin.plek, by: event.id)
    }
  }
}

extension Casus {
  /// Remembers which words an event brought.
  mutating func remember(_ event: Event) {
    for zin in event.fact.zinnen(by: event.id, stem: { _ in nil }) {
      besproken.take(zin.tekst, at: zin.plek, by: event.id)
    }
  }
}
