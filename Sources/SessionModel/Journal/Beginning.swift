// The beginning of a stream, without which nothing else in it has a meaning: it is written twice, and when both
// are lost something stands in for it.

/// The payload of a kind that begins a stream, or says how that began.
protocol BeginBody: KnownBody {
  var beginning: Fact.Beginning? { get }
}

extension BeginBody { static var begins: Bool { true } }

extension Fact {
  /// The kinds that begin a stream, as they stand in the journaal.
  public static let beginnings = Set(
    FactKind.allCases.filter { $0.body.begins }.map(\.rawValue))

  /// What this does for its stream.
  public enum Beginning: Hashable, Sendable {
    /// It begins it; the same is written once more, as `spare`.
    case first(spare: Fact)
    /// It says once more how it began.
    case spare
    /// It stands in for a beginning that was lost; `isSure` when it is known to whom the stream belongs.
    case standIn(isSure: Bool)
  }

  /// Whether and how this begins its stream.
  public var beginning: Beginning? { body.beginning }

  /// How a session begins, where this says so.
  public var begin: Sessie.Begin? {
    guard case .sessie(let fact) = self else { return nil }
    if case .begonnen(let it) = fact { return it.begin }
    if case .van(let it) = fact { return it.begin }
    if case .hersteld(let it) = fact { return it.begin }
    return nil
  }

  /// The casus a session is about, as its beginning says.
  public var casus: Identifier? { begin?.casus }
}

extension Event {
  /// Whether this begins a stream that began with `other`, or not at all, up to now.
  ///
  /// The first of the two beginnings counts; what stands in for them counts until one of them is there.
  func begins(after other: Event?) -> Bool {
    guard let other, let beginning = other.fact.beginning else { return true }
    if case .standIn = beginning, case .standIn? = fact.beginning { return false }
    if case .standIn = beginning { return true }
    return false
  }
}

extension StreamID {
  /// The name of the event that stands in for a lost beginning of this stream: whoever saves it makes the same.
  public var standIn: Identifier {
    let (high, low) = id.halves
    return Identifier(halves: (high, low ^ 0x2A55_AA55_AA55_AA55))
  }
}
