import Screen
import SessionModel
import Text
import Wording

/// Leuke, gekke, goede ideeën: numbered balloons in the air.
///
/// Nobody's voice is ever kept or shown.
public struct IdeeenPanel: Panel {
  /// The form `ideeen`.
  public init() {}

  /// Balloons at different heights, each with its number.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let ideas = Ideas(scene).of(scene.zichtbaar(etappe))
    let below = Fasen(etappe, scene.say).draw(on: &canvas, in: rect)
    let room = drawBegins(etappe.stap, on: &canvas, in: below)
    let cards = Ideas(scene).cards(scene.zichtbaar(etappe), scene)
    if cards.hasGroups { return cards.columns(scene.say).draw(page: page, on: &canvas, in: room) }
    return Layout(room, page: page, scene).draw(on: &canvas, start: .newest) { width in
      ideas.map { $0.plain(width: width) }
    } shape: { canvas, rect in
      LooseWall(rect, count: ideas.count) { ideas[$0].balloon(width: $1) }.draw(page: page, on: &canvas)
    }
  }

  /// How a sentence may begin, where the step says so.
  private func drawBegins(_ stap: Stap, on canvas: inout Canvas, in rect: Rect) -> Rect {
    let text = stap.zinsbeginnen.map { $0 + " …" }.joined(separator: "   ")
    guard !text.isEmpty, rect.height >= 8 else { return rect }
    let lines = Wrap.lines(text, width: rect.width).prefix(2)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: Point(x: rect.x, y: rect.y + row), style: .text.bolded())
    }
    return rect.split(top: lines.count).rest
  }

  /// How many ideas there are and how many are held back.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] { scene.telling(etappe) }

  /// A note line without voices.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    Fasen(etappe, scene.say).capture(noteForm(etappe, scene), in: scene)
  }

  /// An idea is nobody's.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { NoteForm(stemmen: false) }
}

/// The ideas of a session with their numbers: the order in which they were made, so a number never changes.
struct Ideas {
  /// An idea on the wall.
  struct Idea {
    var id: Identifier
    var number: Int
    var text: String
    var lichtje: Bool
    var newest: Bool
    /// The dots it was given when choosing.
    var stippen: Int
  }

  private let numbers: [Identifier: Int]
  private let notities: [Notitie]

  /// The ideas of all its steps; held-back ones count, so that releasing one changes no number.
  init(_ scene: Scene) {
    notities = scene.sessie.notities(vorm: .ideeen).sorted { ($0.tel, $0.id) < ($1.tel, $1.id) }
    numbers = Dictionary(
      notities.map { ($0.id, scene.sessie.nummer(of: $0.id)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The ideas that may be projected, by number.
  var visible: [Idea] { of(notities.filter(\.isTeTonen)) }

  /// These notes as cards with their numbers, without a voice.
  func cards(_ notities: [Notitie], _ scene: Scene) -> [Card] {
    zip(notities, scene.cards(notities)).map { notitie, card in
      var card = card
      (card.voice, card.number) = (nil, numbers[notitie.id])
      return card
    }
  }

  /// These notes as ideas, by number.
  func of(_ notities: [Notitie]) -> [Idea] {
    let newest = notities.max { ($0.tel, $0.id) < ($1.tel, $1.id) }?.id
    let ideas = notities.map {
      Idea(
        id: $0.id, number: numbers[$0.id] ?? 0, text: $0.gegevens.tekst, lichtje: $0.gegevens.lichtje,
        newest: $0.id == newest, stippen: $0.stippen)
    }
    return ideas.sorted { $0.number < $1.number }
  }
}

extension Ideas.Idea {
  /// As a balloon with its number in the top.
  func balloon(width: Int) -> Block {
    var block = Block(lines: Line.wrapped(text, width: Border.balloon.textWidth(in: width), ink))
    block.border = .balloon
    block.style = newest ? .accent.bolded() : lichtje ? .light : .rule
    block.title = lichtje ? "\(number) ★" : "\(number)"
    return block
  }

  /// As lines behind its number.
  func plain(width: Int, quiet: Bool = false) -> Block {
    let lead = Span("\(number) ", quiet ? .quiet : newest ? .accent.bolded() : .accent)
    return Block(lines: Line.wrapped(text, width: width, quiet ? .quiet : ink, lead: lead))
  }

  private var ink: Style { newest ? Style.text.bolded() : .text }
}
