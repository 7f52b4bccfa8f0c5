import Text

/// What somebody looks for: words that all occur, words that do not, and what it is narrowed by.
public struct Zoekvraag: Hashable, Sendable {
  /// Something that has to occur.
  public enum Term: Hashable, Sendable {
    /// A word, or a piece of one: its beginning or its inside.
    case woord(String)
    /// These words behind each other; while it is still typed the last of them is only a beginning.
    case zin([String], isOpen: Bool)
  }

  /// What is narrowed.
  public enum Veld: String, CaseIterable, Hashable, Sendable {
    case casus, draaiboek, stap, vorm, stem, thema, soort, regio, draad, leren, vanaf, tot, lichtje
  }

  /// Something it is narrowed by, in the word that was typed.
  public struct Filter: Hashable, Sendable {
    /// What is narrowed.
    public var veld: Veld
    /// To what.
    public var woord: String

    /// Narrows this to that.
    public init(_ veld: Veld, _ woord: String) { (self.veld, self.woord) = (veld, woord) }
  }

  /// What has to occur.
  public var termen: [Term] = []
  /// What must not: whole words, each as they stand behind each other.
  public var niet: [[String]] = []
  /// What it is narrowed by.
  public var filters: [Filter] = []

  /// Nothing.
  public init() {}

  /// Whether there is nothing to look for: only words that must not occur are nothing either.
  public var isLeeg: Bool { termen.isEmpty && filters.isEmpty }
  /// What it is narrowed by that no store knows.
  public var vreemd: [Filter] { filters.filter(\.isOnbekend) }

  /// More is read of no line.
  private static let longest = 2_000
  /// More words at once are looked for by nobody.
  private static let most = 16

  /// Reads what was typed; any text is a question, also one that makes no sense.
  ///
  /// - Parameter veld: what stands before a colon, folded, as the name of what is narrowed.
  public init(_ getypt: String, veld: (String) -> Veld?) {
    var rest = getypt.prefix(Zoekvraag.longest)
    while let piece = Zoekstuk(from: &rest) { take(piece, veld: veld) }
    termen = Array(termen.prefix(Zoekvraag.most))
    niet = Array(niet.prefix(Zoekvraag.most))
    filters = Array(filters.prefix(Zoekvraag.most))
  }

  private mutating func take(_ piece: Zoekstuk, veld: (String) -> Veld?) {
    if let name = piece.name, let veld = veld(name.folded) {
      // While only its name is typed it narrows nothing yet.
      if !piece.text.isEmpty { filters.append(Filter(veld, piece.text)) }
      return
    }
    let text = piece.name.map { $0 + ":" + piece.text } ?? piece.text
    if piece.isBare, text == "★" || text == "*" { return filters.append(Filter(.lichtje, "★")) }
    let words = text.zoekwoorden
    guard let first = words.first else { return }
    if piece.isNegated {
      niet.append(words)
    } else if words.count == 1, piece.isBare {
      termen.append(.woord(first))
    } else {
      termen.append(.zin(words, isOpen: piece.isBare || !piece.isClosed))
    }
  }
}

extension Zoekvraag.Filter {
  /// What it is narrowed to, of which one is enough; `nil` where only the store or a calendar knows.
  ///
  /// Empty where nobody knows the word.
  public var trekken: [Vindtrek]? {
    let begin = woord.folded
    func beginning<Value: CaseIterable & RawRepresentable<String>>(_ trek: (Value) -> Vindtrek) -> [Vindtrek]
    {
      Value.allCases.filter { $0.rawValue.hasPrefix(begin) }.map(trek)
    }
    switch veld {
    case .stem: return beginning { .stem($0) }
    case .thema: return beginning { .thema($0) }
    case .soort: return beginning { .soort($0) }
    case .vorm: return beginning { .vorm($0) }
    case .lichtje: return [.lichtje]
    case .casus, .draaiboek, .stap, .regio, .draad, .leren, .vanaf, .tot: return nil
    }
  }

  /// The words that can be chosen from, where there are only so many.
  public var keuze: [String] {
    switch veld {
    case .stem: Stem.allCases.map(\.rawValue)
    case .thema: Thema.allCases.map(\.rawValue)
    case .soort: Vindregel.Soort.allCases.map(\.rawValue)
    case .vorm: Vorm.allCases.map(\.rawValue)
    case .leren: ["ja", "nee"]
    case .lichtje, .casus, .draaiboek, .stap, .regio, .draad, .vanaf, .tot: []
    }
  }

  /// Whether it is narrowed to what there is in no store.
  public var isOnbekend: Bool {
    switch veld {
    case .casus, .draad: false
    case .leren: !keuze.contains { $0.hasPrefix(woord.folded) }
    case .vanaf, .tot: dagen == nil
    case .draaiboek, .stap, .regio: naamtrekken.isEmpty
    case .stem, .thema, .soort, .vorm, .lichtje: trekken?.isEmpty ?? true
    }
  }

  /// The words of a name of which each has to begin one there; every one as what it is narrowed to.
  public var naamtrekken: [Vindtrek] {
    let words = woord.zoekwoorden
    switch veld {
    case .draaiboek: return words.map { .draaiboek($0) }
    case .stap: return words.map { .stap($0) }
    case .regio: return words.map { .regio($0) }
    case .casus, .vorm, .stem, .thema, .soort, .draad, .leren, .vanaf, .tot, .lichtje: return []
    }
  }

  /// The first and the last day of a period: a day, a month (`2026-11`) or a year; `nil` for what is none.
  public var dagen: (eerste: Day, laatste: Day)? {
    if let day = Day(woord) { return (day, day) }
    let parts = woord.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == numbers.count, let first = parts.first, numbers.count <= 2 else { return nil }
    if numbers.count == 1 {
      guard let begin = Day(year: numbers[0], month: 1, day: 1), first.count == 4 else { return nil }
      return Day(year: numbers[0], month: 12, day: 31).map { (begin, $0) }
    }
    let (year, month) = first.count == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    guard let begin = Day(year: year, month: month, day: 1) else { return nil }
    return Day.last(ofMonth: month, year: year).map { (begin, $0) }
  }
}

extension Zoekvraag {
  /// When what it looks for was said, as a clock here reads days; `nil` where a day of it is none.
  public func tijd(_ clock: WallClock) -> Range<Moment>? {
    var (from, to) = (Moment(milliseconds: 0), Moment(milliseconds: .max))
    for filter in filters where filter.veld == .vanaf || filter.veld == .tot {
      guard let days = filter.dagen else { return nil }
      if filter.veld == .vanaf {
        from = max(from, clock.begin(of: days.eerste))
      } else if let next = days.laatste.later(days: 1) {
        to = min(to, clock.begin(of: next))
      }
    }
    return from..<max(from, to)
  }
}

extension WallClock {
  /// The moment at which a day begins here.
  public func begin(of day: Day) -> Moment {
    let midnight = day.utc
    let wall = read(midnight)
    // How far this clock is ahead of, or behind, that of the first meridian.
    let ahead =
      wall.day.utc.milliseconds - midnight.milliseconds
      + Int64((wall.hour * 60 + wall.minute) * 60_000 + wall.second * 1000)
    return midnight.later(milliseconds: -ahead)
  }
}
