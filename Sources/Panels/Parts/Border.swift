import Screen

/// The shape around a block.
enum Border {
  /// Nothing.
  case none
  /// A card.
  case card
  /// A slip of paper, with a corner folded.
  case slip
  /// A card that was chosen.
  case double
  /// An idea in the air, on a string.
  case balloon
  /// A sign that points on.
  case sign
  /// A dream.
  case cloud

  /// Rows and columns it takes on each side.
  var top: Int {
    switch self {
    case .none: 0
    case .cloud: 2
    case .card, .slip, .double, .balloon, .sign: 1
    }
  }
  var bottom: Int {
    switch self {
    case .none: 0
    case .balloon, .cloud: 2
    case .card, .slip, .double, .sign: 1
    }
  }
  var left: Int {
    switch self {
    case .none: 0
    case .cloud: 5
    case .card, .slip, .double, .balloon, .sign: 2
    }
  }
  var right: Int { self == .sign ? 4 : left }

  /// Columns for text in a block of this width.
  func textWidth(in width: Int) -> Int { max(1, width - left - right) }

  /// What is left inside it.
  func inside(_ rect: Rect) -> Rect {
    Rect(
      x: rect.x + left, y: rect.y + top, width: rect.width - left - right, height: rect.height - top - bottom)
  }

  /// Draws it just inside a block.
  func draw(on canvas: inout Canvas, in rect: Rect, _ style: Style, title: String) {
    switch self {
    case .none: return
    case .card: canvas.frame(rect, style)
    case .slip: drawSlip(on: &canvas, in: rect, style)
    case .double: drawDouble(on: &canvas, in: rect, style)
    case .balloon: drawBalloon(on: &canvas, in: rect, style)
    case .sign: drawSign(on: &canvas, in: rect, style)
    case .cloud: drawCloud(on: &canvas, in: rect, style)
    }
    if !title.isEmpty, rect.width > 6 {
      canvas.put(
        " \(title) ", at: Point(x: rect.x + 2, y: rect.y), style: style.bolded(), width: rect.width - 4)
    }
  }

  private func drawDouble(on canvas: inout Canvas, in rect: Rect, _ style: Style) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let line = String(repeating: "═", count: rect.width - 2)
    canvas.put("╔" + line + "╗", at: rect.origin, style: style)
    canvas.put("╚" + line + "╝", at: Point(x: rect.x, y: rect.bottom - 1), style: style)
    for y in rect.y + 1..<rect.bottom - 1 {
      canvas.put("║", at: Point(x: rect.x, y: y), style: style)
      canvas.put("║", at: Point(x: rect.right - 1, y: y), style: style)
    }
  }

  private func drawSlip(on canvas: inout Canvas, in rect: Rect, _ style: Style) {
    guard rect.width >= 4, rect.height >= 2 else { return }
    canvas.frame(rect, style)
    for corner in [
      (rect.x, rect.y, "┌"), (rect.x, rect.bottom - 1, "└"), (rect.right - 1, rect.bottom - 1, "╱"),
      (rect.right - 1, rect.y, "┐"),
    ] {
      canvas.put(corner.2, at: Point(x: corner.0, y: corner.1), style: style)
    }
  }

  private func drawBalloon(on canvas: inout Canvas, in rect: Rect, _ style: Style) {
    let (body, string) = (rect.split(bottom: 1).rest, rect.split(bottom: 1).taken)
    canvas.frame(body, style)
    let middle = rect.x + rect.width / 2
    canvas.put("┬", at: Point(x: middle, y: body.bottom - 1), style: style)
    canvas.put("╯", at: Point(x: middle, y: string.y), style: .rule)
  }

  private func drawSign(on canvas: inout Canvas, in rect: Rect, _ style: Style) {
    canvas.frame(rect.split(right: 2).rest, style)
    let middle = rect.y + rect.height / 2
    canvas.put("├─→", at: Point(x: rect.right - 3, y: middle), style: style)
  }

  /// Bumps above and below; the sides of the middle part stand two columns further out.
  private func drawCloud(on canvas: inout Canvas, in rect: Rect, _ style: Style) {
    guard rect.width >= 12, rect.height >= 4 else { return canvas.frame(rect, style) }
    for y in rect.y + 2..<rect.bottom - 2 {
      canvas.put("│", at: Point(x: rect.x, y: y), style: style)
      canvas.put("│", at: Point(x: rect.right - 1, y: y), style: style)
    }
    let bumps = Border.bumps(width: rect.width - 4)
    let (top, bottom) = (rect.y, rect.bottom - 1)
    canvas.put("╭─╯", at: Point(x: rect.x, y: top + 1), style: style)
    canvas.put("╰─╮", at: Point(x: rect.right - 3, y: top + 1), style: style)
    canvas.put("╰─╮", at: Point(x: rect.x, y: bottom - 1), style: style)
    canvas.put("╭─╯", at: Point(x: rect.right - 3, y: bottom - 1), style: style)
    var x = rect.x + 2
    for (index, bump) in bumps.enumerated() {
      let arc = String(repeating: "─", count: bump - 2)
      canvas.put("╭" + arc + "╮", at: Point(x: x, y: top), style: style)
      canvas.put("╰" + arc + "╯", at: Point(x: x, y: bottom), style: style)
      x += bump
      guard index < bumps.count - 1 else { break }
      canvas.put("╰─╯", at: Point(x: x - 1, y: top + 1), style: style)
      canvas.put("╭─╮", at: Point(x: x - 1, y: bottom - 1), style: style)
      x += 1
    }
  }

  /// Widths of bumps that fill a line with one column between them: an odd number of them, about 14 wide.
  private static func bumps(width: Int) -> [Int] {
    let count = max(1, width / 15 / 2 * 2 + 1)
    let room = width - (count - 1)
    return (0..<count).map { room * ($0 + 1) / count - room * $0 / count }
  }
}
