import Screen
import SessionModel
import Text

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
  /// Four of them stand beside each other on the smallest projector.
  private let minimum = 17

  /// These columns, from left to right.
  init(_ columns: [Column]) { self.columns = columns }

  /// Draws them beside each other; without the empty ones where they don't all fit; or below each other.
  func draw(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    guard let columns = [columns, filled].first(where: { isWide(rect, for: $0.count) }) else {
      return stacked(page: page, on: &canvas, in: rect)
    }
    var shown = Shown.all(0)
    var x = rect.x
    for (column, width) in zip(columns, widths(of: columns, in: rect)) {
      let (head, body) = Rect(x: x, y: rect.y, width: width, height: rect.height).split(top: 2)
      canvas.put(
        Wrap.oneLine(column.head, width: width), at: head.origin, style: Columns.style(column), width: width)
      canvas.rule(y: head.y + 1, from: head.x, width: width)
      let grid = Grid(width: width, height: body.height)
      let rows = grid.rows(column.cards.count) { column.cards[$0].boxed(width: $1) }
      shown = shown.and(
        Stack(rows, height: body.height, start: .newest).draw(page: page, on: &canvas, in: body))
      x += width + gap
    }
    return shown
  }

  /// Equal widths while every column or none holds something; otherwise an empty one leaves room to the others.
  private func widths(of columns: [Column], in rect: Rect) -> [Int] {
    let equal = columnWidth(in: rect, for: columns.count)
    let full = columns.count { !$0.cards.isEmpty }
    guard full > 0, full < columns.count else { return columns.map { _ in equal } }
    let empty = columns.map { $0.cards.isEmpty ? min(equal, max(1, TextWidth.of($0.head))) : 0 }
    let room = rect.width - gap * (columns.count - 1) - empty.reduce(0, +)
    return empty.map { $0 > 0 ? $0 : room / full }
  }

  private let gap = 2

  private func columnWidth(in rect: Rect, for count: Int) -> Int {
    (rect.width - gap * (count - 1)) / max(1, count)
  }

  private func isWide(_ rect: Rect, for count: Int) -> Bool {
    rect.isRoomy && columnWidth(in: rect, for: count) >= minimum
  }

  /// The columns that hold something; all of them while nothing does.
  private var filled: [Column] {
    columns.allSatisfy(\.cards.isEmpty) ? columns : columns.filter { !$0.cards.isEmpty }
  }

  /// One column after another; where not everything fits, the one with the last note comes last.
  private func stacked(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    let total = columns.reduce(0) { $0 + $1.cards.count }
    guard !rect.isEmpty else { return Shown(shown: 0, total: total, pages: 1) }
    let filled = filled
    let rows = filled.map { self.rows(of: $0, in: rect) }
    let fits = rows.joined().reduce(0) { $0 + $1.height } <= rect.height
    let newest = filled.firstIndex { $0.cards.contains(where: \.newest) } ?? filled.count - 1
    let ordered = fits ? rows : Array(rows[(newest + 1)...] + rows[...newest])
    return Stack(Array(ordered.joined()), height: rect.height, start: .newest)
      .draw(page: page, on: &canvas, in: rect)
  }

  private func rows(of column: Column, in rect: Rect) -> [Row] {
    var head = Block(lines: Line.wrapped(column.head, width: rect.width, Columns.style(column)))
    head.things = 0
    let cards = column.cards
    let grid = Grid(width: rect.width, height: rect.height)
    return [Row(head, width: rect.width)]
      + (rect.isRoomy
        ? grid.rows(cards.count) { cards[$0].boxed(width: $1) }
        : cards.map { Row($0.plain(width: rect.width), width: rect.width) })
  }

  private static func style(_ column: Column) -> Style { column.quiet ? .quiet : .title }
}
