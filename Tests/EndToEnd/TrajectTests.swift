import Foundation
import Support
import Testing

/// A region remembers: sessions of one network, each of which begins with what the one before promised.
@Suite(.waits) struct TrajectTests {
  @Test(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
  func `three sessions of a network on real terminals remember what was promised`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let zaal = try tmux.open()
    try zaal.waitUntil(shows: "Nieuwe reis", hides: ["vooraf"])
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "Om welke casus gaat het?", "een netwerk")
    try zaal.press("C-n")
    try zaal.waitUntil(shows: "Over welk netwerk gaat het?")
    try zaal.enter("Denkstad")
    try zaal.waitUntil(shows: "Welk draaiboek?")
    try zaal.enter("werkatelier")
    try zaal.waitUntil(shows: "Wie zijn er?")
    try zaal.enter("gemeente: beleid")
    try zaal.waitUntil(shows: "• beleid")
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "Werkatelier", "Denkstad")
    try promise("Ik nodig een ouder uit", tmux.program)
    for (before, now) in [
      ("Ik nodig een ouder uit", "Ik vraag de scholen"), ("Ik vraag de scholen", "Ik vier het"),
    ] {
      let begun = try tmux.program.output(
        "sessie", "nieuw", "--draaiboek", "bij-en-meepraat", "--traject", "denk", "--tafel", "gemeente:beleid"
      )
      let next = try tmux.open("zaal", try #require(begun.lines.last))
      try next.waitUntil(shows: "Denkstad")
      try next.press("Right")
      try next.waitUntil(shows: "Dit spraken we af:", before)
      try promise(now, tmux.program)
      try next.waitUntil(shows: "gesloten")
      try next.close()
    }
    let page = try tmux.program.output("traject", "toon", "Denkstad").out
    for words in ["Ik nodig een ouder uit", "Ik vraag de scholen", "Ik vier het"] {
      #expect(page.contains(words))
    }
    #expect(try tmux.program.output("casus", "lijst").out.isEmpty, "a network is no child")
  }

  /// Somebody of the network promises something, and the session is over.
  private func promise(_ words: String, _ program: Program) throws {
    let done = try program.output(
      "doe", "Denkstad", stdin: "afspraak \(words) | beleid | | vrijdag\n/sluit\n")
    #expect(done.out.contains("gedaan 1") && done.out.contains("gedaan 2"), "\(done.out)")
  }

  @Test func `what is counted of a meeting comes along, and can be mended any day`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("traject", "nieuw", "Denkstad", "--regio", "Oost", "--swv", "Noord", "--swv", "Zuid")
    try program.output("casus", "nieuw", "Vlinder", "--gemeente", "Dromendam")
    func row() throws -> [String: Any] {
      try #require(
        (Program.json(program.output("sessie", "lijst", "--als", "json"))["sessies"] as? [[String: Any]])?
          .first)
    }
    let one = try #require(
      try program.output(
        "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder", "--traject", "Denkstad",
        "--op-locatie", "ja", "--tafel", "ouder:ouders*12,school"
      ).lines.last)
    #expect(try row()["regio"] as? String == "Oost")
    #expect(try row()["gemeenten"] as? [String] == ["Dromendam"])
    #expect(try row()["swvs"] as? [String] == ["Noord", "Zuid"])
    #expect(try row()["op-locatie"] as? Bool == true && row()["mensen"] as? Int == 13)
    try program.output("sessie", "sluit", one)
    try program.output("bijeenkomst", "wijzig", one, "--swv", "West", "--op-locatie", "nee")
    try program.output("sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder")
    #expect(try row()["swvs"] as? [String] == ["West"], "the last session of the casus says it")
    #expect(try row()["op-locatie"] is NSNull, "where this one is, nobody told")
    let second = try #require(try row()["code"] as? String)
    try program.output("sessie", "wijzig", second, "--traject", "Denkstad", "--regio=")
    #expect(try row()["regio"] as? String == "" && row()["traject"] is String)
  }

  @Test func `a milestone is told on any day that was, mended and taken back`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder")
    try program.output("casus", "sluit", "Vlinder")
    func all() throws -> [[String: Any]] {
      try #require(
        Program.json(program.output("casus", "toon", "Vlinder", "--als", "json"))["mijlpalen"]
          as? [[String: Any]])
    }
    let code = try #require(
      try program.output("mijlpaal", "Vlinder", "ingeschreven", "2024-11-12", "twee ochtenden").lines.last)
    #expect(try all().first?["dag"] as? String == "2024-11-12")
    try program.output("mijlpaal", "wijzig", code, "nieuwe-beweging", "2024-11-13")
    #expect(try all().first?["soort"] as? String == "nieuwe-beweging")
    #expect(try all().first?["tekst"] as? String == "twee ochtenden")
    for wrong in [["ingeschreven", "2150-01-01"], ["ingeschreven", "2024-02-31"], ["gelukt"]] {
      let refused = try program.run(["mijlpaal", "Vlinder"] + wrong)
      #expect(refused.status != 0 && refused.err.split(separator: "\n").count == 1, "\(refused.err)")
    }
    try program.output("mijlpaal", "trek-in", code)
    #expect(try all().isEmpty)
  }

  @Test func `names are unique over casussen and trajecten, and each keeps to its own commands`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder")
    try program.output("traject", "nieuw", "Denkstad")
    for (arguments, said) in [
      (["traject", "nieuw", "vlinder"], "al van een andere casus of een traject"),
      (["casus", "nieuw", "DENKSTAD"], "al van een andere casus of een traject"),
      (["casus", "toon", "Denkstad"], "is een traject"), (["traject", "toon", "Vlinder"], "is een casus"),
      (["mijlpaal", "Denkstad", "ingeschreven"], "hoort bij een kind"),
      (["sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Denkstad"], "is een traject"),
      (["sessie", "nieuw", "--draaiboek", "reisbureau", "--tafel", "ouder:ouders*0"], "1 tot en met 999"),
      (
        ["sessie", "nieuw", "--draaiboek", "reisbureau", "--tafel", "ouder:ouders*10000"], "1 tot en met 999"
      ),
    ] {
      let refused = try program.run(arguments)
      #expect(refused.status != 0 && refused.err.contains(said), "\(arguments): \(refused.err)")
    }
    try program.output("mijlpaal", "Denkstad", "anders", "een eigen tafel")
    #expect(try program.output("traject", "lijst").out.contains("Denkstad"))
    let sheet = try program.output("draaiboek", "toon", "bij-en-meepraat", "--traject", "Denkstad").out
    #expect(sheet.contains("Terugblik") && sheet.contains("vorige keer?"))
    #expect(try !program.output("draaiboek", "toon", "bij-en-meepraat").out.contains("Terugblik"))
    let casus = try program.output("draaiboek", "toon", "reisbureau", "--traject", "Denkstad").out
    #expect(try casus == program.output("draaiboek", "toon", "reisbureau").out)
  }

  @Test func `what is asked after a session is answered on the command line, and kept with it`() throws {
    let program = try Program()
    defer { program.clear() }
    #expect(try program.output("bewaarregel").out.contains("geen bewaarregel"))
    #expect(try program.run(["bewaarregel", "99", "--reden", "x"]).status == 2)
    #expect(try program.run(["bewaarregel", "3"]).err.contains("waarom"))
    try program.output("bewaarregel", "3", "--reden", "afspraak van de school")
    #expect(try program.output("bewaarregel").out.contains("3 jaar"))
    try program.output("casus", "nieuw", "Vlinder", "--regio", "Denkstad")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Vlinder", "--tafel", "jeugdige,ouder:moeder"
    )
    let code = try #require(begun.lines.last)
    #expect(try program.run(["sessie", "afronden", code]).err.contains("loopt nog"))
    #expect(try program.output("sessie", "sluit", code).err.contains("Er zijn nog 5 vragen"))
    let asked = try program.output(
      "sessie", "afronden", code, stdin: "ja\nmisschien\nnee\nja\nkind, ouders en mentor\nja\n")
    #expect(asked.status == 0, "\(asked.err)")
    #expect(
      asked.out.contains("Regio: Denkstad. Klopt dat?") && asked.out.contains("Bereikt: ouders in gesprek?"))
    let json = try Program.json(program.output("sessie", "toon", code, "--als", "json"))
    #expect(json["op-locatie"] as? Bool == false)
    #expect(json["verslag-voor"] as? String == "kind, ouders en mentor")
    #expect(try program.output("verslag", code).out.contains("Dit verslag is voor: kind, ouders en mentor"))
    let casus = try Program.json(program.output("casus", "toon", "Vlinder", "--als", "json"))
    #expect(casus["bewaar-reden"] as? String == "afspraak van de school")
    #expect(try program.output("sessie", "afronden", code).err.contains("niets meer te vragen"))
    // Of nobody: the session itself is kept so long.
    let other = try #require(
      program.output("sessie", "nieuw", "--draaiboek", "werkatelier-netwerk", "--regio", "Denkstad").lines
        .last)
    try program.output("sessie", "sluit", other)
    _ = try program.output("sessie", "afronden", other, stdin: "\n\n\nja\n")
    let alone = try Program.json(program.output("sessie", "toon", other, "--als", "json"))
    #expect(alone["bewaar-reden"] as? String == "afspraak van de school")
  }

  @Test func `what a session promised before it was given to a traject comes back in the next one`() throws {
    let program = try Program()
    defer { program.clear() }
    let before = try #require(
      program.output(
        "sessie", "nieuw", "--draaiboek", "bij-en-meepraat", "--tafel", "gemeente:beleid"
      ).lines.last)
    _ = try program.output("doe", before, stdin: "afspraak Ik bel de scholen | beleid | | vrijdag\n/sluit\n")
    try program.output("traject", "nieuw", "Denkstad")
    try program.output("sessie", "wijzig", before, "--traject", "Denkstad")
    #expect(try program.output("traject", "toon", "Denkstad").out.contains("Ik bel de scholen"))
    #expect(try program.output("afspraken", "--casus", "Denkstad").out.contains("Ik bel de scholen"))
    let next = try #require(
      program.output(
        "sessie", "nieuw", "--draaiboek", "bij-en-meepraat", "--traject", "Denkstad", "--tafel", "gemeente"
      ).lines.last)
    try program.output("sessie", "stap", next, "volgende")
    let told = try program.output("doe", next, stdin: "1 gedaan, Zij komen alle drie\n")
    #expect(told.out.contains("gedaan 1") && told.out.contains("Ik bel de scholen"), "\(told.out)")
    let json = try Program.json(program.output("afspraken", "--als", "json"))
    let all = try #require(json["afspraken"] as? [[String: Any]])
    #expect(
      all.map { $0["stand"] as? String } == ["gedaan"]
        && all.map { $0["bracht"] as? String } == ["Zij komen alle drie"])
    #expect(try program.output("afspraken", "--casus", "Denkstad", "--open").err.contains("aandacht"))
    #expect(try program.output("verslag", next).out.contains("Zij komen alle drie"))
  }
}
