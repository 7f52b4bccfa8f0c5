/// Block letters, for a question that must be read from the back row.
public enum BigLetters: CaseIterable, Sendable {
  /// Three rows a line, about four columns a letter.
  case small
  /// Six rows a line, about eight columns a letter.
  case large

  /// The text in block capitals, wrapped between words, on a canvas just large enough.
  ///
  /// Nil when that is larger than `size`, or when a character has no block letter. A line with accents is one
  /// row taller than others.
  public func canvas(_ text: String, fitting size: Size, style: Style = .text) -> Canvas? {
    guard let lines = lines(of: text, width: size.columns), !lines.isEmpty else { return nil }
    let width = lines.map(\.width).max() ?? 0
    let heights = lines.map { font.rows(of: $0) }
    let gap = font.rowsOfGap
    let total = heights.reduce(0, +) - gap
    guard total <= size.rows else { return nil }
    var canvas = Canvas(Size(columns: width, rows: total))
    var y = 0
    for (line, height) in zip(lines, heights) {
      draw(line, on: &canvas, y: y, style: style)
      y += height
    }
    return canvas
  }

  /// The text in the largest block letters that fit; nil when even the small ones don't.
  public static func largest(_ text: String, fitting size: Size, style: Style = .text) -> Canvas? {
    large.canvas(text, fitting: size, style: style) ?? small.canvas(text, fitting: size, style: style)
  }

  private var font: LetterFont { self == .small ? .small : .large }

  /// Words put together to lines of at most `width` dots; nil when a word or a character is impossible.
  private func lines(of text: String, width: Int) -> [LetterLine]? {
    var lines: [LetterLine] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
      var line = LetterLine(letters: [], width: 0)
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        guard let next = font.line(of: word), next.width <= width else { return nil }
        let joined = line.width + font.wordGap + next.width
        if line.letters.isEmpty {
          line = next
        } else if joined <= width {
          line = LetterLine(letters: line.letters + [nil] + next.letters, width: joined)
        } else {
          lines.append(line)
          line = next
        }
      }
      if !line.letters.isEmpty { lines.append(line) }
    }
    return lines
  }

  private func draw(_ line: LetterLine, on canvas: inout Canvas, y: Int, style: Style) {
    let accentRoom = line.hasAccents ? font.accentRoom : 0
    var dots = Array(
      repeating: Array(repeating: false, count: canvas.size.columns), count: accentRoom + font.height + 2)
    var x = 0
    for letter in line.letters {
      guard let letter else {
        x += font.wordGap - font.letterGap
        continue
      }
      letter.draw(on: &dots, x: x, top: accentRoom)
      x += letter.width + font.letterGap
    }
    for (row, pair) in stride(from: 0, to: dots.count - 1, by: 2).map({ (dots[$0], dots[$0 + 1]) })
      .enumerated()
    {
      for column in 0..<canvas.size.columns {
        switch (pair.0[column], pair.1[column]) {
        case (true, true): canvas.put("█", at: Point(x: column, y: y + row), style: style)
        case (true, false): canvas.put("▀", at: Point(x: column, y: y + row), style: style)
        case (false, true): canvas.put("▄", at: Point(x: column, y: y + row), style: style)
        case (false, false): break
        }
      }
    }
  }
}
