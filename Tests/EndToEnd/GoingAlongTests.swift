import Foundation
import Testing

/// What leaves a session: only what goes along, counted, logged, and for whom.
@Suite struct GoingAlongTests {
  private let words = ["hutten", "knutselen", "zwemmen", "boswachter", "treinen"]

  @Test func `what nobody was asked about is in no report, list or JSON, and is counted`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    let doors = [
      ["verslag", gesprek.code], ["verslag", "Egel", "--als", "md"], ["verslag", "Egel", "--als", "json"],
      ["sessie", "toon", gesprek.code], ["sessie", "toon", gesprek.code, "--als", "json"],
      ["casus", "toon", "Egel"],
      ["casus", "toon", "Egel", "--als", "json"], ["afspraken"], ["afspraken", "--als", "json"],
    ]
    for door in doors {
      let out = try program.output(door).out
      for word in words { #expect(!out.contains(word), "\(door): \(word)") }
    }
    #expect(try program.output("verslag", gesprek.code).out.contains("Van 5 zinnen is nog niet gevraagd"))
    #expect(try program.output("afspraken").out.contains("blijft in het gesprek van"))
    #expect(
      try program.output("afspraken", "--als", "json").out.contains("\"verborgen\": \"nog-niet-gevraagd\""))
    let inzage = try program.output("sessie", "toon", gesprek.code, "--alles", "--als", "json").out
    for word in words { #expect(inzage.contains(word), "\(word)") }
  }

  @Test func `read back line by line, what may go along is told as it was said, and what stays is counted`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "sluit", gesprek.code)
    let early = try gesprek.lees("verder", "j", "alles")
    #expect(early.err.contains("Zeg eerst wie het zegt") && early.err.contains("Nog niet voorgelezen"))
    let told = try gesprek.lees(
      "samen", "j", "verder", "j", "verder", "n 3", "4 = Wij kijken naar treinen", "verder")
    #expect(told.out.contains("1. boswachter") && told.out.contains("Blijft hier: 3."))
    let verslag = try program.output("verslag", gesprek.code).out
    #expect(verslag.contains("“hutten bouwen in het bos”") && verslag.contains("“boswachter worden”"))
    #expect(verslag.contains("Wij kijken naar treinen") && !verslag.contains("treinen kijken"))
    #expect(!verslag.contains("knutselen") && !verslag.contains("zwemmen"))
    #expect(verslag.contains("1 zin blijft hier, van 1 zin is nog niet gevraagd of die mee mag."))
    // What stays goes along only when it was asked twice.
    let again = try gesprek.lees("verder", "verder", "verder", "j 3", "j 3", "w 5", "w 5")
    #expect(again.err.contains("het: blijft hier") && again.err.contains("Voorgoed weg?"))
    let mended = try program.output("verslag", gesprek.code).out
    #expect(
      mended.contains("“knutselen deed hij altijd”") && !mended.contains("zinnen")
        && !mended.contains("1 zin"))
    #expect(try program.run(["notitie", try gesprek.id("zwemmen"), "toon"]).status == 1)
  }

  @Test
  func `on paper every sentence has its number and a place to tick, and what was ticked is kept as paper`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    let paper = try program.output("teruglezen", "Egel", "--papier", "--uit", program.path("papier.txt"))
    let text = try program.text("papier.txt")
    for word in words { #expect(text.contains(word), "\(word)") }
    #expect(text.contains("1. boswachter worden") && text.contains("[ ] mag mee [ ] blijft hier"))
    #expect(paper.err.contains("papier.txt"))
    #expect(try program.output("uitgaven").out.contains("papier"))
    try program.output(
      "teruglezen", gesprek.code, "--tekst", "--papier", "--op", "2026-11-20", stdin: "samen\nj 1 2\nn 3\n")
    let inzage = try program.output("casus", "toon", "Egel", "--alles", "--aan", "ouder", "--als", "json").out
    #expect(inzage.contains("\"hoe\": \"papier\"") && inzage.contains("\"dag\": \"2026-11-20\""))
  }

  @Test func `whoever was there gets all of it with what was answered, named and kept in the log`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    _ = try gesprek.lees("samen", "j", "verder", "n")
    let nameless = try program.run(["verslag", gesprek.code, "--voor", "eigen"])
    #expect(nameless.status == 1 && nameless.out.isEmpty && nameless.err.contains("--aan ouder"))
    #expect(nameless.err.split(separator: "\n").count == 1)
    let eigen = try program.output(
      "verslag", gesprek.code, "--voor", "eigen", "--aan", "moeder", "--grond", "was erbij"
    ).out
    for word in words { #expect(eigen.contains(word), "\(word)") }
    #expect(eigen.contains("jeugdige · mag mee") && eigen.contains("jeugdige · blijft hier"))
    #expect(eigen.contains("nog niet gevraagd") && eigen.contains("Voor wie erbij was (moeder)"))
    let log = try program.output("uitgaven", "Egel").out
    #expect(log.contains("moeder") && log.contains("was erbij") && log.contains("eigen-tekst"))
    let open = try program.begin(alias: "Vlinder")
    let refused = try program.run(["verslag", open, "--voor", "eigen", "--aan", "ouder"])
    #expect(refused.status == 1 && refused.out.isEmpty && refused.err.contains("geen teruglezen"))
  }

  @Test func `a quote of an open table has no quotation marks in a report`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    try program.output("noteer", code, "--regels", stdin: "j: \"Sleutelen aan brommers\n")
    for door in [["verslag", code], ["casus", "toon", "Vlinder"], ["verslag", code, "--als", "md"]] {
      let out = try program.output(door).out
      #expect(out.contains("Sleutelen aan brommers") && !out.contains("“"), "\(door)")
    }
  }

  @Test func `a file that the shell makes is for this user alone, and in the log`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    let made = try program.shell("\"$R\" verslag \"$1\" > verslag.txt", [gesprek.code])
    #expect(made.status == 0)
    #expect(try program.rights(program.path("verslag.txt")) == 0o600)
    #expect(try program.output("uitgaven", "Egel").out.contains("verslag.txt"))
    let piped = try program.shell("\"$R\" casus toon Egel | cat > ander.txt")
    #expect(piped.status == 0)
    #expect(try program.output("uitgaven", "--als", "json").out.components(separatedBy: "\"pad\"").count == 2)
  }

  @Test func `inzage asks for whom it is where others said that something stays, and can leave that out`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    _ = try gesprek.notitie("hutten", "mag-mee", "nee")
    let whose = try program.run(["casus", "toon", "Egel", "--alles"])
    #expect(whose.status == 1 && whose.out.isEmpty)
    #expect(whose.err.contains("1 zin van Egel") && whose.err.contains("--aan ROL"))
    #expect(whose.err.contains("--zonder-blijft-hier"))
    let other = try program.output("casus", "toon", "Egel", "--alles", "--aan", "ouder").out
    #expect(other.contains("1 zin van Egel: blijft hier. Is dit niet voor Egel?") && other.contains("hutten"))
    for aan in ["Egel", "jeugdige"] {
      let own = try program.output("casus", "toon", "Egel", "--alles", "--aan", aan).out
      #expect(own.contains("hutten") && !own.contains("Is dit niet voor"), "\(aan)")
    }
    for form in ["tekst", "md", "json"] {
      let without = try program.output(
        "casus", "toon", "Egel", "--alles", "--zonder-blijft-hier", "--als", form
      ).out
      #expect(!without.contains("hutten") && without.contains("knutselen"), "\(form)")
    }
  }
}
