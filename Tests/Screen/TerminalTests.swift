import Foundation
import Glibc
import Support
import Testing

/// The real terminal in a real pseudo terminal of its own, driven through a small program.
@Suite struct TerminalTests {
  /// A probe that has shown its first screen.
  private func start(
    columns: Int = 60, rows: Int = 14, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try #require(PseudoTerminal(columns: columns, rows: rows, environment: environment))
    #expect(terminal.waits(for: "\(columns)x\(rows)"))
    terminal.waitForSilence()
    return terminal
  }

  private static let leavesAlternateScreen = "\u{1B}[?1049l"
  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  /// Whether the last word on each mode is that it is off.
  private func isRestored(_ text: String) -> Bool {
    func lastIsOff(_ on: String, _ off: String) -> Bool {
      guard let off = text.range(of: off, options: .backwards) else { return false }
      guard let on = text.range(of: on, options: .backwards) else { return true }
      return on.lowerBound < off.lowerBound
    }
    return lastIsOff("\u{1B}[?1049h", Self.leavesAlternateScreen) && lastIsOff(Self.pasteOn, Self.pasteOff)
      && lastIsOff("\u{1B}[?25l", "\u{1B}[?12l\u{1B}[?25h") && lastIsOff("\u{1B}[?1h", "\u{1B}[?1l")
  }

