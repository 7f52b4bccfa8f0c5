import Text

// Which sentences of a session and of a casus can be found: what may be seen there where a casus is read, whatever words
// are forbidden at this moment. Those come and go; who shows what was found looks for them.

extension Sessie {
  /// All that can be found of it.
  public var vindregels: [Vindregel] {
    guard begin != nil else { return [] }
    let bron = vindbron
    return notities.values.flatMap { vindregels(of: $0, in: bron) } + naastNotities(in: bron)
  }

  /// What can be found of these of its notes.
  public func vindregels(of ids: Set<Identifier>) -> [Vindregel] {
    guard begin != nil else { return [] }
    let bron = vindbron
    return ids.compactMap { notities[$0] }.flatMap { vindregels(of: $0, in: bron) }
  }

  /// These notes, and what was made of them: what becomes of the one holds for the other.
  public func metAfgeleid(_ ids: Set<Identifier>) -> Set<Identifier> {
    guard !afgeleid.isEmpty else { return ids }
    var (all, next) = (ids, ids)
    while !next.isEmpty {
      next = Set(next.flatMap { afgeleid[$0] ?? [] }).subtracting(all)
      all.formUnion(next)
    }
    return all
  }

  /// What can be found of it that no note says.
  public var vindregelsNaastNotities: [Vindregel] { begin == nil ? [] : naastNotities(in: vindbron) }

  private var vindbron: Vindbron {
    var trekken: [Vindtrek] = begin?.casus.map { [.casus($0)] } ?? []
    trekken += titel.zoekwoorden.map { .draaiboek($0) }
    trekken += bijeenkomst.gebied.regio.zoekwoorden.map { .regio($0) }
    return Vindbron(StreamID(.sessie, id), casus: begin?.casus, trekken)
  }

  private func vindregels(of notitie: Notitie, in bron: Vindbron) -> [Vindregel] {
    guard isVanHier(notitie), let etappe = etappe(notitie.gegevens.stap) else { return [] }
    let lekken = lekken.isEmpty ? lekken : lekken.blijvend
    let zicht = lijstzicht(notitie, lekken)
    guard let woorden = zicht.woorden else { return [] }
    let gegevens = notitie.gegevens
    var trekken = [Vindtrek.vorm(etappe.stap.vorm)] + etappe.stap.naam.zoekwoorden.map { .stap($0) }
    if let thema = gegevens.thema { trekken.append(.thema(thema)) }
    if gegevens.lichtje { trekken.append(.lichtje) }
    if etappe.stap.vorm == .wensdroom { trekken.append(.soort(.droom)) }
    if let niveau = notitie.niveau { trekken.append(.niveau(niveau)) }
    if let vraag = gegevens.vak?.slotvraag { trekken.append(.slotvraag(vraag)) }
    if notitie.isGeparkeerd || notitie.parkeerplek != nil {
      let plek = notitie.parkeerplek ?? Parkeerplek()
      trekken += [.stand(plek.stand)] + (plek.forum.map { [.forum($0)] } ?? [])
    }
    let rij = zicht.isAnders ? nil : gegevens.rij
    var found = [
      Vindregel(
        [woorden, rij ?? ""].bijeen, Vindregel.Soort(gegevens.soort), of: notitie.id, in: bron, sessie: id,
        moment: notitie.moment, stem: gegevens.stem, trekken,
        leert: self.zicht(notitie, at: .leren).woorden == woorden)
    ]
    if let plek = notitie.parkeerplek, plek.heeftWoorden,
      let woorden = vindwoorden(.parkeerplek(notitie.id), plek.woorden, lekken)
    {
      found.append(
        Vindregel(
          woorden, .parkeerplek, of: notitie.id, in: bron, sessie: id, moment: notitie.moment, trekken))
    }
    return found
  }

  /// Whether a note was said here: what was said in another session is told there.
  func isVanHier(_ notitie: Notitie) -> Bool {
    guard !notitie.isGeleend else { return false }
    // What was made of that hangs on another stream, which this one does not know.
    if let bij = notitie.gegevens.bij { return notities[bij]?.isGeleend != true }
    return true
  }

  /// Whether a list may have the words of a note, whatever is forbidden at this moment.
  func lijstzicht(_ notitie: Notitie, _ lekken: Lekken) -> Zicht {
    guard !notitie.lek.isEmpty else { return zicht(notitie, at: .casus) }
    var notitie = notitie
    notitie.lek = lekken.unconfirmed(.notitie(notitie.id)).union(lekken.unconfirmed(.magMee(notitie.id)))
    return zicht(notitie, at: .casus)
  }

  private func naastNotities(in bron: Vindbron) -> [Vindregel] {
    let (lekken, moment) = (lekken.blijvend, begonnen ?? id.time)
    var found: [Vindregel] = []
    for etappe in stappen {
      let trekken = [Vindtrek.vorm(etappe.stap.vorm)] + etappe.stap.naam.zoekwoorden.map { .stap($0) }
      for schaal in etappe.schalen {
        let plek = Lekplek.schaal(schaal.stap, schaal.deelnemer)
        guard let woorden = vindwoorden(plek, [schaal.waarom, schaal.hoger].bijeen, lekken) else { continue }
        found.append(
          Vindregel(
            woorden, .schaal, of: schaal.deelnemer ?? id, in: bron, sessie: id,
            moment: etappe.bezoeken.first?.van ?? moment,
            stem: schaal.deelnemer.flatMap(deelnemer)?.gegevens.stem, trekken))
      }
      for punt in etappe.punten {
        let plek = Lekplek.punt(etappe.id, punt.tekst)
        guard let woorden = vindwoorden(plek, punt.opmerking, lekken) else { continue }
        found.append(
          Vindregel(
            woorden, .checklist, of: id, in: bron, sessie: id, moment: etappe.bezoeken.first?.van ?? moment,
            trekken))
      }
    }
    for keuze in keuzes {
      // What was said of an idea that is not there says what the idea was.
      guard let idee = notities[keuze.notitie], zicht(idee, at: .casus).woorden != nil,
        let woorden = vindwoorden(.keuze(keuze.id), keuze.waarom, lekken)
      else { continue }
      found.append(Vindregel(woorden, .keuze, of: keuze.id, in: bron, sessie: id, moment: idee.moment))
    }
    var planzicht = Planzicht(self)
    planzicht.lekken = lekken
    return found + reisplan.vindregels(in: bron, planzicht)
  }

