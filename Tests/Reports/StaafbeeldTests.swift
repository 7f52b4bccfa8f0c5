import Testing
import Wording

@testable import Reports

/// A table of what was counted as bars: what one sees is what the table says.
@Suite struct StaafbeeldTests {
  private static func tabel(_ cellen: [(String, Teltabel.Cel)]) -> Teltabel {
    var rows = cellen.map { Teltabel.Rij(naam: $0.0, cellen: [$0.1]) }
    rows.append(Teltabel.Rij(naam: "Samen", cellen: [.telling(99)], isTotaal: true))
    return Teltabel(
      naam: .labels, titel: "Kinderen naar label", kop: "Label", kolommen: ["Kinderen"], rijen: rows,
      noten: [])
  }

  @Test func `the bars of a table are as they were found good, with a small number and none`() throws {
    let tabel = Self.tabel([
      ("talent:muziek", .telling(12)), ("klacht:angst & spanning", .telling(6)),
      ("gedrag:stil", .getal(.minderDan(3))), ("geen label", .telling(0)),
      ("een naam die zo lang is dat die nergens op één regel staat, en dus op twee", .telling(1)),
    ])
    let figure = try #require(Staafbeeld(tabel, Wording()).figure)
    try Golden.expect(figure.picture.file, is: "staafbeeld.svg")
  }

  @Test func `a bar is as long as its number, the total has none, and what is hidden has none`() throws {
    let figure = try #require(
      Staafbeeld(
        Self.tabel([("a", .telling(4)), ("b", .telling(2)), ("c", .getal(.verborgen))]), Wording()
      ).figure)
    let widths = figure.picture.element.components(separatedBy: "<rect").dropFirst().compactMap { piece in
      piece.components(separatedBy: " width=\"").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) }
    }
    #expect(widths.suffix(2).count == 2 && widths.suffix(2).first == widths.suffix(2).last.map { 2 * $0 })
    #expect(!figure.picture.element.contains(">99<") && figure.picture.element.contains("niet genoemd"))
  }

  @Test func `a table of nothing but noughts and hidden numbers is no picture`() {
    let none = Self.tabel([("a", .telling(0)), ("b", .getal(.minderDan(3)))])
    #expect(Staafbeeld(none, Wording()).figure == nil)
  }
}
