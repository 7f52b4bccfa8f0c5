import Acts
import Panels
import Screen
import SessionModel

/// A screen from which a session is driven: zaal and regie.
protocol SteerView: HarvestView {
  /// Whether the line is open, in which keys are words.
  var isWriting: Bool { get set }
  /// What somebody last typed here that was meant for another window.
  var mistyped: Mistyped? { get set }
  /// When this screen was opened.
  var opened: Moment { get }
  /// Which of the screens it is.
  var place: ActPlace { get }

  /// Goes on in what is read back; `nil` where nothing is, or there is nothing more that way.
  mutating func turnPage(_ distance: Int, _ world: World, _ scene: Scene) -> [Wish]?

  /// Takes a digit of the number of a table of a room with many, and shows that one; all of them by 0.
  mutating func showTable(_ getal: Int, _ world: World, _ scene: Scene) -> [Wish]

  /// What a key answers that the step itself asks for; `nil` where it asks for none.
  mutating func answer(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]?
}

/// What a key means on both: to a box, to the list in the hand, to the line, and else an act.
extension SteerView {
  var helpPlace: ActPlace { place }

  mutating func turnPage(_ distance: Int, _ world: World, _ scene: Scene) -> [Wish]? {
    scene.bladert(distance).map { [.write($0, ticket: 0)] }
  }

  mutating func showTable(_ getal: Int, _ world: World, _ scene: Scene) -> [Wish] { [] }

  /// A digit shows a table of a room with many, or chooses a picture of a scale: that of the child, or of the table where there is not one child.
  mutating func answer(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    guard case .char(let digit) = key, let place = digit.wholeNumberValue, scene.sessie.gesloten == nil,
      let etappe = scene.etappe, etappe.stap.per == .tafel || etappe.stap.beeld?.plaatje(place) != nil
    else { return nil }
    mistyped = nil
    if etappe.stap.per == .tafel { return showTable(place, world, scene) }
    let speakers = Speakers(scene.sessie)
    let kind = speakers.only(of: .jeugdige).flatMap { speakers.word(for: $0) }
    let mark = [kind, String(place)].compactMap(\.self).joined(separator: " ")
    return attempt(.schaal, world, scene, argument: mark)
  }

  /// Takes one key while there is a session.
  mutating func handle(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    if overlay != nil { return ending(key, world) ?? handleOverlay(key, world, scene) }
    if harvest != nil { return ending(key, world) ?? handHarvest(key, world, scene) }
    if case .paste = key, scene.sessie.gesloten == nil { isWriting = true }
    if isWriting, let wishes = handleWriting(key, world, scene) { return wishes }
    if case .char = key, isWriting { return [] }
    if let wishes = answer(key, world, scene) { return wishes }
    if let wishes = handleMistake(key, world) { return wishes }
    return place.keys(world.say).intent(for: key).map { steer($0, world, scene) } ?? []
  }

  private mutating func handleWriting(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    if key == .function(1) { return nil }
    if key == .escape, desk.isEmpty, !desk.isChoosing {
      isWriting = false
      return []
    }
    if let wishes = desk.handleClosed(key, world, scene) { return wishes }
    if key == .enter, let typed = desk.typedAct { return enter(typed, world, scene) }
    return desk.handle(key, world, scene)
  }

  /// Words meant for another window close the list before Enter chooses something.
  mutating func strayed(_ world: World) { (overlay, mistyped) = (nil, Mistyped(at: world.now)) }

  /// Opens the box in which an act asks for what was not typed; `nil` where nothing is chosen here.
  mutating func offer(
    _ choice: Act.Choice, for act: Act, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish]? {
    switch choice {
    case .stappen: return try open(.stappen(ListPicker(selected: scene.place)), for: act, scene)
    case .kaarten: return try open(.kaarten(ListPicker()), for: act, scene) + [.list(.elders)]
    case .invoegen: return try open(.invoegen(ListPicker()), for: act, scene) + [.list(.draaiboeken)]
    case .sluiten:
      overlay = .sluiten
      return []
    case .volgende: return isProjected ? [.show(.volgende(na: scene.sessie.id))] : nil
    case .dingen: return nil
    }
  }

