import Screen
import SessionModel
import Wording

/// A box over a screen: help, a choice, a question.
///
/// Any screen can have one at a time.
enum Overlay: Equatable, Sendable {
  /// The keys of the screen, from a row on.
  case help(from: Int)
  /// The steps, to go to one.
  case stappen(ListPicker)
  /// Whether the session is done.
  case sluiten
  /// The question cards, to pull one.
  case kaarten(ListPicker)
  /// The steps of every draaiboek, to put one in.
  case invoegen(ListPicker)
  /// A question of one's own, to put in as a step.
  case eigenVraag(LineEditor)

  /// Draws a box with a title in the middle of the screen and returns the room inside.
  static func box(_ title: String, rows: Int, columns: Int, on canvas: inout Canvas) -> Rect {
    let width = min(canvas.size.columns, columns + 4)
    let height = min(canvas.size.rows, rows + 4)
    let rect = Rect(
      x: (canvas.size.columns - width) / 2, y: (canvas.size.rows - height) / 2, width: width, height: height)
    canvas.fill(rect)
    guard width >= 12, height >= 5 else {
      canvas.put(title, at: rect.origin, style: .title, width: width)
      return rect.split(top: 1).rest
    }
    canvas.frame(rect, .accent)
    canvas.put(" \(title) ", at: Point(x: rect.x + 2, y: rect.y), style: .title, width: width - 4)
    return rect.inset(horizontal: 2, vertical: height < rows + 4 ? 1 : 2)
  }

  /// Draws the keys of a screen.
  static func drawHelp(_ title: String, _ hints: [KeyHint], from: Int, on canvas: inout Canvas) {
    let names = hints.map { TextWidth.of($0.name) }.max() ?? 0
    let labels = hints.map { TextWidth.of($0.label) }.max() ?? 0
    let room = box(title, rows: hints.count, columns: names + 3 + labels, on: &canvas)
    let first = max(0, min(from, hints.count - room.height))
    canvas.cursor = nil
    let more = (first > 0 ? "↑" : "") + (first + room.height < hints.count ? "↓" : "")
    if !more.isEmpty, room.x > 0 {
      canvas.put(" \(more) ", at: Point(x: room.x, y: room.bottom), style: .accent.bolded())
    }
    for (row, hint) in hints.dropFirst(first).prefix(room.height).enumerated() {
      canvas.put(hint.name, at: Point(x: room.x, y: room.y + row), style: .accent.bolded(), width: room.width)
      let x = room.x + names + 3
      canvas.put(hint.label, at: Point(x: x, y: room.y + row), width: max(0, room.right - x))
    }
  }
}
