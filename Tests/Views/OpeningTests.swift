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
}
