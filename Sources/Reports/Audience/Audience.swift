import SessionModel

/// For whom a report is.
public enum Audience: String, CaseIterable, Sendable {
  /// Child and parents: one page.
  case gezin
  /// Who works with them, or a network that looks at its own.
  case netwerk
  /// The file of an organisation that has to account for what it does.
  case dossier
  /// Others, who learn from it without hearing of whom it is.
  case leren
  /// Who was there in a session that reads back and asks: all of it.
  case eigen

  /// Where its words are read.
  public var plaats: Zicht.Plaats {
    switch self {
    case .gezin, .netwerk, .dossier: .verslag
    case .leren: .leren
    case .eigen: .eigen
    }
  }

  /// Whom a report is for where nobody says: those to whom the table gave it, by their voices; else the family of the child
  /// it is about, or the network.
  public init(krijgt stemmen: [Stem], over soort: Casus.Soort?) {
    let isForFamily = stemmen.isEmpty ? soort == .kind : !stemmen.allSatisfy(\.isProfessional)
    self = isForFamily ? .gezin : .netwerk
  }
}

/// What a report is made for: a selection of what there is to tell, whomever it is for.
public enum ReportForm: String, CaseIterable, Sendable {
  /// What was said and agreed.
  case verslag
  /// The journey: where there was development, and what made the difference.
  case reis
  /// A plan of development: the wish, what works, what is needed, who does what.
  case ontwikkelplan
  /// What was agreed, with whose it is.
  case werkafspraken

  /// What it tells, in this order.
  var parts: [ReportPart] {
    switch self {
    case .verslag:
      [
        .droom, .gezegd, .watWerkt, .gekozen, .afspraken, .volgendeStop, .schalen, .beraad, .mijlpalen,
        .oogst,
        .open, .mensen, .verloop,
      ]
    case .reis: [.tijdlijn, .mijlpalen, .verschil, .middelen, .volgendeStop]
    case .ontwikkelplan: [.droom, .watWerkt, .nodig, .afspraken, .mensen, .kijkmomenten]
    case .werkafspraken: [.afspraken, .punten, .volgendeStop]
    }
  }
}

/// A thing that a report can tell.
enum ReportPart: CaseIterable {
  /// The dream.
  case droom
  /// What those said for whom it is.
  case gezegd
  /// What works, and where eyes lit up.
  case watWerkt
  /// The ideas that were chosen.
  case gekozen
  /// Who does what.
  case afspraken
  /// When they meet again.
  case volgendeStop
  /// The marks on a scale.
  case schalen
  /// What was weighed.
  case beraad
  /// What was reached.
  case mijlpalen
  /// All else that was gathered, step by step.
  case oogst
  /// Questions and what stands in the way.
  case open
  /// Who was there.
  case mensen
  /// Minutes, what is left out, how long it is kept.
  case verloop
  /// The journey so far.
  case tijdlijn
  /// What made the difference, at whose level.
  case verschil
  /// What was needed to learn, and was there or was not.
  case middelen
  /// What those need who do something.
  case nodig
  /// When it is looked at again.
  case kijkmomenten
  /// The points of checklists.
  case punten
}
