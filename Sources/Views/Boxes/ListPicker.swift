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

  /// So many rows show every title, and a row of what is told of the chosen one.
  static func least(_ items: [Item], width: Int) -> Int {
    rows(items.map { Item(titel: $0.titel) }, width: width) + (items.contains { !$0.detail.isEmpty } ? 1 : 0)
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

  /// The rows of each where all titles have room: what is told of the others gives way to them, and then what is told of the
  /// chosen one.
  private static func fitting(_ all: [[Line]], _ items: [Item], _ chosen: Int, in rect: Rect) -> [[Line]] {
    guard all.reduce(0, { $0 + $1.count }) > rect.height, least(items, width: rect.width) <= rect.height
    else { return all }
    var shown = zip(all, items).map { lines, item in
      Array(lines.prefix(Wrap.lines(item.titel, width: max(1, rect.width - 2)).count))
    }
    let room = rect.height - shown.reduce(0) { $0 + $1.count } + shown[chosen].count
    shown[chosen] = all[chosen].cut(to: room, in: rect.width)
    return shown
  }

  /// Draws the lines around the chosen one in a block.
  func draw(_ items: [Item], on canvas: inout Canvas, in rect: Rect) {
    guard !items.isEmpty, rect.height > 0 else { return }
    let chosen = min(selected, items.count - 1)
    let all = items.enumerated().map { ListPicker.lines($1, isChosen: $0 == chosen, width: rect.width) }
    let shown = ListPicker.fitting(all, items, chosen, in: rect)
    let place = shown[..<chosen].reduce(0) { $0 + $1.count }..<shown[...chosen].reduce(0) { $0 + $1.count }
    let rows = shown.flatMap(\.self)
    let middle = place.lowerBound - max(0, rect.height - place.count) / 2
    let first = max(0, min(middle, rows.count - rect.height))
    canvas.put(Array(rows.dropFirst(first).prefix(rect.height)), in: rect)
    canvas.place(cursorAt: Point(x: rect.x, y: rect.y + place.lowerBound - first))
  }
}
