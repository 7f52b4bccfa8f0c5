import SessionModel
import Wording

/// One act to learn, and the event that shows it was done.
enum Lesson: CaseIterable, Hashable, Sendable {
  case verder, terug, zwart, licht, tijd, zelfNoteren
  case stem, citaat, lichtje, achterhouden, verbeteren
  case regie, droom, naarAfspraak, afspraak, afspraakTerug, afspraakWeer, naarSlot, sluiten

  static let all = Lesson.allCases

  /// Which screen is in front of you.
  enum Seat: Hashable, Sendable { case zaal, noteer, regie }

  var seat: Seat {
    switch self {
    case .verder, .terug, .zwart, .licht, .zelfNoteren, .tijd: .zaal
    case .stem, .citaat, .lichtje, .achterhouden, .verbeteren, .droom, .afspraak, .afspraakTerug,
      .afspraakWeer:
      .noteer
    case .regie, .naarAfspraak, .naarSlot, .sluiten: .regie
    }
  }

  /// What the coach says.
  var words: Phrase {
    switch self {
    case .verder: .lesVerder
    case .terug: .lesTerug
    case .zwart: .lesZwart
    case .licht: .lesLicht
    case .zelfNoteren: .lesZelfNoteren
    case .tijd: .lesTijd
    case .stem: .lesStem
    case .citaat: .lesCitaat
    case .lichtje: .lesLichtje
    case .achterhouden: .lesAchterhouden
    case .verbeteren: .lesVerbeteren
    case .regie: .lesRegie
    case .droom: .lesDroom
    case .naarAfspraak: .lesNaarAfspraak
    case .afspraak: .lesAfspraak
    case .afspraakTerug: .lesAfspraakTerug
    case .afspraakWeer: .lesAfspraakWeer
    case .naarSlot: .lesNaarSlot
    case .sluiten: .lesSluiten
    }
  }

  /// What is typed where there are no keys; `nil` where it is what the coach says already.
  var typed: Phrase? {
    switch self {
    case .verder: .typVerder
    case .terug: .typTerug
    case .zwart, .licht: .typZwart
    case .zelfNoteren: .typNoteer
    case .tijd: .typTijd
    case .verbeteren: .typVerbeter
    case .afspraakTerug: .typOngedaan
    case .afspraakWeer: .typOpnieuw
    case .regie, .naarAfspraak, .naarSlot: .typVerder
    case .sluiten: .typSluit
    case .droom: .typDroom
    case .stem, .citaat, .lichtje, .achterhouden, .afspraak: nil
    }
  }

  /// Whether an event shows that the act was done.
  func isShown(by fact: Fact) -> Bool {
    let notitie =
      if case .notitie(.gemaakt(let gegevens)) = fact { gegevens } else { nil as Notitie.Gegevens? }
    return switch self {
    case .verder, .terug, .regie, .naarAfspraak, .naarSlot:
      if case .sessie(.stapGekozen) = fact { true } else { false }
    case .zwart: fact == .zwart(true)
    case .licht: fact == .zwart(false)
    case .zelfNoteren: notitie != nil
    case .tijd: if case .sessie(.tijdErbij) = fact { true } else { false }
    case .verbeteren: if case .notitie(.gewijzigd) = fact { true } else { false }
    // Doing it again takes back that it was taken back.
    case .afspraakTerug, .afspraakWeer: fact.ingetrokken != nil
    case .stem: notitie?.stem != nil
    case .citaat: notitie?.soort == .citaat
    case .lichtje: notitie?.lichtje == true
    case .achterhouden: notitie?.achtergehouden == true
    case .droom: if case .plan(.droomVastgelegd) = fact { true } else { false }
    case .afspraak: if case .plan(.afspraakGemaakt) = fact { true } else { false }
    case .sluiten: fact == .sessieGesloten
    }
  }
}
