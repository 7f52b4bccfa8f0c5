import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// A scene that is made once for all that ask for it, while its state stays the same.
@Suite struct StagedSceneTests {
  private let table = Table()
  private let robot: Robot

  init() throws {
    robot = Robot(table, "a")
    let casus = StreamID(.casus, table.newName()), sessie = StreamID(.sessie, table.newName())
    let begin = Sessie.Begin(
      draaiboek: try #require(Reis.draaiboeken.first).markdown, casus: casus.id, bijeenkomst: table.newName())
    _ = try table.append(
      [
        Change(casus, .casusGemaakt(Casus.Profiel(alias: "Egel"))), Change(sessie, .sessieBegonnen(begin)),
        note("een vaste dag", in: sessie),
      ], by: "a")
  }

  private func note(_ text: String, in sessie: StreamID) -> Change {
    Change(sessie, .notitieGemaakt(Notitie.Gegevens(stap: StapID(number: 1), tekst: text, stem: .jeugdige)))
  }

  private var world: World {
    World(state: table.state, now: table.now, clock: Table.clock, say: Wording(), newIdentifier: table.naming)
  }

  @Test(arguments: [false, true])
  func `a staged scene is the one that would be made now`(isProjected: Bool) throws {
    let sessie = try #require(table.sessie)
    var staged = world
    staged.stage(sessie.id, isProjected: isProjected)
    staged.now = staged.now.later(milliseconds: 90_000)
    let now = staged.now
    for (one, other) in [
      (staged.scene(sessie.id), world.scene(sessie.id)),
      (staged.projectedScene(sessie.id), world.projectedScene(sessie.id)),
    ] {
      let (one, other) = (try #require(one), try #require(other))
      #expect(one.sessie == other.sessie)
      #expect(one.casus == other.casus)
      #expect(one.isGeprojecteerd == other.isGeprojecteerd)
      #expect(one.now == now)
    }
  }

  @Test(arguments: [false, true])
  func `a staged scene goes with its state`(isProjected: Bool) throws {
    let sessie = try #require(table.sessie)
    var world = world
    world.stage(sessie.id, isProjected: isProjected)
    _ = try table.append([note("met de handen", in: StreamID(.sessie, sessie.id))], by: "a")
    world.state = table.state
    #expect(world.scene(sessie.id)?.sessie.notities.count == 2)
    #expect(world.projectedScene(sessie.id)?.sessie.notities.count == 2)
    world.stage(sessie.id, isProjected: isProjected)
    world.state = State()
    #expect(world.scene(sessie.id) == nil)
    #expect(world.projectedScene(sessie.id) == nil)
  }

  @Test func `whatever changes a state gives it another version`() throws {
    let sessie = try #require(table.sessie)
    let stream = StreamID(.sessie, sessie.id)
    var state = table.state
    func changes(_ body: (inout State) -> Void) -> Bool {
      let before = state.version
      body(&state)
      return state.version != before
    }
    let event = Event(
      id: table.newName(), stream: stream, tel: 99, author: "b", time: table.now,
      fact: note("buiten beginnen", in: stream).fact)
    #expect(changes { _ = reduce(into: &$0, event) })
    #expect(changes { $0.withdraw([event.id], from: stream) })
    #expect(changes { $0.forbid(VerbodenWoorden(["Vlinder"])) })
    #expect(changes { $0.learn([], of: sessie.begin?.casus ?? sessie.id) })
    #expect(changes { $0.close(stream) })
    #expect(changes { $0.open(stream) })
    var empty = State()
    let before = empty.version
    empty.forbid(VerbodenWoorden(["Vlinder"]))
    #expect(empty.version != before)
  }
}
