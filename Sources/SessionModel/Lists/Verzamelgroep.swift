import Text

/// By what a list over all sessions is told in groups.
public enum Verzamelgroep: String, CaseIterable, Hashable, Sendable {
  case status, forum, eigenaar, niveau, regio

  /// The group of a row; empty where nothing is said of that.
  public func groep(van rij: Verzamelrij) -> String {
    switch self {
    case .status: rij.plek.stand.rawValue
    case .forum: rij.plek.forum?.rawValue ?? ""
    case .eigenaar: rij.plek.eigenaar
    case .niveau: rij.niveau?.rawValue ?? ""
    case .regio: rij.regio
    }
  }

  /// Which group comes first: what nobody took on, else in the order in which they are said; what is not said comes last.
  public func rang(_ groep: String) -> Int {
    switch self {
    case .status: Parkeerplek.Stand.allCases.firstIndex { $0.rawValue == groep } ?? .max
    case .forum: Parkeerplek.Forum.allCases.firstIndex { $0.rawValue == groep } ?? .max
    case .niveau: Niveau.allCases.firstIndex { $0.rawValue == groep } ?? .max
    case .eigenaar: groep.isEmpty ? 0 : 1
    case .regio: groep.isEmpty ? 1 : 0
    }
  }
}
