// What can still happen when a session or a casus is closed.

extension Fact {
  /// Whether this can still be said of a session that is closed.
  ///
  /// Nobody gets other words than were said, but what was said can be mended and held back: a report may be asked for
  /// then, and what the lek-wacht finds must not be there for ever. Answers change any day. Nothing is taken back as if
  /// it never was: whoever was there may have read it.
  ///
  /// Without a default: whoever adds a kind of event says here whether it waits for a new session.
  private var isAllowedAfterClosing: Bool {
    switch self {
    case .lekBevestigd, .lekGehouden, .antwoord, .ietsVerloren, .kiezerGezet, .voorgelezen: true
    case .notitieGewijzigd(_, let wijziging): wijziging.isMending
    case .sessieBegonnen, .sessieVan, .sessieHersteld, .casusVan, .casusHersteld, .deelnemerErbij,
      .deelnemerGewijzigd, .deelnemerWeg, .regelsAkkoord, .stapGekozen,
      .stapOvergeslagen, .tijdErbij, .notitieGemaakt, .magMeeGezegd, .getrokken, .notitiesSamengevoegd,
      .notitieBesproken, .geparkeerd, .tonenGezet, .schaalGezet, .beurtGezet, .faseGekozen, .puntGezet,
      .stippenGezet,
      .kaartGetrokken, .stapIngevoegd, .stapVerplaatst, .ideeGekozen, .nietNodig, .zwart, .sessieGesloten,
      .casusGemaakt, .casusGewijzigd, .casusGesloten, .mijlpaalBereikt, .sessieVraagt, .droomVastgelegd,
      .tijdpuntGemaakt, .tijdpuntGewijzigd, .afspraakGemaakt, .afspraakGewijzigd, .afspraakStand, .uitgegeven,
      .ingetrokken, .gewist, .unknown:
      false
    }
  }

  /// The same of a session that is known: what mends a mark, a point or a label that is there brings nothing new.
  func isAllowedAfterClosing(of sessie: Sessie) -> Bool {
    switch self {
    case .schaalGezet(let schaal):
      sessie.etappe(schaal.stap)?.schalen.contains {
        $0.deelnemer == schaal.deelnemer && $0.cijfer == schaal.cijfer
      } ?? false
    case .puntGezet(let stap, let punt):
      sessie.etappe(stap)?.punten.contains { $0.tekst == punt.tekst && $0.klaar == punt.klaar } ?? false
    case .deelnemerGewijzigd(let id, let gegevens): sessie.deelnemer(id)?.stem == gegevens.stem
    case .droomVastgelegd, .tijdpuntGewijzigd, .afspraakGewijzigd: isAllowedAfterClosing(of: sessie.reisplan)
    default: isAllowedAfterClosing
    }
  }

  /// Whether this can still be said of a casus that is closed: what mends or answers what was said, never anything new.
  func isAllowedAfterClosing(of plan: Reisplan) -> Bool {
    switch self {
    case .sessieVraagt, .tijdpuntGewijzigd, .afspraakGewijzigd, .ingetrokken: true
    case .droomVastgelegd(_, _, _, let bron?, _): plan.dromen.contains { $0.bron == bron || $0.id == bron }
    default: isAllowedAfterClosing
    }
  }
}

extension Notitie.Wijziging {
  /// Whether it gives only other words, or holds back and shows again.
  fileprivate var isMending: Bool {
    var rest = self
    (rest.tekst, rest.achtergehouden) = (.keep, .keep)
    return rest == Notitie.Wijziging()
  }
}

extension State {
  /// Whether a change takes back a closing and nothing else: what was half typed then can still be kept.
  func opensAgain(_ change: Change) -> Bool {
    guard case .ingetrokken(let ids) = change.fact, !ids.isEmpty else { return false }
    let closings = events(of: change.stream).filter { $0.fact == .sessieGesloten }.map(\.id)
    return ids.allSatisfy(closings.contains)
  }

  /// Whether a change takes back answers and nothing else, or does so again: an answer may change any day.
  func takesBackAnswers(_ change: Change) -> Bool {
    guard case .ingetrokken(var ids) = change.fact, !ids.isEmpty else { return false }
    let events = Dictionary(
      events(of: change.stream).map { ($0.id, $0.fact) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Identifier> = []
    while let id = ids.popLast() {
      guard seen.insert(id).inserted else { continue }
      switch events[id] {
      case .antwoord, .kiezerGezet, .voorgelezen: continue
      case .ingetrokken(let more): ids += more
      default: return false
      }
    }
    return true
  }

  /// Whether a retraction in a casus would take back what was said in a session that is closed.
  ///
  /// A dream is no more than the words it was taken from, and goes when those are held back.
  func takesBackOfClosed(_ ids: [Identifier], in stream: StreamID) -> Bool {
    let wanted = Set(ids)
    return events(of: stream).contains { event in
      guard wanted.contains(event.id), let sessie = event.fact.sessie else { return false }
      if case .droomVastgelegd = event.fact { return false }
      return self.sessie(sessie)?.gesloten != nil
    }
  }
}
