import Foundation
import Support
import Testing

/// What one table leaves open, ticks and marks is there at the next one of the same journey.
@Suite(.waits) struct OnthoudenTests {
  private let program: Program

  init() throws {
    // Early in the day, whatever the day is here: a time to come is ahead.
    let hour = Calendar.current.dateComponents(in: .gmt, from: Date()).hour ?? 0
    program = try Program(["TZ": "UTC+\(hour)"])
    try program.output("casus", "nieuw", "Egel")
  }

  /// Begins a session for Egel; its code.
  private func begin(_ draaiboek: String = "werkatelier-casuistiek") throws -> String {
    try #require(
      try program.output(
        "sessie", "nieuw", "--draaiboek", draaiboek, "--casus", "Egel", "--tafel",
        "jeugdige,ouder:moeder,school:mentor"
      ).lines.last)
  }

  @discardableResult
  private func doe(_ sessie: String, _ lines: String...) throws -> String {
    try program.output("doe", sessie, stdin: lines.map { $0 + "\n" }.joined()).out
  }

  private func heard(_ seat: String, _ sessie: String) throws -> String {
    try program.output(seat, "--tekst", sessie).out
  }

  /// The notes of a step, as the format has them.
  private func notities(_ sessie: String, stap: Int) throws -> [[String: Any]] {
    let json = try Program.json(program.output("sessie", "toon", sessie, "--alles", "--als", "json"))
    let stappen = try #require(json["stappen"] as? [[String: Any]])
    return try #require(stappen[stap - 1]["notities"] as? [[String: Any]])
  }

  @Test func `what was parked waits at the next table, and is answered where it was said`() throws {
    defer { program.clear() }
    let first = try begin()
    let told = try doe(
      first, "stap 3", "? Wie betaalt het vervoer", "parkeer 1 | agenderen | naar gemeente | wijkteam",
      "~ De lift is stuk", "sluit")
    #expect(told.contains("geparkeerd, agenderen, naar gemeente, wijkteam: Wie betaalt het vervoer"))
    let second = try begin()
    let (zaal, regie) = (try heard("zaal", second), try heard("regie", second))
    #expect(zaal.contains("Wie betaalt het vervoer") && zaal.contains("De lift is stuk"))
    #expect(!zaal.contains("wijkteam") && !zaal.contains("geparkeerd"), "with whom is nothing for the room")
    #expect(regie.contains("agenderen, naar gemeente, wijkteam: Wie betaalt het vervoer"))
    try doe(second, "1 | geagendeerd | 2027-01-12 | LEA", "2 | beantwoord | De lift gaat weer", "sluit")
    let notes = try notities(first, stap: 3)
    let places = notes.compactMap { $0["geparkeerd"] as? [String: Any] }
    #expect(places.map { $0["stand"] as? String } == ["geagendeerd", "beantwoord"])
    #expect(places.map { $0["forum"] as? String } == ["lea", nil])
    #expect(
      places[0]["geagendeerd"] as? String == "2027-01-12" && places[0]["eigenaar"] as? String == "wijkteam")
    let report = try program.output("verslag", first, "--voor", "netwerk", "--als", "md").out
    #expect(
      report.contains("geagendeerd op dinsdag 12 januari 2027")
        && report.contains("beantwoord: De lift gaat weer"))
    // Any day, by its code, also when every session is over; then it waits no more.
    let id = try #require(notes[0]["id"] as? String)
    try program.output("notitie", id, "parkeer", "beantwoord De gemeente betaalt")
    #expect(try program.run(["notitie", id, "parkeer", "naar Atlantis"]).status != 0)
    let third = try heard("regie", try begin())
    #expect(!third.contains("vervoer") && !third.contains("De lift is stuk"))
  }

  @Test func `a number can be given in any step of a journey, and only in a scale without one`() throws {
    defer { program.clear() }
    let sessie = try begin()
    let told = try doe(sessie, "stap 6", "schaal m 4 Hij eet weer mee", "/schaal 5")
    #expect(told.contains("moeder: 4") && told.contains("hele tafel: 5"))
    #expect(try heard("regie", sessie).contains("cijfers: moeder 4, hele tafel 5"))
    #expect(try program.output("verslag", sessie).out.contains("Hij eet weer mee"))
    let loose = try #require(
      try program.output("sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek").lines.last)
    #expect(try program.run(["doe", loose], stdin: Array("schaal 5\n".utf8)).status != 0)
  }

  @Test func `ticks and owners of a checklist come back, and are written when they are said again`() throws {
    defer { program.clear() }
    let first = try begin("voorbereiding")
    try doe(first, "1 klaar", "2 mentor", "3 niemand", "sluit")
    let second = try begin("voorbereiding")
    let before = try heard("regie", second)
    #expect(before.contains("1 van 6 in orde") && before.contains("1 keer nog niemand"), "\(before)")
    func punten() throws -> [[String: Any]] {
      let json = try Program.json(program.output("sessie", "toon", second, "--alles", "--als", "json"))
      return try #require((json["stappen"] as? [[String: Any]])?.first?["punten"] as? [[String: Any]])
    }
    #expect(try punten().isEmpty, "nobody looked at anything here yet")
    try doe(second, "2 klaar")
    #expect(try heard("regie", second).contains("2 van 6 in orde"))
    #expect(try punten().map { $0["eigenaar"] as? String } == ["mentor"], "who took it on stays known")
  }

  @Test func `a point that was added by hand comes back with its tick, in the list of the same name`() throws
  {
    defer { program.clear() }
    let first = try begin("voorbereiding")
    try doe(first, "punt: Er is vervoer", "7 klaar", "stap 2", "punt: Oma is gevraagd", "8 mentor", "sluit")
    let second = try begin("voorbereiding")
    #expect(try heard("regie", second).contains("1 van 7 in orde"))
    let told = try doe(second, "7 open", "stap 2", "8 klaar", "stap 3")
    #expect(told.contains("Er is vervoer") && told.contains("Oma is gevraagd"), "\(told)")
    #expect(
      try heard("regie", second).contains("0 van 5 in orde"), "a list of another name has its own points")
    let third = try begin("voorbereiding")
    #expect(try heard("regie", third).contains("0 van 7 in orde"), "what was said last counts")
  }

  @Test func `who has to go is kept in sight in regie, and nowhere on the wall`() throws {
    defer { program.clear() }
    let sessie = try begin()
    let told = try doe(sessie, "vast 23:59 j")
    #expect(told.contains("jeugdige moet weg om 23:59"))
    #expect(try heard("regie", sessie).contains("jeugdige moet weg om 23:59 · over "))
    #expect(try !heard("zaal", sessie).contains("23:59"))
    try doe(sessie, "vast -")
    #expect(try !heard("regie", sessie).contains("23:59"))
    for line in ["vast 25:00", "vast 15", "vast 23:59 opa", "vast -"] {
      #expect(try program.run(["doe", sessie], stdin: Array((line + "\n").utf8)).status != 0, "\(line)")
    }
  }
}
