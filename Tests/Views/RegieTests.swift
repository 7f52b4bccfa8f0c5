import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// The facilitator's private screen.
@Suite struct RegieTests {
  private func regie(_ reis: Reis) -> Robot { Robot(reis.table, "regie", at: .regie(reis.sessie.id)) }

  @Test func `it drives the session as zaal does`() {
    let reis = Reis()
    let regie = regie(reis)
    regie.press("→", "→", "←", "z")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe" && reis.sessie.zwart)
    regie.press("z", "n").type("o: Eerst rust").press("Enter", "Esc", "+")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Eerst rust"])
    #expect(reis.sessie.etappe?.extraMinuten == 5)
  }

  @Test func `who is late is told so, and one key divides the minutes anew`() throws {
    let reis = Reis()
    let regie = regie(reis)
    regie.shows("op tijd")
    reis.table.wait(minutes: 25)
    regie.shows("later dan gepland")
    regie.shows("h: herverdeel")
    let before = reis.sessie.stappen.reduce(0) { $0 + $1.minuten }
    let late = Planning(reis.sessie, at: reis.table.now).uitloop
    regie.press("h")
    #expect(reis.sessie.stappen.reduce(0) { $0 + $1.minuten } == before - late)
    regie.lacks("h: herverdeel →")
    regie.press("Ctrl-Z")
    #expect(reis.sessie.stappen.reduce(0) { $0 + $1.minuten } == before)
  }

  @Test func `new notes wait for the facilitator once the step is set so`() {
    let reis = Reis().naar("Bagage")
    regie(reis).press("l")
    reis.noteer("o: Eerst rust")
    reis.zaal.lacks("Eerst rust")
    regie(reis).press("o", "t")
    reis.zaal.shows("Eerst rust")
  }

  @Test func `two who steer at once go one step`() {
    let reis = Reis()
    let regie = regie(reis)
    regie.press("→")
    reis.table.wait(seconds: 2)
    reis.zaal.press("←")
    reis.table.wait(seconds: 2)
    regie.press("→")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe")
  }

  @Test func `it looks as it did`() {
    let reis = Reis(eerder: true).naar("Bagage").noteer("j: Sleutelen", "p: nog niet", "z: ~ De taxi")
    reis.table.wait(minutes: 20)
    let regie = regie(reis)
    for (columns, rows) in [(80, 24), (40, 12), (120, 36), (160, 45), (20, 5)] {
      regie.size = Size(columns: columns, rows: rows)
      Golden.expect(regie.canvas.text, "regie-\(columns)x\(rows)")
    }
    regie.size = Size(columns: 80, rows: 24)
    regie.press("F1")
    Golden.expect(regie.canvas.text, "regie-hulp-80x24")
  }
}
