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
      if let now {
        return cloud(
          Card.quoted(now.tekst), voice: now.stem.map { scene.say(.name(of: $0)) }, style: .dream,
          on: &canvas,
          in: rect, page: page)
      }
      let waiting = earlier.map { scene.say(.vorigeKeer, Card.quoted($0.tekst)) } ?? ""
      return cloud(waiting, voice: nil, style: .quiet, on: &canvas, in: rect, page: page)
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

  /// Words in a cloud in the middle; a cloud without words waits for them.
  private func cloud(
    _ text: String, voice: String?, style: Style, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let width = cloudWidth(for: text, in: rect)
    let ink = style == .dream ? style.bolded() : style
    let lines = Line.wrapped(text, width: Border.cloud.textWidth(in: width), ink, centred: true)
    var block = airy(lines, style, in: rect)
    block.things = text.isEmpty ? 0 : 1
    let stack = Stack(
      [Row([Row.Part(block: block, x: (rect.width - width) / 2, width: width)])],
      height: rect.height - 1, start: .first)
    let height = stack.height(page: page)
    let top = max(0, rect.height - 1 - height) / 2
    let place = Rect(x: rect.x, y: rect.y + top, width: rect.width, height: rect.height - top)
    let shown = stack.draw(page: page, on: &canvas, in: place)
    let tail = Line([Span("○ ", style), Span("· ", style)] + (voice.map { [Span($0, .quiet)] } ?? []))
    let left = rect.x + (rect.width - width) / 2 + 8
    tail.draw(on: &canvas, at: Point(x: left, y: place.y + height), width: max(0, rect.right - left))
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
  private func airy(_ lines: [Line], _ style: Style, in rect: Rect) -> Block {
    var block = Block(lines: lines)
    (block.border, block.style) = (.cloud, style)
    if block.height + 3 <= rect.height { block.lines = [Line()] + lines + [Line()] }
    return block
  }

  private func lines(
    _ now: Reisplan.Droom?, _ earlier: Reisplan.Droom?, _ say: Wording, width: Int
  ) -> [Block] {
    if let now {
      let voice = now.stem.map { " – " + say(.name(of: $0)) } ?? ""
      let text = Card.quoted(now.tekst) + voice
      return [Block(lines: Line.wrapped(text, width: width, Style.dream.bolded(), lead: Span("○ ", .dream)))]
    }
    guard let earlier else { return [] }
    return [Block(lines: Line.wrapped(say(.vorigeKeer, Card.quoted(earlier.tekst)), width: width, .quiet))]
  }
}
