import SessionModel
import Testing

@Suite struct AfspraakLineTests {
  @Test func `an afspraak has a part for each of its fields, blanks allowed, and loses nothing`() {
    let line = AfspraakLine(
      " Ik bel |mentor||  maandag | moeder | een nummer | over een week|de directeur | ik | of jij ")
    let parts: [Afspraak.Veld: String] = [
      .wat: "Ik bel", .wie: "mentor", .eersteStap: "", .wanneer: "maandag", .metWie: "moeder",
      .nodig: "een nummer", .kijkmoment: "over een week", .mandaat: "de directeur", .alsAnders: "ik | of jij",
    ]
    for veld in Afspraak.Veld.allCases { #expect(line.deel(veld) == parts[veld], "\(veld)") }
    #expect(AfspraakLine("Ik bel")[.wat] == "Ik bel")
    #expect(AfspraakLine("Ik bel").deel(.wie) == nil)
    #expect(AfspraakLine("")[.wat] == "")
    #expect(AfspraakLine("||||")[.metWie] == "")
  }
}
