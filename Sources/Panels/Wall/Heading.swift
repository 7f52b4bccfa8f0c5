import Screen
import Text
import Wording

/// How large the question stands on the wall.
public enum Letters: Int, CaseIterable, Comparable, Sendable {
  /// In large block letters.
  case large
  /// In block letters between those: for a sentence that is too long for the large ones.
  case middle
  /// In small block letters.
  case small
  /// As bold text.
  case text

  /// Smaller is greater.
  public static func < (one: Letters, other: Letters) -> Bool { one.rawValue < other.rawValue }

  /// The block letters they are; `nil` of text.
  var blocks: BigLetters? {
    switch self {
    case .large: .large
    case .middle: .middle
    case .small: .small
    case .text: nil
    }
  }
}

/// What stands above the harvest: the question, the dream, a card, the rules.
///
/// It gives way before the harvest does.
struct Heading {
  let letters: Letters
  /// The question as block letters, or as lines.
  private let big: Canvas?
  private let question: [String]
  private let dream: [Line]
  private let bigDream: Canvas?
  private let card: [String]
  private let rules: [Line]
  /// Whether no rule is cut off.
  let hasAllRules: Bool
  private let ink: Style
  private let width: Int
  private let isAiry: Bool
  /// Rows of air above block letters.
  private let above: Int

  /// The rows it takes.
  let rows: Int
  /// The rows of the question alone.
  let questionRows: Int

  /// What of it gives way to what stands below it, each with all before it.
  enum Yield {
    case nothing, air, dream
    /// All of the question but its first row.
    case question
  }

  /// All that it is drawn with: of two that are equal the headings are.
  struct Asked: Hashable {
    let words: Words
    let letters: Letters
    /// The most rows of the question.
    let cap: Int
    let room: Size
    /// Whether the rules stand in it, and the dream in block letters.
    let rulesToo, largeDream: Bool
    var yields = Yield.nothing
  }

  /// What a wall has above its harvest.
  struct Words: Hashable {
    let question, dream, agreed, card: String
    let rules: [String]
    let ink: Style
    /// Whether block letters can be read on it.
    let hasBlocks: Bool
  }

  /// The heading that is asked for; `nil` where the question can't be drawn in its letters, or would take more rows.
  init?(_ asked: Asked) {
    let (wall, letters, room, yields) = (asked.words, asked.letters, asked.room, asked.yields)
    let (cap, rulesToo, largeDream) = (asked.cap, asked.rulesToo, asked.largeDream)
    (self.letters, width, ink) = (letters, room.columns, wall.ink)
    isAiry = yields == .nothing && room.rows >= 14
    let above = yields == .nothing ? 1 : 0
    switch letters {
    case .large, .middle, .small:
      guard !wall.question.isEmpty, wall.hasBlocks else { return nil }
      let size = Size(columns: room.columns, rows: cap)
      guard let big = letters.blocks?.canvas(wall.question, fitting: size, style: wall.ink.bolded()) else {
        return nil
      }
      (self.big, question) = (big, [])
      questionRows = big.size.rows
    case .text:
      let lines =
        switch yields {
        case .nothing, .air, .dream: Wrap.balanced(wall.question, width: room.columns)
        case .question: [Wrap.oneLine(wall.question, width: room.columns)]
        }
      (big, question) = (nil, wall.question.isEmpty ? [] : lines)
      questionRows = question.count
    }
    let isTight = letters == .text
    bigDream =
      largeDream && !wall.dream.isEmpty && wall.hasBlocks
      ? Heading.large(wall.dream, width: room.columns) : nil
    if largeDream, bigDream == nil { return nil }
    let hasDream =
      switch yields {
      case .nothing, .air: true
      case .dream, .question: false
      }
    dream =
      hasDream && bigDream == nil && room.rows >= (wall.rules.isEmpty ? 6 : 12)
      ? Heading.dream(wall.dream, rows: isTight ? 1 : 2, width: room.columns) : []
    card =
      wall.card.isEmpty
      ? [] : Wrap.read(wall.card, width: max(1, min(room.columns - 4, 60)), limit: max(1, room.rows / 3))
    // Only where there is nothing smaller than text the rules are cut off.
    let most = isTight ? max(1, room.rows - questionRows - dream.count - (isAiry ? 2 : 1)) : Int.max
    let all = rulesToo ? Heading.rules(wall, width: room.columns, isTight: isTight) : []
    (rules, hasAllRules) = (Array(all.prefix(most)), all.count <= most)
    var rows = questionRows
    let air = isAiry ? 1 : 0
    // A row above block letters where there is air, one below them; text stands close to its dream.
    if !isTight { rows += above + 1 }
    self.above = isTight ? 0 : above
    rows += dream.count + (bigDream.map { $0.size.rows + 2 } ?? 0)
    if !dream.isEmpty || (isTight && !question.isEmpty) { rows += air }
    if !card.isEmpty { rows += card.count + (isAiry ? 2 : 0) }
    if !rules.isEmpty { rows += rules.count + air }
    self.rows = rows
    if !isTight, rows > room.rows { return nil }
  }

