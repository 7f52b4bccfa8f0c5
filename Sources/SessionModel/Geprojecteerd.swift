// What may be seen by all: the same values without what the lek-wacht holds back. Where nothing is held back this
// is the value itself, so that it costs nothing on the way of a key.

extension Notitie {
  /// Whether it may be on the projector: not held back by a person, by its step, or by the lek-wacht.
  public var isTeTonen: Bool { !gegevens.achtergehouden && lek.isEmpty }
}

extension Sessie {
  /// The session as it may be projected.
  ///
  /// Of notes `isTeTonen` tells it: there are many, and each knows.
  public var geprojecteerd: Sessie {
    guard !lekken.isEmpty else { return self }
    var sessie = self
    for (plek, _) in lekken.open {
      switch plek {
      case .deelnemer(let id): sessie.change(deelnemer: id) { $0.gegevens.label = "" }
      case .schaal(let stap, let deelnemer):
        sessie.change(stap: stap) { $0.schalen.removeAll { $0.deelnemer == deelnemer } }
      case .punt(let stap, let tekst): sessie.change(stap: stap) { $0.punten.removeAll { $0.tekst == tekst } }
      case .keuze(let id): sessie.keuzes.removeAll { $0.id == id }
      case .kaart: sessie.kaart = ""
      case .stap(let id): sessie.change(stap: id) { $0.stap = $0.stap.masked }
      default: break
      }
    }
    sessie.reisplan = reisplan.geprojecteerd(lekken)
    return sessie
  }
}

extension Casus {
  /// The casus as it may be projected.
  public var geprojecteerd: Casus {
    guard !lekken.isEmpty else { return self }
    var casus = self
    if !lekken.open(.alias).isEmpty { casus.profiel?.alias = alias.masked }
    for index in casus.mijlpalen.indices where !lekken.open(.mijlpaal(casus.mijlpalen[index].id)).isEmpty {
      casus.mijlpalen[index].tekst = ""
    }
    casus.reisplan = reisplan.geprojecteerd(lekken)
    return casus
  }
}

extension Reisplan {
  /// The plan as it may be projected.
  func geprojecteerd(_ lekken: Lekken) -> Reisplan {
    var plan = self
    plan.dromen.removeAll { !lekken.open(.droom($0.id)).isEmpty }
    plan.tijdlijn.removeAll { !lekken.open(.tijdpunt($0.id)).isEmpty }
    plan.afspraken.removeAll { !lekken.open(.afspraak($0.id)).isEmpty }
    for index in plan.afspraken.indices {
      plan.afspraken[index].standen.removeAll { !lekken.open(.stand($0.id)).isEmpty }
    }
    return plan
  }
}

extension Stap {
  fileprivate var masked: Stap {
    var stap = self
    (stap.naam, stap.vraag) = (naam.masked, vraag.masked)
    return stap
  }
}

extension String {
  /// A dot for each character: it is there, and nobody can read it.
  public var masked: String { String(repeating: "●", count: count) }

  /// The text with a dot for each character of what the lek-wacht finds in it.
  public func masked(today: Day, forbidden: VerbodenWoorden) -> String {
    let found = LekWacht.findings(in: self, today: today, forbidden: forbidden)
    return found.isEmpty ? self : masked(found.map(\.range))
  }

  /// The same while it is typed: also the beginning of a number that could become somebody's.
  public func maskedWhileTyped(today: Day, forbidden: VerbodenWoorden) -> String {
    let found = LekWacht.findings(in: self, today: today, forbidden: forbidden).map(\.range)
    guard let begun = LekWacht.begun(in: self, today: today),
      found.last.map({ $0.upperBound <= begun.lowerBound }) ?? true
    else { return found.isEmpty ? self : masked(found) }
    return masked(found + [begun])
  }

  /// The text with a dot for each character that has a part in one of these ranges, which come in order.
  func masked(_ ranges: [Range<Index>]) -> String {
    var (masked, rest) = ("", ranges[...])
    for index in indices {
      let next = self.index(after: index)
      while let first = rest.first, first.upperBound <= index { rest.removeFirst() }
      let isInside = rest.contains { $0.lowerBound < next && $0.upperBound > index }
      masked.append(isInside ? "●" : self[index])
    }
    return masked
  }
}
