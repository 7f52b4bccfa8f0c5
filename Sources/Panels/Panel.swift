import Screen
import SessionModel

/// A panel form: what a step looks like to each of its three audiences.
///
/// Pure; no state of its own.
public protocol Panel: Sendable {
  /// The projector's face: what of the step stands below its question, and in which shapes.
  ///
  /// All of it is projected.
  func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents

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
