import Screen
import SessionModel
import Wording

/// What works, in the three themes: inhoud, proces, houding en gedrag.
public struct WatWerktPanel: Panel {
  /// The form `wat-werkt`.
  public init() {}

  /// What works below its themes, and at the end what has no theme yet.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    return WallContents(.init(indeling(etappe).groups(notities, scene)), latest: notities.laatst)
  }

  /// How many notes, how many without a theme, and who was not heard yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let loose = etappe.zonderThema
    let hint =
      loose > 0 && indeling(etappe) == .thema ? [scene.say(.aantalNogNietIngedeeld, String(loose))] : []
    return scene.telling(etappe) + hint + scene.nogNietGehoord(etappe)
  }

  /// A note line with themes.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    indeling(etappe) == .thema ? .lijn(noteForm(etappe, scene)) : OogstPanel().capture(etappe, scene)
  }

  /// Themes, or the labels of the columns.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm {
    indeling(etappe) == .thema ? NoteForm(themas: true) : OogstPanel().noteForm(etappe, scene)
  }

  /// By theme, unless the step has columns of its own (by level).
  private func indeling(_ etappe: Etappe) -> Indeling {
    let indeling = Indeling(etappe.stap)
    return indeling == .vrij ? .thema : indeling
  }
}
