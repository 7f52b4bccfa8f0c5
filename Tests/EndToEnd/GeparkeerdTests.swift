import Foundation
import Support
import Testing

/// What was parked at any table is in one list: where it waits, with whom, and how far it is.
@Suite(.waits) struct GeparkeerdTests {
  @Test func `what was parked is listed over all sessions, narrowed, and made a spreadsheet of`() throws {
    let program = try Program()
    defer { program.clear() }
    #expect(try program.output("geparkeerd").err.contains("niets geparkeerd"))
    var codes: [String] = []
    for (alias, regio, lines) in [
      (
        "Egel", "Oost",
        "stap 3\n=Wie betaalt; het vervoer\nparkeer 1 | agenderen | naar gemeente | wijkteam\n~ De \"lift\" is stuk\n"
      ),
      ("Uil", "West", "stap 3\n~ Er is geen bus\nparkeer 1 | naar ander | geagendeerd 2027-01-12\nsluit\n"),
    ] {
      try program.output("casus", "nieuw", alias, "--regio", regio)
      let code = try #require(
        try program.output(
          "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", alias, "--tafel",
          "jeugdige,ouder"
        ).lines.last)
      codes.append(code)
      try program.output("doe", code, stdin: lines)
    }
    func texts(_ arguments: String...) throws -> [String] {
      let json = try Program.json(program.output(["geparkeerd", "--als", "json"] + arguments))
      return (json["geparkeerd"] as? [[String: Any]] ?? []).map { $0["tekst"] as? String ?? "" }
    }
    let (bus, vervoer, lift) = ("Er is geen bus", "=Wie betaalt; het vervoer", "De \"lift\" is stuk")
    #expect(try texts() == [bus, lift, vervoer])
    #expect(try texts("--forum", "ander") == [bus] && texts("--status", "geagendeerd") == [bus])
    #expect(try texts("--eigenaar", "niemand") == [bus, lift] && texts("--eigenaar", "wijk") == [vervoer])
    #expect(try texts("--casus", "Uil") == [bus] && texts("--regio", "oost") == [lift, vervoer])
    #expect(try texts("--status", "beantwoord").isEmpty)
    let csv = try program.output("geparkeerd", "--als", "csv", "--casus", "Egel").out
    #expect(
      csv.hasPrefix("\u{FEFF}\"code\";\"alias\";\"regio\";\"tekst\"") && csv.hasSuffix("\"\r\n"), "\(csv)")
    #expect(csv.contains("\"'=Wie betaalt; het vervoer\";\"gewoon\";\"agenderen\";\"gemeente\";\"wijkteam\""))
    #expect(csv.contains("\"De \"\"lift\"\" is stuk\""))
    #expect(try program.output("geparkeerd", "--als", "csv").out.contains("\"geagendeerd\";\"2027-01-12\""))
    let told = try program.output("geparkeerd").out
    #expect(told.contains("geagendeerd 12-01-2027") && told.contains("nog niemand"), "\(told)")
    #expect(try program.run(["geparkeerd", "--forum", "Atlantis"]).status == 2)
    try program.output("doe", codes[0], stdin: "toon 2\n")
    #expect(try texts() == [bus, vervoer], "what is held back is in no list")
  }
}
