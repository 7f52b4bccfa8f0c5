import Screen
import SessionModel
import Wording

/// A break: the wall says when we go on, and nothing is asked.
public struct PauzePanel: Panel {
  /// The form `pauze`.
  public init() {}

  /// When we go on, large; what came in meanwhile stands with the step before, and what is here all the same below it.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    let verder = scene.say(.verderOm, einde(etappe, scene))
    let plain = Lead { Line.wrapped(verder, width: $0, .title) }
    let groups = scene.wallGroups(notities)
    return WallContents(
      .init(lead: Lead(big: verder) { _ in [] }, groups), tight: .init(lead: plain, groups),
      plain: .init(lead: plain, groups), latest: notities.laatst)
  }

  /// For which step is typed.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let before = scene.sessie.stap(-1, from: etappe.id).flatMap { id in
      scene.sessie.stappen.first { $0.id == id }
    }
    return before.map { [scene.say(.inPauzeVoor, $0.stap.naam)] } ?? []
  }

  /// When the room came, and the minutes after that.
  private func einde(_ etappe: Etappe, _ scene: Scene) -> String {
    let van = etappe.bezoeken.last?.van ?? scene.now
    return scene.clock.read(van.later(milliseconds: Int64(etappe.minuten) * 60_000)).hourMinute
  }
}
