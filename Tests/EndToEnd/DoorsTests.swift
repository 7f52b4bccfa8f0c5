import Foundation
import Support
import Testing

/// What a line is, it is by every door: on the screens of noteer and zaal, in lines, and from a pipe.
@Suite(.waits) struct DoorsTests {
  private enum Door: CaseIterable { case doe, tekst, noteer, zaal }

  /// What people type in a reisbureau: every row of the table that its steps have, and notes between them.
  private static let lines = [
    "allen akkoord", "mentor anker", "moeder is mandaat", "mentor in de kring", "+ z: jeugdhulp",
    "we missen: iemand van de sport", "m: Hij slaapt slecht", "/stap Bestemming", "j: Een eigen werkplaats",
    "/stap Nu", "m 4, rust in huis", "mentor 5 omdat hij er was", "hij doet een 6", "m: 4 eigenlijk niet",
    "/stap Routes", "Fietsen met opa", "Timmeren", "/stap Kiezen", "1 m omdat dat kan", "2 j",
    "/stap Eerste etappe", "! Koffie op vrijdag | oma | een appje | vrijdag", "Ik bel morgen",
    "/stap Uitchecken",
    "volgende stop: over drie weken", "wie vertelt: moeder", "mijlpaal: hij kwam zelf",
    "dat iedereen luisterde",
  ]

  /// A session in which they were typed through a door: everything in it that is not a name or a time.
  private func lived(_ door: Door) throws -> String {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let typed = Self.lines.joined(separator: "\n") + "\n"
    let keys = Self.lines.map { ":type \($0)\nEnter" }.joined(separator: "\n")
    switch door {
    case .doe: try program.output("doe", code, stdin: typed)
    case .tekst: try program.output("noteer", "--tekst", code, stdin: typed)
    case .noteer:
      try program.output("noteer", "--script", try program.file("toetsen", keys), code)
    case .zaal:
      // The line is opened once, and stays open.
      try program.output("zaal", "--script", try program.file("toetsen", "n\n" + keys), code)
    }
    let sessie = try program.output("sessie", "toon", code, "--alles", "--als", "json").out
    let casus = try program.output("casus", "toon", "Vlinder", "--als", "json").out
    return (sessie + casus).replacing(/"[0-9a-f]{8}-[0-9a-f-]{27}"/, with: "ID")
      .replacing(/"20\d\d-[^"]*"/, with: "DAG").replacing(/"[0-9a-z]{12}"/, with: "CODE")
      .replacing(/-?\d+(\.\d+)?(,?)\n/, with: "0\n")
  }

  @Test func `a session typed by any door is the same session`() throws {
    let expected = try lived(.doe)
    for part in ["rust in huis", "Koffie op vrijdag", "hij kwam zelf", "m: 4", "iemand van de sport"] {
      #expect(expected.contains(part) == (part != "m: 4"), "\(part) in \(expected)")
    }
    for door in Door.allCases where door != .doe {
      let other = try lived(door)
      let lines = zip(expected.split(separator: "\n"), other.split(separator: "\n")).filter { $0 != $1 }
      #expect(other == expected, "\(door): \(lines.prefix(6).map { "\($0.0) ≠ \($0.1)" })")
    }
  }

  @Test func `a note with its signs is the same note from a file`() throws {
    let lines = [
      "Hij lachte weer", "o: Rust in huis", "m: * Samen eten", "j: \"Ik wil fietsen\"", "m: ? wie belt",
      "n: ~ moe",
      "m: p: nog niet voor iedereen", "j: \\/geen opdracht", "moeder: 14:30 was hij er", "o : Een tuin",
      "moedr: thuis",
    ]
    func kept(_ words: String...) throws -> [String] {
      let program = try Program()
      defer { program.clear() }
      let code = try program.begin(at: 4)
      let typed = lines.joined(separator: "\n") + "\n"
      _ = try program.run(words + [code], stdin: Array(typed.utf8))
      let sessie = try Program.json(program.output("sessie", "toon", code, "--alles", "--als", "json"))
      let stappen = try #require(sessie["stappen"] as? [[String: Any]])
      return try stappen.flatMap { $0["notities"] as? [[String: Any]] ?? [] }.map { note in
        let data = try JSONSerialization.data(withJSONObject: note, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self).replacing(/"[0-9a-f]{8}-[0-9a-f-]{27}"/, with: "ID")
          .replacing(/"20\d\d-[^"]*"/, with: "DAG")
      }
    }
    let (file, typed) = (try kept("noteer", "--regels"), try kept("doe"))
    #expect(file.count == lines.count)
    #expect(file == typed)
  }

