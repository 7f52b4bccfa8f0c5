/// A child's journey under an alias.
///
/// There is no field for a name, a birth date or a BSN.
public struct Casus: Hashable, Sendable {
  /// The stream's own name.
  public let id: Identifier
  /// What is known of the journey; `nil` until the casus is made.
  public internal(set) var profiel: Profiel?
  /// The event that made it.
  private(set) var bron: Event?
  /// The dream and the promises.
  public internal(set) var reisplan = Reisplan()
  /// What was reached, in the order it was told.
  public internal(set) var mijlpalen: [Mijlpaal] = []
  /// Whether the journey is closed.
  public private(set) var gesloten = false
  /// When something last happened, for display.
  public private(set) var laatste: Moment?
  /// What the lek-wacht holds back.
  public internal(set) var lekken = Lekken()
  /// Events of a newer version that could not be given a meaning here.
  public private(set) var onbekend = 0

  /// A casus of which nothing is known yet.
  public init(id: Identifier) { self.id = id }

  /// The name it goes by; empty until it is made.
  public var alias: String { profiel?.alias ?? "" }

  /// What is known of a journey.
  public struct Profiel: Hashable, Sendable {
    /// How a child is (not) enrolled.
    public enum Inschrijving: String, CaseIterable, Hashable, Sendable {
      case tijdelijk = "5a-tijdelijk"
      case permanent = "5a-permanent"
      case absoluutVerzuim = "absoluut-verzuim"
      case anders
    }
    /// The name at the table; never a real one.
    public var alias: String
    /// Municipality, SWV or region.
    public var regio: String
    /// How the child is (not) enrolled, where told.
    public var inschrijving: Inschrijving?
    /// Free labels; several may hold.
    public var labels: [String]
    /// The day until which this is kept.
    public var bewaarTot: Day?
    /// The reason for that day.
    public var bewaarReden: String

    /// A journey under this alias.
    public init(
      alias: String, regio: String = "", inschrijving: Inschrijving? = nil, labels: [String] = [],
      bewaarTot: Day? = nil, bewaarReden: String = ""
    ) {
      (self.alias, self.regio, self.inschrijving) = (alias, regio, inschrijving)
      (self.labels, self.bewaarTot, self.bewaarReden) = (labels, bewaarTot, bewaarReden)
    }
  }

  /// A thing that was reached, with its day (the national monitor counts the first three).
  public struct Mijlpaal: Hashable, Sendable {
    /// What was reached.
    public enum Soort: String, CaseIterable, Hashable, Sendable {
      case oudersInGesprek = "ouders-in-gesprek"
      case ontwikkelingWasErAl = "ontwikkeling-was-er-al"
      case nieuweBeweging = "nieuwe-beweging"
      case ingeschreven
      case anders
    }
    /// The event that told it.
    public let id: Identifier
    /// What was reached.
    public let soort: Soort
    /// The day it was reached.
    public let dag: Day
    /// In own words.
    public internal(set) var tekst: String
  }
}

extension Casus: StreamState {
  mutating func forbid(_ words: VerbodenWoorden) { lekken.verboden = words }

  mutating func apply(_ event: Event) -> Touched {
    if case .gewist = event.fact { return Touched() }
    laatste = event.time
    let touched = give(event)
    guardWords(of: event)
    return touched
  }

  private mutating func give(_ event: Event) -> Touched {
    switch event.fact {
    case .casusGemaakt(let profiel), .casusVan(let profiel), .casusHersteld(let profiel, _):
      if event.begins(after: bron) { (self.profiel, bron) = (profiel, event) }
    case .casusGewijzigd(let profiel):
      if self.profiel != nil { self.profiel = profiel }
    case .casusGesloten:
      gesloten = true
    case .mijlpaalBereikt(let soort, let dag, let tekst):
      mijlpalen.append(Mijlpaal(id: event.id, soort: soort, dag: dag, tekst: tekst))
    case .lekBevestigd(let bron, let soorten, let stukken):
      _ = lekken.confirm(soorten, stukken, of: bron)
    case .lekGehouden(let bron, let soorten):
      _ = lekken.hold(soorten, of: bron, at: event.time)
    case .unknown:
      onbekend += 1
    default:
      return reisplan.apply(event.fact, of: event)
    }
    return Touched()
  }
}
