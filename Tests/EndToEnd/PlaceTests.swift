import Foundation
import Support
import Testing

/// Where the store is: what the environment and the command line say, and never another place.
@Suite(.waits) struct PlaceTests {
  /// Variables of the environment, with what is told when they do not say where the store is.
  private static let unclear: [(variables: [String: String?], word: String)] = [
    (["HOME": nil], "HOME is leeg"), (["HOME": ""], "HOME is leeg"), (["HOME": "thuis"], "HOME is “thuis”"),
    (["HOME": "."], "HOME is “.”"), (["REISLEIDER_MAP": "map"], "REISLEIDER_MAP is “map”"),
    (["REISLEIDER_MAP": "./map"], "REISLEIDER_MAP is “./map”"),
    (["REISLEIDER_MAP": "~iemand/x"], "REISLEIDER_MAP"),
    (["XDG_DATA_HOME": "data"], "XDG_DATA_HOME is “data”"),
    (["REISLEIDER_MAP": "", "HOME": nil], "HOME is leeg"),
  ]

  private func program(_ variables: [String: String?]) throws -> Program {
    var program = try Program()
    for (name, value) in variables { program.environment[name] = value }
    return program
  }

  /// All that is below the home folder.
  private func made(_ program: Program) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
  }

  @Test(arguments: unclear.indices)
  func `a place that is not whole is refused in one line, and nothing is made anywhere`(index: Int) throws {
    let (variables, word) = PlaceTests.unclear[index]
    let program = try program(variables)
    defer { program.clear() }
    try program.file("script", "Ctrl-Q\n")
    for arguments in [
      ["casus", "nieuw", "Egel"], ["casus", "lijst"], ["controleer"], ["--script", "script"],
      ["oefen", "--script", "script"],
      [],
    ] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1 && outcome.out.isEmpty, "\(arguments): \(outcome)")
      #expect(outcome.err.split(separator: "\n").count == 1 && outcome.err.contains(word), "\(outcome.err)")
    }
    let told = try program.run(["diagnose"])
    #expect(told.status == 0 && told.out.contains(word), "\(told)")
    #expect(try made(program) == ["script"])
    // Who names a folder needs none of these.
    try program.output("--map", program.path("hier"), "casus", "nieuw", "Egel")
    #expect(try made(program).contains("hier/reisleider.db"))
  }

  /// By each door to practice: the command, and the first screen in lines and in a script.
  @Test func `what goes wrong in practice is told of the store of practice`() throws {
    let program = try Program()
    defer { program.clear() }
    let practice = program.path(".local/share/reisleider-oefen")
    try program.output("oefen", "--tekst", stdin: "/stoppen\n")
    // A store of which nothing but the first page can be read, and which therefore is told how to be rescued.
    var bytes = try Data(contentsOf: URL(filePath: practice + "/reisleider.db"))
    bytes.replaceSubrange(4096..., with: Data(repeating: 0x55, count: bytes.count - 4096))
    try bytes.write(to: URL(filePath: practice + "/reisleider.db"))
    try program.file("script", "↓\nEnter\n")
    for (arguments, stdin) in [
      (["oefen", "--tekst"], "/stoppen\n"), (["--tekst"], "2\n/stoppen\n"), (["--script", "script"], ""),
    ] {
      let outcome = try program.run(arguments, stdin: Array(stdin.utf8))
      #expect(outcome.status == 1, "\(arguments): \(outcome)")
      #expect(outcome.err.contains("reisleider --map \(practice) controleer"), "\(arguments): \(outcome.err)")
    }
  }

  @Test func `a command that is told names the store wherever it is not the user's own`() throws {
    var program = try Program()
    defer { program.clear() }
    func told(_ arguments: [String]) throws -> String {
      let line = try #require(
        try program.output(arguments + ["casus", "lijst"]).err.split(separator: "\n").last)
      return String(try #require(line.split(separator: "een met: ").last))
    }
    #expect(try told([]) == "reisleider casus nieuw ALIAS")
    let own = program.path(".local/share/reisleider"), other = program.path("hier")
    #expect(try told(["--map", own]) == "reisleider casus nieuw ALIAS")
    // Another terminal stands in another folder.
    #expect(try told(["--map", "hier"]) == "reisleider --map \(other) casus nieuw ALIAS")
    #expect(
      try told(["--map=~/mijn map"]) == "reisleider --map '\(program.path("mijn map"))' casus nieuw ALIAS")
    program.environment["XDG_DATA_HOME"] = program.path("data")
    #expect(try told([]) == "reisleider --map \(program.path("data/reisleider")) casus nieuw ALIAS")
    program.environment["REISLEIDER_MAP"] = other
    #expect(try told([]) == "reisleider --map \(other) casus nieuw ALIAS")
    program.environment["REISLEIDER_MAP"] = ""
    program.environment["XDG_DATA_HOME"] = nil
    #expect(try told([]) == "reisleider casus nieuw ALIAS")
  }

  @Test func `a tilde that a shell left stands for one's own folder, in every path`() throws {
    var program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--map=~/hier")
    #expect(try made(program).contains("hier/reisleider.db"))
    program.environment["REISLEIDER_MAP"] = "~/hier"
    #expect(try program.output("casus", "lijst").out.contains("Egel"))
    try program.output("controleer", "--kopie=~/kopie.db")
    #expect(try made(program).contains("kopie.db"))
    for path in ["~iemand/x", "~x"] {
      let outcome = try program.run(["casus", "lijst", "--map=" + path])
      #expect(outcome.status == 2 && outcome.err.contains("“\(path)” is hier geen plek"), "\(outcome)")
    }
    program.environment["HOME"] = nil
    let outcome = try program.run(["casus", "lijst", "--map=~/hier"])
    #expect(outcome.status == 2 && outcome.err.contains("“~/hier” is hier geen plek"), "\(outcome)")
    #expect(try !made(program).contains { $0.contains("~") })
  }

  /// Commands that begin nothing, with how they end where nothing is kept.
  private static let looking: [(arguments: [String], status: Int32)] = [
    (["casus", "lijst"], 0), (["casus", "lijst", "--als", "json"], 0), (["sessie", "lijst"], 0),
    (["afspraken"], 0),
    (["casus", "toon", "Egel"], 1), (["sessie", "toon", "AB12"], 1), (["verslag", "Egel"], 1),
    (["diagnose"], 0),
    (["draaiboek", "lijst"], 0), (["draaiboek", "toon", "reisbureau", "--ervaring"], 0), (["man"], 0),
    (["controleer"], 1), (["controleer", "--red", "uit.db"], 1), (["controleer", "--herbouw"], 1),
    (["terugkijken", "--script", "script"], 0), (["terugkijken", "Egel", "--tekst"], 1), (["zaal"], 1),
    (["noteer", "AB12", "--script", "script"], 1), (["noteer", "--regels"], 1), (["doe", "AB12"], 1),
    (["sessie", "sluit", "AB12"], 1), (["sessie", "verboden", "AB12"], 1), (["casus", "sluit", "Egel"], 1),
    (["wis", "sessie", "AB12", "--bevestig", "AB12"], 1),
  ]

  @Test func `who only looks, or names what is not there, makes no folder and no file`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.file("script", "Ctrl-Q\n")
    for (arguments, status) in PlaceTests.looking {
      let outcome = try program.run(arguments, stdin: Array("een\n".utf8))
      #expect(
        outcome.status == status && outcome.out.count + outcome.err.count > 0
          || arguments.contains("--script"))
      #expect(outcome.status == status, "\(arguments): \(outcome)")
      #expect(try made(program) == ["script"], "\(arguments)")
    }
  }

  @Test func `an empty variable is an absent one`() throws {
    let program = try program(["REISLEIDER_MAP": "", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""])
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    #expect(try made(program).contains(".local/share/reisleider/reisleider.db"))
  }

  @Test(arguments: [["XDG_CONFIG_HOME": "instellingen"], ["HOME": nil]])
  func `own draaiboeken have no place that is not whole`(variables: [String: String?]) throws {
    let program = try program(variables)
    defer { program.clear() }
    let copy = try program.run(["draaiboek", "kopieer", "reisbureau"])
    #expect(copy.status == 1 && copy.err.split(separator: "\n").count == 1, "\(copy)")
    let list = try program.run(["draaiboek", "lijst"])
    #expect(list.status == 0 && list.out.contains("reisbureau") && !list.err.isEmpty, "\(list)")
    #expect(try made(program).isEmpty)
  }
}
