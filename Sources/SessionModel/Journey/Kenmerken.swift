/// What a note, or the line in which it is typed, carries besides its words.
public struct Kenmerken: Hashable, Sendable {
  /// The voice; `nil` where nobody's voice is kept (ideeen).
  public var stem: Stem?
  /// The person at the table, where that is known.
  public var deelnemer: Identifier?
  /// The theme; `nil` is "nog niet ingedeeld".
  public var thema: Thema?
  /// What kind of thing it is.
  public var soort: Notitie.Soort
  /// ★: the moment that eyes lit up.
  public var lichtje: Bool
  /// The compartment of the form: a column, or the question of a closing.
  public var vak: Vak?
  /// The row of a grid: a person concerned, an option.
  public var rij: String?
  /// The name that notes which belong together were given.
  public var groep: String?
  /// The table that said it, where a room has many.
  public var tafel: Int?
  /// Held back: not for the projector until released.
  public var achtergehouden: Bool
  /// The line is kept as the dream too; a note that is kept has this no more.
  public var droom = false
  /// The line is an afspraak; a note that is kept is none.
  public var afspraak = false

  /// Nothing, but for what is named.
  public init(
    stem: Stem? = nil, deelnemer: Identifier? = nil, thema: Thema? = nil, soort: Notitie.Soort = .gewoon,
    lichtje: Bool = false, vak: Vak? = nil, rij: String? = nil, groep: String? = nil, tafel: Int? = nil,
    achtergehouden: Bool = false
  ) {
    (self.stem, self.deelnemer, self.thema, self.soort) = (stem, deelnemer, thema, soort)
    (self.lichtje, self.vak, self.rij, self.groep) = (lichtje, vak, rij, groep)
    self.tafel = tafel
    self.achtergehouden = achtergehouden
  }
}

extension Kenmerken {
  /// Whether there is nothing.
  public var isEmpty: Bool { self == Kenmerken() }

  /// All there is, in the order in which it is told.
  public var alle: [Kenmerk] { Kenmerk.Naam.allCases.compactMap { self[$0] } }

  /// What there is by this name; a plain note is of no kind.
  public subscript(naam: Kenmerk.Naam) -> Kenmerk? {
    switch naam {
    case .stem: stem.map(Kenmerk.stem)
    case .deelnemer: deelnemer.map(Kenmerk.deelnemer)
    case .soort: soort == .gewoon ? nil : .soort(soort)
    case .lichtje: lichtje ? .lichtje : nil
    case .thema: thema.map(Kenmerk.thema)
    case .rij: rij.map(Kenmerk.rij)
    case .vak: vak.map(Kenmerk.vak)
    case .groep: groep.map(Kenmerk.groep)
    case .tafel: tafel.map(Kenmerk.tafel)
    case .droom: droom ? .droom : nil
    case .afspraak: afspraak ? .afspraak : nil
    case .achtergehouden: achtergehouden ? .achtergehouden : nil
    }
  }

  /// Carries this from now on, in the place of what it had by that name; or has nothing by that name any more.
  public mutating func set(_ kenmerk: Kenmerk, _ isCarried: Bool = true) {
    switch kenmerk {
    case .stem(let stem): self.stem = isCarried ? stem : nil
    case .deelnemer(let deelnemer): self.deelnemer = isCarried ? deelnemer : nil
    case .soort(let soort): self.soort = isCarried ? soort : .gewoon
    case .lichtje: lichtje = isCarried
    case .thema(let thema): self.thema = isCarried ? thema : nil
    case .rij(let rij): self.rij = isCarried ? rij : nil
    case .vak(let vak): self.vak = isCarried ? vak : nil
    case .groep(let groep): self.groep = isCarried ? groep : nil
    case .tafel(let tafel): self.tafel = isCarried ? tafel : nil
    case .droom: droom = isCarried
    case .afspraak: afspraak = isCarried
    case .achtergehouden: achtergehouden = isCarried
    }
  }

  /// Carries this, or no more when it did.
  public mutating func toggle(_ kenmerk: Kenmerk) { set(kenmerk, self[kenmerk.naam] != kenmerk) }

  /// Takes over all that `other` has.
  public mutating func extend(by other: Kenmerken) {
    for kenmerk in other.alle { set(kenmerk) }
  }

  /// Whether all that `other` has says something new; another voice does.
  public func isExtended(by other: Kenmerken) -> Bool {
    other.alle.allSatisfy { $0.naam == .stem ? self[.stem] != $0 : self[$0.naam] == nil }
  }

  /// What stays for the next note: who speaks, and at which table.
  public var next: Kenmerken { Kenmerken(stem: stem, deelnemer: deelnemer, tafel: tafel) }

  /// What a note keeps of what its line carried; what the line was to become is done with.
  var kept: Kenmerken {
    var kept = self
    (kept.droom, kept.afspraak) = (false, false)
    return kept
  }
}

// MARK: Drafts

extension Kenmerken {
  /// As the fields of a draft keep it; a plain note says so too.
  public var fields: [String: String] {
    var fields = [Kenmerk.Naam.soort.rawValue: soort.rawValue]
    for kenmerk in alle { fields[kenmerk.naam.rawValue] = kenmerk.woord }
    return fields
  }

  /// What the fields of a draft kept; a word that nobody knows is as good as absent.
  public init(fields: [String: String]) {
    self.init()
    for naam in Kenmerk.Naam.allCases {
      if let kenmerk = fields[naam.rawValue].flatMap({ Kenmerk(naam, woord: $0) }) { set(kenmerk) }
    }
  }
}
