import Foundation
import Support
import Testing

/// With the real program: what looking back tells does not hang on whether it is looked at, listened to or asked for.
@Suite(.waits) struct TerugkijkenEndTests {
  /// A list: by which command its rows are asked for, what is looked for of each, and how a screen and lines come to it.
  private struct Lijst {
    let command: [String]
    /// The words of a row that are told at every door.
    let words: ([String: Any]) -> String?
    let keys: String
    let line: String
    /// Whether its rows stand in another order at a command, where a name is looked up.
    var isByName = false
  }

  private static func text(_ key: String) -> ([String: Any]) -> String? { { $0[key] as? String } }
  private static func alias(_ row: [String: Any]) -> String? {
    (row["casus"] as? [String: Any])?["alias"] as? String
  }

  private static var lijsten: [Lijst] {
    [
      Lijst(command: ["casus", "lijst"], words: text("alias"), keys: "1", line: "/casussen", isByName: true),
      Lijst(command: ["sessie", "lijst"], words: alias, keys: "2", line: "/sessies"),
      Lijst(command: ["afspraken"], words: text("wat"), keys: "3 Enter", line: "/afspraken"),
      Lijst(
        command: ["afspraken", "--status", "gedaan"], words: text("wat"),
        keys: "3 Ctrl-F\n:type gedaan\nEnter",
        line: "/afspraken gedaan"),
      Lijst(command: ["draad", "lijst"], words: text("naam"), keys: "4", line: "/draden"),
      Lijst(
        command: ["lijst", "knelpunten"], words: text("tekst"), keys: "5", line: "/lijsten knelpunten"),
      Lijst(
        command: ["lijst", "nevenvragen"], words: text("tekst"), keys: "5 →", line: "/lijsten nevenvragen"),
      Lijst(
        command: ["lijst", "wat-misschien-wel-kan", "--eigenaar", "mentor"], words: text("tekst"),
        keys: "5 → Ctrl-F\n:type wie:mentor\nEnter", line: "/lijsten wat-misschien-wel-kan wie:mentor"),
      Lijst(
        command: ["lijst", "routes"], words: text("tekst"), keys: "5 Ctrl-F Esc → →", line: "/lijsten routes"),
    ]
  }

  /// Two children, and everything that a list is made of.
  private func fill(_ program: Program) throws {
    for (alias, lines) in [
      (
        "Egel",
        "stap 8\nEen ezel\nEen middag in het museum\nstap 9\n1 j\nstap 10\n! Bellen met oma | mentor | | morgen\n~ De lift is stuk\n"
      ),
      (
        "Uil",
        "stap 6\no: Elke dag dezelfde ezel\n~ De bus rijdt niet\n? Wie betaalt het vervoer\nstap 8\nSterren kijken\nstap 10\n! Een plek vrijmaken | wijkteam\n! Samen fietsen | moeder\nsluit\n"
      ),
    ] {
      try program.output("casus", "nieuw", alias, "--regio", "Denkstad")
      let begun = try program.output(
        "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", alias, "--tafel",
        "jeugdige,ouder:moeder,school:mentor")
      try program.output("doe", try #require(begun.lines.last), stdin: lines)
    }
    func code(_ command: String..., of words: String) throws -> String {
      let rows = try rows(program, command)
      let row = try #require(rows.first { ($0["tekst"] ?? $0["wat"]) as? String == words }, "\(rows)")
      return try #require((row["code"] ?? row["id"]) as? String)
    }
    try program.output("afspraken", "zet", code("afspraken", of: "Samen fietsen"), "gedaan", "Elke week")
    try program.output(
      "notitie", code("lijst", "wat-misschien-wel-kan", of: "Sterren kijken"), "plek", "naar SWV | mentor")
    try program.output("draad", "maak", "de ezel", "--betekenis", "Een dier vraagt niets.")
    try program.output(
      "draad", "erbij", "de ezel", code("zoek", "dezelfde ezel", of: "Elke dag dezelfde ezel"))
  }

  private func rows(_ program: Program, _ command: [String]) throws -> [[String: Any]] {
    let json = try Program.json(program.output(command + ["--als", "json"]))
    return json.values.compactMap { $0 as? [[String: Any]] }.first ?? []
  }

  @Test
  func `the screen, the lines and the commands tell the same of every list and every part of a journey`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    try fill(program)
    let delen = ["reis", "droom", "afspraken", "schaal", "wat-werkt", "mensen", "open", "middelen", "beheer"]
    var script = [":resize 160x200"]
    for (place, lijst) in Self.lijsten.enumerated() {
      script += lijst.keys.split(separator: "\n").map(String.init) + [":save-screen lijst-\(place).txt"]
    }
    script += ["1", ":type egel", "Enter"]
    for digit in 1...9 { script += ["\(digit)", ":save-screen deel-\(digit).txt", "Esc"] }
    try program.file("toetsen", script.joined(separator: "\n") + "\n")
    try program.output("terugkijken", "--script", program.path("toetsen"))
    let lines = try program.output(
      "terugkijken", "--tekst",
      stdin: (Self.lijsten.map(\.line) + ["/casussen", "egel"]).joined(separator: "\n") + "\n"
    ).lines
    // Each list begins with its name, and ends with what can be done in it.
    let told = lines.split { $0.hasPrefix("Lees er een met zijn nummer") }.dropFirst()
    for (place, lijst) in Self.lijsten.enumerated() {
      let asked = try rows(program, lijst.command).compactMap(lijst.words)
      #expect(!asked.isEmpty, "\(lijst.command)")
      let screen = try program.text("lijst-\(place).txt").split(separator: "\n").map(String.init)
      let rows = screen.drop { !$0.hasPrefix("  ▸ ") }.prefix { line in
        line.hasPrefix("  ▸ ") || line.hasPrefix("    ") && line.contains { $0.isLetter }
      }
      let heard = told[told.startIndex + place].filter { $0.first?.isNumber == true }
      for (door, found) in [("screen", Array(rows)), ("lines", heard)] {
        #expect(found.count == asked.count, "\(lijst.command) \(door): \(found) \(asked)")
        guard !lijst.isByName else {
          #expect(asked.allSatisfy { words in found.contains { $0.contains(words) } }, "\(door): \(found)")
          continue
        }
        for (row, words) in zip(found, asked) {
          #expect(row.contains(words), "\(lijst.command) \(door): \(row) is not \(words)")
        }
      }
    }
    let page = lines.joined(separator: " ")
    for (place, deel) in delen.enumerated() {
      let json = try Program.json(program.output("casus", "toon", "Egel", "--deel", deel, "--als", "json"))
      let parts = try #require(json["delen"] as? [[String: Any]])
      let screen = Self.words(try program.text("deel-\(place + 1).txt"))
      for regel in try #require(parts.first?["regels"] as? [[String: Any]]) {
        let words = Self.words(regel["tekst"] as? String ?? "")
        #expect(screen.contains(words), "\(deel) on the screen: \(words)")
        #expect(Self.words(page).contains(words), "\(deel) in lines: \(words)")
      }
    }
  }

  /// A text without what a screen wraps it by.
  private static func words(_ text: String) -> String {
    text.replacingOccurrences(of: "│", with: " ").split { $0.isWhitespace }.joined(separator: " ")
  }
}
