import Foundation
import Support
import Testing

/// What is said of a session once it is over: where it was, where its sentences belong, on which day something is promised.
@Suite(.waits) struct AchterafTests {
  private let program: Program

  init() throws { program = try Program() }

  private func begin(_ arguments: String...) throws -> String {
    try #require(
      try program.output(["sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek"] + arguments).lines.last)
  }

  private func row(_ code: String) throws -> [String: Any] {
    let all = try Program.json(program.output("sessie", "lijst", "--als", "json"))["sessies"]
    return try #require((all as? [[String: Any]])?.first { $0["code"] as? String == code })
  }

  private func notities(_ sessie: String) throws -> [[String: Any]] {
    let json = try Program.json(program.output("sessie", "toon", sessie, "--alles", "--als", "json"))
    return (json["stappen"] as? [[String: Any]] ?? []).flatMap {
      $0["notities"] as? [[String: Any]] ?? []
    }
  }

  @Test func `what is said of a meeting in one of its sessions holds for the others too`() throws {
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--gemeente", "Dromendam")
    try program.output("casus", "nieuw", "Uil", "--gemeente", "Bosrand")
    let one = try begin("--casus", "Egel")
    try program.output("sessie", "sluit", one)
    let two = try begin("--casus", "Uil", "--bijeenkomst", one)
    try program.output("sessie", "sluit", two)
    try program.output("doe", two, stdin: "/bijeenkomst Denkstad | | Noord, Zuid | ja\n")
    for (code, gemeente) in [(one, "Dromendam"), (two, "Bosrand")] {
      #expect(try row(code)["regio"] as? String == "Denkstad", "\(code)")
      #expect(
        try row(code)["swvs"] as? [String] == ["Noord", "Zuid"] && row(code)["op-locatie"] as? Bool == true)
      #expect(try row(code)["gemeenten"] as? [String] == [gemeente], "what was not said stays its own")
    }
    // Of the other it is not asked again.
    #expect(!(try program.output("sessie", "afronden", one, stdin: "\n\n\n\n\n").out.contains("klopt dat")))
    // What is said of one session alone stays there.
    try program.output("sessie", "wijzig", one, "--regio", "Elders")
    #expect(try row(two)["regio"] as? String == "Denkstad")
    try program.output("doe", two, stdin: "/bijeenkomst Oost\n")
    #expect(try row(one)["regio"] as? String == "Elders" && row(two)["regio"] as? String == "Oost")
    try program.output("bijeenkomst", "wijzig", two, "--regio", "Samen")
    #expect(try row(one)["regio"] as? String == "Samen" && row(two)["regio"] as? String == "Samen")
  }

  @Test func `a sentence of a closed session is sorted, and its words stay closed`() throws {
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    let sessie = try begin("--casus", "Egel")
    try program.output("sessie", "stap", sessie, "3")
    try program.output("noteer", sessie, "--regels", stdin: "o: Hij bouwt graag\n")
    let id = try #require(try notities(sessie).first?["id"] as? String)
    try program.output("sessie", "sluit", sessie)
    for word in ["proces", "SWV", "talent"] {
      #expect(try program.output("notitie", id, "indeling", word).out.contains("staat nu bij"))
    }
    let note = try #require(try notities(sessie).first)
    #expect(note["thema"] as? String == "proces" && note["niveau"] as? String == "SWV")
    #expect(note["categorie"] as? String == "talent" && note["tekst"] as? String == "Hij bouwt graag")
    #expect(try program.output("notitie", id, "toon").out.contains("Ingedeeld bij:"))
    for word in ["geen niveau", "geen soort", "geen"] { try program.output("notitie", id, "indeling", word) }
    let bare = try #require(try notities(sessie).first)
    #expect(bare["thema"] is NSNull && bare["niveau"] is NSNull && bare["categorie"] is NSNull)
    for wrong in ["geen idee", "zomaar", "geen thema nu"] {
      let refused = try program.run(["notitie", id, "indeling", wrong])
      #expect(
        refused.status == 2 && refused.err.contains("“\(wrong)” kan niet bij indeling"), "\(refused)")
    }
  }

  @Test func `the day of a promise is mended any day, and its words stay as they were said`() throws {
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    let sessie = try begin("--casus", "Egel", "--tafel", "ouder:moeder")
    try program.output(
      "doe", sessie, stdin: "afspraak Ik bel de school | moeder | | na de vakantie\n/sluit\n")
    func afspraak() throws -> [String: Any] {
      let json = try Program.json(program.output("afspraken", "--als", "json"))
      return try #require((json["afspraken"] as? [[String: Any]])?.first)
    }
    let id = try #require(try afspraak()["id"] as? String)
    #expect(try afspraak()["dag"] is NSNull)
    #expect(try program.output("notitie", id, "dag", "2027-01-12").out.contains("12 januari 2027"))
    #expect(try afspraak()["dag"] as? String == "2027-01-12")
    #expect(try afspraak()["wanneer"] as? String == "na de vakantie")
    for wrong in ["2027-02-30", "ooit", ""] {
      #expect(try program.run(["notitie", id, "dag", wrong]).status != 0, "\(wrong)")
    }
    for verb in ["indeling", "parkeer"] {
      let refused = try program.run(["notitie", id, verb, "proces"])
      #expect(refused.status == 1 && refused.err.contains("geen notitie"), "\(refused)")
    }
    try program.output("notitie", id, "dag", "geen")
    #expect(try afspraak()["dag"] is NSNull)
  }

  @Test func `what was said of a promise of a closed session is taken back at the next table`() throws {
    defer { program.clear() }
    try program.output("traject", "nieuw", "Denkstad")
    let loose = try #require(
      try program.output("sessie", "nieuw", "--draaiboek", "bij-en-meepraat", "--tafel", "gemeente:beleid")
        .lines
        .last)
    try program.output("doe", loose, stdin: "afspraak Ik nodig een ouder uit | beleid | | vrijdag\n/sluit\n")
    try program.output("sessie", "wijzig", loose, "--traject", "Denkstad")
    let next = try #require(
      try program.output(
        "sessie", "nieuw", "--draaiboek", "bij-en-meepraat", "--traject", "Denkstad", "--tafel",
        "gemeente:beleid"
      ).lines.last)
    func standen() throws -> [String] {
      let json = try Program.json(program.output("afspraken", "--als", "json"))
      return (json["afspraken"] as? [[String: Any]] ?? []).map { $0["stand"] as? String ?? "-" }
    }
    let told = try program.output("doe", next, stdin: "stap 2\n1 gedaan\n/ongedaan\n").out
    #expect(try standen() == ["-"], "\(told)")
    try program.output("doe", next, stdin: "1 gedaan\n")
    #expect(try standen() == ["gedaan"])
  }

  @Test
  func `what nobody was asked at the closing waits at the start, and is asked on a screen of one's own`()
    throws
  {
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    let sessie = try begin("--casus", "Egel", "--tafel", "jeugdige,ouder")
    try program.output("doe", sessie, stdin: "/sluit\n")
    let path = try program.file(
      "begin.script", ":save-screen begin.txt\n↓\n↓\nEnter\n:save-screen vraag.txt\n")
    try program.output("--script", path)
    let (begin, vraag) = (try program.text("begin.txt"), try program.text("vraag.txt"))
    #expect(begin.contains("Rond af: Egel"), "\(begin)")
    #expect(vraag.contains("Tot slot, alleen op dit scherm"), "\(vraag)")
    let refused = try program.run(["regie"])
    #expect(refused.status == 1 && refused.err.contains("sessie afronden \(sessie)"), "\(refused.err)")
    try program.output("doe", sessie, stdin: "/ontvangers kind en ouders\n")
    try program.output("--script", path)
    #expect(!(try program.text("begin.txt").contains("Rond af")))
  }
}
