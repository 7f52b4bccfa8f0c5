import Screen
import SessionModel

/// What a screen has for a wall: the rows between the head and the foot.
struct Screenroom {
  let size: Size
  private let foot: Int
  private var (hasHead, mayHaveStrip) = (true, true)
  /// Whether a small screen has a free column at both sides.
  private var hasEdges = true

  init(_ size: Size, foot: Int) {
    self.size = Canvas.size(size)
    self.foot = min(max(0, foot), self.size.rows)
  }

  /// Whether there is no room for anything but lines.
  var isSmall: Bool { size.columns < 60 || size.rows < 18 }
  /// Whether there is room for large words besides the question.
  var isWide: Bool { size.columns >= 120 && size.rows >= 36 }

  /// The head with its rule.
  var head: Rect { Rect(size).split(top: hasHead && size.rows - foot >= 8 ? 2 : 0).taken }

  /// Where rules that are open would be cut off, they have the rows of the head and the columns at the edges too, and then the
  /// row of the strip.
  mutating func giveRows(toRulesOf wall: Wall) {
    guard isSmall, !wall.rules.isEmpty, !showsRules(of: wall) else { return }
    (hasHead, hasEdges) = (false, false)
    mayHaveStrip = showsRules(of: wall)
  }

  /// Where not all is shown on a small screen, what was said has the rows of its head; whether that changes anything.
  mutating func giveHead() -> Bool {
    guard isSmall, head.height > 0 else { return false }
    hasHead = false
    return true
  }

  private func showsRules(of wall: Wall) -> Bool {
    let body = body(routeRows: routeRows(.text)).size
    let asked = Heading.Asked(
      words: wall.heading, letters: .text, cap: .max, room: body, rulesToo: true, largeDream: false)
    return Heading(asked)?.hasAllRules ?? true
  }

  /// The rows of the route beside a question in these letters.
  func routeRows(_ letters: Letters) -> Int {
    size.columns < 50 || size.rows < 18 ? 0 : letters == .text ? 1 : 3
  }

  /// The row above the route in which the strip stands.
  var hasStrip: Bool { mayHaveStrip && size.rows - foot >= 6 }

  private var between: Rect { Rect(size).split(bottom: foot).rest.split(top: head.height).rest }

  /// What is left for the heading and the harvest.
  func body(routeRows: Int, hasStrip: Bool = true) -> Rect {
    let rest = between.split(bottom: routeRows + (hasStrip && self.hasStrip ? 1 : 0)).rest
    return rest.inset(horizontal: rest.width >= 60 ? 2 : rest.width > 20 && hasEdges ? 1 : 0, vertical: 0)
  }

  /// Where the route is.
  func route(_ rows: Int) -> Rect { between.split(bottom: rows).taken }
}
