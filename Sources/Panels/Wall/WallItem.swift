import Screen
import SessionModel
import Text
import Wording

/// A thing that was said, as it stands on the wall.
public struct WallItem: Equatable, Sendable {
  /// The one sign that a thing carries; the first of these that holds.
  public enum Sign: Equatable, Sendable {
    /// The last one that came in.
    case newest
    /// Said by the child it is about.
    case child
    /// A lichtje.
    case light
    /// A question that stays open.
    case question
    /// What stands in the way.
    case hurdle
    /// Nothing more than that it was said.
    case none

    /// What is drawn; kinds have no word of their own.
    public var glyph: String {
      switch self {
      case .newest: "►"
      case .child: "♦"
      case .light: "★"
      case .question: "?"
      case .hurdle: "~"
      case .none: "·"
      }
    }
  }

  /// More about a thing, on rows of its own below its words.
  public struct Detail: Equatable, Sendable {
    let lead: String
    let text: String
    let style: Style
    /// Whether it only says in words what the mark of the thing says.
    let isState: Bool

    init(_ text: String, _ style: Style = .text, lead: String = "", isState: Bool = false) {
      (self.text, self.style, self.lead, self.isState) = (text, style, lead, isState)
    }
  }

  /// The note, or the other thing, that it is.
  public var id: Identifier?
  /// The words, in quotation marks where they are literal.
  public var text: String
  /// Whose voices it is; `nil` where nobody's is kept.
  public var voice: String?
  /// The side the voice comes from, where there is one.
  public var stem: Stem?
  /// Whether it is the last thing that came in.
  public var isNewest = false
  /// Whether the child it is about said it.
  public var isChild = false
  /// Whether it is a lichtje.
  public var isLight = false
  /// Whether it is what the rest is about, or what people are here for, so that it stays in sight.
  var isKept = false
  /// What kind of note it is.
  public var kind = Notitie.Soort.gewoon
  /// Its number for the step, where it has one.
  public var number: Int?
  /// How many columns the numbers beside it take.
  var numberColumns = 1
  /// Who, or what, stands before the words.
  public var opening: String?
  /// What stands behind the words, against the edge: a day.
  public var beside: String?
  /// How far it is, by a sign of its own form.
  var mark: Span?
  /// What is told below the words.
  public var details: [Detail] = []
  /// How often it was said: more than once where doubles stand under it.
  public var times = 1
  /// Its place in time among all that is shown with it.
  var order = 0
  /// The ink of its words where nothing about it asks for another.
  var plain = Style.text
  /// What it is as a card.
  var border = Border.card

  /// A thing of these words.
  public init(_ text: String, voice: String? = nil, stem: Stem? = nil) {
    (self.text, self.voice, self.stem) = (text, voice, stem)
  }

  /// The sign it carries.
  public var sign: Sign {
    if isNewest { return .newest }
    if isChild { return .child }
    if isLight { return .light }
    switch kind {
    case .vraag: return .question
    case .hobbel: return .hurdle
    case .gewoon, .citaat: return .none
    }
  }
}

// MARK: Its styles

extension WallItem {
  /// Its sign before its words, also the one that only says that it was said.
  package var drawnSign: Span { Span(glyph + " ", signStyle) }
  /// Its sign before its words; `nil` where it tells nothing.
  var tellingSign: Span? { sign == .none ? nil : drawnSign }

  /// The ink of its words.
  public var words: Style {
    let style = isChild ? Style.child : plain
    return isNewest ? style.bolded() : style
  }

  /// Its sign as it is drawn.
  ///
  /// What the child said last has both: not every form has room for the voice, that would tell it.
  public var glyph: String { isNewest && isChild ? sign.glyph + Sign.child.glyph : sign.glyph }

  /// The ink of its sign.
  public var signStyle: Style {
    switch sign {
    case .newest: isChild ? .child.bolded() : .accent.bolded()
    case .child: .child.bolded()
    case .light: .light.bolded()
    case .question, .hurdle: .accent
    case .none: .quiet
    }
  }

  /// The ink of the voice: nobody's is told by colour alone.
  private var voiceStyle: Style {
    switch stem {
    case .jeugdige: .child
    case .ouder: .accent
    case .school, .leerplicht, .zorg, .gemeente, .anders, nil: .quiet
    }
  }

  /// The ink of what borders it.
  private var edge: Style {
    if isNewest { return .accent.bolded() }
    if isChild { return .child }
    return isLight ? .light : border == .double ? .accent : .rule
  }
}

// MARK: Its faces

extension WallItem {
  /// How it looks on a rung, in so many columns.
  func block(_ rung: Rung, width: Int) -> Block {
    switch rung {
    case .airy, .boxed: return card(rung, width: width)
    case .barred: return bar(width: width)
    case .broad, .lines: return listed(width: width)
    case .short:
      return isNewest || isChild ? listed(width: width) : firstRow(width: width)
    case .first: return firstRow(width: width)
    }
  }

