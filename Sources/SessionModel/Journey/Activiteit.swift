import Text

/// Something that was held without the program, as somebody tells it: counted beside what is known here, and never as it.
public struct Activiteit: Hashable, Sendable {
  /// The day.
  public var dag: Day
  /// What it was, by its own name.
  public var soort: String
  /// How many of them there were; none takes back what was told before.
  public var aantal: Int
  /// How many took part, how many different people those were, and how many were reached; `nil` where nobody told.
  public var deelnemers, verschillend, bereik: Int?
  /// Where it was.
  public var regio: String
  /// For whom.
  public var swvs: [String]
  /// Where it is written down; a later one of the same kind, day and place takes its place.
  public var bron: String
  /// What else is told of it.
  public var opmerking: String

  /// One on this day.
  public init(
    dag: Day, soort: String, aantal: Int = 1, deelnemers: Int? = nil, verschillend: Int? = nil,
    bereik: Int? = nil, regio: String = "", swvs: [String] = [], bron: String = "", opmerking: String = ""
  ) {
    (self.dag, self.soort, self.aantal) = (dag, soort, aantal)
    (self.deelnemers, self.verschillend, self.bereik) = (deelnemers, verschillend, bereik)
    (self.regio, self.swvs, self.bron, self.opmerking) = (regio, swvs, bron, opmerking)
  }

  /// Whether it is a number that somebody else counted on a day: such numbers are never added up.
  public var isTelling: Bool { soort.folded == "telling" }

  /// By what it is known again: its source with what it was, when and where; without a source all of it.
  ///
  /// A source alone is none: whoever writes "agenda" behind each line means all of them.
  public var sleutel: Sleutel {
    guard !bron.isEmpty else { return .geheel(self) }
    return .bron(
      bron.folded, soort: soort.folded, dag: dag, regio: regio.folded, swvs: Set(swvs.map(\.folded)))
  }

  /// By what one is known again.
  public enum Sleutel: Hashable, Sendable {
    case bron(String, soort: String, dag: Day, regio: String, swvs: Set<String>)
    case geheel(Activiteit)
  }
}

/// The activities that were told, each once.
public struct Activiteiten: Hashable, Sendable {
  private var places: [Activiteit.Sleutel: Int] = [:]
  private var told: [Activiteit] = []

  /// None yet.
  public init() {}

  /// Those that count, in the order in which they were first told.
  public var alle: [Activiteit] { told.filter { $0.aantal > 0 } }

  /// The one that is known by this.
  public subscript(sleutel: Activiteit.Sleutel) -> Activiteit? { places[sleutel].map { told[$0] } }

  /// Takes one in, in the place of the one that is known by the same.
  public mutating func zet(_ activiteit: Activiteit) {
    if let place = places[activiteit.sleutel] { return told[place] = activiteit }
    places[activiteit.sleutel] = told.count
    told.append(activiteit)
  }
}
