import SessionModel
import Views
import Wording

extension World {
  /// Knows how a write ended, and tells what does not show by itself.
  ///
  /// - Parameter isSpoken: whether each change is told in lines, so that one taken back need not be.
  public mutating func hear(_ sent: Hand.Sent, at now: Moment, isSpoken: Bool) {
    switch sent {
    case .kept(_, let step):
      (self.now, bewaard, storing) = (now, now, nil)
      if let step, !isSpoken { melding = say(step.isUndo ? .isOngedaan : .isOpnieuw, step.name(say)) }
    case .failed(_, .refused(let refusal)):
      (melding, storing) = (say.sentence(for: StoreFailure.refused(refusal)), nil)
    case .failed(_, let failure): storing = failure
    case .waits: storing = .busy
    }
  }
}