  /// As lines without anything around it, for what is a list.
  func listed(width: Int) -> Block { Block(lines: rows(width: width, lead: lead)) }

  private func card(_ rung: Rung, width: Int) -> Block {
    let border = rung == .airy ? border : border.flat
    let inner = border.textWidth(in: width)
    let isSigned = sign != .none && !(sign == .light && number != nil)
    var block = Block(
      lines: words(
        width: inner,
        lead: (isSigned ? [drawnSign] : []) + (mark.map { [$0, Span(" ")] } ?? [])))
    (block.border, block.style) = (border, edge)
    block.title = number.map { isLight && sign == .light ? "\($0) ★" : String($0) } ?? ""
    let tail = tail
    guard !tail.isEmpty else { return block }
    if rung == .airy {
      block.foot = [Line(right: tail)]
    } else {
      block.caption = tail
    }
    return block
  }

  private func bar(width: Int) -> Block {
    let bar = Span("▌ ", stem == .jeugdige ? .child : stem == .ouder ? .accent : .rule)
    let isSigned = sign != .none || number != nil || mark != nil
    let inner = rows(width: max(1, width - 2), lead: isSigned ? lead : [])
    return Block(lines: inner.map { Line([bar] + $0.spans, right: $0.right) })
  }

  /// One row, cut off where it has more.
  private func firstRow(width: Int) -> Block {
    let lead = lead
    let before = opening.map { $0 + "  " } ?? ""
    let room = max(1, width - Line.width(of: lead))
    return Block(lines: [Line(lead + [Span(Wrap.oneLine(before + text.firstLine, width: room), words)])])
  }

  /// Sign, number and mark, as far as it has them.
  var lead: [Span] {
    var spans: [Span] = []
    if let number {
      // A column of its own for the sign, so that numbers stand below each other.
      spans = [
        Span(sign == .none ? " " : glyph, signStyle),
        Span(
          String.spaces(numberColumns - String(number).count) + "\(number) ",
          isNewest ? .accent.bolded() : .accent),
      ]
      return spans + (mark.map { [$0, Span(" ")] } ?? [])
    }
    if sign != .none || mark == nil { spans = [drawnSign] }
    if let mark { spans += [mark, Span(" ")] }
    return spans
  }

  /// How often, and whose voice.
  private var tail: [Span] {
    var spans: [Span] = []
    if times > 1 { spans.append(Span(voice == nil ? "\(times)×" : "\(times)× ", .quiet)) }
    if let voice { spans.append(Span(voice, voiceStyle)) }
    return spans
  }

  /// The words behind the lead and everything below them, with the voice on the last row where it has room there.
  ///
  /// - Parameter voiceTakesRow: whether it has a row of its own where it has not.
  func rows(width: Int, lead: [Span], voiceTakesRow: Bool = true) -> [Line] {
    var lines = words(width: width, lead: lead)
    let tail = tail
    guard !tail.isEmpty else { return lines }
    let room = Line.width(of: tail)
    if let last = lines.last, last.right.isEmpty, last.width + 1 + room <= width {
      lines[lines.count - 1].right = tail
    } else if voiceTakesRow {
      lines.append(Line(right: tail))
    }
    return lines
  }

  private func words(width: Int, lead: [Span]) -> [Line] {
    let indent = Line.width(of: lead)
    let room = max(1, width - indent)
    var lines: [Line]
    if let opening {
      lines = Line.wrapped(
        opening: Span(opening + " ", isChild ? .child.bolded() : .accent.bolded()), text, width: room, words)
    } else {
      lines = Line.wrapped(text, width: room, words)
    }
    for detail in details where !detail.text.isEmpty {
      let lead = detail.lead.isEmpty ? nil : Span(detail.lead, detail.style)
      lines += Line.wrapped(detail.text, width: room, detail.style, lead: lead)
    }
    if let beside, !beside.isEmpty { put(beside, behind: &lines, room: room) }
    guard indent > 0 else { return lines }
    let hanging = Span(String.spaces(indent))
    for index in lines.indices { lines[index].spans.insert(contentsOf: index == 0 ? lead : [hanging], at: 0) }
    return lines
  }

  /// A day stands against the edge of the first row, or where that is full on a row of its own.
  private func put(_ beside: String, behind lines: inout [Line], room: Int) {
    if let first = lines.first, first.width + 2 + TextWidth.of(beside) <= room {
      lines[0].right = [Span(beside, .quiet)]
    } else {
      lines += Line.wrapped(beside, width: room, .quiet)
    }
  }
}

extension Border {
  /// The shape for where there is no air.
  fileprivate var flat: Border {
    switch self {
    case .balloon, .slip, .sign, .cloud: .card
    case .none, .card, .double: self
    }
  }
}

extension String {
  /// Up to the first line end.
  fileprivate var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
}
