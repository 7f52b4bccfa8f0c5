import Text

extension LineEditor {
  /// What of the text shows in a field of a few rows.
  public struct Window: Equatable, Sendable {
    /// The text of the visible rows, at least one.
    public let rows: [String]
    /// The cursor's place on them, in columns and rows.
    public let cursor: Point
    /// How many rows of text there are above the visible ones.
    public let above: Int
    /// How many rows of text there are below the visible ones.
    public let below: Int
  }

  /// The text wrapped softly in `width` columns: at most `height` rows of it, the cursor's among them.
  ///
  /// Spaces at a break stick out past the edge, where the canvas cuts them off; the cursor stays inside.
  public func window(width: Int, height: Int = .max) -> Window {
    let width = max(1, width)
    let layout = rows(width: width)
    let (current, column) = place(in: layout, width: width)
    let shown = min(max(1, height), layout.count)
    let first = min(max(0, current - shown + 1), layout.count - shown)
    return Window(
      rows: layout[first..<(first + shown)].map(text), cursor: Point(x: column, y: current - first),
      above: first, below: layout.count - first - shown)
  }

  /// The places of each row's characters; line ends belong to no row.
  private func rows(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var columns = 0
    /// The place after the last space in this row.
    var wordStart = 0
    for place in 0..<count {
      let glyph = self[place]
      switch glyph.kind {
      case .lineEnd:
        rows.append(start..<place)
        (start, wordStart, columns) = (place + 1, place + 1, 0)
      case .space:
        columns += 1
        wordStart = place + 1
      case .word, .other:
        if columns + Int(glyph.width) > width, place > start {
          let end = wordStart > start ? wordStart : place
          rows.append(start..<end)
          (start, wordStart) = (end, end)
          columns = (end..<place).reduce(0) { $0 + Int(self[$1].width) }
        }
        columns += Int(glyph.width)
      }
    }
    rows.append(start..<count)
    let last = (start..<count).reduce(0) { $0 + Int(self[$1].width) }
    // A full last row leaves no room for the cursor behind it.
    if cursor == count, last >= width { rows.append(count..<count) }
    return rows
  }

  private func place(in layout: [Range<Int>], width: Int) -> (row: Int, column: Int) {
    let row = layout.lastIndex { $0.lowerBound <= cursor } ?? 0
    let column = TextWidth.of(text(layout[row].lowerBound..<cursor))
    return (row, min(column, width - 1))
  }

  private func text(_ places: Range<Int>) -> String {
    var text = ""
    for place in places { text.append(self[place].character) }
    return text
  }
}
