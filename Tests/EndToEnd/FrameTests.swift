import Foundation
import Support
import Testing

/// In how many pieces a picture comes to the terminal, as the system itself tells.
@Suite(.waits, .traces) struct FrameTests {
  /// A screen whose writes to its terminal are counted.
  private struct Counted {
    let terminal: PseudoTerminal
    private let trace: String
    private var before = 0

    init(_ program: Program, _ arguments: [String], _ name: String, columns: Int, rows: Int) throws {
      trace = program.path("trace-\(UUID().uuidString)")
      let strace = Superuser.strace.split(separator: " ").map(String.init)
      let words = ["-qq", "-e", "signal=none", "-e", "trace=write", "-o", trace, Program.binary]
      terminal = try #require(
        PseudoTerminal(
          program: "/usr/bin/env", strace + words + arguments, columns: columns, rows: rows,
          environment: program.environment.merging(["TERM": name]) { $1 }))
    }

    /// The writes to the terminal since the last time, when all is still.
    mutating func writes() throws -> Int {
      terminal.waitForSilence()
      let lines = try String(decoding: Data(contentsOf: URL(filePath: trace)), as: UTF8.self)
      let count = lines.split(separator: "\n").count { $0.hasPrefix("write(1, ") }
      defer { before = count }
      return count - before
    }
  }

  @Test(arguments: [("xterm-256color", 120, 40), ("vt100", 80, 24), ("linux", 200, 60)])
  func `a picture comes in one piece, the first one too`(name: String, columns: Int, rows: Int) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    try program.output("noteer", "--regels", code, stdin: "Muziek op dinsdag\nEen tuin\n")
    func open(_ arguments: String...) throws -> Counted {
      try Counted(program, arguments, name, columns: columns, rows: rows)
    }
    var start = try open()
    #expect(start.terminal.waits(for: "hulp"), "\(start.terminal.text)")
    let first = try start.writes()
    #expect((1...4).contains(first), "start: \(first)")
    var written = 0
    var (zaal, noteer, regie) = (try open("zaal", code), try open("noteer", code), try open("regie", code))
    for screen in [zaal, noteer, regie] { #expect(screen.terminal.waits(for: "hulp")) }
    #expect(try (1...4).contains(zaal.writes()))
    #expect(try (1...4).contains(noteer.writes()))
    #expect(try (1...4).contains(regie.writes()))
    let typed = ["e", "e", "n", "\u{7F}", "\u{1B}[D"]
    for key in typed {
      let shown = noteer.terminal.output.count
      noteer.terminal.type(key)
      #expect(noteer.terminal.waits(forMoreThan: shown))
      written += try noteer.writes()
    }
    // A minute may pass meanwhile, and is a picture too.
    #expect((typed.count...typed.count + 1).contains(written))
    // What changes the whole screen, and the cursor's place or light too: help, black, another theme, another step.
    let keys = ["\u{1B}[C", "z", "z", "t", "\u{1B}OP", "\u{1B}OP", "n", "o", "p", "\u{1B}[D"]
    written = 0
    for key in keys {
      zaal.terminal.type(key)
      written += try zaal.writes()
    }
    #expect((5...keys.count + 1).contains(written))
    #expect(try noteer.writes() <= 4 && regie.writes() <= 4)
    for screen in [start, zaal, noteer, regie] {
      screen.terminal.type("\u{11}")
      #expect(screen.terminal.waitForEnd() == 0)
    }
    #expect(try zaal.writes() == 1, "leaving")
  }
}
