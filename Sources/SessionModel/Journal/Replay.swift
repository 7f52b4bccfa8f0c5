/// What a stream adds up to.
///
/// `apply` gives one event its meaning, given all events before it.
protocol StreamState: Hashable, Sendable {
  init(id: Identifier)
  mutating func apply(_ event: Event) -> Touched
  /// Passes an event that was taken back: nothing of it counts, but the number or letter that it took is nobody else's.
  mutating func pass(_ event: Event)
  /// Guards what is applied from now on against these words.
  mutating func forbid(_ words: VerbodenWoorden)
}

extension StreamState {
  /// What has no words of people guards nothing.
  mutating func forbid(_ words: VerbodenWoorden) {}
  /// What numbers nothing keeps no number.
  mutating func pass(_ event: Event) {}
}

/// A stream's events in order, and the state they add up to.
///
/// An event that comes in order is applied; a late one, or one that retracts, has the stream reduced anew.
/// So the state is a function of the set of events: any order of arrival gives the same.
public struct Replay<State: Sendable>: Sendable where State: Hashable {
  /// Every event known, in the order (tel, id).
  public private(set) var events: [Event] = []
  /// What they add up to.
  public var state: State { boxed.value }
  fileprivate var boxed: Boxed<State>
  /// What no events add up to.
  private var empty: Boxed<State>
  private let apply: @Sendable (inout State, Event) -> Touched
  private let pass: @Sendable (inout State, Event) -> Void
  private let forbid: @Sendable (inout State, VerbodenWoorden) -> Void

  /// The highest `tel` known; 0 for none.
  public var tel: Int { events.last?.tel ?? 0 }

  /// Takes an event in; one that is known already does nothing.
  mutating func insert(_ event: Event) -> Touched {
    guard let last = events.last else {
      events.append(event)
      return isRetraction(event) ? Touched() : apply(&boxed.value, event)
    }
    if Event.inOrder(last, event) {
      events.append(event)
      return isRetraction(event) ? reduceAnew() : apply(&boxed.value, event)
    }
    let place = events.partitioningIndex { !Event.inOrder($0, event) }
    if place < events.endIndex, events[place].id == event.id { return Touched() }
    events.insert(event, at: place)
    return reduceAnew()
  }

  /// Takes in what was read of the stream: reduced once, where nothing of it was known.
  mutating func insert(_ new: [Event]) {
    guard events.isEmpty, new.indices.dropFirst().allSatisfy({ Event.inOrder(new[$0 - 1], new[$0]) }) else {
      for event in new { _ = insert(event) }
      return
    }
    events = new
    _ = reduceAnew()
  }

  /// Takes events out again that did not become durable after all.
  mutating func withdraw(_ ids: Set<Identifier>) {
    let count = events.count
    events.removeAll { ids.contains($0.id) }
    if events.count != count { _ = reduceAnew() }
  }

  /// Guards all its words against these, those that are there already too.
  mutating func guardAgainst(_ words: VerbodenWoorden) {
    forbid(&empty.value, words)
    _ = reduceAnew()
  }

  /// Takes what other streams tell, which stays when this one is reduced anew.
  mutating func learn(_ body: (inout State) -> Void) {
    body(&empty.value)
    body(&boxed.value)
  }

  private func isRetraction(_ event: Event) -> Bool {
    event.fact.ingetrokken != nil
  }

  private mutating func reduceAnew() -> Touched {
    boxed = empty
    let retracted = Replay.retracted(events)
    // By their places: who is handed an event on the way gets a copy of it.
    for place in events.indices where !isRetraction(events[place]) {
      if retracted.contains(events[place].id) {
        pass(&boxed.value, events[place])
      } else {
        _ = apply(&boxed.value, events[place])
      }
    }
    return Touched(everything: true)
  }

  /// The events that do not count.
  public var retracted: Set<Identifier> { Replay.retracted(events) }

  /// The events that do not count: retracted by a later one that does count itself.
  ///
  /// A retraction of what comes after it does nothing, or the order of arrival would matter.
  static func retracted(_ events: [Event]) -> Set<Identifier> {
    var (targets, retracted): (Set<Identifier>, Set<Identifier>) = ([], [])
    for place in events.indices.reversed() {
      if targets.contains(events[place].id) {
        retracted.insert(events[place].id)
      } else if let more = events[place].fact.ingetrokken {
        targets.formUnion(more)
      }
    }
    return retracted
  }
}

extension Replay where State: StreamState {
  /// A stream of which no event is known.
  init(id: Identifier) {
    empty = Boxed(State(id: id))
    boxed = empty
    apply = { $0.apply($1) }
    pass = { $0.pass($1) }
    forbid = { $0.forbid($1) }
  }
}

extension Replay<Sessie> {
  /// Whether something stands here that was said in another session.
  var borrows: Bool { !state.geleend.isEmpty }

  /// Takes an event in and says whether anything is borrowed now: in one, because who asks a session in a dictionary
  /// gets a copy of it.
  mutating func take(_ event: Event) -> (touched: Touched, borrows: Bool) { (insert(event), borrows) }

  /// Gives what stands here from other sessions its words.
  mutating func lend(_ origin: (Identifier) -> (notitie: Notitie, sessie: Sessie)?) {
    boxed.value.lend(origin)
  }
}

extension Array {
  /// The first index whose element does not come before; the elements are in that order.
  fileprivate func partitioningIndex(where belongsAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
