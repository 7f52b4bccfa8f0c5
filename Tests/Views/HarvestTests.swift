import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// The harvest in the hand: what the note-taker and the facilitator do with notes while people talk.
@Suite struct HarvestTests {
  private func reis() -> Reis {
    Reis().naar("Bagage").noteer(
      "j: Sleutelen aan brommers", "o: Samen eten", "s: Een vaste dag", "o: Samen aan tafel eten",
      "z: ~ De taxi komt niet", "p: nog even voor ons")
  }

  /// What a projector as large as a wall shows.
  private func wall(_ reis: Reis) -> Robot {
    reis.zaal.size = Size(columns: 160, rows: 60)
    return reis.zaal
  }

  private func notities(_ reis: Reis) -> [Notitie] {
    reis.sessie.huidig.map { reis.sessie.notities(in: $0) } ?? []
  }

  @Test func `notes are marked and put together under a name`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "↓", "Spatie", "↓", "Spatie", "g").type("aan tafel").press("Enter")
    #expect(notities(reis).map(\.gegevens.groep) == [nil, "aan tafel", nil, "aan tafel", nil, nil])
    wall(reis).shows("aan tafel")
    reis.noteer.press("g")
    reis.noteer.shows("naam van de groep")
  }

  @Test func `a group is renamed by the same key, and undone by one`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "Spatie", "Spatie", "g").type("samen").press("Enter")
    reis.noteer.press("↑", "↑", "g", "Ctrl-U").type("thuis").press("Enter")
    #expect(notities(reis).prefix(2).contains { $0.gegevens.groep == "thuis" })
    reis.noteer.press("Ctrl-Z")
    #expect(notities(reis).prefix(2).allSatisfy { $0.gegevens.groep == "samen" })
  }

  @Test func `doubles stand under one note`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "↓", "Spatie", "↓", "Spatie", "d")
    #expect(notities(reis).count == 5)
    wall(reis).shows("2×")
    reis.noteer.press("↑", "↑").shows("= Samen aan tafel eten")
  }

  @Test func `a note is split where the hand puts a bar`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "↓", "s").type(" | en samen koken").press("Enter")
    #expect(notities(reis).map(\.gegevens.tekst).suffix(1) == ["en samen koken"])
    #expect(notities(reis).last?.gegevens.stem == .ouder)
  }

  @Test func `a hobbel gets a route and an owner, or honestly nobody`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "Tab", "Tab").shows("hier is nog geen weg voor · nog niemand pakt dit op")
    reis.noteer.press("p").type("systeem | gemeente").press("Enter").shows("systeem · gemeente")
    #expect(notities(reis)[4].parkeerplek == Parkeerplek(route: .systeem, eigenaar: "gemeente"))
  }

  @Test func `what is held back is shown by one key, and only then on zaal`() {
    let reis = reis()
    wall(reis).lacks("nog even voor ons")
    reis.noteer.press("Ctrl-O", "Tab", "t")
    wall(reis).shows("nog even voor ons")
  }

  @Test func `what the table talked about is counted`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O").shows("nog niet besproken: 6")
    reis.noteer.press("Spatie", "Spatie", "b").shows("nog niet besproken: 4")
  }

  @Test func `a note goes to another step, another theme, another voice`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "i").type("2").press("Enter", "w").type("moeder").press("Enter")
    #expect(notities(reis)[0].gegevens.thema == .proces && notities(reis)[0].gegevens.stem == .ouder)
    reis.noteer.press("v").type("Routes").press("Enter")
    #expect(notities(reis).count == 5)
    reis.noteer.press("Ctrl-Z")
    #expect(notities(reis).count == 6)
  }

  @Test func `an answer that cannot be says why and stays`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "v").type("Nergens").press("Enter")
    reis.noteer.shows("Er is hier geen stap “Nergens”")
    reis.noteer.shows("▸ Nergens")
    reis.noteer.press("Esc", "Esc")
    reis.noteer.lacks("naar welke stap")
  }

  @Test func `regie takes back anything that happened`() {
    let reis = reis()
    let regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    regie.press("o", "Tab", "Tab", "Tab", "Tab").shows("wat er gebeurde")
    regie.press("x")
    #expect(notities(reis).count == 5)
    regie.press("Ctrl-Z")
    #expect(notities(reis).count == 6)
  }

  @Test func `what is typed in the line meanwhile is still there`() {
    let reis = reis()
    reis.noteer.type("halve z").press("Ctrl-O", "*", "Esc").type("in").press("Enter")
    #expect(notities(reis).map(\.gegevens.tekst).contains("halve zin"))
    #expect(notities(reis)[0].gegevens.lichtje)
  }

  @Test func `the list looks as it did`() {
    let reis = reis()
    reis.noteer.press("Ctrl-O", "Spatie")
    for (columns, rows) in [(80, 24), (40, 12), (120, 36), (20, 5)] {
      reis.noteer.size = Size(columns: columns, rows: rows)
      Golden.expect(reis.noteer.canvas.text, "oogst-\(columns)x\(rows)")
    }
    reis.noteer.size = Size(columns: 80, rows: 24)
    reis.noteer.press("g").type("aan ta")
    Golden.expect(reis.noteer.canvas.text, "oogst-vraag-80x24")
    reis.noteer.press("Esc", "F1")
    Golden.expect(reis.noteer.canvas.text, "oogst-hulp-80x24")
  }
}
