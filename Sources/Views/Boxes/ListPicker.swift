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

  mutating func handle(_ key: Key, _ items: [Item]) -> Outcome {
    guard !items.isEmpty else { return .ignored }
    let last = items.count - 1
    selected = min(selected, last)
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(last, selected + 1)
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = min(last, selected + 10)
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

  /// Draws the lines around the chosen one in a block.
  func draw(_ items: [Item], on canvas: inout Canvas, in rect: Rect) {
    guard !items.isEmpty, rect.height > 0 else { return }
    let chosen = min(selected, items.count - 1)
    let first = max(0, min(chosen - rect.height / 2, items.count - rect.height))
    for (row, index) in (first..<min(items.count, first + rect.height)).enumerated() {
      let (item, isChosen) = (items[index], index == chosen)
      let y = rect.y + row
      let mark = isChosen ? "▸ " : "  "
      var column = canvas.put(
        Wrap.oneLine(mark + item.titel, width: rect.width), at: Point(x: rect.x, y: y),
        style: isChosen ? .accent.bolded() : .text,
        width: rect.width)
      column += 2
      if column < rect.right {
        let detail = Wrap.oneLine(item.detail, width: rect.right - column)
        canvas.put(detail, at: Point(x: column, y: y), style: .quiet, width: rect.right - column)
      }
      if isChosen { canvas.place(cursorAt: Point(x: rect.x, y: y)) }
    }
  }
}
