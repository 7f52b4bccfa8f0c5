/// One thing that happened, as it stands in the journaal.
public struct Event: Hashable, Sendable {
  /// The name of the event, and of what it made.
  public let id: Identifier
  /// The stream it belongs to.
  public let stream: StreamID
  /// Its place in the stream: 1 + the highest its maker knew there.
  public let tel: Int
  /// The terminal that made it.
  public let author: String
  /// When, by that terminal's clock; for display only.
  public let time: Moment
  /// What happened.
  public let fact: Fact

  /// An event; made by the store, which alone knows the next `tel`.
  public init(id: Identifier, stream: StreamID, tel: Int, author: String, time: Moment, fact: Fact) {
    (self.id, self.stream, self.tel) = (id, stream, tel)
    (self.author, self.time, self.fact) = (author, time, fact)
  }

  /// The order in which a stream is reduced.
  public static func inOrder(_ left: Event, _ right: Event) -> Bool {
    (left.tel, left.id) < (right.tel, right.id)
  }
}

/// A line of events that is reduced by itself; an event belongs to one.
public struct StreamID: Hashable, Sendable {
  /// What a stream is about.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A child's journey: profile, people, dream, afspraken.
    case casus
    /// One run of a draaiboek: table, steps, notes.
    case sessie
    /// The house itself: threads over many sessions, lists, export log.
    case huis
  }
  /// What it is about.
  public let kind: Kind
  /// Which one; the house has one, of its own.
  public let id: Identifier

  /// The stream of this casus, this session, or the house.
  public init(_ kind: Kind, _ id: Identifier) { (self.kind, self.id) = (kind, id) }
}

/// What a terminal wants to happen.
///
/// Becomes an event once it is durable.
public struct Change: Hashable, Sendable {
  /// Where it belongs.
  public let stream: StreamID
  /// What happens.
  public let fact: Fact
  /// The name its event will get, when it was promised before (a draft, a new casus); otherwise a new one.
  public let id: Identifier?

  /// When it happened, where that was told before it came here; otherwise it is now.
  public let op: Moment?

  /// A wish for this stream.
  public init(_ stream: StreamID, _ fact: Fact, id: Identifier? = nil, op: Moment? = nil) {
    (self.stream, self.fact, self.id, self.op) = (stream, fact, id, op)
  }
}
