import Screen
import Text

/// Text of one style within a line.
struct Span {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .text) { (self.text, self.style) = (text, style) }
}

/// One row of text: spans from the left or centred, and spans against the right edge.
struct Line {
  var spans: [Span]
  var right: [Span]
  var centred: Bool

  init(_ spans: [Span] = [], right: [Span] = [], centred: Bool = false) {
    (self.spans, self.right, self.centred) = (spans, right, centred)
  }

  /// A text over as many lines as it needs; `lead` stands before the first, the others are indented as far.
  static func wrapped(
    _ text: String, width: Int, _ style: Style = .text, lead: Span? = nil, centred: Bool = false
  ) -> [Line] {
    let indent = lead.map { TextWidth.of($0.text) } ?? 0
    return Wrap.lines(text, width: max(1, width - indent)).enumerated().map { index, part in
      guard let lead else { return Line([Span(part, style)], centred: centred) }
      let start = index == 0 ? lead : Span(String(repeating: " ", count: indent))
      return Line([start, Span(part, style)], centred: centred)
    }
  }

  /// A text behind its opening words, which have a style of their own.
  static func wrapped(opening: Span, _ text: String, width: Int, _ style: Style) -> [Line] {
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
  func draw(on canvas: inout Canvas, at point: Point, width: Int) {
    let rightWidth = min(width, Line.width(of: right))
    Line.draw(right, on: &canvas, at: Point(x: point.x + width - rightWidth, y: point.y), width: rightWidth)
    let room = rightWidth == 0 ? width : max(0, width - rightWidth - 1)
    let indent = centred ? max(0, room - Line.width(of: spans)) / 2 : 0
    Line.draw(spans, on: &canvas, at: Point(x: point.x + indent, y: point.y), width: room - indent)
  }

  static func width(of spans: [Span]) -> Int { spans.reduce(0) { $0 + TextWidth.of($1.text) } }

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
  /// Draws them from the top of a block and gives the room below them.
  func draw(on canvas: inout Canvas, in rect: Rect) -> Rect {
    let room = rect.split(top: count)
    for (row, line) in prefix(room.taken.height).enumerated() {
      line.draw(on: &canvas, at: Point(x: rect.x, y: rect.y + row), width: rect.width)
    }
    return room.rest
  }
}

/// A thing on the wall: lines, a foot at the bottom, and a border of some shape.
struct Block {
  var lines: [Line]
  /// What stays at the bottom when its neighbours are taller.
  var foot: [Line] = []
  var border = Border.none
  /// The style of the border.
  var style = Style.rule
  /// Stands in the top of the border.
  var title = ""
  /// How many things of the harvest it is.
  var things = 1
  /// Which of them, where somebody needs to know what was shown.
  var name: Int?
  /// Whether its last row is that of the thing: of pieces, only of the last.
  var isEnd = true

  /// Rows it needs.
  var height: Int { lines.count + foot.count + border.top + border.bottom }

  /// Draws it in a block that is at least as high as it needs.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    border.draw(on: &canvas, in: rect, style, title: title)
    let inner = border.inside(rect)
    for (row, line) in lines.enumerated() where row < inner.height {
      line.draw(on: &canvas, at: Point(x: inner.x, y: inner.y + row), width: inner.width)
    }
    for (row, line) in foot.enumerated() where row < inner.height {
      line.draw(on: &canvas, at: Point(x: inner.x, y: inner.bottom - foot.count + row), width: inner.width)
    }
  }

  /// Itself, or parts that each fit in so many rows and together hold everything; all but the last end in an ellipsis.
  func pieces(height limit: Int) -> [Block] {
    guard height > limit else { return [self] }
    let frame = border.top + border.bottom
    guard limit - frame > foot.count + 2 else { return bare.chunks(of: max(1, limit)) }
    var pieces: [Block] = []
    var rest = lines[...]
    while rest.count + foot.count > limit - frame {
      var piece = self
      piece.lines = Array(rest.prefix(limit - frame - 1))
      piece.foot = [Line(right: [Span("…", .quiet)])]
      piece.isEnd = false
      pieces.append(piece)
      rest = rest.dropFirst(limit - frame - 1)
    }
    var last = self
    last.lines = Array(rest)
    return pieces + [last]
  }

  /// Without border and foot: only lines.
  private var bare: Block {
    var block = self
    (block.lines, block.foot, block.border, block.title) = (lines + foot, [], .none, "")
    return block
  }

  private func chunks(of size: Int) -> [Block] {
    stride(from: 0, to: lines.count, by: size).map { start in
      var block = self
      block.lines = Array(lines[start..<min(start + size, lines.count)])
      block.isEnd = isEnd && start + size >= lines.count
      return block
    }
  }
}
