import Screen
import SessionModel
import Templates
import Testing
import Wording

@testable import Acts
@testable import Views

/// A new name, and a draaiboek that is for the other kind of journey: it is asked once whose journey it is.
@Suite struct NewSessionTests {
  private static var world: World {
    var world = World(
      state: State(), now: Table.opening, clock: Table.clock, say: Wording(), newIdentifier: Table().naming)
    world.draaiboeken = Templates.all.compactMap { template in
      (try? Draaiboek(parsing: template.markdown)).map {
        NamedDraaiboek(naam: template.name, markdown: template.markdown, draaiboek: $0)
      }
    }
    return world
  }

  private static func begin(_ name: String, _ world: World) -> NewSession {
    var new = NewSession(world)
    for letter in name { _ = new.handle(.char(letter), world) }
    _ = new.handle(.enter, world)
    return new
  }

  /// Chooses a draaiboek of this name; what is told.
  private static func choose(_ name: String, in new: inout NewSession, _ world: World, among order: [String])
    -> String?
  {
    for _ in 0..<(order.firstIndex(of: name) ?? 0) { _ = new.handle(.down, world) }
    for case .tell(let text) in new.handle(.enter, world) { return text }
    return nil
  }

  private static func made(by new: inout NewSession, _ world: World) -> Casus.Profiel? {
    for case .write(let changes, _) in new.handle(.enter, world) {
      for change in changes {
        if case .casus(.gemaakt(let it)) = change.fact { return it.profiel }
      }
    }
    return nil
  }

  @Test func `a draaiboek for a network offers a network first, and takes a child at a key`() throws {
    let world = Self.world
    let names = world.draaiboeken.map(\.naam)
    var new = Self.begin("Denkstad", world)
    let told = try #require(Self.choose("werkatelier-netwerk", in: &new, world, among: names))
    #expect(told.contains("voor een netwerk"))
    var other = new
    _ = new.handle(.enter, world)
    _ = new.handle(.enter, world)
    #expect(Self.made(by: &new, world)?.soort == .netwerk)
    // Ctrl-N says that it is a child after all: what was chosen stays chosen, and nothing more is asked.
    _ = other.handle(.ctrl("n"), world)
    _ = other.handle(.enter, world)
    for case .tell(let text) in other.handle(.enter, world) { Issue.record("asked again: \(text)") }
    #expect(Self.made(by: &other, world)?.soort == .kind)
  }

  @Test func `a draaiboek for what was named asks nothing more`() {
    let world = Self.world
    var new = Self.begin("Vlinder", world)
    #expect(Self.choose("reisbureau", in: &new, world, among: world.draaiboeken.map(\.naam)) == nil)
    #expect(Self.made(by: &new, world)?.alias == "Vlinder")
  }
}
