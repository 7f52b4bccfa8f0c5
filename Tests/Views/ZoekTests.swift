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
