import Screen
import Text

/// A row of text in several styles, with or without the cursor: what small components are made of.
struct TextRow: Sendable {
  private(set) var runs: [(text: String, style: Style)] = []
  /// The column of the cursor.
  private(set) var cursor: Int?

  init() {}

  init(_ text: String, _ style: Style = .text) { add(text, style) }

  /// A message in as many rows as it needs, at most `limit`.
  static func message(_ text: String, _ style: Style, width: Int, limit: Int) -> [TextRow] {
    Wrap.lines(text, width: max(1, width), limit: max(1, limit)).map { TextRow($0, style) }
  }

  /// The line that stands on every screen while the store is damaged.
  static func emergency(_ world: World, width: Int) -> TextRow? {
    let damage = world.warnings.first {
      switch $0 {
      case .emergency, .damaged: true
      case .emergencyLeft, .forbiddenStays, .remote, .synchronised, .openToOthers: false
      }
    }
    return damage.flatMap {
      message(world.say.shortSentence(for: $0), .warning, width: width, limit: 1).first
    }
  }

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
    if let cursor { canvas.place(cursorAt: Point(x: min(x + cursor, x + max(0, width - 1)), y: y)) }
  }

  /// A field behind its label, with the cursor in it; where the label leaves no room it stands above the field,
  /// or falls away.
  ///
  /// - Parameter shown: what is drawn for a row of its text.
  static func field(
    _ label: TextRow, _ editor: LineEditor, _ style: Style = .text, width: Int, height: Int,
    shown: (String) -> String = { $0 }
  ) -> [TextRow] {
    var (label, rows) = (label, [TextRow]())
    if label.width > max(0, width - 8) {
      if height > 1 { rows.append(label) }
      label = width > 4 ? TextRow("▸ ", .accent.bolded()) : TextRow()
    }
    let indent = label.width
    let window = editor.window(width: max(1, width - indent), height: max(1, height - rows.count))
    for (index, text) in window.rows.enumerated() {
      var row = index == 0 ? label : TextRow(String(repeating: " ", count: indent))
      row.add(shown(text), style)
      if index == window.cursor.y { row.markCursor(indent + window.cursor.x - row.width) }
      rows.append(row)
    }
    return rows
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

  /// Puts the cursor at a place; on a canvas without that place it stays hidden.
  mutating func place(cursorAt point: Point) { cursor = contains(point) ? point : nil }

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
