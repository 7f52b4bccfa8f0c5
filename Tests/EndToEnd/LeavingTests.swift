import Foundation
import Support
import Testing

/// However the program ends, its terminal has no word of a note on it.
@Suite struct LeavingTests {
  /// How an end is brought about, and how the program tells of it.
  struct End: CustomTestStringConvertible, Sendable {
    let name: String
    var key = ""
    var signal: Int32?
    var testDescription: String { name }
  }

  static let ends = [
    End(name: "Ctrl-Q", key: "\u{11}"), End(name: "HUP", signal: SIGHUP), End(name: "TERM", signal: SIGTERM),
    End(name: "INT", signal: SIGINT), End(name: "QUIT", signal: SIGQUIT), End(name: "SEGV", signal: SIGSEGV),
  ]

  @Test(arguments: ["vt100", "linux", "xterm-256color"], ends)
  func `a terminal is left without a word of a note on it`(name: String, end: End) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 3)
    try program.output("noteer", "--regels", code, stdin: "Muziek op dinsdag\n")
    for screen in ["noteer", "zaal", "regie"] {
      let terminal = try #require(
        PseudoTerminal(program, screen, code, environment: ["TERM": name]))
      #expect(terminal.waits(for: "Vlinder"), "\(screen)")
      terminal.type(screen == "noteer" ? "Ruzie thuis" : "nRuzie thuis")
      #expect(terminal.waits(for: "thuis"), "\(screen)")
      terminal.waitForSilence()
      let before = terminal.output.count
      if let signal = end.signal { terminal.send(signal) } else { terminal.type(end.key) }
      #expect(terminal.waitForEnd() == (end.signal ?? 0), "\(screen)")
      #expect(terminal.settings == terminal.settingsBefore)
      let last = String(decoding: terminal.output[before...], as: UTF8.self)
      #expect(last.contains("\u{1B}[?1049l") == (name == "xterm-256color"))
      // The whole screen is cleared from its first corner, and nothing of it is written after that.
      let clear = try #require(
        last.range(of: "\u{1B}[2J", options: .backwards) ?? last.range(of: "\u{1B}[J", options: .backwards),
        "\(screen): \(last.debugDescription)")
      #expect(!TerminalOutput(Array(last[clear.upperBound...].utf8)).text.contains { $0.isLetter })
      let home = last[..<clear.lowerBound]
      #expect(home.contains("\u{1B}[H") || home.contains("\u{1B}[1;1H"))
    }
  }
}
