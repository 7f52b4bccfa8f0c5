extension Canvas {
  /// The canvas as a picture in text: a line per row, closed by │; `◂n` follows where the cursor is in column n.
  public var text: String {
    (0..<size.rows).map { y in
      let cursorMark = cursor.flatMap { $0.y == y ? "◂\($0.x)" : nil } ?? ""
      return row(y) + "│" + cursorMark
    }.joined(separator: "\n")
  }

  /// The text of one row without its trailing spaces kept apart; empty outside the canvas.
  public func row(_ y: Int) -> String {
    rows.indices.contains(y) ? rows[y].map(\.text).joined() : ""
  }

  /// Where the style is not plain text: a line per run, `row: first-last style`.
  public var styleRuns: String {
    var lines: [String] = []
    for (y, row) in rows.enumerated() {
      var x = 0
      while x < row.count {
        let style = row[x].style
        let first = x
        while x < row.count, row[x].style == style { x += 1 }
        if style != .text { lines.append("\(y): \(first)-\(x - 1) \(style)") }
      }
    }
    return lines.joined(separator: "\n")
  }
}
