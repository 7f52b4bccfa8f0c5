import Screen
import Text
import Wording

/// What stands below the screen that is practised on: how far one is, and what the coach says.
struct Coach {
  private let head: String
  /// The rows, those of a text that goes on a little to the right of none.
  private let rows: [String]

  /// - Parameters:
  ///   - remarks: what the coach says, what matters most in front.
  ///   - table: what is said at the table, for which half of the rows is kept whatever the coach says.
  ///   - size: the whole screen, of which a third is for this, of a small one half.
  init(_ head: String, _ remarks: [String], table: [String] = [], size: Size) {
    self.head = head
    let room = max(1, size.rows < Coach.small ? size.rows / 2 : size.rows / 3)
    let width = max(1, size.columns - 4)
    let heard = Coach.wrapped(table, width)
    let said = Coach.cut(Coach.wrapped(remarks, width), to: room - min(heard.count, room / 2), width)
    rows = said + Coach.cut(heard, to: room - said.count, width)
  }

  /// Fewer rows than this are a small screen.
  private static let small = 24

  private static func wrapped(_ texts: [String], _ width: Int) -> [String] {
    texts.flatMap { Wrap.lines($0, width: width) }
  }

  /// So many of the rows as there is room for; where there are more, the last one says so.
  private static func cut(_ rows: [String], to room: Int, _ width: Int) -> [String] {
    guard rows.count > room, room > 0 else { return Array(rows.prefix(max(0, room))) }
    return rows.prefix(room - 1) + [Wrap.oneLine(rows[room - 1] + " …", width: width)]
  }

  /// The screen above it, in the room that is left, and this.
  func canvas(_ size: Size, above: (Size) -> Canvas) -> Canvas {
    var canvas = Canvas(size)
    let (rect, rest) = canvas.bounds.split(bottom: rows.count + 1)
    canvas.draw(above(rest.size), at: rest.origin)
    canvas.fill(rect, .dream.reverse())
    canvas.put(" \(head) ", at: rect.origin, style: .dream.reverse().bolded(), width: rect.width)
    for (row, line) in rows.enumerated() {
      canvas.put(
        line, at: Point(x: rect.x + 2, y: rect.y + 1 + row), style: .dream.reverse(),
        width: max(0, rect.width - 2))
    }
    return canvas
  }
}
