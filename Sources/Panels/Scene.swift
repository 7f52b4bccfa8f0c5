import SessionModel
import Wording

/// What a panel may know: the session, its plan, the time, and how to say things.
public struct Scene: Sendable {
  /// The session on screen.
  public let sessie: Sessie
  /// The casus it is about, if any.
  public let casus: Casus?
  /// The earlier sessions of this casus, oldest first.
  public let eerdere: [Sessie]
  /// Now; the panel never asks the clock.
  public let now: Moment
  /// How moments read on the wall here.
  public let clock: WallClock
  /// The words.
  public let say: Wording
  /// The dream and the promises with what may not be projected: what is mended is looked up here.
  public let geheelPlan: Reisplan
  /// Whether it is as it may be projected.
  public let isGeprojecteerd: Bool

  /// A session at a moment.
  public init(
    sessie: Sessie, casus: Casus?, eerdere: [Sessie] = [], now: Moment, clock: WallClock, say: Wording
  ) {
    (self.sessie, self.casus, self.eerdere) = (sessie, casus, eerdere)
    (self.now, self.clock, self.say) = (now, clock, say)
    (geheelPlan, isGeprojecteerd) = (casus?.reisplan ?? sessie.reisplan, false)
  }

  private init(projecting scene: Scene) {
    (sessie, casus) = (scene.sessie.geprojecteerd, scene.casus?.geprojecteerd)
    (eerdere, now, clock) = (scene.eerdere.map(\.geprojecteerd), scene.now, scene.clock)
    (say, geheelPlan, isGeprojecteerd) = (scene.say, scene.geheelPlan, true)
  }

  /// The scene as it may be projected: nothing that the lek-wacht holds back is in it.
  ///
  /// Held-back notes are; `zichtbaar` leaves them out.
  public var geprojecteerd: Scene { Scene(projecting: self) }

  /// The dream and the promises: the casus's, or the session's own.
  public var plan: Reisplan { casus?.reisplan ?? sessie.reisplan }
  /// The stream in which dream and promises are kept.
  public var planStream: StreamID { casus.map { StreamID(.casus, $0.id) } ?? StreamID(.sessie, sessie.id) }
  /// The stream of the session.
  public var stream: StreamID { StreamID(.sessie, sessie.id) }

  /// The notes of a step that may be projected: held-back ones never are.
  public func zichtbaar(_ etappe: Etappe) -> [Notitie] {
    sessie.notities(in: etappe.id).filter(\.isTeTonen)
  }

  /// Whose voice a note is: the label of the person, or the voice; `nil` where nobody's is kept.
  public func afzender(_ notitie: Notitie) -> String? {
    notitie.gegevens.deelnemer.flatMap(sessie.deelnemer)?.naam
      ?? notitie.gegevens.stem.map { say(.name(of: $0)) }
  }
}
