// What a place would tell, if the lek-wacht had found nothing: only there does a finding stop anything.

extension Sessie {
  /// Whether the words that stand at a place of this session would be told somewhere, if nothing were found in them.
  public func zouVertellen(_ plek: Lekplek, at plaats: Zicht.Plaats) -> Bool {
    if plaats == .inzage { return true }
    switch plek {
    case .kaart: return false
    case .alias, .profiel, .stap, .punt: return true
    case .reactie: return plaats != .leren
    case .notitie(let id): return verteld(id, at: plaats).map { $0.woorden == $0.gezegd } ?? false
    case .magMee(let id):
      guard notities[id] != nil else { return true }
      return verteld(id, at: plaats).map { $0.woorden != $0.gezegd } ?? false
    case .parkeerplek(let id):
      guard verteld(id, at: plaats) != nil, let parked = notities[id]?.parkeerplek else { return false }
      guard parked.heeftWoorden else { return true }
      return Gezegde("", herkomst, besproken.stand(plek), .heel).zicht(at: plaats).woorden != nil
    case .schaal, .keuze, .deelnemer:
      return Gezegde("", herkomst, besproken.stand(plek), .heel).zicht(at: plaats).woorden != nil
    case .droom, .afspraak, .stand, .tijdpunt, .mijlpaal:
      var planzicht = Planzicht(self)
      planzicht.lekken = .geen
      return reisplan.gezien(at: plaats, in: self, planzicht).waarde.vertelt(plek, zoalsIn: reisplan)
    }
  }

  /// The words of a note that would be told, and those that were said.
  private func verteld(_ id: Identifier, at plaats: Zicht.Plaats) -> (woorden: String, gezegd: String)? {
    guard let notitie = notities[id], !notitie.gegevens.achtergehouden else { return nil }
    var gezegde = gezegde(notitie)
    gezegde.staat = .heel
    let zicht = gezegde.zicht(at: notitie.isGeleend ? elders(plaats) : plaats)
    return zicht.woorden.map { ($0, notitie.gegevens.tekst) }
  }
}

extension Casus {
  /// Whether the words that stand at a place of this casus would be told somewhere, if nothing were found in them.
  ///
  /// - Parameter sessie: the session that is told, if not the whole casus.
  public func zouVertellen(_ plek: Lekplek, at plaats: Zicht.Plaats, in sessie: Sessie? = nil) -> Bool {
    if plaats == .inzage { return true }
    switch plek {
    case .droom, .afspraak, .stand, .tijdpunt:
      var planzicht = Planzicht(self, isClosed: true, sessies: [sessie].compactMap(\.self))
      planzicht.lekken = .geen
      return reisplan.gezien(at: plaats, in: sessie, planzicht).waarde.vertelt(plek, zoalsIn: reisplan)
    case .mijlpaal(let id):
      guard let mijlpaal = mijlpalen.first(where: { $0.id == id }) else { return false }
      var planzicht = Planzicht(self, isClosed: true, sessies: [sessie].compactMap(\.self))
      planzicht.lekken = .geen
      let isHere = mijlpaal.sessie != nil && mijlpaal.sessie == sessie?.id
      return planzicht.gezegde(plek, "", sessie: mijlpaal.sessie, moment: mijlpaal.moment, hier: isHere)
        .zicht(at: isHere ? plaats : sessie?.elders(plaats) ?? plaats.later).woorden != nil
    case .reactie: return plaats != .leren
    case .alias, .profiel, .magMee, .notitie, .parkeerplek, .schaal, .punt, .keuze, .deelnemer, .kaart, .stap:
      return true
    }
  }
}

extension Reisplan {
  /// Whether the words at a place are in this plan as they are in the whole one.
  fileprivate func vertelt(_ plek: Lekplek, zoalsIn whole: Reisplan) -> Bool {
    switch plek {
    case .droom(let id):
      dromen.first { $0.id == id }.map { droom in
        whole.dromen.contains { $0.id == id && $0.tekst == droom.tekst }
      }
        ?? false
    case .afspraak(let id): afspraak(id).map { $0.gegevens.wat == whole.afspraak(id)?.gegevens.wat } ?? false
    case .stand(let id): afspraken.contains { $0.standen.contains { $0.id == id && !$0.bracht.isEmpty } }
    case .tijdpunt(let id):
      tijdlijn.first { $0.id == id }.map { punt in
        whole.tijdlijn.contains { $0.id == id && $0.gegevens.wat == punt.gegevens.wat }
      } ?? false
    case .notitie, .magMee, .parkeerplek, .mijlpaal, .reactie, .schaal, .punt, .keuze, .deelnemer, .kaart,
      .stap,
      .alias, .profiel:
      false
    }
  }
}
