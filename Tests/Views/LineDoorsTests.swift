import Panels
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// The same words, typed at every place where a line is typed: what happens is the same.
@Suite struct LineDoorsTests {
  /// What is typed in a step of this form: a line of each row of its table, and what a step has besides.
  private static func lines(_ scene: Scene) -> [String] {
    LineExample.all(in: LinePlace(scene.sessie.etappe, scene)).map(\.line) + [
      "Hij lachte weer", "o: Rust in huis", "* Samen eten", "\"Ik wil fietsen", "? wie belt", "~ moe",
      "! Koffie | mentor", "moedr: thuis", "v 3 maar niet altijd", "p: nog niet voor iedereen",
      "\\/geen opdracht",
    ]
  }

  /// The places where a line is typed, at a table of their own.
  private static let doors: [(name: String, type: @Sendable (String, Table, Identifier) throws -> Void)] = [
    ("noteer", { Robot($1, "noteer", at: .noteer($2)).type($0).press("Enter") }),
    ("zaal", { Robot($1, "zaal", at: .zaal($2)).press("n").type($0).press("Enter") }),
    ("regie", { Robot($1, "regie", at: .regie($2)).press("n").type($0).press("Enter") }),
    ("--tekst", { Robot($1, "lijn", at: .noteer($2), inLines: true).enter(line: $0) }),
    ("doe", { try done($0, at: $1, in: $2) }),
  ]

  /// What a line comes to in `doe`: the same desk, without a screen.
  private static func done(_ line: String, at table: Table, in sessie: Identifier) throws {
    let world = World(
      state: table.state, now: table.now, clock: Table.clock, say: Wording(), newIdentifier: table.naming)
    let scene = try #require(world.scene(sessie))
    var door = LineDoor(sessie: sessie, terminal: "doe", id: table.newName())
    for case .write(let changes, _) in door.enter(line, world, scene) {
      _ = try table.append(changes, by: "doe")
    }
  }

  @Test(arguments: Vorm.allCases)
  func `a line comes to the same in noteer, zaal, regie, tekst and doe, in every form`(vorm: Vorm) throws {
    let reis = try FormDoorsTests.reis(in: vorm)
    let (sessie, count) = (reis.sessie.id, reis.table.journal.count)
    let scene = try #require(reis.noteer.scene(sessie))
    for line in Self.lines(scene) {
      let told = try Self.doors.map { door in
        let table = Table(like: reis.table)
        try door.type(line, table, sessie)
        return Doors.facts(table.journal.dropFirst(count))
      }
      #expect(!told[0].isEmpty, "\(vorm): “\(line)” came to nothing")
      for (door, facts) in zip(Self.doors, told) {
        #expect(facts == told[0], "\(door.name), \(vorm): “\(line)”")
      }
    }
  }
}
