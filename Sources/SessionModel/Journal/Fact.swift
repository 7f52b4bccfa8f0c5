/// What can happen, by what it is about.
///
/// A kind of event is a payload in a file of its family that answers everything anybody asks of a kind (`FactBody`).
/// Made by the name of its kind, `.stapGekozen(van:naar:)`; told apart by family, so that a `switch` over all there is has
/// five arms. Only `reduce(into:_:)` gives facts a meaning.
public enum Fact: Hashable, Sendable {
  /// A session: its run, its table, its steps.
  case sessie(SessieFact)
  /// What is written down in a session, and what becomes of it.
  case notitie(NotitieFact)
  /// A casus: its profile, what was reached.
  case casus(CasusFact)
  /// The plan of a casus, or of a session without one.
  case plan(PlanFact)
  /// What is kept: the export log, and what can be said of any stream.
  case huis(HuisFact)

  /// What stands in its body, which knows everything about its kind.
  var body: any FactBody {
    switch self {
    case .sessie(let fact): fact.body
    case .notitie(let fact): fact.body
    case .casus(let fact): fact.body
    case .plan(let fact): fact.body
    case .huis(let fact): fact.body
    }
  }
}
