import Screen
import SessionModel

/// Headed columns of cards beside each other; each column has pages of its own.
struct Columns {
  /// One column: its head and its notes.
  struct Column {
    var head: String
    var cards: [Card]
    /// A place for what has no place yet is quiet.
    var quiet = false
  }

  private let columns: [Column]
  private let minimum = 18

  /// These columns, from left to right.
  init(_ columns: [Column]) { self.columns = columns }

  /// Draws them beside each other, or below each other where they don't fit.
  func draw(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    let gap = 2
    let width = (rect.width - gap * (columns.count - 1)) / max(1, columns.count)
    guard rect.isRoomy, width >= minimum else { return stacked(page: page, on: &canvas, in: rect) }
    var shown = Shown.all(0)
    for (index, column) in columns.enumerated() {
      let place = Rect(x: rect.x + index * (width + gap), y: rect.y, width: width, height: rect.height)
      let (head, body) = place.split(top: 2)
      canvas.put(
        Wrap.oneLine(column.head, width: width), at: head.origin, style: Columns.style(column), width: width)
      canvas.rule(y: head.y + 1, from: head.x, width: width)
      let rows = column.cards.map { Row($0.boxed(width: width), width: width) }
      shown = shown.and(
        Stack(rows, height: body.height, start: .newest).draw(page: page, on: &canvas, in: body))
    }
    return shown
  }

  /// One column after another; a head without notes stays, so that the places are seen.
  private func stacked(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    let width = max(1, rect.width)
    let rows = withNewestLast.flatMap { column -> [Row] in
      var head = Block(lines: Line.wrapped(column.head, width: width, Columns.style(column)))
      head.things = 0
      let cards =
        rect.isRoomy
        ? Grid(width: width, height: rect.height).rows(column.cards.count) {
          column.cards[$0].boxed(width: $1)
        }
        : column.cards.map { Row($0.plain(width: width), width: width) }
      return [Row(head, width: width)] + cards
    }
    let total = columns.reduce(0) { $0 + $1.cards.count }
    guard !rect.isEmpty else { return Shown(shown: 0, total: total, pages: 1) }
    return Stack(rows, height: rect.height, start: .newest).draw(page: page, on: &canvas, in: rect)
  }

  /// The first page shows the end, so the column of the last note comes last.
  private var withNewestLast: [Column] {
    guard let index = columns.firstIndex(where: { $0.cards.contains(where: \.newest) }) else {
      return columns
    }
    return Array(columns[(index + 1)...] + columns[...index])
  }

  private static func style(_ column: Column) -> Style { column.quiet ? .quiet : .title }
}
