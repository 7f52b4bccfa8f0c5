// Judges the words that each event brings; which those are each kind says (`FactBody.woorden`).

extension Sessie {
  /// Judges the words that an event brought or changed.
  mutating func guardWords(_ words: [Woorden], of event: Event) {
    if case .sessie(.deelnemerWeg(let it)) = event.fact { return lekken.forget(.deelnemer(it.deelnemer)) }
    for words in words {
      guard let texts = words.bewaakt, houdt(words.plek, na: event) else { continue }
      switch words.plek {
      case .notitie(let id):
        // Of what was changed a part was said before.
        if let plek = notities.plek(id) { judge(plek.notitie.gegevens, of: id, since: event) }
      case .magMee(let bron):
        let id = notitie(van: bron)
        lekken.judge(.magMee(id), texts, since: event)
        mark(notitie: id)
      case .parkeerplek, .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .reactie, .schaal, .punt, .keuze,
        .deelnemer, .kaart, .stap, .alias, .profiel:
        lekken.judge(words.plek, texts, since: event)
      }
    }
  }

  /// Whether the words that an event brought to a place are there: an event whose target is absent did nothing.
  private func houdt(_ plek: Lekplek, na event: Event) -> Bool {
    switch plek {
    case .profiel: bron?.id == event.id || event.fact.isAchteraf
    case .notitie(let id), .parkeerplek(let id): notities.has(id)
    case .magMee(let id):
      if case .notitie(.magMeeGezegd) = event.fact { notities.has(id) } else { true }
    case .deelnemer(let id): deelnemer(id) != nil
    case .schaal(let stap, _):
      if case .sessie(.schaalGezet(let schaal)) = event.fact {
        etappe(stap)?.schalen.contains(schaal) == true
      } else {
        false
      }
    case .punt(let stap, _), .stap(let stap): etappe(stap) != nil
    case .keuze(let id): keuzes.contains { $0.id == id }
    case .kaart: true
    case .droom, .afspraak, .stand, .tijdpunt: reisplan.houdt(plek)
    case .reactie(let id): correcties.contains { $0.id == id }
    case .mijlpaal, .alias: false
    }
  }

  private mutating func judge(_ gegevens: Notitie.Gegevens, of id: Identifier, since event: Event) {
    let wasClean = lekken.isEmpty
    lekken.judge(.notitie(id), gegevens.bewaakt, since: event)
    // Where nothing was held back and nothing is, no note has to know.
    if !wasClean || !lekken.isEmpty { mark(notitie: id) }
  }

  /// Each note knows by itself, so that a screen full of them asks nothing.
  private mutating func mark(notitie id: Identifier) {
    guard let before = notities[id]?.lek else { return }
    let lek = lekken.unconfirmed(.notitie(id)).union(lekken.unconfirmed(.magMee(id)))
    if lek != before { notities[id]?.lek = lek }
  }

  /// What is held back at these places changed.
  mutating func guarded(_ places: [Lekplek]) -> Touched {
    var touched = Touched()
    for plek in places {
      switch plek {
      case .notitie(let id), .magMee(let id):
        mark(notitie: id)
        touched.notities.insert(id)
      case .parkeerplek, .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .reactie, .schaal, .punt, .keuze,
        .deelnemer, .kaart, .stap, .alias, .profiel:
        break
      }
    }
    return touched
  }
}

extension Fact {
  /// Whether it says something of a session for who looks back.
  fileprivate var isAchteraf: Bool {
    guard case .sessie(let fact) = self else { return false }
    if case .bijeenkomstGezet = fact { return true }
    if case .verslagVoor = fact { return true }
    if case .bewaringGezet = fact { return true }
    return false
  }
}

extension Casus {
  /// Judges the words that an event brought or changed.
  mutating func guardWords(_ words: [Woorden], of event: Event) {
    for words in words {
      guard let texts = words.bewaakt, houdt(words.plek, na: event) else { continue }
      lekken.judge(words.plek, texts, since: event)
    }
  }

  /// Whether the words that an event brought to a place are there.
  private func houdt(_ plek: Lekplek, na event: Event) -> Bool {
    switch plek {
    case .alias, .profiel: profiel != nil && (event.fact.beginning == nil || bron?.id == event.id)
    case .magMee: if case .huis(.antwoord) = event.fact { true } else { false }
    case .mijlpaal(let id): mijlpalen.contains { $0.id == id }
    case .reactie(let id): correcties.contains { $0.id == id }
    case .droom, .afspraak, .stand, .tijdpunt: reisplan.houdt(plek)
    case .notitie, .parkeerplek, .schaal, .punt, .keuze, .deelnemer, .kaart, .stap: false
    }
  }
}

extension Reisplan {
  /// Whether there are words of dream, promises and journey at a place.
  fileprivate func houdt(_ plek: Lekplek) -> Bool {
    switch plek {
    case .droom(let id): dromen.contains { $0.id == id }
    case .afspraak(let id): afspraak(id) != nil
    case .stand(let id): afspraken.contains { $0.standen.contains { $0.id == id } }
    case .tijdpunt(let id): tijdlijn.contains { $0.id == id }
    case .notitie, .magMee, .parkeerplek, .mijlpaal, .reactie, .schaal, .punt, .keuze, .deelnemer, .kaart,
      .stap,
      .alias,
      .profiel:
      false
    }
  }
}
