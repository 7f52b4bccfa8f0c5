/// How a child was (not) enrolled from a day on, as was said then.
public struct Inschrijvingstand: Hashable, Sendable {
  /// The day on which it was said.
  public let dag: Day
  /// How; `nil` is not known.
  public let inschrijving: Casus.Profiel.Inschrijving?

  /// What a journey's own events say of it, in their order; what was taken back does not count.
  public static func alle(_ events: [Event], _ dag: (Moment) -> Day) -> [Inschrijvingstand] {
    let retracted = Replay<Casus>.retracted(events)
    return events.compactMap { event in
      guard !retracted.contains(event.id) else { return nil }
      switch event.fact {
      case .casus(.gemaakt(let it)):
        return Inschrijvingstand(dag: dag(event.time), inschrijving: it.profiel.inschrijving)
      case .casus(.gewijzigd(let it)):
        return Inschrijvingstand(dag: dag(event.time), inschrijving: it.profiel.inschrijving)
      case .casus, .sessie, .notitie, .plan, .huis: return nil
      }
    }
  }

  /// The words by which what is asked of a journey stands in the journaal.
  public static let gebeurtenissen = [
    FactKind.casusGemaakt.rawValue, FactKind.casusGewijzigd.rawValue, FactKind.ingetrokken.rawValue,
  ]
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
