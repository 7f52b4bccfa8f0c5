import Text

/// What narrows a list over all sessions.
public struct Vernauwing: Hashable, Sendable {
  /// What can be named before a colon.
  public enum Veld: String, CaseIterable, Hashable, Sendable {
    case casus, wie, regio, forum, stand, status, niveau, stem, thema, vanaf, tot, komst, gemeente

    /// How it is called as an option of a command: who typed that there types it here.
    public var optie: String {
      switch self {
      case .wie: "eigenaar"
      case .stand: "status"
      case .thema: "over"
      case .vanaf: "van"
      case .casus, .regio, .forum, .status, .niveau, .stem, .tot, .komst, .gemeente: rawValue
      }
    }
  }

  /// Of this casus, or this traject.
  public var casus: Identifier?
  /// Of those whose name begins so, folded.
  public var alias: String?
  /// Of this owner, folded; empty for nobody's.
  public var wie: String?
  /// Of what is at home in a region that begins so, folded.
  public var regio: String?
  /// Of what is at home in a municipality that begins so, folded.
  public var gemeente: String?
  /// At which table it waits.
  public var forum: Parkeerplek.Forum?
  /// How far it is.
  public var stand: Parkeerplek.Stand?
  /// What became of it, of what was agreed, or which part of that.
  public var status: Afspraakkeuze.Status?
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
  /// What that period says of it, of a thread.
  public var komst: Draadstand.Komst?
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
  ///   - klok: the clock by which days are read.
  ///   - vreemd: gets what says nothing here.
  public init(
    _ getypt: String, velden: Set<Veld>, niemand: String, klok: WallClock, vreemd: inout [String]
  ) {
    var (rest, ofPeriod) = (getypt.prefix(400), "")
    while true {
      let before = rest
      guard let piece = Zoekstuk(from: &rest) else { break }
      guard !piece.text.isEmpty else { continue }
      let (word, part) = (piece.text.folded, String(before[..<rest.startIndex]).trimmed)
      let field =
        piece.name.map { Vernauwing.veld(genoemd: $0.folded, in: velden) }
        ?? Vernauwing.veld(of: word, in: velden)
      guard let field, velden.contains(field), !piece.isNegated, take(word, as: field, niemand: niemand)
      else {
        vreemd.append(part)
        continue
      }
      if field == .komst { ofPeriod = part }
    }
    // Without a first day nothing came or went.
    if komst != nil, vanaf == nil {
      komst = nil
      vreemd.append(ofPeriod)
    }
    leesDagen(klok)
  }

  /// Reads its days as a clock has them.
  public mutating func leesDagen(_ klok: WallClock) {
    guard vanaf != nil || tot != nil else { return }
    let begin = vanaf.map(klok.begin) ?? Moment(milliseconds: 0)
    tijd = begin..<max(begin, tot?.later(days: 1).map(klok.begin) ?? Moment(milliseconds: .max))
  }

  /// What is named before a colon: by its own word, or by that of the option that does the same.
  private static func veld(genoemd name: String, in velden: Set<Veld>) -> Veld? {
    Veld.allCases.first { velden.contains($0) && $0.rawValue == name }
      ?? Veld.allCases.first { velden.contains($0) && $0.optie == name }
  }

  private static func veld(of word: String, in velden: Set<Veld>) -> Veld? {
    if velden.contains(.stand), Parkeerplek.Stand(rawValue: word) != nil { return .stand }
    if velden.contains(.status), Afspraakkeuze.Status(word) != nil { return .status }
    if velden.contains(.forum), Parkeerplek.Forum(rawValue: word) != nil { return .forum }
    if velden.contains(.niveau), Niveau.van(word) != nil { return .niveau }
    if velden.contains(.komst), Draadstand.Komst(rawValue: word) != nil { return .komst }
    return .casus
  }

  private mutating func take(_ word: String, as veld: Veld, niemand: String) -> Bool {
    switch veld {
    case .casus: alias = word
    case .wie: wie = word == niemand ? "" : word
    case .regio: regio = word
    case .gemeente: gemeente = word
    case .forum:
      forum = Parkeerplek.Forum(rawValue: word)
      return forum != nil
    case .stand:
      stand = Parkeerplek.Stand(rawValue: word)
      return stand != nil
    case .status:
      status = Afspraakkeuze.Status(word)
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
    case .komst:
      komst = Draadstand.Komst(rawValue: word)
      return komst != nil
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
    case .status: Afspraakkeuze.Status.woorden
    case .niveau: Niveau.allCases.map(\.rawValue.folded)
    case .stem: Stem.allCases.map(\.rawValue)
    case .thema: Thema.allCases.map(\.rawValue)
    case .komst: Draadstand.Komst.allCases.map(\.rawValue)
    case .casus, .wie, .regio, .gemeente, .vanaf, .tot: []
    }
  }
}

extension Niveau {
  /// The one of a word that was typed, folded.
  fileprivate static func van(_ word: String) -> Niveau? { allCases.first { $0.rawValue.folded == word } }
}
