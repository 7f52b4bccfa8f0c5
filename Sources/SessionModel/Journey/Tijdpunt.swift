/// A point on the crooked line of a journey: what happened, what was tried, and what was of value in it.
public struct Tijdpunt: Hashable, Sendable {
  /// The event that put it there.
  public let id: Identifier
  /// When it was put there, for display.
  public let moment: Moment
  /// What is told of it.
  public var gegevens: Gegevens

  /// What is told of a point in time.
  public struct Gegevens: Hashable, Sendable {
    /// When it was, in own words: "2024", "groep 3", "mei 2025".
    public var wanneer: String
    /// What happened.
    public var wat: String
    /// Which parties were there.
    public var wie: String
    /// What was of value in it, also when it did not last.
    public var waardevol: String
    /// What kind of point it is.
    public var soort: Soort
    /// From which place to which, where it is that and somebody said so.
    public var overgang: Overgang?
    /// ★: there was development here.
    public var lichtpunt: Bool
    /// The session in which it was told; `nil` in what was kept before points knew.
    public var sessie: Identifier?
    /// Who told it, where that is known.
    public var stem: Stem?

    /// A point of this kind.
    public init(
      wanneer: String, wat: String, wie: String = "", waardevol: String = "", soort: Soort = .mijlpaal,
      overgang: Overgang? = nil, lichtpunt: Bool = false, sessie: Identifier? = nil, stem: Stem? = nil
    ) {
      (self.wanneer, self.wat, self.wie) = (wanneer, wat, wie)
      (self.waardevol, self.soort, self.lichtpunt) = (waardevol, soort, lichtpunt)
      (self.sessie, self.stem) = (sessie, stem)
      self.overgang = overgang
    }

    /// What kind of point it is, in one word that says all that is known of that.
    public var aard: Aard {
      get { Aard(soort, overgang) }
      set { (soort, overgang) = (newValue.soort, newValue.overgang) }
    }
  }

  /// What kind of point it is.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// Something that happened.
    case mijlpaal
    /// Something that was tried.
    case geprobeerd
    /// From one place to another: the moments at which many children fall out.
    case overgang
  }
  /// From which place to which: the transitions at which many children fall out.
  public enum Overgang: String, CaseIterable, Hashable, Sendable {
    case groep23 = "groep-2-3"
    case onderBoven = "onder-boven"
    case poVo = "po-vo"
    case regulierSpeciaal = "regulier-speciaal"
    case ander
  }

  /// What kind of point it is, of a transition with which one: what somebody chooses from.
  public enum Aard: Hashable, Sendable {
    case mijlpaal, geprobeerd
    /// Which one nobody said.
    case overgang(Overgang?)

    /// All there is to choose from.
    public static let alle: [Aard] =
      [.mijlpaal, .geprobeerd, .overgang(nil)] + Overgang.allCases.map { .overgang($0) }

    init(_ soort: Soort, _ overgang: Overgang?) {
      switch soort {
      case .mijlpaal: self = .mijlpaal
      case .geprobeerd: self = .geprobeerd
      case .overgang: self = .overgang(overgang)
      }
    }

    /// The kind alone.
    public var soort: Soort {
      switch self {
      case .mijlpaal: .mijlpaal
      case .geprobeerd: .geprobeerd
      case .overgang: .overgang
      }
    }

    /// Which transition, where it is one and somebody said so.
    public var overgang: Overgang? { if case .overgang(let overgang) = self { overgang } else { nil } }

    /// The word by which a choice is kept.
    public var woord: String { overgang?.rawValue ?? soort.rawValue }

    /// The kind of a word; `nil` where it is none.
    public init?(woord: String) {
      guard let aard = Aard.alle.first(where: { $0.woord == woord }) else { return nil }
      self = aard
    }
  }
}
