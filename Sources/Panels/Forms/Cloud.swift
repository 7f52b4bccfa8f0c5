import Screen
import Text

/// Words in a cloud in the middle of a block, with whose they are below it.
struct Cloud: WallShape {
  private let text: String
  private let voice: String?
  private let isWaiting: Bool
  private let hasBlocks: Bool
  /// How many things of the harvest it holds: none while it only says what will stand there.
  let things: Int

  /// A dream: in block letters where they fit, else in quotation marks; or quiet words until there is one.
  ///
  /// - Parameter hasBlocks: whether block letters can be read on the wall.
  init(_ text: String, things: Int, voice: String?, isWaiting: Bool, hasBlocks: Bool) {
    (self.text, self.voice, self.isWaiting, self.hasBlocks) = (text, voice, isWaiting, hasBlocks)
    self.things = things
  }

  func wanted(in width: Int, of limit: Int) -> Int { limit }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    let words = words(in: width, height: limit)
    // Below it stands whose words they are.
    let rows = words.block.height + 1
    return rows <= limit ? rows : nil
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    var (block, width) = words(in: rect.width, height: rect.height)
    if block.height + 3 <= rect.height { block.lines = [Line()] + block.lines + [Line()] }
    let left = (rect.width - width) / 2
    let top = max(0, rect.height - 1 - block.height) / 2
    let place = Rect(x: rect.x + left, y: rect.y + top, width: width, height: block.height)
    guard place.height < rect.height else { return }
    block.draw(on: &canvas, in: place)
    let tail = Line(
      [Span("○ ", block.style), Span("· ", block.style)] + (voice.map { [Span($0, .quiet)] } ?? []))
    let foot = Point(x: place.x + 8, y: place.bottom)
    tail.draw(on: &canvas, at: foot, width: max(0, rect.right - foot.x))
  }

  private func words(in width: Int, height: Int) -> (block: Block, width: Int) {
    isWaiting ? plain(text, .quiet, .quiet, in: width, height) : dream(in: width, height)
  }

  private func dream(in width: Int, _ height: Int) -> (block: Block, width: Int) {
    let ink = Style.dream.bolded()
    let inner = max(0, width - Cloud.frame)
    // More than three lines of block letters are harder to read than plain words.
    let rows = min(10, max(0, height - Border.cloud.top - Border.cloud.bottom - 1))
    // Not one wide line where two narrower ones are a better picture.
    let letters = (hasBlocks ? [inner * 2 / 3, inner] : []).lazy.compactMap {
      BigLetters.small.canvas(text, fitting: Size(columns: $0, rows: rows), style: ink)
    }.first
    guard let letters else { return plain(Card.quoted(text), ink, .dream, in: width, height) }
    let lines = (0..<letters.size.rows).map { Line([Span(letters.row($0), ink)]) }
    return (Block(lines: lines, border: .cloud, style: .dream), letters.size.columns + Cloud.frame)
  }

  private func plain(
    _ text: String, _ ink: Style, _ style: Style, in width: Int, _ height: Int
  ) -> (block: Block, width: Int) {
    let width = Cloud.width(for: text, in: width, height)
    let lines = Line.wrapped(text, width: Border.cloud.textWidth(in: width), ink, centred: true)
    return (Block(lines: lines, border: .cloud, style: style), width)
  }

  private static let frame = Border.cloud.left + Border.cloud.right

  /// As wide as the words ask for: not one long line, and never wider than there is room.
  private static func width(for text: String, in width: Int, _ height: Int) -> Int {
    let room = width - frame
    let narrow = min(room, max(24, min(48, TextWidth.of(text) + 2)))
    let fits = Wrap.lines(text, width: narrow, limit: max(1, height)).count <= height - 6
    return max(1, (fits ? narrow : room)) + frame
  }
}
