import Text

/// What narrows a list over all sessions.
public struct Vernauwing: Hashable, Sendable {
  /// What can be named before a colon.
  public enum Veld: String, CaseIterable, Hashable, Sendable {
    case casus, wie, regio, forum, stand, status, niveau, stem, thema, vanaf, tot
  }

  /// Of this casus, or this traject.
  public var casus: Identifier?
  /// Of those whose name begins so, folded.
  public var alias: String?
  /// Of this owner, folded; empty for nobody's.
  public var wie: String?
  /// Of what is at home in a region that begins so, folded.
  public var regio: String?
  /// At which table it waits.
  public var forum: Parkeerplek.Forum?
  /// How far it is.
  public var stand: Parkeerplek.Stand?
  /// What became of it, of what was agreed.
  public var status: Afspraak.Stand.Soort?
  /// At whose level it is.
  public var niveau: Niveau?
  /// Whose voice said it.
  public var stem: Stem?
  /// What it is about.
  public var thema: Thema?
  /// From which day on, and until which, of what says something of a period.
  public var vanaf: Day?
  /// The last day of that.
  public var tot: Day?
  /// When it was said.
  public var tijd: Range<Moment>?

  /// Nothing.
  public init() {}

  /// Whether it narrows nothing.
  public var isLeeg: Bool { self == Vernauwing() }

  /// What was typed, as far as it narrows a list by these; a word alone says how far something is, or where, or is the
  /// beginning of a name.
  ///
  /// - Parameters:
  ///   - niemand: the word for what has no owner, folded.
  ///   - vreemd: gets what says nothing here.
  public init(_ getypt: String, velden: Set<Veld>, niemand: String, vreemd: inout [String]) {
    for part in getypt.prefix(400).split(separator: " ").map(String.init) {
      let colon = part.firstIndex(of: ":")
      let (name, word) = (
        colon.map { String(part[..<$0]).folded },
        String(colon.map { part[part.index(after: $0)...] } ?? part[...])
      )
      guard !word.isEmpty else { continue }
      let field = name.map { Veld(rawValue: $0) } ?? Vernauwing.veld(of: word.folded, in: velden)
      guard let field, velden.contains(field), take(word.folded, as: field, niemand: niemand) else {
        vreemd.append(part)
        continue
      }
    }
  }

  private static func veld(of word: String, in velden: Set<Veld>) -> Veld? {
    if velden.contains(.stand), Parkeerplek.Stand(rawValue: word) != nil { return .stand }
    if velden.contains(.status), Afspraak.Stand.Soort(rawValue: word) != nil { return .status }
    if velden.contains(.forum), Parkeerplek.Forum(rawValue: word) != nil { return .forum }
    if velden.contains(.niveau), Niveau.van(word) != nil { return .niveau }
    return .casus
  }

  private mutating func take(_ word: String, as veld: Veld, niemand: String) -> Bool {
    switch veld {
    case .casus: alias = word
    case .wie: wie = word == niemand ? "" : word
    case .regio: regio = word
    case .forum:
      forum = Parkeerplek.Forum(rawValue: word)
      return forum != nil
    case .stand:
      stand = Parkeerplek.Stand(rawValue: word)
      return stand != nil
    case .status:
      status = Afspraak.Stand.Soort(rawValue: word)
      return status != nil
    case .niveau:
      niveau = Niveau.van(word)
      return niveau != nil
    case .stem:
      stem = Stem.allCases.first { $0.rawValue.folded == word }
      return stem != nil
    case .thema:
      thema = Thema.allCases.first { $0.rawValue.folded == word }
      return thema != nil
    case .vanaf:
      vanaf = Day(word)
      return vanaf != nil
    case .tot:
      tot = Day(word)
      return tot != nil
    }
    return true
  }
}

extension Vernauwing.Veld {
  /// The words that can be chosen from, where there are only so many.
  public var keuze: [String] {
    switch self {
    case .forum: Parkeerplek.Forum.allCases.map(\.rawValue)
    case .stand: Parkeerplek.Stand.allCases.map(\.rawValue)
    case .status: Afspraak.Stand.Soort.allCases.map(\.rawValue)
    case .niveau: Niveau.allCases.map(\.rawValue.folded)
    case .stem: Stem.allCases.map(\.rawValue)
    case .thema: Thema.allCases.map(\.rawValue)
    case .casus, .wie, .regio, .vanaf, .tot: []
    }
  }
}

extension Niveau {
  /// The one of a word that was typed, folded.
  fileprivate static func van(_ word: String) -> Niveau? { allCases.first { $0.rawValue.folded == word } }
}
