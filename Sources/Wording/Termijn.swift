import SessionModel

/// When something will be done, read from words as they were said on a day; only what can be one day alone is understood.
struct Termijn {
  private let said: Day
  private let say: Wording
  private var words: [String]

  /// The day that these words mean, on the day they were said; `nil` where they are not understood.
  static func read(_ text: String, on said: Day, _ say: Wording) -> Day? {
    if let day = Day(text) { return day }
    let words = text.split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    var termijn = Termijn(said: said, say: say, words: words)
    return termijn.day()
  }

  /// The words that a phrase lists.
  private func list(_ phrase: Phrase) -> [String] { say(phrase).split(separator: " ").map(String.init) }

  private mutating func take(_ phrase: Phrase) -> Bool {
    guard let first = words.first, list(phrase).contains(first) else { return false }
    words.removeFirst()
    return true
  }

  private mutating func day() -> Day? {
    while take(.termijnVooraf) {}
    guard let day = begin() else { return nil }
    // What stands behind it may say at what time; another day there would be another answer.
    return words.isEmpty || list(.termijnErachter).contains(words[0]) ? day : nil
  }

  private mutating func begin() -> Day? {
    if take(.termijnVandaag) { return said }
    if take(.termijnMorgen) { return said.later(days: 1) }
    if take(.termijnOvermorgen) { return said.later(days: 2) }
    if take(.termijnOver) { return after() }
    if take(.termijnKerst) { return next(month: 12, day: 24) }
    if take(.termijnVolgende) { return following() }
    if take(.termijnDeze) { return take(.termijnWeek) ? endOfWeek(0) : weekday(ofWeek: nil) }
    if take(.termijnKomende) { return weekday(ofWeek: nil) }
    if take(.termijnEind) { return month { Day.last(ofMonth: $0, year: $1) } }
    if take(.termijnBegin) { return month { Day(year: $1, month: $0, day: 10) } }
    if take(.termijnHalf) { return month { Day(year: $1, month: $0, day: 15) } }
    if let date = date() { return date }
    if let month = month({ Day.last(ofMonth: $0, year: $1) }) { return month }
    guard let first = weekday(ofWeek: nil) else { return nil }
    // "Dinsdag volgende week", "dinsdag 12 maart".
    if words.count >= 2, list(.termijnVolgende).contains(words[0]),
      list(.termijnWeek).contains(words[1])
    {
      words.removeFirst(2)
      return endOfWeek(1)?.later(days: first.weekday.rawValue - 6)
    }
    return date() ?? first
  }

  /// `over twee weken`, `over 10 dagen`.
  private mutating func after() -> Day? {
    guard let word = words.first else { return nil }
    let names = list(.termijnGetallen)
    let count =
      Int(word) ?? names.firstIndex(of: word).map { $0 + 1 }
      ?? (list(.termijnEen).contains(word) ? 1 : nil)
    guard let count, (1...366).contains(count) else { return nil }
    words.removeFirst()
    if take(.termijnDagen) { return said.later(days: count) }
    if take(.termijnWeek) { return said.later(days: 7 * count) }
    return take(.termijnMaand) ? said.later(months: count) : nil
  }

  /// `volgende week`, `volgende week dinsdag`, `volgende maand`.
  private mutating func following() -> Day? {
    if take(.termijnMaand) {
      return said.later(months: 1).flatMap { Day.last(ofMonth: $0.month, year: $0.year) }
    }
    guard take(.termijnWeek) else { return nil }
    return weekday(ofWeek: 1) ?? endOfWeek(1)
  }

  /// The Sunday of this week, or of so many weeks later.
  private func endOfWeek(_ weeks: Int) -> Day? { said.later(days: 6 - said.weekday.rawValue + 7 * weeks) }

  /// A day of the week, also with a part of that day: the first one after today, or that of a later week.
  private mutating func weekday(ofWeek weeks: Int?) -> Day? {
    guard let word = words.first else { return nil }
    let found = Weekday.allCases.first { day in
      let name = say(.name(of: day))
      guard word.hasPrefix(name) else { return false }
      let rest = String(word.dropFirst(name.count))
      return rest.isEmpty || list(.termijnDagdeel).contains(rest)
    }
    guard let found else { return nil }
    words.removeFirst()
    if let weeks { return endOfWeek(weeks)?.later(days: found.rawValue - 6) }
    let distance = (found.rawValue - said.weekday.rawValue + 7) % 7
    return said.later(days: distance == 0 ? 7 : distance)
  }

