import SessionModel
import Templates
import Testing
import Wording

@testable import Views

/// What the invented family says in the craft that is practised.
@Suite struct VakTests {
  private func stappen() throws -> [Stap] {
    try Draaiboek(parsing: Templates.reisbureau).stappen
  }

  @Test func `the family has something to say in every step of the reisbureau, in its form`() throws {
    let stappen = try stappen()
    #expect(stappen.map(\.vorm) == Gezin.reisbureau.map(\.vorm))
    #expect(Gezin.reisbureau.allSatisfy { !$0.regels.isEmpty })
  }

  @Test func `who speaks sits at the table, and a professional is faster than the child in the dream`() throws
  {
    let table = Set(Gezin.tafel(Wording()).map(\.stem))
    for toneel in Gezin.reisbureau { #expect(table.isSuperset(of: toneel.stemmen)) }
    let dream = try #require(Gezin.reisbureau.first { $0.vorm == .wensdroom })
    #expect(dream.regels.first?.stem.isProfessional == true)
    #expect(dream.stemmen.contains(.jeugdige))
  }

  @Test func `somebody waits for a question of one's own`() {
    #expect(Gezin.reisbureau.contains { toneel in toneel.regels.contains { $0.eerst != nil } })
  }

  @Test func `what the family says is as short as a note, and holds nothing that is found`() {
    let say = Wording()
    for regel in Gezin.reisbureau.flatMap(\.regels) {
      #expect(say(regel.tekst).count <= 60, "\(say(regel.tekst))")
    }
  }
}
