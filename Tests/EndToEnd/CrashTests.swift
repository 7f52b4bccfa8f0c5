import Foundation
import Support
import Testing

/// The real program ended by every signal that can end it, with a note on its screen.
@Suite(.waits) struct CrashTests {
  private static let secret = "zq7x9vkw2m"

  /// Every signal that ends a program; the real-time ones by their ends.
  ///
  /// Who runs the tests ignores SIGPIPE, and the store SIGXFSZ.
  private static let signals: [Int32] =
    (1...31).filter {
      ![SIGKILL, SIGCHLD, SIGCONT, SIGURG, SIGWINCH, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGXFSZ, SIGPIPE]
        .contains($0)
    } + [34, 64]

  @Test(arguments: signals)
  func `however it ends, the terminal is given back, no word is told, and what was typed is kept`(
    signal: Int32
  ) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let other = try #require(PseudoTerminal(program, "zaal", code))
    #expect(other.waits(for: "verder"), "\(other.text.suffix(600))")
    // Where the system would let it leave its memory behind, in its home.
    let noteer = try #require(
      PseudoTerminal(
        program: "/bin/sh",
        ["-c", "cd && ulimit -S -c unlimited && exec \"$0\" \"$@\"", Program.binary, "noteer", code],
        columns: 80, rows: 24, environment: program.environment.merging(["TERM": "xterm-256color"]) { $1 }))
    let before = noteer.settingsBefore
    #expect(noteer.waits(for: "Enter"))
    noteer.type(Self.secret + " is bewaard\r")
    #expect(noteer.waits(for: "bewaard "))
    let limits = try String(contentsOfFile: "/proc/\(noteer.process)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size\s+0\s+0\s/), "\(limits)")
    noteer.type(Self.secret + " half")
    #expect(noteer.waits(for: "half"))
    // A moment after the last key the line is on disk; from then on no way to end can lose it.
    noteer.waitForSilence()
    #expect(try drafts(program).contains { $0.contains("half") })
    let start = noteer.output.count
    noteer.send(signal)
    let status = try #require(noteer.waitForEnd())
    #expect(status & 0x7F == signal && status & 0x80 == 0, "no core: \(status)")
    #expect(noteer.settings == before)
    let farewell = String(decoding: noteer.output[start...], as: UTF8.self)
    #expect(!farewell.contains(Self.secret) && !farewell.contains("half"), "\(farewell)")
    #expect(farewell.contains("\u{1B}[?1049l") && farewell.contains("\u{1B}[?2004l"), "\(farewell)")
    // Who was asked to end has nothing to explain.
    let isAsked = [SIGHUP, SIGINT, SIGQUIT, SIGTERM].contains(signal)
    #expect(farewell.contains("stopte onverwacht") != isAsked, "\(farewell)")
    #expect(farewell.contains("Verder gaat u met: reisleider\r\n") != isAsked, "\(farewell)")
    #expect(TerminalOutput(Array(farewell.utf8)).foreign.isEmpty)
    let cores = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(!cores.contains { $0.hasPrefix("core") }, "\(cores)")
    // Who looks on notices nothing, and whoever comes back finds the line.
    other.type("\u{11}")
    #expect(other.waitForEnd() == 0)
    let again = try #require(PseudoTerminal(program, "noteer", code))
    #expect(again.waits(for: "half"))
  }

  @Test(.traces)
  func `before it does anything else, nobody can look into its memory`() throws {
    let program = try Program()
    defer { program.clear() }
    let line = "exec \(Superuser.strace) -o trace -e trace=prctl,pwrite64 \"$R\" casus nieuw Egel"
    #expect(try program.shell(line).status == 0)
    let calls = try program.text("trace").split(separator: "\n")
    let hidden = try #require(calls.firstIndex { $0.contains("PR_SET_DUMPABLE, SUID_DUMP_DISABLE) = 0") })
    let written = try #require(calls.firstIndex { $0.hasPrefix("pwrite64(") })
    #expect(hidden < written)
  }

  /// What stands in the drafts.
  private func drafts(_ program: Program) throws -> [String] {
    let folder = program.path(".local/share/reisleider/concept")
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "CACHEDIR.TAG" }.map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
  }
}
