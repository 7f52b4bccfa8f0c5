import Screen

/// A row of text in several styles, with or without the cursor: what small components are made of.
struct TextRow: Sendable {
  private(set) var runs: [(text: String, style: Style)] = []
  /// The column of the cursor.
  private(set) var cursor: Int?

  init() {}

  init(_ text: String, _ style: Style = .text) { add(text, style) }

  /// The columns it takes.
  var width: Int { runs.reduce(0) { $0 + TextWidth.of($1.text) } }

  mutating func add(_ text: String, _ style: Style = .text) {
    if !text.isEmpty { runs.append((text, style)) }
  }

  /// Puts the cursor so many columns after what was added up to now.
  mutating func markCursor(_ columns: Int = 0) { cursor = width + columns }

  /// Draws the row, and the cursor when it has one.
  func draw(on canvas: inout Canvas, x: Int, y: Int, width: Int) {
    var column = x
    for run in runs where column < x + width {
      column = canvas.put(run.text, at: Point(x: column, y: y), style: run.style, width: x + width - column)
    }
    if let cursor { canvas.cursor = Point(x: min(x + cursor, x + max(0, width - 1)), y: y) }
  }

  /// Hints in rows of this width, none broken.
  static func hints(_ hints: [KeyHint], width: Int) -> [TextRow] {
    var rows: [TextRow] = [TextRow()]
    for hint in hints {
      let needed = TextWidth.of(hint.name) + 1 + TextWidth.of(hint.label)
      if rows[rows.count - 1].width > 0, rows[rows.count - 1].width + 3 + needed > width {
        rows.append(TextRow())
      }
      if rows[rows.count - 1].width > 0 { rows[rows.count - 1].add("   ") }
      rows[rows.count - 1].add(hint.name, .accent.bolded())
      rows[rows.count - 1].add(" " + hint.label, .quiet)
    }
    return rows
  }
}

extension Canvas {
  /// Draws rows from the top of a block; those that do not fit are left out.
  mutating func put(_ rows: [TextRow], in rect: Rect) {
    for (index, row) in rows.prefix(rect.height).enumerated() {
      row.draw(on: &self, x: rect.x, y: rect.y + index, width: rect.width)
    }
  }

  /// Writes text that ends at the right edge of a block.
  mutating func putRight(_ text: String, in rect: Rect, y: Int, style: Style) {
    let width = min(TextWidth.of(text), rect.width)
    put(text, at: Point(x: rect.right - width, y: y), style: style, width: width)
  }

  /// Writes text in the middle of a block.
  mutating func putCentred(_ text: String, in rect: Rect, y: Int, style: Style) {
    let width = min(TextWidth.of(text), rect.width)
    put(text, at: Point(x: rect.x + (rect.width - width) / 2, y: y), style: style, width: width)
  }
}
