extension Sessie {
  /// What a session brought: what gave light, what was chosen, what was most valuable, and what works; each once.
  public var opbrengst: [Notitie] {
    let chosen = Set(keuzes.map(\.notitie))
    return stappen.flatMap { etappe in
      notities(in: etappe.id).filter { notitie in
        guard !notitie.gegevens.tekst.isEmpty, !notitie.isGeleend, !notitie.isGeparkeerd else { return false }
        return notitie.gegevens.lichtje || chosen.contains(notitie.id) || etappe.stap.vorm == .watWerkt
          || notitie.gegevens.vak == .slotvraag(.waardevolst)
      }
    }
  }
}

/// A session as a later one of the same casus may see it; what of it goes along is found when it is asked for.
public struct EerdereSessie: Sendable {
  private let sessie: Sessie
  private let plaats: Zicht.Plaats

  /// An earlier session, seen from a later one at a place.
  public init(_ sessie: Sessie, at plaats: Zicht.Plaats) {
    (self.sessie, self.plaats) = (sessie, plaats.later)
  }

  /// Its name.
  public var id: Identifier { sessie.id }
  /// Whether it reads back and asks.
  public var vraagt: Bool { sessie.vraagt }

  /// Whether it is about no casus, and keeps its afspraken itself.
  public var isVanNiemand: Bool { sessie.begin?.casus == nil }

  /// Its own afspraken as they go along, that were open when another session began.
  public func beloften(voor sessie: Identifier) -> [Afspraak] {
    self.sessie.beloften(at: plaats).open(voor: sessie)
  }

  /// What goes along of it.
  public var meegenomen: Sessie { sessie.gezien(at: plaats).waarde }
}
