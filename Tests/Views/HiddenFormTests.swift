import Panels
import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What is filled in silently is not to be read along on the projector.
@Suite struct HiddenFormTests {
  @Test func `a held back answer is dots on zaal and words in noteer`() throws {
    let world = try world()
    let scene = try #require(world.scene(Self.identifier(1)))
    var desk = Desk(sessie: Self.identifier(1), terminal: "test", id: Self.identifier(99))
    for key in [.down, .right] + "rust".map(Key.char) + [.enter] + "geheim".map(Key.char) {
      _ = desk.handle(key, world, scene)
    }
    #expect(text(desk, world, scene, projected: false).contains("geheim"))
    let projected = text(desk, world, scene, projected: true)
    #expect(!projected.contains("geheim") && !projected.contains("rust") && projected.contains("●●●●●●"))
  }

  private func text(_ desk: Desk, _ world: World, _ scene: Scene, projected: Bool) -> String {
    desk.rows(world, scene, width: 100, height: 8, projected: projected, Regions())
      .map { $0.text }.joined(separator: "\n")
  }

  private func world() throws -> World {
    var state = State()
    let markdown = """
      # Beraad

      ## Wie
      - vorm: afweging
      - variant: perspectieven
      - tijd: 15 min
      - vraag: Voor wie?
      - tonen: los
      """
    let facts: [Fact] = [
      .sessieBegonnen(
        Sessie.Begin(draaiboek: markdown, casus: nil, bijeenkomst: Self.identifier(2))),
      .deelnemerErbij(Deelnemer.Gegevens(stem: .school, label: "mentor")),
    ]
    for (index, fact) in facts.enumerated() {
      _ = reduce(
        into: &state,
        Event(
          id: Self.identifier(UInt64(index + 10)), stream: StreamID(.sessie, Self.identifier(1)),
          tel: index + 1, author: "test", time: Moment(milliseconds: 1_790_000_000_000), fact: fact))
    }
    let clock = WallClock { _ in WallTime(day: .epoch, hour: 0, minute: 0, second: 0) }
    return World(
      state: state, now: Moment(milliseconds: 1_790_000_000_000), clock: clock, say: Wording(),
      newIdentifier: { Self.identifier(100) })
  }

  private static func identifier(_ number: UInt64) -> Identifier {
    Identifier(time: Moment(milliseconds: Int64(number)), entropy: (0, number))
  }
}
