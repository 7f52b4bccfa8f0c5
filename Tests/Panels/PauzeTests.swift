import Screen
import SessionModel
import Testing
import Wording

@testable import Panels

/// Minutes of groups, and a break.
@Suite struct PauzeTests {
  @Test func `a break says when we go on, asks nothing and tells for which step is typed`() throws {
    var verhaal = Verhaal()
    let here = try #require(verhaal.scene.sessie.huidig)
    verhaal.gebeurt(.stapGekozen(van: here, naar: verhaal.stap("pauze")))
    let scene = verhaal.scene
    let etappe = try #require(verhaal.etappe("pauze"))
    let van = try #require(etappe.bezoeken.last?.van)
    let wanted = scene.clock.read(van.later(milliseconds: 600_000)).hourMinute
    let wall = PauzePanel().wall(etappe, scene)
    #expect(wall.full.lead?.big == "We gaan verder om \(wanted)" && wall.things == 0)
    #expect(PauzePanel().regie(etappe, scene) == ["Wat u nu typt, komt bij stippen."])
  }

  @Test func `a group is told at half of its minutes and at their end, and never on the wall`() throws {
    let markdown = """
      # Proef

      ## Samen
      - vorm: oogst
      - tijd: 20 min
      - vraag: Wat werkt?
      - beurten: 1:4,roddel:10,allen
      """
    let stap = try #require(try Draaiboek(parsing: markdown).stappen.first)
    #expect(stap.beurtMinuten == [4, 10, nil])
    #expect(try Draaiboek(parsing: markdown).printed().contains("- beurten: 1:4,roddel:10,allen\n"))
    var (state, time) = (State(), Moment(milliseconds: 1_790_000_000_000))
    let stream = StreamID(.sessie, Verhaal.identifier(1))
    var tel: UInt64 = 0
    func tell(_ fact: Fact) {
      tel += 1
      let id = Verhaal.identifier(tel + 1)
      _ = reduce(
        into: &state,
        Event(
          id: id, stream: stream, tel: state.tel(stream) + 1, author: "test", time: time, fact: fact))
    }
    tell(.sessieBegonnen(Sessie.Begin(draaiboek: markdown, casus: nil, bijeenkomst: stream.id)))
    func sein(_ minutes: Int64) throws -> String? {
      let etappe = try #require(state.sessie(stream.id)?.etappe)
      return Fasen(etappe, Wording()).sein(at: time.later(milliseconds: minutes * 60_000))
    }
    #expect(try sein(1) == nil)
    #expect(try sein(2)?.contains("op de helft") == true)
    #expect(try sein(4)?.contains("de tijd is om") == true)
    time = time.later(milliseconds: 300_000)
    tell(.faseGekozen(try #require(state.sessie(stream.id)?.huidig), 1))
    #expect(try sein(4) == nil)
    #expect(try sein(5)?.contains("op de helft") == true)
    tell(.faseGekozen(try #require(state.sessie(stream.id)?.huidig), 2))
    #expect(try sein(60) == nil)
  }
}
