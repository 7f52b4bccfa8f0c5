import Text

/// A thread over many sessions: what keeps coming back, in a name and one sentence of whoever saw it.
public struct Draad: Hashable, Sendable {
  /// The event that made it.
  public let id: Identifier
  /// When it was made.
  public let moment: Moment
  /// What it is.
  public internal(set) var gegevens: Gegevens

  /// What a thread is.
  public struct Gegevens: Hashable, Sendable {
    /// How it is called.
    public var naam: String
    /// What it means, in one sentence.
    public var betekenis: String
    /// At whose level it is.
    public var niveau: Niveau?
    /// The thread it was put with; what is in this one is in that one from then on.
    public var naar: Identifier?
    /// Whether it is done with.
    public var isWeg: Bool

    /// A thread of this name.
    public init(
      naam: String, betekenis: String = "", niveau: Niveau? = nil, naar: Identifier? = nil,
      isWeg: Bool = false
    ) {
      (self.naam, self.betekenis, self.niveau) = (naam, betekenis, niveau)
      (self.naar, self.isWeg) = (naar, isWeg)
    }
  }

  /// Whether it can be told, and notes can be put in it.
  public var isHier: Bool { !gegevens.isWeg && gegevens.naar == nil }
}

extension Huis {
  /// The threads that can be told.
  public var dradenHier: [Draad] { draden.filter(\.isHier) }

  /// The thread in which what was put in this one is now; `nil` where it is done with.
  public func draad(waarin id: Identifier) -> Draad? {
    var (next, seen) = (id, Set<Identifier>())
    // Two stores may each have put one with the other.
    while seen.insert(next).inserted, let draad = draden.first(where: { $0.id == next }) {
      guard let further = draad.gegevens.naar else { return draad.gegevens.isWeg ? nil : draad }
      next = further
    }
    return nil
  }

  /// The threads whose name is this, or else begins so; case and accents do not count.
  public func draden(zoals naam: String) -> [Draad] {
    let fold = naam.folded
    let exact = dradenHier.filter { $0.gegevens.naam.folded == fold || $0.id.code == naam.lowercased() }
    return exact.isEmpty ? dradenHier.filter { $0.gegevens.naam.folded.hasPrefix(fold) } : exact
  }
}
