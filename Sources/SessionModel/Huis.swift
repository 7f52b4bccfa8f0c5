/// What belongs to no casus and no session: threads over many sessions, lists, the export log.
public struct Huis: Hashable, Sendable {
  /// The stream's own name: the same in every store.
  public let id: Identifier
  /// Events of a newer version that could not be given a meaning here.
  public private(set) var onbekend = 0

  /// An empty house.
  public init(id: Identifier) { self.id = id }
}

extension Huis: StreamState {
  mutating func apply(_ event: Event) -> Touched {
    if case .unknown = event.fact { onbekend += 1 }
    return Touched()
  }
}
