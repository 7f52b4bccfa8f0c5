/// How a child was (not) enrolled from a day on, as was said then.
public struct Inschrijvingstand: Hashable, Sendable {
  /// The day on which it was said.
  public let dag: Day
  /// How; `nil` is not known.
  public let inschrijving: Casus.Profiel.Inschrijving?

  /// What a journey's list says of it, in its order.
  init(_ stand: Reistelling.Ingeschreven, _ dag: (Moment) -> Day) {
    (self.dag, inschrijving) = (dag(stand.moment), stand.inschrijving)
  }
}

extension KindCasus {
  /// How the child was enrolled, as was said over the years.
  public func inschrijvingen(_ dag: (Moment) -> Day) -> [Inschrijvingstand] {
    reis.inschrijvingen.map { Inschrijvingstand($0, dag) }
  }
}

extension [Inschrijvingstand] {
  /// How it was before a period, or when it was first said, and how it was at the end; `nil` where nothing was said by then.
  public func beweging(
    in periode: Periode
  ) -> (van: Casus.Profiel.Inschrijving?, naar: Casus.Profiel.Inschrijving?)? {
    guard let last = last(where: { $0.dag <= periode.tot }) else { return nil }
    let first = self.last { $0.dag < periode.van } ?? self[0]
    return (first.inschrijving, last.inschrijving)
  }
}
