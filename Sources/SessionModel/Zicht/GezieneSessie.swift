// A session as it may be seen at a place.

extension Sessie {
  /// Where what is said here comes from.
  var herkomst: Gezegde.Herkomst { vraagt ? .vraagt(loopt: gesloten == nil) : .openTafel }

  /// A note with all that decides who may see it; of what was made of another note, the strictest of the two.
  public func gezegde(_ notitie: Notitie) -> Gezegde {
    let staat: Gezegde.Staat =
      notitie.gegevens.achtergehouden || !notitie.lek.isEmpty ? .achtergehouden : .heel
    if notitie.isGeleend {
      return Gezegde(
        notitie.gegevens.tekst, notitie.gegevens.tekst.isEmpty ? .onbekend : .openTafel, notitie.stand, staat)
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
    // What a network said comes back to that network.
    if let begin, begin.casus != nil, !begin.isVanKind { return plaats.later }
    return switch draaiboek?.soort {
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
    sessie.correcties = correcties.gezien(at: plaats, lekken, &left)
    if !plaats.isEigen { sessie.kaart = "" }
    if plaats != .inzage, !lekken.unconfirmed(.profiel).isEmpty { sessie.vertaal(achteraf: \.masked) }
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
    var kept = Notities()
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
          kept.take(other, as: notities)
          stappen[index].count(other.gegevens, by: 1)
        }
        kept.take(first, as: notities)
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
    case .toon(let woorden), .toonAls(let woorden):
      notitie.gegevens.tekst = woorden
      if zicht.isAnders { notitie.gegevens.rij = nil }
      // The name of a group is nobody's sentence, so nobody was asked about it.
      if vraagt, !plaats.isEigen { notitie.gegevens.groep = nil }
      if plaats == .leren { notitie.becomeNameless() }
      // Where it was said tells whose it is.
      if notitie.isGeleend, elders(plaats) == .leren { notitie.gegevens.bij = nil }
    case .bedekt:
      notitie.gegevens.tekst = notitie.gegevens.tekst.masked
      (notitie.gegevens.rij, notitie.gegevens.groep, notitie.gegevens.soort) = (nil, nil, .gewoon)
      notitie.parkeerplek = notitie.parkeerplek?.verwoord(nil)
      notitie.parkeerplek?.eigenaar = ""
      notitie.isBedekt = true
    case .geteld, .niet: return nil
    }
    return notitie
  }

  /// Who takes on what is parked is said of somebody, and so is an answer; a word for a role may be seen wherever the note
  /// may.
  func see(
    _ plek: Parkeerplek, of notitie: Identifier, at plaats: Zicht.Plaats, _ left: inout Weggelaten
  ) -> Parkeerplek {
    guard plek.heeftWoorden else { return plek }
    let zicht = zicht(.parkeerplek(notitie), plek.woorden, at: plaats)
    left.take(zicht)
    return plek.verwoord(zicht.woorden)
  }

  private func see(_ schaal: Schaal, at plaats: Zicht.Plaats, _ left: inout Weggelaten) -> Schaal? {
    let plek = Lekplek.schaal(schaal.stap, schaal.deelnemer)
    let zicht = zicht(plek, schaal.waarom, at: plaats)
    left.take(zicht)
    guard let woorden = zicht.woorden else { return nil }
    var schaal = schaal
    if zicht.isAnders { (schaal.waarom, schaal.hoger) = (woorden, "") }
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
    if zicht.isAnders { (punt.opmerking, punt.eigenaar) = (woorden, "") }
    return punt
  }

  private func see(_ keuze: Keuze, at plaats: Zicht.Plaats, _ left: inout Weggelaten) -> Keuze? {
    guard !keuze.waarom.isEmpty || !keuze.door.isEmpty else { return keuze }
    let zicht = zicht(.keuze(keuze.id), keuze.waarom, at: plaats)
    left.take(zicht)
    guard let woorden = zicht.woorden else {
      return Keuze(id: keuze.id, notitie: keuze.notitie, door: "", waarom: "")
    }
    return Keuze(
      id: keuze.id, notitie: keuze.notitie, door: zicht.isAnders ? "" : keuze.door, waarom: woorden)
  }

  /// Who was there, as they may be seen at a place.
  func gezieneDeelnemers(at plaats: Zicht.Plaats) -> [Deelnemer] {
    var left = Weggelaten()
    return deelnemers.map { deelnemer in
      var seen = deelnemer
      seen.gegevens = see(deelnemer, at: plaats, &left)
      return seen
    }
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
