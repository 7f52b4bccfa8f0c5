import Support
import Testing

@testable import Reports

/// The rule for small counts: whoever reads a table, with all its totals, learns no hidden number by reckoning.
@Suite struct KleintalTests {
  typealias Getal = Kleintal.Getal

  @Test func `a small number is less than, nothing is nothing, and what is large is told`() {
    let tabel = Kleintal().openbaar(
      Kindertabel([[21], [9], [2], [1], [0]], isPerRij: true, isPerKolom: true, kinderen: 33))
    #expect(
      tabel.cellen.map { $0[0] } == [.precies(21), .precies(9), .minderDan(3), .minderDan(3), .precies(0)]
        || tabel.verbergt)
    #expect(tabel.cellen[4][0] == .precies(0) && tabel.cellen[2][0] == .minderDan(3))
  }

  @Test func `one small number takes another along, or its total`() {
    let tabel = Kleintal().openbaar(
      Kindertabel([[21], [9], [2]], isPerRij: true, isPerKolom: true, kinderen: 32))
    #expect(tabel.cellen.map { $0[0] } == [.precies(21), .verborgen, .minderDan(3)])
    #expect(tabel.kinderen == .precies(32))
    // Two that can only be one each are no secret.
    let ones = Kleintal().openbaar(
      Kindertabel([[10], [1], [1]], isPerRij: true, isPerKolom: true, kinderen: 12))
    #expect(ones.cellen.map { $0[0].getal } == [nil, nil, nil])
  }

  @Test func `what everybody has is hidden, and so is who that is`() {
    let tabel = Kleintal().openbaar(
      Kindertabel([[7, 0], [4, 5]], isPerRij: true, isPerKolom: true, kinderen: 16))
    #expect(tabel.cellen[0][0] == .verborgen && tabel.cellen[0][1] == .precies(0))
    #expect(tabel.rijtotalen?[0] != .precies(7))
  }

  @Test func `labels that overlap have no total, and are hidden each by itself`() {
    let tabel = Kleintal().openbaar(
      Kindertabel([[14], [12], [2]], isPerRij: false, isPerKolom: true, kinderen: 37))
    #expect(tabel.cellen.map { $0[0] } == [.precies(14), .precies(12), .minderDan(3)])
    #expect(tabel.kolomtotalen == nil && tabel.kinderen == .precies(37))
  }

  /// Every table that reads as this one does, up to a number in a cell.
  private static func readings(of told: Kleintal.Tabel, like tabel: Kindertabel, upTo most: Int, drempel: Int)
    -> [[[Int]]]
  {
    func fits(_ number: Int, _ told: Getal) -> Bool {
      switch told {
      case .precies(let exact): number == exact
      case .minderDan(let limit): number > 0 && number < limit
      case .minstens(let least): number >= least
      case .verborgen: number >= drempel
      }
    }
    let (height, width) = (tabel.cellen.count, tabel.kolommen)
    var found: [[[Int]]] = []
    var cells = Array(repeating: Array(repeating: 0, count: width), count: height)
    func fill(_ place: Int) {
      guard place < height * width else {
        let rows = cells.map { $0.reduce(0, +) }
        let columns = (0..<width).map { column in cells.reduce(0) { $0 + $1[column] } }
        if let told = told.rijtotalen, !zip(rows, told).allSatisfy(fits) { return }
        if let told = told.kolomtotalen, !zip(columns, told).allSatisfy(fits) { return }
        let isAll = tabel.isPerRij && (width < 2 || tabel.isPerKolom)
        if isAll, !fits(rows.reduce(0, +), told.kinderen) { return }
        return found.append(cells)
      }
      let (row, column) = (place / width, place % width)
      for number in 0...most where fits(number, told.cellen[row][column]) {
        cells[row][column] = number
        fill(place + 1)
      }
    }
    fill(0)
    return found
  }

  @Test func `no hidden number can be reckoned from what is told, whatever is counted`() {
    var dice = Dice(seed: 21)
    for round in 0..<400 {
      let (height, width) = (Int.random(in: 1...3, using: &dice), Int.random(in: 1...3, using: &dice))
      guard height * width <= 6 else { continue }
      let cells = (0..<height).map { _ in
        (0..<width).map { _ in
          Bool.random(using: &dice)
            ? Int.random(in: 0...3, using: &dice) : Int.random(in: 0...5, using: &dice)
        }
      }
      let (isPerRij, isPerKolom) = (
        Int.random(in: 0..<4, using: &dice) > 0, Int.random(in: 0..<4, using: &dice) > 0
      )
      let sum = cells.joined().reduce(0, +)
      let tabel = Kindertabel(
        cells, isPerRij: isPerRij, isPerKolom: isPerKolom,
        kinderen: isPerRij || isPerKolom ? sum : max(5, sum))
      let told = Kleintal().openbaar(tabel)
      let readings = Self.readings(of: told, like: tabel, upTo: 8, drempel: 3)
      #expect(readings.contains(cells), "round \(round): the table itself reads so")
      for row in 0..<height {
        for column in 0..<width where told.cellen[row][column].getal == nil {
          let numbers = Set(readings.map { $0[row][column] })
          #expect(numbers.count > 1, "round \(round): \(cells) tells \(row),\(column) by \(told)")
        }
      }
      for (row, total) in (told.rijtotalen ?? []).enumerated() where total.getal == nil {
        #expect(
          Set(readings.map { $0[row].reduce(0, +) }).count > 1,
          "round \(round): \(cells) tells the total of \(row)")
      }
      for cell in told.cellen.joined() {
        if case .precies(let number) = cell { #expect(number == 0 || number >= 3) }
      }
    }
  }
}
