import Acts
import Screen
import SessionModel
import Wording

/// What is asked over what somebody looks at: in which thread, how one is called, where something waits.
enum Overvraag: Equatable, Sendable {
  case kiezer(Draadkiezer)
  case draad(Draadvorm)
  case parkeren(Parkeervorm)

  /// What a key in it came to.
  enum Outcome {
    case nothing, closes
    /// To look whether somebody said this so.
    case looks(String)
    case tells(String)
    /// Another question follows.
    case asks(Overvraag)
    case writes(Overantwoord)
  }

  /// What has to be here before it can be answered.
  var needs: [Wish] {
    switch self {
    case .kiezer, .draad: [.list(.draden)]
    case .parkeren(let vorm): [.lees(StreamID(.sessie, vorm.zin.sessie))]
    }
  }

  /// Whether words stand in it that are kept nowhere.
  var holdsWords: Bool {
    switch self {
    case .kiezer: false
    case .draad(let vorm): vorm.holdsWords
    case .parkeren(let vorm): vorm.holdsWords
    }
  }

  /// The keys of what is asked now.
  ///
  /// - Parameter world: what there is to choose from, where that is known.
  func toetsen(_ say: Wording, _ world: World? = nil) -> KeyTable<Key> {
    switch self {
    case .kiezer(let kiezer): kiezer.toetsen(say, world)
    case .draad(let vorm): vorm.toetsen(say)
    case .parkeren: Parkeervorm.keys(say)
    }
  }

  fileprivate mutating func handle(_ key: Key, _ world: World) -> Outcome {
    switch self {
    case .kiezer(var kiezer):
      defer { self = .kiezer(kiezer) }
      return kiezer.handle(key, world)
    case .draad(var vorm):
      defer { self = .draad(vorm) }
      return vorm.handle(key, world)
    case .parkeren(var vorm):
      defer { self = .parkeren(vorm) }
      return vorm.handle(key, world)
    }
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    switch self {
    case .kiezer(let kiezer): kiezer.draw(world, on: &canvas, in: rect)
    case .draad(let vorm): vorm.draw(world, on: &canvas, in: rect)
    case .parkeren(let vorm): vorm.draw(world, on: &canvas, in: rect)
    }
  }
}

/// What an answer writes, and what is said again where that cannot be taken back by itself.
struct Overantwoord: Hashable, Sendable {
  let heen: [Change]
  /// What says that it is not so, and then that it is so again.
  let terug, opnieuw: [Change]
  let told: String

  init(_ heen: [Change], terug: [Change] = [], opnieuw: [Change]? = nil, _ told: String) {
    (self.heen, self.terug, self.opnieuw, self.told) = (heen, terug, opnieuw ?? heen, told)
  }
}

extension Overvraag? {
  /// Takes one key for what is asked: what it wants to happen, and the answer once there is one.
  mutating func take(_ key: Key, _ world: World) -> (wishes: [Wish], answer: Overantwoord?) {
    switch key {
    case .ctrl("q"): return ([.leave], nil)
    case .ctrl("c"): return ([.tell(world.say(.stoppenMet))], nil)
    default: break
    }
    switch self?.handle(key, world) ?? .closes {
    case .nothing: return ([], nil)
    case .looks(let text): return ([.zoek(text)], nil)
    case .tells(let text): return ([.tell(text)], nil)
    case .closes:
      self = nil
      return ([], nil)
    case .asks(let next):
      self = next
      return (next.needs, nil)
    case .writes(let answer):
      self = nil
      return (answer.heen.isEmpty ? [.tell(answer.told)] : [], answer.heen.isEmpty ? nil : answer)
    }
  }
}
