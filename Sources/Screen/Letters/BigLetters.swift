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
      var line = LetterLine()
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        guard let next = font.line(of: word), next.width <= width else { return nil }
        if line.letters.isEmpty {
          line = next
        } else if line.width + font.wordGap + next.width <= width {
          line.add(next, after: font.wordGap)
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
    let top = line.hasAccents ? font.accentRoom : 0
    for letter in line.letters {
      draw(letter.shape, on: &canvas, x: letter.x, y: y, top: top, style: style)
      let overhang = (letter.width - letter.accent.width + 1) / 2
      draw(letter.accent, on: &canvas, x: max(0, letter.x + overhang), y: y, top: 0, style: style)
    }
  }

  /// Draws dots from the dot row `top` below row `y`; two rows of dots make one on the canvas.
  private func draw(_ dots: Dots, on canvas: inout Canvas, x: Int, y: Int, top: Int, style: Style) {
    for row in dots.rows.indices {
      for column in 0..<dots.width where dots[row, column] {
        let place = Point(x: x + column, y: y + (top + row) / 2)
        canvas.ink(place, upper: (top + row).isMultiple(of: 2), style: style)
      }
    }
  }
}

extension Canvas {
  /// Inks the upper or lower half of a cell, beside what is inked there.
  fileprivate mutating func ink(_ place: Point, upper: Bool, style: Style) {
    guard let shown = self[place]?.base else { return }
    let isWhole = shown == "█" || shown == (upper ? "▄" : "▀")
    set(Cell(isWhole ? "█" : upper ? "▀" : "▄", width: 1, style: style), x: place.x, y: place.y)
  }
}
