/// A text that came from people, with everything that decides who may see it.
public struct Gezegde: Hashable, Sendable {
  /// Where it was said.
  public enum Herkomst: Hashable, Sendable {
    /// In a session that reads back and asks; `loopt` until that session is closed.
    case vraagt(loopt: Bool)
    /// At an open table: what was shown there goes along within the casus until somebody says that it stays.
    case openTafel
    /// In another session that is not known here: nobody can say whether it may be seen.
    case onbekend
  }

  /// What was answered, in words of its own.
  public struct Stand: Hashable, Sendable {
    /// What was said of going along; `nil` is "nog niet gevraagd".
    public var mee: Antwoord.Mee?
    /// The event of that answer.
    public var antwoord: Identifier?
    /// Who said it.
    public var door: Stem?
    /// For whom it was said, when that is somebody else.
    public var namens: Stem?
    /// Whether others may learn from it.
    public var leren: Bool
    /// What was said by who looked at it before it leaves; `nil` while nobody looked at these words.
    public var nagekeken: Bool?

    /// Nobody was asked.
    public init() { (mee, antwoord, door, namens, leren) = (nil, nil, nil, nil, false) }

    init(_ given: (id: Identifier, antwoord: Antwoord)?, leren: Bool, nagekeken: Bool?) {
      (mee, antwoord) = (given?.antwoord.mee, given?.id)
      (door, namens, self.leren) = (given?.antwoord.door, given?.antwoord.namens, leren)
      self.nagekeken = nagekeken
    }

    /// The stricter of two: of what was made of something else, and of what was put together.
    func strictest(_ other: Stand) -> Stand {
      var stand = strictness >= other.strictness ? self : other
      stand.leren = leren && other.leren
      stand.nagekeken = nagekeken.flatMap { one in other.nagekeken.map { one && $0 } }
      return stand
    }

    /// Whether the words were read back and may go along, as they are or in others.
    public var gaatMee: Bool { mee != nil && mee != .blijft }

    private var strictness: Int {
      switch mee {
      case .blijft: 3
      case nil: 2
      case .woorden: 1
      case .mee: 0
      }
    }
  }

  /// What keeps words from everybody's eyes, besides what was answered.
  public enum Staat: Hashable, Sendable {
    /// Nothing.
    case heel
    /// Held back by a person, or by a finding that nobody confirmed.
    case achtergehouden
    /// Taken back, or an older wording.
    case ingetrokken
    /// Erased.
    case gewist
  }

  /// The words.
  public var woorden: String
  /// Where they were said.
  public var herkomst: Herkomst
  /// What was answered about them.
  public var stand: Stand
  /// What keeps them from eyes.
  public var staat: Staat

  /// Words with all that decides: none of it has a default, which would show what somebody forgot.
  public init(_ woorden: String, _ herkomst: Herkomst, _ stand: Stand, _ staat: Staat) {
    (self.woorden, self.herkomst, self.stand, self.staat) = (woorden, herkomst, stand, staat)
  }
}
