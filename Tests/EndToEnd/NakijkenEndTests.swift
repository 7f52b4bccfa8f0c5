import Foundation
import Support
import Testing

/// With the real program: nothing leaves as a lesson before somebody looked at it.
@Suite(.waits) struct NakijkenEndTests {
  @Test func `a sentence is in no lesson until it was looked at, by list, by line or by code`() throws {
    let program = try Program()
    defer { program.clear() }
    let gesprek = try Gesprek(program)
    try program.output("sessie", "sluit", gesprek.code)
    #expect(try program.output("nakijken", "--als", "tekst").err.contains("niets na te kijken"))
    let refused = try gesprek.notitie("hutten", "nakijken", "ja")
    #expect(refused.status == 1 && refused.err.contains("leren ja --door"), "\(refused)")
    for word in ["hutten", "knutselen"] {
      let door = word == "hutten" ? "jeugdige" : "ouder"
      #expect(try gesprek.notitie(word, "mag-mee", "ja", "--door", door).status == 0)
      #expect(try gesprek.notitie(word, "leren", "ja", "--door", door).status == 0)
    }
    let list = try Program.json(program.output("nakijken", "--als", "json"))
    let zinnen = try #require(list["zinnen"] as? [[String: Any]])
    #expect(zinnen.count == 2 && zinnen.allSatisfy { $0["nagekeken"] is NSNull })
    #expect(zinnen.allSatisfy { $0["alias"] == nil })

    let told = try program.output("nakijken", "--tekst", stdin: "uit\nwat\nj\nstop\n")
    #expect(told.out.contains("2 zinnen wachten op nakijken") && told.out.contains("hutten"), "\(told)")
    #expect(told.out.contains("Egel") && told.out.contains("geen antwoord"), "\(told)")
    #expect(told.out.contains("mag mee als les"), "\(told)")
    let rest = try program.output("nakijken", "--als", "tekst").out
    #expect(!rest.contains("hutten") && rest.contains("knutselen"))
    #expect(try gesprek.notitie("knutselen", "nakijken", "misschien").status == 2)
    #expect(try gesprek.notitie("knutselen", "nakijken", "nee").out.contains("gaat niet mee"))
    #expect(try program.output("nakijken", "--als", "tekst").err.contains("Alles is nagekeken"))
    let all = try Program.json(program.output("nakijken", "--als", "json", "--alles"))
    let said = try #require(all["zinnen"] as? [[String: Any]]).compactMap { $0["nagekeken"] as? Bool }
    #expect(said == [true, false])
  }

  @Test func `a run sheet has the most valuable of other tables only once it was looked at`() throws {
    let program = try Program()
    defer { program.clear() }
    try program.output("casus", "nieuw", "Egel")
    let code = try #require(
      try program.output(
        "sessie", "nieuw", "--draaiboek", "reisbureau", "--casus", "Egel", "--tafel", "jeugdige,ouder"
      ).lines.last)
    func whole() throws -> [[String: Any]] {
      let shown = try Program.json(program.output("sessie", "toon", code, "--alles", "--als", "json"))
      return shown["stappen"] as? [[String: Any]] ?? []
    }
    try program.output("sessie", "stap", code, String(try whole().count))
    try program.output("noteer", code, "--regels", stdin: "j: Dat ik zelf mocht kiezen\n")
    let notes = try whole().flatMap { $0["notities"] as? [[String: Any]] ?? [] }
    let id = try #require(notes.first?["id"] as? String)
    try program.output("sessie", "sluit", code)
    func sheet() throws -> String {
      try program.output("draaiboek", "toon", "reisbureau", "--ervaring").out
    }
    try program.output("notitie", id, "leren", "ja", "--door", "jeugdige")
    #expect(!(try sheet().contains("zelf mocht")))
    try program.output("notitie", id, "nakijken", "ja")
    #expect(try sheet().contains("zelf mocht"))
  }
}
