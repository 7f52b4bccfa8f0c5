// A casus as it may be seen at a place.

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
    if plaats != .inzage, !lekken.unconfirmed(.alias).isEmpty { casus.profiel?.alias = alias.masked }
    if plaats != .inzage, !lekken.unconfirmed(.profiel).isEmpty { casus.profiel?.cover() }
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
    casus.correcties = correcties.gezien(at: elders, lekken, &left)
    let plan = reisplan.gezien(at: plaats, in: sessie, planzicht) { $0.tweeling(in: counted) }
    casus.reisplan = plan.waarde
    return Gezien(casus, plaats, left + plan.weggelaten)
  }
}

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
    (gebied, bewaarReden, labels) = (gebied.vertaald(\.masked), bewaarReden.masked, labels.map(\.masked))
    mensen = mensen.vertaald(\.masked)
  }
}
