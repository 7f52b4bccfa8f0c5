import Screen
import SessionModel
import Wording

/// The dream, in the child's own words where those are known, in a cloud of its own.
public struct WensdroomPanel: Panel {
  /// The form `wensdroom`.
  public init() {}

  /// The dream in its cloud with whose words it is, the earlier ones quietly, and the other notes of the step.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let (now, earlier) = dreams(scene)
    let notities = scene.zichtbaar(etappe).filter { $0.gegevens.tekst != now?.tekst }
    let layout = Layout(rect, page: page, notities: notities, scene)
    return layout.draw(on: &canvas, start: .first) { width in
      lines(now, earlier, scene, width: width)
    } shape: { canvas, rect in
      let before = now == nil ? earlier.gepind : nil
      let older = earlier.filter { $0 != before }.reversed().map { dream in
        Row(self.older(dream, scene, width: rect.width), width: rect.width)
      }
      let needed = older.isEmpty ? 0 : older.reduce(1) { $0 + $1.height }
      let (bottom, room) = rect.split(bottom: min(needed, max(2, rect.height / 4)))
      let shown: Shown
      if let now {
        shown = Cloud(now.tekst, voice: now.stem.map { scene.say(.name(of: $0)) }, in: room)
          .draw(page: page, on: &canvas)
      } else {
        let waiting = before.map { scene.say(.vorigeKeer, scene.droomwoorden($0)) } ?? ""
        shown = Cloud(waiting: waiting, in: room).draw(page: page, on: &canvas)
      }
      guard !older.isEmpty else { return shown }
      let below = bottom.split(top: 1).rest
      return shown.and(
        Stack(older, height: below.height, start: .first).draw(page: page, on: &canvas, in: below))
    }
  }

  /// The dream, once there are words for it.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    scene.plan.droom == nil && etappe.notities.isEmpty ? 0 : Rect.roomyHeight
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
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { NoteForm(droom: true) }

  /// The dream of this session, and those it came with, oldest first.
  private func dreams(_ scene: Scene) -> (now: Reisplan.Droom?, earlier: [Reisplan.Droom]) {
    let dreams = scene.plan.dromen
    let here = dreams.filter { $0.sessie == scene.sessie.id }
    let earlier = dreams.filter { $0.sessie != scene.sessie.id }
    return (here.gepind, earlier)
  }

  /// A dream of before, with its day where that may be known.
  private func older(_ dream: Reisplan.Droom, _ scene: Scene, width: Int) -> Block {
    let day = dream.gedroomd.map { scene.say.shortDate(scene.clock.read($0).day) + " " }
    let lead = Span(day ?? "", .quiet)
    return Block(lines: Line.wrapped(scene.droomwoorden(dream), width: width, .quiet, lead: lead))
  }

  private func lines(
    _ now: Reisplan.Droom?, _ earlier: [Reisplan.Droom], _ scene: Scene, width: Int
  ) -> [Block] {
    let before = now == nil ? earlier.gepind : nil
    let older = earlier.filter { $0 != before }.reversed().map { self.older($0, scene, width: width) }
    if let now {
      let voice = now.stem.map { " – " + scene.say(.name(of: $0)) } ?? ""
      let text = scene.quoted(now) + voice
      let lead = Span("○ ", .dream)
      return [Block(lines: Line.wrapped(text, width: width, Style.dream.bolded(), lead: lead))] + older
    }
    guard let before else { return [] }
    let waiting = scene.say(.vorigeKeer, scene.droomwoorden(before))
    return [Block(lines: Line.wrapped(waiting, width: width, .quiet))] + older
  }
}
