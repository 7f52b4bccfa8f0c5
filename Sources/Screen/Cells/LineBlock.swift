/// Lines below each other on a canvas of their own: of a line that is typed one row changes, and only that is drawn.
package struct LineBlock: Region {
  private let lines: [Line]
  private let size: Size
  /// The columns that stay empty on either side.
  private let margin: Int

  package init(_ lines: [Line], size: Size, margin: Int) {
    (self.lines, self.size, self.margin) = (lines, size, margin)
  }

  package func drawn() -> Canvas { drawn { _ in nil } }

  package func drawn(after last: LineBlock, _ look: Canvas) -> Canvas {
    guard last.size.columns == size.columns, last.margin == margin else { return drawn() }
    return drawn { row in
      // A row with the cursor has more to it than its cells.
      row < min(last.lines.count, look.size.rows) && last.lines[row] == lines[row] && lines[row].cursor == nil
        ? look.rows[row] : nil
    }
  }

  private func drawn(_ known: (Int) -> [Cell]?) -> Canvas {
    var canvas = Canvas(size)
    let rect = canvas.bounds.inset(horizontal: margin, vertical: 0)
    for (row, line) in lines.prefix(rect.height).enumerated() {
      if let cells = known(row) {
        canvas.take(cells, row: row)
      } else {
        line.draw(on: &canvas, at: Point(x: rect.x, y: row), width: rect.width)
      }
    }
    return canvas
  }
}
