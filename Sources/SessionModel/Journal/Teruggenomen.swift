/// Words that stood outside their session, or anywhere but in its own noteer, and no longer do: somebody took a yes back,
/// or gave other words for it.
public struct Teruggenomen: Hashable, Sendable {
  /// The session in which they were said, where there is one.
  public let sessie: Identifier?
  /// The casus they are about, where there is one.
  public let casus: Identifier?
  /// What stands in the journaal under these names.
  public let dingen: Set<Identifier>
  /// From when they could be seen.
  public let sinds: Moment

  /// Words of a session that could be seen since a moment.
  public init(sessie: Identifier?, casus: Identifier?, dingen: Set<Identifier>, sinds: Moment) {
    (self.sessie, self.casus, self.dingen, self.sinds) = (sessie, casus, dingen, sinds)
  }
}

extension Teruglezing {
  /// What this answer takes away from where it stood; `nil` where it takes nothing away.
  public func neemtTerug(_ mee: Antwoord.Mee, over zinnen: [Zin]) -> Teruggenomen? {
    guard mee != .mee else { return nil }
    let gone = zinnen.filter { zin in
      zin.stand.mee != mee && (zin.gaatMee || zin.stand.mee == nil && !sessie.vraagt)
    }
    guard let since = gone.map({ $0.stand.antwoord?.time ?? $0.moment }).min() else { return nil }
    return Teruggenomen(
      sessie: sessie.id, casus: sessie.begin?.casus, dingen: Set(gone.map(\.ding)), sinds: since)
  }
}
