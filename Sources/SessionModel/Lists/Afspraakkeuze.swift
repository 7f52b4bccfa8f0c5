import Text

/// Which of what was agreed is asked for.
public struct Afspraakkeuze: Sendable {
  /// How far it is, or which part of the list.
  private let status: Status?
  /// Whose it is, folded; empty for nobody's.
  private let eigenaar: String?
  /// How the region begins in which its journey is at home, folded.
  public let regio: String?
  private let vandaag: Day
  private let now: Moment

  /// These of them, on this day.
  public init(status: Status?, eigenaar: String?, regio: String?, vandaag: Day, now: Moment) {
    (self.status, self.eigenaar, self.regio) = (status, eigenaar, regio)
    (self.vandaag, self.now) = (vandaag, now)
  }

  /// What can be asked for.
  public enum Status: Hashable, Sendable {
    /// A part of the list.
    case keuze(Lijstvraag.Keuze)
    /// What was last said of it.
    case stand(Afspraak.Stand.Soort)

    /// The words for it.
    public static let woorden =
      Lijstvraag.Keuze.allCases.filter { $0 != .alles }.map(\.rawValue)
      + Afspraak.Stand.Soort.allCases.map(\.rawValue)

    /// What a word asks for; `nil` where it is none of them.
    public init?(_ woord: String) {
      if let keuze = Lijstvraag.Keuze(rawValue: woord) {
        self = .keuze(keuze)
      } else if let stand = Afspraak.Stand.Soort(rawValue: woord) {
        self = .stand(stand)
      } else {
        return nil
      }
    }
  }

  /// Whether it is asked for.
  public func wil(_ afspraak: AfspraakOverview) -> Bool {
    let isWanted =
      switch status {
      case nil, .keuze(.alles): true
      case .keuze(.open): afspraak.isOpen
      case .keuze(.overtijd): afspraak.isOpen && (afspraak.gegevens.dag.map { $0 < vandaag } ?? false)
      case .keuze(.bellen): afspraak.stand == nil && afspraak.moment <= Lijstvraag.bellenVoor(now)
      case .stand(let stand): afspraak.stand == stand
      }
    guard isWanted, let eigenaar else { return isWanted }
    let wie = afspraak.gegevens.wie.folded
    return eigenaar.isEmpty ? wie.isEmpty && afspraak.verborgen == nil : wie.holds(eigenaar)
  }
}
