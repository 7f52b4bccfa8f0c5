import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// What is typed in sight of all becomes dots at the key that makes it something, and is not shown when it is kept.
@Suite struct TypedOnZaalTests {
  /// Something of each kind, and the last of it that may be read before it is known for what it is.
  static let found = [
    "06-12345678", "999900006", "egel@example.org", "1234 AB 12", "geboren 12-03-2014", "Knorretje",
  ]

  /// Where one types on zaal: the keys that open it.
  static let lines = [
    ["n"], ["n", ":o: "], ["n", ":! "], ["/", ":kaart "], ["/", ":notitie o: "], ["/", ":onzin "],
    ["i", "Enter"], ["/", ":groep 1 | "], ["/", ":parkeer 1 | systeem | "], ["/", ":bevestig "],
  ]

  private func press(_ keys: [String], _ robot: Robot) {
    for key in keys { if key.first == ":" { robot.type(String(key.dropFirst())) } else { robot.press(key) } }
  }

  @Test(arguments: found, lines)
  func `on zaal it is dots while it is typed, and after Enter`(text: String, keys: [String]) {
    let reis = Reis().naar("Bagage").noteer("o: Samen eten")
    reis.table.forbid(["knorretje"])
    press(keys, reis.zaal)
    reis.zaal.type(text).lacks(text)
    reis.zaal.shows("●●●")
    reis.zaal.type(" ").lacks(text)
    reis.zaal.press("Enter").lacks(text)
    reis.zaal.press("Esc", "Esc").lacks(text)
    for _ in 0..<3 { reis.zaal.press("F1", "Esc", "g", "Esc").lacks(text) }
  }

  @Test(arguments: found) func `in a field of a form too`(text: String) {
    let reis = Reis().naar("Nu")
    reis.table.forbid(["knorretje"])
    reis.zaal.press("n", "↓", "→").type("6").press("Enter").type(text).lacks(text)
    reis.zaal.press("Enter").lacks(text)
    reis.zaal.press("Enter", "Esc").lacks(text)
    #expect(reis.sessie.etappe?.schalen.first?.waarom == text)
  }

  @Test(arguments: found) func `a paste on zaal, alone or as a list`(text: String) {
    let reis = Reis().naar("Bagage")
    reis.table.forbid(["knorretje"])
    reis.zaal.paste(text).lacks(text)
    reis.zaal.press("Enter").lacks(text)
    reis.zaal.paste("- een\n- twee \(text)\n- drie").lacks(text)
    reis.zaal.press("Enter").lacks(text)
    #expect(reis.notities.count == 4)
  }

  @Test(arguments: found) func `on the start screen an alias and a label are dots`(text: String) {
    let reis = Reis()
    reis.table.forbid(["knorretje"])
    let start = Robot(reis.table, "start")
    start.press("↓", "Enter").type(text).lacks(text)
    start.press("Enter").lacks(text)
    start.press("Ctrl-U").type("Otter").press("Enter", "Enter").type("o: " + text).lacks(text)
    start.press("Enter").lacks(text)
  }

  @Test(arguments: 0..<10) func `of a number no more than its beginning is ever read`(length: Int) {
    let reis = Reis().naar("Bagage")
    reis.zaal.press("n").type("Bel 06-" + "12345678".prefix(length))
    // Fewer may be anything.
    if length > 3 { reis.zaal.lacks("06-1") }
    reis.zaal.press("Esc")
  }
}
