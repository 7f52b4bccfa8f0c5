import Foundation
import Support
import Testing

/// What hands do by habit or by mistake, on real terminals.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct KeyEndTests {
  @Test func `the terminal's own cursor stands where one types`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(cursorBehind: "geen stem ▸ ")
    try noteer.type("o: Een café ")
    try noteer.waitUntil(cursorBehind: "▸ o: Een café ")
    try noteer.press("Left", "Left", "Left")
    try noteer.waitUntil(cursorBehind: "▸ o: Een ca")
    try noteer.press("Enter")
    try noteer.waitUntil(shows: "bewaard ")
    try noteer.waitUntil(cursorBehind: "moeder ▸ ")
    // A form, field by field.
    try noteer.press("C-g")
    try noteer.waitUntil(shows: "ga naar een stap")
    try noteer.enter("6")
    try noteer.waitUntil(shows: "Vlinder · Nu")
    try noteer.press("Down", "Right")
    try noteer.waitUntil(shows: "cijfer")
    try noteer.type("6")
    try noteer.waitUntil(cursorBehind: "▸ 6")
    // The list in the hand, and a line opened on the projector and in regie.
    for screen in ["zaal", "regie"] {
      let terminal = try tmux.open(screen)
      try terminal.waitUntil(shows: "→ verder")
      try terminal.type("nzo")
      try terminal.waitUntil(cursorBehind: "▸ zo")
      try terminal.press("Escape", "Escape")
      try terminal.waitUntil(shows: "→ verder")
      try terminal.type("g")
      try terminal.wait("has its cursor at the chosen step") { screen in
        guard let cursor = try? terminal.cursor else { return false }
        return screen.split(separator: "\n", omittingEmptySubsequences: false)[cursor.y].contains("6 Nu")
      }
      try terminal.press("C-q")
      try terminal.waitUntil(shows: "einde 0")
    }
  }

  @Test func `where NO_COLOR is set no colour is sent, and everything is there`() throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin(at: 5)
    for screen in ["zaal", "noteer", "regie", "terugkijken"] {
      let terminal = try #require(PseudoTerminal(program, screen, environment: ["NO_COLOR": "1"]))
      #expect(terminal.waits(for: screen == "terugkijken" ? "Vlinder" : "hulp"))
      terminal.waitForSilence()
      terminal.type("\u{11}")
      #expect(terminal.waitForEnd() == 0)
      #expect(!terminal.text.contains(Self.colour), "\(screen)")
      let coloured = try #require(PseudoTerminal(program, screen, environment: ["NO_COLOR": ""]))
      #expect(coloured.waits(for: screen == "terugkijken" ? "Vlinder" : "hulp"))
      coloured.waitForSilence()
      coloured.type("\u{11}")
      #expect(coloured.waitForEnd() == 0)
      #expect(coloured.text.contains(Self.colour), "\(screen)")
    }
  }

  @Test func `an Esc that a slow line cut from its arrow empties no line`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let terminal = try #require(PseudoTerminal(program, "noteer"))
    #expect(terminal.waits(for: "hulp"))
    terminal.type("rust en ruimte")
    #expect(terminal.waits(for: "ruimte"))
    // The Esc was told, so it was taken for the key; its tail comes later.
    terminal.type("\u{1B}")
    #expect(terminal.waits(for: "De regel is leeg"))
    terminal.type("[A")
    terminal.waitForSilence()
    terminal.type("Thuis is er \r")
    #expect(terminal.waits(for: "bewaard"))
    #expect(try program.notes(of: code).map(\.tekst) == ["Thuis is er rust en ruimte"])
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
  }

  /// A sequence that sets a colour: 30…49 or 90…107, also behind other attributes.
  private static var colour: Regex<Substring> {
    /\u{1B}\[(?:[0-9;]*;)?(?:[34][0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m/
  }

  @Test func `a presenter's remote goes on, back and dark on a real terminal, and nothing else`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let (zaal, noteer) = (try tmux.open("zaal"), try tmux.open("noteer"))
    try zaal.waitUntil(shows: "→ verder")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek", "geen stem ▸")
    try zaal.press("F5", "NPage")
    try noteer.waitUntil(shows: "Vlinder · Bestemming")
    try zaal.press("Escape", "PPage")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try zaal.press("b")
    try noteer.waitUntil(shows: "zaal is zwart")
    try zaal.waitUntil(hides: ["verder", "Vlinder"])
    try zaal.press(".")
    try noteer.waitUntil(hides: ["zaal is zwart"])
    // A dead key comes as the one letter that it makes.
    for line in ["ïedereen luisterde", "c: Zo was het", "PO: eerst bellen", "vb: de fiets"] {
      try noteer.enter(line)
    }
    try noteer.paste("- eerst rust\n- o: dan een plan\n")
    try noteer.waitUntil(shows: "2 regels geplakt")
    try noteer.press("Enter")
    try zaal.waitUntil(
      shows: "ïedereen luisterde", "“Zo was het”", "PO: eerst bellen", "vb: de fiets", "eerst rust",
      "o: dan een plan")
  }
}
