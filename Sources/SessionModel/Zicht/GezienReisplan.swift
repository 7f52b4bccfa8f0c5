// The dream, the points and the promises as they may be seen at a place.

/// What a plan needs to know to say what of it may be seen.
struct Planzicht {
  /// Whether what was said in a session waits for an answer.
  var vraagt: (Identifier) -> Bool
  /// Sessions of before that ask, and what was answered there.
  var oud: [OudeVrager]
  /// What was said until then waits for an answer, wherever it was said.
  let verloren: Moment?
  /// The session in which it is shown, and whether that one runs.
  let loopt: (Identifier) -> Bool
  let besproken: Besproken
  var lekken: Lekken

  /// Of the plan of a session without a casus.
  init(_ sessie: Sessie) {
    vraagt = { _ in sessie.vraagt }
    loopt = { _ in sessie.gesloten == nil }
    (oud, verloren, besproken, lekken) = ([], nil, sessie.besproken, sessie.lekken)
  }

  /// Of a casus, shown in a session that runs or not.
  ///
  /// - Parameter sessies: those that are known beside it: one that asks does so also where the casus was not told.
  init(_ casus: Casus, isClosed: Bool, sessies: [Sessie] = []) {
    let asking = Set(sessies.filter(\.vraagt).map(\.id))
    vraagt = { asking.contains($0) || casus.vraagt($0) }
    loopt = { _ in !isClosed }
    (oud, verloren) = (casus.oudeVragers, casus.verloren)
    (besproken, lekken) = (casus.besproken, casus.lekken)
  }

  /// Words at a place of the plan, said in a session or, where nobody knows, at a moment.
  func gezegde(_ plek: Lekplek, _ woorden: String, sessie: Identifier?, moment: Moment, hier: Bool) -> Gezegde
  {
    let isDoubtful = verloren.map { moment <= $0 } ?? false
    let asks = isDoubtful || sessie.map(vraagt) ?? oud.contains { $0.ran(at: moment) }
    return Gezegde(
      woorden, asks ? .vraagt(loopt: hier && sessie.map(loopt) ?? false) : .openTafel, besproken.stand(plek),
      besproken.staat(plek, lekken))
  }
}

extension Besproken {
  /// Whether the lek-wacht holds back the words at a place, or those in which they may go along.
  func staat(_ plek: Lekplek, _ lekken: Lekken) -> Gezegde.Staat {
    guard !lekken.isEmpty else { return .heel }
    let released = bewoording(plek).map { lekken.unconfirmed(.magMee($0.bron)) } ?? []
    return lekken.unconfirmed(plek).union(released).isEmpty ? .heel : .achtergehouden
  }
}

