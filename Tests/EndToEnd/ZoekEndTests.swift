import Support
import Testing

/// With the real program: what was said is found by its words, and what stays is not.
@Suite(.waits) struct ZoekEndTests {
  @Test func `a sentence is found by pieces of its words, and what is held back by none`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel", "--regio", "Denkstad")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", "Egel", "--tafel",
      "ouder:moeder,school:mentor")
    let code = try #require(begun.lines.last)
    try program.output(
      "noteer", "--regels", code,
      stdin:
        "moeder: Hij was een thuiszitter\nEen vaste begeleider helpt\np: Het zagen in de schuur\nÉén ochtend varen\n"
    )
    let found = try program.output("zoek", "zitter")
    #expect(found.lines.count == 1 && found.out.contains("Egel · ouder · \(code) · zin "))
    #expect(found.out.hasSuffix(" · Hij was een thuiszitter\n"))
    #expect(found.err == "1 gevonden.\n")
    for words in [
      ["een"], ["begeleider", "vaste"], ["\"vaste begeleider\""], ["stem:ouder", "was"],
      ["EEN", "-thuiszitter"],
    ] {
      #expect(try !program.output(["zoek"] + words).lines.isEmpty, "\(words)")
    }
    for words in [
      ["schuur"], ["begeleider vaste"], ["stem:school", "zitter"], ["AND"], ["^een", "(x)"],
    ] {
      let none = try program.output(["zoek"] + words)
      #expect(none.out.isEmpty && none.err.hasPrefix("Niets gevonden.\n"), "\(words): \(none)")
    }
    #expect(try program.output("zoek", "begelieder").err.contains("Bedoelde u “begeleider”?"))
    #expect(try !program.output("zoek", "varen", "--als", "csv").out.contains("Eén ochtend varen"))
    #expect(try program.output("zoek", "varen", "--als", "csv").out.contains(";\"Één ochtend varen\";"))
    try program.output("wis", "Egel", "--bevestig", "Egel")
    #expect(try program.output("zoek", "zitter").out.isEmpty)
  }

  @Test(arguments: [
    [""], ["\""], [":"], ["-begeleider"], ["stem:robot", "een"], ["vanaf:31-02-2026", "een"],
  ])
  func `what asks nothing, or cannot be, is one line and no answer`(words: [String]) throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    for format in ["tekst", "json", "csv"] {
      let refused = try program.run(["zoek"] + words + ["--als", format])
      #expect(refused.status != 0 && refused.out.isEmpty, "\(words) \(refused)")
      #expect(refused.err.split(separator: "\n").count == 1, "\(words) \(refused.err)")
    }
  }
}
