/// Which counts of children may leave: small ones may not, nor whatever gives one back to who reckons with the others.
///
/// The one place in which that is decided. A count from 1 to the threshold is told as "less than", and so is one that is all of
/// its group hidden, since it tells of each child in it. Then more is hidden, and totals become "at least", until for each
/// hidden count at least two numbers fit: a table with its totals is a network in which what flows in flows out, so a
/// number can be another one exactly where there is a way round through numbers that are hidden too.
public struct Kleintal: Hashable, Sendable {
  /// From how many children a count may be told.
  public let drempel: Int

  /// The rule with this threshold; 3 at least.
  public init(drempel: Int = 3) { self.drempel = max(3, drempel) }

  /// A count as it may be told.
  public enum Getal: Hashable, Sendable {
    /// As it is.
    case precies(Int)
    /// From 1 to one less than this.
    case minderDan(Int)
    /// This or more.
    case minstens(Int)
    /// Some number that is no small one.
    case verborgen

    /// The number, where it is told.
    public var getal: Int? { if case .precies(let number) = self { number } else { nil } }
  }

  /// A table as it may leave.
  public struct Tabel: Hashable, Sendable {
    /// The counts, row by row.
    public internal(set) var cellen: [[Getal]]
    /// What the rows and the columns add up to; `nil` where they don't.
    public internal(set) var rijtotalen, kolomtotalen: [Getal]?
    /// How many children there are.
    public internal(set) var kinderen: Getal

    /// Whether anything is hidden.
    public var verbergt: Bool {
      let all = cellen.flatMap(\.self) + (rijtotalen ?? []) + (kolomtotalen ?? []) + [kinderen]
      return all.contains { $0.getal == nil }
    }
  }

  /// A table with all its counts: for the desk at which they were made.
  public static func heel(_ tabel: Kindertabel) -> Tabel {
    Tabel(
      cellen: tabel.cellen.map { $0.map(Getal.precies) },
      rijtotalen: tabel.rijtotalen.map { $0.map(Getal.precies) },
      kolomtotalen: tabel.kolomtotalen.map { $0.map(Getal.precies) }, kinderen: .precies(tabel.kinderen))
  }

  /// A table as it may leave.
  ///
  /// - Parameter isTotaalGeheim: whether another table of the same children hides how many they are.
  public func openbaar(_ tabel: Kindertabel, isTotaalGeheim: Bool = false) -> Tabel {
    var net = Telnet(tabel, drempel: drempel, isTotaalGeheim: isTotaalGeheim)
    net.verberg()
    return net.tabel
  }
}

/// A table of counts as a network: from all children through their row and their column back to all children.
private struct Telnet {
  /// Where counts come together.
  enum Knoop: Hashable {
    /// Before the rows, and behind the columns.
    case begin, eind
    case rij(Int)
    case kolom(Int)
  }

  /// A count, between where it comes from and where it goes.
  struct Tak {
    let van, naar: Knoop
    let getal: Int
    /// Whether it is told at all: where rows overlap no total of them is.
    let isVerteld: Bool
    let isTotaal: Bool
    var verborgen = false
  }

  private let telling: Kindertabel
  private let drempel: Int
  private var takken: [Tak] = []
  /// The counts at each place where they come together.
  private var bij: [Knoop: [Int]] = [:]
  /// The numbers that each count may be, for who reads the table: what is told is itself.
  private var ruimte: [ClosedRange<Int>] = []

  private let isTotaalGeheim: Bool

  init(_ tabel: Kindertabel, drempel: Int, isTotaalGeheim: Bool) {
    (telling, self.drempel, self.isTotaalGeheim) = (tabel, drempel, isTotaalGeheim)
    for (row, cells) in tabel.cellen.enumerated() {
      for (column, number) in cells.enumerated() {
        takken.append(
          Tak(van: .rij(row), naar: .kolom(column), getal: number, isVerteld: true, isTotaal: false))
      }
    }
    let rows = tabel.cellen.map { $0.reduce(0, +) }
    let columns = (0..<tabel.kolommen).map { column in tabel.cellen.reduce(0) { $0 + $1[column] } }
    for (row, number) in rows.enumerated() {
      takken.append(
        Tak(van: .begin, naar: .rij(row), getal: number, isVerteld: tabel.rijtotalen != nil, isTotaal: true))
    }
    for (column, number) in columns.enumerated() {
      takken.append(
        Tak(
          van: .kolom(column), naar: .eind, getal: number, isVerteld: tabel.kolomtotalen != nil,
          isTotaal: true))
    }
    // All children are what the columns, or the rows, add up to only where each of them is in one.
    let isAll = tabel.isPerRij && (tabel.kolommen < 2 || tabel.isPerKolom)
    takken.append(
      Tak(van: .eind, naar: .begin, getal: rows.reduce(0, +), isVerteld: isAll, isTotaal: true))
    for index in takken.indices {
      bij[takken[index].van, default: []].append(index)
      bij[takken[index].naar, default: []].append(index)
    }
  }

  private var alle: Int { takken.count - 1 }

  // MARK: Hiding

  mutating func verberg() {
    for index in takken.indices where takken[index].isVerteld {
      takken[index].verborgen = isSmall(takken[index].getal) || isEverybody(index)
    }
    if isTotaalGeheim {
      takken[alle].verborgen = true
      if telling.kolommen < 2 { for index in bij[.eind] ?? [] { takken[index].verborgen = true } }
    }
    ruimte = takken.indices.map(grenzen)
    // Each round hides one more, so it ends.
    while let known = takken.indices.first(where: { takken[$0].verborgen && isKnown($0) }),
      let more = companion(of: known)
    {
      takken[more].verborgen = true
      ruimte = takken.indices.map(grenzen)
    }
  }