  @Test func `quitting gives the terminal back as it was`() throws {
    let terminal = try #require(PseudoTerminal())
    let before = terminal.settingsBefore
    #expect(terminal.waits(for: Self.pasteOn))
    terminal.waitForSilence()
    #expect(terminal.settings != before)
    terminal.type("hallo\u{11}")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.settings == before)
    #expect(isRestored(terminal.text))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal to end gives the terminal back and ends by that signal`(signal: Int32) throws {
    let terminal = try #require(PseudoTerminal())
    let before = terminal.settingsBefore
    #expect(terminal.waits(for: Self.pasteOn))
    terminal.waitForSilence()
    terminal.send(signal)
    let status = try #require(terminal.waitForEnd())
    #expect(status & 0x7F == signal)
    #expect(terminal.settings == before)
    #expect(isRestored(terminal.text))
  }

  @Test func `what was typed and not read goes to nobody`() throws {
    let terminal = try start()
    terminal.send(SIGSTOP)
    #expect(terminal.waitsForStop())
    terminal.send(SIGTERM)
    terminal.type("geheim\r")
    #expect(terminal.waits(forUnread: 7))
    terminal.send(SIGCONT)
    #expect(terminal.waitForEnd() == SIGTERM)
    #expect(terminal.unread == 0)
    #expect(!terminal.text.contains("geheim"))
  }

  @Test(arguments: [
    ("\u{1B}OP", SIGSEGV), ("\u{1B}OQ", SIGABRT), ("\u{1B}OR", SIGFPE), ("\u{1B}OS", SIGBUS),
    ("\u{1B}[15~", SIGILL),
  ])
  func `a crash gives the terminal back, prints no note and ends by its signal`(key: String, signal: Int32)
    throws
  {
    let terminal = try #require(PseudoTerminal())
    let before = terminal.settingsBefore
    #expect(terminal.waits(for: Self.pasteOn))
    terminal.waitForSilence()
    terminal.type("geheim")
    #expect(terminal.waits(for: "m"))
    terminal.waitForSilence()
    let typed = terminal.output.count
    terminal.type(key)
    let status = try #require(terminal.waitForEnd())
    #expect(status & 0x7F == signal || (signal == SIGILL && status & 0x7F == SIGTRAP))
    #expect(status & 0x80 == 0, "no core")
    #expect(terminal.settings == before)
    #expect(isRestored(terminal.text))
    #expect(!String(decoding: terminal.output[typed...], as: UTF8.self).contains("geheim"))
  }

  @Test func `stopping gives the terminal back, going on takes it and paints it whole`() throws {
    let terminal = try #require(PseudoTerminal())
    let before = terminal.settingsBefore
    #expect(terminal.waits(for: Self.pasteOn))
    terminal.waitForSilence()
    let during = terminal.settings
    // The test program is no shell: without a parent in the session, the system stops nobody by SIGTSTP.
    terminal.send(SIGTSTP)
    #expect(terminal.waits(for: Self.leavesAlternateScreen))
    let stopped = terminal.output.count
    terminal.send(SIGCONT)
    #expect(terminal.waits(for: "gezin", since: stopped))
    terminal.waitForSilence()
    #expect(terminal.settings == during)
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.settings == before)
  }

  @Test func `a typed character costs at most forty bytes on the wire`() throws {
    for theme in ["licht", "donker", "hoog-contrast"] {
      for name in ["xterm-256color", "xterm", "linux", "screen-256color"] {
        let terminal = try #require(
          PseudoTerminal([theme], columns: 100, rows: 30, environment: ["TERM": name]))
        #expect(terminal.waits(for: "100x30"))
        terminal.waitForSilence()
        for letter in "d é" {
          let before = terminal.output.count
          terminal.type(String(letter))
          // A space may be no more than a movement of the cursor.
          #expect(letter == " " || terminal.waits(for: String(letter), since: before))
          terminal.waitForSilence()
          let count = terminal.output.count - before
          #expect((1...40).contains(count), "\(theme) \(name) \(letter): \(count) bytes")
        }
      }
    }
  }

  @Test func `the terminal switches for what is seen, and not for room without words`() throws {
    let terminal = try start()
    let before = terminal.output.count
    terminal.type("\u{1B}[17~")
    #expect(terminal.waits(for: "naam 13", since: before))
    terminal.waitForSilence()
    let text = String(decoding: terminal.output[before...], as: UTF8.self)
    // Each row has a name and then something quiet: two colours.
    let switches = text.components(separatedBy: "\u{1B}[38;5;").count - 1
    #expect((14...2 * 14 + 2).contains(switches), "\(switches)")
    #expect(!text.contains("\u{1B}[0;1m"), "bold is nowhere seen")
  }

  @Test func `a paste is one key, however long, and nothing is lost`() throws {
    let terminal = try start()
    let note = (0..<2500).map { "regel \($0) van een lange notitie met één é\n" }.joined()
    let sum = note.unicodeScalars.reduce(0) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF }
    let start = Date()
    terminal.type("\u{1B}[200~" + note.replacingOccurrences(of: "\n", with: "\r") + "\u{1B}[201~")
    #expect(terminal.waits(for: "paste \(note.count) \(sum)"))
    #expect(Date().timeIntervalSince(start) < 30)
  }

  @Test func `a paste that never ends is delivered when somebody presses Esc`() throws {
    let terminal = try start()
    terminal.type("\u{1B}[200~half")
    terminal.waitForSilence()
    #expect(!terminal.text.contains("paste 4 "))
    terminal.type("\u{1B}")
    #expect(terminal.waits(for: "paste 4 "))
  }

  @Test func `keys come by their names, Esc by its silence`() throws {
    let terminal = try start()
    let keys = [
      ("\u{1B}[A", "↑"), ("\u{1B}OB", "↓"), ("\u{1B}[1;5C", "Ctrl-→"), ("\u{1B}[6~", "PgDn"), ("\t", "Tab"),
      ("\u{1B}[Z", "Shift-Tab"), ("\u{1A}", "Ctrl-Z"), ("\u{3}", "Ctrl-C"), ("\u{1B}", "Esc"),
      ("\u{1B}b", "Alt-B"),
      ("\r", "Enter"),
    ]
    for (bytes, name) in keys {
      // Another key between them, or ncurses would send only the letters that differ.
      terminal.type("\u{1B}[20~")
      #expect(terminal.waits(for: "F9"))
      terminal.waitForSilence()
      let before = terminal.output.count
      terminal.type(bytes)
      #expect(terminal.waits(for: name, since: before), "\(name)")
      terminal.waitForSilence()
    }
  }

  @Test func `two hundred resizes are survived and painted whole`() throws {
    let terminal = try start()
    for step in 0..<200 { terminal.resize(columns: 1 + step * 37 % 500, rows: 1 + step * 13 % 200) }
    for (columns, rows) in [(1, 1), (2, 5), (500, 200), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      terminal.waitForSilence()
    }
    let before = terminal.output.count
    terminal.resize(columns: 81, rows: 25)
    #expect(terminal.waits(for: "81x25", since: before))
    #expect(terminal.waits(for: "gezin", since: before))
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func `a terminal that cannot show a screen is refused, each with its reason`() throws {
    let reasons = [
      ("dumb", "dumbTerminal(\"dumb\")"), ("bestaat-niet", "unknownTerminal(\"bestaat-niet\")"),
      ("", "unknownTerminal(\"\")"),
    ]
    for (name, reason) in reasons {
      let terminal = try #require(PseudoTerminal(environment: ["TERM": name]))
      let before = terminal.settingsBefore
      #expect(terminal.waits(for: reason))
      #expect(terminal.waitForEnd() == 1 << 8)
      #expect(terminal.settings == before)
    }
  }

  @Test func `without a UTF-8 locale it makes one`() throws {
    for language in ["C", "nl_NL.ISO-8859-1", "xx_YY.UTF-8"] {
      let terminal = try start(environment: ["LANG": language, "LC_ALL": language])
      #expect(terminal.text.contains("één ë ï café"))
    }
  }

  @Test func `output to a file is refused`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PseudoTerminal.probe)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(output == "notATerminal\n")
    #expect(process.terminationStatus == 1)
  }

  @Test func `a terminal without colours or another screen is cleared before leaving`() throws {
    let terminal = try #require(PseudoTerminal(environment: ["TERM": "vt100", "NO_COLOR": "1"]))
    #expect(terminal.waits(for: "gezin"))
    terminal.waitForSilence()
    let before = terminal.output.count
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
    let last = String(decoding: terminal.output[before...], as: UTF8.self)
    #expect(last.contains("\u{1B}[H\u{1B}[J"))
    #expect(terminal.text.firstMatch(of: /\u{1B}\[[34][0-9;]*m/) == nil)
  }
}
