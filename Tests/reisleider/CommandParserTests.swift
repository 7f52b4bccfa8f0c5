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
    ("versie", [], .unknownCommand("versie", nearest: "--versie")),
    ("VERSION", [], .unknownCommand("VERSION", nearest: "--versie")),
    // A dash as a program that writes texts makes it of two.
    ("casus lijst –als json", ["casus", "lijst"], .unknownOption("–als", nearest: "--als")),
    ("casus toon —uit=x Egel", ["casus", "toon"], .unknownOption("—uit=x", nearest: "--uit")),
    ("–h", [], .unknownOption("–h", nearest: "-h")),
    ("zoek –uit x", ["zoek"], .unknownOption("–uit", nearest: "--uit")),
    ("casus lijst --uit x.PDF", ["casus", "lijst"], .foreignEnding("pdf", ["txt", "json", "csv"])),
    ("casus", ["casus"], .incompleteCommand(["nieuw", "lijst", "toon", "reizen", "wijzig", "sluit"])),
    (
      "casus lijstt", ["casus"],
      .unknownSubcommand("lijstt", ["nieuw", "lijst", "toon", "reizen", "wijzig", "sluit"], nearest: "lijst")
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
      .needsOption("--bewaar-tot", oneOf: [.init(option: "--reden", like: .reden)])
    ),
    (
      "casus nieuw A --reden r", ["casus", "nieuw"],
      .needsOption("--reden", oneOf: [.init(option: "--bewaar-tot", like: .datum)])
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
    (
      "notitie 7k leren misschien", ["notitie"],
      .notAWord(of: .behind("leren"), found: "misschien", ["ja", "nee"], nearest: nil)
    ),
    ("notitie 7k toon nu", ["notitie"], .extraOperand("nu")),
    ("notitie 7k verbeter", ["notitie"], .missingOperand(.woorden)),
    ("notitie 7k dag 2026-02-30", ["notitie"], .notADay(of: .behind("dag"), found: "2026-02-30")),
    ("mijlpaal A anders fiets weg", ["mijlpaal"], .extraOperand("weg")),
    ("mijlpaal wijzig 7k 2026-11-13 fiets weg", ["mijlpaal", "wijzig"], .extraOperand("weg")),
    ("--taal en", [], .otherLanguage("en")),
    ("afspraken zett", ["afspraken"], .unknownSubcommand("zett", ["zet"], nearest: "zet")),
    ("afspraken zet 7k", ["afspraken", "zet"], .missingOperand(.stand)),
    ("afspraken zet 7k gedaan --open", ["afspraken", "zet"], .optionOfOthers("--open")),
    ("wis notitie", ["wis", "notitie"], .missingOperand(.id)),
    (
      "praatplaat --regio D --drempel 2", ["praatplaat"],
      .notANumber(of: .behind("--drempel"), found: "2", 3...999_999, or: nil)
    ),
    (
      "bewaarregel 51", ["bewaarregel"], .notANumber(of: .operand(.jaren), found: "51", 1...50, or: "geen")
    ),
    ("leerrapportage --naast vorig", ["leerrapportage"], .notDays(found: "vorig")),
    ("monitor --schooljaar 2026", ["monitor"], .notASchoolYear(found: "2026")),
    ("uitleg onzin", ["uitleg"], .noTopic("onzin", nearest: nil)),
    (
      "mijlpaal A ingeschreven 2026-02-30", ["mijlpaal"],
      .notADay(of: .operand(.dagOfTekst), found: "2026-02-30")
    ),
  ]) func `a line that is not right is told what is wrong with it`(
    line: String, command: [String], what: UsageError.What
  ) {
    #expect(throws: UsageError(command: command, what: what)) { try read(line) }
  }

  @Test(arguments: [
    ("--help", Request.help([])), ("-h", .help([])), ("casus --help", .help(["casus"])),
    ("casus nieuw --help", .help(["casus", "nieuw"])), ("sessie nieuw -h", .help(["sessie", "nieuw"])),
    ("--help --versie", .help([])), ("--versie", .version), ("--version", .version), ("-V", .version),
    ("zaal --versie", .version), ("casus --versie", .version),
    ("hulp", .run(Invocation(command: .hulp))), ("help", .run(Invocation(command: .hulp))),
    ("help zaal", .run(Invocation(command: .hulp, operands: ["zaal"]))),
    ("hulp cas n", .run(Invocation(command: .hulp, operands: ["casus", "nieuw"]))),
    ("hulp casus", .run(Invocation(command: .hulp, operands: ["casus"]))),
    ("zaal -- --help", .run(Invocation(command: .zaal, operands: ["--help"]))),
  ]) func `help and the version are asked for in more than one way`(line: String, request: Request) throws {
    #expect(try read(line) == request)
  }

  @Test(arguments: [
    ("za", Invocation(command: .zaal)), ("ZAAL", Invocation(command: .zaal)),
    ("cas l --al JSON", Invocation(command: .casusLijst, options: [.als: ["json"]])),
    ("zaal --te", Invocation(command: .zaal, options: [.tekst: []])),
    ("--ma /x zaal", Invocation(command: .zaal, options: [.map: ["/x"]])),
    ("sessie nieuw --dr r", Invocation(command: .sessieNieuw, options: [.draaiboek: ["r"]])),
    ("--ma /x", Invocation(command: .start, options: [.map: ["/x"]])),
    // Of all options it begins several, of which not all have a value; of this command's one, which has.
    ("afspraken --e moeder", Invocation(command: .afspraken, options: [.eigenaar: ["moeder"]])),
    ("--m /x casus lijst", Invocation(command: .casusLijst, options: [.map: ["/x"]])),
    ("afspraken --o", Invocation(command: .afspraken, options: [.open: []])),
    ("--o afspraken", Invocation(command: .afspraken, options: [.open: []])),
    ("wis sess", Invocation(command: .wis, operands: ["sess"])),
    ("WIS Notitie 7k", Invocation(command: .wisNotitie, operands: ["7k"])),
    ("afspraken z 7k GEDAAN", Invocation(command: .afspraakZet, operands: ["7k", "gedaan"])),
    ("zaal --thema LICHT", Invocation(command: .zaal, options: [.thema: ["licht"]])),
    (
      "verslag x --uit a.html",
      Invocation(command: .verslag, operands: ["x"], options: [.uit: ["a.html"], .als: ["html"]])
    ),
  ]) func `as much as only one begins with is enough, and capitals do not count`(
    line: String, invocation: Invocation
  ) throws {
    #expect(try read(line) == .run(invocation))
  }

  @Test(arguments: [
    ("n", [], UsageError.What.ambiguous("n", ["noteer", "notitie", "nakijken"])),
    ("c lijst", [], .ambiguous("c", ["casus", "concept", "codeboek", "controleer"])),
    ("sessie s", ["sessie"], .ambiguous("s", ["stap", "sluit"])),
    ("zaal --t", ["zaal"], .ambiguous("--t", ["--tekst", "--thema", "--taal"])),
    ("zaal --s", ["zaal"], .unknownOption("--s", nearest: nil)),
    ("zaal --", [], nil), ("hulp zaal x", ["hulp"], .extraOperand("x")),
    ("hulp onzin", [], .unknownCommand("onzin", nearest: nil)),
  ]) func `a beginning of more than one is told which they are`(
    line: String, command: [String], what: UsageError.What?
  ) throws {
    guard let what else {
      #expect(try read(line) == .run(Invocation(command: .zaal)))
      return
    }
    #expect(throws: UsageError(command: command, what: what)) { try read(line) }
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
