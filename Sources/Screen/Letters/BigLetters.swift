/// Block letters, for words that must be read from the back row.
public enum BigLetters: CaseIterable, Sendable {
  /// Capitals of three rows a line, about four columns a letter.
  case small
  /// Four rows a line, four and a half where something hangs below it, about five columns a letter.
  case middle
  /// Six rows a line, six and a half where something hangs below it, about seven columns a letter.
  case large
  /// The large ones, twice as wide and as high.
  case huge

  /// The text in block letters, wrapped between words to lines of about one length, on a canvas just large enough.
  ///
  /// Nil when that is larger than `size`, or when a character has no block letter.
  public func canvas(_ text: String, fitting size: Size, style: Style = .text) -> Canvas? {
    guard let block = block(text, fitting: size) else { return nil }
    var canvas = Canvas(self.size(of: block))
    for (line, top) in block.lines {
      for letter in line.letters {
        draw(letter.shape, on: &canvas, x: letter.shapeX, y: top, style: style)
        draw(letter.accent, on: &canvas, x: letter.accentX, y: top - letter.rise, style: style)
      }
    }
    return canvas
  }

  /// The columns and rows that `canvas` would take, without drawing.
  public func size(of text: String, fitting size: Size) -> Size? {
    block(text, fitting: size).map { self.size(of: $0) }
  }

  /// Whether a word of the text is too long for a line of so many columns, and would be broken.
  public func breaksWord(of text: String, columns: Int) -> Bool {
    let room = Size(columns: columns, rows: 9_999)
    return text.split(separator: " ").contains { word in
      block(String(word), fitting: room).map { $0.lines.count > 1 } ?? true
    }
  }

  /// The text in the largest block letters that fit; nil when even the small ones don't.
  public static func largest(_ text: String, fitting size: Size, style: Style = .text) -> Canvas? {
    for letters in [large, middle, small] {
      if let canvas = letters.canvas(text, fitting: size, style: style) { return canvas }
    }
    return nil
  }

  private var font: LetterFont {
    switch self {
    case .small: .small
    case .middle: .middle
    case .large, .huge: .large
    }
  }

  /// The columns of a dot, which is half as many rows high.
  private var scale: Int {
    switch self {
    case .small, .middle, .large: 1
    case .huge: 2
    }
  }

  private func block(_ text: String, fitting size: Size) -> LetterBlock? {
    guard size.columns > 0, size.rows > 0 else { return nil }
    let rows = min(size.rows, 9_999)
    return LetterBlock(text, in: font, width: size.columns / scale, height: rows * 2 / scale)
  }

  private func size(of block: LetterBlock) -> Size {
    Size(columns: block.width * scale, rows: (block.height * scale + 1) / 2)
  }

  /// Draws dots from a column and a row of dots.
  private func draw(_ dots: Dots, on canvas: inout Canvas, x: Int, y: Int, style: Style) {
    for row in dots.rows.indices {
      for column in 0..<dots.width where dots[row, column] {
        for half in (y + row) * scale..<(y + row + 1) * scale {
          for place in (x + column) * scale..<(x + column + 1) * scale {
            canvas.ink(Point(x: place, y: half / 2), upper: half.isMultiple(of: 2), style: style)
          }
        }
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
