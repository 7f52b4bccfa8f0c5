/// Until when something is kept, and why.
public struct Bewaring: Hashable, Sendable {
  /// The last day.
  public var tot: Day
  /// The reason for that day.
  public var reden: String

  /// Until this day, for this reason.
  public init(tot: Day, reden: String) { (self.tot, self.reden) = (tot, reden) }
}

/// What is said of a session for who looks back and counts: where it was, who gets its report, how long it is kept.
struct Achteraf: Hashable, Sendable {
  /// What was said of the meeting since it began.
  var bijeenkomst: Bijeenkomst?
  /// Whether somebody said so while it ran, or after: what it begins with is most often taken over.
  private(set) var isBijeenkomstGezegd = false
  /// Whether that was last said of this session alone.
  private(set) var isApart = false
  /// The traject it was given since it began.
  private(set) var traject: Identifier??
  /// Who gets the report, as the table said; empty while nobody said.
  var krijgt = ""
  /// How long it is kept where it is about nobody, and belongs to no traject.
  var bewaring: Bewaring?

  /// Of every sentence that can be found is told where the meeting was.
  mutating func take(_ fact: SessieFact.BijeenkomstGezet) -> Touched {
    (bijeenkomst, isApart) = (fact.bijeenkomst, fact.alleen)
    isBijeenkomstGezegd = isBijeenkomstGezegd || !fact.bijBegin
    return Touched(everything: true)
  }

  mutating func take(_ fact: SessieFact.TrajectGezet) { traject = .some(fact.traject) }

  /// Has each text made into this, as it may be seen somewhere.
  mutating func vertaal(_ woord: (String) -> String) {
    if let whole = bijeenkomst {
      bijeenkomst = Bijeenkomst(gebied: whole.gebied.vertaald(woord), opLocatie: whole.opLocatie)
    }
    krijgt = woord(krijgt)
    if let whole = bewaring { bewaring = Bewaring(tot: whole.tot, reden: woord(whole.reden)) }
  }
}

extension Sessie {
  /// What is counted of the meeting it is part of.
  public var bijeenkomst: Bijeenkomst {
    achteraf.bijeenkomst ?? Bijeenkomst(gebied: Gebied(regio: begin?.regio ?? ""))
  }

  /// Whether somebody said, since it began, where it was and for whom.
  public var isBijeenkomstGezegd: Bool { achteraf.isBijeenkomstGezegd }

  /// Whether where it was and for whom was last said of this session alone.
  public var isBijeenkomstApart: Bool { achteraf.isApart }

  /// The network's journey it belongs to, if any.
  public var traject: Identifier? { achteraf.traject ?? begin?.traject }

  /// Whether it was given to this traject, or began within it, and is about nobody: its afspraken are its own.
  public func hoort(bij traject: Identifier) -> Bool { begin?.casus == nil && self.traject == traject }

  /// Its own afspraken, with what became of them in later sessions of its traject, as they may be seen there.
  public func beloften(at plaats: Zicht.Plaats) -> [Afspraak] {
    reisplan.gezien(at: plaats, in: nil, Planzicht(self)).waarde.afspraken
  }

  /// Who gets the report, as the table said; empty while nobody said.
  public var krijgt: String { achteraf.krijgt }

  /// How long it is kept by itself; `nil` where nobody said, or where it follows its casus or traject.
  public var bewaring: Bewaring? { achteraf.bewaring }

  /// Whether it follows the casus or the traject in how long it is kept.
  public var volgtBewaring: Bool { begin?.casus != nil || traject != nil }

  /// Has each text about the meeting and what comes after made into this, as it may be seen somewhere.
  mutating func vertaal(achteraf woord: (String) -> String) {
    let regio = begin?.regio ?? ""
    begin?.regio = woord(regio)
    achteraf.vertaal(woord)
  }

  /// Says nothing of where it was, nor of who is to have it.
  mutating func vergeetBijeenkomst() {
    begin?.regio = ""
    achteraf = Achteraf()
  }
}
