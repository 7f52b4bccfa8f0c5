import Screen
import SessionModel
import Text

/// A list from which one thing is chosen with arrows, Enter, or by typing the beginning of its name.
struct ListPicker: Hashable, Sendable {
  /// A line of the list.
  struct Item: Hashable, Sendable {
    var titel: String
    var detail = ""
  }

  private(set) var selected = 0
  private var typed = ""

  init(selected: Int = 0) { self.selected = selected }

  /// What a key came to.
  enum Outcome: Hashable, Sendable {
    case moved
    case chosen(Int)
    case ignored
  }

  /// - Parameter page: so many lines a page of it is.
  mutating func handle(_ key: Key, _ items: [Item], page: Int = 10) -> Outcome {
    guard !items.isEmpty else { return .ignored }
    let last = items.count - 1
    selected = min(selected, last)
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(last, selected + 1)
    case .pageUp: selected = max(0, selected - page)
    case .pageDown: selected = min(last, selected + page)
    case .home: selected = 0
    case .end: selected = last
    case .enter:
      typed = ""
      return .chosen(selected)
    case .backspace where !typed.isEmpty: typed.removeLast()
    case .char(let character) where character.isLetter || character.isNumber:
      return find(character, items)
    default: return .ignored
    }
    if key != .backspace { typed = "" }
    return .moved
  }

  /// Goes to the first line whose title begins with what was typed.
  private mutating func find(_ character: Character, _ items: [Item]) -> Outcome {
    for attempt in [typed + String(character), String(character)] {
      if let index = items.firstIndex(where: { $0.titel.folded.hasPrefix(attempt.folded) }) {
        (typed, selected) = (attempt, index)
        return .moved
      }
    }
    return .ignored
  }

  /// So many rows a list takes at a width.
  static func rows(_ items: [Item], width: Int) -> Int {
    items.reduce(0) { $0 + lines($1, isChosen: false, width: width).count }
  }

  /// The rows of an item, whole: its detail beside it where there is room, else below it.
  private static func lines(_ item: Item, isChosen: Bool, width: Int) -> [Line] {
    let (mark, style) = (isChosen ? "▸ " : "  ", isChosen ? Style.accent.bolded() : .text)
    let titles = Wrap.lines(item.titel, width: max(1, width - 2))
    var lines = titles.enumerated().map { row, title in
      Line([Span((row == 0 ? mark : "  ") + title, style)])
    }
    guard !item.detail.isEmpty else { return lines }
    if lines.count == 1, lines[0].width + 2 + TextWidth.of(item.detail) <= width {
      lines[0].add("  ")
      lines[0].add(item.detail, .quiet)
      return lines
    }
    return lines + Wrap.lines(item.detail, width: max(1, width - 4)).map { Line("    " + $0, .quiet) }
  }

  /// Draws the lines around the chosen one in a block.
  func draw(_ items: [Item], on canvas: inout Canvas, in rect: Rect) {
    guard !items.isEmpty, rect.height > 0 else { return }
    let chosen = min(selected, items.count - 1)
    var (rows, place): ([Line], Range<Int>) = ([], 0..<0)
    for (index, item) in items.enumerated() {
      let lines = ListPicker.lines(item, isChosen: index == chosen, width: rect.width)
      if index == chosen { place = rows.count..<(rows.count + lines.count) }
      rows += lines
    }
    let middle = place.lowerBound - max(0, rect.height - place.count) / 2
    let first = max(0, min(middle, rows.count - rect.height))
    canvas.put(Array(rows.dropFirst(first).prefix(rect.height)), in: rect)
    canvas.place(cursorAt: Point(x: rect.x, y: rect.y + place.lowerBound - first))
  }
}