extension Reisplan {
  /// The plan as it may be seen at a place.
  ///
  /// - Parameters:
  ///   - sessie: the session in which it is shown; what was said elsewhere is judged as of a later one, and
  ///     counted where it was said. Without one all is counted.
  ///   - tweeling: the note of its session that a dream is too: it is counted there.
  func gezien(
    at plaats: Zicht.Plaats, in sessie: Sessie?, _ planzicht: Planzicht,
    tweeling: (Droom) -> Droom.Tweeling = { $0.bron == nil ? .geen : .heel }
  ) -> Gezien<Reisplan> {
    var (plan, left) = (Reisplan(), Weggelaten())
    plan.nummering = nummering
    let elders = sessie?.elders(plaats) ?? plaats.later
    func zicht(_ plek: Lekplek, _ woorden: String, _ bij: Identifier?, _ moment: Moment) -> Zicht {
      let isHere = bij != nil && bij == sessie?.id
      let zicht = planzicht.gezegde(plek, woorden, sessie: bij, moment: moment, hier: isHere)
        .zicht(at: isHere ? plaats : elders)
      if isHere || sessie == nil { left.take(zicht) }
      return zicht
    }
    plan.dromen = dromen.compactMap { droom in
      let isHere = droom.sessie != nil && droom.sessie == sessie?.id
      let twin = tweeling(droom)
      var gezegde = planzicht.gezegde(droom, hier: isHere)
      if twin == .achtergehouden { gezegde.staat = .achtergehouden }
      let zicht = gezegde.zicht(at: isHere ? plaats : elders)
      if twin == .geen, isHere || sessie == nil { left.take(zicht) }
      guard let woorden = zicht.woorden else { return nil }
      var droom = droom
      droom.tekst = woorden
      droom.isTeruggelezen =
        gezegde.stand.gaatMee || (isHere && plaats.isEigen && gezegde.herkomst != .openTafel)
      return elders == .leren && !isHere ? droom.namenloos : droom
    }
    plan.tijdlijn = tijdlijn.compactMap { point in
      let seen = zicht(.tijdpunt(point.id), point.gegevens.wat, point.gegevens.sessie, point.moment)
      guard let woorden = seen.woorden else { return nil }
      var point = point
      if seen.isAnders { point.gegevens = point.gegevens.released(as: woorden) }
      if elders == .leren, point.gegevens.sessie != sessie?.id { point.gegevens = point.gegevens.namenloos }
      return point
    }
    plan.afspraken = afspraken.compactMap { afspraak in
      let seen = zicht(
        .afspraak(afspraak.id), afspraak.gegevens.wat, afspraak.gegevens.sessie, afspraak.moment)
      let standen = afspraak.standen.map { stand in
        guard !stand.bracht.isEmpty else { return stand }
        return stand.saying(zicht(.stand(stand.id), stand.bracht, stand.sessie, stand.moment).woorden ?? "")
      }
      guard let woorden = seen.woorden else {
        if case .geteld = seen {
          left.afspraken.append(.init(id: afspraak.id, sessie: afspraak.gegevens.sessie))
        }
        return nil
      }
      var afspraak = afspraak
      if seen.isAnders { afspraak.gegevens = afspraak.gegevens.released(as: woorden) }
      if elders == .leren, afspraak.gegevens.sessie != sessie?.id {
        afspraak.gegevens = afspraak.gegevens.namenloos
      }
      afspraak.standen = standen
      return afspraak
    }
    return Gezien(plan, plaats, left)
  }
}

extension Reisplan.Droom {
  /// The note that a dream is too, in the sessions that are known.
  enum Tweeling {
    case geen, heel, achtergehouden
  }

  func tweeling(in sessies: [Sessie]) -> Tweeling {
    for sessie in sessies where sessie.id == self.sessie {
      if let bron, let notitie = sessie.notities[bron] {
        return notitie.isAchtergehouden ? .achtergehouden : .heel
      }
      for notitie in sessie.notities.values where isVan(notitie, in: sessie.id) {
        return notitie.isAchtergehouden ? .achtergehouden : .heel
      }
    }
    return .geen
  }
}

extension Notitie {
  /// Whether a person or the lek-wacht holds it back.
  fileprivate var isAchtergehouden: Bool { gegevens.achtergehouden || !lek.isEmpty }
}

extension Planzicht {
  /// A dream; of one that does not know its note, what was answered about the note with its words.
  func gezegde(_ droom: Reisplan.Droom, hier: Bool) -> Gezegde {
    var gezegde = gezegde(droom.plek, droom.tekst, sessie: droom.sessie, moment: droom.moment, hier: hier)
    if !lekken.unconfirmed(.droom(droom.id)).isEmpty { gezegde.staat = .achtergehouden }
    if gezegde.stand.mee == nil, droom.bron == nil,
      let oud = oud.first(where: { $0.id == droom.sessie })?.antwoorden[droom.tekst.letters]
    {
      gezegde.stand = oud
    }
    return gezegde
  }
}

extension Afspraak.Gegevens {
  /// The same afspraak in released words: whose it is stays, all else was said in the words that do not go along.
  fileprivate func released(as woorden: String) -> Afspraak.Gegevens {
    Afspraak.Gegevens(
      sessie: sessie, deelnemer: deelnemer, wie: stem.map(\.rawValue) ?? "", stem: stem, wat: woorden)
  }
}

extension Tijdpunt.Gegevens {
  /// The same point in released words: only the year by which it stands on the line stays.
  fileprivate func released(as woorden: String) -> Tijdpunt.Gegevens {
    Tijdpunt.Gegevens(
      wanneer: jaar.map(String.init) ?? "", wat: woorden, soort: soort, overgang: overgang,
      lichtpunt: lichtpunt, sessie: sessie, stem: stem)
  }
}

extension Afspraak.Stand {
  /// How far it is, with these words of what it brought.
  fileprivate func saying(_ woorden: String) -> Afspraak.Stand {
    Afspraak.Stand(id: id, moment: moment, soort: soort, bracht: woorden, sessie: sessie, op: op)
  }
}