  private func isSmall(_ number: Int) -> Bool { number > 0 && number < drempel }

  /// Whether a cell has all children of its row or of its column, where those have more cells than this, or all there are.
  private func isEverybody(_ index: Int) -> Bool {
    let tak = takken[index]
    guard !tak.isTotaal, tak.getal > 0 else { return false }
    let row = takken.filter { $0.naar == tak.van }.map { ($0.getal, $0.isVerteld) }
    let column = takken.filter { $0.van == tak.naar }.map { ($0.getal, $0.isVerteld) }
    if telling.kolommen > 1, row.contains(where: { $0.1 && $0.0 == tak.getal }) { return true }
    if telling.cellen.count > 1, column.contains(where: { $0.1 && $0.0 == tak.getal }) { return true }
    return tak.getal == telling.kinderen && (telling.cellen.count > 1 || !telling.isPerRij)
  }

  /// What is hidden as well so that a hidden count is known no more: the smallest beside it, totals last.
  private func companion(of index: Int) -> Int? {
    let nodes: Set<Knoop> = [takken[index].van, takken[index].naar]
    let open = takken.indices.filter { takken[$0].isVerteld && !takken[$0].verborgen && takken[$0].getal > 0 }
    let beside = open.filter { nodes.contains(takken[$0].van) || nodes.contains(takken[$0].naar) }
    return (beside.isEmpty ? open : beside).min { one, other in
      let (a, b) = (takken[one], takken[other])
      return (a.isTotaal ? 1 : 0, a.getal, one) < (b.isTotaal ? 1 : 0, b.getal, other)
    }
  }

  // MARK: Reckoning

  private func grenzen(_ index: Int) -> ClosedRange<Int> {
    let tak = takken[index]
    guard tak.isVerteld else { return 0...Int.max - 1 }
    guard tak.verborgen else { return tak.getal...tak.getal }
    // That a total is a small one is not told: of two that are small too it would say that each is one.
    if tak.isTotaal { return minst(index)...(Int.max - 1) }
    return isSmall(tak.getal) ? 1...(drempel - 1) : drempel...(Int.max - 1)
  }

  /// What a total that is hidden is at least: what its parts are.
  private func minst(_ index: Int) -> Int {
    let tak = takken[index]
    let parts = takken.indices.filter { part in
      part != index
        && (index == alle
          ? (telling.isPerRij ? takken[part].van == .begin : false)
          : (tak.van == .begin ? takken[part].van == tak.naar : takken[part].naar == tak.van))
    }
    return parts.reduce(0) { $0 + (takken[$1].isTotaal ? minstPart($1) : grenzen($1).lowerBound) }
  }

  /// The least a total is, also where it is not told.
  private func minstPart(_ index: Int) -> Int {
    let cells = takken.indices.filter { !takken[$0].isTotaal && takken[$0].van == takken[index].naar }
    guard takken[index].isVerteld, !takken[index].verborgen else {
      return cells.reduce(0) { $0 + grenzen($1).lowerBound }
    }
    return takken[index].getal
  }

  /// Whether a hidden count can be reckoned: no other number fits.
  private func isKnown(_ index: Int) -> Bool {
    let (tak, range) = (takken[index], ruimte[index])
    let canGrow = tak.getal < range.upperBound && hasWay(from: tak.naar, to: tak.van, without: index)
    let canShrink = tak.getal > range.lowerBound && hasWay(from: tak.van, to: tak.naar, without: index)
    return !canGrow && !canShrink
  }

  /// Whether one child more can go from here to there through counts that may be another number.
  private func hasWay(from start: Knoop, to end: Knoop, without index: Int) -> Bool {
    var (reached, todo): (Set<Knoop>, [Knoop]) = ([start], [start])
    while let node = todo.popLast() {
      if node == end { return true }
      for place in bij[node] ?? [] where place != index {
        let (tak, range) = (takken[place], ruimte[place])
        if tak.van == node, tak.getal < range.upperBound, reached.insert(tak.naar).inserted {
          todo.append(tak.naar)
        }
        if tak.naar == node, tak.getal > range.lowerBound, reached.insert(tak.van).inserted {
          todo.append(tak.van)
        }
      }
    }
    return false
  }

  // MARK: What is told

  var tabel: Kleintal.Tabel {
    let width = telling.kolommen
    let cells = telling.cellen.indices.map { row in (0..<width).map { told(row * width + $0) } }
    let first = telling.cellen.count * width
    let rows = telling.cellen.indices.map { told(first + $0) }
    let columns = (0..<width).map { told(first + telling.cellen.count + $0) }
    return Kleintal.Tabel(
      cellen: cells, rijtotalen: telling.rijtotalen == nil ? nil : rows,
      kolomtotalen: telling.kolomtotalen == nil ? nil : columns, kinderen: kinderen(cells))
  }

  /// How many children there are: what a row of totals adds up to, or a number of its own where rows overlap.
  private func kinderen(_ cells: [[Kleintal.Getal]]) -> Kleintal.Getal {
    if takken[alle].isVerteld { return told(alle) }
    if isSmall(telling.kinderen) { return .minderDan(drempel) }
    guard isTotaalGeheim else { return .precies(telling.kinderen) }
    return .minstens(max(drempel, cells.joined().compactMap(\.getal).max() ?? 0))
  }

  private func told(_ index: Int) -> Kleintal.Getal {
    let tak = takken[index]
    guard tak.verborgen else { return .precies(tak.getal) }
    if tak.isTotaal { return .minstens(minst(index)) }
    return isSmall(tak.getal) ? .minderDan(drempel) : .verborgen
  }
}
