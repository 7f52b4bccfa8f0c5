import Acts
import Panels
import Screen
import SessionModel
import Wording

/// A screen over which a box can lie, and on which the harvest can be taken in the hand.
protocol HarvestView: ActView {
  /// The list in the hand, when it is open.
  var harvest: Harvest? { get set }
  /// The box over the screen, if any.
  var overlay: Overlay? { get set }
  /// Of which keys its help tells: those of the screen, or of the list that lies over it.
  var helpPlace: ActPlace { get }

  /// What its help tells.
  func helpHints(_ world: World, _ scene: Scene) -> [KeyHint]
  /// What its list of steps says of a step.
  func detail(of etappe: Etappe, _ scene: Scene) -> String
  /// A character was typed in a list that begins nothing there.
  mutating func strayed(_ world: World)
}

extension HarvestView {
  /// Whether words stand in the box or in the question of the list.
  public var holdsWords: Bool { boxHoldsWords }

  var boxHoldsWords: Bool {
    overlay?.holdsWords ?? false || harvest?.question?.holdsWords ?? false
      || harvest?.draadvraag?.holdsWords ?? false
  }

  func helpHints(_ world: World, _ scene: Scene) -> [KeyHint] {
    helpPlace.help(world.say, scene, between: helpPlace.lines(scene))
  }

  func detail(of etappe: Etappe, _ scene: Scene) -> String {
    etappe.overgeslagen ? "◌" : etappe.bezoeken.isEmpty ? "○" : "●"
  }

  mutating func strayed(_ world: World) {}

  // MARK: Boxes

  /// Opens the box in which an act asks for what was not typed; an act that cannot be done asks nothing.
  mutating func open(_ box: Overlay, for act: Act, _ scene: Scene) throws(ActRefusal) -> [Wish] {
    if let refusal = act.obstacle(scene) { throw refusal }
    overlay = box
    return []
  }

  /// Gives a key to the box: what it comes to is done as if it was typed.
  mutating func handleOverlay(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    guard let box = overlay else { return [] }
    switch box.take(key, hints: hints(of: box, world, scene), world, scene) {
    case .box(let next): overlay = next
    case .stray: strayed(world)
    case .act(let name, let argument, let next):
      return leaveBox(for: next, or: next == nil ? nil : box, world) { view throws(ActRefusal) in
        try view.perform(name.act, argument, world, scene)
      }
    case .line(let typed):
      return leaveBox(for: nil, or: box, world) { view throws(ActRefusal) in
        let line = try ActLine(typed, world.say)
        return try view.perform(line.act, line.argument, world, scene)
      }
    }
    return []
  }

  /// Closes a box to do an act; the box that is open then, and the one where it cannot be done.
  private mutating func leaveBox(
    for next: Overlay?, or old: Overlay?, _ world: World,
    _ act: (inout Self) throws(ActRefusal) -> [Wish]
  ) -> [Wish] {
    overlay = nil
    do throws(ActRefusal) {
      let wishes = try act(&self)
      if let next { overlay = next }
      return wishes
    } catch {
      overlay = old
      return [.tell(error.sentence(world.say))]
    }
  }

  /// What a box with help tells; nothing of another.
  private func hints(of box: Overlay, _ world: World, _ scene: Scene) -> [KeyHint] {
    switch box {
    case .help: helpHints(world, scene)
    case .stephelp: helpPlace.stepHelp(world.say, scene)
    case .stappen, .sluiten, .kaarten, .invoegen, .reizen, .eigenVraag: []
    }
  }

  /// Draws the box, and over it what is to be told.
  func drawOverlay(_ world: World, _ scene: Scene, on canvas: inout Canvas) {
    guard let overlay else { return }
    let hints = hints(of: overlay, world, scene)
    let title = if case .stephelp = overlay { Phrase.hulpBijStap } else { helpPlace.helpTitle }
    overlay.draw(help: (title, hints), detail: { detail(of: $0, scene) }, world, scene, on: &canvas)
    Overlay.drawTelling(world, on: &canvas)
  }

  // MARK: The list in the hand

  /// Gives a key to the list in the hand.
  mutating func handleHarvest(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    switch harvest?.handle(key, world, scene) {
    case .wishes(let wishes): return wishes
    case .act(let name, let argument, let target):
      do throws(ActRefusal) {
        let wishes = try name.act.wishes(argument, on: target, scene, world)
        harvest?.done(target)
        return wishes
      } catch {
        return [.tell(error.sentence(world.say))]
      }
    case .help: overlay = .help(from: 0)
    case .closed, nil: harvest = nil
    }
    return []
  }
}

extension HarvestView where Self: SteerView {
  /// Gives a key to the list in the hand; a character that does nothing in it was meant for another window, and
  /// closes it before what is typed on does something.
  mutating func handHarvest(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    if case .char = key, harvest?.isAsking != true, Harvest.keys(world.say).intent(for: key) == nil {
      (harvest, mistyped) = (nil, Mistyped(at: world.now))
      return []
    }
    return handleHarvest(key, world, scene)
  }
}
