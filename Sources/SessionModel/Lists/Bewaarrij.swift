/// What is kept past its day, what has no day, or what was erased.
public enum Bewaarrij: Hashable, Sendable {
  /// A journey.
  case reis(Rij<CasusOverview>)
  /// A session that follows no journey.
  case sessie(Rij<SessieOverview>)
  /// What was erased at one moment: so many things, and nothing of what they were.
  case gewist(Gewist)

  /// What was erased.
  public struct Gewist: Hashable, Sendable {
    /// What kind of thing.
    public let soort: Soort
    /// So many.
    public let aantal: Int
    /// When.
    public let moment: Moment
    /// Who wanted that; `nil` where nobody said so.
    public let door: Wisser?

    /// What can be erased, as far as is kept of it.
    public enum Soort: String, CaseIterable, Hashable, Sendable {
      /// Something that was said.
      case zin = "event"
      case sessie, casus
    }

    /// So many of these, erased then.
    public init(_ soort: Soort, aantal: Int, moment: Moment, door: Wisser? = nil) {
      (self.soort, self.aantal, self.moment, self.door) = (soort, aantal, moment, door)
    }
  }

  /// Why it stands here.
  public enum Stand: String, CaseIterable, Hashable, Sendable {
    case verlopen
    case zonderDag = "zonder-dag"
    case gewist
  }

  /// Why it stands here.
  public var stand: Stand {
    switch self {
    case .reis(let rij): rij.heeftBewaardag ? .verlopen : .zonderDag
    case .sessie(let rij): rij.heeftBewaardag ? .verlopen : .zonderDag
    case .gewist: .gewist
    }
  }

  /// What can be read of it.
  public var stream: StreamID? {
    switch self {
    case .reis(let rij): StreamID(.casus, rij.id)
    case .sessie(let rij): StreamID(.sessie, rij.id)
    case .gewist: nil
    }
  }
}
