import SessionModel

/// One table of what was counted, before it has a format.
///
/// Every format has the same numbers: what may leave is decided when it is made.
public struct Teltabel: Hashable, Sendable {
  /// Which table it is: the name by which programs know it.
  public enum Naam: String, CaseIterable, Hashable, Sendable {
    case bijeenkomsten
    case opLocatie = "op-locatie"
    case swvs, regios, inzet, inschrijving, geslacht, labels, labelparen, mijlpalen, afspraken,
      overgangen
    case inschrijvingVerloop = "inschrijving-verloop"
    case vanNaar = "van-naar"
    case interviews, bewaren
    case zonderPlan = "zonder-plan"
    case opWeg = "op-weg-naar-casuistiek"
    case checklists
    case tweeBlikken = "twee-blikken"
    case kruis
    case perPeriode = "per-periode"
    case opgegeven, tellingen
  }

  /// What stands in a cell.
  public enum Cel: Hashable, Sendable {
    /// A count as it may be told.
    case getal(Kleintal.Getal)
    /// A number with one decimal, in tenths.
    case tienden(Int)
    /// A share of a hundred; `nil` where it would tell a hidden number, or says nothing of so few.
    case procent(Int?)
    /// Nothing to say.
    case leeg

    /// A number that may always be told: of meetings, people, promises.
    static func telling(_ number: Int) -> Cel { .getal(.precies(number)) }

    /// What a bar for it is as long as.
    var lengte: Int {
      if case .getal(let number) = self { number.getal ?? 0 } else { 0 }
    }
  }

  /// A line of it.
  public struct Rij: Hashable, Sendable {
    /// What it is about.
    public let naam: String
    /// What is known of that, a cell for each column.
    public let cellen: [Cel]
    /// Whether it is what the others add up to.
    public var isTotaal = false
  }

  /// Which it is.
  public let naam: Naam
  /// What stands above it.
  public let titel: String
  /// What a row is about.
  public let kop: String
  /// The columns.
  public let kolommen: [String]
  /// The rows.
  public let rijen: [Rij]
  /// What has to be known to read it.
  public var noten: [String]
  /// Whether the first column is what counts, so that it can be a bar.
  public var isBalk = true

  /// Whether it tells how much of it was counted and how much was told.
  var teltOpgave = false

  /// Whether a count of its first column is not told.
  var verbergt: Bool {
    rijen.contains { row in
      if case .getal(let number)? = row.cellen.first { number.getal == nil } else { false }
    }
  }

  /// Whether it is a list of many names of which most count alike, so that a row and a bar for each tell nothing.
  var isNamenlijst: Bool { naam == .swvs && rijen.count > 12 }

  /// Whether there is nothing in it.
  var isLeeg: Bool { rijen.isEmpty }
}

/// Shares of a hundred, in whole numbers that add up: what is left over goes to those that were cut the most.
enum Procenten {
  static func verdeeld(_ counts: [Int]) -> [Int] {
    let sum = counts.reduce(0, +)
    guard sum > 0 else { return counts.map { _ in 0 } }
    var shares = counts.map { $0 * 100 / sum }
    let rest = counts.indices.sorted { one, other in
      let (a, b) = (counts[one] * 100 % sum, counts[other] * 100 % sum)
      return (b, one) < (a, other)
    }
    for index in rest.prefix(100 - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }
}
