/// Where something goes that has no place at this table now: what is to be done with it, at which table, and by whom.
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

  /// The table it belongs at.
  public enum Forum: String, CaseIterable, Hashable, Sendable {
    case school, swv, gemeente, lea, rea, oogo, landelijk
    /// Some other one.
    case ander
  }

  /// How far it is.
  public enum Stand: String, CaseIterable, Hashable, Sendable {
    case open, geagendeerd, beantwoord
  }

  /// What is to be done; `nil` while nobody knows.
  public var route: Route?
  /// The table it goes to; `nil` while nobody knows.
  public var forum: Forum?
  /// Who takes it on; empty is an honest "nog niemand".
  public var eigenaar: String
  /// The day on which it is on the agenda there.
  public var geagendeerd: Day?
  /// What was answered; `nil` while nothing was, empty where nobody may read what.
  public var antwoord: String?
  /// Whether it waits there for a table; a tip, an idea or a route only has a place.
  public var wacht = true

  /// A place, as far as it is known.
  public init(
    route: Route? = nil, eigenaar: String = "", forum: Forum? = nil, geagendeerd: Day? = nil,
    antwoord: String? = nil, wacht: Bool = true
  ) {
    (self.route, self.eigenaar, self.forum) = (route, eigenaar, forum)
    (self.geagendeerd, self.antwoord, self.wacht) = (geagendeerd, antwoord, wacht)
  }

  /// How far it is.
  public var stand: Stand { antwoord != nil ? .beantwoord : geagendeerd != nil ? .geagendeerd : .open }

  /// Whether it has words of people: somebody who is named by more than a role, or an answer.
  public var heeftWoorden: Bool { noemtIemand || antwoord?.isEmpty == false }
  /// Those words; a word for a role is none.
  var woorden: String {
    let said = [noemtIemand ? eigenaar : "", antwoord ?? ""].filter { !$0.isEmpty }
    return said.contains(where: \.isGat) ? .gat : said.joined(separator: " · ")
  }

  private var noemtIemand: Bool { !eigenaar.isEmpty && !Rolwoord.isRol(eigenaar) }

  /// The same where its words are these; `nil` where they may not be read.
  func verwoord(_ woorden: String?) -> Parkeerplek {
    guard heeftWoorden, woorden != self.woorden else { return self }
    var plek = self
    if noemtIemand { plek.eigenaar = antwoord == nil ? woorden ?? "" : "" }
    if antwoord != nil { plek.antwoord = woorden ?? "" }
    return plek
  }
}

extension Notitie {
  /// Waits here from now on.
  mutating func park(_ plek: Parkeerplek, at moment: Moment) { (parkeerplek, parkeermoment) = (plek, moment) }
}

extension Sessie {
  /// Gives a parked note this place, as it may be seen somewhere.
  mutating func park(_ id: Identifier, _ plek: Parkeerplek) { notities[id]?.parkeerplek = plek }
}
