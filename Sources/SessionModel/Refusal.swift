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
    guard case .ingetrokken(let ids) = change.fact else { return nil }
    return takesBackOfClosed(ids, in: change.stream) ? .sessieGesloten : nil
  }
}

extension Sessie {
  fileprivate func refusal(of fact: Fact) -> Refusal? {
    if gesloten != nil, !fact.isAllowedAfterClosing(of: self) { return .sessieGesloten }
    return switch fact {
    case .sessieBegonnen(let begin), .sessieVan(let begin), .sessieHersteld(let begin, _, _):
      (try? Draaiboek(parsing: begin.draaiboek)) == nil ? .draaiboekOnleesbaar : nil
    case .stapGekozen(let van, let naar): refusal(van: van, naar: naar)
    case .stapOvergeslagen(let stap), .tijdErbij(let stap, _): refusal(stap: stap)
    case .notitieGemaakt(let gegevens): refusal(stap: gegevens.stap)
    case .notitieGewijzigd(let id, let wijziging):
      notities[id].map { $0.follows(wijziging) ? .volgtEerderGesprek : nil } ?? .onbekendeNotitie
    case .ideeGekozen(let id, _, _): notities[id] == nil ? .onbekendeNotitie : nil
    case .deelnemerGewijzigd(let id, _), .deelnemerWeg(let id), .regelsAkkoord(let id), .nietNodig(let id):
      deelnemer(id) == nil ? .onbekendeDeelnemer : nil
    case .voorgelezen(let stap, _, _, _): stap.flatMap { refusal(stap: $0) }
    case .getrokken(let getrokken): refusal(stap: getrokken.stap)
    case .magMeeGezegd(let id, _), .stippenGezet(let id, _): notities[id] == nil ? .onbekendeNotitie : nil
    case .notitieBesproken(let id, _), .geparkeerd(let id, _), .notitiesSamengevoegd(let id, _):
      notities[id] == nil ? .onbekendeNotitie : nil
    case .beurtGezet(let stap, let beurt):
      refusal(stap: stap) ?? (deelnemer(beurt.deelnemer) == nil ? .onbekendeDeelnemer : nil)
    case .tonenGezet(let stap, _), .faseGekozen(let stap, _), .puntGezet(let stap, _),
      .stapIngevoegd(_, let stap):
      refusal(stap: stap)
    case .stapVerplaatst(let stap, let na): refusal(stap: stap) ?? na.flatMap { refusal(stap: $0) }
    case .schaalGezet(let schaal):
      (0...10).contains(schaal.cijfer) ? refusal(stap: schaal.stap) : .cijferBuitenSchaal
    default: reisplan.refusal(of: fact)
    }
  }

  private func refusal(van: StapID, naar: StapID) -> Refusal? {
    if let huidig, huidig != van { return .stapAlVerder(huidig: etappe?.stap.naam ?? "") }
    return refusal(stap: naar)
  }

  private func refusal(stap: StapID) -> Refusal? { etappe(stap) == nil ? .onbekendeStap : nil }
}

extension Notitie {
  /// Whether a correction is of what follows a note of another session: there it would be lost.
  fileprivate func follows(_ wijziging: Wijziging) -> Bool {
    guard isGeleend else { return false }
    let ofOrigin = isGetrokken && (wijziging.stem != .keep || wijziging.lichtje != .keep)
    return wijziging.tekst != .keep || ofOrigin
  }
}

extension Casus {
  fileprivate func refusal(of fact: Fact) -> Refusal? {
    switch fact {
    case .casusGemaakt(let profiel), .casusGewijzigd(let profiel), .casusVan(let profiel),
      .casusHersteld(let profiel, _):
      if let found = refusal(of: profiel) { return found }
    default: break
    }
    if gesloten, !fact.isAllowedAfterClosing(of: reisplan) { return .casusGesloten }
    return reisplan.refusal(of: fact)
  }
}

extension Casus {
  /// An alias stands in every list, where nobody could hold it back: it is refused at the door.
  private func refusal(of profiel: Profiel) -> Refusal? {
    guard profiel.alias != alias else { return nil }
    let found = LekWacht.findings(in: profiel.alias, today: Day(utc: laatste ?? id.time))
    return found.first.map { .aliasHeeftLek($0.soort) }
  }
}

extension Reisplan {
  fileprivate func refusal(of fact: Fact) -> Refusal? {
    switch fact {
    case .tijdpuntGewijzigd(let id, _): tijdlijn.contains { $0.id == id } ? nil : .onbekendTijdpunt
    case .afspraakGewijzigd(let id, _), .afspraakStand(let id, _, _, _):
      afspraak(id) == nil ? .onbekendeAfspraak : nil
    default: nil
    }
  }
}
