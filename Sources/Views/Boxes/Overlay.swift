import Screen
import SessionModel
import Text
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

  /// Whether somebody typed in it.
  var holdsWords: Bool {
    switch self {
    case .eigenVraag(let editor): !editor.isEmpty
    case .help, .stappen, .sluiten, .kaarten, .invoegen: false
    }
  }

  /// Draws a box with a title in the middle of the screen and returns the room inside.
  static func box(_ title: String, rows: Int, columns: Int, on canvas: inout Canvas) -> Rect {
    let place = place(rows: rows, columns: columns, in: canvas.size)
    let rect = place.box
    canvas.fill(rect)
    guard place.isFramed else {
      canvas.put(title, at: rect.origin, style: .title, width: rect.width)
      return place.room
    }
    canvas.frame(rect, .accent)
    canvas.put(" \(title) ", at: Point(x: rect.x + 2, y: rect.y), style: .title, width: rect.width - 4)
    return place.room
  }

  /// Where a box comes on a screen, and the room inside it.
  private static func place(rows: Int, columns: Int, in size: Size) -> (
    box: Rect, room: Rect, isFramed: Bool
  ) {
    let width = min(size.columns, columns + 4)
    let height = min(size.rows, rows + 4)
    let box = Rect(
      x: (size.columns - width) / 2, y: (size.rows - height) / 2, width: width, height: height)
    guard width >= 12, height >= 5 else { return (box, box.split(top: 1).rest, false) }
    return (box, box.inset(horizontal: 2, vertical: height < rows + 4 ? 1 : 2), true)
  }

  /// Takes a key in a box with help: the arrows go through it, any other key closes it.
  static func help(_ key: Key, from: Int, of hints: [KeyHint], in size: Size) -> Overlay? {
    let room = place(rows: hints.count, columns: helpColumns(hints).total, in: size).room
    let last = max(0, hints.count - room.height)
    switch key {
    case .down, .pageDown: return .help(from: min(last, from + (key == .down ? 1 : max(1, room.height))))
    case .up, .pageUp: return .help(from: max(0, min(last, from) - (key == .up ? 1 : max(1, room.height))))
    default: return nil
    }
  }

  private static func helpColumns(_ hints: [KeyHint]) -> (names: Int, total: Int) {
    let names = hints.map { TextWidth.of($0.name) }.max() ?? 0
    return (names, names + 3 + (hints.map { TextWidth.of($0.label) }.max() ?? 0))
  }

  /// Draws what is to be told over the box: it may fill the screen.
  static func drawTelling(_ world: World, on canvas: inout Canvas) {
    guard let melding = world.projectedMelding, canvas.size.rows > 0 else { return }
    let row = canvas.bounds.split(bottom: 1).taken
    canvas.fill(row)
    let text = Wrap.oneLine(melding, width: row.width - 1)
    canvas.put(text, at: Point(x: min(1, row.width - 1), y: row.y), style: .accent, width: row.width - 1)
  }

  /// Draws the keys of a screen.
  static func drawHelp(_ title: String, _ hints: [KeyHint], from: Int, on canvas: inout Canvas) {
    let (names, columns) = helpColumns(hints)
    let room = box(title, rows: hints.count, columns: columns, on: &canvas)
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
