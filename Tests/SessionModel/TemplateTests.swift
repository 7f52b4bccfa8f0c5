import SessionModel
import Templates
import Testing

@Suite struct TemplateTests {
  @Test(arguments: Templates.all.map(\.name))
  func aShippedDraaiboekIsWhole(name: String) throws {
    let markdown = try #require(Templates.all.first { $0.name == name }).markdown
    let draaiboek = try Draaiboek(parsing: markdown)
    for stap in draaiboek.stappen {
      #expect((1...3).contains(stap.regie.count), "\(stap.naam): cues")
      #expect((1...2).contains(stap.doorvragen.count), "\(stap.naam): follow-up questions")
      #expect(!stap.redding.isEmpty, "\(stap.naam): rescue line")
      #expect(stap.vraag.count <= 70, "\(stap.naam): a question is read from the back row")
    }
    #expect(draaiboek.stappen.map { !$0.regels.isEmpty }.firstIndex(of: true) == 0)
    let closing = try #require(draaiboek.stappen.last)
    #expect(([closing.vraag] + closing.regie + closing.doorvragen).contains { $0.contains("meest waardevol") })
    #expect(draaiboek.printed() == markdown)
  }

  @Test func reisbureauHasItsElevenSteps() throws {
    let draaiboek = try Draaiboek(
      parsing: try #require(Templates.all.first { $0.name == "reisbureau" }).markdown)
    #expect(draaiboek.titel == "Reisbureau")
    #expect(draaiboek.soort == .casus)
    #expect(draaiboek.tafel == 3...5)
    #expect(draaiboek.klok == .regie)
    #expect(draaiboek.minuten == 90)
    #expect(
      draaiboek.stappen.map { "\($0.naam) \($0.minuten) \($0.vorm.rawValue)" } == [
        "Inchecken 5 reisgezelschap", "Vorige etappe 5 terugblik", "Reisdagboek 10 oogst",
        "Bestemming 15 wensdroom", "Nu 10 schaal", "Wie reist mee 5 reisgezelschap", "Bagage 10 wat-werkt",
        "Routes 10 ideeen", "Kiezen 5 kiezen", "Eerste etappe 10 morgen-anders", "Uitchecken 5 afsluiten",
      ])
    #expect(draaiboek.stappen[2].bron == .interview)
  }
}
