import SessionModel

/// The sessions that are read back one after the other on a screen of its own.
public struct Leesronde: Hashable, Sendable {
  /// The session that is read back now.
  public let sessie: Identifier
  /// Which of how many it is, from 1.
  public var plaats: (Int, Int) { (voor.count + 1, voor.count + 1 + na.count) }
  /// The day on which it was said, where that is not today.
  public let dag: Day?
  private let voor, na: [Identifier]

  private init(_ sessie: Identifier, _ voor: [Identifier], _ na: [Identifier], _ dag: Day?) {
    (self.sessie, self.voor, self.na, self.dag) = (sessie, voor, na, dag)
  }

  /// One session.
  public init(_ sessie: Identifier, dag: Day? = nil) { self.init(sessie, [], [], dag) }

  /// The sessions of a casus that wait for an answer, the oldest first; `nil` where there are no sessions.
  ///
  /// Where none waits it is those that ask, and where none asks all.
  public init?(of sessies: [Rij<SessieOverview>], dag: Day? = nil) {
    let asking = sessies.filter(\.vraagt)
    let waiting = asking.filter { $0.ongevraagd > 0 }
    let chosen = waiting.isEmpty ? (asking.isEmpty ? sessies : asking) : waiting
    let ids = chosen.sorted { ($0.begonnen, $0.id) < ($1.begonnen, $1.id) }.map(\.id)
    guard let first = ids.first else { return nil }
    self.init(first, [], Array(ids.dropFirst()), dag)
  }

  /// The round at the next session, or the one before; `nil` where there is none.
  func naar(_ distance: Int) -> Leesronde? {
    if distance > 0 {
      return na.first.map { Leesronde($0, voor + [sessie], Array(na.dropFirst()), dag) }
    }
    return voor.last.map { Leesronde($0, Array(voor.dropLast()), [sessie] + na, dag) }
  }
}
