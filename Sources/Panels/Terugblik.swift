import SessionModel

/// What was promised before this session and where each promise is kept, and what the sessions before it brought.
extension Scene {
  /// The harvest of the earlier sessions of this journey, where the step looks back on that: what gave light, what was chosen,
  /// what was most valuable and what works.
  ///
  /// Only what may go along.
  public func eerdereOpbrengst(_ etappe: Etappe) -> [Notitie] {
    guard etappe.stap.vorm == .terugblik, etappe.stap.bron == .casus else { return [] }
    return eerdere.map(\.meegenomen).flatMap(\.opbrengst)
  }

  /// A promise of before.
  public struct Belofte: Sendable {
    /// What was promised.
    public let afspraak: Afspraak
    /// The stream that keeps it: the casus, or a session that was given to its traject later.
    public let stream: StreamID
  }

  /// What was promised before and was open when this session began.
  public var beloften: [Belofte] {
    let own = plan.eerdereAfspraken(dan: sessie.id).map { Belofte(afspraak: $0, stream: planStream) }
    guard casus?.soort == .netwerk else { return own }
    let given = eerdere.filter(\.isVanNiemand).flatMap { eerder in
      eerder.beloften(voor: sessie.id).map {
        Belofte(afspraak: $0, stream: StreamID(.sessie, eerder.id))
      }
    }
    return given + own
  }
}
