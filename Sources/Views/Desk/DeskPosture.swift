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
    /// Going along the notes of which something is still to be said.
    case mending
    /// Nothing can be written any more.
    case reading

    /// Whether what is kept can be taken back, and lists be opened, from here.
    var isResting: Bool {
      switch self {
      case .line, .choosing: true
      case .filling, .mending, .reading: false
      }
    }
  }

  /// What the hand is doing now.
  public func posture(_ scene: Scene) -> Posture { posture(things(scene)) }

  /// What the hand is doing among these things.
  func posture(_ things: Form) -> Posture {
    switch hand {
    case .filling: .filling
    case .mending: .mending
    case .line, .row, .chosen, .resting, .pasted: things.dingen.isEmpty ? .line : .choosing
    }
  }
}
