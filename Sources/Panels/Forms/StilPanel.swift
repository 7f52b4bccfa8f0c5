import Screen
import SessionModel
import Text
import Wording

/// Silent writing, or talking in small groups; then the slips on the wall.
public struct StilPanel: Panel {
  /// The form `stil`.
  public init() {}

  /// Room to breathe while people write; loose slips once they share.
  ///
  /// Until then nothing tells what was written, or how much.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let fasen = Fasen(etappe, scene.say)
    guard fasen.isSamen else {
      return fasen.contents(shape: Rust(etappe.stap.zinsbeginnen, scene.say))
    }
    let notities = scene.zichtbaar(etappe)
    let slips = notities.group {
      var item = scene.wallItem($0, isNewest: $1, order: $2)
      item.border = .slip
      return item
    }
    return fasen.contents([slips], latest: notities.laatst)
  }

  /// How many slips there are, and when zaal shows them.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let fasen = Fasen(etappe, scene.say)
    guard fasen.wacht, let delen = fasen.delen else { return scene.telling(etappe) }
    // Where each slip waits for the facilitator the group alone brings none.
    let waits = scene.say(etappe.houdtAchter ? .briefjesWachtenLos : .briefjesWachten, delen)
    return scene.telling(etappe) + [waits]
  }

  /// Slips, a line each; and the way to sharing them.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    Fasen(etappe, scene.say).capture(noteForm(etappe, scene), in: scene)
  }

  /// A slip is nobody's.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { NoteForm(stemmen: false) }
}

/// A calm wall: how the sentences begin, a still horizon, and that there is time.
private struct Rust: WallShape {
  let zinsbeginnen: [String]
  let say: Wording

  let things = 0
  func wanted(in width: Int, of limit: Int) -> Int { limit }

  /// What is always there; the hill only where there is room for it.
  func rows(in width: Int, atMost limit: Int) -> Int? {
    let words = zinsbeginnen.flatMap { Line.wrapped($0 + " …", width: width) }.count + 1
    return min(words, limit)
  }

  init(_ zinsbeginnen: [String], _ say: Wording) { (self.zinsbeginnen, self.say) = (zinsbeginnen, say) }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let quiet = Line.wrapped(say(.erIsTijd), width: rect.width, .quiet, centred: true)
    let begins = zinsbeginnen.flatMap { Line.wrapped($0 + " …", width: rect.width, .text.bolded()) }
    guard rect.isRoomy else {
      let room = begins.draw(on: &canvas, in: rect)
      guard room.height >= quiet.count else { return }
      _ = quiet.draw(on: &canvas, in: room.split(top: (room.height - quiet.count) / 2).rest)
      return
    }
    let (low, high) = rect.split(bottom: Rust.hill.count + 2)
    let top = max(0, high.height - begins.count) / 2
    _ = begins.draw(on: &canvas, in: high.split(top: top).rest)
    guard begins.count <= high.height, low.height == Rust.hill.count + 2 else { return }
    drawHill(on: &canvas, in: low)
    _ = quiet.draw(on: &canvas, in: low.split(bottom: 1).taken)
  }

  /// One slow wave on a long line: the way of the route, at rest.
  private static let hill = ["╭─────╮", "╭───╯     ╰───╮", "╯             ╰"]

  private func drawHill(on canvas: inout Canvas, in rect: Rect) {
    for (row, part) in Rust.hill.enumerated() {
      let x = rect.x + (rect.width - TextWidth.of(part)) / 2
      canvas.put(part, at: Point(x: x, y: rect.y + row), style: .rule)
    }
    let (base, wide) = (rect.y + Rust.hill.count - 1, TextWidth.of(Rust.hill[Rust.hill.count - 1]))
    let side = min(24, (rect.width - wide) / 2)
    let start = rect.x + (rect.width - wide) / 2
    canvas.rule(y: base, from: start - side, width: side)
    canvas.rule(y: base, from: start + wide, width: side)
  }
}
