import Panels
import Screen
import SessionModel

/// A screen of a session, on which acts are done by key and by slash.
protocol ActView: View {
  /// Where lines are typed.
  var desk: Desk { get set }

  /// Does an act here; an argument that can be chosen on this screen may be empty.
  mutating func perform(
    _ name: Act.Name, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]
}

extension ActView {
  /// What a key that ends, or asks how to, does also over a box.
  func ending(_ key: Key, _ world: World) -> [Wish]? {
    switch key {
    case .ctrl("q"): [.leave]
    case .ctrl("c"): [.tell(world.say(.stoppenMet))]
    default: nil
    }
  }

  /// Does an act by its key; one that cannot be done says why.
  mutating func attempt(_ name: Act.Name, _ world: World, _ scene: Scene) -> [Wish] {
    do throws(ActRefusal) {
      return try perform(name, "", world, scene)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// Does an act that was typed behind a slash; the words stay where they are until it is done.
  mutating func enter(_ typed: String, _ world: World, _ scene: Scene) -> [Wish] {
    do throws(ActRefusal) {
      let line = try ActLine(typed, world.say)
      let wishes = try perform(line.act.name, line.argument, world, scene)
      return desk.entrust(wishes, next: world.newIdentifier())
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }
}
