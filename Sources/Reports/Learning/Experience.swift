import SessionModel

/// What earlier sessions with a draaiboek tell: real minutes, and what was most valuable.
public struct Experience: Hashable, Sendable {
  /// How many sessions tell it.
  public let sessions: Int
  /// By the name of a step, what it took.
  public let minuten: [String: Spent]
  /// The answers to "het waardevolste", newest session first; only what others may learn from.
  public let waardevolst: [String]

  /// The minutes a step really took.
  public struct Spent: Hashable, Sendable {
    /// Whole minutes, over the sessions in which the step was visited.
    public let average: Int
    /// In how many sessions it was visited, and no clock jumped meanwhile.
    public let sessions: Int
  }

  /// What these sessions tell; only closed ones count, newest first.
  public init(_ sessies: [Sessie]) {
    let closed = sessies.filter { $0.gesloten != nil }
    var spent: [String: [Int]] = [:]
    for sessie in closed {
      guard let end = sessie.gesloten else { continue }
      for etappe in sessie.stappen where !etappe.bezoeken.isEmpty {
        guard let minuten = Duur(milliseconds: etappe.besteed(at: end)).minuten else { continue }
        spent[etappe.stap.naam, default: []].append(minuten)
      }
    }
    sessions = closed.count
    minuten = spent.mapValues { Spent(average: $0.reduce(0, +) / $0.count, sessions: $0.count) }
    waardevolst = closed.flatMap { sessie in
      sessie.notities(vorm: .afsluiten)
        .filter { $0.gegevens.vak == .slotvraag(.waardevolst) }
        .compactMap { sessie.zicht($0, at: .leren).woorden }
    }
  }
}
