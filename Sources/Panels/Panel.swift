import Screen
import SessionModel

/// A panel form: what a step looks like to each of its three audiences.
///
/// Pure; no state of its own.
public protocol Panel: Sendable {
  /// The projector's face: draws the harvest of the step in a block below the question.
  ///
  /// Everything that is drawn here is projected. `page` counts from 0 when not everything fits.
  /// - Returns: what could be shown of how much.
  func zaal(_ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int) -> Shown

  /// The rows that its own shape needs on the wall; 0 while lines would say as much.
  ///
  /// The question is set large only where it leaves these.
  func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int

  /// Whether it asks a question of its own now, so that the one of the step need not be there.
  func asksItself(_ etappe: Etappe) -> Bool

  /// The private face: facts for the facilitator and the note-taker, a line each. Never projected.
  func regie(_ etappe: Etappe, _ scene: Scene) -> [String]

  /// The note-taker's face: what there is to fill in.
  func capture(_ etappe: Etappe, _ scene: Scene) -> Capture

  /// The labels that a note of this step can carry, also beside a form.
  func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm
}

extension Panel {
  /// Nothing but notes.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture { .lijn(noteForm(etappe, scene)) }

  /// A voice and a sign.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { NoteForm() }

  /// The question of the step is always there.
  public func asksItself(_ etappe: Etappe) -> Bool { false }

  /// Cards want borders as soon as there is one, and room when there are more; a group has its head above them.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    let cards = etappe.notities.count - etappe.achtergehouden
    guard cards > 0 else { return 0 }
    return Rect.roomyHeight + (cards > 2 ? 3 : 0) + (etappe.stap.fasen.isEmpty ? 0 : 3)
  }
}

/// How much of the harvest is on the projector.
public struct Shown: Hashable, Sendable {
  /// Things shown on this page and things there are.
  public var shown, total: Int
  /// Pages there are; at least 1.
  public var pages: Int

  /// Everything there is fits.
  public static func all(_ total: Int) -> Shown { Shown(shown: total, total: total, pages: 1) }

  /// So many of so many, on so many pages.
  public init(shown: Int, total: Int, pages: Int) {
    (self.shown, self.total, self.pages) = (shown, total, max(1, pages))
  }
}
