/// What a sentence is when it is looked at closely; a sentence is a note whose `vak` is the word for it.
///
/// A note of kind vraag whose `bij` names a sentence is the other question it was turned into.
public enum Denkpatroon: String, CaseIterable, Hashable, Sendable {
  /// Everybody could have seen it.
  case feit
  /// What somebody felt.
  case gevoel
  /// What somebody thinks that is so.
  case aanname
  /// What somebody finds of it.
  case oordeel

  /// Whether another question opens what this closes.
  public var vraagtEenVraag: Bool { self == .aanname || self == .oordeel }
}
