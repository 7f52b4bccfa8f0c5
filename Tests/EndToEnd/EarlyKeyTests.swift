import Foundation
import Support
import Testing

/// What is typed before there is a screen to type on, because others keep the store.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct EarlyKeyTests {
  private static let secret = "zq7x9vkw2m"

  @Test func `what is typed while the store is kept is not echoed, and comes in the line`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let keeper = try program.keepStore()
    let noteer = try #require(PseudoTerminal(program, "noteer", code))
    #expect(noteer.waits(for: "Even wachten"))
    noteer.type(Self.secret + " als eerste\rhalf")
    noteer.waitForSilence()
    #expect(!noteer.text.contains(Self.secret))
    _ = keeper.finish()
    #expect(noteer.waits(for: "half"))
    noteer.type(" en heel\r\u{11}")
    #expect(noteer.waitForEnd() == 0)
    #expect(noteer.settings == noteer.settingsBefore)
    #expect(try program.notes(of: code).map(\.tekst) == [Self.secret + " als eerste", "half en heel"])
  }

  @Test(arguments: ["", "zaal", "noteer", "regie"])
  func `whoever does not want to wait leaves at once`(screen: String) throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin(at: 4)
    let keeper = try program.keepStore()
    defer { _ = keeper.finish() }
    for signal in [nil, SIGTERM, SIGHUP, SIGINT] as [Int32?] {
      let terminal = try #require(
        screen.isEmpty ? PseudoTerminal(program) : PseudoTerminal(program, screen))
      #expect(terminal.waits(for: "Even wachten"))
      terminal.type(Self.secret)
      if let signal { terminal.send(signal) } else { terminal.type("\u{11}") }
      // Whoever waits to the last ends with an error.
      #expect(terminal.waitForEnd() == (signal ?? 0), "\(screen) \(String(describing: signal))")
      #expect(terminal.settings == terminal.settingsBefore)
      #expect(!terminal.text.contains(Self.secret) && !terminal.text.contains("reisleider:"))
    }
  }

  @Test func `what was typed to a program that gave up goes to nobody`() throws {
    let tmux = try Tmux(history: 5000)
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let keeper = try tmux.program.keepStore()
    defer { _ = keeper.finish() }
    let terminals = try ["zaal", "noteer"].map { screen in
      try tmux.open(shell: "TERM=vt100 \"$R\" \"$@\"; echo \"afgelopen $?\"; exec cat", [screen, code])
    }
    for terminal in terminals {
      try terminal.waitUntil(shows: "Even wachten")
      for _ in 1...20 { try terminal.enter(Self.secret) }
    }
    for terminal in terminals {
      // It waits ten seconds.
      try terminal.waitUntil(shows: "afgelopen 1", "Een ander schrijft nog")
      #expect(try !terminal.history.contains(Self.secret))
      // Who reads the terminal next gets what is typed from now on.
      try terminal.enter("daarna")
      try terminal.waitUntil(shows: "daarna")
      #expect(try !terminal.history.contains(Self.secret))
    }
  }
}