  @Test func `who types for a table says once which, from a pipe too, and the report goes table by table`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try #require(program.output("sessie", "nieuw", "--draaiboek", "tafel-van-dertig").lines.last)
    let said = try program.run(
      ["doe", code],
      stdin: Array("stap Casus een, per tafel\n3\nFietsen met opa\ntafel 1: Vissen\ntafel 3\nTimmeren\n".utf8)
    )
    #expect(said.status == 0 && said.err.isEmpty, "\(said.err)")
    #expect(said.out.contains("gedaan 2 U noteert voor tafel 3."))
    let report = try program.output("verslag", code).out
    let parts = ["Tafel 1", "Vissen", "Tafel 3", "Fietsen met opa", "Timmeren"]
    var rest = report[...]
    for part in parts {
      let found = try #require(rest.range(of: part), "\(part) in \(report)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `doe takes acts by their word, and any other line as the note-taker's`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 6)
    let said = try program.run(
      ["doe", code],
      stdin: Array(
        "m 4, rust\nmoeder 4 eigenlijk\n/ja\nm:\nhij eet weer\n/verbeter hij eet goed\nverdr\nstap 5\n\n#x\n"
          .utf8))
    #expect(said.status == 1)
    let lines = said.lines.filter { $0.hasPrefix("gedaan") }
    #expect(
      lines.map(\.self) == [
        "gedaan 1 Bewaard: cijfer 4 van moeder.",
        "gedaan 2 Bewaard als notitie zonder stem. /ja maakt er cijfer 4 van moeder van.",
        "gedaan 3 Bewaard: cijfer 4 van moeder.", "gedaan 4 Nu spreekt: moeder.",
        "gedaan 5 Bewaard als notitie van moeder.", "gedaan 6 Verbeterd: notitie van moeder.",
        "gedaan 8 stap 5: Bestemming. Het is een jaar later en het is gelukt. Wat zie, hoor en doe je?",
      ])
    #expect(said.lines.contains { $0.hasPrefix("  Letters: j jeugdige, m moeder") }, "\(said.out)")
    #expect(said.lines.contains { $0.hasPrefix("  Hier kan ook: ") })
    #expect(said.err == "Regel 7 is niet gedaan. “/verdr” ken ik niet. Bedoelde u “/verder”?\n")
  }

  @Test func `doe tells which notes have no voice, and all notes with their numbers`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    let told = try program.output("doe", code, stdin: "m: rust\nmoedr: stilte\n/herstel\noogst\n").out
    let lines = told.split(separator: "\n").map(String.init)
    #expect(lines.contains("gedaan 3 2 “moedr: stilte”: van wie? Typ /stem 2 | en wie het zei"), "\(told)")
    #expect(lines.contains { $0.hasPrefix("gedaan 4 ") } && lines.contains { $0.contains("rust") })
    let mended = try program.output("doe", code, stdin: "/stem 2 | moeder\n/herstel\n").out
    #expect(mended.contains("gedaan 2 Bij elke notitie is bekend van wie die is."), "\(mended)")
  }

  @Test func `a quote that was let go along is pulled onto the wall from a pipe`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder", "--leeftijd", "12-15")
    let table = ["--casus", "Vlinder", "--tafel", "jeugdige,ouder:moeder"]
    let interview = try #require(
      program.output(["sessie", "nieuw", "--draaiboek", "waarderend-interview"] + table).lines.last)
    let asked = try program.output(
      "doe", interview,
      stdin:
        "/stap Hoogtepunt\nj: Ik bouwde een hut\nm: Hij zong weer\n/stap Teruglezen\nsamen\n/blad verder\nj\n"
    )
    #expect(asked.out.contains("1 zin gaat mee: 1"), "\(asked.out)")
    try program.output("sessie", "sluit", interview)
    let later = try #require(
      program.output(["sessie", "nieuw", "--draaiboek", "reisbureau"] + table).lines.last)
    let told = try program.output("doe", later, stdin: "/stap Reisdagboek\n/vul 1 | ja\n")
    #expect(told.out.contains("gedaan 2"), "\(told.out)")
    let page = try program.output("verslag", later).out
    #expect(page.contains("Ik bouwde een hut") && !page.contains("Hij zong weer"), "\(page)")
  }
}
