import Foundation
import Support
import Testing

/// However the program ends, its terminal has no word of a note on it, nor above it where one scrolls back.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct LeavingTests {
  /// How an end is brought about.
  enum End: CaseIterable {
    case quit, hangUp, terminate, interrupt, abort, fault, crash, limit

    var signal: Int32? {
      switch self {
      case .quit: nil
      case .hangUp: SIGHUP
      case .terminate: SIGTERM
      case .interrupt: SIGINT
      case .abort: SIGABRT
      case .fault: SIGSEGV
      case .crash: SIGILL
      case .limit: SIGXCPU
      }
    }
  }

  private static let words = ["Vlinder", "Muziek", "Ruzie", "regel", "moeder", "bewaar", "Reisdagboek"]

  /// A server on which what left a screen can be read back, for terminals with or without another screen.
  private func tmux(hasAlternate: Bool) throws -> Tmux {
    let tmux = try Tmux(history: 5000)
    try tmux.command("set-option", "-w", "-g", "alternate-screen", hasAlternate ? "on" : "off")
    return tmux
  }

  private static let line = "echo vooraf; \"$R\" \"$@\"; echo \"afgelopen $?\"; exec cat"

  private func open(_ tmux: Tmux, _ name: String, _ arguments: String...) throws -> Terminal {
    try tmux.open(shell: "export TERM=\(name); " + Self.line, arguments)
  }

  private func expectNothing(on terminal: Terminal, _ place: String) throws {
    try terminal.waitUntil(shows: "afgelopen")
    let history = try terminal.history
    #expect(history.contains("vooraf"), "\(place)")
    for word in Self.words { #expect(!history.contains(word), "\(place):\n\(history)") }
  }

  @Test(arguments: ["vt100", "linux", "xterm-256color", "screen-256color", "tmux-256color"], [true, false])
  func `a terminal is left without a word of a note on it or above it`(name: String, hasAlternate: Bool)
    throws
  {
    let tmux = try tmux(hasAlternate: hasAlternate)
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    try tmux.program.output("noteer", "--regels", code, stdin: "Muziek op dinsdag\n")
    let screens = ["noteer", "zaal", "regie"]
    let terminals = try End.allCases.enumerated().map { index, end in
      (end, screens[index % 3], try open(tmux, name, screens[index % 3], code))
    }
    for (_, screen, terminal) in terminals {
      try terminal.waitUntil(shows: "Vlinder")
      try terminal.type(screen == "noteer" ? "Ruzie thuis" : "nRuzie thuis")
    }
    for (end, screen, terminal) in terminals {
      try terminal.waitUntil(shows: "Ruzie thuis")
      if let signal = end.signal { try terminal.kill(by: signal) } else { try terminal.press("C-q") }
      try expectNothing(on: terminal, "\(screen), \(end)")
    }
  }

  @Test func `an end by an error leaves nothing but what went wrong`() throws {
    let tmux = try tmux(hasAlternate: false)
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let names = ["vt100", "xterm-256color"]
    let terminals = try names.map { try open(tmux, $0, "noteer", code) }
    for noteer in terminals { try noteer.waitUntil(shows: "Vlinder") }
    let keeper = try tmux.program.keepStore()
    defer { _ = keeper.finish() }
    for noteer in terminals {
      try noteer.enter("Ruzie thuis")
      try noteer.waitUntil(shows: "even wachten")
      try noteer.press("C-q")
    }
    // Ten seconds each tries to keep the note after all, beside the other.
    for (name, noteer) in zip(names, terminals) {
      try noteer.waitUntil(shows: "reisleider: ", "afgelopen 1")
      try expectNothing(on: noteer, name)
    }
  }

  @Test(arguments: ["vt100", "linux", "xterm-256color"])
  func `nothing that passed over a screen is above it, whatever made it pass`(name: String) throws {
    let tmux = try tmux(hasAlternate: false)
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let noteer = try open(tmux, name, "noteer", code)
    let (zaal, regie) = (try open(tmux, name, "zaal", code), try open(tmux, name, "regie", code))
    for terminal in [noteer, zaal, regie] { try terminal.waitUntil(shows: "Vlinder") }
    // A list that rises with every note.
    for number in 1...30 { try noteer.enter("p: regel \(number) van Ruzie") }
    for number in 1...12 { try noteer.enter("regel \(number) voor iedereen") }
    try noteer.waitUntil(shows: "regel 12 voor")
    try zaal.waitUntil(shows: "regel 12 voor")
    // Black, and back.
    try zaal.press("b")
    try zaal.waitUntil(hides: ["Vlinder"])
    try zaal.press("b")
    try zaal.waitUntil(shows: "regel")
    // A document, line by line.
    let read = try open(tmux, name, "terugkijken", code)
    try read.waitUntil(shows: "Vlinder")
    for _ in 1...30 {
      try read.press("Down")
      _ = try read.screen
    }
    for (terminal, text) in [(noteer, "regel"), (zaal, "regel"), (regie, "Vlinder"), (read, "regel")] {
      // Another size, and a program that goes on where another may have been.
      try terminal.resize(columns: 90, rows: 30)
      try terminal.waitUntil(shows: text)
      try terminal.kill(by: SIGCONT)
      try terminal.press("C-q")
      try expectNothing(on: terminal, name)
    }
  }
}
