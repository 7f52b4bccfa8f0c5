import Foundation
import Testing

/// Where words leave the program: what could tell who a child is stops them, until somebody says that it may.
@Suite struct ExportGateTests {
  private static let number = "06 12345678"

  /// A session in which somebody told a number to call.
  private func session(_ program: Program) throws -> String {
    let code = try program.begin()
    try program.output("noteer", code, "--regels", stdin: "o: Bel me op \(Self.number)\nj: Een hut bouwen\n")
    return code
  }

  @Test(arguments: [
    ["verslag", "Vlinder"], ["verslag", "Vlinder", "--als", "md"], ["verslag", "Vlinder", "--als", "json"],
    ["sessie", "toon", "CODE"], ["casus", "toon", "Vlinder", "--alles"],
    ["casus", "toon", "Vlinder", "--alles", "--als", "json"],
  ])
  func `nothing that is held back leaves unasked, and once confirmed it may`(arguments: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try session(program)
    let arguments = arguments.map { $0 == "CODE" ? code : $0 }
    let held = try program.run(arguments)
    #expect(held.status == 1 && held.out.isEmpty)
    #expect(held.err.contains("--bevestig telefoon") && !held.err.contains("12345678"))
    let wrong = try program.run(arguments + ["--bevestig", "email"])
    #expect(wrong.status != 0 && wrong.out.isEmpty && !wrong.err.contains("12345678"))
    let allowed = try program.run(arguments + ["--bevestig", "telefoon"])
    #expect(allowed.status == 0 && allowed.out.contains(Self.number), "\(allowed.err)")
    // The confirmation is kept: it need not be said again.
    #expect(try program.run(arguments).out.contains(Self.number))
  }

  @Test func `a report to a file makes no file while something is held back`() throws {
    let program = try Program()
    defer { program.clear() }
    _ = try session(program)
    let path = program.path("verslag.md")
    #expect(try program.run(["verslag", "Vlinder", "--uit", path]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: path))
    try program.output("verslag", "Vlinder", "--uit", path, "--bevestig", "telefoon")
    #expect(try program.text("verslag.md").contains(Self.number))
  }
}
