import Panels
import Screen
import SessionModel
import Wording

/// The projector's screen: the question, the harvest, the dream, the route.
///
/// Also drives the session.
///
/// Nothing held back, no cue, no minutes and no "nog zonder afspraak" is ever drawn here.
public struct ZaalView: View {
  private let sessie: Identifier
  private var desk: Desk
  private var isWriting = false
  private var page = 0
  /// The box over the screen, if any.
  var overlay: Overlay?
  private var stap: StapID?

  /// The projector of a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    self.sessie = sessie
    desk = Desk(sessie: sessie, terminal: terminal, id: world.newIdentifier())
  }

  /// What the keys do here.
  enum Intent: Hashable, Sendable {
    case verder, terug, noteer, zwart, overslaan, meerTijd, stappen, volgendePagina, vorigePagina
    case vraagkaart, invoegen, volgendeGroep
    case thema, ongedaan, opnieuw, hulp, start, stoppen, onderbreken
  }

  static func keys(_ say: Wording) -> KeyTable<Intent> {
    KeyTable([
      .init([.right, .pageDown, .char(" ")], .verder, say(.verder), priority: 5),
      .init([.left, .pageUp], .terug, say(.terug), priority: 4),
      .init([.char("n")], .noteer, say(.noteer), priority: 3),
      .init([.char("z"), .char("b"), .char(".")], .zwart, say(.zwart), priority: 2),
      .init([.down], .volgendePagina, say(.meerKaarten), inFooter: false),
      .init([.up], .vorigePagina, say(.vorigeKaarten), inFooter: false),
      .init([.char("g")], .stappen, say(.gaNaarStap), priority: 1),
      .init([.char("s")], .overslaan, say(.slaOver), inFooter: false),
      .init([.char("+")], .meerTijd, say(.vijfMinutenErbij), inFooter: false),
      .init([.char("v")], .vraagkaart, say(.vraagkaartNaam), inFooter: false),
      .init([.char("f")], .volgendeGroep, say(.volgendeGroep), inFooter: false),
      .init([.char("i")], .invoegen, say(.voegStapIn), inFooter: false),
      .init([.char("t")], .thema, say(.anderThema), inFooter: false),
      .init([.ctrl("z")], .ongedaan, say(.maakOngedaan), inFooter: false),
      .init([.ctrl("y")], .opnieuw, say(.doeOpnieuw), inFooter: false),
      .init([.function(1), .char("?")], .hulp, say(.hulp), priority: 4),
      .init([.ctrl("b")], .start, say(.naarStart), inFooter: false),
      .init([.ctrl("q")], .stoppen, say(.stoppen), inFooter: false),
      .init([.ctrl("c")], .onderbreken, say(.zegtHoeJeStopt), inFooter: false),
    ])
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let scene = world.scene(sessie) else { return leaving(key) }
    follow(scene)
    if overlay != nil { return handleOverlay(key, world, scene) }
    if case .paste = key, scene.sessie.gesloten == nil { isWriting = true }
    if isWriting, let wishes = handleWriting(key, world, scene) { return wishes }
    guard let intent = ZaalView.keys(world.say).intent(for: key) else { return [] }
    if isWriting, case .char = key { return [] }
    return carryOut(intent, world, scene)
  }

  private func leaving(_ key: Key) -> [Wish] {
    switch key {
    case .ctrl("q"): [.leave]
    case .ctrl("b"): [.show(.start)]
    // Whoever took back the beginning of a session has it back with this.
    case .ctrl("y"): [.redo]
    default: []
    }
  }

  /// Another step begins on its first page.
  private mutating func follow(_ scene: Scene) {
    guard scene.sessie.huidig != stap else { return }
    (stap, page) = (scene.sessie.huidig, 0)
  }

  private mutating func handleWriting(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    if key == .function(1) { return nil }
    if key == .escape, desk.isEmpty, !desk.line.isChoosing {
      isWriting = false
      return []
    }
    return desk.handle(key, world, scene)
  }

  private mutating func carryOut(_ intent: Intent, _ world: World, _ scene: Scene) -> [Wish] {
    guard let etappe = scene.sessie.etappe else { return [] }
    switch intent {
    case .verder where scene.sessie.gesloten != nil: return [.show(.volgende(na: sessie))]
    case .verder: return step(1, etappe, scene)
    case .terug: return step(-1, etappe, scene)
    case .noteer:
      guard scene.sessie.gesloten == nil else { return [.tell(world.say(.sessieIsGeslotenLezen))] }
      isWriting = true
    case .zwart: return [.write([Change(scene.stream, .zwart(!scene.sessie.zwart))], ticket: 0)]
    case .overslaan: return skip(etappe, scene)
    case .meerTijd:
      return [
        .tell(world.say(.meerTijdGegeven, etappe.stap.naam)),
        .write([Change(scene.stream, .tijdErbij(etappe.id, minuten: 5))], ticket: 0),
      ]
    case .stappen:
      let here = scene.sessie.stappen.firstIndex { $0.id == etappe.id } ?? 0
      overlay = .stappen(ListPicker(selected: here))
    case .vraagkaart:
      if !scene.sessie.kaart.isEmpty {
        return [.write([Change(scene.stream, .kaartGetrokken(""))], ticket: 0)]
      }
      overlay = .kaarten(ListPicker())
    case .volgendeGroep:
      guard let next = Fasen(etappe, world.say).volgende(in: scene.stream) else {
        return [.tell(world.say(.geenGroepMeer))]
      }
      return [.write([next], ticket: 0)]
    case .invoegen:
      overlay = .invoegen(ListPicker())
      return [.list(.draaiboeken)]
    case .volgendePagina: page = min(page + 1, pages(world, scene) - 1)
    case .vorigePagina: page = max(0, page - 1)
    case .thema: return [.nextTheme]
    case .ongedaan: return [.undo]
    case .opnieuw: return [.redo]
    case .hulp: overlay = .help(from: 0)
    case .start: return [.show(.start)]
    case .stoppen: return [.leave]
    case .onderbreken: return [.tell(world.say(.stoppenMet))]
    }
    return []
  }

  /// One step on or back; past the last one asks whether the session is done.
  private mutating func step(_ distance: Int, _ etappe: Etappe, _ scene: Scene) -> [Wish] {
    guard let next = scene.sessie.stap(distance, from: etappe.id) else {
      if distance > 0, scene.sessie.gesloten == nil { overlay = .sluiten }
      return []
    }
    return [.write([Change(scene.stream, .stapGekozen(van: etappe.id, naar: next))], ticket: 0)]
  }

  private mutating func skip(_ etappe: Etappe, _ scene: Scene) -> [Wish] {
    guard let next = scene.sessie.stap(1, from: etappe.id) else { return step(1, etappe, scene) }
    return [
      .write(
        [
          Change(scene.stream, .stapGekozen(van: etappe.id, naar: next)),
          Change(scene.stream, .stapOvergeslagen(etappe.id)),
        ], ticket: 0)
    ]
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    desk.settled(ticket, kept: failure == nil, next: next)
    return [.draft(desk.draft)]
  }

  /// Takes up what was being typed before; it is on the projector only when somebody opens the line.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {
    guard let scene = world.scene(sessie) else { return }
    desk.adopt(draft, scene)
  }

  /// The clock of the day changes at the next minute.
  public func nextChange(_ world: World) -> Moment? {
    guard let scene = world.scene(sessie), scene.sessie.draaiboek?.klok != .uit else { return nil }
    return world.now.nextMinute
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard let scene = world.scene(sessie) else {
      canvas.put(world.say(.sessieWordtGeladen), at: Point(x: 0, y: 0), style: .quiet)
      return canvas
    }
    let isDark = scene.sessie.zwart
    let foot = footRows(world, scene, size: size)
    var (footRect, rest) = canvas.bounds.split(bottom: foot.count)
    if !isDark { _ = drawBody(world, scene, on: &canvas, in: rest) }
    if !isDark || isWriting {
      footRect = footRect.inset(horizontal: footRect.width > 20 ? 1 : 0, vertical: 0)
      canvas.put(foot, in: footRect)
    }
    if overlay != nil { drawOverlay(world, scene, on: &canvas) }
    return canvas
  }

  /// How many pages the harvest has on this screen.
  private func pages(_ world: World, _ scene: Scene) -> Int {
    var canvas = Canvas(world.size)
    let foot = footRows(world, scene, size: canvas.size)
    return drawBody(world, scene, on: &canvas, in: canvas.bounds.split(bottom: foot.count).rest).pages
  }

  private func drawBody(
    _ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect
  ) -> Shown {
    var rest = rect
    if rect.height >= 8 {
      let header = rest.split(top: 2)
      drawHeader(world, scene, on: &canvas, in: header.taken)
      rest = header.rest
    }
    guard let etappe = scene.sessie.etappe else { return .all(0) }
    let routeHeight = Route.height(in: canvas.size)
    if routeHeight > 0 {
      let route = rest.split(bottom: routeHeight + 1)
      Route(scene.sessie).draw(on: &canvas, in: route.taken.split(bottom: routeHeight).taken)
      rest = route.rest
    }
    rest = rest.inset(horizontal: rest.width >= 60 ? 2 : 0, vertical: 0)
    rest = drawQuestion(etappe, scene, on: &canvas, in: rest)
    rest = drawPinnedDream(etappe, scene, on: &canvas, in: rest)
    rest = drawCard(scene, on: &canvas, in: rest)
    rest = drawRules(etappe, on: &canvas, in: rest)
    let shown = panel(for: etappe.stap.vorm).zaal(etappe, scene, on: &canvas, in: rest, page: page)
    if shown.pages > 1 {
      let text = world.say(.zoveelVan, String(shown.shown), String(shown.total)) + " ↓↑"
      canvas.putRight(text, in: rest, y: rest.bottom, style: .quiet)
    }
    return shown
  }

  private func drawHeader(_ world: World, _ scene: Scene, on canvas: inout Canvas, in rect: Rect) {
    let room = rect.inset(horizontal: rect.width > 20 ? 1 : 0, vertical: 0)
    let title = [scene.sessie.titel, scene.casus?.alias ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    canvas.put(title, at: room.origin, style: .title, width: room.width)
    if let time = clockText(world, scene) { canvas.putRight(time, in: room, y: room.y, style: .quiet) }
    canvas.rule(y: rect.y + 1, from: room.x, width: room.width)
  }

  /// The time of day, or with `klok: zaal` the minutes of this step that are left.
  private func clockText(_ world: World, _ scene: Scene) -> String? {
    let time = world.wall(world.now).hourMinute
    switch scene.sessie.draaiboek?.klok {
    case .uit: return nil
    case .zaal:
      guard let etappe = scene.sessie.etappe else { return time }
      let left = Int64(etappe.minuten) - etappe.besteed(at: world.now) / 60_000
      return left > 0 ? "\(world.say(.nogMinuten, String(left)))  \(time)" : time
    case .regie, nil: return time
    }
  }

  /// The question, as large as the room allows; it is always there whole.
  private func drawQuestion(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    let question = etappe.stap.vraag
    let room = rect.height >= 10 ? rect.split(top: 1).rest : rect
    for letters in [BigLetters.large, .small] {
      let limit = Size(columns: room.width, rows: room.height * 2 / 5)
      guard let big = letters.canvas(question, fitting: limit, style: .accent.bolded()) else { continue }
      let block = room.split(top: big.size.rows + 1)
      canvas.draw(big, at: block.taken.origin)
      return block.rest
    }
    let lines = Wrap.lines(question, width: room.width)
    let block = room.split(top: lines.count + (room.height >= 10 ? 1 : 0))
    for (row, line) in lines.enumerated() where row < room.height {
      canvas.put(line, at: Point(x: room.x, y: room.y + row), style: .accent.bolded())
    }
    return block.rest
  }

  /// The dream stays in sight on every step after its own.
  private func drawPinnedDream(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect
  ) -> Rect {
    guard etappe.stap.vorm != .wensdroom, let droom = scene.plan.droom, rect.height >= 4 else { return rect }
    let lines = Wrap.lines("☁ “\(droom.tekst)”", width: rect.width)
    let shown = min(lines.count, rect.height >= 12 ? 2 : 1)
    for row in 0..<shown {
      let isCut = row == shown - 1 && lines.count > shown
      let width = isCut ? rect.width - 1 : rect.width
      let column = canvas.put(
        lines[row], at: Point(x: rect.x, y: rect.y + row), style: .dream, width: width)
      if isCut { canvas.put("…", at: Point(x: column, y: rect.y + row), style: .dream) }
    }
    return rect.split(top: shown + (rect.height >= 8 ? 1 : 0)).rest
  }

  /// A question card lies on top of the harvest until it is put away.
  private func drawCard(_ scene: Scene, on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard !scene.sessie.kaart.isEmpty, rect.height >= 3 else { return rect }
    let width = max(1, min(rect.width - 4, 60))
    let lines = Array(Wrap.lines(scene.sessie.kaart, width: width).prefix(max(1, rect.height - 2)))
    let block = rect.split(top: lines.count + 2)
    let columns = min(rect.width, (lines.map { TextWidth.of($0) }.max() ?? 0) + 4)
    let card = Rect(
      x: rect.x + (rect.width - columns) / 2, y: rect.y, width: columns, height: lines.count + 2)
    canvas.frame(card, .accent)
    for (row, line) in lines.enumerated() {
      canvas.putCentred(line, in: card, y: card.y + 1 + row, style: .text.bolded())
    }
    return block.rest
  }

  /// The rules of a step; reisgezelschap shows them beside the people.
  private func drawRules(_ etappe: Etappe, on canvas: inout Canvas, in rect: Rect) -> Rect {
    guard etappe.stap.vorm != .reisgezelschap, rect.height >= 8 else { return rect }
    let lines = etappe.stap.regels.flatMap { regel in
      Wrap.lines(regel, width: max(1, rect.width - 2)).enumerated().map { ($0 == 0 ? "· " : "  ") + $1 }
    }.prefix(rect.height / 2)
    guard !lines.isEmpty else { return rect }
    let block = rect.split(top: lines.count + 1)
    canvas.put(lines.map { TextRow($0, .quiet) }, in: block.taken)
    return block.rest
  }

  // MARK: The foot

  private func footRows(_ world: World, _ scene: Scene, size: Size) -> [TextRow] {
    var rows: [TextRow] = []
    if let trouble = world.storing {
      rows += TextRow.message(
        world.say.sentence(for: trouble), .warning, width: size.columns - 2, limit: size.rows / 6)
    } else if let melding = world.melding {
      rows += TextRow.message(melding, .quiet, width: size.columns - 2, limit: size.rows / 6)
    }
    if isWriting {
      let height = max(1, min(size.rows / 3, size.rows - 4))
      rows += desk.rows(world, scene, width: size.columns - 2, height: height, projected: true)
    } else if size.rows >= 6 {
      let hints = ZaalView.keys(world.say).footer(width: size.columns - 2, gap: 3)
      rows += TextRow.hints(hints, width: size.columns - 2).prefix(1)
    }
    if scene.sessie.gesloten != nil {
      var row = TextRow(world.say(.sessieIsGesloten) + "  ", .done)
      row.add("→ ", .accent.bolded())
      row.add(world.say(.volgendeCasus), .quiet)
      rows.insert(row, at: 0)
    }
    return rows
  }
}

extension Moment {
  /// The first moment of the next minute.
  var nextMinute: Moment { later(milliseconds: 60_000 - milliseconds % 60_000) }
}
