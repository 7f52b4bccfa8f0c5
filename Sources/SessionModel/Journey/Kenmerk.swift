/// One thing that a note, or the line in which it is typed, carries besides its words.
///
/// Whoever adds a case is asked by the compiler how it is typed, kept, named and drawn.
public enum Kenmerk: Hashable, Sendable {
  /// Whose voice.
  case stem(Stem)
  /// Which person at the table.
  case deelnemer(Identifier)
  /// What kind of thing.
  case soort(Notitie.Soort)
  /// ★: the moment that eyes lit up.
  case lichtje
  /// Which theme.
  case thema(Thema)
  /// Which row of a grid.
  case rij(String)
  /// Which compartment of the form.
  case vak(Vak)
  /// The name of what belongs together.
  case groep(String)
  /// Which table of a room with many.
  case tafel(Int)
  /// The line is kept as the dream too.
  case droom
  /// The line is an afspraak: `wat | wie | eerste stap | wanneer | met wie`.
  case afspraak
  /// Held back from the projector.
  case achtergehouden

  /// What there can be, each at most once, in the order in which it is told; drafts keep it by this word.
  public enum Naam: String, CaseIterable, Hashable, Sendable {
    case stem, deelnemer, soort, lichtje, thema, rij, vak, groep, tafel, droom, afspraak, achtergehouden
  }

  /// Which of them it is.
  public var naam: Naam {
    switch self {
    case .stem: .stem
    case .deelnemer: .deelnemer
    case .soort: .soort
    case .lichtje: .lichtje
    case .thema: .thema
    case .rij: .rij
    case .vak: .vak
    case .groep: .groep
    case .tafel: .tafel
    case .droom: .droom
    case .afspraak: .afspraak
    case .achtergehouden: .achtergehouden
    }
  }

  /// Whether it tells who speaks: that stands in front, by the name of the person where there is one.
  public var tellsSpeaker: Bool {
    switch self {
    case .stem, .deelnemer: true
    case .soort, .lichtje, .thema, .rij, .vak, .groep, .tafel, .droom, .afspraak, .achtergehouden: false
    }
  }
}

// MARK: Typing

extension Kenmerk {
  /// Those that are typed by a sign or a letter at the start of a line; the voices are too, by their letters.
  public static let getypt: [Kenmerk] = [
    .soort(.citaat), .lichtje, .soort(.vraag), .afspraak, .soort(.hobbel), .achtergehouden,
  ]

  /// The sign at the start of a line that says it.
  public var teken: Character? {
    switch self {
    case .soort(let soort): soort.teken
    case .lichtje: "*"
    case .afspraak: "!"
    case .stem, .deelnemer, .thema, .rij, .vak, .groep, .tafel, .droom, .achtergehouden: nil
    }
  }

  /// The letter before a colon at the start of a line that says it.
  public var letter: Character? {
    switch self {
    case .stem(let stem): stem.letter
    case .soort(let soort): soort.letter
    case .achtergehouden: "p"
    case .lichtje, .afspraak, .deelnemer, .thema, .rij, .vak, .groep, .tafel, .droom: nil
    }
  }

  /// Its key in the row of labels; `nil` where that follows from the table or the step.
  public var toets: Character? {
    switch self {
    case .soort, .lichtje, .afspraak, .achtergehouden: teken ?? letter
    case .droom: "d"
    case .stem, .deelnemer, .thema, .rij, .vak, .groep, .tafel: nil
    }
  }

  /// What a sign says.
  public init?(teken: Character) {
    guard let kenmerk = Kenmerk.getypt.first(where: { $0.teken == teken }) else { return nil }
    self = kenmerk
  }
}

extension Notitie.Soort {
  /// The sign of this kind of note; what has none is what a note is by itself.
  public var teken: Character? {
    switch self {
    case .gewoon: nil
    case .citaat: "\""
    case .vraag: "?"
    case .hobbel: "~"
    }
  }

  /// The letter that stands for it where its sign is a dead key.
  public var letter: Character? {
    switch self {
    case .gewoon: nil
    case .citaat: "c"
    case .vraag: nil
    case .hobbel: "h"
    }
  }
}

// MARK: Keeping

extension Kenmerk {
  /// The word by which a draft keeps it.
  public var woord: String {
    switch self {
    case .stem(let stem): stem.rawValue
    case .deelnemer(let deelnemer): deelnemer.text
    case .soort(let soort): soort.rawValue
    case .thema(let thema): thema.rawValue
    case .vak(let vak): vak.rawValue
    case .rij(let woord), .groep(let woord): woord
    case .tafel(let nummer): String(nummer)
    case .lichtje, .droom, .afspraak, .achtergehouden: "ja"
    }
  }

  /// What was kept by this word; `nil` when nothing goes by it.
  public init?(_ naam: Naam, woord: String) {
    let kenmerk: Kenmerk? =
      switch naam {
      case .stem: Stem(rawValue: woord).map(Kenmerk.stem)
      case .deelnemer: Identifier(woord).map(Kenmerk.deelnemer)
      case .soort: Notitie.Soort(rawValue: woord).map(Kenmerk.soort)
      case .lichtje: .lichtje
      case .thema: Thema(rawValue: woord).map(Kenmerk.thema)
      case .rij: .rij(woord)
      case .vak: .vak(Vak(rawValue: woord))
      case .groep: .groep(woord)
      case .tafel: Int(woord).map(Kenmerk.tafel)
      case .droom: .droom
      case .afspraak: .afspraak
      case .achtergehouden: .achtergehouden
      }
    guard let kenmerk else { return nil }
    self = kenmerk
  }
}
