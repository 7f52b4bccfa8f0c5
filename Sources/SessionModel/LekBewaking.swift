// Which words of which facts the lek-wacht looks at, and where they stand.

extension Sessie {
  /// Judges the words that an event brought or changed.
  mutating func guardWords(of event: Event) {
    switch event.fact {
    case .sessieBegonnen(let begin), .sessieVan(let begin), .sessieHersteld(let begin, _, _):
      if bron?.id == event.id { lekken.judge(.profiel, [begin.regio], since: event) }
    case .notitieGemaakt(let gegevens):
      if notities.index(forKey: event.id) != nil { judge(gegevens, of: event.id, since: event) }
    case .notitieGewijzigd(let id, let wijziging):
      if wijziging.bringsWords, let gegevens = notities[id]?.gegevens {
        judge(gegevens, of: id, since: event)
      }
    case .magMeeGezegd(let id, let mee):
      guard notities[id] != nil else { return }
      lekken.judge(.magMee(id), mee.words, since: event)
      mark(notitie: id)
    case .antwoord(let antwoord):
      guard let mee = antwoord.mee else { return }
      for bron in antwoord.over {
        let id = notitie(van: bron)
        lekken.judge(.magMee(id), mee.words, since: event)
        mark(notitie: id)
      }
    case .geparkeerd(let id, let plek):
      if notities[id] != nil { lekken.judge(.parkeerplek(id), [plek.eigenaar], since: event) }
    case .deelnemerErbij(let gegevens): lekken.judge(.deelnemer(event.id), gegevens.words, since: event)
    case .deelnemerGewijzigd(let id, let gegevens):
      if deelnemer(id) != nil { lekken.judge(.deelnemer(id), gegevens.words, since: event) }
    case .deelnemerWeg(let id): lekken.forget(.deelnemer(id))
    case .schaalGezet(let schaal):
      guard etappe(schaal.stap)?.schalen.contains(schaal) == true else { return }
      lekken.judge(.schaal(schaal.stap, schaal.deelnemer), [schaal.waarom, schaal.hoger], since: event)
    case .puntGezet(let stap, let punt):
      guard etappe(stap) != nil else { return }
      lekken.judge(.punt(stap, punt.tekst), [punt.tekst, punt.eigenaar, punt.opmerking], since: event)
    case .ideeGekozen(let notitie, let door, let waarom):
      if notities[notitie] != nil { lekken.judge(.keuze(event.id), [door, waarom], since: event) }
    case .kaartGetrokken(let tekst): lekken.judge(.kaart, [tekst], since: event)
    case .stapIngevoegd(let stap, _):
      let id = StapID(event.id.text)
      if etappe(id) != nil { lekken.judge(.stap(id), [stap.naam, stap.vraag], since: event) }
    default: lekken.guardPlan(reisplan, of: event)
    }
  }

  private mutating func judge(_ gegevens: Notitie.Gegevens, of id: Identifier, since event: Event) {
    let wasClean = lekken.isEmpty
    lekken.judge(.notitie(id), [gegevens.tekst, gegevens.rij ?? "", gegevens.groep ?? ""], since: event)
    // Where nothing was held back and nothing is, no note has to know.
    if !wasClean || !lekken.isEmpty { mark(notitie: id) }
  }

  /// Each note knows by itself, so that a screen full of them asks nothing.
  private mutating func mark(notitie id: Identifier) {
    guard let before = notities[id]?.lek else { return }
    let lek = lekken.open(.notitie(id)).union(lekken.open(.magMee(id)))
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
      default: break
      }
    }
    return touched
  }
}

extension Casus {
  /// Judges the words that an event brought or changed.
  mutating func guardWords(of event: Event) {
    switch event.fact {
    case .casusGemaakt, .casusVan, .casusHersteld, .casusGewijzigd:
      guard let profiel, event.fact.beginning == nil || bron?.id == event.id else { return }
      lekken.judge(.alias, [profiel.alias], since: event)
      lekken.judge(.profiel, [profiel.regio, profiel.bewaarReden] + profiel.labels, since: event)
    case .antwoord(let antwoord):
      guard let mee = antwoord.mee else { return }
      for bron in antwoord.over { lekken.judge(.magMee(bron), mee.words, since: event) }
    case .mijlpaalBereikt(_, _, let tekst, _, _): lekken.judge(.mijlpaal(event.id), [tekst], since: event)
    default: lekken.guardPlan(reisplan, of: event)
    }
  }
}

extension Lekken {
  /// Judges the words of dream, afspraken and timeline.
  fileprivate mutating func guardPlan(_ plan: Reisplan, of event: Event) {
    switch event.fact {
    case .droomVastgelegd(let tekst, _, _, _, _):
      if plan.dromen.contains(where: { $0.id == event.id }) { judge(.droom(event.id), [tekst], since: event) }
    case .tijdpuntGemaakt(let gegevens): judge(.tijdpunt(event.id), gegevens.words, since: event)
    case .tijdpuntGewijzigd(let id, let gegevens):
      if plan.tijdlijn.contains(where: { $0.id == id }) { judge(.tijdpunt(id), gegevens.words, since: event) }
    case .afspraakGemaakt(let gegevens): judge(.afspraak(event.id), gegevens.words, since: event)
    case .afspraakGewijzigd(let id, let gegevens):
      if plan.afspraak(id) != nil { judge(.afspraak(id), gegevens.words, since: event) }
    case .afspraakStand(let id, _, let bracht, _):
      if plan.afspraak(id) != nil { judge(.stand(event.id), [bracht], since: event) }
    default: break
    }
  }
}

extension Antwoord.Mee {
  fileprivate var words: [String] { if case .woorden(let tekst) = self { [tekst] } else { [] } }
}

extension Deelnemer.Gegevens {
  /// What could tell who somebody is: the label, unless it only says a role, whatever word is forbidden.
  fileprivate var words: [String] { isRolwoord ? [] : [label] }
}

extension Notitie.Wijziging {
  fileprivate var bringsWords: Bool { tekst != .keep || rij != .keep || groep != .keep }
}

extension Tijdpunt.Gegevens {
  fileprivate var words: [String] { [wanneer, wat, wie, waardevol] }
}

extension Afspraak.Gegevens {
  fileprivate var words: [String] { [wie, wat, eersteStap, wanneer, metWie, nodig, kijkmoment] }
}
