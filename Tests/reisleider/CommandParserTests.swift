import Testing

@testable import reisleider

/// The grammar of the command line, by value.
@Suite struct CommandParserTests {
  private func read(_ line: String) throws(UsageError) -> Request {
    try CommandParser.read(line.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("", Invocation(command: .start)),
    ("--thema donker", Invocation(command: .start, options: [.thema: ["donker"]])),
    ("zaal", Invocation(command: .zaal)),
    ("zaal vli", Invocation(command: .zaal, operands: ["vli"])),
    ("--map /x zaal", Invocation(command: .zaal, options: [.map: ["/x"]])),
    ("zaal --map=/x", Invocation(command: .zaal, options: [.map: ["/x"]])),
    ("zaal --taal nl", Invocation(command: .zaal, options: [.taal: ["nl"]])),
    ("noteer --regels vli", Invocation(command: .noteer, operands: ["vli"], options: [.regels: []])),
    ("noteer -- --regels", Invocation(command: .noteer, operands: ["--regels"])),
    ("casus --regio D nieuw A", Invocation(command: .casusNieuw, operands: ["A"], options: [.regio: ["D"]])),
    (
      "casus nieuw A --label=x --label y",
      Invocation(command: .casusNieuw, operands: ["A"], options: [.label: ["x", "y"]])
    ),
    (
      "casus nieuw A --bewaar-tot 1-8-2029 --reden r",
      Invocation(command: .casusNieuw, operands: ["A"], options: [.bewaarTot: ["2029-08-01"], .reden: ["r"]])
    ),
    (
      "casus wijzig A --inschrijving= --label=",
      Invocation(command: .casusWijzig, operands: ["A"], options: [.inschrijving: [""], .label: [""]])
    ),
    ("casus toon A --als JSON", Invocation(command: .casusToon, operands: ["A"], options: [.als: ["json"]])),
    ("sessie stap x volgende", Invocation(command: .sessieStap, operands: ["x", "volgende"])),
    ("sessie stap x 12", Invocation(command: .sessieStap, operands: ["x", "12"])),
    (
      "sessie nieuw --draaiboek r --tafel o:moeder,zorg",
      Invocation(command: .sessieNieuw, options: [.draaiboek: ["r"], .tafel: ["o:moeder,zorg"]])
    ),
    ("draaiboek controleer -", Invocation(command: .draaiboekControleer, operands: ["-"])),
    (
      "verslag x --uit - --vervang",
      Invocation(command: .verslag, operands: ["x"], options: [.uit: ["-"], .vervang: []])
    ),
  ]) func `a line that is right says what is asked for`(line: String, invocation: Invocation) throws {
    #expect(try read(line) == .run(invocation))
  }

