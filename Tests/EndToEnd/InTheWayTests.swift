import Foundation
import Support
import Testing

/// Something else where the store keeps what is its own: nothing is written there, and nobody waits for it.
@Suite(.waits) struct InTheWayTests {
  /// What stands there.
  enum Strange: CaseIterable {
    case link, deadLink, pipe, other

    /// Puts it there.
    func put(at path: String, insteadOfFolder: Bool, of program: Program) throws {
      let files = FileManager.default
      try? files.removeItem(atPath: path)
      switch self {
      case .link:
        let target = program.path("elders")
        if insteadOfFolder {
          try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        } else {
          try program.file("elders", "")
        }
        try files.createSymbolicLink(atPath: path, withDestinationPath: target)
      case .deadLink: try files.createSymbolicLink(atPath: path, withDestinationPath: program.path("weg"))
      case .pipe: #expect(mkfifo(path, 0o600) == 0)
      case .other where insteadOfFolder: #expect(files.createFile(atPath: path, contents: nil))
      case .other: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
    }
  }

  @Test(
    arguments: [
      "concept", "verboden", "in-gebruik", "reisleider.db", "reisleider.db-journal", "reisleider.db-wal",
      "reisleider.db-shm",
    ], Strange.allCases)
  func
    `a link, a pipe or something else is refused in one line by every command, and nothing is written there`(
      name: String, strange: Strange
    ) throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let path = program.path(".local/share/reisleider/" + name)
    try strange.put(at: path, insteadOfFolder: ["concept", "verboden"].contains(name), of: program)
    try program.file("script", ":type Een half woord\nEnter\nCtrl-Q\n")
    for arguments in [
      ["casus", "lijst"], ["casus", "nieuw", "Egel"], ["noteer", "--script", "script"],
      ["wis", "sessie", code, "--bevestig", code], ["verslag", code], ["sessie", "verboden", code],
      ["controleer", "--kopie", "kopie.db"],
    ] {
      // Who waits for a pipe waits without end.
      let outcome = try program.shell("exec timeout 60 \"$R\" \"$@\"", arguments, stdin: Array("een\n".utf8))
      #expect(outcome.status == 1 && outcome.out.isEmpty, "\(arguments): \(outcome)")
      #expect(
        outcome.err.split(separator: "\n").count == 1 && outcome.err.contains(path),
        "\(arguments): \(outcome.err)")
    }
    #expect((try? FileManager.default.contentsOfDirectory(atPath: program.path("elders")))?.isEmpty ?? true)
    #expect((try? program.text("elders"))?.isEmpty ?? true)
    #expect(!FileManager.default.fileExists(atPath: program.path("weg")))
  }

  @Test(arguments: ["reisleider.db.nieuw-journal", "nood-2026-11-21.db", "nood-2026-11-21.db-journal"])
  func `a pipe beside the store keeps nobody waiting`(name: String) throws {
    let program = try Program()
    defer { program.clear() }
    let store = program.path(".local/share/reisleider")
    if name.hasPrefix("nood-") { try program.output("casus", "nieuw", "Egel") }
    try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
    #expect(mkfifo(store + "/" + name, 0o600) == 0)
    for arguments in [
      ["casus", "lijst"], ["casus", "nieuw", "Das"], ["controleer"], ["controleer", "--red", "uit.db"],
      ["diagnose"],
    ] {
      let outcome = try program.shell("exec timeout 60 \"$R\" \"$@\"", arguments)
      #expect(outcome.status < 2 && outcome.out.count + outcome.err.count > 0, "\(arguments): \(outcome)")
    }
  }
}
