import Foundation
import Support
import Testing

@testable import reisleider

/// The real shells, with somebody's Tab.
@Suite(.waits) struct CompletionEndTests {
  private static func path(of shell: String) -> String? {
    ["/usr/bin/", "/bin/"].map { $0 + shell }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
  static let shells = Shell.allCases.filter { path(of: $0.rawValue) != nil }

  private func house() throws -> Program {
    let program = try Program()
    _ = try program.begin(alias: "Kleine Vos")
    try program.output("casus", "nieuw", "Egel")
    for folder in ["een map", "bin"] {
      try FileManager.default.createDirectory(
        at: program.home.appending(path: folder), withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: program.path("bin/reisleider"), withDestinationPath: Program.binary)
    return program
  }

  /// A shell that has read what Reisleider gives it, behind its prompt.
  private func terminal(_ shell: Shell, _ program: Program) throws -> PseudoTerminal {
    let stub = try program.file("stub", program.output("aanvulling", shell.rawValue).out)
    let arguments: [String] =
      switch shell {
      case .bash: ["--norc", "--noprofile", "-i"]
      case .zsh: ["-f", "-i"]
      case .fish: ["--no-config", "-i"]
      }
    let environment = program.environment.merging([
      "PATH": program.path("bin") + ":/usr/bin:/bin", "TERM": "dumb", "PS1": "> ", "INPUTRC": "/dev/null",
    ]) { $1 }
    let path = try #require(Self.path(of: shell.rawValue))
    let terminal = try #require(
      PseudoTerminal(program: path, arguments, columns: 200, rows: 30, environment: environment))
    let ready = shell == .zsh ? "autoload -U compinit; compinit -u -D; . \(stub)" : ". \(stub)"
    terminal.type("cd; \(ready); echo kl''aar\n")
    #expect(terminal.waits(for: "klaar"))
    terminal.waitForSilence()
    return terminal
  }

  @Test(arguments: shells.filter { $0 != .fish })
  func `Tab completes words, options, values, names with a space, and folders`(shell: Shell) throws {
    let program = try house()
    defer { program.clear() }
    let terminal = try terminal(shell, program)
    for (line, words) in [
      ("note", ["noteer"]), ("casus lij", ["casus", "lijst"]), ("zaal --te", ["zaal", "--tekst"]),
      ("verslag x --als=ht", ["verslag", "x", "--als=html"]),
      ("verslag x --als ht", ["verslag", "x", "--als", "html"]),
      ("casus toon Klei", ["casus", "toon", "Kleine Vos"]),
      ("casus toon 'Klei", ["casus", "toon", "Kleine Vos"]),
      ("--map ~/een", ["--map", program.path("een map") + "/"]),
      ("casus toon Eg", ["casus", "toon", "Egel"]),
    ] {
      let start = terminal.output.count
      terminal.type("reisleider \(line)")
      terminal.waitForSilence()
      terminal.type("\t")
      terminal.waitForSilence()
      // To the front of the line, so that its words are told instead of done.
      terminal.type("\u{01}\u{1B}dprintf '<%s>'\n")
      let told = words.map { "<\($0)>" }.joined()
      #expect(terminal.waits(for: told, since: start), "\(line): \(terminal.text)")
    }
  }

  @Test(.enabled(if: shells.contains(.fish), "fish is not installed"))
  func `fish has the same from the program`() throws {
    let program = try house()
    defer { program.clear() }
    let stub = try program.file("stub", program.output("aanvulling", "fish").out)
    for (line, found) in [
      ("note", "noteer"), ("casus lij", "lijst"), ("zaal --te", "--tekst"),
      ("verslag x --als=ht", "--als=html"),
      ("casus toon Klei", "Kleine Vos"), ("--map een", "een map/"),
      ("sessie nieuw --draaiboek moreel", "moreel-beraad"),
      ("sessie nieuw --tafel ouder:mo,sch", "ouder:mo,school"),
    ] {
      let outcome = try program.shell(
        "PATH=\"$HOME/bin:$PATH\" exec fish --no-config -c '. \"$argv[1]\"; complete -C \"reisleider $argv[2]\"' \"$@\"",
        [stub, line])
      let words = outcome.lines.compactMap { $0.split(separator: "\t").first.map(String.init) }
      #expect(words == [found], "\(line): \(outcome)")
    }
  }

  @Test func `who completes makes nothing, and of trouble nothing is said`() throws {
    let program = try Program()
    defer { program.clear() }
    let before = try program.shell("find . | sort").out
    func ask(_ words: String...) throws -> Program.Outcome {
      try program.run(["aanvulling", "--voor", "bash", "--"] + words)
    }
    for words in [
      ["casus", "toon", ""], ["--map", "/bestaat/niet", "zaal", ""], ["onzin", ""],
      ["sessie", "stap", "x", ""],
    ] {
      let outcome = try program.run(["aanvulling", "--voor", "bash", "--"] + words)
      #expect(outcome.status == 0 && outcome.err.isEmpty, "\(words): \(outcome)")
    }
    #expect(try program.shell("find . | sort").out == before)
    // A store that is none, one that is kept by somebody else, and words that are none.
    try program.file("geen.db", "geen opslag")
    _ = try program.shell("mkdir -p kapot && echo onzin >kapot/reisleider.db")
    let broken = try ask("--map", program.path("kapot"), "casus", "toon", "")
    #expect(broken.status == 0 && broken.out.isEmpty && broken.err.isEmpty)
    let bytes = try program.shell("exec \"$R\" aanvulling --voor bash -- \"$(printf '\\377')\" ''")
    #expect(bytes.status == 0 && bytes.err.isEmpty)
  }

  @Test func `completing tells aliases, codes and steps of the store, and keeps what may not be read`() throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    func ask(_ words: String...) throws -> [String] {
      try program.run(["aanvulling", "--voor", "bash", "--"] + words).lines
    }
    #expect(try ask("zaal", "Vl") == ["Vlinder"])
    #expect(try ask("sessie", "toon", String(code.prefix(2))) == [code])
    #expect(try ask("sessie", "stap", code, "1").first == "1")
    let before = try program.shell("stat -c '%n %Y %s' .local/share/reisleider/*").out
    _ = try ask("verslag", "")
    #expect(try program.shell("stat -c '%n %Y %s' .local/share/reisleider/*").out == before)
  }
}
