import Text

/// Text of one style within a line.
package struct Span: Equatable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .text) { (self.text, self.style) = (text, style) }
}

/// One row of text: spans from the left or centred, spans against the right edge, and the cursor when it is here.
package struct Line: Equatable, Sendable {
  package var spans: [Span]
  package var right: [Span]
  package var centred: Bool
  /// The column of the cursor, counted from the first span.
  package private(set) var cursor: Int?

  package init(_ spans: [Span] = [], right: [Span] = [], centred: Bool = false) {
    (self.spans, self.right, self.centred) = (spans, right, centred)
  }

  /// A row of one style.
  package init(_ text: String, _ style: Style = .text) { self.init(text.isEmpty ? [] : [Span(text, style)]) }

  /// The columns that its spans from the left take.
  package var width: Int { Line.width(of: spans) }
  /// The columns it takes with what stands against the right edge.
  package var whole: Int { width + (right.isEmpty ? 0 : 1 + Line.width(of: right)) }

  /// The words from the left, without their styles.
  package var text: String { spans.map(\.text).joined() }

  package mutating func add(_ text: String, _ style: Style = .text) {
    if !text.isEmpty { spans.append(Span(text, style)) }
  }

  /// Puts the cursor in a column, counted from the first span.
  package mutating func place(cursorAt column: Int) { cursor = column }

  /// Puts the cursor so many columns after what was added up to now.
  package mutating func markCursor(_ columns: Int = 0) { cursor = width + columns }

  /// The same row, of a text that goes on where there is no room for it.
  fileprivate func goingOn(in width: Int) -> Line {
    var line = self
    let last = line.spans.popLast() ?? Span("")
    line.add(Wrap.oneLine(last.text + " …", width: max(1, width - line.width)), last.style)
    return line
  }

  /// A text to read over as many lines as it needs; `lead` stands before the first, the others are indented as far.
  package static func wrapped(
    _ text: String, width: Int, _ style: Style = .text, lead: Span? = nil, centred: Bool = false
  ) -> [Line] {
    let indent = lead.map { TextWidth.of($0.text) } ?? 0
    return Wrap.read(text, width: max(1, width - indent)).enumerated().map { index, part in
      guard let lead else { return Line([Span(part, style)], centred: centred) }
      let start = index == 0 ? lead : Span(String.spaces(indent))
      return Line([start, Span(part, style)], centred: centred)
    }
  }

  /// A text behind its opening words, which have a style of their own.
  package static func wrapped(opening: Span, _ text: String, width: Int, _ style: Style) -> [Line] {
    guard TextWidth.of(opening.text) <= width, !opening.text.contains("\n") else {
      return wrapped(opening.text, width: width, opening.style) + wrapped(text, width: width, style)
    }
    var lines = wrapped(opening.text + " " + text, width: width, style)
    if let first = lines.first?.spans.first?.text, first.hasPrefix(opening.text) {
      lines[0].spans = [opening, Span(String(first.dropFirst(opening.text.count)), style)]
    }
    return lines
  }

  /// Draws it in a row of this width; what stands on the right goes before what stands on the left.
  package func draw(on canvas: inout Canvas, at point: Point, width: Int) {
    let rightWidth = min(width, Line.width(of: right))
    Line.draw(right, on: &canvas, at: Point(x: point.x + width - rightWidth, y: point.y), width: rightWidth)
    let room = rightWidth == 0 ? width : max(0, width - rightWidth - 1)
    let indent = centred ? max(0, room - Line.width(of: spans)) / 2 : 0
    Line.draw(spans, on: &canvas, at: Point(x: point.x + indent, y: point.y), width: room - indent)
    guard let cursor else { return }
    canvas.place(cursorAt: Point(x: point.x + min(cursor, max(0, width - 1)), y: point.y))
  }

  package static func width(of spans: [Span]) -> Int {
    var width = 0
    for span in spans { width += TextWidth.of(span.text) }
    return width
  }

  private static func draw(_ spans: [Span], on canvas: inout Canvas, at point: Point, width: Int) {
    let end = point.x + width
    var x = point.x
    for span in spans where x < end {
      let text = Wrap.oneLine(span.text, width: end - x)
      x = canvas.put(text, at: Point(x: x, y: point.y), style: span.style, width: end - x)
    }
  }
}

extension [Line] {
  /// So many of them as have room; where there are more the last of those says so.
  package func cut(to room: Int, in width: Int) -> [Line] {
    guard count > room, room > 0 else { return Array(prefix(Swift.max(0, room))) }
    return prefix(room - 1) + [self[room - 1].goingOn(in: width)]
  }

  /// Draws them from the top of a block and gives the room below them.
  package func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    let room = rect.split(top: count)
    canvas.put(self, in: room.taken)
    return room.rest
  }
}

extension Canvas {
  /// Draws lines from the top of a block; those that do not fit are left out.
  package mutating func put(_ lines: [Line], in rect: Rect) {
    for (index, line) in lines.prefix(rect.height).enumerated() {
      line.draw(on: &self, at: Point(x: rect.x, y: rect.y + index), width: rect.width)
    }
  }

  /// Puts the cursor at a place; on a canvas without that place it stays hidden.
  package mutating func place(cursorAt point: Point) { cursor = contains(point) ? point : nil }

  /// Writes text that ends at the right edge of a block.
  package mutating func putRight(_ text: String, in rect: Rect, y: Int, style: Style) {
    let width = min(TextWidth.of(text), rect.width)
    put(text, at: Point(x: rect.right - width, y: y), style: style, width: width)
  }

  /// Writes text in the middle of a block.
  package mutating func putCentred(_ text: String, in rect: Rect, y: Int, style: Style) {
    let width = min(TextWidth.of(text), rect.width)
    put(text, at: Point(x: rect.x + (rect.width - width) / 2, y: y), style: style, width: width)
  }
}
