import Text

/// A session as it went, event by event, in the words that may be read on its page now.
///
/// What was taken back, and how something was said at first, is only there for who asks for it.
public struct Terugspel: Sendable {
  /// The session.
  public let sessie: Identifier
  /// What happened, in order: of what nobody may read only that it happened.
  public let events: [Event]
  /// The events that were taken back.
  public let ingetrokken: Set<Identifier>
  private let eind: Sessie
  /// The journey as it may be read on the page of the session.
  private let eindreis: Casus?
  /// What there was of the journey when the session began.
  private let begin: State
  private let alles: Bool

  /// The replay of a session with these events.
  ///
  /// - Parameters:
  ///   - reis: the journey that it is about, with its events: what was dreamt, agreed and put on the line in the session is
  ///     kept there.
  ///   - alles: whether what stays there, was taken back or was said otherwise at first is shown too.
  public init(
    _ sessie: Sessie, _ events: [Event], reis: (casus: Casus, events: [Event])? = nil, alles: Bool
  ) {
    self.sessie = sessie.id
    let gone = Replay<Sessie>.retracted(events).union(reis.map { Replay<Casus>.retracted($0.events) } ?? [])
    ingetrokken = gone
    func isPlayed(_ event: Event) -> Bool {
      event.fact.ingetrokken == nil && (alles || !gone.contains(event.id))
    }
    let own = reis?.events.filter { $0.fact.sessie == sessie.id && $0.fact.beginning == nil } ?? []
    self.events = Terugspel.bijeen(events, own).filter(isPlayed)
    var state = State()
    state.open(StreamID(.sessie, sessie.id))
    if let reis {
      state.open(StreamID(.casus, reis.casus.id))
      let since = sessie.begonnen ?? sessie.id.time
      for event in reis.events where event.time <= since && event.fact.sessie != sessie.id && isPlayed(event)
      {
        _ = reduce(into: &state, event)
      }
    }
    begin = state
    let plaats: Zicht.Plaats = alles ? .inzage : .pagina
    (eind, self.alles) = (sessie.gezien(at: plaats).waarde, alles)
    eindreis = reis?.casus.gezien(at: plaats, in: sessie).waarde
  }

  /// The events of a session with those of its journey between them, each stream in its own order.
  private static func bijeen(_ sessie: [Event], _ reis: [Event]) -> [Event] {
    var (all, rest) = ([Event](), reis[...])
    for event in sessie {
      // Before the session began nothing of it was said.
      while let next = rest.first, next.time < event.time, !all.isEmpty {
        all.append(next)
        rest.removeFirst()
      }
      all.append(event)
    }
    return all + rest
  }

  /// What there was after so many events.
  public func state(na aantal: Int) -> State {
    var state = begin
    for event in events.prefix(aantal) { _ = reduce(into: &state, event) }
    guard !alles else { return state }
    state.speelTerug(sessie) { $0.spreek(zoals: eind) }
    if let eindreis { state.speelTerug(reis: eindreis.id) { $0 = eindreis.zoverAls($0) } }
    return state
  }

  /// The place after the event that made a note; `nil` where it is not there.
  public func plaats(van notitie: Identifier) -> Int? {
    events.firstIndex { $0.id == notitie }.map { $0 + 1 }
  }

  /// The place after the note with these words; `nil` where there is none.
  public func plaats(metWoorden woorden: String) -> Int? {
    let plan = eindreis?.reisplan ?? eind.reisplan
    let said =
      eind.notities.values.first { $0.gegevens.tekst == woorden }?.id
      ?? plan.afspraken.first { $0.gegevens.wat == woorden }?.id
      ?? plan.dromen.first { $0.tekst == woorden }?.id
    return said.flatMap(plaats(van:))
  }

  /// What is looked for on the way.
  public enum Baken: Hashable, Sendable {
    case stap, lichtje, citaat
  }

  /// The next place of this kind behind one, or the last before it; `nil` where there is none.
  public func volgende(_ baken: Baken, na plaats: Int, terug: Bool = false) -> Int? {
    let places = events.indices.filter { isBaken(events[$0], baken) }.map { $0 + 1 }
    return terug ? places.last { $0 < plaats } : places.first { $0 > plaats }
  }

