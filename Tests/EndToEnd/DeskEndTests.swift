import Foundation
import Support
import Testing

/// What is told and sorted at a desk, when nobody waits: people, labels, how long things are kept, what a sentence is about.
@Suite(.waits) struct DeskEndTests {
  @Test func `who belongs to a child comes back, and is told on its page and in JSON`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output(
      "casus", "nieuw", "Vlinder", "--anker", "oma", "--gewenst", "fietsenmaker", "--gewenst", "trainer")
    try program.output("casus", "wijzig", "Vlinder", "--vertrouwenspersoon", "buurvrouw", "--gewenst=")
    let page = try program.output("casus", "toon", "Vlinder").out
    #expect(page.contains("Anker: oma · Vertrouwenspersoon: buurvrouw") && !page.contains("fietsenmaker"))
    let json = try Program.json(program.output("casus", "toon", "Vlinder", "--als", "json"))
    let mensen = try #require(json["mensen"] as? [String: [String]])
    #expect(mensen["anker"] == ["oma"] && mensen["gewenst"] == [])
    #expect(
      try program.output("casus", "toon", "Vlinder", "--alles", "--aan", "ouder").out.contains(
        "fietsenmaker"),
      "inzage has what was said before")
    // By the note-taker, and known at the next session.
    let code = try #require(
      program.output("sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder").lines.last)
    let told = try program.output("doe", code, stdin: "mensen erbij trainer\n")
    #expect(told.out.contains("gedaan 1"))
    #expect(try program.output("casus", "toon", "Vlinder").out.contains("Hoort erbij: trainer"))
    try program.output("traject", "nieuw", "Denkstad", "--erbij", "wijkraad")
    #expect(try program.output("traject", "toon", "Denkstad").out.contains("Hoort erbij: wijkraad"))
    // Erased with the casus.
    try program.output("wis", "Vlinder", "--bevestig", "Vlinder")
    #expect(try program.run(["casus", "toon", "Vlinder"]).status == 1)
  }

  @Test func `a name that reads like a number to call is covered where others read it`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder", "--anker", "oma 06-12345678")
    let page = try program.run(["casus", "toon", "Vlinder"])
    #expect(!page.out.contains("06-12345678") && !page.err.contains("06-12345678"))
  }

  @Test func `labels have kinds that there are, are counted, and become one`() throws {
    let program = try Program()
    defer { program.clear() }
    let refused = try program.run(["casus", "nieuw", "Vlinder", "--nieuw-label", "hobby:muziek"])
    #expect(refused.status == 2 && refused.err.contains("“hobby” is geen soort label"))
    try program.output(
      "casus", "nieuw", "Vlinder", "--nieuw-label", "muziek", "--nieuw-label", "talent:muziek")
    // What is special about somebody never comes in by the way.
    #expect(try program.run(["casus", "nieuw", "Uil", "--label", "diagnose:ASS"]).status == 1)
    try program.output("casus", "nieuw", "Das", "--label", "buiten")
    let egel = ["casus", "nieuw", "Egel", "--nieuw-label", "diagnose:ASS"]
    #expect(try program.run(egel).err.contains("bijzonder"))
    // A label is chosen from the list, however it is written; a slip says which one was meant.
    let slip = try program.run(["casus", "nieuw", "Otter", "--label", "muzik"])
    #expect(
      slip.status == 1 && slip.err.contains("Bedoelde u “muziek”?") && slip.err.contains("--nieuw-label"))
    try program.output("casus", "nieuw", "Otter", "--label", "MUZIEK")
    #expect(try program.output("label", "lijst").out.contains("muziek (2)"))
    #expect(try program.output("label", "samen", "muziek", "talent:muziek").out.contains("2 casussen"))
    let all = try #require(
      Program.json(program.output("label", "lijst", "--als", "json"))["labels"] as? [[String: Any]])
    #expect(all.map { $0["label"] as? String } == ["buiten", "diagnose:ASS", "talent:muziek"])
    #expect(all.map { $0["aantal-casussen"] as? Int } == [1, 1, 2])
    #expect(all.last?["soort"] as? String == "talent")
    #expect(try program.run(["label", "samen", "muziek", "talent:muziek"]).status == 1)
  }

  @Test func `what is kept past its day is listed, and apart what has none`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder", "--bewaar-tot", "2020-01-01", "--reden", "voorbij")
    try program.output("casus", "nieuw", "Egel")
    let list = try program.output("casus", "lijst", "--verlopen")
    let parts = list.out.components(separatedBy: "Egel")
    #expect(parts.count == 2 && parts[0].contains("Vlinder"), "\(list.out)")
    #expect(list.err.contains("Van deze zei niemand"))
    let alone = try #require(
      program.output("sessie", "nieuw", "--draaiboek", "werkatelier-netwerk").lines.last)
    #expect(try program.output("sessie", "lijst", "--verlopen").err.contains("Van geen sessie"))
    try program.output("doe", alone, stdin: "bewaren 2020-01-01 | voorbij\n")
    #expect(try program.output("sessie", "lijst", "--verlopen").out.contains(alone))
  }

  @Test func `a sentence of a closed session is sorted, and its words stay`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("sessie", "stap", code, "7")
    let kept = try program.output("noteer", "--regels", code, stdin: "o: Er was een vast gezicht\n")
    let id = try #require(kept.lines.last?.split(separator: " ").last.map(String.init))
    try program.output("sessie", "sluit", code)
    #expect(try program.run(["notitie", id, "indeling", "soep"]).err.contains("inhoud, proces, houding"))
    #expect(try program.output("notitie", id, "indeling", "proces").out.contains("De zin staat nu bij"))
    let json = try program.output("sessie", "toon", code, "--als", "json").out
    #expect(json.contains("\"thema\": \"proces\"") && json.contains("Er was een vast gezicht"))
    try program.output("notitie", id, "indeling", "geen")
    #expect(
      try !program.output("sessie", "toon", code, "--als", "json").out.contains("\"thema\": \"proces\""))
  }

  @Test func `lists are narrowed by region and municipality, and a region is called so`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder", "--regio", "Oost", "--gemeente", "Denkstad")
    try program.output("casus", "nieuw", "Egel", "--regio", "Wést", "--gemeente", "Dromendam")
    try program.output("traject", "nieuw", "Kring", "--regio", "Oost")
    func names(_ arguments: String...) throws -> Set<String> {
      let out = try program.output(arguments).out
      return Set(["Vlinder", "Egel", "Kring"].filter(out.contains))
    }
    #expect(try names("casus", "lijst", "--regio", "oost") == ["Vlinder"])
    #expect(try names("casus", "lijst", "--regio", "WEST") == ["Egel"])
    #expect(try names("casus", "lijst", "--gemeente", "dromendam") == ["Egel"])
    #expect(try names("casus", "lijst", "--regio", "Oost", "--gemeente", "Dromendam", "--als", "json") == [])
    #expect(try names("traject", "lijst", "--regio", "Oost") == ["Kring"])
    #expect(try names("casus", "lijst", "--verlopen", "--regio", "Oost") == ["Vlinder"])
    let help = try program.output("casus", "nieuw", "--help").out
    let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("--regio REGIO de regio.") && words.contains("--gemeente GEMEENTE de gemeente."))
  }
}
