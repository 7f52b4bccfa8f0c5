import Screen
import Text
import Wording

/// The guide to a first session, read over the start screen.
public struct UitlegView: View {
  private var first = 0
  private var hasTold = false

  /// The guide from its beginning.
  public init() {}

  /// Takes one key: the arrows go through it, any other leads back.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    let height = max(1, world.size.rows - 2)
    let last = max(0, rows(world).count - height)
    switch key {
    case .down: first = min(last, first + 1)
    case .up: first = max(0, min(last, first) - 1)
    case .pageDown, .char(" "), .right: first = min(last, first + height)
    case .pageUp, .left: first = max(0, min(last, first) - height)
    case .home: first = 0
    case .end: first = last
    case .ctrl("q"): return [.leave]
    case .ctrl("c"): return [.tell(world.say(.stoppenMet))]
    default: return [.back]
    }
    return []
  }

  /// Any line leads back.
  public mutating func enter(line: String, _ world: World) -> [Wish] { [.back] }

  /// All of it, once.
  public mutating func spoken(_ world: World) -> [String] {
    defer { hasTold = true }
    return hasTold ? [] : world.gids(100).filter { !$0.isEmpty }
  }

  private func rows(_ world: World) -> [String] {
    world.gids(max(20, min(80, world.size.columns - 2 * UitlegView.margin(world.size))))
  }

  private static func margin(_ size: Size) -> Int { size.columns > 40 ? 3 : 0 }

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let rows = rows(world)
    let (foot, rest) = canvas.bounds.split(bottom: size.rows > 3 ? 2 : 0)
    let margin = UitlegView.margin(size)
    let room = rest.inset(horizontal: margin, vertical: 0)
    let top = max(0, min(first, rows.count - room.height))
    for (y, row) in rows.dropFirst(top).prefix(room.height).enumerated() {
      let isHead = !row.isEmpty && row == row.uppercased() && row.contains { $0.isLetter }
      canvas.put(
        row, at: Point(x: room.x, y: room.y + y), style: isHead ? .accent.bolded() : .text, width: room.width)
    }
    let hints = [
      KeyHint(name: "↑↓", label: world.say(.uitlegLezen)),
      KeyHint(name: "Esc", label: world.say(.uitlegTerug)),
    ]
    let below = foot.split(bottom: 1).taken.inset(horizontal: margin, vertical: 0)
    canvas.put(Array(Line.hints(hints, width: below.width).prefix(1)), in: below)
    return canvas
  }
}
