import Reports
import Screen
import SessionModel
import Text
import Wording

/// One session or casus, read whole: where somebody is in it.
struct Leesscherm: Hashable, Sendable {
  /// What is read.
  let stream: StreamID
  /// Whether the words that stay in a session are shown too: asked for again at each page.
  private(set) var isPrivate = false
  private var scroll = 0
  /// The sentence for which it was opened, until somebody goes on from there.
  private var sought: String?
  /// The same, for who plays it again from there.
  var gezocht: String? { sought }

  /// - Parameter sought: the sentence for which it is opened.
  init(_ stream: StreamID, at sought: String? = nil) { (self.stream, self.sought) = (stream, sought) }

  /// Shows the words that stay in a session, or covers them again; of a casus there are none here.
  mutating func wissel() { isPrivate = stream.kind == .sessie && !isPrivate }

  /// Goes through it.
  mutating func handle(_ key: Key, in room: Size, _ world: World) {
    let rows = rows(world, width: room.columns) ?? []
    let last = max(0, rows.count - room.rows)
    let page = max(1, room.rows - 2)
    // Who came for a sentence sees which it is until going on from there.
    let ways: Set<Key> = [.down, .up, .pageDown, .pageUp, .char(" "), .home, .end]
    guard ways.contains(key) else { return }
    scroll = first(of: rows, seeing: place(in: rows), height: room.rows)
    sought = nil
    switch key {
    case .down: scroll = min(last, scroll + 1)
    case .up: scroll = max(0, scroll - 1)
    case .pageDown, .char(" "): scroll = min(last, scroll + page)
    case .pageUp: scroll = max(0, scroll - page)
    case .home: scroll = 0
    case .end: scroll = last
    default: break
    }
  }

  /// All of its rows; `nil` until it is loaded.
  private func rows(_ world: World, width: Int) -> [Line]? {
    world.document(stream, isPrivate: isPrivate).map { DocumentFace(width: width).rows($0) }
  }

  /// The row at the top, where the sentence for which it was opened stands in these rows.
  private func first(of rows: [Line], seeing place: Range<Int>?, height: Int) -> Int {
    max(0, min(place.map { $0.lowerBound - 2 } ?? scroll, rows.count - height))
  }

  /// The rows of the sentence for which it was opened; `nil` where it is not in it.
  private func place(in rows: [Line]) -> Range<Int>? {
    let words = Array((sought ?? "").zoekwoorden.prefix(12))
    guard !words.isEmpty else { return nil }
    let known = rows.enumerated().flatMap { row, line in line.text.zoekwoorden.map { (word: $0, row: row) } }
    let first = known.indices.first { known[$0...].lazy.map(\.word).starts(with: words) }
    return first.map { known[$0].row..<known[$0 + words.count - 1].row + 1 }
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard var rows = rows(world, width: rect.width) else {
      canvas.put(world.ontbreekt(stream), at: rect.origin, style: .quiet, width: rect.width)
      return
    }
    let place = place(in: rows)
    let first = first(of: rows, seeing: place, height: rect.height)
    // Who came for a sentence sees at once which it is; who listens has the cursor there.
    if let place {
      for row in place {
        rows[row].spans = rows[row].spans.map { Span($0.text, $0.style.bolded().underline()) }
      }
      canvas.place(cursorAt: Point(x: rect.x, y: rect.y + place.lowerBound - first))
    }
    canvas.put(Array(rows.dropFirst(first).prefix(rect.height)), in: rect)
    if rows.count > rect.height {
      let percent = (first + rect.height) * 100 / rows.count
      canvas.putRight("\(min(100, percent))%", in: rect, y: rect.bottom, style: .quiet)
    }
  }
}
