import SessionModel
import Wording

/// What can be looked back on, a list each.
enum Tabblad: Int, CaseIterable, Sendable {
  case casussen, sessies, afspraken, draden, lijsten

  /// The one in which a list stands.
  init(van lijst: Lijstvraag.Lijst) {
    self =
      switch lijst {
      case .casussen, .jaarOud, .bewaren, .reizen: .casussen
      case .sessies: .sessies
      case .afspraken: .afspraken
      case .draden, .draad, .voorstel: .draden
      case .verzameld: .lijsten
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
    }
  }

  /// Whether its rows are words of people once somebody asked for them.
  var heeftInhoud: Bool {
    switch self {
    case .casussen, .sessies: false
    case .afspraken, .draden, .lijsten: true
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
  ///
  /// - Parameter isVernauwd: whether somebody narrowed it.
  func leeg(_ lijst: Lijstvraag.Lijst, isVernauwd: Bool = false, _ say: Wording) -> String {
    switch lijst {
    case .casussen, .sessies: say(.nogNietsTerugTeKijken)
    case .jaarOud: say(.geenReisJaarOud)
    case .reizen: say(.geenEerdereReizen)
    case .afspraken(let keuze):
      isVernauwd
        ? say(.nietsInLijst)
        : keuze == .alles ? say(.geenAfsprakenHier) : say(.geenAfsprakenZo, say(.woorden(keuze)))
    case .verzameld: say(isVernauwd ? .nietsInLijst : .lijstIsLeeg)
    case .draad: say(isVernauwd ? .nietsInLijst : .draadIsLeeg)
    case .draden: say(isVernauwd ? .nietsInLijst : .geenDraden)
    case .voorstel: say(.geenVoorstellen)
    case .bewaren: say(.nietsTeBewaren)
    }
  }
}

extension Lijstvraag.Lijst {
  /// The lists that stand in each other's place, of which it is one; none where it stands alone.
  var keuzes: [Lijstvraag.Lijst] {
    switch self {
    case .casussen, .jaarOud, .bewaren: [.casussen, .jaarOud, .bewaren]
    case .afspraken: Lijstvraag.Keuze.allCases.map { .afspraken($0) }
    case .verzameld: Verzameling.allCases.map { .verzameld($0) }
    case .sessies, .draden, .draad, .voorstel, .reizen: []
    }
  }

  /// How it is called among those.
  var keuzenaam: Phrase? {
    switch self {
    case .casussen: .keuzeAlle
    case .jaarOud: .keuzeJaarOud
    case .bewaren: .keuzeBewaren
    case .afspraken(let keuze): .woorden(keuze)
    case .verzameld, .sessies, .draden, .draad, .voorstel, .reizen: naam
    }
  }

  /// Whether its rows have names, to which one goes by typing how they begin.
  var heeftNamen: Bool {
    switch self {
    case .casussen, .jaarOud, .sessies, .afspraken: true
    case .verzameld, .draden, .draad, .voorstel, .bewaren, .reizen: false
    }
  }

  /// How it is called, where its tab has several.
  var naam: Phrase? {
    switch self {
    case .casussen, .sessies, .afspraken, .draden, .draad: nil
    case .bewaren: .kopBewaarlijst
    case .voorstel: .kopVoorstellen
    case .jaarOud: .kopJaarOud
    case .reizen: .kopEerdereReizen
    case .verzameld(let lijst): .name(of: lijst)
    }
  }
}
