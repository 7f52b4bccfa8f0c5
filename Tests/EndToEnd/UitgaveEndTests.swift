import Foundation
import Testing

/// With the real program: what is given to others, on paper and to be read through together.
@Suite(.waits) struct UitgaveEndTests {
  /// A journey of which the dream and an idea were let go along, with its session.
  private func journey(_ program: Program) throws -> String {
    try program.output("casus", "nieuw", "Egel", "--regio", "Denkstad")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "reis-van-de-jeugdige", "--casus", "Egel", "--tafel",
      "jeugdige,ouder:moeder")
    let code = try #require(begun.lines.last)
    try program.output("sessie", "stap", code, "4")
    try program.output("noteer", "--regels", code, stdin: "* j: samen koken\np: wat hier blijft\n")
    return code
  }

  @Test func `a booklet is one file for one child, the same each time, and of a network there is none`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    _ = try journey(program)
    for name in ["b.svg", "b.html", "b.odt", "b.md"] {
      let file = program.path(name)
      try program.output("reisboekje", "Egel", "--uit", file, "--aan", "jeugdige", "--grond", "voor thuis")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.range(of: Data("samen koken".utf8)) != nil || name == "b.svg", "\(name)")
      #expect(bytes.range(of: Data("hier blijft".utf8)) == nil, "\(name)")
      #expect(try program.rights(file) == 0o600)
      let again = try program.run(["reisboekje", "Egel", "--uit", file])
      #expect(again.status == 1 && again.err.contains("--vervang"), "\(again.err)")
      try program.output("reisboekje", "Egel", "--uit", file, "--vervang")
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes, "\(name)")
    }
    #expect(try program.output("reisboekje", "Egel").out.hasPrefix("<?xml"))
    try program.output("traject", "nieuw", "Denkstad")
    let refused = try program.run(["reisboekje", "Denkstad"])
    #expect(refused.status != 0 && refused.out.isEmpty && !refused.err.isEmpty, "\(refused)")
    let log = try program.output("uitgaven", "Egel").out
    #expect(log.contains("jeugdige") && log.contains("voor thuis"), "\(log)")
  }

  @Test func `a report is laid down, spoken about and settled, and says what came since`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try journey(program)
    let early = try program.run(["concept", "vaststel", code, "ouders"])
    #expect(early.status == 1 && early.err.contains("concept maak"), "\(early)")
    #expect(try program.output("concept", "maak", code).out.contains("Versie 1"))
    #expect(try program.run(["concept", "maak", code]).status == 1)
    let numbered = try program.output("concept", "toon", code).out
    let line = try #require(numbered.split(separator: "\n").first { $0.contains("samen koken") })
    let number = try #require(line.firstMatch(of: /\[(\d+)\]/)?.output.1)
    try program.output(
      "concept", "reactie", code, String(number), "-", "--door", "ouder", stdin: "met oma erbij\n")
    #expect(try program.output("verslag", code).out.contains("Reactie van ouder: met oma erbij"))
    for (arguments, why) in [
      (["reactie", code, "99", "x", "--door", "ouder"], "99"), (["reactie", code, "1", "x"], "--door"),
      (["reactie", code, String(number), " ", "--door", "ouder"], "leeg"),
      (["vaststel", code, "ouders", "--op", "2999-01-01"], "2999"),
      (["vaststel", code, "mail egel@example.org"], "e-mail"),
      (["maak", code, "--voor", "eigen"], "eigen"), (["toon", "Bestaatniet"], "Bestaatniet"),
    ] {
      let refused = try program.run(["concept"] + arguments)
      #expect(
        refused.status != 0 && refused.out.isEmpty && refused.err.contains(why), "\(arguments) \(refused)")
    }
    try program.output("concept", "vaststel", code, "ouders")
    for page in [["verslag", code], ["sessie", "toon", code]] {
      #expect(try program.output(page).out.contains("vastgesteld op"), "\(page)")
    }
    try program.output("noteer", "--regels", code, stdin: "* o: elke dag buiten\n")
    let after = try program.output("verslag", code).out.replacing("\n", with: " ")
    #expect(after.contains("na vaststelling gewijzigd") && after.contains("met oma erbij"), "\(after)")
    #expect(try program.run(["concept", "reactie", code, "1", "x", "--door", "ouder"]).status == 1)
    #expect(try program.output("concept", "maak", code).out.contains("Versie 2"))
    #expect(try program.output("verslag", code).out.contains("met oma erbij"), "nothing is written over")
  }

  @Test func `a sheet of a region tells no name, and nothing at all where there are few children`() throws {
    let program = try Program()
    defer { program.clear() }
    _ = try journey(program)
    let arguments = ["praatplaat", "--regio", "denkstad", "--van", "2020-01-01", "--tot", "2099-12-31"]
    let few = try program.run(arguments)
    #expect(few.status == 1 && few.err.contains("minder dan 3") && few.out.isEmpty, "\(few)")
    for alias in ["Uil", "Das"] { try program.output("casus", "nieuw", alias, "--regio", "Denkstad") }
    let sheet = try program.run(arguments + ["--als", "tekst"])
    #expect(sheet.status == 0 && sheet.out.contains("3 kinderen op reis"), "\(sheet)")
    for alias in ["Egel", "Uil", "Das", "samen koken"] { #expect(!sheet.out.contains(alias), "\(alias)") }
    for wrong in [
      ["praatplaat"], ["praatplaat", "--regio", "Denkstad"], ["praatplaat", "Egel", "--titel", "x"],
    ] {
      #expect(try program.run(wrong).status != 0, "\(wrong)")
    }
    let closed = try program.run(["sessie", "sluit", "Egel"])
    #expect(
      closed.err.contains("reisleider praatplaat ") && closed.err.contains("reisleider reisboekje Egel"))
  }
}
