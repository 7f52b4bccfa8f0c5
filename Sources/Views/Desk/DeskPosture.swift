import Panels

extension Desk {
  /// What the hand of the note-taker is doing.
  public enum Posture: Hashable, Sendable {
    /// Writing notes.
    case line
    /// Choosing a thing to fill in.
    case choosing
    /// Filling one in.
    case filling
    /// Nothing can be written any more.
    case reading

    /// Whether no field is open.
    var isResting: Bool { self != .filling }
  }

  /// What the hand is doing now.
  public func posture(_ scene: Scene) -> Posture { posture(scene, capture(scene)) }

  /// What the hand is doing while the step asks for this.
  func posture(_ scene: Scene, _ capture: Capture) -> Posture {
    if form(in: scene).isFilling { return .filling }
    if case .formulier = capture { return .choosing }
    return .line
  }
}
