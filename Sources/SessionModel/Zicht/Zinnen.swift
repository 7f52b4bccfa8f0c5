// Words of people that each fact says it brings, and where they stand: what an answer can be about, and what the lek-wacht
// looks at.

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
    if case .notitie(.gemaakt) = self { return true }
    if case .notitie(.gewijzigd) = self { return true }
    return plek != nil
  }
}

extension Woorden {
  /// What could tell who somebody is: the label, unless it only says a role, whatever word is forbidden.
  init(_ plek: Lekplek, _ gegevens: Deelnemer.Gegevens) {
    self.init(
      plek, [gegevens.label], bewaakt: gegevens.isRolwoord ? [] : [gegevens.label], stem: gegevens.stem)
  }

  init(_ plek: Lekplek, _ gegevens: Afspraak.Gegevens) {
    self.init(plek, gegevens.zinnen, stem: gegevens.stem, persoon: gegevens.deelnemer)
  }
}

extension Notitie.Gegevens {
  /// Its words, as the lek-wacht looks at them.
  var bewaakt: [String] { [tekst, rij ?? "", groep ?? ""] }
}

extension Notitie.Wijziging {
  /// The words it brings; an empty one where words were taken out.
  var bewaakt: [String] {
    var words: [String] = []
    if case .set(let text) = tekst { words.append(text) }
    for case .set(let text) in [rij, groep] { words.append(text ?? "") }
    return words
  }
}

extension Antwoord.Mee {
  /// The words that were given instead.
  var woorden: [String] { if case .woorden(let tekst) = self { [tekst] } else { [] } }
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
  mutating func remember(_ words: [Woorden], of event: Event) {
    for words in words {
      if let gezegd = words.gezegd { besproken.take(gezegd, at: words.plek, by: event.id) }
    }
  }
}

extension Casus {
  /// Remembers which words an event brought.
  mutating func remember(_ words: [Woorden], of event: Event) {
    for words in words {
      if let gezegd = words.gezegd { besproken.take(gezegd, at: words.plek, by: event.id) }
    }
  }
}
