import Screen
import Text

/// Rows that small components are made of.
extension Line {
  /// A message in as many rows as it needs, at most `limit`.
  static func message(_ text: String, _ style: Style, width: Int, limit: Int) -> [Line] {
    Wrap.lines(text, width: max(1, width), limit: max(1, limit)).map { Line($0, style) }
  }

  /// The line that stands on every screen while the store is damaged.
  static func emergency(_ world: World, width: Int) -> Line? {
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

  /// A field behind its label, with the cursor in it; where the label leaves no room it stands above the field,
  /// or falls away.
  ///
  /// - Parameter shown: what is drawn for a row of its text.
  static func field(
    _ label: Line, _ editor: LineEditor, _ style: Style = .text, width: Int, height: Int,
    shown: (String) -> String = { $0 }
  ) -> [Line] {
    var (label, rows) = (label, [Line]())
    if label.width > max(0, width - 8) {
      if height > 1 { rows.append(label) }
      label = width > 4 ? Line("▸ ", .accent.bolded()) : Line()
    }
    let indent = label.width
    let window = editor.window(width: max(1, width - indent), height: max(1, height - rows.count))
    for (index, text) in window.rows.enumerated() {
      var row = index == 0 ? label : Line(String(repeating: " ", count: indent))
      row.add(shown(text), style)
      if index == window.cursor.y { row.markCursor(indent + window.cursor.x - row.width) }
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
