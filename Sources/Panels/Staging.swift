import SessionModel
import Wording

// A scene is made of what is loaded, here alone.
extension State {
  /// The scene of a session, once it is loaded.
  public func scene(_ sessie: Identifier, at now: Moment, _ clock: WallClock, _ say: Wording) -> Scene? {
    guard let sessie = self.sessie(sessie), let begin = sessie.begin else { return nil }
    return Scene(
      sessie: sessie, casus: begin.casus.flatMap(casus), eerdere: before(sessie), now: now, clock: clock,
      say: say)
  }

  /// The loaded sessions of the same casus, or of the traject it is about, that began before this one, oldest first.
  private func before(_ sessie: Sessie) -> [Sessie] {
    guard let casus = sessie.begin?.casus, let begonnen = sessie.begonnen else { return [] }
    var earlier: [Sessie] = []
    // Most often there is no other session than this: it is not copied to see that.
    for (id, replay) in sessies where id != sessie.id {
      let other = replay.state
      let isOfIt = other.begin?.casus == casus || other.hoort(bij: casus)
      if isOfIt, (other.begonnen ?? begonnen) < begonnen { earlier.append(other) }
    }
    return earlier.sorted { ($0.begonnen ?? begonnen, $0.id) < ($1.begonnen ?? begonnen, $1.id) }
  }
}
