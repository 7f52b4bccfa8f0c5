import Foundation
import Support
import Testing

extension Program {
  /// A note as the JSON of a session tells it.
  struct Note: Equatable {
    let id: String
    let tekst: String
  }

  /// All notes of a session, in the order of its steps and then of coming in.
  func notes(of name: String) throws -> [Note] {
    let sessie = try Program.json(output("sessie", "toon", name, "--alles", "--als", "json"))
    let steps = try #require(sessie["stappen"] as? [[String: Any]])
    return try steps.flatMap { try #require($0["notities"] as? [[String: Any]]) }.map { note in
      Note(id: try #require(note["id"] as? String), tekst: try #require(note["tekst"] as? String))
    }
  }

  /// Begins a session and goes to the step of this number; its code.
  func begin(at step: Int) throws -> String {
    let code = try begin()
    try output("sessie", "stap", code, "\(step)")
    return code
  }
}

extension Program {
  /// Somebody who keeps the store for itself, until its input ends.
  func keepStore() throws -> RunningProgram {
    let keeper = try start(shell: "exec sqlite3 .local/share/reisleider/reisleider.db")
    keeper.write(Array("PRAGMA busy_timeout = 60000;\nBEGIN EXCLUSIVE; SELECT 'vast';\n".utf8))
    while let line = keeper.line(), line != "vast" {}
    return keeper
  }
}

extension PseudoTerminal {
  /// The program on a pseudo terminal, where every byte it writes can be read.
  convenience init?(
    _ program: Program, _ arguments: String..., columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) {
    let own = program.environment.merging(["TERM": "xterm-256color"]) { $1 }
    self.init(
      program: Program.binary, arguments, columns: columns, rows: rows,
      environment: own.merging(environment) { $1 })
  }
}
