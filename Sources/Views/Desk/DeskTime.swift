import Panels
import SessionModel

extension Desk {
  /// When what its rows say changes by itself: who spoke last is only proposed after a while, and what was left rests.
  func nextChange(at now: Moment) -> Moment? {
    let ahead = { (moment: Moment) in moment > now ? moment : nil }
    let silence = gesproken.map { $0.moment.later(milliseconds: Desk.silence) }.flatMap(ahead)
    let rest = isLeft ? nil : lastKey.map { $0.later(milliseconds: Desk.rest) }.flatMap(ahead)
    return .first(silence, rest)
  }

  /// Whether nothing of it rests by itself.
  private var isLeft: Bool {
    if line.isUnchanged { return false }
    if case .filling(let form) = hand { return form.isPending }
    return true
  }

  /// The desk as it is now for the eye: what was left at rest is so before the next key says it.
  func seen(_ world: World, _ scene: Scene) -> Desk {
    var seen = self
    seen.follow(world, scene)
    return seen
  }
}
