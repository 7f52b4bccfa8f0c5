extension Canvas {
  /// The canvas as a picture (SVG) in the colours of a theme: for guides and reports.
  ///
  /// Block letters and lines are drawn as shapes, so that no font can leave gaps in them. Nothing in the
  /// text can become markup, and the picture fetches nothing.
  public func svg(_ theme: Theme) -> String {
    let pen = Pen(theme)
    let (width, height) = (size.columns * Pen.width + 2 * Pen.margin, size.rows * Pen.height + 2 * Pen.margin)
    var parts = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" "#
        + #"font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="15">"#,
      #"<rect width="\#(width)" height="\#(height)" fill="\#(pen.paper)"/>"#,
    ]
    for y in 0..<size.rows { parts += row(y, pen) }
    return (parts + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// One row: runs of text of one style, and a shape for every block or line in it.
  private func row(_ y: Int, _ pen: Pen) -> [String] {
    var parts: [String] = []
    var x = 0
    while x < size.columns {
      guard let cell = self[Point(x: x, y: y)] else { break }
      if pen.isShape(cell) {
        let first = x
        x += 1
        // The same shape again and again is one long shape.
        while pen.isLong(cell), let next = self[Point(x: x, y: y)], next == cell { x += 1 }
        if let shape = pen.shape(cell, x: first, y: y, columns: x - first) { parts.append(shape) }
        continue
      }
      let first = x
      var text = ""
      while let next = self[Point(x: x, y: y)], next.style == cell.style, !pen.isShape(next) {
        text += next.text
        x += 1
      }
      if let run = pen.run(text, cell.style, from: first, columns: x - first, y: y) { parts.append(run) }
    }
    return parts
  }
}

/// How cells become marks on paper, in units of the picture.
private struct Pen {
  static let width = 9
  static let height = 18
  static let margin = 9

  let theme: Theme

  init(_ theme: Theme) { self.theme = theme }

  var paper: String { colour(theme.look(of: .text, colours: 256).background, or: "#ffffff") }

  private func ink(_ style: Style) -> String {
    colour(theme.look(of: style, colours: 256).foreground, or: "#000000")
  }

  private func colour(_ index: Int?, or other: String) -> String {
    index.map { XtermColour($0).hex } ?? other
  }

  // MARK: Text

  /// A run of text; `nil` when there is nothing to see.
  func run(_ text: String, _ style: Style, from x: Int, columns: Int, y: Int) -> String? {
    let isBlank = text.allSatisfy { $0 == " " }
    guard !isBlank || style.reversed else { return nil }
    let (left, top) = (x * Pen.width + Pen.margin, y * Pen.height + Pen.margin)
    var parts: [String] = []
    if style.reversed {
      parts.append(rect(left, top, columns * Pen.width, Pen.height, ink(style)))
    }
    if !isBlank {
      let weight = style.bold ? #" font-weight="bold""# : ""
      let line = style.underlined ? #" text-decoration="underline""# : ""
      let fill = style.reversed ? paper : ink(style)
      parts.append(
        #"<text x="\#(left)" y="\#(top + 14)" textLength="\#(columns * Pen.width)" "#
          + #"lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="\#(fill)"\#(weight)\#(line)>"#
          + "\(escaped(text))</text>")
    }
    return parts.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  // MARK: Shapes

  func isShape(_ cell: Cell) -> Bool { Pen.blocks[cell.base] != nil || Pen.lines[cell.base] != nil }

  /// Whether a shape goes on in the cell beside it.
  func isLong(_ cell: Cell) -> Bool { Pen.blocks[cell.base] != nil || ["─", "┄", "═"].contains(cell.base) }

  /// A block or a line over so many columns; `nil` for anything else.
  func shape(_ cell: Cell, x: Int, y: Int, columns: Int) -> String? {
    let (left, top) = (x * Pen.width + Pen.margin, y * Pen.height + Pen.margin)
    if let block = Pen.blocks[cell.base] {
      return rect(left, top + block.from, columns * Pen.width, block.to - block.from, ink(cell.style))
    }
    guard let line = Pen.lines[cell.base] else { return nil }
    let end = columns * Pen.width
    let path = columns == 1 ? line : cell.base == "═" ? "M0 7H\(end)M0 11H\(end)" : "M0 9H\(end)"
    let dash = cell.base == "┄" ? #" stroke-dasharray="2 2""# : ""
    let weight = cell.style.bold ? 2 : 1
    return #"<path transform="translate(\#(left) \#(top))" d="\#(path)" fill="none" "#
      + #"stroke="\#(ink(cell.style))" stroke-width="\#(weight)"\#(dash)/>"#
  }

  private func rect(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String) -> String {
    #"<rect x="\#(x)" y="\#(y)" width="\#(width)" height="\#(height)" fill="\#(fill)"/>"#
  }

  /// The rows of a cell that a block fills.
  private static let blocks: [Unicode.Scalar: (from: Int, to: Int)] = [
    "█": (0, 18), "▀": (0, 9), "▄": (9, 18),
  ]

  /// Lines in a cell of 9 by 18, through its middle.
  private static let lines: [Unicode.Scalar: String] = [
    "─": "M0 9H9", "┄": "M0 9H9", "│": "M4.5 0V18", "╭": "M9 9Q4.5 9 4.5 18", "╮": "M0 9Q4.5 9 4.5 18",
    "╰": "M4.5 0Q4.5 9 9 9", "╯": "M4.5 0Q4.5 9 0 9", "├": "M4.5 0V18M4.5 9H9", "┤": "M4.5 0V18M0 9H4.5",
    "┬": "M0 9H9M4.5 9V18", "┴": "M0 9H9M4.5 0V9", "┼": "M0 9H9M4.5 0V18",
    "═": "M0 7H9M0 11H9", "║": "M2.5 0V18M6.5 0V18", "╔": "M9 7H2.5V18M9 11H6.5V18",
    "╗": "M0 7H6.5V18M0 11H2.5V18", "╚": "M9 11H2.5V0M9 7H6.5V0", "╝": "M0 11H6.5V0M0 7H2.5V0",
  ]
}
