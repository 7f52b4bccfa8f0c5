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
  /// What matters most in the step of now, from a row on.
  case stephelp(from: Int)
  /// The steps, to go to one.
  case stappen(ListPicker)
  /// Whether the session is done.
  case sluiten
  /// The question cards, to pull one.
  case kaarten(ListPicker)
  /// The steps of every draaiboek, to put one in.
  case invoegen(ListPicker)
  /// What worked in other journeys, from a row on: for a private screen.
  case reizen(from: Int)
  /// A question of one's own, to put in as a step.
  case eigenVraag(LineEditor)

  /// Whether somebody typed in it.
  var holdsWords: Bool {
    switch self {
    case .eigenVraag(let editor): !editor.isEmpty
    case .help, .stephelp, .stappen, .sluiten, .kaarten, .invoegen, .reizen: false
    }
  }

  /// From which row help is open; `nil` of another box.
  var helpRow: Int? { if case .help(let from) = self { from } else { nil } }

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
    let (rows, room) = helpRows(hints, in: size)
    let last = max(0, rows.count - room.height)
    switch key {
    case .down, .pageDown: return .help(from: min(last, from + (key == .down ? 1 : max(1, room.height))))
    case .up, .pageUp: return .help(from: max(0, min(last, from) - (key == .up ? 1 : max(1, room.height))))
    default: return nil
    }
  }

  /// The rows of a help box on a screen, whole: what does not fit beside its name goes on below it.
  static func helpRows(_ hints: [KeyHint], in size: Size) -> (rows: [Line], room: Rect) {
    let widest = hints.map { TextWidth.of($0.name) }.max() ?? 0
    let columns = helpColumns(hints)
    let width = place(rows: hints.count, columns: columns, in: size).room.width
    // A name that takes more than its share stands above what it does.
    let names = min(widest, max(0, width / 3))
    let rows = hints.flatMap { hint -> [Line] in
      let labels = Wrap.lines(hint.label, width: max(1, width - names - helpGap))
      let indent = String.spaces(names + helpGap)
      let fits = TextWidth.of(hint.name) <= names
      let head = fits ? [] : Wrap.lines(hint.name, width: max(1, width)).map { Line($0, .accent.bolded()) }
      return head
        + labels.enumerated().map { row, label in
          guard row == 0, fits else { return Line(indent + label) }
          return Line([
            Span(hint.name, .accent.bolded()),
            Span(String(indent.dropFirst(TextWidth.of(hint.name))) + label, .text),
          ])
        }
    }
    return (rows, place(rows: rows.count, columns: columns, in: size).room)
  }

  /// Between a name and what it does.
  private static let helpGap = 3

  private static func helpColumns(_ hints: [KeyHint]) -> Int {
    (hints.map { TextWidth.of($0.name) }.max() ?? 0) + helpGap
      + (hints.map { TextWidth.of($0.label) }.max() ?? 0)
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
    let rows = helpRows(hints, in: canvas.size).rows
    let room = box(title, rows: rows.count, columns: helpColumns(hints), on: &canvas)
    let first = max(0, min(from, rows.count - room.height))
    canvas.cursor = nil
    let more = (first > 0 ? "↑" : "") + (first + room.height < rows.count ? "↓" : "")
    if !more.isEmpty, room.x > 0 {
      canvas.put(" \(more) ", at: Point(x: room.x, y: room.bottom), style: .accent.bolded())
    }
    canvas.put(Array(rows.dropFirst(first).prefix(room.height)), in: room)
  }
}
