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
  private let alles: Bool

  /// The replay of a session with these events.
  ///
  /// - Parameter alles: whether what stays there, was taken back or was said otherwise at first is shown too.
  public init(_ sessie: Sessie, _ events: [Event], alles: Bool) {
    self.sessie = sessie.id
    let gone = Replay<Sessie>.retracted(events)
    ingetrokken = gone
    self.events = events.filter { $0.fact.ingetrokken == nil && (alles || !gone.contains($0.id)) }
    (eind, self.alles) = (sessie.gezien(at: alles ? .inzage : .pagina).waarde, alles)
  }

  /// What there was after so many events.
  public func state(na aantal: Int) -> State {
    var state = State()
    state.open(StreamID(.sessie, sessie))
    for event in events.prefix(aantal) { _ = reduce(into: &state, event) }
    if !alles { state.speelTerug(sessie) { $0.spreek(zoals: eind) } }
    return state
  }

  /// The place after the event that made a note; `nil` where it is not there.
  public func plaats(van notitie: Identifier) -> Int? {
    events.firstIndex { $0.id == notitie }.map { $0 + 1 }
  }

  /// The place after the note with these words; `nil` where there is none.
  public func plaats(metWoorden woorden: String) -> Int? {
    eind.notities.values.first { $0.gegevens.tekst == woorden }.flatMap { plaats(van: $0.id) }
  }

  /// What is looked for on the way.
  public enum Baken: Hashable, Sendable {
    case stap, lichtje, citaat
  }

  /// The next place of this kind behind one, or the last before it; the same where there is none.
  public func volgende(_ baken: Baken, na plaats: Int, terug: Bool = false) -> Int {
    let places = events.indices.filter { isBaken(events[$0].fact, baken) }.map { $0 + 1 }
    return terug ? places.last { $0 < plaats } ?? 0 : places.first { $0 > plaats } ?? plaats
  }

  private func isBaken(_ fact: Fact, _ baken: Baken) -> Bool {
    switch baken {
    case .stap:
      if case .sessie(.stapGekozen) = fact { return true }
      if case .sessie(.stapOvergeslagen) = fact { return true }
      if case .sessie(.begonnen) = fact { return true }
      return false
    case .lichtje, .citaat:
      guard case .notitie(.gemaakt(let gegevens)) = fact else { return false }
      return baken == .lichtje ? gegevens.lichtje : gegevens.soort == .citaat
    }
  }
}

extension Sessie {
  /// Has the words that may be read once it is over, and of others only that they were there.
  fileprivate mutating func spreek(zoals eind: Sessie) {
    for (id, notitie) in notities {
      guard let seen = eind.notities[id], !seen.isBedekt else {
        notities[id]?.gegevens.tekst = Terugspel.bedekt
        notities[id]?.gegevens.rij = nil
        notities[id]?.parkeerplek = notitie.parkeerplek.map { _ in Parkeerplek() }
        continue
      }
      notities[id]?.gegevens.tekst = seen.gegevens.tekst
      notities[id]?.gegevens.rij = seen.gegevens.rij
      if notitie.parkeerplek != nil { notities[id]?.parkeerplek = seen.parkeerplek ?? Parkeerplek() }
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
    reisplan.afspraken = eind.reisplan.afspraken.filter { seen in
      reisplan.afspraken.contains { $0.id == seen.id }
    }
    reisplan.dromen = eind.reisplan.dromen.filter { seen in reisplan.dromen.contains { $0.id == seen.id } }
    reisplan.tijdlijn = eind.reisplan.tijdlijn.filter { seen in
      reisplan.tijdlijn.contains { $0.id == seen.id }
    }
  }
}

extension Terugspel {
  /// What stands in the place of words that nobody may read here.
  fileprivate static let bedekt = "●●●"
}
