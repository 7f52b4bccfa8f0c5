// Which words of people each fact brings, and where they stand: what an answer can be about, and what the lek-wacht looks
// at. The one list of both.

/// Words of people that a fact brings to one place.
struct Woorden {
  let plek: Lekplek
  /// What an answer can be about; `nil` where nobody is asked about them by themselves.
  let gezegd: Gezegde.Tekst?
  /// What the lek-wacht looks at; `nil` where another place has these words.
  let bewaakt: [String]?

  /// Words about which somebody is asked, and of which these are guarded.
  init(
    _ plek: Lekplek, _ words: [String], bewaakt: [String]?, stem: Stem? = nil, persoon: Identifier? = nil
  ) {
    (self.plek, self.bewaakt) = (plek, bewaakt)
    gezegd = Gezegde.Tekst(words.filter { !$0.isEmpty }.joined(separator: " "), stem: stem, persoon: persoon)
  }

  /// Words about which somebody is asked, and that are guarded as they are.
  init(_ plek: Lekplek, _ words: [String], stem: Stem? = nil, persoon: Identifier? = nil) {
    self.init(plek, words, bewaakt: words, stem: stem, persoon: persoon)
  }

  /// Words that are guarded alone.
  init(_ plek: Lekplek, alleenBewaakt words: [String]) { (self.plek, gezegd, bewaakt) = (plek, nil, words) }
}

/// Words at one place that an answer can be about.
struct Zin {
  let plek: Lekplek
  let tekst: Gezegde.Tekst
}

extension Fact {
  /// The words that this fact brings, as the event of this name.
  ///
  /// Without a default: whoever adds a kind of event says here which words of people it brings. About words of a note the
  /// note itself is asked; what is typed as a question, a card or a step is the table's, and only guarded.
  ///
  /// - Parameter stem: whose voice a person at the table has.
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    switch self {
    case .notitieGemaakt(let gegevens): [Woorden(.notitie(event), alleenBewaakt: gegevens.bewaakt)]
    case .notitieGewijzigd(let id, let wijziging):
      wijziging.bewaakt.isEmpty ? [] : [Woorden(.notitie(id), alleenBewaakt: wijziging.bewaakt)]
    case .magMeeGezegd(let id, let mee): [Woorden(.magMee(id), alleenBewaakt: mee.woorden)]
    case .antwoord(let antwoord):
      antwoord.mee.map { mee in antwoord.over.map { Woorden(.magMee($0), alleenBewaakt: mee.woorden) } } ?? []
    case .sessieBegonnen(let begin), .sessieVan(let begin), .sessieHersteld(let begin, _, _):
      [Woorden(.profiel, alleenBewaakt: [begin.regio])]
    case .casusGemaakt(let profiel), .casusVan(let profiel), .casusGewijzigd(let profiel): Woorden.of(profiel)
    case .casusHersteld(let profiel, _): Woorden.of(profiel)
    case .kaartGetrokken(let tekst): [Woorden(.kaart, alleenBewaakt: [tekst])]
    case .stapIngevoegd(let stap, _):
      [Woorden(.stap(StapID(event.text)), alleenBewaakt: [stap.naam, stap.vraag])]
    case .deelnemerErbij(let gegevens): [Woorden(.deelnemer(event), gegevens)]
    case .deelnemerGewijzigd(let id, let gegevens): [Woorden(.deelnemer(id), gegevens)]
    case .geparkeerd(let id, let plek): [Woorden(.parkeerplek(id), [plek.eigenaar])]
    case .schaalGezet(let schaal):
      [
        Woorden(
          .schaal(schaal.stap, schaal.deelnemer), [String(schaal.cijfer), schaal.waarom, schaal.hoger],
          bewaakt: [schaal.waarom, schaal.hoger], stem: stem(schaal.deelnemer), persoon: schaal.deelnemer)
      ]
    case .puntGezet(let stap, let punt):
      [
        Woorden(
          .punt(stap, punt.tekst), [punt.eigenaar, punt.opmerking],
          bewaakt: [punt.tekst, punt.eigenaar, punt.opmerking])
      ]
    case .ideeGekozen(_, let door, let waarom): [Woorden(.keuze(event), [door, waarom])]
    case .mijlpaalBereikt(_, _, let tekst, _, let stem): [Woorden(.mijlpaal(event), [tekst], stem: stem)]
    case .droomVastgelegd(let tekst, let stem, _, let bron, _):
      // Taken from a note again after that was mended it is the same dream in other words, each of which is guarded.
      bron.map { bron in
        [
          Woorden(.droom(bron), [tekst], bewaakt: nil, stem: stem),
          Woorden(.droom(event), alleenBewaakt: [tekst]),
        ]
      } ?? [Woorden(.droom(event), [tekst], stem: stem)]
    case .tijdpuntGemaakt(let gegevens): [Woorden(.tijdpunt(event), gegevens.zinnen, stem: gegevens.stem)]
    case .tijdpuntGewijzigd(let id, let gegevens):
      [Woorden(.tijdpunt(id), gegevens.zinnen, stem: gegevens.stem)]
    case .afspraakGemaakt(let gegevens): [Woorden(.afspraak(event), gegevens)]
    case .afspraakGewijzigd(let id, let gegevens): [Woorden(.afspraak(id), gegevens)]
    case .afspraakStand(_, _, let bracht, _): [Woorden(.stand(event), [bracht])]
    case .getrokken, .ietsVerloren, .deelnemerWeg, .regelsAkkoord, .stapGekozen, .stapOvergeslagen,
      .tijdErbij,
      .kiezerGezet, .voorgelezen, .notitiesSamengevoegd, .notitieBesproken, .tonenGezet, .beurtGezet,
      .faseGekozen,
      .stippenGezet, .stapVerplaatst, .nietNodig, .zwart, .sessieGesloten, .casusGesloten, .sessieVraagt,
      .uitgegeven, .lekBevestigd, .lekGehouden, .ingetrokken, .gewist, .unknown:
      []
    }
  }

  /// The words of it that an answer can be about.
  func zinnen(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Zin] {
    woorden(by: event, stem: stem).compactMap { words in
      words.gezegd.map { Zin(plek: words.plek, tekst: $0) }
    }
  }
}