  mutating func take(_ what: Act.OfHand, _ world: World, _ scene: Scene) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .opdracht: try openLine(withSlash: true, world, scene)
    case .onderbreken, .merk, .welke, .klaar, .bewaar, .label, .verbeter, .veldTerug, .open, .wissel,
      .tabblad, .vernauw, .filter, .inDraad, .terugspelen, .lijst,
      .inzien, .teruglezen, .treffer, .trefferTerug:
      nil
    }
  }

  /// Opens the line: empty, or with the slash of an act in it.
  mutating func openLine(
    withSlash: Bool = false, _ world: World, _ scene: Scene
  ) throws(ActRefusal) -> [Wish] {
    guard scene.sessie.gesloten == nil || !desk.isEmpty else { throw .closed }
    isWriting = true
    guard scene.sessie.gesloten == nil else { return [] }
    return withSlash ? desk.handle(.char("/"), world, scene) ?? [] : []
  }

  /// Does an act by its key; who goes on just after somebody else did, meant the step before.
  mutating func steer(_ name: Act.Name, _ world: World, _ scene: Scene) -> [Wish] {
    // First through the pages of what is read back, then on to the next step.
    if name == .verder || name == .terug, let wishes = turnPage(name == .verder ? 1 : -1, world, scene) {
      return wishes
    }
    let isStep = name == .verder || name == .terug || name == .overslaan
    guard isStep, isOvertaken(world, scene), let etappe = scene.etappe else {
      return attempt(name, world, scene)
    }
    return [.tell(world.say(.geweigerdAlVerder, etappe.stap.naam))]
  }

  /// Whether somebody else went to this step within the last second, before these eyes: nobody sees and
  /// presses as fast as that.
  private func isOvertaken(_ world: World, _ scene: Scene) -> Bool {
    for event in world.state.sessies[scene.sessie.id]?.events.reversed() ?? [] {
      guard abs(scene.now.milliseconds(since: event.time)) < 1000 else { return false }
      if case .sessie(.stapGekozen) = event.fact {
        return event.author != desk.terminal && event.time > opened
      }
    }
    return false
  }

  /// Words meant for another window do nothing here: after a character that is no key, what is typed on is
  /// ignored until it stops, but for a wall that has to go black.
  private mutating func handleMistake(_ key: Key, _ world: World) -> [Wish]? {
    let typing = mistyped.flatMap { world.now.milliseconds(since: $0.at) < 2000 ? $0 : nil }
    let act = place.keys(world.say).intent(for: key)
    switch key {
    case .char(let letter):
      guard let typing else {
        mistyped = act == nil ? Mistyped(letter, at: world.now) : nil
        return act == nil ? [] : nil
      }
      let next = typing.followed(by: letter, at: world.now)
      mistyped = act == .zwart && next.isInsistent ? nil : next
      return mistyped == nil ? nil : []
    case .enter where typing != nil:
      mistyped = nil
      return [.tell(world.say(.schermIsGeenRegel))]
    default:
      mistyped = nil
      return nil
    }
  }
}

/// A character that was typed for another window, and how it is pressed.
struct Mistyped {
  let at: Moment
  private let letter: Character?
  /// How often it was pressed one after the other.
  private var times = 1
  /// Since when the one before it had been silent, in milliseconds.
  private var pause: Int64 = 0

  init(_ letter: Character? = nil, at moment: Moment) { (self.letter, at) = (letter, moment) }

  /// The same key again with time between, or more than twice: no word is written so.
  var isInsistent: Bool { times > 2 || times > 1 && pause >= 300 }

  func followed(by letter: Character, at moment: Moment) -> Mistyped {
    var next = Mistyped(letter, at: moment)
    if letter == self.letter { next.times = times + 1 }
    next.pause = moment.milliseconds(since: at)
    return next
  }
}
