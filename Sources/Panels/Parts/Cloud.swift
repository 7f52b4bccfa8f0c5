import Screen
import Text

/// Words in a cloud in the middle of a block, with whose they are below it.
struct Cloud {
  private let rect: Rect
  private let lines: [Line]
  private let width: Int
  private let voice: String?
  private let style: Style
  private let things: Int

  /// A dream: in block letters where they fit, else in quotation marks.
  init(_ dream: String, voice: String?, in rect: Rect) {
    let ink = Style.dream.bolded()
    let inner = max(0, rect.width - Cloud.frame)
    // More than three lines of block letters are harder to read than plain words.
    let rows = min(10, max(0, rect.height - Border.cloud.top - Border.cloud.bottom - 1))
    // Not one wide line where two narrower ones are a better picture.
    let letters = [inner * 2 / 3, inner].lazy.compactMap {
      BigLetters.small.canvas(dream, fitting: Size(columns: $0, rows: rows), style: ink)
    }.first
    if let letters {
      let lines = (0..<letters.size.rows).map { Line([Span(letters.row($0), ink)]) }
      self.init(lines, width: letters.size.columns + Cloud.frame, voice: voice, .dream, in: rect)
    } else {
      self.init(text: Card.quoted(dream), ink, voice: voice, .dream, in: rect)
    }
  }

  /// Quiet words, or none, until there is a dream.
  init(waiting text: String, in rect: Rect) {
    self.init(text: text, .quiet, voice: nil, .quiet, in: rect)
  }

  private init(text: String, _ ink: Style, voice: String?, _ style: Style, in rect: Rect) {
    let width = Cloud.width(for: text, in: rect)
    let lines = Line.wrapped(text, width: Border.cloud.textWidth(in: width), ink, centred: true)
    self.init(lines, width: width, voice: voice, style, in: rect, things: text.isEmpty ? 0 : 1)
  }

  private init(
    _ lines: [Line], width: Int, voice: String?, _ style: Style, in rect: Rect, things: Int = 1
  ) {
    (self.lines, self.width, self.voice, self.style) = (lines, width, voice, style)
    (self.rect, self.things) = (rect, things)
  }

  /// Draws it, on as many pages as the words need.
  func draw(page: Int, on canvas: inout Canvas) -> Shown {
    let left = (rect.width - width) / 2
    let stack = Stack(
      [Row([Row.Part(block: airy, x: left, width: width)])], height: rect.height - 1, start: .first)
    let height = stack.height(page: page)
    let top = max(0, rect.height - 1 - height) / 2
    let place = Rect(x: rect.x, y: rect.y + top, width: rect.width, height: rect.height - top)
    let shown = stack.draw(page: page, on: &canvas, in: place)
    let tail = Line([Span("○ ", style), Span("· ", style)] + (voice.map { [Span($0, .quiet)] } ?? []))
    let foot = Point(x: rect.x + left + 8, y: place.y + height)
    tail.draw(on: &canvas, at: foot, width: max(0, rect.right - foot.x))
    return shown
  }

  /// Room above and below the words, where there is room.
  private var airy: Block {
    var block = Block(lines: lines)
    (block.border, block.style, block.things) = (.cloud, style, things)
    if block.height + 3 <= rect.height { block.lines = [Line()] + lines + [Line()] }
    return block
  }

  private static let frame = Border.cloud.left + Border.cloud.right

  /// As wide as the words ask for: not one long line, and never wider than there is room.
  private static func width(for text: String, in rect: Rect) -> Int {
    let room = rect.width - frame
    let narrow = min(room, max(24, min(48, TextWidth.of(text) + 2)))
    let fits = Wrap.lines(text, width: narrow, limit: rect.height).count <= rect.height - 6
    return (fits ? narrow : room) + frame
  }
}