  /// The words at a place of it, where they can be found.
  func vindwoorden(_ plek: Lekplek, _ woorden: String, _ lekken: Lekken) -> String? {
    guard !woorden.isEmpty else { return nil }
    return Gezegde(woorden, herkomst, besproken.stand(plek), besproken.staat(plek, lekken)).zicht(at: .casus)
      .woorden
  }
}

extension Casus {
  /// All that can be found of it, its name and labels too.
  ///
  /// - Parameter vragers: the sessions of this casus that ask, as far as lists know: of before, its stream does not.
  public func vindregels(vragers: Set<Identifier>) -> [Vindregel] {
    guard let profiel, let begin = bron?.time else { return [] }
    var trekken: [Vindtrek] = [.casus(id)]
    trekken += profiel.regio.zoekwoorden.map { .regio($0) }
    let bron = Vindbron(StreamID(.casus, id), casus: id, trekken)
    let lekken = lekken.blijvend
    var planzicht = Planzicht(self, isClosed: true)
    let known = planzicht.vraagt
    planzicht.vraagt = { known($0) || vragers.contains($0) }
    (planzicht.lekken, planzicht.oud) = (lekken, [])
    // What was said nobody knows where may have been said in a session of before that asks.
    let oudeVrager = vragers.first { !known($0) }
    var found: [Vindregel] = []
    func add(_ words: String, _ soort: Vindregel.Soort) {
      found.append(Vindregel(words, soort, of: id, in: bron, sessie: nil, moment: begin))
    }
    if lekken.unconfirmed(.alias).isEmpty { add(profiel.alias, .alias) }
    if lekken.unconfirmed(.profiel).isEmpty { profiel.labels.forEach { add($0, .label) } }
    for mijlpaal in mijlpalen where !mijlpaal.tekst.isEmpty {
      let gezegde = planzicht.gezegde(
        .mijlpaal(mijlpaal.id), mijlpaal.tekst, sessie: mijlpaal.sessie ?? oudeVrager,
        moment: mijlpaal.moment,
        hier: false)
      guard let woorden = gezegde.zicht(at: .casus).woorden else { continue }
      found.append(
        Vindregel(
          woorden, .mijlpaal, of: mijlpaal.id, in: bron, sessie: mijlpaal.sessie, moment: mijlpaal.moment,
          stem: mijlpaal.stem))
    }
    return found + reisplan.vindregels(in: bron, planzicht, elders: oudeVrager)
  }
}

extension Reisplan {
  /// What can be found of dreams, afspraken and the journey.
  ///
  /// A dream that was taken from a note says what that says, and is found there: what becomes of the note holds for it.
  ///
  /// - Parameter elders: the session in which was said what does not say where.
  fileprivate func vindregels(
    in bron: Vindbron, _ planzicht: Planzicht, elders: Identifier? = nil
  ) -> [Vindregel] {
    var found: [Vindregel] = []
    func add(
      _ plek: Lekplek, _ woorden: String, _ soort: Vindregel.Soort, of id: Identifier, _ sessie: Identifier?,
      _ moment: Moment, _ stem: Stem? = nil, _ trekken: [Vindtrek] = []
    ) -> Bool {
      let gezegde = planzicht.gezegde(plek, woorden, sessie: sessie ?? elders, moment: moment, hier: false)
      guard let woorden = gezegde.zicht(at: .casus).woorden else { return false }
      guard !woorden.isEmpty else { return true }
      // Of what was promised others learn only how often it was kept.
      let leert = soort == .droom || soort == .tijdpunt ? gezegde.zicht(at: .leren).woorden == woorden : false
      found.append(
        Vindregel(
          woorden, soort, of: id, in: bron, sessie: sessie, moment: moment, stem: stem, trekken, leert: leert)
      )
      return true
    }
    for droom in dromen where droom.bron == nil {
      _ = add(.droom(droom.id), droom.tekst, .droom, of: droom.id, droom.sessie, droom.moment, droom.stem)
    }
    for punt in tijdlijn {
      let gegevens = punt.gegevens
      _ = add(
        .tijdpunt(punt.id), gegevens.zinnen.bijeen, .tijdpunt, of: punt.id, gegevens.sessie, punt.moment,
        gegevens.stem, gegevens.lichtpunt ? [.lichtje] : [])
    }
    for afspraak in afspraken {
      let gegevens = afspraak.gegevens
      guard
        add(
          .afspraak(afspraak.id), gegevens.zinnen.bijeen, .afspraak, of: afspraak.id, gegevens.sessie,
          afspraak.moment, gegevens.stem)
      else { continue }
      for stand in afspraak.standen where !stand.bracht.isEmpty {
        _ = add(.stand(stand.id), stand.bracht, .uitkomst, of: stand.id, stand.sessie, stand.moment)
      }
    }
    return found
  }
}

extension [String] {
  /// What is said of one thing, as one text.
  fileprivate var bijeen: String { filter { !$0.isEmpty }.joined(separator: " · ") }
}
