/// A value as it may be seen at one place: only made by `gezien(at:)`, so that nothing shows what was not asked for.
public struct Gezien<Waarde: Sendable>: Sendable {
  /// The value, without what may not be seen there, and with the words that may.
  public let waarde: Waarde
  /// The place it was made for.
  public let plaats: Zicht.Plaats
  /// What is not in it, and why.
  public let weggelaten: Weggelaten

  init(_ waarde: Waarde, _ plaats: Zicht.Plaats, _ weggelaten: Weggelaten = Weggelaten()) {
    (self.waarde, self.plaats, self.weggelaten) = (waarde, plaats, weggelaten)
  }
}

/// What is left out at a place: numbers, never words.
public struct Weggelaten: Hashable, Sendable {
  /// Held back, or an open finding.
  public var nogNietOpHetScherm = 0
  /// Nobody was asked.
  public var nogNietGevraagd = 0
  /// Somebody said that it stays.
  public var blijftHier = 0
  /// The afspraken among those, each with the session it stays in.
  public var afspraken: [Verborgen] = []

  /// Something that stays in a session.
  public struct Verborgen: Hashable, Sendable {
    /// The afspraak.
    public let id: Identifier
    /// The session it stays in.
    public let sessie: Identifier
  }

  /// Nothing is left out.
  public init() {}

  /// Whether nothing that is counted is left out.
  public var isEmpty: Bool { self == Weggelaten() }

  /// Counts what is counted or covered at a place.
  mutating func take(_ zicht: Zicht) {
    switch zicht {
    case .toon, .niet: break
    case .bedekt(let reden), .geteld(let reden):
      switch reden {
      case .nogNietOpHetScherm: nogNietOpHetScherm += 1
      case .nogNietGevraagd: nogNietGevraagd += 1
      case .blijftHier: blijftHier += 1
      case .ingetrokken, .gewist, .nietHier: break
      }
    }
  }

  /// Together with what is left out elsewhere.
  public static func + (left: Weggelaten, right: Weggelaten) -> Weggelaten {
    var sum = left
    sum.nogNietOpHetScherm += right.nogNietOpHetScherm
    sum.nogNietGevraagd += right.nogNietGevraagd
    sum.blijftHier += right.blijftHier
    sum.afspraken += right.afspraken
    return sum
  }
}

// MARK: - A session

extension Sessie {
  /// Where what is said here comes from.
  var herkomst: Gezegde.Herkomst { vraagt ? .vraagt(loopt: gesloten == nil) : .open }

  /// A note with all that decides who may see it; of what was made of another note, the strictest of the two.
  public func gezegde(_ notitie: Notitie) -> Gezegde {
    let staat: Gezegde.Staat =
      notitie.gegevens.achtergehouden || !notitie.lek.isEmpty ? .achtergehouden : .heel
    if notitie.isGeleend {
      return Gezegde(
        notitie.gegevens.tekst, notitie.gegevens.tekst.isEmpty ? .onbekend : .open, notitie.stand, staat)
    }
    guard let bij = notitie.gegevens.bij, let origin = notities[bij], bij != notitie.id else {
      return Gezegde(notitie.gegevens.tekst, herkomst, notitie.stand, staat)
    }
    // What was made of words that were taken back in another session says nothing more either.
    if origin.isGeleend, origin.gegevens.tekst.isEmpty {
      return Gezegde(notitie.gegevens.tekst, .onbekend, origin.stand, staat)
    }
    var stand = notitie.stand
    // What is told of the one is told in the other: released words of the one release only themselves.
    if origin.stand.mee == .blijft || (vraagt && origin.stand.mee == nil) { stand = origin.stand }
    return Gezegde(notitie.gegevens.tekst, herkomst, stand, staat)
  }

  /// The place of what was said in another session, where this one is shown at a place.
  ///
  /// A table of a network or of people who learn hears of a child only what may teach others.
  public func elders(_ plaats: Zicht.Plaats) -> Zicht.Plaats {
    switch draaiboek?.soort {
    case .casus, nil: plaats.later
    case .netwerk, .leren: plaats == .inzage ? .inzage : .leren
    }
  }

  /// Whether its table knows of which child it hears.
  public var kentKind: Bool { elders(.zaal) != .leren }

