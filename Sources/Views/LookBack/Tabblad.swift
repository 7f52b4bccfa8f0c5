import SessionModel
import Wording

/// What can be looked back on, a list each.
enum Tabblad: Int, CaseIterable, Sendable {
  case casussen, sessies, afspraken

  /// How it is called.
  var naam: Phrase {
    switch self {
    case .casussen: .casussen
    case .sessies: .sessies
    case .afspraken: .kopAfsprakenLijst
    }
  }

  /// The list that it begins with.
  var lijst: Lijstvraag.Lijst {
    switch self {
    case .casussen: .casussen
    case .sessies: .sessies
    case .afspraken: .afspraken(.alles)
    }
  }

  /// Whether its rows are words of people once somebody asked for them.
  var heeftInhoud: Bool {
    switch self {
    case .casussen, .sessies: false
    case .afspraken: true
    }
  }

  /// The digit that goes to it.
  var cijfer: Character { Character(String(rawValue + 1)) }

  /// The one of a digit; `nil` where there is none.
  static func van(_ cijfer: Character) -> Tabblad? { allCases.first { $0.cijfer == cijfer } }

  /// The next one, and after the last the first.
  var volgende: Tabblad {
    Tabblad.allCases[((Tabblad.allCases.firstIndex(of: self) ?? 0) + 1) % Tabblad.allCases.count]
  }

  /// What is told where its list has no rows.
  func leeg(_ lijst: Lijstvraag.Lijst, _ say: Wording) -> String {
    guard case .afspraken(let keuze) = lijst else { return say(.nogNietsTerugTeKijken) }
    return keuze == .alles ? say(.geenAfsprakenHier) : say(.geenAfsprakenZo, say(.woorden(keuze)))
  }
}
