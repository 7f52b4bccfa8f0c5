import Testing

@testable import SessionModel

@Suite struct BeeldFactTests {
  @Test func `every picture has a letter of its own in its row`() {
    for beeld in Beeld.allCases {
      #expect(beeld.plaatjes.count == Beeld.plaatsen.count)
      #expect(Set(beeld.plaatjes.map(\.letter)).count == beeld.plaatjes.count)
    }
  }

  @Test func `a mark of a picture is told by its word, and one that is no picture is refused`() {
    let stap = StapID("stap-1")
    #expect(
      Sessie.Schaal(stap: stap, deelnemer: nil, beeld: .weer, cijfer: 4, meer: [1]).rij == "half zon, bliksem"
    )
    #expect(Sessie.Schaal(stap: stap, deelnemer: nil, cijfer: 4, meer: [1]).rij == "4 1")
    for (beeld, cijfer, isMogelijk) in [
      (Beeld.weer, 6, false), (.weer, 0, false), (.gezicht, 5, true), (nil, 0, true),
    ] {
      #expect(
        Sessie.Schaal(stap: stap, deelnemer: nil, beeld: beeld, cijfer: cijfer).isMogelijk == isMogelijk)
    }
  }

  @Test func `a draaiboek says which pictures its scale has`() throws {
    let markdown =
      "# Weer\n\n- soort: casus\n\n## Nu\n- vorm: schaal\n- tijd: 5 min\n- vraag: Welk weer?\n- beeld: weer\n"
    let draaiboek = try Draaiboek(parsing: markdown)
    #expect(draaiboek.stappen.first?.beeld == .weer)
    #expect(try Draaiboek(parsing: draaiboek.printed()) == draaiboek)
  }
}
