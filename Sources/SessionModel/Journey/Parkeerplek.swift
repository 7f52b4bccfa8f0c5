/// Where something waits that has no place at this table now: what is to be done with it, and by whom.
public struct Parkeerplek: Hashable, Sendable {
  /// What is to be done with what is parked.
  public enum Route: String, CaseIterable, Hashable, Sendable {
    /// Somebody can solve it.
    case oplossen
    /// It goes on the agenda of another meeting.
    case agenderen
    /// It is more than this case: the system has to change.
    case systeem
  }

  /// What is to be done; `nil` while nobody knows.
  public var route: Route?
  /// Who takes it on; empty is an honest "nog niemand".
  public var eigenaar: String

  /// Whether somebody is named, by more than a role.
  public var noemtIemand: Bool { !eigenaar.isEmpty && !Rolwoord.isRol(eigenaar) }

  /// A place with a route and an owner, as far as they are known.
  public init(route: Route? = nil, eigenaar: String = "") { (self.route, self.eigenaar) = (route, eigenaar) }
}