  /// The next place behind one at which something was said with these words in it, inside words too, and behind the last
  /// the first; `nil` where there is none.
  public func volgende(metWoorden woorden: [String], na plaats: Int) -> Int? {
    guard !woorden.isEmpty else { return nil }
    let plan = eindreis?.reisplan ?? eind.reisplan
    func isSaid(_ event: Event) -> Bool {
      let text =
        eind.notities[event.id]?.gegevens.tekst ?? plan.afspraak(event.id)?.gegevens.wat
        ?? plan.dromen.first { $0.id == event.id }?.tekst
      guard let fold = text?.folded else { return false }
      return woorden.allSatisfy { fold.holds($0) }
    }
    let hit =
      events.indices.first { $0 >= plaats && isSaid(events[$0]) }
      ?? events.indices.first { isSaid(events[$0]) }
    return hit.map { $0 + 1 }
  }

  /// A note is what it was called in the end: a ★ is often given later.
  private func isBaken(_ event: Event, _ baken: Baken) -> Bool {
    switch baken {
    case .stap:
      if case .sessie(.stapGekozen) = event.fact { return true }
      if case .sessie(.stapOvergeslagen) = event.fact { return true }
      if case .sessie(.begonnen) = event.fact { return true }
      return false
    case .lichtje, .citaat:
      guard case .notitie(.gemaakt(let made)) = event.fact else { return false }
      let gegevens = eind.notities[event.id]?.gegevens ?? made
      return baken == .lichtje ? gegevens.lichtje : gegevens.soort == .citaat
    }
  }
}

extension Sessie {
  /// Has the words that may be read once it is over, and of others only that they were there.
  fileprivate mutating func spreek(zoals eind: Sessie) {
    for notitie in notities.values {
      let id = notitie.id
      guard let seen = eind.notities[id], !seen.isBedekt else {
        notities[id]?.gegevens.tekst = Terugspel.bedekt
        notities[id]?.gegevens.rij = nil
        notities[id]?.parkeerplek = notitie.parkeerplek.map { Parkeerplek(wacht: $0.wacht) }
        continue
      }
      notities[id]?.gegevens.tekst = seen.gegevens.tekst
      notities[id]?.gegevens.rij = seen.gegevens.rij
      if let plek = notitie.parkeerplek {
        notities[id]?.parkeerplek = seen.parkeerplek ?? Parkeerplek(wacht: plek.wacht)
      }
    }
    for index in stappen.indices {
      let seen = eind.etappe(stappen[index].id)
      for place in stappen[index].schalen.indices {
        let mark = stappen[index].schalen[place]
        let told = seen?.schalen.first { $0.deelnemer == mark.deelnemer }
        stappen[index].schalen[place].waarom = told?.waarom == mark.waarom ? mark.waarom : ""
        stappen[index].schalen[place].hoger = told?.hoger == mark.hoger ? mark.hoger : ""
      }
      for place in stappen[index].punten.indices {
        let punt = stappen[index].punten[place]
        let told = seen?.punten.first { $0.tekst == punt.tekst }
        stappen[index].punten[place].opmerking = told?.opmerking == punt.opmerking ? punt.opmerking : ""
        stappen[index].punten[place].eigenaar = told?.eigenaar == punt.eigenaar ? punt.eigenaar : ""
      }
    }
    keuzes = keuzes.map { keuze in
      let told = eind.keuzes.first { $0.id == keuze.id }
      return Keuze(
        id: keuze.id, notitie: keuze.notitie, door: told?.door ?? "",
        waarom: told?.waarom == keuze.waarom ? keuze.waarom : "")
    }
    reisplan = eind.reisplan.zoverAls(reisplan)
  }
}

extension Casus {
  /// It in the words that may be read, as far as it was then.
  fileprivate func zoverAls(_ toen: Casus) -> Casus {
    var casus = self
    casus.reisplan = reisplan.zoverAls(toen.reisplan)
    casus.mijlpalen = mijlpalen.filter { seen in toen.mijlpalen.contains { $0.id == seen.id } }
    return casus
  }
}

extension Reisplan {
  /// The same, of what stood there then; of what was agreed only what was said of it by then.
  fileprivate func zoverAls(_ toen: Reisplan) -> Reisplan {
    var plan = self
    plan.afspraken = afspraken.compactMap { seen in
      guard let known = toen.afspraak(seen.id) else { return nil }
      var afspraak = seen
      afspraak.standen = seen.standen.filter { stand in known.standen.contains { $0.moment == stand.moment } }
      return afspraak
    }
    plan.dromen = dromen.filter { seen in toen.dromen.contains { $0.id == seen.id } }
    plan.tijdlijn = tijdlijn.filter { seen in toen.tijdlijn.contains { $0.id == seen.id } }
    return plan
  }
}

extension Terugspel {
  /// What stands in the place of words that nobody may read here.
  fileprivate static let bedekt = "●●●"
}