  /// The dream as text: one row or two, cut off where it has more.
  private static func dream(_ text: String, rows: Int, width: Int) -> [Line] {
    text.isEmpty ? [] : Wrap.read(text, width: width, limit: rows).map { Line($0, .dream) }
  }

  /// The dream in small block letters on at most two lines.
  private static func large(_ text: String, width: Int) -> Canvas? {
    // In quotation marks: below a large question it would be read as the end of that.
    let words = "“" + text.filter { !"☁“”\"".contains($0) }.trimmed + "”"
    return BigLetters.small.canvas(words, fitting: Size(columns: width, rows: 7), style: .dream.bolded())
  }

  private static func rules(_ wall: Words, width: Int, isTight: Bool) -> [Line] {
    guard !wall.rules.isEmpty else {
      return wall.agreed.isEmpty || isTight ? [] : [Line("✓ " + wall.agreed, .done)]
    }
    var lines = wall.rules.flatMap { rule in
      // As clear as what is said, and with a sign that no note has.
      Line.wrapped(rule, width: width, .text, lead: Span("■ ", .accent))
    }
    if !wall.agreed.isEmpty { lines.append(Line("✓ " + wall.agreed, .done)) }
    return lines
  }

  /// Draws it from the top of a block.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    var rest = rect
    let air = isAiry ? 1 : 0
    if let big {
      rest = rest.split(top: above).rest
      canvas.draw(big, at: rest.origin)
      rest = rest.split(top: big.size.rows + 1).rest
    }
    rest = question.map { Line($0, ink.bolded()) }.draw(on: &canvas, in: rest)
    if let bigDream {
      rest = rest.split(top: 1).rest
      canvas.draw(bigDream, at: rest.origin)
      rest = rest.split(top: bigDream.size.rows + 1).rest
    }
    rest = dream.draw(on: &canvas, in: rest)
    if !dream.isEmpty || !question.isEmpty { rest = rest.split(top: air).rest }
    if !card.isEmpty { rest = drawCard(on: &canvas, in: rest) }
    _ = rules.draw(on: &canvas, in: rest)
  }

  /// A question card lies on top of the harvest until it is put away.
  private func drawCard(on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard isAiry else {
      return card.map { Line($0, .text.bolded()) }.draw(on: &canvas, in: rect)
    }
    let columns = min(rect.width, (card.map { TextWidth.of($0) }.max() ?? 0) + 4)
    let place = Rect(
      x: rect.x + (rect.width - columns) / 2, y: rect.y, width: columns, height: card.count + 2)
    canvas.frame(place, .accent)
    for (row, line) in card.enumerated() {
      canvas.putCentred(line, in: place, y: place.y + 1 + row, style: .text.bolded())
    }
    return rect.split(top: card.count + 2).rest
  }

  /// The columns it takes.
  var columns: Int {
    let lines = (question.map { TextWidth.of($0) } + dream.map(\.width) + rules.map(\.width)).max() ?? 0
    return max(lines, big?.size.columns ?? 0, bigDream?.size.columns ?? 0)
  }

  /// What of it stands there, for who tells it in rows.
  var told: (question: [String], dream: [Line]) { (question, dream) }
}

extension Heading {
  /// No heading, where there is no room for one.
  static func none(_ wall: Wall, _ room: Size) -> Heading { Heading(width: room.columns) }

  private init(width: Int) {
    (letters, big, question, dream, bigDream) = (.text, nil, [], [], nil)
    (card, rules, self.width, ink, isAiry, above) = ([], [], width, .accent, false, 0)
    (rows, questionRows) = (0, 0)
    hasAllRules = true
  }
}
