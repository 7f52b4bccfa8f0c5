/// Why a change cannot be made now.
///
/// Asked inside the write, with everybody's events known.
public enum Refusal: Error, Hashable, Sendable {
  /// The session is closed; it can be read.
  case sessieGesloten
  /// The casus is closed.
  case casusGesloten
  /// Somebody else went on already; the room is at `huidig`.
  case stapAlVerder(huidig: String)
  /// There is no such step, note, person, afspraak in this stream.
  case onbekendeStap
  case onbekendeNotitie
  case onbekendeDeelnemer
  case onbekendeAfspraak
  /// There is no such point on the timeline.
  case onbekendTijdpunt
  /// There is no such milestone.
  case onbekendeMijlpaal
  /// The alias belongs to a casus already.
  case aliasBestaat(String)
  /// The alias looks like something by which somebody could know the child.
  case aliasHeeftLek(LekSoort)
  /// The draaiboek of the session cannot be read.
  case draaiboekOnleesbaar
  /// It was erased; nobody can make it again.
  case gewist
  /// It was said in an earlier session: its words, its voice and its ★ are those of the note there.
  case volgtEerderGesprek
  /// A child's journey becomes no network's, nor the reverse.
  case soortStaatVast
  /// It can be said of a child only, and this is a traject.
  case vanEenKind
  /// A scale goes from 0 to 10.
  case cijferBuitenSchaal
}

extension State {
  /// Why `change` cannot be made in this state; `nil` when it can.
  public func refusal(of change: Change) -> Refusal? {
    switch change.stream.kind {
    case .sessie:
      opensAgain(change) || takesBackAnswers(change)
        ? nil : sessie(change.stream.id).flatMap { $0.refusal(of: change.fact) }
    case .casus: casus(change.stream.id).flatMap { $0.refusal(of: change.fact) ?? ofClosed(change) }
    case .huis: nil
    }
  }

  private func ofClosed(_ change: Change) -> Refusal? {
    guard let ids = change.fact.ingetrokken else { return nil }
    return takesBackOfClosed(ids, in: change.stream) ? .sessieGesloten : nil
  }
}

extension Sessie {
  fileprivate func refusal(of fact: Fact) -> Refusal? {
    let body = fact.body
    if gesloten != nil, !body.isAllowed(afterClosing: .sessie(self)) { return .sessieGesloten }
    return body.refusal(in: self) ?? body.noemt.lazy.compactMap(absent).first
  }

  private func absent(_ genoemd: Genoemd) -> Refusal? {
    switch genoemd {
    case .notitie(let id): notities.has(id) ? nil : .onbekendeNotitie
    case .deelnemer(let id): deelnemer(id) == nil ? .onbekendeDeelnemer : nil
    case .stap(let stap): etappe(stap) == nil ? .onbekendeStap : nil
    case .afspraak, .tijdpunt, .gebeurtenis: reisplan.absent(genoemd)
    case .mijlpaal: .onbekendeMijlpaal
    }
  }
}

extension Casus {
  fileprivate func refusal(of fact: Fact) -> Refusal? {
    let body = fact.body
    if let refusal = body.refusal(in: self) { return refusal }
    if gesloten, !body.isAllowed(afterClosing: .casus(reisplan)) { return .casusGesloten }
    return body.noemt.lazy.compactMap(absent).first
  }
}

extension Casus {
  private func absent(_ genoemd: Genoemd) -> Refusal? {
    guard case .mijlpaal(let id) = genoemd else { return reisplan.absent(genoemd) }
    return mijlpalen.contains { $0.id == id } ? nil : .onbekendeMijlpaal
  }
}

extension Reisplan {
  fileprivate func absent(_ genoemd: Genoemd) -> Refusal? {
    switch genoemd {
    case .afspraak(let id): afspraak(id) == nil ? .onbekendeAfspraak : nil
    case .tijdpunt(let id): tijdlijn.contains { $0.id == id } ? nil : .onbekendTijdpunt
    case .notitie, .deelnemer, .stap, .mijlpaal, .gebeurtenis: nil
    }
  }
}
