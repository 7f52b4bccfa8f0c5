import Foundation
import Support
import Testing

/// A talk of before becomes a session, by the real program: all of it or nothing.
@Suite(.waits) struct LeesEndTests {
  @Test func `a talk that was written down is tried, read in on its own day, and asked what may go along`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Vlinder")
    let file = program.path("gesprek.md")
    let text =
      "# Gesprek van toen\n\n## Wat werkt\n- o: een vast gezicht\n- bel mij op 06-12345678\n## Hobbels\n~ de bus rijdt niet\n"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let lees = ["sessie", "lees", file, "--casus", "Vlinder", "--op", "2026-03-12", "--voorvoegsels"]
    let proef = try program.output(lees + ["--proef"])
    #expect(
      proef.out
        == "## Wat werkt\n- ouder: een vast gezicht\n- bel mij op 06-12345678\n## Hobbels\n- de bus rijdt niet\n"
    )
    #expect(proef.err.contains("er is niets bewaard"))
    #expect(try program.output("sessie", "lijst", "--als", "json").out.contains("\"sessies\": []"))
    let made = try program.output(lees)
    let code = try #require(made.lines.last)
    #expect(made.out.contains("2 stappen, 3 notities") && made.err.contains("Nog niet gevraagd"))
    let session = try Program.json(
      program.output(
        "sessie", "toon", code, "--als", "json", "--alles", "--aan", "FG", "--bevestig", "telefoon"))
    #expect(session["ingelezen"] as? Bool == true && session["draaiboek"] as? String == "Gesprek van toen")
    #expect(
      (session["begonnen"] as? String)?.hasPrefix("2026-03-12T") == true && session["gesloten"] is String)
    #expect(try program.output("sessie", "toon", code).out.contains("Ingelezen"))
    // Nobody was asked yet, so nothing of it is found anywhere else.
    #expect(try program.run(["zoek", "gezicht"]).out.isEmpty)
    #expect(try program.output("controleer").status == 0)
  }

  @Test func `what cannot be read is told with its line, and nothing is kept`() throws {
    let program = try Program()
    defer { program.clear() }
    func write(_ bytes: [UInt8], _ name: String) throws -> String {
      let path = program.path(name)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      return path
    }
    let cases: [([String], String)] = [
      ([try write(Array("## \nzin\n".utf8), "kop.md")], "regel 1: een kop heeft letters"),
      ([try write(Array("zin\n".utf8) + [0xC3, 0x28, 0x0A], "bytes.md")], "regel 2"),
      ([try write([UInt8](repeating: 0x61, count: 3 << 20), "groot.md")], "groter dan 2 MB"),
      ([program.path("er-niet.md")], "is er niet"),
      ([try write(Array("zin\n".utf8), "goed.md"), "--op", "2099-01-01"], "nog niet geweest"),
      ([try write(Array("zin\n".utf8), "goed.md"), "--casus", "Das"], "Das"),
    ]
    for (options, words) in cases {
      let outcome = try program.run(["sessie", "lees"] + options)
      #expect(outcome.status == 1 && outcome.err.contains(words), "\(options): \(outcome.err)")
      #expect(outcome.out.isEmpty)
    }
    #expect(try !program.run(["sessie", "lijst"]).out.contains("gesprek"))
  }

  @Test func `lists over all sessions are told in groups, and of a period`() throws {
    let program = try Program()
    defer { program.clear() }
    let file = program.path("knelpunten.md")
    try "## Hobbels\n~ de bus rijdt niet\n~ er is geen lokaal\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    try program.output("sessie", "lees", file, "--op", "2026-03-12", "--voorvoegsels")
    let rows = try #require(
      try Program.json(program.output("lijst", "knelpunten", "--als", "json"))["knelpunten"]
        as? [[String: Any]])
    let bus = try #require(
      rows.first { ($0["tekst"] as? String)?.contains("bus") == true }?["code"] as? String)
    try program.output("notitie", bus, "parkeer", "naar LEA | gemeente")
    let groups = try program.output("lijst", "knelpunten", "--per", "eigenaar").lines
    let heads = groups.filter { $0 == "Nog niemand" || $0 == "Gemeente" }
    #expect(heads == ["Nog niemand", "Gemeente"])
    let table = try program.output("lijst", "knelpunten", "--per", "status", "--als", "csv").out
    #expect(table.split(whereSeparator: \.isNewline).count == 3)
    #expect(
      try program.run(["lijst", "knelpunten", "--van", "2026-04-01"]).err.contains("niets in deze lijst"))
    #expect(
      try program.output("lijst", "knelpunten", "--van", "2026-03-01", "--tot", "2026-03-12").out.contains(
        "bus"))
    try program.output("draad", "maak", "vervoer", "--niveau", "systeem")
    #expect(try program.output("draad", "lijst", "--per", "niveau").lines.first == "Systeem")
  }
}
