import Screen
import SessionModel
import Wording

/// The report of what was practised, once its session is closed: where one is in it.
struct Oefenverslag {
  /// From which row on it is in sight.
  private var row = 0

  init() {}

  private static func rows(of sessie: Identifier, _ world: World, width: Int) -> [Line] {
    world.document(StreamID(.sessie, sessie), isPrivate: false).map { DocumentFace(width: width).rows($0) }
      ?? []
  }

  /// Goes through it.
  mutating func handle(_ key: Key, of sessie: Identifier, _ world: World) -> [Wish] {
    let height = max(1, world.size.rows * 2 / 3)
    let last = max(0, Oefenverslag.rows(of: sessie, world, width: world.size.columns).count - height)
    switch key {
    case .down: row = min(last, row + 1)
    case .up: row = max(0, row - 1)
    case .pageDown, .right, .enter: row = min(last, row + height)
    case .pageUp, .left: row = max(0, row - height)
    case .ctrl("q"): return [.leave]
    case .ctrl("c"): return [.tell(world.say(.stoppenMet))]
    default: break
    }
    return []
  }

  /// It, on so much of the screen.
  func render(of sessie: Identifier, _ world: World, size: Size) -> Canvas {
    var canvas = Canvas(size)
    let room = canvas.bounds.inset(horizontal: size.columns > 40 ? 3 : 0, vertical: 0)
    let rows = Oefenverslag.rows(of: sessie, world, width: room.width)
    canvas.put(
      Array(rows.dropFirst(min(row, max(0, rows.count - room.height))).prefix(room.height)), in: room)
    return canvas
  }

  /// It, for who listens.
  static func spoken(of sessie: Identifier, _ world: World) -> [String] {
    rows(of: sessie, world, width: 100).map(\.text).filter { $0.contains { $0.isLetter } }
  }
}

extension World {
  /// Practice has no start screen to go to: Esc just stays.
  func staying(_ wishes: [Wish]) -> [Wish] {
    wishes.map { wish in if case .show = wish { .tell(say(.stoppenMet)) } else { wish } }
  }
}
