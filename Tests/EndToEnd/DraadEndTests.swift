import Support
import Testing

/// With the real program: threads from what was found, and what is told where nothing is.
@Suite(.waits) struct DraadEndTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.output("casus", "nieuw", "Egel")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", "Egel", "--tafel", "ouder:moeder"
    )
    try program.output(
      "noteer", "--regels", try #require(begun.lines.last), stdin: "moeder: Koffie bij het gezin thuis\n")
    try program.output("draad", "maak", "rust")
    return program
  }

  @Test
  func `what is found has the code by which it goes in a thread, and a thread that was split is whole again`()
    throws
  {
    let program = try program()
    defer { program.clear() }
    #expect(try program.output("draad", "toon", "rust").out.contains("zit nog niets"))
    #expect(try program.output("draad", "voorstel", "rust").err.contains("zit nog niets"))
    let found = try program.output("zoek", "koffie")
    let code = try #require(found.out.split(separator: " · ").first { $0.hasPrefix("zin ") }?.dropFirst(4))
    #expect(try program.output("zoek", "koffie", "--als", "json").out.contains("\"code\": \"\(code)\""))
    #expect(try program.output("zoek", "koffie", "--als", "csv").out.hasSuffix("\"\(code)\"\r\n"))
    try program.output("draad", "erbij", "rust", String(code))
    #expect(try program.output("draad", "toon", "rust").out.contains("Koffie bij het gezin thuis"))
    try program.output("draad", "splits", "rust", "koffie", String(code))
    #expect(try program.output("draad", "toon", "rust").out.contains("zit nog niets"))
    let undone = try program.output("draad", "ongedaan").out
    #expect(undone == "Teruggenomen: de draad “koffie” is er niet meer.\n")
    #expect(try program.output("draad", "toon", "rust").out.contains("Koffie bij het gezin thuis"))
    try program.output("draad", "weg", "rust")
    #expect(try program.output("draad", "ongedaan").out == "Teruggenomen: de draad “rust” is er weer.\n")
    try program.output("draad", "wijzig", "rust", "--naam", "stilte")
    #expect(
      try program.output("draad", "ongedaan").out == "Teruggenomen: de draad “rust” is weer zoals die was.\n")
  }

  @Test func `who reads of a casus that is not there is sent to the list, who begins something may make one`()
    throws
  {
    let program = try program()
    defer { program.clear() }
    for command in [
      ["lijst", "knelpunten", "--casus"], ["afspraken", "--casus"], ["geparkeerd", "--casus"], ["uitgaven"],
      ["casus", "toon"], ["casus", "reizen"], ["casus", "wijzig"], ["mijlpaal"],
    ] {
      let rest =
        command == ["casus", "wijzig"] ? ["--regio", "X"] : command == ["mijlpaal"] ? ["anders"] : []
      let refused = try program.run(command + ["Niemand"] + rest)
      #expect(refused.status != 0 && refused.err.contains("casus lijst"), "\(command): \(refused.err)")
      #expect(!refused.err.contains("casus nieuw"), "\(command): \(refused.err)")
    }
    #expect(try program.run(["casus", "toon", "Egle"]).err.contains("Egel"))
    #expect(try program.run(["zoek", "x", "casus:Niemand"]).err.contains("casus lijst"))
    let begins = try program.run(["sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Niemand"])
    #expect(begins.err.contains("casus nieuw Niemand"))
  }

  @Test func `a journey without a talk, and a part of which nothing was said, say so`() throws {
    let program = try program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Uil")
    #expect(try program.output("casus", "toon", "Uil").out.contains("nog geen gesprek"))
    #expect(try program.output("casus", "toon", "Egel", "--deel", "droom").out.contains("nog niets van"))
  }

  @Test func `who asks what is kept reads every word of people, and the text of a draaiboek as its title`()
    throws
  {
    let program = try program()
    defer { program.clear() }
    let told = try program.output("casus", "toon", "Egel", "--alles", "--aan", "ouder").out
    #expect(told.contains("Koffie bij het gezin thuis"))
    #expect(!told.contains("vorm:"), "\(told)")
    let json = try program.output("casus", "toon", "Egel", "--alles", "--aan", "ouder", "--als", "json").out
    #expect(json.contains("- vorm:"))
  }

  @Test func `in lines what is taken back is told`() throws {
    let program = try program()
    defer { program.clear() }
    try program.output("doe", "Egel", stdin: "stap 10\n! Bellen | moeder\n")
    let told = try program.output(
      "terugkijken", "--tekst", stdin: "afspraken open\nzet 1 gedaan\nongedaan\nongedaan\nopnieuw\n"
    ).out
    #expect(told.contains("Teruggenomen. Toch weer: /opnieuw"), "\(told)")
    #expect(told.split(separator: "\n").filter { $0.hasPrefix("Teruggenomen") }.count == 1, "\(told)")
    #expect(told.contains("Weer gedaan."), "\(told)")
  }
}
