import Foundation
import Support
import Testing

/// What leaves a session: only what goes along, counted, logged, and for whom.
@Suite(.waits) struct GoingAlongTests {
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
    #expect(
      try program.output("verslag", gesprek.code, "--voor", "dossier").out.contains(
        "Van 5 zinnen is nog niet gevraagd"))
    #expect(try program.output("afspraken").out.contains("blijft hier (gesprek van"))
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
    #expect(early.err.contains("Zeg eerst wie het zegt") && early.err.contains("Nog niet teruggelezen"))
    let told = try gesprek.lees(
      "samen", "j", "verder", "j", "verder", "n 3", "4 = Wij kijken naar treinen", "verder")
    #expect(told.out.contains("1. boswachter") && told.out.contains("blijft hier: 3"))
    let verslag = try program.output("sessie", "toon", gesprek.code).out
    #expect(verslag.contains("“hutten bouwen in het bos”") && verslag.contains("“boswachter worden”"))
    #expect(verslag.contains("Wij kijken naar treinen") && !verslag.contains("treinen kijken"))
    #expect(!verslag.contains("knutselen") && !verslag.contains("zwemmen"))
    #expect(verslag.contains("1 zin blijft hier, van 1 zin is nog niet gevraagd of die mee mag."))
    // What stays goes along only when it was asked twice.
    let again = try gesprek.lees("verder", "verder", "verder", "j 3", "ja", "w 5", "ja")
    #expect(again.err.contains("Eerder gezegd: blijft hier (3)") && again.err.contains("voorgoed weg?"))
    let mended = try program.output("sessie", "toon", gesprek.code).out
    #expect(
      mended.contains("“knutselen deed hij altijd”") && !mended.contains("zinnen")
        && !mended.contains("1 zin"))
    #expect(try program.run(["notitie", try gesprek.id("zwemmen"), "toon"]).status == 1)
  }

  @Test(arguments: ["notitie", "doe", "teruglezen", "teruglezen = "])
  func `a yes that is taken back names at every door which files may still have it`(door: String) throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "stap", gesprek.code, "8")
    _ = try gesprek.lees("samen", "j", "verder", "j")
    try program.output("verslag", gesprek.code, "--uit", program.path("verslag.txt"))
    let told =
      switch door {
      case "notitie": try gesprek.notitie("hutten", "mag-mee", "nee").out
      case "doe": try program.output("doe", gesprek.code, stdin: "n 2\n").out
      case "teruglezen": try gesprek.lees("n 2").out
      default: try gesprek.lees("verder", "verder", "2 = Wij bouwden iets").out
      }
    #expect(told.contains("verslag.txt") && told.contains("De zin is weg van elk later scherm"), "\(told)")
    #expect(try !program.output("verslag", gesprek.code).out.contains("hutten"))
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
    #expect(nameless.status == 2 && nameless.out.isEmpty && nameless.err.contains("--aan ouder"))
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
    let code = try program.begin(at: 5)
    try program.output("noteer", code, "--regels", stdin: "j: droom: \"Sleutelen aan brommers\n")
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

  @Test(arguments: [
    "zaal \"$1\" --tekst", "regie \"$1\" --tekst", "noteer \"$1\" --tekst", "terugkijken --tekst",
    "draaiboek toon reisbureau --ervaring", "doe \"$1\"", "notitie \"$2\" toon", "teruglezen \"$1\"",
    "casus lijst",
    "sessie lijst",
  ])
  func `whatever tells words or aliases in a file of the shell does so for this user alone, once in the log`(
    command: String
  ) throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    for _ in 0..<2 {
      let made = try program.shell(
        "\"$R\" \(command) </dev/null >verteld.txt", [gesprek.code, try gesprek.id("hutten")])
      #expect(made.status == 0, "\(made.err)")
    }
    #expect(try program.rights(program.path("verteld.txt")) == 0o600)
    let log = try program.output("uitgaven", "--als", "json").out
    #expect(log.components(separatedBy: "verteld.txt").count == 2, "\(log)")
  }

  @Test func `reading back that is put in halfway asks about all that was said before`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    try program.output("noteer", code, "--regels", stdin: "j: droom: Sleutelen aan brommers\n")
    #expect(try program.output("verslag", code).out.contains("brommers"))
    let told = try program.output("doe", code, stdin: "invoegen teruglezen\n").out
    #expect(told.contains("Teruglezen"), "\(told)")
    #expect(try !program.output("verslag", code).out.contains("brommers"))
    let read = try program.output(
      "doe", code, stdin: "blad\nj\n")
    #expect(read.out.contains("brommers"), "\(read)")
    #expect(try program.output("verslag", code).out.contains("brommers"))
  }

  @Test func `a table of a network hears no alias, voice or day, and mends nothing it does not hear whole`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "stap", gesprek.code, "2")
    try program.output(
      "doe", gesprek.code, stdin: "vul 1 | 2021 | verhuisd | opa | mijlpaal | rust | ja\n")
    _ = try gesprek.lees("samen", "j", "verder", "j", "verder", "j", "verder", "j", "verder", "j 1 2 3 4 5")
    try program.output("sessie", "sluit", gesprek.code)
    // Nothing leaves as a lesson before somebody looked at it.
    try program.output("nakijken", "--tekst", stdin: String(repeating: "j\n", count: 12) + "stop\n")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "delen-van-opbrengsten", "--casus", "Egel", "--tafel", "school:mentor"
    )
    let code = try #require(begun.lines.last)
    var told = ""
    for step in 1...6 {
      try program.output("sessie", "stap", code, String(step))
      for seat in ["zaal", "noteer", "regie"] {
        told += try program.shell("\"$R\" \(seat) \"$1\" --tekst </dev/null", [code]).out
      }
    }
    told += try program.output("verslag", code).out + program.output("verslag", code, "--als", "json").out
    #expect(told.contains("boswachter worden") && told.contains("verhuisd"))
    for word in ["Egel ongeveer", "2021", "opa", "jeugdige", "na het feest", "verhuisd (★): /vul"] {
      #expect(!told.contains(word), "\(word)")
    }
  }

  @Test func `closed while a page is in sight, the wall has only what goes along of it`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "stap", gesprek.code, "8")
    try program.output("doe", gesprek.code, stdin: "blad\nblad\nblad\nj 3\n")
    let zaal = "\"$R\" zaal \"$1\" --tekst </dev/null"
    let running = try program.shell(zaal, [gesprek.code]).out
    #expect(running.contains("knutselen") && running.contains("treinen"), "\(running)")
    try program.output("sessie", "sluit", gesprek.code)
    let closed = try program.shell(zaal, [gesprek.code]).out
    #expect(closed.contains("knutselen") && !closed.contains("treinen"), "\(closed)")
  }

  @Test func `an answer about a dream and sentences is told once, and what was answered is not asked again`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "stap", gesprek.code, "8")
    let told = try program.output("doe", gesprek.code, stdin: "blad\nj\nblad\nblad\nblad\nalles\n").lines
    #expect(told.last?.components(separatedBy: "gaan mee").count == 2, "\(told)")
    let again = try gesprek.lees("verder")
    #expect(!again.out.contains("Mag dit mee"), "\(again.out)")
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
