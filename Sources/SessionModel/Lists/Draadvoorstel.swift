/// A sentence that may be of a thread, and why: proposed, and never put there.
public struct Draadvoorstel: Hashable, Sendable {
  /// The sentence.
  public let zin: Rij<Vindregel>
  /// The beginnings of the words that it shares with what is in the thread.
  public let woorden: [String]

  /// This sentence, for these words.
  public init(zin: Rij<Vindregel>, woorden: [String]) { (self.zin, self.woorden) = (zin, woorden) }

  /// Of so many words that a thread has most a sentence can share some.
  public static let meesteWoorden = 24
  /// So many are proposed at once.
  public static let meeste = 20
}
