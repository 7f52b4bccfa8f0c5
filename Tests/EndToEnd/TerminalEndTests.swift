import Foundation
import Support
import Testing

/// Terminals that can little, change under one's hands, or bring what no hand types.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct TerminalEndTests {
  // MARK: Where there is no screen

  @Test(arguments: [("dumb", "dumb"), ("bestaat-niet", "bestaat-niet"), ("", "TERM")])
  func `a terminal that cannot show a screen is refused in one clear line`(name: String, part: String) throws
  {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin(at: 4)
    for screen in ["zaal", "noteer"] {
      let terminal = try #require(PseudoTerminal(program, screen, environment: ["TERM": name]))
      let before = terminal.settingsBefore
      #expect(terminal.waitForEnd() == 1 << 8)
      #expect(terminal.text.hasPrefix("reisleider: ") && terminal.text.contains(part), "\(terminal.text)")
      #expect(!terminal.text.contains("\u{1B}") && terminal.text.split(separator: "\r\n").count == 1)
      #expect(terminal.settings == before)
    }
  }

  @Test(arguments: ["C", "POSIX", "nl_NL.UTF-8", "nl_NL.ISO-8859-1"])
  func `in any language of the machine letters with accents are whole`(language: String) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(
      PseudoTerminal(program, "noteer", environment: ["LANG": language, "LC_ALL": language]))
    #expect(noteer.waits(for: "Enter"))
    noteer.type("één café 🦋")
    #expect(noteer.waits(for: "🦋"))
    #expect(noteer.text.contains("é"))
    noteer.type("\r\u{11}")
    #expect(noteer.waitForEnd() == 0)
    #expect(try program.notes(of: code).map(\.tekst) == ["één café 🦋"])
  }

  // MARK: Under one's hands

  @Test func `a hundred sizes while one types lose nothing, and then the screen is whole`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    let zaal = try tmux.open("zaal")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try zaal.waitUntil(shows: "Reisbureau · Vlinder")
    var typed = ""
    for round in 0..<100 {
      let (columns, rows) = (1 + round * 73 % 200, 1 + round * 41 % 60)
      for terminal in [noteer, zaal] { try terminal.resize(columns: columns, rows: rows) }
      typed += "\(round % 10)"
      try noteer.type("\(round % 10)")
    }
    for terminal in [noteer, zaal] { try terminal.resize(columns: 80, rows: 24) }
    try noteer.wait("is whole again") { screen in
      screen.contains("Vlinder · Reisdagboek") && screen.contains("Enter bewaar")
        && screen.filter(\.isNumber).contains(typed)
    }
    try noteer.press("Enter")
    try noteer.waitUntil(shows: "bewaard ", "1 notitie")
    try zaal.wait("shows the note") { screen in
      screen.contains("Reisbureau · Vlinder") && screen.contains("→ verder") && screen.contains("0123456789")
    }
    #expect(try tmux.program.notes(of: code).map(\.tekst) == [typed])
  }

  @Test func `stopped from outside it gives the terminal back, and goes on where it was`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let shell = try tmux.open(shell: "PS1='klaar: ' exec sh -i")
    try shell.enter("\"$R\" noteer")
    try shell.waitUntil(shows: "Vlinder · Reisdagboek")
    try shell.type("Half gezegd")
    try shell.waitUntil(shows: "▸ Half gezegd")
    // Ctrl-Z is not the key that stops.
    try shell.press("C-z")
    try shell.waitUntil(hides: ["gezegd", "Stopped"])
    for round in 1...5 {
      try shell.type("gezegd\(round) ")
      try shell.waitUntil(shows: "gezegd\(round)")
      // While it still draws what was typed.
      try shell.kill(by: SIGTSTP)
      try shell.waitUntil(shows: "Stopped", hides: ["Half", "Vlinder"])
      try shell.enter("clear; fg")
      try shell.waitUntil(shows: "Vlinder · Reisdagboek", "▸ Half gezegd1", "gezegd\(round)", "Enter bewaar")
    }
    try shell.press("C-q")
    try shell.waitUntil(shows: "klaar:", hides: ["Half gezegd", "Vlinder"])
  }

  @Test(arguments: ["zaal", "noteer", ""])
  func `Ctrl-C does nothing but say how to stop, and stopping leaves nothing behind`(screen: String) throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    try tmux.program.output("noteer", "--regels", code, stdin: "Muziek op dinsdag")
    let terminal = screen.isEmpty ? try tmux.open() : try tmux.open(screen)
    try terminal.waitUntil(shows: "Vlinder")
    if screen == "noteer" { try terminal.type("Nog niet klaar") }
    for _ in 1...3 { try terminal.press("C-c") }
    try terminal.waitUntil(shows: "Stoppen: Ctrl-Q", "Vlinder")
    if screen == "noteer" { try terminal.waitUntil(shows: "▸ Nog niet klaar") }
    try terminal.press("C-q")
    try terminal.waitUntil(shows: "vooraf", "einde 0", hides: ["Vlinder", "Muziek", "Nog niet"])
  }

  @Test func `a paste that waits for Enter can be left, and is there again`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try noteer.paste("- Een tuin\n- Een hond\n")
    try noteer.waitUntil(shows: "2 regels geplakt", "• Een hond")
    try noteer.press("C-q")
    try noteer.waitUntil(shows: "einde 0")
    let again = try tmux.open("noteer")
    try again.waitUntil(shows: "Een tuin", "Een hond")
    try again.press("Enter")
    try again.waitUntil(shows: "bewaard ")
    #expect(try tmux.program.notes(of: code).map(\.tekst).joined(separator: " ") == "Een tuin Een hond")
  }

  // MARK: Much at once

  @Test func `a long note, a long line and two thousand lines are kept to the last word`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    let zaal = try tmux.open("zaal")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    let note = String((0..<2000).map { "w\(1000 + $0)" }.joined(separator: " ").prefix(10_000))
    try noteer.paste(note)
    try noteer.wait("has it all") { $0.contains(note.suffix(5)) }
    try noteer.press("Enter")
    try noteer.waitUntil(shows: "1 notitie", "bewaard ")
    try zaal.waitUntil(shows: "w1000 w1001", "Luister even mee.")

    let line = (0..<12_000).map { "woord\(10_000 + $0)" }.joined(separator: " ")
    try noteer.paste(line)
    try noteer.waitUntil(shows: "regels geplakt")
    try noteer.press("Enter")
    try noteer.waitUntil(shows: "woord21999", hides: ["geplakt"])

    let lines = (0..<2000).map { "regel \($0): " + String(repeating: "é", count: 20) }
    try noteer.paste(lines.map { "- \($0)\n" }.joined())
    try noteer.waitUntil(shows: "2000 regels geplakt")
    try noteer.press("Enter")
    try noteer.waitUntil(shows: lines[1999], hides: ["geplakt"])

    let texts = try tmux.program.notes(of: code).map(\.tekst)
    let parts = texts.count - 2001
    #expect(texts[0] == note && parts > 1)
    #expect(texts[1...parts].joined(separator: " ") == line)
    #expect(Array(texts.suffix(2000)) == lines)
    try zaal.waitUntil(shows: "Luister even mee.", "van \(texts.count)")
  }

  // MARK: What commands a terminal

  @Test func `bytes that are no text cost no note`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer"))
    #expect(noteer.waits(for: "Enter"))
    let hostile: [UInt8] = [0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0x00, 0x9B]
    noteer.type(Array("\u{1B}[200~Plak ".utf8) + hostile + Array(" af\u{1B}[201~\r".utf8))
    noteer.type(Array("Typ ".utf8) + hostile + Array(" af\r\u{11}".utf8))
    #expect(noteer.waitForEnd() == 0)
    let texts = try program.notes(of: code).map(\.tekst)
    #expect(texts.count == 2)
    for (text, word) in zip(texts, ["Plak", "Typ"]) {
      #expect(text.hasPrefix(word) && text.hasSuffix("af"), "\(text)")
      #expect(
        !text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "\(text)")
    }
  }

  /// Texts that take over a terminal which shows them as they are; each with the mark 31337 in its sequences.
  private static let hostile = [
    "titel \u{1B}]0;31337\u{7}", "wis \u{1B}[31337J\u{1B}[2J", "klembord \u{1B}]52;c;MzEzMzc=\u{1B}\\",
    "acht bits \u{9B}31337m\u{9D}0;31337\u{9C}", "vraag \u{1B}[31337c\u{5}", "dcs \u{1B}P31337q\u{1B}\\",
    "omgekeerd \u{202E}31337\u{2066}", "terug \u{1B}[31337D\u{8}\u{8}\r", "bel \u{7}\u{E}\u{F}",
    "tag \u{E0041}\u{E007F}",
    "einde plak \u{1B}[201~31337", "regel\u{2028}31337\u{85}x", "niets \u{0}31337\u{7F}",
  ]

  @Test(arguments: hostile) func `what would command a terminal is seen by these tests`(text: String) {
    #expect(!TerminalOutput(Array(text.utf8)).foreign.isEmpty)
  }

  @Test func `nothing in a note commands the projector`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let zaal = try #require(PseudoTerminal(program, "zaal", code, columns: 100, rows: 50))
    #expect(zaal.waits(for: "verder"))
    try program.output("noteer", "--regels", code, stdin: Self.hostile.joined(separator: "\n") + "\n")
    let noteer = try #require(PseudoTerminal(program, "noteer"))
    #expect(noteer.waits(for: "Enter"))
    for text in Self.hostile { noteer.type("\u{1B}[200~\(text)\u{1B}[201~\r") }
    for text in Self.hostile { noteer.type(text + " getypt\r") }
    noteer.type("j: De laatste\r")
    #expect(noteer.waits(for: "De laatste"))
    #expect(zaal.waits(for: "De laatste"))
    for step in ["1", "5", "4"] { try program.output("sessie", "stap", code, step) }
    zaal.waitForSilence()
    zaal.type("\u{11}")
    #expect(zaal.waitForEnd() == 0)
    let output = TerminalOutput(zaal.output)
    #expect(output.foreign.isEmpty, "\(output.foreign)")
    #expect(output.text.contains("klembord") && output.text.contains("De laatste"))
    let texts = try program.notes(of: code).map(\.tekst)
    #expect(texts.count > 2 * Self.hostile.count)
    #expect(texts.allSatisfy { TerminalOutput(Array($0.utf8)).foreign.isEmpty })
  }
}
