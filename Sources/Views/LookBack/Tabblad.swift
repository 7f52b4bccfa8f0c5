import SessionModel
import Wording

/// What can be looked back on, a list each.
enum Tabblad: Int, CaseIterable, Sendable {
  case casussen, sessies, afspraken, draden, lijsten, bewaren

  /// The one in which a list stands.
  init(van lijst: Lijstvraag.Lijst) {
    self =
      switch lijst {
      case .casussen, .jaarOud, .reizen: .casussen
      case .sessies: .sessies
      case .afspraken: .afspraken
      case .draden, .draad, .voorstel: .draden
      case .verzameld: .lijsten
      case .bewaren: .bewaren
      }
  }

  /// How it is called.
  var naam: Phrase {
    switch self {
    case .casussen: .casussen
    case .sessies: .sessies
    case .afspraken: .kopAfsprakenLijst
    case .draden: .kopDraden
    case .lijsten: .kopLijsten
    case .bewaren: .kopBewaarlijst
    }
  }

  /// The list that it begins with.
  var lijst: Lijstvraag.Lijst {
    switch self {
    case .casussen: .casussen
    case .sessies: .sessies
    case .afspraken: .afspraken(.alles)
    case .draden: .draden
    case .lijsten: .verzameld(.knelpunten)
    case .bewaren: .bewaren
    }
  }

  /// Whether its rows are words of people once somebody asked for them.
  var heeftInhoud: Bool {
    switch self {
    case .casussen, .sessies, .bewaren: false
    case .afspraken, .draden, .lijsten: true
    }
  }

  /// Whether its rows have names, to which one goes by typing how they begin.
  var heeftNamen: Bool {
    switch self {
    case .casussen, .sessies, .afspraken: true
    case .draden, .lijsten, .bewaren: false
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
    switch lijst {
    case .casussen, .sessies: say(.nogNietsTerugTeKijken)
    case .jaarOud: say(.geenReisJaarOud)
    case .reizen: say(.geenEerdereReizen)
    case .afspraken(let keuze):
      keuze == .alles ? say(.geenAfsprakenHier) : say(.geenAfsprakenZo, say(.woorden(keuze)))
    case .verzameld, .draad: say(.nietsInLijst)
    case .draden: say(.geenDraden)
    case .voorstel: say(.geenVoorstellen)
    case .bewaren: say(.nietsTeBewaren)
    }
  }
}

extension Lijstvraag.Lijst {
  /// How it is called, where its tab has several.
  var naam: Phrase? {
    switch self {
    case .casussen, .sessies, .afspraken, .draden, .draad, .bewaren: nil
    case .voorstel: .kopVoorstellen
    case .jaarOud: .kopJaarOud
    case .reizen: .kopEerdereReizen
    case .verzameld(let lijst): .name(of: lijst)
    }
  }
}
