import Screen
import SessionModel
import Wording

/// What works, in the three themes: inhoud, proces, houding en gedrag.
public struct WatWerktPanel: Panel {
  /// The form `wat-werkt`.
  public init() {}

  /// Three columns of cards, and one more for what has no theme yet.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let columns = indeling(etappe).columns(scene.zichtbaar(etappe), scene)
    return Columns(columns).draw(page: page, on: &canvas, in: rect)
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
