// The own wall of a session: the same value without what may not be seen there. Where nothing is held back and
// nobody answered anything this is the value itself, so that it costs nothing on the way of a key.

extension Sessie {
  /// The session as it may be on its own wall.
  ///
  /// Of notes `isTeTonen` tells it: there are many, and each knows.
  public var geprojecteerd: Sessie {
    guard !lekken.isEmpty || !besproken.isEmpty || !correcties.isEmpty || (vraagt && gesloten != nil) else {
      return self
    }
    var sessie = self
    // What is said beside a report is for its table, and on no wall.
    sessie.correcties = []
    for (plek, _) in lekken.unconfirmed {
      switch plek {
      case .kaart: sessie.kaart = ""
      case .profiel: sessie.vertaal(achteraf: \.masked)
      case .stap(let id): sessie.change(stap: id) { $0.stap = $0.stap.masked }
      case .notitie, .magMee, .parkeerplek, .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .reactie,
        .schaal,
        .punt, .keuze, .deelnemer, .alias:
        break
      }
    }
    var left = Weggelaten()
    for notitie in notities.values {
      guard let plek = notitie.parkeerplek, plek.heeftWoorden else { continue }
      sessie.park(notitie.id, see(plek, of: notitie.id, at: .zaal, &left))
    }
    sessie.seeBesidesNotes(of: self, at: .zaal, &left)
    return sessie
  }
}

extension [Notitie] {
  /// The first of notes that say the same, with the others under it; `nil` where there is none.
  public var sprekend: Notitie? {
    guard var first else { return nil }
    (first.dubbelVan, first.dubbelen) = (nil, dropFirst().map(\.id))
    return first
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