  /// Whether a note may be seen at a place.
  public func zicht(_ notitie: Notitie, at plaats: Zicht.Plaats) -> Zicht {
    gezegde(notitie).zicht(at: notitie.isGeleend ? elders(plaats) : plaats)
  }

  /// Whether the words at a place of this session that are no note may be seen.
  func zicht(_ plek: Lekplek, _ woorden: String, at plaats: Zicht.Plaats) -> Zicht {
    Gezegde(woorden, herkomst, besproken.stand(plek), besproken.staat(plek, lekken)).zicht(at: plaats)
  }

  /// The session as it may be seen at a place.
  public func gezien(at plaats: Zicht.Plaats) -> Gezien<Sessie> {
    var (sessie, left) = (self, Weggelaten())
    sessie.keep { notitie in see(notitie, at: plaats, &left) }
    sessie.seeBesidesNotes(of: self, at: plaats, &left)
    if !plaats.isEigen { sessie.kaart = "" }
    if plaats == .leren { sessie.becomeNameless() }
    return Gezien(sessie, plaats, left)
  }

  /// Makes all that is no note as it may be seen at a place.
  mutating func seeBesidesNotes(of whole: Sessie, at plaats: Zicht.Plaats, _ left: inout Weggelaten) {
    for index in stappen.indices {
      let etappe = stappen[index]
      stappen[index].schalen = etappe.schalen.compactMap { whole.see($0, at: plaats, &left) }
      stappen[index].punten = etappe.punten.compactMap { whole.see($0, in: etappe.id, at: plaats, &left) }
    }
    let shown = Set(notities.keys)
    keuzes = keuzes.compactMap { keuze in
      // What was said of it is counted, also where the idea itself is not there.
      let seen = whole.see(keuze, at: plaats, &left)
      return shown.contains(keuze.notitie) ? seen : nil
    }
    for index in deelnemers.indices {
      deelnemers[index].gegevens = whole.see(deelnemers[index], at: plaats, &left)
    }
    let plan = reisplan.gezien(at: plaats, in: whole, Planzicht(whole)) { $0.tweeling(in: [whole]) }
    reisplan = plan.waarde
    left = left + plan.weggelaten
  }

  /// Keeps only the notes of which something is left, as they are given back, and counts those.
  ///
  /// Of notes that say the same the first that is left speaks for the others.
  private mutating func keep(_ see: (Notitie) -> Notitie?) {
    var kept: [Identifier: Notitie] = [:]
    for index in stappen.indices {
      let notes = stappen[index].notities
      stappen[index].notities = []
      (stappen[index].achtergehouden, stappen[index].zonderThema) = (0, 0)
      (stappen[index].stemmen, stappen[index].sprekers) = ([:], [:])
      for id in notes {
        guard let whole = notities[id] else { continue }
        let same = ([whole] + whole.dubbelen.compactMap { notities[$0] }).compactMap(see)
        guard var first = same.first else { continue }
        first.dubbelVan = nil
        first.dubbelen = same.dropFirst().map(\.id)
        if first.id != id { first.gegevens.stap = stappen[index].id }
        for other in same.dropFirst() {
          var other = other
          (other.dubbelVan, other.dubbelen) = (first.id, [])
          kept[other.id] = other
          stappen[index].count(other.gegevens, by: 1)
        }
        kept[first.id] = first
        stappen[index].notities.append(first.id)
        stappen[index].count(first.gegevens, by: 1)
      }
    }
    notities = kept
  }

  private func see(_ notitie: Notitie, at plaats: Zicht.Plaats, _ left: inout Weggelaten) -> Notitie? {
    let zicht = zicht(notitie, at: plaats)
    left.take(zicht)
    var notitie = notitie
    notitie.parkeerplek = notitie.parkeerplek.map { see($0, of: notitie.id, at: plaats, &left) }
    switch zicht {
    case .toon(let woorden):
      if woorden != notitie.gegevens.tekst { (notitie.gegevens.tekst, notitie.gegevens.rij) = (woorden, nil) }
      // The name of a group is nobody's sentence, so nobody was asked about it.
      if vraagt, !plaats.isEigen { notitie.gegevens.groep = nil }
      if plaats == .leren { notitie.becomeNameless() }
      // Where it was said tells whose it is.
      if notitie.isGeleend, elders(plaats) == .leren { notitie.gegevens.bij = nil }
    case .bedekt:
      notitie.gegevens.tekst = notitie.gegevens.tekst.masked
      (notitie.gegevens.rij, notitie.gegevens.groep, notitie.gegevens.soort) = (nil, nil, .gewoon)
      notitie.parkeerplek?.eigenaar = ""
      notitie.isBedekt = true
    case .geteld, .niet: return nil
    }
    return notitie
  }

