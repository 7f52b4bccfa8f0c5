import Testing

@testable import SessionModel

/// Who may say yes, and what a reading for one sentence finds.
@Suite struct ZeggenschapTests {
  @Test(arguments: [
    (Stem.jeugdige, Stem?.some(.jeugdige), Casus.Leeftijd.Band?.none, true), (.ouder, .jeugdige, nil, true),
    (.ouder, .jeugdige, .van16tot17, false), (.ouder, .jeugdige, .van12tot15, true),
    (.school, .jeugdige, nil, false),
    (.school, .ouder, nil, false), (.school, .school, nil, true), (.zorg, .school, nil, false),
    (.jeugdige, .ouder, nil, false), (.ouder, .ouder, .vanaf18, true), (.ouder, nil, nil, true),
    (.zorg, nil, nil, false), (.jeugdige, .school, nil, true),
  ])
  func `a yes comes from who said it, a child that decides, or a parent of a child under 16`(
    door: Stem, stem: Stem?, band: Casus.Leeftijd.Band?, isAllowed: Bool
  ) throws {
    var state = State()
    var number: UInt64 = 0
    let stream = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (1, 1)))
    func add(_ fact: Fact) {
      number += 1
      let time = Moment(milliseconds: Int64(number))
      _ = reduce(
        into: &state,
        Event(
          id: Identifier(time: time, entropy: (0, number)), stream: stream, tel: Int(number), author: "a",
          time: time,
          fact: fact))
    }
    let draaiboek = """
      # Gesprek
      Kort.

      - soort: casus
      - tafel: 1-4
      - klok: regie

      ## Een
      - vorm: oogst
      - tijd: 5 min
      - vraag: Wat?

      ## Teruglezen
      - vorm: teruglezen
      - tijd: 5 min
      - vraag: Klopt dit?

      """
    add(.sessieBegonnen(.init(draaiboek: draaiboek, casus: nil, bijeenkomst: stream.id)))
    add(.deelnemerErbij(.init(stem: .jeugdige)))
    add(.deelnemerErbij(.init(stem: .ouder)))
    add(.notitieGemaakt(.init(stap: StapID(number: 1), tekst: "zin", stem: stem)))
    let sessie = try #require(state.sessie(stream.id))
    let lezing = Teruglezing(sessie, casus: nil)
    let zin = try #require(lezing.zinnen.first)
    #expect((lezing.bezwaar(tegen: door, over: zin, leeftijd: band) == nil) == isAllowed)
  }
}
