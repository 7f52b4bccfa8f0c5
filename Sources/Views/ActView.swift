import Acts
import Panels
import Screen
import SessionModel
import Wording

/// A screen of a session, on which acts are done by key and by slash.
protocol ActView: View {
  /// Where lines are typed.
  var desk: Desk { get set }

  /// Whether all can read it: an act for a private screen cannot be done here.
  var isProjected: Bool { get }

  /// Offers what can be chosen instead of doing an act; `nil` where this screen has no such choice.
  mutating func offer(
    _ choice: Act.Choice, for act: Act, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]?

  /// Does what only this screen can; `nil` for what means the same on every screen, or cannot be done on this one.
  mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]?

  /// Does what only the hand on this screen can; `nil` for what means the same for every hand.
  mutating func take(_ what: Act.OfHand, _ world: World, _ scene: Scene) throws(ActRefusal) -> [Wish]?
}

extension ActView {
  /// Does an act here; an argument that can be chosen on this screen may be empty.
  mutating func perform(
    _ act: Act, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish] {
    if act.isPrivate, isProjected { throw .notHere(act.name) }
    if act.name == .hulp, !argument.isEmpty, argument.folded != world.say(.woordAlles) {
      return [.tell(try Act.told(about: argument, world.say))]
    }
    let own: [Wish]?
    switch act.reach {
    case .session:
      guard let choice = act.choice(argument, scene) else {
        own = nil
        break
      }
      own = try offer(choice, for: act, world, scene)
    case .history: own = nil
    case .screen(let what): own = try show(what, argument, world, scene)
    case .hand(let what): own = try take(what, world, scene)
    }
    if let own { return own }
    return try act.wishes(argument, scene, world)
  }

  /// What a key that ends, or asks how to, does also over a box.
  func ending(_ key: Key, _ world: World) -> [Wish]? {
    switch key {
    case .ctrl("q"): [.leave]
    case .ctrl("c"): [.tell(world.say(.stoppenMet))]
    default: nil
    }
  }

  /// Does an act by its key; one that cannot be done says why.
  mutating func attempt(
    _ name: Act.Name, _ world: World, _ scene: Scene, argument: String = ""
  ) -> [Wish] {
    // A key asks for all the help there is, the word for what matters now.
    let argument = name == .hulp ? world.say(.woordAlles) : argument
    do throws(ActRefusal) {
      return try perform(name.act, argument, world, scene)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// Does an act that was typed behind a slash; the words stay where they are until it is done.
  mutating func enter(_ typed: String, _ world: World, _ scene: Scene) -> [Wish] {
    do throws(ActRefusal) {
      let line = try ActLine(typed, world.say)
      let wishes = try perform(line.act, line.argument, world, scene)
      return desk.entrust(wishes, next: world.newIdentifier())
    } catch {
      return desk.putAside(next: world.newIdentifier()) + [.tell(error.sentence(world.say))]
    }
  }
}

extension Act {
  /// How it is typed and what it does, on a line.
  func told(_ say: Wording) -> String { "/\(usage(say)) — \(say(help))" }

  /// What can be typed, a line each; about one word what that does.
  static func told(_ acts: [Act], about word: String, _ say: Wording) throws(ActRefusal) -> [String] {
    guard word.isEmpty || word.folded == say(.woordAlles) else { return [try told(about: word, say)] }
    return acts.map { $0.told(say) }
  }

  /// What a word does, for who asks about that word.
  static func told(about word: String, _ say: Wording) throws(ActRefusal) -> String {
    let act = try ActLine(word.hasPrefix("/") ? String(word.dropFirst()) : word, say).act
    let example = act.example.map { " " + say(.bijvoorbeeld, "/" + say($0)) } ?? ""
    return say(.hulpOver, act.usage(say), say(act.help)) + example
  }
}
