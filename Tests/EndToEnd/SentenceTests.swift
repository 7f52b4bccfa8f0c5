import Foundation
import Support
import Testing

/// One sentence, by the code that a message names: mended, held back, answered, also after closing.
@Suite(.waits) struct SentenceTests {
  @Test func `a yes comes from who can say it, and from no to yes it is asked twice`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "sluit", gesprek.code)
    let refused: [([String], String)] = [
      (["mag-mee", "ja"], "--door STEM"),
      (["mag-mee", "ja", "--door", "school"], "niet van een professional"),
      (["mag-mee", "Wij bouwden"], "--door STEM"), (["leren", "ja"], "--door STEM"),
      (["leren", "ja", "--door", "jeugdige"], "alleen van wat mee mag"),
    ]
    for (arguments, why) in refused {
      let outcome = try program.run(["notitie", try gesprek.id("hutten")] + arguments)
      #expect(
        outcome.status == (why.hasPrefix("--") ? 2 : 1) && outcome.out.isEmpty && outcome.err.contains(why),
        "\(arguments): \(outcome.err)")
      #expect(outcome.err.split(separator: "\n").count == 1, "\(arguments)")
    }
    #expect(
      try gesprek.notitie("knutselen", "mag-mee", "ja", "--door", "jeugdige").err.contains(
        "van wie het zei: ouder"))
    #expect(
      try gesprek.notitie("hutten", "mag-mee", "ja", "--door", "ouder", "--op", "2026-11-20").status == 0)
    #expect(try gesprek.notitie("hutten", "toon").out.contains("gezegd door ouder voor jeugdige"))
    #expect(try gesprek.notitie("hutten", "leren", "ja", "--door", "ouder").status == 0)
    #expect(try gesprek.notitie("hutten", "mag-mee", "nee").out.contains("blijft hier"))
    #expect(try gesprek.notitie("hutten", "mag-mee", "ja", "--door", "jeugdige").err.contains("--nogmaals"))
    #expect(!(try program.output("verslag", gesprek.code).out.contains("hutten")))
    #expect(try gesprek.notitie("hutten", "mag-mee", "ja", "--door", "jeugdige", "--nogmaals").status == 0)
    #expect(try program.output("verslag", gesprek.code).out.contains("hutten"))
  }

  @Test func `a yes that is taken back is gone from reports, and the files that may hold it are named`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    let (before, after) = (program.path("voor.md"), program.path("na.md"))
    try program.output("verslag", gesprek.code, "--uit", before)
    #expect(try gesprek.notitie("hutten", "mag-mee", "ja", "--door", "jeugdige").status == 0)
    try program.output("verslag", gesprek.code, "--uit", after)
    try program.output("sessie", "sluit", gesprek.code)
    try program.output("casus", "sluit", "Egel")
    let told = try gesprek.notitie("hutten", "mag-mee", "nee")
    #expect(told.status == 0 && told.out.contains("na.md") && !told.out.contains("voor.md"), "\(told)")
    #expect(!(try program.output("verslag", gesprek.code).out.contains("hutten")))
  }

  @Test func `mending says what goes along from now on`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "sluit", gesprek.code)
    let unasked = try gesprek.notitie("hutten", "verbeter", "hutten en dammen")
    #expect(unasked.out.contains("nog niet gevraagd") && !unasked.out.contains("is weg"), "\(unasked)")
    #expect(try gesprek.notitie("hutten", "mag-mee", "iets moois", "--door", "jeugdige").status == 0)
    let agreed = try gesprek.notitie("hutten", "verbeter", "hutten, dammen en vlotten")
    #expect(agreed.out.contains("iets moois"), "\(agreed)")
    #expect(!agreed.out.contains("nog niet gevraagd") && !agreed.out.contains("is weg"), "\(agreed)")
    #expect(try gesprek.notitie("hutten", "mag-mee", "nee").status == 0)
    let stays = try gesprek.notitie("hutten", "verbeter", "hutten")
    #expect(stays.out.contains("blijft hier") && !stays.out.contains("nog niet gevraagd"), "\(stays)")
  }

  @Test
  func `a finding in a session and a casus that are closed is mended by the command that the refusal names`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    try program.output(
      "noteer", code, "--regels", stdin: "j: Bel 06-12345678\n! Ik mail egel@example.org | moeder\n")
    try program.output("sessie", "sluit", code)
    try program.output("casus", "sluit", "Vlinder")
    for (number, words) in [("06-12345678", "Bel gerust"), ("egel@example.org", "Ik mail iemand")] {
      let refused = try program.run(["verslag", code])
      #expect(refused.status == 1 && !refused.err.contains(number))
      let parts = refused.err.components(separatedBy: "reisleider notitie ")
      let named = try #require(parts.last?.split(separator: " ").first.map(String.init))
      try program.output("notitie", named, "verbeter", "-", stdin: words + "\n")
    }
    let verslag = try program.output("verslag", code).out
    #expect(verslag.contains("Bel gerust") && verslag.contains("Ik mail iemand"))
  }

  @Test(arguments: [["houd-achter"], ["mag-mee", "nee"]])
  func `holding back and a no stop a finding from stopping the report`(arguments: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noted = try program.output("noteer", code, "--regels", stdin: "j: Bel 06-12345678\n")
    let id = try #require(noted.lines.last?.split(separator: " ").last).description
    try program.output("sessie", "sluit", code)
    #expect(try program.run(["verslag", code]).status == 1)
    try program.output(["notitie", id] + arguments)
    #expect(!(try program.output("verslag", code).out.contains("12345678")))
    let shown = try program.run(["notitie", id, "toon"])
    #expect(!shown.out.contains("12345678") && shown.out.contains("●"))
    #expect(try program.output("notitie", id, "toon", "--alles").out.contains("06-12345678"))
    let again = try program.run(["notitie", id, "toon-weer"])
    #expect(again.status == 1 && again.err.contains("--bevestig telefoon"))
    try program.output("notitie", id, "toon-weer", "--bevestig", "telefoon")
  }

  @Test func `a code that is nobody's, and what cannot be done with a sentence, is said in one line`() throws
  {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    for code in ["zzzz", "abc", "00000000-0000", "", "../x", "%", "'"] {
      let outcome = try program.run(["notitie", code, "toon"])
      #expect(outcome.status != 0 && outcome.err.split(separator: "\n").count == 1, "\(code)")
    }
    #expect(try gesprek.notitie("treinen", "houd-achter").err.contains("mag-mee nee"))
    #expect(try gesprek.notitie("treinen", "verbeter", "Fietsen | moeder").status == 0)
    #expect(try gesprek.notitie("hutten", "verbeter").status == 2)
    #expect(try gesprek.notitie("hutten", "zing").err.contains("zing"))
    #expect(
      try program.output("notitie", try gesprek.id("treinen"), "toon", "--alles").out.contains("Fietsen"))
  }

  @Test func `the code of a wis is the one that a message shows`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    let shown = try gesprek.notitie("hutten", "toon", "--alles")
    let code = try #require(shown.lines.first?.split(separator: " ").last).description
    try program.output("wis", "notitie", code, "--bevestig", code)
    #expect(try program.run(["notitie", code, "toon"]).status == 1)
  }
}
