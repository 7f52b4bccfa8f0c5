extension Canvas {
  /// The canvas as a picture in text: a line per row, closed by │; `◂n` follows where the cursor is in column n.
  public var text: String {
    rows { y in
      let cursorMark = cursor.flatMap { $0.y == y ? "◂\($0.x)" : nil } ?? ""
      return row(y) + "│" + cursorMark
    }
  }

  /// The text of one row without its trailing spaces kept apart; empty outside the canvas.
  public func row(_ y: Int) -> String {
    guard y >= 0, y < size.rows else { return "" }
    return cells[(y * size.columns)..<((y + 1) * size.columns)].map(\.text).joined()
  }

  /// Where the style is not plain text: a line per run, `row: first-last style`.
  public var styleRuns: String {
    var lines: [String] = []
    for y in 0..<size.rows {
      var x = 0
      while x < size.columns {
        let style = cells[y * size.columns + x].style
        let first = x
        while x < size.columns, cells[y * size.columns + x].style == style { x += 1 }
        if style != .text { lines.append("\(y): \(first)-\(x - 1) \(style)") }
      }
    }
    return lines.joined(separator: "\n")
  }

  private func rows(_ line: (Int) -> String) -> String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }
}
