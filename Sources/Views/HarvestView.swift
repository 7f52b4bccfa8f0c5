import Panels
import Screen

/// A screen on which the harvest can be taken in the hand.
protocol HarvestView: ActView {
  /// The list in the hand, when it is open.
  var harvest: Harvest? { get set }
  /// The box over the screen, if any.
  var overlay: Overlay? { get set }
}

extension HarvestView {
  /// Whether words stand in the box or in the question of the list.
  public var holdsWords: Bool {
    overlay?.holdsWords ?? false || harvest?.question?.holdsWords ?? false
  }

  /// Gives a key to the list in the hand.
  mutating func handleHarvest(_ key: Key, _ world: World, _ scene: Scene) -> [Wish] {
    switch harvest?.handle(key, world, scene) {
    case .wishes(let wishes): return wishes
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
    if case .char = key, harvest?.question == nil, Harvest.keys(world.say).intent(for: key) == nil {
      (harvest, mistyped) = (nil, world.now)
      return []
    }
    return handleHarvest(key, world, scene)
  }
}
