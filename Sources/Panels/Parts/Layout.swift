import Screen
import SessionModel
import Wording

extension Rect {
  /// The rows that shapes and borders need.
  static let roomyHeight = 8

  /// Whether shapes and borders have room; otherwise there are only lines.
  var isRoomy: Bool { width >= 48 && height >= Rect.roomyHeight }
}

/// How a form lies on the wall: its own shape with the step's loose notes below it, or lines where it is tight.
struct Layout {
  /// The block, the page and the loose notes.
  let rect: Rect
  let page: Int
  let cards: [Card]
  private let say: Wording

  /// The form in a block; `notities` are the notes that its own shape doesn't hold.
  init(_ rect: Rect, page: Int, notities: [Notitie] = [], _ scene: Scene) {
    (self.rect, self.page) = (rect, page)
    cards = scene.cards(notities).gathered
    say = scene.say
  }

  /// Draws `shape` where there is room, and otherwise `lines`, which are made for a width.
  func draw(
    on canvas: inout Canvas, start: Stack.Start = .first, lines: (_ width: Int) -> [Block],
    shape: (_ canvas: inout Canvas, _ rect: Rect) -> Shown
  ) -> Shown {
    guard rect.isRoomy else { return tight(on: &canvas, start: start, lines) }
    guard !cards.isEmpty else { return shape(&canvas, rect) }
    let needed = cardRows(in: rect).reduce(0) { $0 + $1.height }
    let room = rect.split(bottom: min(needed, max(5, rect.height * 9 / 20)))
    let shown = shape(&canvas, room.rest)
    return shown.and(Layout(room.taken, page: page, cards: cards, say).board(on: &canvas))
  }

  /// Draws only the notes: in their groups, on a board, or as lines where it is tight.
  func drawNotes(on canvas: inout Canvas) -> Shown {
    guard rect.isRoomy else { return tight(on: &canvas, start: .newest) { _ in [] } }
    return cards.hasGroups ? cards.columns(say).draw(page: page, on: &canvas, in: rect) : board(on: &canvas)
  }

  private init(_ rect: Rect, page: Int, cards: [Card], _ say: Wording) {
    (self.rect, self.page, self.cards, self.say) = (rect, page, cards, say)
  }

  private func board(on canvas: inout Canvas) -> Shown {
    Grid(width: rect.width, height: rect.height)
      .draw(cardRows(in: rect), page: page, on: &canvas, in: rect)
  }

  private func cardRows(in rect: Rect) -> [Row] {
    Grid(width: rect.width, height: rect.height).rows(cards.count) { cards[$0].boxed(width: $1) }
  }

  /// Only lines: of the form, then of the notes.
  private func tight(on canvas: inout Canvas, start: Stack.Start, _ lines: (Int) -> [Block]) -> Shown {
    let width = max(1, rect.width)
    let blocks = lines(width) + cards.map { $0.plain(width: width) }
    guard !rect.isEmpty else {
      return Shown(shown: 0, total: blocks.reduce(0) { $0 + $1.things }, pages: 1)
    }
    let rows = blocks.map { Row($0, width: width) }
    return Stack(rows, height: rect.height, start: start).draw(page: page, on: &canvas, in: rect)
  }
}