  /// `12 maart`, `12 mrt 2027`.
  private mutating func date() -> Day? {
    guard words.count >= 2, let number = Int(words[0]), let month = maand(words[1]) else {
      return nil
    }
    let year = words.count > 2 ? Int(words[2]).flatMap { (1900...2199).contains($0) ? $0 : nil } : nil
    guard let day = year.map({ Day(year: $0, month: month, day: number) }) ?? next(month: month, day: number)
    else {
      return nil
    }
    words.removeFirst(year == nil ? 2 : 3)
    return day
  }

  private mutating func month(_ make: (_ month: Int, _ year: Int) -> Day?) -> Day? {
    guard let month = words.first.flatMap(maand) else { return nil }
    words.removeFirst()
    guard let day = make(month, said.year), day < said else { return make(month, said.year) }
    return make(month, said.year + 1)
  }

  private func maand(_ word: String) -> Int? {
    (1...12).first { month in
      let name = say(.name(ofMonth: month))
      return name == word || word.count == 3 && name.hasPrefix(word)
        || month == 3 && word == say(.termijnMaartKort)
    }
  }

  /// The first day of this date from the day it was said on.
  private func next(month: Int, day: Int) -> Day? {
    let years = [said.year, said.year + 1]
    return years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 >= said }
  }
}

extension Wording {
  /// The day that words mean, on the day they were said; `nil` where they are not understood.
  ///
  /// - Parameter words: what was said, folded.
  public func termijn(_ words: String, op dag: Day) -> Day? { Termijn.read(words, on: dag, self) }

  /// When something will be done: a date in words, anything else as it was said, with the day that meant.
  public func wanneer(_ afspraak: Afspraak.Gegevens) -> String {
    if let day = Day(afspraak.wanneer) { return longDate(day) }
    return metDag(afspraak)
  }

  /// The same for a wall: what was said, with the day that meant.
  package func metDag(_ afspraak: Afspraak.Gegevens) -> String {
    guard let day = afspraak.termijn, Day(afspraak.wanneer) == nil else { return afspraak.wanneer }
    let month = self(.name(ofMonth: day.month))
    let short = day.month == 3 ? self(.termijnMaartKort) : String(month.prefix(3))
    return self(.termijnMetDag, afspraak.wanneer, String(day.day), short)
  }
}

extension Phrase {
  /// What may stand before a day, and says no other one.
  static let termijnVooraf = Phrase("op voor uiterlijk in rond tot de")
  /// What may stand behind a day: a time of it.
  static let termijnErachter = Phrase(
    "om na tussen 's ochtend middag avond ochtends middags avonds vroeg laat met")
  static let termijnVandaag = Phrase("vandaag vanavond vanmiddag")
  static let termijnMorgen = Phrase("morgen morgenochtend morgenmiddag morgenavond")
  static let termijnOvermorgen = Phrase("overmorgen")
  static let termijnOver = Phrase("over")
  static let termijnKerst = Phrase("kerst kerstmis kerstvakantie")
  static let termijnVolgende = Phrase("volgende")
  static let termijnDeze = Phrase("deze")
  static let termijnKomende = Phrase("komende aanstaande")
  static let termijnEind = Phrase("eind einde")
  static let termijnBegin = Phrase("begin")
  static let termijnHalf = Phrase("half medio")
  static let termijnWeek = Phrase("week weken")
  static let termijnMaand = Phrase("maand maanden")
  static let termijnDagen = Phrase("dag dagen")
  static let termijnDagdeel = Phrase("ochtend middag avond morgen")
  /// Numbers in words, from one on.
  static let termijnGetallen = Phrase("een twee drie vier vijf zes zeven acht negen tien elf twaalf")
  static let termijnEen = Phrase("een")
  static let termijnMaartKort = Phrase("mrt")
  /// What was said, and the day and month it meant.
  static let termijnMetDag = Phrase("{} ({} {})")
}
