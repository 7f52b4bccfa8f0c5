import Testing

@testable import SessionModel

/// The table of the law of going along, cell by cell.
@Suite struct ZichtTests {
  /// The words that were said, and those that were released instead.
  private static let said = "zo gezegd", released = "zo mag het"

  /// What a cell of the table says: shown, shown in released words, covered, counted, or not there.
  private enum Cell: Character {
    case shown = "✓", released = "✎", covered = "●", counted = "n", absent = "–"
  }

  private struct Line {
    let name: String
    let gezegde: Gezegde
    /// M, M2, N, N2, L, G, C, R, E, reading back, Z, T, A, P.
    let cells: String
  }

  private static func gezegde(
    _ herkomst: Gezegde.Herkomst, _ mee: Antwoord.Mee?, _ staat: Gezegde.Staat = .heel, leren: Bool = false,
    nagekeken: Bool? = true
  ) -> Gezegde {
    var stand = Gezegde.Stand()
    (stand.mee, stand.leren, stand.nagekeken) = (mee, leren, nagekeken)
    return Gezegde(said, herkomst, stand, staat)
  }

  private static let asks = Gezegde.Herkomst.vraagt(loopt: true)

  private static let table = [
    Line(name: "erased", gezegde: gezegde(.openTafel, .mee, .gewist, leren: true), cells: "––––––––––––––"),
    Line(name: "retracted", gezegde: gezegde(asks, .mee, .ingetrokken, leren: true), cells: "–––––●––––––✓–"),
    Line(
      name: "held back", gezegde: gezegde(asks, .mee, .achtergehouden, leren: true), cells: "––✓––●–nnn––✓–"),
    Line(name: "asks, stays", gezegde: gezegde(asks, .blijft), cells: "––✓n–●nn✓●––✓–"),
    Line(name: "asks, not asked", gezegde: gezegde(asks, nil), cells: "✓–✓n–●nn✓✓––✓–"),
    Line(
      name: "asks, not asked, closed", gezegde: gezegde(.vraagt(loopt: false), nil), cells: "––✓n–●nn✓✓––✓–"),
    Line(name: "asks, in words", gezegde: gezegde(asks, .woorden(released)), cells: "✓✎✓✎–✓✎✎✓✓–n✓✎"),
    Line(
      name: "asks, in words, learning", gezegde: gezegde(asks, .woorden(released), leren: true),
      cells: "✓✎✓✎–✓✎✎✓✓✎n✓✎"),
    Line(name: "asks, goes", gezegde: gezegde(asks, .mee), cells: "✓✓✓✓–✓✓✓✓✓–n✓✓"),
    Line(name: "asks, goes, learning", gezegde: gezegde(asks, .mee, leren: true), cells: "✓✓✓✓–✓✓✓✓✓✓n✓✓"),
    Line(
      name: "asks, goes, learning, nobody looked",
      gezegde: gezegde(asks, .mee, leren: true, nagekeken: nil), cells: "✓✓✓✓–✓✓✓✓✓–n✓✓"),
    Line(
      name: "asks, in words, learning, may not leave",
      gezegde: gezegde(asks, .woorden(released), leren: true, nagekeken: false), cells: "✓✎✓✎–✓✎✎✓✓–n✓✎"),
    Line(name: "open, stays", gezegde: gezegde(.openTafel, .blijft, leren: true), cells: "––✓––●nn–●––✓–"),
    Line(name: "open", gezegde: gezegde(.openTafel, nil), cells: "✓✓✓✓–✓✓✓–✓–n✓✓"),
    Line(name: "open, learning", gezegde: gezegde(.openTafel, nil, leren: true), cells: "✓✓✓✓–✓✓✓–✓✓n✓✓"),
    Line(
      name: "open, learning, nobody looked",
      gezegde: gezegde(.openTafel, nil, leren: true, nagekeken: nil), cells: "✓✓✓✓–✓✓✓–✓–n✓✓"),
  ]

  @Test func `every cell of the table is as it is written`() {
    for line in ZichtTests.table {
      #expect(line.cells.count == Zicht.Plaats.allCases.count, "\(line.name)")
      for (plaats, cell) in zip(Zicht.Plaats.allCases, line.cells) {
        #expect(
          ZichtTests.cell(line.gezegde.zicht(at: plaats)) == Cell(rawValue: cell), "\(line.name) at \(plaats)"
        )
      }
    }
  }

  private static func cell(_ zicht: Zicht) -> Cell {
    switch zicht {
    case .toon(let words): words == said ? .shown : .released
    case .toonAls(let words): words == released ? .released : .shown
    case .bedekt: .covered
    case .geteld: .counted
    case .niet: .absent
    }
  }

  @Test func `what is shown has no reason, and what is not shown has one`() {
    for line in ZichtTests.table {
      for plaats in Zicht.Plaats.allCases {
        let zicht = line.gezegde.zicht(at: plaats)
        #expect((zicht.woorden == nil) == (zicht.reden != nil), "\(line.name) at \(plaats)")
      }
    }
  }

  @Test func `words of an unknown origin are nowhere but for who asks`() {
    let lost = ZichtTests.gezegde(.onbekend, nil)
    for plaats in [Zicht.Plaats.zaal, .zaalLater, .casus, .verslag, .leren, .monitor, .pakket, .lijst] {
      #expect(lost.zicht(at: plaats).woorden == nil, "\(plaats)")
    }
  }
}
