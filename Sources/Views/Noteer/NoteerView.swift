import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The note-taker's screen: what was said in this step, and the line.
///
/// Private: never projected.
public struct NoteerView: View, HarvestView, ClosingView {
  let sessie: Identifier
  let terminal: String
  var desk: Desk
  var overlay: Overlay?
  /// The list in the hand, when it is open.
  var harvest: Harvest?
  /// What is asked at the closing.
  var afronding = Afronding()
  let isProjected = false
  var helpPlace: ActPlace { harvest == nil ? .noteer : .oogst }
  /// Rows scrolled back from the newest note.
  var back = 0

  /// The note-taker's screen of a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    (self.sessie, self.terminal) = (sessie, terminal)
    desk = Desk(sessie: sessie, terminal: terminal, id: world.newIdentifier())
  }

  /// The keys, and in the footer those that matter to what the hand is doing now.
  static func keys(_ say: Wording, _ posture: Desk.Posture = .line) -> KeyTable<Act.Name> {
    KeyTable(
      postureKeys(say, posture) + [
        .init([.ctrl("z")], .ongedaan, say, inFooter: posture.isResting, priority: 3),
        .init([.ctrl("y")], .opnieuw, say, inFooter: false),
        .init([.pageUp], .eerder, say, label: .eerdereNotities, inFooter: false),
        .init([.pageDown], .meer, say, label: .latereNotities, inFooter: false),
        .init([.ctrl("o")], .oogst, say, inFooter: posture.isResting || posture == .reading, priority: 1),
        .init([.ctrl("r")], .herstel, say, inFooter: false),
        .init([.ctrl("g")], .stap, say, inFooter: false),
        .init([.ctrl("l")], .bevestig, say, inFooter: false),
        .init([.ctrl("t")], .thema, say, inFooter: false),
        .init(
          posture == .reading ? [.char("?"), .function(1)] : [.function(1)], .hulp, say, label: hulp(posture),
          priority: 4),
        .init([.ctrl("x"), .ctrl("b")], .start, say, inFooter: posture == .reading),
        .init([.ctrl("q")], .stoppen, say, inFooter: posture == .reading),
        .init([.ctrl("c")], .onderbreken, say, inFooter: false),
      ])
  }

  /// Some terminals keep F1 for themselves; where words are typed, help can be typed as well.
  private static func hulp(_ posture: Desk.Posture) -> Phrase {
    switch posture {
    case .line, .choosing, .filling: .ofTypHulp
    case .mending, .reading: .hulp
    }
  }

  private static func postureKeys(_ say: Wording, _ posture: Desk.Posture) -> [KeyTable<Act.Name>.Row] {
    switch posture {
    case .line:
      [
        .init([.enter], .bewaar, say, priority: 6),
        .init([.tab], .etiket, say, short: .alleKeuzen, priority: 5),
        .init([.up], .verbeter, say, priority: 2),
      ]
    case .choosing:
      [
        .init([.enter], .bewaar, say, priority: 6),
        .init([.tab], .etiket, say, short: .alleKeuzen, priority: 5),
        .init([.down], .verbeter, say, label: .kiesEnVul, priority: 3),
        .init([.up], .verbeter, say, priority: 2),
      ]
    case .mending: [.init([.enter], .bewaar, say, label: .verder, priority: 6)]
    case .reading: []
    case .filling:
      [
        .init([.enter], .bewaar, say, label: .verder, priority: 6),
        .init([.backTab], .veldTerug, say, priority: 3),
      ]
    }
  }

  // MARK: Keys

  /// What a key means once the session is closed, besides what it always means.
  private static func closed(_ key: Key) -> Act.Name? {
    switch key {
    case .char("?"): .hulp
    case .up: .eerder
    case .down: .meer
    default: nil
    }
  }

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    guard let scene = world.scene(sessie) else {
      return key == .ctrl("q") ? [.leave] : [.ctrl("x"), .ctrl("b")].contains(key) ? [.show(.start)] : []
    }
    if overlay != nil { return ending(key, world) ?? handleOverlay(key, world, scene) }
    if harvest != nil { return ending(key, world) ?? handleHarvest(key, world, scene) }
    let isOpen = scene.sessie.gesloten == nil
    if isOpen, key == .enter, let typed = desk.typedAct { return enter(typed, world, scene) }
    if isOpen, let wishes = desk.handle(key, world, scene) {
      back = 0
      return wishes
    }
    if let wishes = handleAfronding(key, world, scene) { return wishes }
    if let wishes = desk.handleClosed(key, world, scene) { return wishes }
    if key == .right, desk.isEmpty, let next = world.volgende(na: scene) { return [.show(.noteer(next.id))] }
    // Where nothing is kept any more, a question mark asks for help and the arrows look around.
    let act = (isOpen ? nil : NoteerView.closed(key)) ?? NoteerView.keys(world.say).intent(for: key)
    return act.map { attempt($0, world, scene) } ?? []
  }

  mutating func offer(
    _ choice: Act.Choice, for act: Act, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch choice {
    case .stappen: try open(.stappen(ListPicker(selected: scene.place)), for: act, scene)
    // The way is gone from zaal and regie; here a line says what is missing.
    case .kaarten, .invoegen, .sluiten, .volgende, .dingen: nil
    }
  }

  mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .eerder:
      back += 5
      back = draw(world, scene, world.size, Regions()).back
    case .meer: back = max(0, back - 5)
    case .oogst: harvest = Harvest(isProjected: isProjected)
    case .herstel:
      guard scene.sessie.gesloten == nil else { throw .closed }
      return desk.beginRepair(world, scene)
    case .hulp: overlay = argument.isEmpty ? .stephelp(from: 0) : .help(from: 0)
    case .verboden: return try Act.verboden.forbid(argument, scene, world)
    case .noteer, .thema, .voorlezen, .casussen, .reizen, .sessies, .afspraken, .draden, .lijsten,
      .bewaarlijst, .zet,
      .lees, .zoek, .nakijken,
      .indelen, .start,
      .stoppen:
      return nil
    }
    return []
  }

  mutating func take(_ what: Act.OfHand, _ world: World, _ scene: Scene) throws(ActRefusal) -> [Wish]? {
    switch what {
    // The desk did what it could with these keys.
    case .bewaar, .label, .verbeter, .veldTerug: []
    case .onderbreken, .opdracht, .merk, .welke, .klaar, .open, .wissel, .tabblad, .vernauw, .filter,
      .inDraad, .terugspelen, .lijst,
      .inzien,
      .teruglezen,
      .treffer, .trefferTerug:
      nil
    }
  }

  /// Whether words stand in the box, in the question of the list, or in an answer at the closing.
  public var holdsWords: Bool { boxHoldsWords || afronding.holdsWords }

  /// The minutes of a step: only who types here sees them.
  func detail(of etappe: Etappe, _ scene: Scene) -> String {
    scene.say.minutes(etappe.besteed(at: scene.now), of: etappe.minuten)
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    desk.settled(ticket, kept: failure == nil, next: next)
    return [.draft(desk.draft)]
  }

  /// Takes up what was left in a draft.
  public mutating func adopt(_ draft: DraftContent, _ world: World) {
    guard let scene = world.scene(sessie) else { return }
    desk.adopt(draft, world, scene)
  }

  /// The words of a note; not those of an act, of a form, or of what was pasted.
  public var typing: Typing? {
    let line = desk.line
    guard !line.editor.isEmpty, desk.isWritingNote else { return nil }
    return Typing(sessie: sessie, id: line.id, tekst: line.editor.text, verbetert: line.correcting?.notitie)
  }

  /// The minutes of the step change each minute; who spoke, and what was left, changes after a while.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? {
    guard let scene = world.scene(sessie), scene.sessie.gesloten == nil else { return nil }
    return .first(scene.etappe?.nextMinute(at: world.now), desk.nextChange(at: world.now))
  }
}
