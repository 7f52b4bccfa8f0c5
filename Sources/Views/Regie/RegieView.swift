import Acts
import Panels
import Screen
import SessionModel
import Wording

/// The facilitator's private screen: what to say, what comes next, the minutes, and what needs a hand.
///
/// Drives the session as zaal does. Never projected.
public struct RegieView: View, SteerView, ClosingView {
  private let sessie: Identifier
  var desk: Desk
  var isWriting = false
  var overlay: Overlay?
  /// The list in the hand, when it is open.
  var harvest: Harvest?
  /// Whether all signals are told where there is no room for them beside the cues.
  var isUnfolded = false
  /// What is asked at the closing.
  var afronding = Afronding()
  /// The note in the small wall that Enter gives the whole wall.
  private var chosen: Identifier?
  var mistyped: Mistyped?
  let opened: Moment
  let place = ActPlace.regie
  let isProjected = false
  var helpPlace: ActPlace { harvest == nil ? .regie : .oogst }

  /// The private screen of a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    (self.sessie, opened) = (sessie, world.now)
    desk = Desk(sessie: sessie, terminal: terminal, id: world.newIdentifier())
  }

  /// The keys; while something is asked at the closing → answers that, and goes nowhere.
  static func keys(_ say: Wording, isAsked: Bool = false) -> KeyTable<Act.Name> {
    KeyTable(
      [
        .init([.right, .pageDown], .verder, say, inFooter: !isAsked, priority: 6),
        .init([.left, .pageUp], .terug, say, priority: 3),
        .init([.char("o")], .oogst, say, priority: 5),
        .init([.char("n")], .noteer, say, priority: 4),
        .init([.char("a")], .meer, say, label: .signalen, priority: 3),
        .init([.char("z"), .char("b"), .char(".")], .zwart, say, priority: 3),
        .init([.char("h")], .herverdeel, say, priority: 2),
        .init([.char("l")], .tonen, say, inFooter: false),
        .init([.char("g")], .stap, say, priority: 1),
        .init([.ctrl("r")], .herstel, say, inFooter: false),
      ] + SteerKeys.shared(say, hulp: 5) + [
        KeyTable<Act.Name>.Row([.char("e")], .reizen, say, inFooter: false)
      ])
  }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let scene = world.scene(sessie) else {
      return key == .ctrl("q") ? [.leave] : [.ctrl("x"), .ctrl("b")].contains(key) ? [.show(.start)] : []
    }
    if isIdle, let wishes = handleAfronding(key, world, scene) { return wishes }
    if isAtRest, key == .right || key == .pageDown, let next = world.volgende(na: scene) {
      return [.show(.regie(next.id))]
    }
    let back = isIdle && bringsBackWall(key, scene) ? [Change(scene.stream, .uitgelicht(nil))] : []
    if isAtRest, back.isEmpty, let wishes = choose(key, world, scene) { return wishes }
    return (back.isEmpty ? [] : [.write(back, ticket: 0)]) + handle(key, world, scene)
  }

  /// Whether words stand in the box, in the question of the list, or in an answer at the closing.
  public var holdsWords: Bool { boxHoldsWords || afronding.holdsWords }

  /// Whether nothing lies over the cues.
  private var isBare: Bool { overlay == nil && harvest == nil }
  /// Whether keys mean what stands in the footer.
  private var isAtRest: Bool { isBare && !isWriting }
  /// Whether nobody is in the middle of something: any key is for the wall then.
  private var isIdle: Bool { isBare && (!isWriting || desk.isEmpty) }

  /// Chooses in the small wall, or gives what is chosen the whole wall; `nil` where the key is for something else.
  private mutating func choose(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    guard [.up, .down, .enter, .escape].contains(key), scene.sessie.gesloten == nil,
      case let regions = Regions(),
      let wall = smallWall(world, scene, rooms(world, scene, size: world.size, regions).body, regions)
    else { return nil }
    let here = chosen.flatMap { wall.choices.firstIndex(of: $0) }
    switch key {
    case .escape:
      guard chosen != nil else { return nil }
      chosen = nil
    case .enter:
      guard let here, scene.sessie.notities[wall.choices[here]] != nil else { return nil }
      return [.write([Change(scene.stream, .uitgelicht(wall.choices[here]))], ticket: 0)]
    default:
      guard !wall.choices.isEmpty else { return nil }
      let next = here.map { $0 + (key == .down ? 1 : -1) } ?? 0
      chosen = next < 0 ? nil : wall.choices[min(next, wall.choices.count - 1)]
    }
    return []
  }

  /// How many notes came onto the wall since one has all of it; `nil` while none has.
  private func since(_ world: World, _ scene: Scene, _ regions: Regions) -> Int? {
    guard scene.sessie.uitgelicht != nil, regions.look(of: SpotlightLook(scene)) != nil else { return nil }
    let events = world.state.sessies[sessie]?.events.reversed().prefix { event in
      if case .sessie(.uitgelicht) = event.fact { false } else { true }
    }
    return events?.count { event in
      guard case .notitie(.gemaakt) = event.fact, let note = scene.sessie.notities[event.id] else {
        return false
      }
      return note.isTeTonen && note.gegevens.stap == scene.sessie.huidig
    } ?? 0
  }

  /// Whether a key brings back the wall, on which one note is: any but what does so by itself, leaves, or is undone.
  private func bringsBackWall(_ key: Key, _ scene: Scene) -> Bool {
    switch key {
    case .right, .pageDown, .left, .pageUp, .char("z"), .char("b"), .char("."), .ctrl: false
    default: Spotlight(scene) != nil
    }
  }

  mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .noteer: return try openLine(world, scene)
    case .oogst: harvest = Harvest(isProjected: isProjected)
    case .verboden: return try Act.verboden.forbid(argument, scene, world)
    case .herstel:
      guard scene.sessie.gesloten == nil else { throw .closed }
      return try openLine(world, scene) + desk.beginRepair(world, scene)
    case .hulp: overlay = argument.isEmpty ? .stephelp(from: 0) : .help(from: 0)
    case .meer: isUnfolded.toggle()
    case .reizen:
      guard let casus = scene.geheleCasus, casus.soort == .kind else { throw .noCasus }
      overlay = .reizen(from: 0)
      return [.list(.pagina(Lijstvraag(.reizen(casus.id))))]
    case .eerder, .thema, .voorlezen, .casussen, .sessies, .afspraken, .draden, .lijsten, .bewaarlijst, .zet,
      .lees, .zoek, .nakijken,
      .indelen, .start,
      .stoppen:
      return nil
    }
    return []
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    desk.settled(ticket, kept: failure == nil, next: next)
    return [.draft(desk.draft)]
  }

  /// Takes up what was being typed before.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {
    guard let scene = world.scene(sessie) else { return }
    desk.adopt(draft, world, scene)
    isWriting = !draft.isOnlyAside
  }

  /// The minutes change with those of the clock, of the step and of the session.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? {
    guard let scene = world.scene(sessie), scene.sessie.gesloten == nil else { return nil }
    let writing = isWriting ? desk.nextChange(at: world.now) : nil
    return .first(Planning.nextChange(scene.sessie, at: world.now), writing)
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    guard let scene = world.scene(sessie) else {
      canvas.put(world.say(.sessieWordtGeladen), at: Point(x: 0, y: 0), style: .quiet)
      return canvas
    }
    let rooms = rooms(world, scene, size: size, regions)
    var wall = smallWall(world, scene, rooms.body, regions)
    wall?.chosen = chosen
    let frame = RegieFrame(
      scene: scene, verboden: world.state.verboden.woorden, size: size, head: rooms.head,
      body: harvest == nil ? rooms.body : nil, isUnfolded: isUnfolded,
      check: ReadyCheck(
        disk: world.schijf.map(world.say.sentence) ?? "", columns: size.columns),
      wall: wall, since: since(world, scene, regions))
    canvas = regions.look(of: frame)
    canvas.put(rooms.foot, in: rooms.footRect)
    harvest?.draw(world, scene, on: &canvas, in: rooms.body)
    drawOverlay(world, scene, on: &canvas)
    return canvas
  }

  /// What a screen has for its parts.
  private struct Rooms {
    let head, body, footRect: Rect
    let foot: [Line]
  }

  private func rooms(_ world: World, _ scene: Scene, size: Size, _ regions: Regions) -> Rooms {
    let room = Rect(Canvas.size(size)).inset(horizontal: size.columns > 40 ? 1 : 0, vertical: 0)
    let foot = footRows(world, scene, size: size, width: room.width, regions)
    let head = room.split(top: size.rows >= 6 ? 2 : 1)
    let body = head.rest.split(bottom: foot.count)
    return Rooms(head: head.taken, body: body.rest, footRect: body.taken, foot: foot)
  }

  /// What the room sees, where it has a column of its own.
  ///
  /// How large the wall is its own terminal tells; until one does it is taken to be as large as this screen.
  private func smallWall(
    _ world: World, _ scene: Scene, _ rect: Rect, _ regions: Regions
  ) -> SmallWall? {
    guard harvest == nil, rect.width >= RegieFace.wide else { return nil }
    return regions.look(
      of: SmallWallRegion(
        scene: scene, wand: world.wand, guess: Size(columns: rect.width + 2, rows: rect.height + 3)))
  }

  private func footRows(
    _ world: World, _ scene: Scene, size: Size, width: Int, _ regions: Regions
  ) -> [Line] {
    var rows = [Line.emergency(world, width: width), world.volgendeLine(na: scene)].compactMap(\.self)
    if let trouble = world.storing {
      rows += Line.message(
        world.say.sentence(for: trouble), .warning, width: width, limit: Line.roomToTell(size))
    } else if let melding = world.melding {
      rows += Line.message(melding, .accent, width: width, limit: Line.roomToTell(size))
    }
    let asked = harvest == nil && isIdle ? afronding.rows(world, scene, width: width) : []
    // What a key answers is in sight: an empty line that was left open is not.
    if isWriting, harvest == nil, asked.isEmpty {
      let height = max(1, min(size.rows / 3, size.rows - 4))
      return rows
        + desk.rows(
          world, scene, width: width, height: height, projected: false, regions)
    }
    rows += asked
    if asked.isEmpty, harvest == nil, size.rows >= 12 { rows += scene.giftLines(world, width: width) }
    guard size.rows >= 6, world.storing == nil, world.melding == nil else { return rows }
    let hints =
      harvest?.footer(world.say, width: width)
      ?? RegieView.keys(world.say, isAsked: !asked.isEmpty).footer(width: width, gap: 3)
    return rows + Line.hints(hints, width: width).prefix(1)
  }
}
