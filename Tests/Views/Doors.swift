import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What is compared of the doors to an act: what happened, how it is taken back, and why it is not done.
enum Doors {
  /// What happened, without the names that differ each time.
  static func facts(_ events: some Sequence<Event>) -> [String] {
    events.map { event in
      switch event.fact {
      case .sessie(.stapGekozen(let it)) where it.naar.text.count > 4: "\(it.van) → new"
      case .plan(.droomVastgelegd(let it)):
        "\(it.tekst) \(String(describing: it.stem)) \(it.bron != nil) \(it.verbetert != nil)"
      case .sessie(.voorgelezen(let it)):
        if case .zinnen(let over) = it.blad { "\(over.count) sentences" } else { "\(it)" }
      case .plan(.afspraakGemaakt(let it)): "\(it.gegevens.wat) \(it.gegevens.wie) \(it.gegevens.wanneer)"
      default: "\(event.fact)"
      }
    }
  }

  /// What is kept, to see that one key brings it back.
  struct Kept: Equatable {
    let sessie: Sessie
    let casus: Casus?

    init(_ reis: Reis) {
      (sessie, casus) = (reis.sessie, reis.sessie.begin?.casus.flatMap(reis.table.state.casus))
    }
  }

  /// Walks through one door and back: one key undoes all that was done there, and one does it again.
  static func walk(
    _ reis: Reis, by robot: Robot, _ door: String, isUndoable: Bool = true, _ act: () -> Void
  ) -> [String] {
    let (before, count) = (Kept(reis), reis.table.journal.count)
    act()
    let (after, done) = (Kept(reis), facts(reis.table.journal.dropFirst(count)))
    guard !done.isEmpty, isUndoable else { return done }
    history(robot, "Ctrl-Z", .ongedaan)
    #expect(Kept(reis) == before, "by \(door) one undo is not enough: \(done)")
    history(robot, "Ctrl-Y", .opnieuw)
    #expect(Kept(reis) == after, "by \(door) one redo is not enough: \(done)")
    return done
  }

  /// Takes back or does again, by the key or the line that this robot has for it.
  private static func history(_ robot: Robot, _ key: String, _ name: Act.Name) {
    if robot.isInLines {
      robot.enter(line: "/" + Wording()(name.act.word))
    } else {
      robot.press(key)
    }
  }

  /// Where a session is told in lines: `--tekst` at each screen that is one's own, and at zaal.
  static let tekst: [(seat: Speech.Seat, robot: @Sendable (Reis) -> Robot)] = Speech.Seat.allCases.map {
    seat in
    (
      seat,
      { reis in
        let screenful: Screenful =
          switch seat {
          case .zaal: .zaal(reis.sessie.id)
          case .noteer: .noteer(reis.sessie.id)
          case .regie: .regie(reis.sessie.id)
          }
        return Robot(reis.table, "lijn", at: screenful, inLines: true)
      }
    )
  }

  /// Presses keys by name; behind a colon stands what is typed.
  static func press(_ keys: [String], on robot: Robot) {
    for key in keys {
      if key.first == ":", key.count > 1 { robot.type(String(key.dropFirst())) } else { robot.press(key) }
    }
  }

  /// What `doe` says to an act that cannot be done.
  static func refusal(_ typed: String, _ reis: Reis) -> String? {
    guard let scene = reis.noteer.scene(reis.sessie.id) else { return nil }
    do throws(ActRefusal) {
      let line = try ActLine(typed, Wording())
      _ = try line.act.changes(line.argument, scene, reis.noteer.seen.means)
      return nil
    } catch {
      return error.sentence(Wording())
    }
  }
}
