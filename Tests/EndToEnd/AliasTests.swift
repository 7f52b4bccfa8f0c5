import Foundation
import Support
import Testing

/// Two casussen of one alias, as they may be after the rescue of a damaged store.
@Suite(.waits) struct AliasTests {
  @Test func `casussen of one alias are told apart by their code`() throws {
    let program = try Program()
    defer { program.clear() }
    let store = program.path(".local/share/reisleider")
    var other = program
    other.environment["REISLEIDER_MAP"] = program.path("ander")
    for (house, regio) in [(program, "Noord"), (other, "Zuid")] {
      try house.output("casus", "nieuw", "Beer", "--regio", regio)
    }
    let files = FileManager.default
    try files.moveItem(
      atPath: program.path("ander/reisleider.db"), toPath: store + "/nood-2026-11-21.db")
    try program.output("controleer", "--red", program.path("gered.db"))
    for name in ["/reisleider.db", "/nood-2026-11-21.db"] { try files.removeItem(atPath: store + name) }
    try files.moveItem(atPath: program.path("gered.db"), toPath: store + "/reisleider.db")

    let several = try program.run(["casus", "toon", "Beer"])
    #expect(several.status == 1 && several.err.contains("2 casussen"), "\(several)")
    let codes = several.err.matches(of: /Beer · ([0-9a-z]{12})\n/).map { String($0.1) }
    try #require(codes.count == 2)
    let shown = try codes.map { try program.output("casus", "toon", $0).out }
    #expect(Set(shown.map { $0.contains("Noord") }) == [true, false])
    for code in codes { try program.output("verslag", code) }
    let asked = try program.run(["wis", codes[0]])
    #expect(asked.status == 1 && asked.err.contains("wis \(codes[0]) --bevestig Beer"), "\(asked.err)")
    try program.output("casus", "wijzig", codes[1], "--alias", "Otter")
    try program.output("wis", "Beer", "--bevestig", "Beer")
    #expect(try program.output("casus", "lijst").out.contains("Otter"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/cmdline"), "there is no /proc"))
  func `an alias behind a command stands in no list of processes`() throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    let running = try program.start(shell: "echo $$; exec \"$R\" noteer Vlinder --regels")
    let pid = try #require(running.line())
    running.write(Array("een\n".utf8))
    // It runs, and has read what it was asked.
    _ = try #require(running.line())
    let line = try String(decoding: Data(contentsOf: URL(filePath: "/proc/\(pid)/cmdline")), as: UTF8.self)
    #expect(line.contains("noteer") && !line.contains("Vlinder"))
    #expect(running.finish().status == 0)
  }

  @Test func `an alias or a label that reads like a name gets a nudge, and is kept`() throws {
    let program = try Program()
    defer { program.clear() }
    for (alias, isName) in [
      ("Egel de Groot", true), ("E. Vlinder", true), ("Blauwe vlinder", false), ("De Uil", false),
    ] {
      let made = try program.run(["casus", "nieuw", alias])
      #expect(made.status == 0 && made.err.contains("op een echte naam?") == isName, "\(alias): \(made)")
    }
    let renamed = try program.output("casus", "wijzig", "De Uil", "--alias", "Uil van Buiten")
    #expect(renamed.err.contains("Lijkt “Uil van Buiten” op een echte naam?"))
    let begun = try program.run([
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--tafel", "ouder:moeder,school:Vlinder Egel",
    ])
    #expect(
      begun.status == 0
        && begun.err == "Lijkt “Vlinder Egel” op een echte naam? Noem dan een rol, zoals moeder of mentor.\n")
  }
}