extension Fact {
  /// Where its words stand; `nil` where it brings none, or those of a note.
  public var plek: Lekplek? { zinnen(by: Identifier(halves: (0, 0)), stem: { _ in nil }).first?.plek }

  /// Whether this brings words about which somebody can be asked, or that can be mended.
  public var brengtWoorden: Bool {
    switch self {
    case .notitieGemaakt, .notitieGewijzigd: true
    default: plek != nil
    }
  }
}

extension Woorden {
  /// What could tell who somebody is: the label, unless it only says a role, whatever word is forbidden.
  fileprivate init(_ plek: Lekplek, _ gegevens: Deelnemer.Gegevens) {
    self.init(
      plek, [gegevens.label], bewaakt: gegevens.isRolwoord ? [] : [gegevens.label], stem: gegevens.stem)
  }

  fileprivate init(_ plek: Lekplek, _ gegevens: Afspraak.Gegevens) {
    self.init(plek, gegevens.zinnen, stem: gegevens.stem, persoon: gegevens.deelnemer)
  }

  fileprivate static func of(_ profiel: Casus.Profiel) -> [Woorden] {
    [
      Woorden(.alias, alleenBewaakt: [profiel.alias]),
      Woorden(.profiel, alleenBewaakt: [profiel.regio, profiel.bewaarReden] + profiel.labels),
    ]
  }
}

extension Notitie.Gegevens {
  /// Its words, as the lek-wacht looks at them.
  var bewaakt: [String] { [tekst, rij ?? "", groep ?? ""] }
}

extension Notitie.Wijziging {
  /// The words it brings; an empty one where words were taken out.
  fileprivate var bewaakt: [String] {
    var words: [String] = []
    if case .set(let text) = tekst { words.append(text) }
    for case .set(let text) in [rij, groep] { words.append(text ?? "") }
    return words
  }
}

extension Antwoord.Mee {
  fileprivate var woorden: [String] { if case .woorden(let tekst) = self { [tekst] } else { [] } }
}

extension Tijdpunt.Gegevens {
  var zinnen: [String] { [wanneer, wat, wie, waardevol] }

  /// Whether nothing is said in it that the other does not say.
  public func zegtHetzelfde(als other: Tijdpunt.Gegevens) -> Bool { zinnen == other.zinnen }
}

extension Afspraak.Gegevens {
  var zinnen: [String] { Afspraak.Veld.allCases.map { self[$0] } }
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
