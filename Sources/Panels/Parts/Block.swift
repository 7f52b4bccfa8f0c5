import Screen
import Text

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
  /// Stands in the bottom of the border, against the right.
  var caption: [Span] = []
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
    drawCaption(on: &canvas, in: rect)
    let inner = border.inside(rect)
    for (row, line) in lines.enumerated() where row < inner.height {
      line.draw(on: &canvas, at: Point(x: inner.x, y: inner.y + row), width: inner.width)
    }
    for (row, line) in foot.enumerated() where row < inner.height {
      line.draw(on: &canvas, at: Point(x: inner.x, y: inner.bottom - foot.count + row), width: inner.width)
    }
  }

  private func drawCaption(on canvas: inout Canvas, in rect: Rect) {
    guard !caption.isEmpty, rect.width > 8 else { return }
    let room = rect.width - 6
    let width = min(room, Line.width(of: caption))
    let x = rect.right - 3 - width
    canvas.put(" ", at: Point(x: x - 1, y: rect.bottom - 1))
    Line(caption).draw(on: &canvas, at: Point(x: x, y: rect.bottom - 1), width: width)
    canvas.put(" ", at: Point(x: x + width, y: rect.bottom - 1))
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

extension Rect {
  /// Whether shapes and borders have room; otherwise there are only lines.
  var isRoomy: Bool { width >= 48 && height >= 8 }
}