  @Test(arguments: [
    ("casuss lijst", [], UsageError.What.unknownCommand("casuss", nearest: "casus")),
    ("Vlinder", [], .unknownCommand("Vlinder", nearest: nil)),
    ("casus", ["casus"], .incompleteCommand(["nieuw", "lijst", "toon", "wijzig", "sluit"])),
    (
      "casus lijstt", ["casus"],
      .unknownSubcommand("lijstt", ["nieuw", "lijst", "toon", "wijzig", "sluit"], nearest: "lijst")
    ),
    ("casus lijst --als json --alss tekst", ["casus", "lijst"], .unknownOption("--alss", nearest: "--als")),
    ("zaal -x", ["zaal"], .unknownOption("-x", nearest: nil)),
    ("zaal --als json", ["zaal"], .optionOfOthers("--als")),
    ("casus lijst --als", ["casus", "lijst"], .missingValue(option: "--als", like: .vorm)),
    ("casus nieuw A --regio --label x", ["casus", "nieuw"], .missingValue(option: "--regio", like: .regio)),
    ("casus nieuw A --regio=", ["casus", "nieuw"], .emptyValue(.behind("--regio"))),
    ("afspraken --open=ja", ["afspraken"], .unexpectedValue(option: "--open")),
    ("zaal --map a --map b", ["zaal"], .repeatedOption("--map")),
    ("sessie nieuw", ["sessie", "nieuw"], .missingOption("--draaiboek", like: .draaiboek)),
    (
      "casus nieuw A --bewaar-tot 2029-08-01", ["casus", "nieuw"],
      .needsOption("--bewaar-tot", needs: "--reden", like: .reden)
    ),
    (
      "casus nieuw A --reden r", ["casus", "nieuw"],
      .needsOption("--reden", needs: "--bewaar-tot", like: .datum)
    ),
    ("noteer --regels --script x", ["noteer"], .notTogether("--regels", "--script")),
    ("casus nieuw", ["casus", "nieuw"], .missingOperand(.alias)),
    ("sessie stap x", ["sessie", "stap"], .missingOperand(.stap)),
    ("zaal a b", ["zaal"], .extraOperand("b")),
    ("casus lijst x", ["casus", "lijst"], .extraOperand("x")),
    (
      "zaal --thema lict", ["zaal"],
      .notAWord(
        of: .behind("--thema"), found: "lict", ["licht", "donker", "hoog-contrast"], nearest: "licht")
    ),
    (
      "casus nieuw A --bewaar-tot 2029-02-30 --reden r", ["casus", "nieuw"],
      .notADay(of: .behind("--bewaar-tot"), found: "2029-02-30")
    ),
    ("sessie stap x 0", ["sessie", "stap"], .notAStep(found: "0", nearest: nil)),
    ("sessie stap x volgnde", ["sessie", "stap"], .notAStep(found: "volgnde", nearest: "volgende")),
    (
      "sessie nieuw --draaiboek r --tafel oudr:moeder", ["sessie", "nieuw"],
      .notAVoice(
        of: .behind("--tafel"), found: "oudr",
        ["jeugdige", "ouder", "school", "leerplicht", "zorg", "gemeente", "anders"], nearest: "ouder")
    ),
    ("--taal en", [], .otherLanguage("en")),
  ]) func `a line that is not right is told what is wrong with it`(
    line: String, command: [String], what: UsageError.What
  ) {
    #expect(throws: UsageError(command: command, what: what)) { try read(line) }
  }

  @Test func `help wins from everything but asked for behind the dashes`() throws {
    #expect(try read("--help") == .help([]))
    #expect(try read("casus nieuw --help --onzin") == .help(["casus", "nieuw"]))
    #expect(try read("casus --help") == .help(["casus"]))
    #expect(try read("casus onzin --help") == .help(["casus"]))
    #expect(try read("--versie") == .version)
    #expect(try read("zaal -- --help") == .run(Invocation(command: .zaal, operands: ["--help"])))
  }

  @Test func `an argument that is no text is named by its place`() {
    #expect(throws: UsageError(command: [], what: .notText(place: 2))) {
      try CommandParser.read(["zaal", nil])
    }
  }

  @Test func `a value is cleaned and a path is not`() throws {
    let request = try CommandParser.read(["casus", "nieuw", "Vlin\u{1B}der \u{202E} x", "--map", "a\u{1B}b"])
    let invocation = Invocation(command: .casusNieuw, operands: ["Vlinder x"], options: [.map: ["a\u{1B}b"]])
    #expect(request == .run(invocation))
  }

  @Test func `a value that is too long is refused`() {
    let long = String(repeating: "a", count: 1025)
    #expect(throws: UsageError(command: ["casus", "nieuw"], what: .tooLong(of: .operand(.alias)))) {
      try CommandParser.read(["casus", "nieuw", long])
    }
  }

  @Test func `an empty operand is refused`() {
    #expect(throws: UsageError(command: ["casus", "toon"], what: .emptyValue(.operand(.alias)))) {
      try CommandParser.read(["casus", "toon", ""])
    }
  }
}
