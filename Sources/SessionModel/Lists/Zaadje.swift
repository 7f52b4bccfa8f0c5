/// What a journey gives to others, of nobody: what worked, what made that possible, a tip.
///
/// It is short, so that it can be read back before it is kept: nothing of it is taken from what was noted.
public struct Zaadje: Hashable, Sendable {
  /// Its parts, by the words under which a file has them.
  public enum Deel: String, CaseIterable, Hashable, Sendable { case werkte, mogelijk, tip }

  /// What worked.
  public let werkte: String
  /// What made that possible, and what others could do with it; may be empty.
  public let mogelijk, tip: String

  /// So many characters it has at most, all of it.
  public static let meeste = 280

  /// A seed; `nil` without what worked, and where it is too long to be read back in one breath.
  public init?(werkte: String, mogelijk: String = "", tip: String = "") {
    (self.werkte, self.mogelijk, self.tip) = (werkte, mogelijk, tip)
    guard !werkte.isEmpty, lengte <= Zaadje.meeste else { return nil }
  }

  /// How many characters it has.
  public var lengte: Int { werkte.count + mogelijk.count + tip.count }

  /// What is said in a part.
  public subscript(deel: Deel) -> String {
    switch deel {
    case .werkte: werkte
    case .mogelijk: mogelijk
    case .tip: tip
    }
  }
}
