import Screen
import SessionModel
import Text
import Wording

/// The steps as a crooked line, because development is one: where we came from, are, and may go.
struct Route {
  private let stappen: [Etappe]
  private let huidig: Int
  private let say: Wording

  init(_ sessie: Sessie, _ say: Wording) {
    self.say = say
    stappen = sessie.stappen
    huidig = sessie.stappen.firstIndex { $0.id == sessie.huidig } ?? 0
  }

  /// Draws the line in the two upper rows of a block with the names under it; or all of it in one row.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard stappen.count > 0, rect.height > 0 else { return }
    guard rect.height >= 3 else { return drawRow(on: &canvas, in: rect) }
    let stops = (0..<stappen.count).map { x(of: $0, in: rect) }
    for index in stops.indices.dropLast() { connect(index, stops, on: &canvas, in: rect) }
    for (index, x) in stops.enumerated() {
      canvas.put(mark(index), at: Point(x: x, y: rect.y + row(index)), style: style(index))
    }
    drawNames(stops, on: &canvas, in: rect)
  }

  /// The stops side by side, the name of where we are, and which of how many it is.
  private func drawRow(on canvas: inout Canvas, in rect: Rect) {
    let room = rect.inset(horizontal: rect.width > 20 ? 1 : 0, vertical: 0)
    // Named, because a number of pages may stand above it.
    let count =
      stappen.count > 1 ? say(.stapZoveelVan, String(huidig + 1), String(stappen.count)) : ""
    let name = stappen[huidig].stap.naam.lowercased()
    var spans: [Span] = []
    let stops = 2 * stappen.count - 1
    if stops + TextWidth.of(name) + TextWidth.of(count) + 6 <= room.width {
      for index in stappen.indices {
        if index > 0 { spans.append(Span(isWalked(index) ? "─" : "┄", isWalked(index) ? .rule : .quiet)) }
        spans.append(Span(mark(index), style(index)))
      }
    } else {
      spans.append(Span(mark(huidig), style(huidig)))
    }
    let used = Line.width(of: spans) + 4 + TextWidth.of(count)
    spans.append(Span("  " + Wrap.oneLine(name, width: max(0, room.width - used)), .accent.bolded()))
    Line(spans, right: [Span(count, .quiet)]).draw(on: &canvas, at: room.origin, width: room.width)
  }

  private func isWalked(_ index: Int) -> Bool { !stappen[index].bezoeken.isEmpty || index == huidig }

  private func x(of index: Int, in rect: Rect) -> Int {
    guard stappen.count > 1 else { return rect.x + rect.width / 2 }
    let margin = min(6, rect.width / 8)
    return rect.x + margin + index * (rect.width - 1 - 2 * margin) / (stappen.count - 1)
  }

  /// Up and down, but not in a beat.
  private func row(_ index: Int) -> Int { [1, 0, 1, 1, 0][index % 5] }

  private func mark(_ index: Int) -> String {
    if index == huidig { return "◉" }
    if stappen[index].overgeslagen { return "◌" }
    return stappen[index].bezoeken.isEmpty ? "○" : "●"
  }

  private func style(_ index: Int) -> Style {
    if index == huidig { return .accent.bolded() }
    return stappen[index].bezoeken.isEmpty ? .quiet : .text
  }

  private func connect(_ index: Int, _ stops: [Int], on canvas: inout Canvas, in rect: Rect) {
    let (from, to) = (stops[index] + 1, stops[index + 1] - 1)
    guard from <= to else { return }
    let walked = isWalked(index + 1)
    let line = walked ? "─" : "┄"
    let style: Style = walked ? .rule : .quiet
    let (high, low) = (row(index), row(index + 1))
    let bend = high == low ? to + 1 : (from + to + 1) / 2
    for x in from...to where x != bend {
      canvas.put(line, at: Point(x: x, y: rect.y + (x < bend ? high : low)), style: style)
    }
    guard high != low else { return }
    let (upper, lower) = high < low ? ("╮", "╰") : ("╭", "╯")
    canvas.put(upper, at: Point(x: bend, y: rect.y), style: style)
    canvas.put(lower, at: Point(x: bend, y: rect.y + 1), style: style)
  }

  /// The name of where we are, and of the others as far as they do not touch each other.
  private func drawNames(_ stops: [Int], on canvas: inout Canvas, in rect: Rect) {
    let y = rect.y + 2
    var taken: [Range<Int>] = []
    let order =
      [huidig]
      + stops.indices.filter { $0 != huidig }.sorted {
        abs($0 - huidig) < abs($1 - huidig)
      }
    for index in order {
      let name = stappen[index].stap.naam.lowercased()
      let width = TextWidth.of(name)
      let x = min(max(stops[index] - width / 2, rect.x), max(rect.x, rect.right - width))
      let place = (x - 2)..<(x + width + 2)
      guard width <= rect.width, !taken.contains(where: { $0.overlaps(place) }) else { continue }
      taken.append(x..<(x + width))
      canvas.put(name, at: Point(x: x, y: y), style: index == huidig ? .accent.bolded() : .quiet)
    }
  }
}
