import Screen
import SessionModel
import Testing

@testable import Views

/// One note that has the whole wall: what is on it by then, and what brings the wall back.
@Suite struct SpotlightTests {
  private let reis = Reis().naar("Bagage")
  private let regie: Robot

  init() {
    reis.noteer("j: Sleutelen aan brommers", "m: Koffie op vrijdag", "v: Een vast gezicht")
    regie = Robot(reis.table, "regie", at: .regie(reis.sessie.id))
    reis.zaal.size = Size(columns: 120, rows: 36)
  }

  /// Whether the wall has these words, and neither head nor foot.
  private func isLit(_ words: String) -> Bool {
    let wall = reis.zaal.rows.joined(separator: "\n")
    return !wall.contains("Reisbureau") && !wall.contains("verder") && wall.contains(words)
  }

  private func does(_ act: String) { regie.press("/").type(act).press("Enter") }

  @Test func `a note has the whole wall, as large as it fits, with whose it is below it`() {
    does("groot 2")
    #expect(isLit("moeder"))
    reis.zaal.shows("█")
    regie.shows("groot op de wand")
    reis.noteer("/groot 2")
    #expect(!isLit("moeder"))
  }

  @Test func `from the list in the hand it is one key`() {
    regie.press("o", "u")
    #expect(isLit("Vlinder"))
  }

  @Test(arguments: ["n", "Enter", "Esc", "→", "z"])
  func `any key of regie brings the wall back`(key: String) {
    regie.press("o", "↓", "u", "Esc")
    #expect(isLit("moeder"))
    regie.press(key)
    #expect(reis.sessie.uitgelicht == nil)
    #expect(reis.sessie.zwart == (key == "z"))
    #expect(reis.sessie.etappe?.stap.naam == (key == "→" ? "Routes" : "Bagage"))
  }

  @Test func `the line in which it was typed does not keep it there`() {
    does("groot 2")
    regie.press("Esc")
    #expect(!isLit("moeder"))
  }

  @Test func `a new note does not bring it back, and one that is withdrawn leaves at once`() {
    does("groot 2")
    reis.noteer("v: Samen lachen")
    #expect(isLit("moeder"))
    reis.noteer("/intrekken 2")
    #expect(!isLit("moeder"))
    reis.zaal.shows("Samen lachen")
  }

  @Test func `what is not on the wall cannot be put up large`() {
    does("toon 1")
    does("groot 1")
    #expect(reis.sessie.uitgelicht == nil)
    regie.shows("staat nu niet op de wand")
    does("groot 2")
    reis.noteer("/toon 2")
    #expect(!isLit("moeder"))
  }

  @Test func `in the small wall a note is chosen by ↓ and ↑, and Enter gives it the wall`() {
    regie.size = Size(columns: 120, rows: 36)
    regie.shows("Enter: groot op de wand").press("Enter")
    #expect(reis.sessie.uitgelicht == nil, "nothing is chosen")
    regie.press("↓").shows("▸ Sleutelen aan brommers").press("↓").shows("▸ Koffie op vrijdag")
    regie.press("↓", "↓", "↓", "↑").shows("▸ Koffie op vrijdag").press("Enter")
    #expect(isLit("moeder"))
    regie.press("Enter")
    #expect(reis.sessie.uitgelicht == nil)
    regie.press("Esc").lacks("▸").press("Enter")
    #expect(reis.sessie.uitgelicht == nil)
  }

  @Test func `regie says how many came onto the wall while one note is lit`() {
    does("groot 2")
    regie.shows("groot op de wand").lacks("nieuw op de wand")
    reis.noteer("v: Samen lachen", "p: nog niet voor iedereen")
    regie.shows("1 nieuw op de wand")
    regie.press("Esc").lacks("nieuw op de wand")
  }

  @Test func `where there is no small wall nothing is chosen`() {
    regie.size = Size(columns: 80, rows: 24)
    regie.press("↓", "Enter")
    #expect(reis.sessie.uitgelicht == nil)
  }
}