  /// Who takes on what is parked is said of somebody; a word for a role may be seen wherever the note may.
  func see(
    _ plek: Parkeerplek, of notitie: Identifier, at plaats: Zicht.Plaats, _ left: inout Weggelaten
  ) -> Parkeerplek {
    guard plek.noemtIemand else { return plek }
    let zicht = zicht(.parkeerplek(notitie), plek.eigenaar, at: plaats)
    left.take(zicht)
    var plek = plek
    plek.eigenaar = zicht.woorden ?? ""
    return plek
  }

  private func see(_ schaal: Schaal, at plaats: Zicht.Plaats, _ left: inout Weggelaten) -> Schaal? {
    let plek = Lekplek.schaal(schaal.stap, schaal.deelnemer)
    let zicht = zicht(plek, schaal.waarom, at: plaats)
    left.take(zicht)
    guard let woorden = zicht.woorden else { return nil }
    var schaal = schaal
    if woorden != schaal.waarom { (schaal.waarom, schaal.hoger) = (woorden, "") }
    return schaal
  }

  /// That a point is in order is seen; who takes it on and what is said of it only where it may.
  private func see(
    _ punt: Punt, in stap: StapID, at plaats: Zicht.Plaats, _ left: inout Weggelaten
  ) -> Punt? {
    guard !punt.opmerking.isEmpty || !punt.eigenaar.isEmpty else { return punt }
    let zicht = zicht(.punt(stap, punt.tekst), punt.opmerking, at: plaats)
    left.take(zicht)
    var punt = punt
    guard let woorden = zicht.woorden else {
      // A finding may be in the point's own words.
      if zicht.reden == .nogNietOpHetScherm { return nil }
      (punt.opmerking, punt.eigenaar) = ("", "")
      return punt
    }
    if woorden != punt.opmerking { (punt.opmerking, punt.eigenaar) = (woorden, "") }
    return punt
  }

  private func see(_ keuze: Keuze, at plaats: Zicht.Plaats, _ left: inout Weggelaten) -> Keuze? {
    guard !keuze.waarom.isEmpty || !keuze.door.isEmpty else { return keuze }
    let zicht = zicht(.keuze(keuze.id), keuze.waarom, at: plaats)
    left.take(zicht)
    let shown = zicht.woorden
    return Keuze(
      id: keuze.id, notitie: keuze.notitie, door: shown == keuze.waarom ? keuze.door : "", waarom: shown ?? ""
    )
  }

  /// The label of a person says more than a voice; where it is a word for a role it may be seen anywhere.
  private func see(
    _ deelnemer: Deelnemer, at plaats: Zicht.Plaats, _ left: inout Weggelaten
  ) -> Deelnemer.Gegevens {
    var gegevens = deelnemer.gegevens
    guard !gegevens.label.isEmpty, !gegevens.isRolwoord else { return gegevens }
    let zicht = zicht(.deelnemer(deelnemer.id), gegevens.label, at: plaats)
    left.take(zicht)
    gegevens.label = zicht.woorden ?? ""
    return gegevens
  }
}

// MARK: - The dream and the promises

/// What a plan needs to know to say what of it may be seen.
struct Planzicht {
  /// Whether what was said in a session waits for an answer.
  var vraagt: (Identifier) -> Bool
  /// Sessions of before that ask, and what was answered there.
  let oud: [OudeVrager]
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
      woorden, asks ? .vraagt(loopt: hier && sessie.map(loopt) ?? false) : .open, besproken.stand(plek),
      besproken.staat(plek, lekken))
  }
}

