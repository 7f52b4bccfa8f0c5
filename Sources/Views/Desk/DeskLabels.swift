import Acts
import Panels
import Screen
import SessionModel
import Wording

/// The row of labels that Tab opens, over the line or over the field that is open.
extension Desk {
  mutating func pick(
    _ key: Key, _ picking: Picking, over form: FormLine?, _ world: World, _ scene: Scene
  ) -> [Wish]? {
    var picking = picking
    let row = labelChoices(world, scene)
    hand = form.map(Hand.filling) ?? .line
    switch key {
    case .tab:
      line.speakAgain()
      gesproken = (scene.sessie.huidig, world.now)
      return []
    case .escape, .ctrl("z"): return []
    case .up, .down: picking.move(key == .down ? 1 : -1, row)
    case .left, .right, .backTab: break
    case .backspace where picking.takeBack(): break
    case .enter:
      if let label = picking.chosen(in: row) { speak(label, world, scene) }
      return form == nil && line.isEmpty ? [] : take(key, world, scene)
    case .char(let letter):
      switch picking.take(letter, row) {
      case .picked(let label, let rest):
        speak(label, world, scene)
        return typeOn(rest, world, scene)
      case .words(let words): return typeOn(words, world, scene)
      case .narrowed: break
      }
    default: return take(key, world, scene)
    }
    hand = .row(picking, over: form)
    return []
  }

  /// Letters that were no label are words.
  private mutating func typeOn(_ words: String, _ world: World, _ scene: Scene) -> [Wish] {
    words.flatMap { take(.char($0), world, scene) ?? [] }
  }

  /// The row that Tab opens here.
  func labelChoices(_ world: World, _ scene: Scene) -> LabelRow {
    LabelRow(noteForm(scene), Speakers(scene.sessie), world.say)
  }

  private mutating func speak(_ label: LabelRow.Label, _ world: World, _ scene: Scene) {
    line.choose(label)
    gesproken = (scene.sessie.huidig, world.now)
  }
}
