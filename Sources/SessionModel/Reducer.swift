/// Everything a terminal knows: the streams it follows, each with its events.
public struct State: Sendable {
  /// The casussen that were loaded.
  public private(set) var casussen: [Identifier: Replay<Casus>] = [:]
  /// The sessions that were loaded.
  public private(set) var sessies: [Identifier: Replay<Sessie>] = [:]
  /// The house, when it was loaded.
  public private(set) var huis: Replay<Huis>?

  /// The words that are forbidden while a session runs.
  ///
  /// They are not of the journaal: what is held back for them follows from the events and these.
  public private(set) var verboden = VerbodenWoorden()

  /// Nothing is known.
  public init() {}

  /// Guards everything that is known, and comes to be known, against these words.
  public mutating func forbid(_ words: VerbodenWoorden) {
    guard words != verboden else { return }
    verboden = words
    for id in casussen.keys { casussen[id]?.guardAgainst(words) }
    for id in sessies.keys { sessies[id]?.guardAgainst(words) }
  }

  /// A casus, when its stream was loaded.
  public func casus(_ id: Identifier) -> Casus? { casussen[id]?.state }
  /// A session, when its stream was loaded.
  public func sessie(_ id: Identifier) -> Sessie? { sessies[id]?.state }

  /// Whether a stream's events are here.
  public func knows(_ stream: StreamID) -> Bool {
    switch stream.kind {
    case .casus: casussen[stream.id] != nil
    case .sessie: sessies[stream.id] != nil
    case .huis: huis != nil
    }
  }

  /// Every stream whose events are here.
  public var streams: [StreamID] {
    casussen.keys.map { StreamID(.casus, $0) } + sessies.keys.map { StreamID(.sessie, $0) }
      + (huis.map { [StreamID(.huis, $0.state.id)] } ?? [])
  }

  /// The events of a stream, in its order.
  public func events(of stream: StreamID) -> [Event] {
    switch stream.kind {
    case .casus: casussen[stream.id]?.events ?? []
    case .sessie: sessies[stream.id]?.events ?? []
    case .huis: huis?.events ?? []
    }
  }

  /// The highest `tel` of a stream; 0 for none.
  public func tel(_ stream: StreamID) -> Int {
    switch stream.kind {
    case .casus: casussen[stream.id]?.tel ?? 0
    case .sessie: sessies[stream.id]?.tel ?? 0
    case .huis: huis?.tel ?? 0
    }
  }

  /// Starts to know a stream, without events yet.
  public mutating func open(_ stream: StreamID) {
    guard !knows(stream) else { return }
    switch stream.kind {
    case .casus: casussen[stream.id] = Replay(id: stream.id)
    case .sessie: sessies[stream.id] = Replay(id: stream.id)
    case .huis: huis = Replay(id: stream.id)
    }
    guard !verboden.isEmpty else { return }
    casussen[stream.id]?.guardAgainst(verboden)
    sessies[stream.id]?.guardAgainst(verboden)
  }

  /// Knows a stream no longer.
  public mutating func close(_ stream: StreamID) {
    switch stream.kind {
    case .casus: casussen[stream.id] = nil
    case .sessie: sessies[stream.id] = nil
    case .huis: huis = nil
    }
  }

  /// Takes events of a stream out again that did not become durable after all.
  public mutating func withdraw(_ ids: Set<Identifier>, from stream: StreamID) {
    switch stream.kind {
    case .casus: casussen[stream.id]?.withdraw(ids)
    case .sessie: sessies[stream.id]?.withdraw(ids)
    case .huis: huis?.withdraw(ids)
    }
  }
}

/// THE reducer, the only code that gives events a meaning; names what changed.
///
/// An event twice is an event once; an event whose target is absent does nothing; the order of arrival
/// does not matter. Undo is an event too: `reduce(E + ingetrokken(x)) = reduce(E − x)`.
public func reduce(into state: inout State, _ event: Event) -> Touched {
  state.open(event.stream)
  return state.take(event)
}

extension State {
  fileprivate mutating func take(_ event: Event) -> Touched {
    let id = event.stream.id
    return switch event.stream.kind {
    case .casus: casussen[id]?.insert(event) ?? Touched()
    case .sessie: sessies[id]?.insert(event) ?? Touched()
    case .huis: huis?.insert(event) ?? Touched()
    }
  }
}

/// What an event changed, besides the stream's own summary.
public struct Touched: Hashable, Sendable {
  /// The whole stream was reduced anew: take everything as changed.
  public var everything: Bool
  /// The notes that changed.
  public var notities: Set<Identifier>
  /// The afspraken that changed.
  public var afspraken: Set<Identifier>

  /// Nothing changed but the summary, or what is named here.
  public init(everything: Bool = false, notities: Set<Identifier> = [], afspraken: Set<Identifier> = []) {
    (self.everything, self.notities, self.afspraken) = (everything, notities, afspraken)
  }

  /// Adds what another event changed.
  public mutating func formUnion(_ other: Touched) {
    everything = everything || other.everything
    notities.formUnion(other.notities)
    afspraken.formUnion(other.afspraken)
  }
}
