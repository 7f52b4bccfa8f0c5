import Screen
import SessionModel
import Wording

/// The dream, in the child's own words where those are known, in a cloud of its own.
public struct WensdroomPanel: Panel {
  /// The form `wensdroom`.
  public init() {}

  /// The dream in its cloud with whose words it is, and the other notes of the step below it.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let (now, earlier) = dreams(scene)
    let notities = scene.zichtbaar(etappe).filter { $0.gegevens.tekst != now?.tekst }
    let layout = Layout(rect, page: page, notities: notities, scene)
    return layout.draw(on: &canvas, start: .first) { width in
      lines(now, earlier, scene.say, width: width)
    } shape: { canvas, rect in
      guard let now else { return waiting(earlier, scene.say, on: &canvas, in: rect, page: page) }
      return cloud(now, scene.say, on: &canvas, in: rect, page: page)
    }
  }

  /// Whether the dream is kept, and in whose words.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (now, _) = dreams(scene)
    let state = now.map { dream in
      dream.stem.map { scene.say(.droomVan, scene.say(.name(of: $0))) } ?? scene.say(.droomVastgelegd)
    }
    return [state ?? scene.say(.nogGeenDroom)] + scene.telling(etappe)
  }

  /// A note line of which a note can be kept as the dream.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture { .lijn(NoteForm(droom: true)) }

  /// The dream of this session, and the one it came with.
  private func dreams(_ scene: Scene) -> (now: Reisplan.Droom?, earlier: Reisplan.Droom?) {
    let dreams = scene.plan.dromen
    return (dreams.last { $0.sessie == scene.sessie.id }, dreams.last { $0.sessie != scene.sessie.id })
  }

  private func cloud(
    _ droom: Reisplan.Droom, _ say: Wording, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let text = Card.quoted(droom.tekst)
    let width = cloudWidth(for: text, in: rect)
    let lines = Line.wrapped(
      text, width: Border.cloud.textWidth(in: width), Style.dream.bolded(), centred: true)
    let stack = Stack(
      [Row([Row.Part(block: airy(lines, in: rect), x: (rect.width - width) / 2, width: width)])],
      height: rect.height - 1, start: .first)
    let top = max(0, rect.height - 1 - stack.height(page: page)) / 2
    let place = Rect(x: rect.x, y: rect.y + top, width: rect.width, height: rect.height - top)
    let shown = stack.draw(page: page, on: &canvas, in: place)
    let tail = Line(
      [Span("○ ", .dream), Span("· ", .dream)] + (droom.stem.map { [Span(say(.name(of: $0)), .quiet)] } ?? [])
    )
    let left = rect.x + (rect.width - width) / 2 + 8
    tail.draw(
      on: &canvas, at: Point(x: left, y: place.y + stack.height(page: page)), width: max(0, rect.right - left)
    )
    return shown
  }

  /// As wide as the dream asks for: not one long line, and never wider than there is room.
  private func cloudWidth(for text: String, in rect: Rect) -> Int {
    let frame = Border.cloud.left + Border.cloud.right
    let room = rect.width - frame
    let narrow = min(room, max(24, min(48, TextWidth.of(text) + 2)))
    let fits = Wrap.lines(text, width: narrow, limit: rect.height).count <= rect.height - 6
    return (fits ? narrow : room) + frame
  }

  /// Room above and below the words, where there is room.
  private func airy(_ lines: [Line], in rect: Rect) -> Block {
    var block = Block(lines: lines)
    (block.border, block.style) = (.cloud, .dream)
    if block.height + 3 <= rect.height { block.lines = [Line()] + lines + [Line()] }
    return block
  }

  /// No dream yet: an earlier one stands quietly in the middle.
  private func waiting(
    _ earlier: Reisplan.Droom?, _ say: Wording, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    guard let earlier else { return .all(0) }
    let room = rect.inset(horizontal: rect.width / 8, vertical: 1)
    let block = Block(lines: before(earlier, say, width: room.width, centred: true))
    return Stack([Row(block, width: room.width)], height: room.height, start: .first)
      .draw(page: page, on: &canvas, in: room)
  }

  private func lines(
    _ now: Reisplan.Droom?, _ earlier: Reisplan.Droom?, _ say: Wording, width: Int
  ) -> [Block] {
    if let now {
      let voice = now.stem.map { " – " + say(.name(of: $0)) } ?? ""
      let text = Card.quoted(now.tekst) + voice
      return [Block(lines: Line.wrapped(text, width: width, Style.dream.bolded(), lead: Span("○ ", .dream)))]
    }
    return earlier.map { [Block(lines: before($0, say, width: width, centred: false))] } ?? []
  }

  private func before(_ droom: Reisplan.Droom, _ say: Wording, width: Int, centred: Bool) -> [Line] {
    Line.wrapped(say(.vorigeKeer, Card.quoted(droom.tekst)), width: width, .quiet, centred: centred)
  }
}
