import Panels

extension Desk {
  /// What the hand of the note-taker is doing, for the keys that matter to it.
  public enum Posture: Hashable, Sendable {
    /// Writing notes.
    case line
    /// The step has things that can be chosen and filled in.
    case choosing
    /// Filling one in.
    case filling
    /// Nothing can be written any more.
    case reading

    /// Whether no field is open.
    var isResting: Bool { self != .filling }
  }

  /// What the hand is doing now.
  public func posture(_ scene: Scene) -> Posture { posture(things(scene)) }

  /// What the hand is doing among these things.
  func posture(_ things: Form) -> Posture {
    switch hand {
    case .filling: .filling
    case .line, .row, .chosen, .resting, .pasted, .mending: things.dingen.isEmpty ? .line : .choosing
    }
  }
}
