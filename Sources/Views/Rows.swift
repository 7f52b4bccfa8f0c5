import Screen
import SessionModel
import Text
import Wording

/// Rows that small components are made of.
extension Line {
  /// A message in as many rows as it needs, at most `limit`.
  static func message(_ text: String, _ style: Style, width: Int, limit: Int) -> [Line] {
    Wrap.lines(text, width: max(1, width), limit: max(1, limit)).map { Line($0, style) }
  }

  /// So many rows of a screen are for what is told on it: a sentence of the program is read to its end where that can be.
  static func roomToTell(_ size: Size) -> Int {
    size.rows < 8 ? max(1, size.rows - 3) : max(size.rows / 6, min(4, size.rows / 3))
  }

  /// The line that stands on every screen while the store is damaged.
  static func emergency(_ world: World, width: Int) -> Line? {
    world.damage.flatMap { emergency($0, world.say, width: width) }
  }

  /// The line that stands on every screen because of this damage.
  static func emergency(_ damage: StoreWarning, _ say: Wording, width: Int) -> Line? {
    message(say.shortSentence(for: damage), .warning, width: width, limit: 1).first
  }

  /// A field behind its label, with the cursor in it; where the label leaves no room it stands above the field,
  /// or falls away.
  ///
  /// - Parameter shown: what is drawn for a row of its text.
  static func field(
    _ label: Line, _ editor: LineEditor, _ style: Style = .text, width: Int, height: Int,
    shown: (String) -> String = { $0 }
  ) -> [Line] {
    var (label, indent, rows) = (label, label.width, [Line]())
    if indent > max(0, width - 8) {
      if height > 1 { rows.append(label) }
      label = width > 4 ? Line("▸ ", .accent.bolded()) : Line()
      indent = label.width
    }
    let window = editor.window(width: max(1, width - indent), height: max(1, height - rows.count))
    // Who has rows to put above it needs no other memory.
    rows.reserveCapacity(rows.count + window.rows.count + 2)
    for (index, text) in window.rows.enumerated() {
      var row = Line()
      // Of one size from the beginning: at each key all of them are made.
      row.spans.reserveCapacity(index == 0 ? label.spans.count + 1 : 2)
      if index == 0 { row.spans += label.spans } else { row.add(String.spaces(indent)) }
      row.spans.append(Span(shown(text), style))
      if index == window.cursor.y { row.place(cursorAt: indent + window.cursor.x) }
      rows.append(row)
    }
    return rows
  }

  /// Hints in rows of this width, none broken.
  static func hints(_ hints: [KeyHint], width: Int) -> [Line] {
    var rows: [Line] = [Line()]
    for hint in hints {
      let needed = TextWidth.of(hint.name) + 1 + TextWidth.of(hint.label)
      if rows[rows.count - 1].width > 0, rows[rows.count - 1].width + 3 + needed > width {
        rows.append(Line())
      }
      if rows[rows.count - 1].width > 0 { rows[rows.count - 1].add("   ") }
      rows[rows.count - 1].add(hint.name, .accent.bolded())
      rows[rows.count - 1].add(" " + hint.label, .quiet)
    }
    return rows
  }
}
