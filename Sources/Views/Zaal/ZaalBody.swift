import Panels
import Screen
import SessionModel
import Text
import Wording

/// How the step lies on zaal: made once for each change of what is there, whatever the clock says.
struct ZaalLayout: Region {
  let scene: Scene
  let size: Size
  /// The rows of the foot.
  let foot: Int
  /// How it lay before: what was found from there stands until something else changes.
  let before: Layout.Choice?

  func drawn() -> Layout? { Wall(scene).map { Ladder.choose($0, in: size, foot: foot, before: before) } }

  static func == (one: ZaalLayout, other: ZaalLayout) -> Bool {
    one.size == other.size && one.foot == other.foot && one.scene.tellsTheSame(as: other.scene)
  }
}

/// Its pages, made when one was turned.
struct ZaalPages: Region {
  let layout: ZaalLayout
  let made: Layout

  func drawn() -> Layout.Pages { made.pages }

  static func == (one: ZaalPages, other: ZaalPages) -> Bool { one.layout == other.layout }
}

/// All of zaal but what is typed and what lies over it: the question, the harvest, the dream, the route.
struct ZaalBody: Region {
  let layout: ZaalLayout
  /// What it came to; `nil` before the first step.
  let made: Layout?
  let pages: Layout.Pages?
  /// How often was turned.
  let turned: Int
  /// The time of day, as it stands in the head.
  let clock: String
  /// What the strip says.
  let strip: String
  /// What stands in the foot; nothing where somebody types.
  let foot: [Line]

  static func == (one: ZaalBody, other: ZaalBody) -> Bool {
    one.layout == other.layout && one.turned == other.turned && one.clock == other.clock
      && one.strip == other.strip
      && one.foot == other.foot
  }

  func drawn() -> Canvas {
    var canvas = Canvas(layout.size)
    canvas.put(foot, in: ZaalView.inset(canvas.bounds.split(bottom: layout.foot).taken))
    guard let made, let pages else { return canvas }
    if made.head.height > 0 { drawHead(on: &canvas, in: made.head) }
    if made.routeRows > 0 { Route(layout.scene.sessie, layout.scene.say).draw(on: &canvas, in: made.route) }
    made.draw(pages, turned: turned, on: &canvas)
    if let row = made.strip, !strip.isEmpty {
      canvas.putRight(strip, in: made.body, y: row, style: .text.bolded())
    }
    return canvas
  }

  private func drawHead(on canvas: inout Canvas, in rect: Rect) {
    let room = ZaalView.inset(rect)
    let scene = layout.scene
    let title = [scene.sessie.titel, scene.alias].compactMap(\.self).joined(separator: " · ")
    // A gap before the clock, so that a long title is not read on in it.
    let time = clock.isEmpty ? 0 : TextWidth.of(clock) + 2
    canvas.put(
      Wrap.oneLine(title, width: max(0, room.width - time)), at: room.origin, style: .title, width: room.width
    )
    if !clock.isEmpty { canvas.putRight(clock, in: room, y: room.y, style: .quiet) }
    canvas.rule(y: rect.y + 1, from: room.x, width: room.width)
  }
}
