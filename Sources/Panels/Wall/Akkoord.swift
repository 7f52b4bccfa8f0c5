import SessionModel

/// Who agreed with the rules of the table.
public struct Akkoord: Hashable, Sendable {
  /// Who agreed, and who did not say so yet.
  public let wel, nogNiet: [Deelnemer]

  /// The table and the ring of a session.
  public init(_ sessie: Sessie) {
    wel = sessie.deelnemers.filter(\.akkoord)
    nogNiet = sessie.deelnemers.filter { !$0.akkoord }
  }

  /// Whether nobody is left to ask.
  public var isCompleet: Bool { nogNiet.isEmpty && !wel.isEmpty }
}
