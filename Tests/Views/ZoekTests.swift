import SessionModel
import Testing

@testable import Views

/// Looking for what was said, on the screen and in lines.
struct ZoekTests {
  private func reis() -> Reis {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    return reis
  }

  @Test func `a hit is a casus, a day and a number until somebody asks for the words, once a visit`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("/").type("sleutel").shows("Vlinder · 21-11-2026").lacks("brommers")
    Golden.expect(terug.canvas.text, "terug-zoek")
    terug.press("Enter").shows("Sleutelen aan brommers")
    Golden.expect(terug.canvas.text, "terug-zoek-inhoud")
    terug.press("Esc").lacks("brommers")
    terug.press("/").type("sleutel").shows("Sleutelen aan brommers")
  }

  @Test func `Enter reads where it was said, n and N go on to the next and back, Esc to what was found`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("/").type("sleutel").press("Enter").press("Enter").shows("Sleutelen aan brommers")
    let first = terug.canvas.text
    terug.press("n")
    terug.press("N")
    #expect(terug.canvas.text == first)
    terug.press("Esc").shows("Zoek: sleutel")
    terug.press("Esc").shows("Vlinder").lacks("Zoek:")
  }

  @Test func `what is typed is a word, whatever key it is, and nothing found says what to do`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("/").type("nvt/").shows("Zoek: nvt/").shows("Niets gevonden.")
    for _ in 0..<4 { terug.press("Backspace") }
    terug.shows("Typ een woord")
    terug.press("F1").shows("toon inhoud").lacks("wat hier blijft")
  }

  @Test func `what others say or erase is found or gone at once, and the row somebody is at stays that row`()
    throws
  {
    let reis = reis()
    reis.noteer("o: Een gieter vol water", "s: De gieter staat buiten")
    let terug = Robot(reis.table, "terug", at: .terugkijken)
    terug.press("/").type("gieter").press("Enter").shows("2 gevonden").press("↓")
    let chosen = { terug.canvas.text.split(separator: "\n").first { $0.hasPrefix("  ▸") }.map(String.init) }
    let before = chosen()
    reis.noteer("j: Mijn gieter is rood")
    terug.wake()
    terug.shows("3 gevonden")
    #expect(before != nil && chosen() == before)
    let note = try #require(reis.sessie.notities.values.first { $0.gegevens.tekst.contains("rood") })
    reis.table.erase(note.id, in: StreamID(.sessie, reis.sessie.id))
    _ = try reis.table.append([Change(.huis, .draadGezet(nil, .init(naam: "water")))], by: "test")
    terug.wake()
    terug.shows("2 gevonden").lacks("rood")
    #expect(chosen() == before)
    for note in reis.sessie.notities.values where note.gegevens.tekst.contains("gieter") {
      reis.table.erase(note.id, in: StreamID(.sessie, reis.sessie.id))
    }
    _ = try reis.table.append([Change(.huis, .draadGezet(nil, .init(naam: "gras")))], by: "test")
    terug.wake()
    terug.shows("Niets gevonden.").press("Enter", "Ctrl-N", "Ctrl-D", "↓").lacks("gieter vol")
  }

  @Test func `Tab has all that it can be narrowed by in a row, a key each, and a filter goes whole again`() {
    let terug = Robot(reis().table, "terug", at: .terugkijken)
    terug.press("/").type("sleutel").press("Tab")
    Golden.expect(terug, "terug-zoek-rij")
    terug.press("Esc").shows("Zoek: sleutel").press("Tab", "1", "t").shows("jeugdige").shows("leerplicht")
    Golden.expect(terug, "terug-zoek-rij-stem")
    terug.press("j").shows("Zoek: sleutel stem:jeugdige").press("Tab", "*").shows("stem:jeugdige ★")
    terug.press("Backspace").shows("stem:jeugdige").lacks("stem:jeugdige ★")
    terug.press("Backspace").shows("Zoek: sleutel").lacks("stem:").press("Backspace").shows("Zoek: sleute")
    terug.press("Tab", "r").type("denk").shows("regio:denk").press("Tab", "c").shows("regio:denk casus:")
    terug.press("Tab", "Tab", "Backspace").shows("casus").press("Tab", "F1").shows("stem:ouder")
  }

  @Test func `in lines it finds what the screen finds`() {
    let lines = Robot(reis().table, "lijn", at: .terugkijken, inLines: true)
    _ = lines.listen()
    lines.enter(line: "/zoek sleutel")
    let told = lines.listen()
    #expect(told.contains { $0.contains("Vlinder") && $0.contains("Sleutelen aan brommers") }, "\(told)")
    lines.enter(line: "/zoek nvt")
    #expect(lines.listen() == ["Niets gevonden."])
  }
}
