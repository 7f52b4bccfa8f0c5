import Foundation
import Support
import Testing

/// Typing through programs that stand between hands and a screen, and have their own ideas of bytes and of time.
@Suite(.waits, .enabled(if: Torture.isLong, "only make torture types through all of them"))
struct FarTerminalTests {
  /// What stands between.
  enum Way: String {
    case screen, tmux, mosh

    /// Whether it is on this machine.
    var isInstalled: Bool {
      let name = self == .mosh ? "mosh-client" : rawValue
      return FileManager.default.isExecutableFile(atPath: "/usr/bin/" + name)
    }
  }

  private static let words = [
    "Hij wil", "één café", "👍🏽", "漢字", "[x] ]0;", "O: nee", "“zo”", "a", "8 uur naar bed", "ﬁets",
  ]

  /// The program behind what stands between.
  private func open(_ way: Way, _ program: Program, _ code: String) throws -> PseudoTerminal? {
    let name = "far\(getpid())"
    var environment = program.environment.merging(["TERM": "xterm-256color", "R": Program.binary]) { $1 }
    let line: String
    switch way {
    case .screen:
      // Its sockets want a folder of its own.
      environment["SCREENDIR"] = program.path("screens")
      let settings = try program.file("screenrc", "startup_message off\ndefutf8 on\ndefscrollback 5000\n")
      line = "mkdir -m 700 screens && exec screen -U -c '\(settings)' -S \(name) \"$R\" noteer \(code)"
    case .tmux: line = "exec tmux -u -f /dev/null -L \(name) new-session \"$R\" noteer \(code)"
    case .mosh:
      line = """
        set -- $(mosh-server new -i 127.0.0.1 -- "$R" noteer \(code) 2>/dev/null | grep 'MOSH CONNECT')
        MOSH_KEY=$4 exec mosh-client 127.0.0.1 "$3"
        """
    }
    return PseudoTerminal(
      program: "/bin/sh", ["-c", "cd; " + line], columns: 80, rows: 24, environment: environment)
  }

  @Test(.enabled(if: Way.screen.isInstalled, "screen is not installed"))
  func `what is typed through screen in pieces is what is kept`() throws { try typeThrough(.screen) }

  @Test(.enabled(if: Way.tmux.isInstalled, "tmux is not installed"))
  func `what is typed through tmux in pieces is what is kept`() throws { try typeThrough(.tmux) }

  @Test(.enabled(if: Way.mosh.isInstalled, "mosh is not installed"))
  func `what is typed through mosh in pieces is what is kept`() throws { try typeThrough(.mosh) }

  @Test(
    .enabled(if: SSHServer.isInstalled, "openssh-server and openssh-client are not installed"),
    .needsRoot(to: "make a network of its own"),
    .enabled("this machine can have no slow line, or lets nobody in over it") { SlowLink.isPossible })
  func `what is typed through ssh over a slow line is what is kept`() throws {
    let link = try SlowLink()
    defer { link.end() }
    let program = try Program()
    defer { program.clear() }
    let server = try SSHServer(in: program.home, over: link)
    defer { server.end() }
    try type(through: "ssh", program) { server.open("noteer \($0)", program) }
  }

  private func typeThrough(_ way: Way) throws {
    let program = try Program()
    defer { program.clear() }
    try type(through: way.rawValue, program) { try open(way, program, $0) }
  }

  private func type(
    through way: String, _ program: Program, open: (_ code: String) throws -> PseudoTerminal?
  ) throws {
    let rounds = Torture.rounds(20, long: 100)
    Torture.announce("notes through \(way)", rounds: rounds)
    let code = try program.begin(at: 4)
    let noteer = try #require(try open(code))
    // What stands between sends words one by one.
    #expect(noteer.waits(for: "Vlinder"))
    noteer.waitForSilence()
    var (dice, expected) = (Dice(seed: Torture.seed), [String]())
    for round in 1...rounds {
      let text =
        "n\(round) " + (0..<dice.roll(1...5)).map { _ in dice.pick(Self.words) }.joined(separator: " ")
      // An arrow back and forth in the middle; what it is must not depend on where it is cut.
      var rest = Array("\(text)\u{1B}[D\u{1B}[C\r".utf8)[...]
      while !rest.isEmpty {
        // Behind an Esc there is no time: that is one key.
        let escape = rest.firstIndex(of: 0x1B) ?? rest.endIndex
        let count =
          escape == rest.startIndex ? min(3, rest.count) : min(dice.roll(1...6), escape - rest.startIndex)
        noteer.type(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
        usleep(UInt32(dice.roll(0...20_000)))
      }
      expected.append(text)
    }
    for _ in 1...50 where try program.notes(of: code).count < rounds { noteer.waitForSilence() }
    noteer.type("\u{11}")
    #expect(noteer.waitForEnd() != nil)
    #expect(try program.notes(of: code).map(\.tekst) == expected, "seed \(Torture.seed)")
  }
}
