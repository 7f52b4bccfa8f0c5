import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The first row: the casus, the step and its minutes, and whether what was entered is durable.
struct NoteerHead: Region {
  let scene: Scene
  let bewaard: Moment?
  let storing: StoreFailure?
  let columns: Int

  func drawn() -> Canvas {
    var canvas = Canvas(Size(columns: columns, rows: 1))
    let rect = canvas.bounds.inset(horizontal: NoteerView.margin(canvas.size), vertical: 0)
    let say = scene.say
    let (state, style) = state
    canvas.putRight(state, in: rect, y: 0, style: style)
    let room = max(0, rect.width - TextWidth.of(state) - 1)
    var parts = [scene.alias ?? scene.sessie.titel]
    if let etappe = scene.etappe {
      parts.append(etappe.stap.naam)
      parts.append(say.minutes(etappe.besteed(at: scene.now), of: etappe.minuten))
    }
    if scene.sessie.zwart { parts.append(say(.zaalIsZwart)) }
    while parts.count > 2, TextWidth.of(parts.joined(separator: " · ")) > room { parts.removeLast() }
    let title = Wrap.oneLine(parts.joined(separator: " · "), width: room)
    canvas.put(title, at: rect.origin, style: .title, width: room)
    return canvas
  }

  /// Durable, or unmistakably not.
  private var state: (text: String, style: Style) {
    switch storing {
    case .busy: (scene.say(.evenWachten), .warning.reverse())
    case .some: (scene.say(.nietBewaard), .warning.reverse())
    case nil:
      (bewaard.map { scene.say(.bewaardOm, scene.clock.read($0).hourMinuteSecond) } ?? "", .done)
    }
  }
}

/// The last rows: what is to be told, or the keys that matter to what the hand is doing.
struct NoteerFoot: Region {
  let storing: StoreFailure?
  let melding: String?
  let damage: StoreWarning?
  /// The list in the hand.
  let harvest: Harvest?
  let posture: Desk.Posture
  let say: Wording
  /// The room for it, of which it takes as much as it needs.
  let size: Size

  func drawn() -> Canvas {
    let width = Rect(size).inset(horizontal: NoteerView.margin(size), vertical: 0).width
    let rows =
      if let damage {
        [Line.emergency(damage, say, width: width)].compactMap(\.self)
          + rows(width: width, limit: max(1, size.rows - 1))
      } else {
        rows(width: width, limit: size.rows)
      }
    var canvas = Canvas(Size(columns: size.columns, rows: rows.count))
    canvas.put(rows, in: canvas.bounds.inset(horizontal: NoteerView.margin(size), vertical: 0))
    return canvas
  }

  private func rows(width: Int, limit: Int) -> [Line] {
    if let storing { return Line.message(say.sentence(for: storing), .warning, width: width, limit: limit) }
    if let melding { return Line.message(melding, .accent, width: width, limit: limit) }
    return Array(Line.hints(hints(width: width), width: width).prefix(1))
  }

  private func hints(width: Int) -> [KeyHint] {
    if let harvest { return harvest.footer(say, width: width) }
    return NoteerView.keys(say, posture).footer(width: width, gap: 3)
  }
}

/// What the lek-wacht asks who writes.
struct NoteerQuestion: Region {
  let scene: Scene
  let width: Int

  func drawn() -> [Line] { LekQuestion(scene)?.rows(scene.say, width: width) ?? [] }
}