extension Besproken {
  /// Whether the lek-wacht holds back the words at a place, or those in which they may go along.
  fileprivate func staat(_ plek: Lekplek, _ lekken: Lekken) -> Gezegde.Staat {
    guard !lekken.isEmpty else { return .heel }
    let released = bewoording(plek).map { lekken.open(.magMee($0.bron)) } ?? []
    return lekken.open(plek).union(released).isEmpty ? .heel : .achtergehouden
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
      droom.isTeruggelezen = gezegde.stand.gaatMee || (isHere && plaats.isEigen && gezegde.herkomst != .open)
      return elders == .leren && !isHere ? droom.namenloos : droom
    }
    plan.tijdlijn = tijdlijn.compactMap { point in
      let seen = zicht(.tijdpunt(point.id), point.gegevens.wat, point.gegevens.sessie, point.moment)
      guard let woorden = seen.woorden else { return nil }
      var point = point
      if woorden != point.gegevens.wat {
        (point.gegevens.wat, point.gegevens.wie, point.gegevens.waardevol) = (woorden, "", "")
      }
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
      if woorden != afspraak.gegevens.wat { afspraak.gegevens = afspraak.gegevens.released(as: woorden) }
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

  fileprivate func tweeling(in sessies: [Sessie]) -> Tweeling {
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
    if !lekken.open(.droom(droom.id)).isEmpty { gezegde.staat = .achtergehouden }
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

extension Afspraak.Stand {
  /// How far it is, with these words of what it brought.
  fileprivate func saying(_ woorden: String) -> Afspraak.Stand {
    Afspraak.Stand(id: id, moment: moment, soort: soort, bracht: woorden, sessie: sessie)
  }
}

// MARK: - A casus

extension Casus {
  /// The casus as it may be seen at a place.
  ///
  /// - Parameters:
  ///   - sessie: the session in which it is shown, if any.
  ///   - sessies: those that are counted beside it: a dream that is a note of one is counted there.
  public func gezien(
    at plaats: Zicht.Plaats, in sessie: Sessie? = nil, naast sessies: [Sessie] = []
  ) -> Gezien<Casus> {
    let elders = sessie?.elders(plaats) ?? plaats.later
    let counted = sessies + [sessie].compactMap(\.self)
    let asks = !vraagtNergens || counted.contains(where: \.vraagt)
    if lekken.isEmpty, !asks, besproken.isEmpty, elders != .leren { return Gezien(self, plaats) }
    var (casus, left) = (self, Weggelaten())
    let planzicht = Planzicht(self, isClosed: sessie?.gesloten != nil, sessies: counted)
    if plaats != .inzage, !lekken.open(.alias).isEmpty { casus.profiel?.alias = alias.masked }
    if plaats != .inzage, !lekken.open(.profiel).isEmpty { casus.profiel?.cover() }
    casus.mijlpalen = mijlpalen.map { mijlpaal in
      guard !mijlpaal.tekst.isEmpty else { return mijlpaal }
      let isHere = mijlpaal.sessie != nil && mijlpaal.sessie == sessie?.id
      let zicht = planzicht.gezegde(
        .mijlpaal(mijlpaal.id), mijlpaal.tekst, sessie: mijlpaal.sessie, moment: mijlpaal.moment, hier: isHere
      ).zicht(at: isHere ? plaats : elders)
      if isHere || sessie == nil { left.take(zicht) }
      var seen = mijlpaal
      seen.tekst = zicht.woorden ?? ""
      return seen
    }
    // Who learns hears of a child, never of which, nor what it reached on which day.
    if elders == .leren {
      casus.profiel = Profiel(alias: "")
      casus.mijlpalen.removeAll { $0.sessie == nil || $0.sessie != sessie?.id }
    }
    let plan = reisplan.gezien(at: plaats, in: sessie, planzicht) { $0.tweeling(in: counted) }
    casus.reisplan = plan.waarde
    return Gezien(casus, plaats, left + plan.weggelaten)
  }
}

// MARK: - What was answered

extension Sessie {
  /// What was answered about words at a place of this session that are no note.
  public func stand(_ plek: Lekplek) -> Gezegde.Stand { besproken.stand(plek) }
}

extension Casus {
  /// What was answered about words at a place of this casus.
  public func stand(_ plek: Lekplek) -> Gezegde.Stand { besproken.stand(plek) }
}

extension Casus.Profiel {
  /// Covers what was typed of a journey beside its alias.
  fileprivate mutating func cover() {
    (regio, bewaarReden, labels) = (regio.masked, bewaarReden.masked, labels.map(\.masked))
  }
}
