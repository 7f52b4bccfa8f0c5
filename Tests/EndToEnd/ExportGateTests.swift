import Foundation
import Support
import Testing

/// What leaves the program is asked for by its name.
@Suite(.waits) struct ExportGateTests {
  @Test func `a report with a finding stops with its kind and place, until it is confirmed for good`() throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    try program.output(
      "noteer", "--regels", code,
      stdin: "j: Bel mij op 06-12345678\n! Ik mail egel@example.org | moeder\np: geheim 999900006\n")
    let doors = [
      ["verslag", "Vlinder"], ["verslag", code, "--als", "md"], ["sessie", "toon", code],
      ["casus", "toon", "Vlinder", "--als", "json"], ["afspraken"], ["afspraken", "--als", "json"],
    ]
    for door in doors {
      let outcome = try program.run(door)
      #expect(outcome.status == 1 && outcome.out.isEmpty, "\(door)")
      #expect(outcome.err.contains("e-mailadres") && outcome.err.contains("--bevestig e-mail"), "\(door)")
      #expect(!outcome.err.contains("12345678") && !outcome.err.contains("egel@"), "\(door)")
    }
    let first = try program.run(["verslag", code])
    #expect(first.err.contains("Een notitie (Bestemming ") && first.err.contains("een telefoonnummer"))
    let file = program.path("verslag.md")
    let half = try program.run(["verslag", code, "--bevestig", "telefoon", "--uit", file])
    #expect(half.status == 1 && half.err.contains("e-mailadres") && !half.err.contains("telefoonnummer"))
    #expect(!FileManager.default.fileExists(atPath: file))
    try program.output("verslag", code, "--bevestig", "E-MAIL", "--uit", file)
    #expect(try program.text("verslag.md").contains("06-12345678"))
    #expect(try program.output("verslag", code).out.contains("egel@example.org"), "it is kept")
    #expect(try program.output("afspraken").out.contains("egel@example.org"))
    #expect(!(try program.output("sessie", "toon", code, "--als", "json").out.contains("999900006")))
    let data = try program.run(["sessie", "toon", code, "--alles", "--als", "json"])
    #expect(data.status == 1 && data.err.contains("een BSN"), "inzage has what a hand held back")
    try program.output("sessie", "sluit", code)
    try program.output("sessie", "toon", code, "--alles", "--als", "json", "--bevestig", "bsn")
  }

  @Test func `of more than one of a kind each is named, and no more goes out than was named`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    try program.output(
      "noteer", "--regels", code,
      stdin: "j: Bel mij op 06-12345678\no: Of bel 06-87654321\nj: Mijn nummer is 06-12345678\n")
    let asked = try program.run(["verslag", code])
    let names = Set(asked.err.matches(of: /--bevestig (telefoon:[0-9a-f]{4})/).map { String($0.output.1) })
      .sorted()
    #expect(asked.status == 1 && names.count == 2, "\(asked.err)")
    let whole = try program.run(["verslag", code, "--bevestig", "telefoon"])
    #expect(whole.status == 1 && whole.out.isEmpty, "a kind is not confirmed at once")
    let half = try program.run(["verslag", code, "--bevestig", names[0]])
    #expect(half.status == 1 && half.err.contains("--bevestig telefoon"), "\(half.err)")
    try program.output("verslag", code, "--bevestig", "telefoon")
    try program.output("verslag", code)
    let strange = try program.run(["verslag", code, "--bevestig", "telefoon:zz"])
    #expect(strange.status == 2)
  }

  @Test
  func `forbidden words guard lists and reports while the session runs, and are gone when it is closed`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    try program.output("noteer", "--regels", code, stdin: "Knorretjes fiets\n")
    let told = try program.output("sessie", "verboden", code, stdin: "knorretje\nVlinder\n\n")
    #expect(told.out.contains("2 woorden") && !told.out.contains("norretje"))
    #expect(told.out.contains("Raakt nu 1 notitie.") && told.out.contains("gewone woorden tegen: vlinder"))
    #expect(!(try program.output("casus", "lijst").out).contains("Vlinder"))
    #expect(try program.run(["verslag", code]).err.contains("verboden woord"))
    try program.output("casus", "nieuw", "Vlindertje")
    for door in [["casus", "toon", "Vli"], ["zaal", "Vli"], ["casus", "toon", "Vlindr"]] {
      let outcome = try program.run(door)
      #expect(
        outcome.status == 1 && !(outcome.out + outcome.err).contains("linder"), "\(door): \(outcome.err)")
    }
    #expect(try program.output("sessie", "verboden", code, "--leeg").out.contains("0 woorden"))
    try program.output("verslag", code)
    try program.output("sessie", "verboden", code, stdin: "knorretje\n")
    #expect(try program.run(["verslag", code]).status == 1)
    try program.output("sessie", "sluit", code)
    // The word is forgotten; that it held something back is not.
    #expect(try program.run(["verslag", code]).err.contains("--bevestig verboden"))
    try program.output("verslag", code, "--bevestig", "verboden")
    try program.output("verslag", code)
    let lists = program.path(".local/share/reisleider/verboden")
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists) == ["CACHEDIR.TAG"])
    #expect(try program.run(["sessie", "verboden", code]).status == 1)
  }

  @Test
  func
    `a forbidden word is nowhere kept beside what was said: not as receiver, ground, title, sender or name`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    try program.output("sessie", "verboden", code, stdin: "knorretje\n")
    let (file, sheet, folder) = (program.path("uit.json"), program.path("uit.svg"), program.path("tabellen"))
    let talk = program.path("gesprek.md")
    try "## Bij Knorretje\n- het was goed\n".write(toFile: talk, atomically: true, encoding: .utf8)
    let days = ["--van", "2020-01-01", "--tot", "2099-12-31"]
    for door in [
      ["verslag", code, "--aan", "Knorretje", "--uit", file],
      ["verslag", code, "--aan", "buren", "--grond", "Knorretje", "--uit", file],
      ["sessie", "toon", code, "--aan", "Knorretje"], ["casus", "toon", "Vlinder", "--aan", "Knorretje"],
      ["afspraken", "--aan", "Knorretje"], ["geparkeerd", "--aan", "Knorretje"],
      ["monitor"] + days + ["--aan", "Knorretje"], ["leerrapportage"] + days + ["--aan", "Knorretje"],
      ["praatplaat", code, "--aan", "Knorretje", "--uit", sheet],
      ["reisboekje", "Vlinder", "--aan", "Knorretje", "--uit", sheet],
      ["praatplaat", "--draden"] + days + ["--titel", "Knorretje", "--uit", sheet],
      ["uitvoer", "tabellen", folder, "--aan", "Knorretje", "--grond", "leren"],
      [
        "pakket", "maak", file, "--alleen-lessen", "--afzender", "Knorretje", "--aan", "buren", "--grond",
        "x",
      ],
      ["pakket", "maak", file, "--alleen-lessen", "--afzender", "ons", "--aan", "Knorretje", "--grond", "x"],
      ["bewaarregel", "5", "--reden", "Knorretje"], ["draad", "maak", "Knorretje"],
      ["draad", "maak", "fietsen", "--betekenis", "wat Knorretje doet"], ["sessie", "lees", talk],
    ] {
      let outcome = try program.run(door)
      #expect(
        outcome.status == 1 && outcome.err.contains("verboden woord") && outcome.out.isEmpty,
        "\(door): \(outcome.err)")
      #expect(!outcome.err.contains("norretje") || door.contains(talk), "\(door): \(outcome.err)")
    }
    for path in [file, sheet, folder] { #expect(!FileManager.default.fileExists(atPath: path)) }
    #expect(!(try program.output("uitgaven", "--als", "json").out.contains("norretje")))
  }

  @Test
  func `everything of a casus stops also for words that were taken back, and doe names what it confirms`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let told = try program.output(
      "doe", code,
      stdin: "notitie o: Bel 06-12345678\nbevestig telefoon\nnotitie o: egel@example.org\nintrekken 2\n")
    #expect(told.out.contains("bevestiging: een telefoonnummer"))
    try program.output("verslag", code)
    for form in ["tekst", "md", "json"] {
      let outcome = try program.run(["casus", "toon", "Vlinder", "--alles", "--als", form])
      #expect(
        outcome.status == 1 && outcome.out.isEmpty && outcome.err.contains("--bevestig e-mail"), "\(form)")
      #expect(!outcome.err.contains("telefoon") && !outcome.err.contains("egel@"))
    }
    try program.output("casus", "toon", "Vlinder", "--alles", "--als", "json", "--bevestig", "e-mail")
    try program.output("casus", "toon", "Vlinder", "--alles", "--als", "md")
  }

  @Test func `an alias with a finding is refused in one line`() throws {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.run(["casus", "nieuw", "Egel 06-12345678"])
    #expect(outcome.status == 1 && outcome.err.contains("De alias lijkt op een telefoonnummer."))
  }

  @Test(arguments: [[], ["--als", "md"], ["--als", "json"]])
  func `the dossier of a casus asks too`(form: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("noteer", code, "--regels", stdin: "p: Bel me op 06-12345678\n")
    let arguments = ["casus", "toon", "Vlinder", "--alles"] + form
    let held = try program.run(arguments)
    #expect(held.status == 1 && held.out.isEmpty)
    #expect(held.err.contains("--bevestig telefoon") && !held.err.contains("12345678"))
    let allowed = try program.run(arguments + ["--bevestig", "telefoon"])
    #expect(allowed.status == 0 && allowed.out.contains("06-12345678"), "\(allowed.err)")
    #expect(try program.run(arguments).out.contains("06-12345678"), "it is kept")
  }
}
