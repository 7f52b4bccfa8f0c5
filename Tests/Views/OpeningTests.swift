import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What begins a session is the same by every door.
@Suite struct OpeningTests {
  @Test func `a session that begins on the start screen is in the region of its casus`() throws {
    let table = Table()
    let casus = table.newName()
    let profiel = Casus.Profiel(alias: "Egel", regio: "Denkstad")
    _ = try table.append([Change(StreamID(.casus, casus), .casusGemaakt(profiel))], by: "eerder")
    Robot(table, "start").press("Enter").type("Eg").press("Tab", "Enter").type("o: moeder")
      .press("Enter", "Enter")
    let begin = try #require(table.sessie?.begin)
    #expect(begin.casus == casus && begin.regio == "Denkstad")
  }

  @Test func `the next casus at a table is in its own region, not in that of the former`() throws {
    let table = Table()
    let casus = table.newName()
    _ = try table.append(
      [Change(StreamID(.casus, casus), .casusGemaakt(Casus.Profiel(alias: "Otter", regio: "Elders")))],
      by: "eerder")
    let zaal = Robot(table, "zaal")
    zaal.press("Enter").type("Vlinder").press("Enter", "Enter").type("s: mentor").press("Enter", "Enter")
    for _ in 0..<(table.sessie?.stappen.count ?? 0) { zaal.press("→") }
    let former = try #require(table.sessie)
    zaal.press("Enter", "→").type("Ott").press("Tab", "Enter", "Enter")
    let next = try #require(table.sessie?.begin)
    #expect(table.sessie?.id != former.id && next.casus == casus && next.regio == "Elders")
  }

  @Test func `a long alias on zaal ends in a mark, and never runs into the clock`() {
    let table = Table()
    let sessie = table.newName()
    let alias = Array(repeating: "Vlinder", count: 12).joined(separator: " ")
    let opening = Opening(
      sessie: sessie, bijeenkomst: table.newName(), draaiboek: Reis.draaiboeken[0].markdown,
      onderwerp: .nieuw(table.newName(), Casus.Profiel(alias: alias)), tafel: [.init(stem: .jeugdige)])
    _ = try? table.append(opening.changes, by: "begin")
    let zaal = Robot(table, "zaal", at: .zaal(sessie))
    for columns in [40, 80] {
      zaal.size = Size(columns: columns, rows: 24)
      #expect(zaal.rows[0].contains(/… +14:00/), "\(zaal.rows[0])")
    }
  }
}
