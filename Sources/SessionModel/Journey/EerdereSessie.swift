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

  /// Who was there, as they may be seen here; where a child has no name nobody is told.
  public var deelnemers: [Deelnemer] { plaats == .leren ? [] : sessie.gezieneDeelnemers(at: plaats) }

  /// A point of one of its checklists, as it goes along.
  public struct Lijstpunt: Hashable, Sendable {
    /// The name of the step in which it stood.
    public let stap: String
    /// What was said of it.
    public let punt: Sessie.Punt
    /// Whether somebody added it to the list.
    public let isErbij: Bool
  }

  /// The points of its checklists of which something is known.
  ///
  /// What was added by hand is nobody's sentence to read back, so of a session that asks it stays there.
  public var punten: [Lijstpunt] {
    meegenomen.stappen.flatMap { etappe in
      etappe.punten.compactMap { punt in
        let isErbij = !etappe.stap.punten.contains(punt.tekst)
        guard !isErbij || !sessie.vraagt else { return nil }
        return Lijstpunt(stap: etappe.stap.naam, punt: punt, isErbij: isErbij)
      }
    }
  }
}
