import Foundation
import Testing

/// An invented conversation that reads back and asks, made with the real program.
struct Gesprek {
  let program: Program
  let code: String

  /// The sentences that were said, by the word that each has for itself.
  private(set) var ids: [String: String] = [:]

  /// A conversation with Egel and a mother, of which nothing was asked yet.
  init(_ program: Program, leeftijd: String? = nil) throws {
    self.program = program
    try program.output("casus", "nieuw", "Egel")
    let begun = try program.output(
      "sessie", "nieuw", "--draaiboek", "waarderend-interview", "--casus", "Egel", "--tafel",
      "jeugdige,ouder:moeder,school:mentor")
    code = try #require(begun.lines.last)
    try say(
      3, "j: \"hutten bouwen in het bos", "o: \"knutselen deed hij altijd", "zwemmen vond iedereen leuk")
    try say(6, "j: droom: \"boswachter worden")
    try say(7, "! treinen kijken | moeder | als het kan | na het feest")
    let words = ["hutten", "knutselen", "zwemmen", "boswachter"]
    let shown = try Program.json(program.output("sessie", "toon", code, "--alles", "--als", "json"))
    for stap in shown["stappen"] as? [[String: Any]] ?? [] {
      for notitie in stap["notities"] as? [[String: Any]] ?? [] {
        guard let id = notitie["id"] as? String, let tekst = notitie["tekst"] as? String else { continue }
        for word in words where tekst.contains(word) { ids[word] = id }
      }
    }
    let afspraken = try #require(shown["afspraken"] as? [[String: Any]])
    ids["treinen"] = try #require(afspraken.first?["id"] as? String)
  }

  private func say(_ step: Int, _ lines: String...) throws {
    try program.output("sessie", "stap", code, String(step))
    try program.output("noteer", code, "--regels", stdin: lines.joined(separator: "\n") + "\n")
  }

  /// The name of a sentence.
  func id(_ word: String) throws -> String { try #require(ids[word]) }

  /// Does something with a sentence.
  func notitie(_ word: String, _ arguments: String...) throws -> Program.Outcome {
    try program.run(["notitie", try id(word)] + arguments)
  }

  /// Lets the mother answer, line by line.
  func lees(_ lines: String...) throws -> Program.Outcome {
    try program.output("teruglezen", code, stdin: lines.joined(separator: "\n") + "\n")
  }
}
