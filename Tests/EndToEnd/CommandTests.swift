import Foundation
import Support
import Testing

/// The commands of the real program: what they print, where, and how they end.
@Suite(.waits) struct CommandTests {
  // MARK: Help and usage

  @Test func `help and version are data and need no store`() throws {
    let program = try Program()
    defer { program.clear() }
    #expect(try program.output("--help").out.hasPrefix("Gebruik: reisleider [opdracht]"))
    #expect(
      try program.output("casus", "nieuw", "--help").out.contains("Voorbeelden:\n  reisleider casus nieuw"))
    #expect(try program.output("--versie").out.hasPrefix("reisleider "))
    #expect(!FileManager.default.fileExists(atPath: program.path(".local")))
  }

  @Test(arguments: [
    (["casuss", "lijst"], "Bedoelde u “casus”?"),
    (["casus", "nieuw", "Vlinder", "--regoi", "X"], "Bedoelde u “--regio”?"),
    (["casus", "toon", "Vlinder", "--als", "jsn"], "Bedoelde u “json”?"),
    (["casus"], "Kies uit: nieuw, lijst, toon, reizen, wijzig, sluit."),
    (["zaal", "a", "b"], "“b” is hier te veel."),
    (["--taal", "en", "casus", "lijst"], "Nu is er alleen Nederlands"),
    (["casus", "wijzig", "Vlinder"], "Er is niets om te veranderen."),
  ]) func `wrong usage is one line on standard error and ends with two`(arguments: [String], part: String)
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.out.isEmpty)
    #expect(outcome.err.hasPrefix("reisleider: ") && outcome.err.contains(part), "\(outcome.err)")
    #expect(outcome.err.split(separator: "\n").count == 1)
  }

  @Test func `an argument that is not UTF-8 is one clear line`() throws {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.shell(#""$R" casus toon "$(printf '\377')""#)
    #expect(outcome.status == 2)
    #expect(outcome.err.hasPrefix("reisleider: Argument 3 is geen UTF-8."))
  }

  @Test func `nothing that was typed commands the terminal`() throws {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.run(["casus", "toon", "\u{1B}[2Jx\u{9B}31m"])
    #expect(outcome.err.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
    #expect(!outcome.err.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
  }

  // MARK: Casussen

  @Test func `a casus is made listed changed shown and closed`() throws {
    let program = try Program()
    defer { program.clear() }
    #expect(try program.output("casus", "lijst").out.isEmpty)
    try program.output(
      "casus", "nieuw", "Vlinder", "--regio", "Denkstad", "--inschrijving", "5a-tijdelijk",
      "--nieuw-label", "muziek", "--nieuw-label=buiten", "--bewaar-tot", "1-8-2029", "--reden",
      "einde schooltijd")
    let list = try Program.json(program.output("casus", "lijst", "--als", "json"))
    #expect(list["versie"] as? Int == 1 && list["soort"] as? String == "casussen")
    let casus = try #require((list["casussen"] as? [[String: Any]])?.first)
    #expect(casus["alias"] as? String == "Vlinder" && casus["labels"] as? [String] == ["muziek", "buiten"])
    #expect(casus["bewaar-tot"] as? String == "2029-08-01" && casus["gesloten"] as? Bool == false)

    try program.output(
      "casus", "wijzig", "vli", "--alias", "Café", "--label=", "--bewaar-tot=", "--inschrijving=")
    let changed = try Program.json(program.output("casus", "toon", "cafe", "--als", "json"))
    #expect(changed["alias"] as? String == "Café" && changed["labels"] as? [String] == [])
    #expect(changed["bewaar-tot"] is NSNull && changed["bewaar-reden"] as? String == "")
    #expect(changed["inschrijving"] is NSNull && changed["regio"] as? String == "Denkstad")
    let reason = try program.run(["casus", "wijzig", "Café", "--bewaar-tot", "2030-01-01"])
    #expect(reason.status == 2 && reason.err.contains("--reden"))

    try program.output("casus", "sluit", "Café")
    #expect(try program.output("casus", "lijst").out.contains("gesloten"))
    #expect(try program.run(["casus", "wijzig", "Café", "--regio", "Elders"]).status == 1)
    #expect(try program.run(["sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Café"]).status == 1)
  }

  @Test func `an alias is taken once and found by its beginning`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder")
    try program.output("casus", "nieuw", "Vlieger")
    let twice = try program.run(["casus", "nieuw", "VLINDER"])
    #expect(twice.status == 1 && twice.err.contains("De naam Vlinder is al van een andere casus"))
    let unclear = try program.run(["casus", "toon", "vli"])
    #expect(unclear.status == 1)
    #expect(unclear.err.contains("Typ meer letters"))
    #expect(unclear.err.hasSuffix(":\n  Vlieger\n  Vlinder\n"))
    #expect(try program.run(["casus", "toon", "Vlindr"]).err.contains("Bedoelde u “Vlinder”?"))
    #expect(try program.output("casus", "toon", "vlie", "--als", "md").out.hasPrefix("# De reis van Vlieger"))
  }

  // MARK: Sessies

  @Test func `a session is begun stepped shown and closed`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let list = try Program.json(program.output("sessie", "lijst", "--als", "json"))
    let first = try #require((list["sessies"] as? [[String: Any]])?.first)
    #expect(first["code"] as? String == code && first["loopt"] as? Bool == true)

    #expect(try program.output("sessie", "stap", "vli", "volgende").out == "Stap 2 van 12: Vorige etappe\n")
    #expect(try program.output("sessie", "stap", code, "12").out.hasPrefix("Stap 12 van 12"))
    let last = try program.run(["sessie", "stap", code, "volgende"])
    #expect(last.status == 1 && last.err.contains("sessie sluit \(code)"))
    #expect(try program.run(["sessie", "stap", code, "13"]).status == 1)
    #expect(try program.output("sessie", "stap", String(code.prefix(8)), "1").out.hasPrefix("Stap 1"))
    #expect(try program.run(["sessie", "stap", code, "vorige"]).status == 1)

    let shown = try Program.json(program.output("sessie", "toon", code, "--als", "json"))
    let people = try #require(shown["tafel"] as? [[String: Any]])
    #expect(people.map { $0["label"] as? String } == ["", "moeder", "mentor", "wijkteam"])
    #expect(people.map { $0["plek"] as? String } == ["tafel", "tafel", "tafel", "kring"])

    try program.output("sessie", "sluit", "Vlinder")
    #expect(try program.run(["sessie", "stap", code, "2"]).status == 1)
    #expect(try program.output("sessie", "sluit", code).err.contains("al gesloten"))
  }

  @Test func `sessions of one meeting share it`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("casus", "nieuw", "Egel")
    try program.output(
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "egel", "--bijeenkomst", code)
    let list = try Program.json(program.output("sessie", "lijst", "--als", "json"))
    let meetings = (list["sessies"] as? [[String: Any]])?.compactMap { $0["bijeenkomst"] as? String }
    #expect(meetings?.count == 2 && Set(meetings ?? []).count == 1)
    #expect(try program.run(["sessie", "nieuw", "--draaiboek", "reis", "--bijeenkomst", "zzz"]).status == 1)
  }

  @Test func `without a session the running one is meant`() throws {
    let program = try Program()
    defer { program.clear() }
    let none = try program.run(["noteer", "--regels"])
    #expect(none.status == 1 && none.err.contains("Er loopt geen sessie. Begin er een met:"))
    let vlinder = try program.begin()
    #expect(try program.output("noteer", "--regels", stdin: "een").out.hasPrefix("bewaard 1 "))
    let egel = try program.begin(alias: "Egel")
    let several = try program.run(["noteer", "--regels"], stdin: Array("twee".utf8))
    #expect(several.status == 1 && several.err.contains("Er lopen 2 sessies."))
    for part in [vlinder, egel, "Vlinder", "Egel"] { #expect(several.err.contains(part)) }
  }

  // MARK: Reports

  @Test func `a report is written to a file for this user and never over another`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("noteer", "--regels", code, stdin: "Een vaste dag")
    let file = program.path("verslag.md")
    let written = try program.output("verslag", code, "--als", "md", "--uit", file)
    #expect(written.out.isEmpty && written.err == "klaar: \(file)\n")
    #expect(try program.text("verslag.md") == program.output("verslag", code, "--als", "md").out)
    #expect(try program.rights(file) == 0o600)

    try program.file("verslag.md", "van een ander")
    let refused = try program.run(["verslag", code, "--uit", file])
    #expect(refused.status == 1 && refused.err.contains("--vervang"))
    #expect(try program.text("verslag.md") == "van een ander")
    try program.output("verslag", "Vlinder", "--uit", file, "--vervang")
    #expect(try program.text("verslag.md").hasPrefix("# De reis van Vlinder"))
    #expect(try program.rights(file) == 0o600)

    try program.file("doel", "blijft")
    try FileManager.default.createSymbolicLink(
      atPath: program.path("link"), withDestinationPath: program.path("doel"))
    #expect(try program.run(["verslag", code, "--uit", program.path("link"), "--vervang"]).status == 1)
    #expect(try program.text("doel") == "blijft")
    #expect(try program.run(["verslag", code, "--uit", program.path("geen/map.md")]).status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(!names.contains { $0.hasSuffix(".nieuw") })
  }

  @Test func `open afspraken are listed as text and JSON`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("noteer", "--regels", code, stdin: "s: ! Mail sturen\n! Bellen | moeder")
    let list = try Program.json(program.output("afspraken", "--open", "--als", "json"))
    let afspraken = try #require(list["afspraken"] as? [[String: Any]])
    #expect(afspraken.map { $0["wat"] as? String } == ["Bellen", "Mail sturen"])
    #expect(afspraken.map { $0["wie"] as? String } == ["moeder", "mentor"])
    #expect(afspraken.allSatisfy { $0["open"] as? Bool == true })
    #expect(try program.output("afspraken", "--casus", "vli").out.hasPrefix("Vlinder\n-------\n"))
  }

  // MARK: Draaiboeken

  @Test func `a draaiboek is listed shown copied and checked`() throws {
    let program = try Program()
    defer { program.clear() }
    let shipped = try program.output("draaiboek", "lijst").out
    #expect(shipped.contains("reisbureau\n") && shipped.contains("Reisbureau\n"))
    let sheet = try program.output("draaiboek", "toon", "reisbureau").out
    #expect(sheet.contains("0:10 Vorige etappe") && sheet.contains("Doorvragen"))
    let copied = try program.output("draaiboek", "kopieer", "reisbureau")
    let path = try #require(copied.lines.last)
    #expect(path == program.path(".config/reisleider/draaiboeken/reisbureau.md"))
    #expect(try program.rights(path) == 0o600)
    #expect(try program.rights(program.path(".config/reisleider/draaiboeken")) == 0o700)
    #expect(try program.run(["draaiboek", "kopieer", "reisbureau"]).status == 1)
    try program.output("draaiboek", "kopieer", "reisbureau", "--vervang")
    #expect(
      try program.output("draaiboek", "controleer", path).out.contains("in orde. 12 stappen, 120 minuten."))
    let markdown = try program.output("draaiboek", "toon", "reisbureau", "--als", "md").out
    #expect(try program.output("draaiboek", "controleer", "-", stdin: markdown).out.hasPrefix("-: in orde."))
    let long = "# T\n## S\n- vorm: ronde\n- tijd: 5 min\n- vraag: V\n- beurten: 1:9,allen\n"
    let told = try program.output("draaiboek", "controleer", "-", stdin: long)
    #expect(told.out.hasPrefix("-: in orde."))
    #expect(told.err.contains("in de stap “S” duren de beurten samen 9 minuten, en de stap zelf 5."))

    let broken = try program.file(
      ".config/reisleider/draaiboeken/kapot.md", "# T\n## S\n- vorm: rondje\n- tijd: vijf\n- vraag: V\n")
    let checked = try program.run(["draaiboek", "controleer", broken])
    #expect(checked.status == 1 && checked.err.split(separator: "\n").count == 2)
    #expect(checked.err.contains("regel 3: “rondje” kan niet bij “vorm”. Bedoelde u “ronde”?"))
    let lijst = try program.output("draaiboek", "lijst")
    #expect(lijst.out.contains("uzelf") && lijst.err.contains("kapot.md"))
    #expect(try program.run(["sessie", "nieuw", "--draaiboek", "kapot"]).err.contains("regel 3"))
    #expect(try program.run(["draaiboek", "toon", "reisbureu"]).err.contains("Bedoelde u “reisbureau”?"))
  }

  @Test func `a draaiboek that is copied with a folder named stands in that folder, and is used there`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let map = program.path("kast")
    let copied = try program.output("draaiboek", "kopieer", "reisbureau", "--map", map)
    let path = try #require(copied.lines.last)
    #expect(path == map + "/draaiboeken/reisbureau.md")
    #expect(!FileManager.default.fileExists(atPath: program.path(".config/reisleider/draaiboeken")))
    let markdown = try String(contentsOfFile: path, encoding: .utf8)
    try markdown.replacing("# Reisbureau", with: "# Reisbureau van Egel")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try program.output("draaiboek", "lijst", "--map", map).out.contains("Reisbureau van Egel"))
    #expect(!(try program.output("draaiboek", "lijst").out.contains("Egel")))
    try program.output("sessie", "nieuw", "--draaiboek", "reisbureau", "--map", map)
    #expect(try program.output("sessie", "lijst", "--map", map).out.contains("Reisbureau van Egel"))
    // What stands in the user's own folder can be chosen too.
    try program.output("draaiboek", "kopieer", "startgesprek")
    #expect(
      try program.output("draaiboek", "lijst", "--map", map).out.split(separator: "\n").count {
        $0.contains("uzelf")
      } == 2)
  }

  // MARK: Upkeep

  @Test func `a whole store is whole and a damaged one is not`() throws {
    let program = try Program()
    defer { program.clear() }
    #expect(try program.run(["controleer"]).status == 1)
    #expect(!FileManager.default.fileExists(atPath: program.path(".local")))
    _ = try program.begin()
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"))
    let database = program.path(".local/share/reisleider/reisleider.db")
    let handle = try #require(FileHandle(forUpdatingAtPath: database))
    let size = try handle.seekToEnd()
    try handle.truncate(atOffset: size / 2)
    try handle.close()
    let damaged = try program.run(["controleer"])
    #expect(damaged.status == 1 && damaged.out.isEmpty && !damaged.err.isEmpty)
  }

  @Test func `diagnose tells of the machine and not of the casussen`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("noteer", "--regels", code, stdin: "geheim")
    let out = try program.output("diagnose").out
    for part in ["Versie:", "1 casus, 1 sessie", "LANG=C.UTF-8", "dumb"] {
      #expect(out.contains(part), "\(part)")
    }
    for part in ["Vlinder", "geheim", "moeder", code] { #expect(!out.contains(part)) }
  }

  @Test func `everything is for this user alone`() throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    let folder = program.path(".local/share/reisleider")
    #expect(try program.rights(folder) == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let rights = try program.rights(folder + "/" + name)
      #expect(rights & 0o077 == 0, "\(name) has \(String(rights, radix: 8))")
    }
  }

  // MARK: At the door

  @Test func `the folder can be chosen before or after the command`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("--map", program.path("hier"), "casus", "nieuw", "Egel")
    #expect(try program.output("casus", "lijst", "--map=" + program.path("hier")).out.contains("Egel"))
    #expect(try program.output("casus", "lijst").out.isEmpty)
  }

  @Test func `a folder that cannot be made is told`() throws {
    let program = try Program(["REISLEIDER_MAP": "/proc/reisleider"])
    defer { program.clear() }
    let outcome = try program.run(["casus", "nieuw", "Egel"])
    #expect(outcome.status == 1 && outcome.err.hasPrefix("reisleider: De map /proc/reisleider"))
  }

  @Test func `a file where the folder should be is told and left alone`() throws {
    let program = try Program()
    defer { program.clear() }
    let file = try program.file("bestand", "blijft")
    for arguments in [["casus", "lijst"], ["zaal"], ["terugkijken"]] {
      let outcome = try program.run(["--map", file] + arguments)
      #expect(outcome.status == 1 && outcome.err.contains("is geen opslag van Reisleider"))
    }
    #expect(try program.text("bestand") == "blijft")
  }

  @Test(arguments: [["zaal"], ["noteer"], ["terugkijken"], []])
  func `a screen without a terminal is one clear line`(arguments: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    let outcome = try program.run(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.err.hasPrefix("reisleider: Dit scherm heeft een terminal nodig"), "\(outcome.err)")
  }

  @Test(.needsAnOrdinaryUser)
  func `a read only folder can be looked at only`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let folder = program.path(".local/share/reisleider")
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    let script = try program.file("s", ":save-screen \(program.path("scherm.txt"))\n")
    #expect(try program.run(["zaal", code, "--script", script]).status == 1)
    #expect(try program.run(["terugkijken", "--script", script]).status == 0)
    #expect(try program.text("scherm.txt").contains("Vlinder"))
    #expect(try program.output("casus", "lijst").out.contains("Vlinder"))
    #expect(try program.run(["casus", "nieuw", "Egel"]).status == 1)
  }

  @Test func `output that cannot be written is a failure`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    for end in ["> /dev/full", ">&-"] {
      let outcome = try program.shell("\"$R\" casus lijst " + end)
      #expect(outcome.status == 1 && outcome.err.hasPrefix("reisleider: De uitvoer is niet geschreven"))
    }
  }

  @Test func `a reader that goes away ends it quietly`() throws {
    let program = try Program()
    defer { program.clear() }
    let outcome = try program.shell("{ \"$R\" --help; } | true")
    #expect(outcome.err.isEmpty)
  }
}
