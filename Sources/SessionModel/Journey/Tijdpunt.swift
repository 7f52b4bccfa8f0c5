/// A point on the crooked line of a journey: what happened, what was tried, and what was of value in it.
public struct Tijdpunt: Hashable, Sendable {
  /// The event that put it there.
  public let id: Identifier
  /// When it was put there, for display.
  public let moment: Moment
  /// What is told of it.
  public var gegevens: Gegevens

  /// What is told of a point in time.
  public struct Gegevens: Hashable, Sendable {
    /// When it was, in own words: "2024", "groep 3", "mei 2025".
    public var wanneer: String
    /// What happened.
    public var wat: String
    /// Which parties were there.
    public var wie: String
    /// What was of value in it, also when it did not last.
    public var waardevol: String
    /// What kind of point it is.
    public var soort: Soort
    /// ★: there was development here.
    public var lichtpunt: Bool
    /// The session in which it was told; `nil` in what was kept before points knew.
    public var sessie: Identifier?
    /// Who told it, where that is known.
    public var stem: Stem?

    /// A point of this kind.
    public init(
      wanneer: String, wat: String, wie: String = "", waardevol: String = "", soort: Soort = .mijlpaal,
      lichtpunt: Bool = false, sessie: Identifier? = nil, stem: Stem? = nil
    ) {
      (self.wanneer, self.wat, self.wie) = (wanneer, wat, wie)
      (self.waardevol, self.soort, self.lichtpunt) = (waardevol, soort, lichtpunt)
      (self.sessie, self.stem) = (sessie, stem)
    }
  }

  /// What kind of point it is.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// Something that happened.
    case mijlpaal
    /// Something that was tried.
    case geprobeerd
    /// From one place to another: the moments at which many children fall out.
    case overgang
  }
}
