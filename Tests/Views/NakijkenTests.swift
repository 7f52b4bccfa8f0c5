import Screen
import SessionModel
import Testing
import Wording

@testable import Views

/// What others may learn from is looked at sentence by sentence, before any of it leaves.
@Suite struct NakijkenTests {
  /// An interview of which the child said that others may learn from three sentences.
  private static func asked() -> Reis {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Hoogtepunt")
    reis.noteer(
      "j: Ik bouwde een hut in het bos", "j: * Mijn opa liet mij alles zelf doen",
      "j: Mijn broer deed ook mee", "o: Hij kwam moe en blij thuis")
    reis.noteer.type("/sluit").press("Enter")
    let lezing = Teruglezing(reis.sessie, casus: reis.casus)
    let zinnen = lezing.zinnen.filter { $0.stem == .jeugdige }
    _ = try? reis.table.append(
      lezing.antwoord(.mee, leren: true, over: zinnen, door: .jeugdige, hoe: .later), by: "bureau")
    return reis
  }

  private func oordelen(_ reis: Reis) -> [Bool?] { reis.table.overview.leerzinnen.map(\.nagekeken) }

  @Test func `every state of the screen is a picture`() {
    let reis = Self.asked()
    let desk = Robot(reis.table, "bureau", at: .nakijken)
    func expect(_ name: String) {
      for (columns, rows) in [(80, 24), (40, 12)] {
        desk.size = Size(columns: columns, rows: rows)
        Golden.expect(desk.canvas.text, "\(name)-\(columns)x\(rows)")
      }
      desk.size = Size(columns: 80, rows: 24)
    }
    expect("nakijken-begin")
    desk.press("Enter")
    expect("nakijken-zin")
    desk.press("o")
    expect("nakijken-herkomst")
    desk.press("j", "n", "j")
    expect("nakijken-klaar")
  }

  @Test func `a letter judges the sentence in sight and goes on, and can be taken back`() {
    let reis = Self.asked()
    let desk = Robot(reis.table, "bureau", at: .nakijken)
    desk.lacks("hut").press("j")
    #expect(oordelen(reis) == [nil, nil, nil])
    desk.press("Enter").shows("opa").press("j").shows("hut").press("n")
    #expect(oordelen(reis) == [true, false, nil])
    desk.press("Ctrl-Z")
    #expect(oordelen(reis) == [true, nil, nil])
    desk.press("←", "←").shows("mag mee als les").press("n")
    #expect(oordelen(reis) == [false, nil, nil])
  }

  @Test func `what cannot be written stays in sight`() {
    let reis = Self.asked()
    let desk = Robot(reis.table, "bureau", at: .nakijken)
    reis.table.weather = .full
    desk.press("Enter", "j").shows("opa")
    #expect(oordelen(reis) == [nil, nil, nil])
    reis.table.clears()
    desk.press("j").shows("hut")
    #expect(oordelen(reis) == [true, nil, nil])
  }

  @Test(arguments: [(12, 4), (20, 6), (1, 1), (120, 36)])
  func `the screen can be used at any size`(columns: Int, rows: Int) {
    let reis = Self.asked()
    let desk = Robot(reis.table, "bureau", at: .nakijken)
    desk.size = Size(columns: columns, rows: rows)
    desk.press("Enter", "j", "j", "o", "→", "F1", "Esc", "j")
    #expect(oordelen(reis) == [true, true, true])
  }

  @Test func `it comes over looking back, and goes back to it`() {
    let reis = Self.asked()
    let desk = Robot(reis.table, "bureau", at: .terugkijken)
    desk.press("Ctrl-K").shows("3 zinnen wachten op nakijken")
    desk.press("Esc").shows("Casussen")
  }
}
