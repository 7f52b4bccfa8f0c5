import Screen
import Text
import Wording

/// What stands below the screen that is practised on: how far one is, and what the coach says.
struct Coach {
  private let head: String
  /// The rows, those of a text that goes on a little to the right of none.
  private let rows: [String]

  /// - Parameters:
  ///   - texts: what the coach says, what matters most in front: a third of the screen is for it.
  ///   - size: the whole screen.
  init(_ head: String, _ texts: [String], size: Size) {
    self.head = head
    rows = Array(
      texts.flatMap { Wrap.lines($0, width: max(1, size.columns - 4)) }.prefix(max(1, size.rows / 3)))
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
