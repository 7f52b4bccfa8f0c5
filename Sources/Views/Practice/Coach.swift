import Screen
import Text
import Wording

/// What stands below the screen that is practised on: how far one is, and what the coach says.
struct Coach {
  private let head: String
  /// The rows, those of a text that goes on a little to the right of none.
  private let rows: [Line]

  /// - Parameters:
  ///   - remarks: what the coach says, what matters most in front.
  ///   - table: what is said at the table, for which half of the rows is kept whatever the coach says.
  ///   - size: the whole screen, of which a third is for this, of a small one half.
  init(_ head: String, _ remarks: [String], table: [String] = [], size: Size) {
    self.head = head
    let room = max(1, size.rows < Coach.small ? size.rows / 2 : size.rows / 3)
    let width = max(1, size.columns - 4)
    let heard = Coach.wrapped(table, width)
    let said = Coach.wrapped(remarks, width).cut(to: room - min(heard.count, room / 2), in: width)
    rows = said + heard.cut(to: room - said.count, in: width)
  }

  /// Fewer rows than this are a small screen.
  private static let small = 24

  private static func wrapped(_ texts: [String], _ width: Int) -> [Line] {
    texts.flatMap { Wrap.lines($0, width: width) }.map { Line($0, .dream.reverse()) }
  }

  /// The screen above it, in the room that is left, and this.
  func canvas(_ size: Size, above: (Size) -> Canvas) -> Canvas {
    var canvas = Canvas(size)
    let (rect, rest) = canvas.bounds.split(bottom: rows.count + 1)
    canvas.draw(above(rest.size), at: rest.origin)
    canvas.fill(rect, .dream.reverse())
    canvas.put(" \(head) ", at: rect.origin, style: .dream.reverse().bolded(), width: rect.width)
    canvas.put(
      rows, in: Rect(x: rect.x + 2, y: rect.y + 1, width: max(0, rect.width - 2), height: rows.count))
    return canvas
  }
}
