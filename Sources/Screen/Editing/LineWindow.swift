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
  /// Spaces at a break that stick out past the edge are left out; the cursor stays inside.
  public func window(width: Int, height: Int = .max) -> Window {
    window(width: width, height: height, isQuick: true)
  }

  /// - Parameter isQuick: whether plain text may be wrapped the short way; for a test that it is the same.
  func window(width: Int, height: Int, isQuick: Bool) -> Window {
    let width = max(1, width)
    let isPlain = isQuick && TextWidth.isPlain(text)
    if isPlain, count < width {
      return Window(rows: [text], cursor: Point(x: cursor, y: 0), above: 0, below: 0)
    }
    let (rows, cursorByte) = isPlain ? plainRows(width: width) : rows(width: width)
    let current = rows.lastIndex { $0.start <= cursor } ?? 0
    let before = rows[current].bytes.lowerBound..<cursorByte
    let column = min(isPlain ? before.count : TextWidth.of(text(before)), width - 1)
    let shown = min(max(1, height), rows.count)
    let first = min(max(0, current - shown + 1), rows.count - shown)
    return Window(
      rows: rows[first..<(first + shown)].map { text($0.bytes) },
      cursor: Point(x: column, y: current - first), above: first, below: rows.count - first - shown)
  }

  /// The rows of a text that takes a column for each of its bytes, as nearly all do: only what is around an edge is looked at.
  private func plainRows(width: Int) -> (rows: [Row], cursorByte: Int) {
    var rows: [Row] = []
    rows.reserveCapacity(count / width + 2)
    var (start, text) = (0, text)
    text.withUTF8 { bytes in
      let space = UInt8(ascii: " ")
      while let over = bytes.indices.dropFirst(start + width).first(where: { bytes[$0] != space }) {
        let word = bytes[start..<over].lastIndex(of: space).map { $0 + 1 } ?? over
        rows.append(Row(start: start, bytes: start..<min(word, start + width)))
        start = word
      }
    }
    rows.append(Row(start: start, bytes: start..<min(count, start + width)))
    // A full last row leaves no room for the cursor behind it.
    if cursor == count, count - start >= width { rows.append(Row(start: count, bytes: count..<count)) }
    return (rows, cursor)
  }

  /// A row: the place of its first character, and its bytes in the text.
  private struct Row {
    let start: Int
    let bytes: Range<Int>
  }

  /// A place in the text, and the columns of its row before it.
  private struct Mark {
    var place = 0, byte = 0, column = 0
  }

  /// The rows, to none of which line ends belong, and the byte at the cursor; once through the text.
  private func rows(width: Int) -> (rows: [Row], cursorByte: Int) {
    var rows: [Row] = []
    var (start, here) = (Mark(), Mark())
    /// Behind the last space in this row.
    var word = Mark()
    /// Behind the last character that is whole within the edge.
    var edge = 0
    var cursorByte = 0
    for place in 0..<count {
      if place == cursor { cursorByte = here.byte }
      let (kind, glyphWidth, bytes) = measures(at: place)
      switch kind {
      case .lineEnd:
        rows.append(Row(start: start.place, bytes: start.byte..<edge))
        here = Mark(place: place + 1, byte: here.byte + bytes)
        (start, word, edge) = (here, here, here.byte)
        continue
      case .space:
        word = Mark(place: place + 1, byte: here.byte + bytes, column: here.column + 1)
      case .word, .other:
        if here.column + glyphWidth > width, place > start.place {
          let end = word.place > start.place ? word : here
          rows.append(Row(start: start.place, bytes: start.byte..<min(end.byte, edge)))
          here.column -= end.column
          start = Mark(place: end.place, byte: end.byte)
          (word, edge) = (start, max(edge, start.byte))
        }
      }
      here = Mark(place: place + 1, byte: here.byte + bytes, column: here.column + glyphWidth)
      if here.column <= width { edge = here.byte }
    }
    rows.append(Row(start: start.place, bytes: start.byte..<edge))
    if cursor == count {
      cursorByte = here.byte
      // A full last row leaves no room for the cursor behind it.
      if here.column >= width { rows.append(Row(start: count, bytes: here.byte..<here.byte)) }
    }
    return (rows, cursorByte)
  }

  private func text(_ bytes: Range<Int>) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: bytes.count)])
  }
}
