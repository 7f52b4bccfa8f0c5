/// A date in a text: of a birth, or of something else.
struct LekDatum {
  /// The piece it begins at, and the one after its end.
  let start, end: Int
  /// The day; `nil` when the year is not told.
  let day: Day?

  /// The date that begins at a number; `nil` when there is none.
  init?(at place: Int, in scan: inout LekScan) {
    guard let number = scan.number(place) else { return nil }
    let found =
      LekDatum.inOneNumber(number, place)
      ?? LekDatum.yearFirst(number, place, &scan)
      ?? LekDatum.inNumbers(number, place, &scan)
      ?? LekDatum.monthAndYear(number, place, &scan)
      ?? LekDatum.withMonthName(number, place, &scan)
    guard let found else { return nil }
    self = found
  }

  private init(start: Int, end: Int, day: Day?) { (self.start, self.end, self.day) = (start, end, day) }

  /// Whether this is the day somebody was born: with a birth word in its sentence, or where only such a day stands.
  func isBirth(in scan: inout LekScan) -> Bool {
    if scan.sentences().hasBirth(at: start) { return !isSince(&scan) || isBehindBirth(&scan) }
    if !isSince(&scan), LekDatum.isBirthday(start, end, hasYear: day != nil, &scan) { return true }
    guard let day, let oldest = scan.today.years(-110), let youngest = scan.today.years(-4),
      oldest <= day && day <= youngest
    else { return false }
    return isAlone(&scan) || isLabelled(&scan) || isBetweenBrackets(&scan) || scan.isSign(start - 1, "°")
  }

  /// Whether something began or ended that day: also in a sentence about a birth.
  private func isSince(_ scan: inout LekScan) -> Bool {
    scan.isSpace(start - 1) && scan.word(start - 2).map(LekDatum.sinceWords.contains) == true
  }

  private static let sinceWords: Set<String> = ["sinds", "vanaf", "tot", "per", "sedert"]

  private func isBehindBirth(_ scan: inout LekScan) -> Bool {
    scan.isNear(["geboren", "geb"], before: start, within: 2)
  }

  /// Whether it is all there is on its line.
  private func isAlone(_ scan: inout LekScan) -> Bool {
    var (before, after) = (start - 1, end)
    while let token = scan.token(before), !token.isWordOrNumber, !token.isLineEnd { before -= 1 }
    if let token = scan.token(before), !token.isLineEnd {
      guard LekDatum.dayArticles.contains(token.text),
        before == 0 || scan.token(before - 1)?.isLineEnd == true
      else { return false }
    }
    while let token = scan.token(after), !token.isWordOrNumber, !token.isLineEnd { after += 1 }
    return scan.token(after)?.isLineEnd ?? true
  }

  private static let dayArticles: Set<String> = ["de"]

  /// Whether it stands behind a name or a label and a colon: "Otter: 11-06-2015".
  private func isLabelled(_ scan: inout LekScan) -> Bool {
    let colon = scan.isSpace(start - 1) ? start - 2 : start - 1
    guard scan.isSign(colon, ":"), isEndOfPart(&scan) else { return false }
    let last = scan.isSpace(colon - 1) ? colon - 2 : colon - 1
    guard let label = scan.word(last), !LekDatum.isEvent(label) else { return false }
    // The whole label: "naam van het kind", "volgende vergadering".
    var (at, words) = (last - 1, 1)
    while let token = scan.token(at), !token.isLineEnd, !scan.isSign(at, ".,;|•*"), words < 6 {
      if token.kind == .word {
        if LekDatum.isEvent(token.text) { return false }
        words += 1
      }
      at -= 1
    }
    return words < 6
  }

  /// Whether nothing more is said of it: a comma, a bracket or the end follows.
  private func isEndOfPart(_ scan: inout LekScan) -> Bool {
    let next = scan.skipSpace(end)
    guard let token = scan.token(next), !token.isLineEnd else { return true }
    return scan.isSign(next, ",;.)|/") || (token.kind == .space)
  }

  /// Whether it stands between brackets behind a word with a capital: "Otter (11 juni 2015)".
  private func isBetweenBrackets(_ scan: inout LekScan) -> Bool {
    guard scan.isSign(start - 1, "(["), scan.isSign(end, ")]") else { return false }
    let name = scan.isSpace(start - 2) ? start - 3 : start - 2
    guard let token = scan.token(name), token.kind == .word, token.scalar.properties.isUppercase else {
      return false
    }
    return !LekDatum.isEvent(token.text)
  }

  /// Whether a word is of papers, meetings or periods: the day behind it is of that.
  static func isEvent(_ word: String) -> Bool {
    if events.contains(word) { return true }
    return !people.contains(word)
      && eventEndings.contains { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }
  }

  /// Words that end as one of those does, and are people.
  private static let people: Set<String> = [
    "leerling", "tweeling", "zuigeling", "drieling", "vluchteling", "pleegling", "kleuterleerling",
  ]

  private static let events: Set<String> = [
    "datum", "date", "created", "updated", "published", "at", "time", "end", "dag", "vergadering", "overleg",
    "gesprek",
    "verslag", "notulen", "besluit", "beschikking",
    "brief", "mail",
    "opp", "tlv", "wet", "versie", "start", "begin", "einde", "eind", "tot", "van", "vanaf", "aanvang",
    "deadline", "termijn",
    "volgende", "vorige", "laatste", "eerste", "evaluatie", "periode", "ingang", "sinds", "op", "uiterlijk",
    "ingediend",
    "ontvangen", "verzonden", "aangevraagd", "aangemeld", "aanmelding", "afgegeven", "ondertekend",
    "vastgesteld",
    "opgesteld", "gewijzigd", "bijgewerkt", "besproken", "gesproken", "melding", "afspraak", "agenda",
    "actie", "actiepunt",
    "gereed", "klaar", "planning", "geldig", "ingangsdatum", "onderzoek", "toets", "rapport", "rapportage",
    "bijlage", "bezoek",
    "huisbezoek", "intake", "contact", "verzuim", "ziek", "ziekmelding", "hersteld", "verhuisd", "gestart",
    "gestopt",
    "plan", "concept", "kamp", "vakantie", "les", "uitstroom", "instroom", "inschrijving", "uitschrijving",
    "diploma",
    "zitting", "uitspraak", "hoorzitting", "publicatie", "gepubliceerd", "bron", "foto", "map", "bestand",
    "document", "update",
    "d", "dd", "week", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "wanneer", "moment",
    "open", "gesloten", "historie", "terugblik", "opening", "sluiting", "goedgekeurd", "akkoord", "getekend",
    "plaats",
    "gemeente", "raad", "bestuur", "team", "commissie", "college", "schooljaar", "bezwaar", "beroep",
    "tussenstand",
  ]
  private static let eventEndings = [
    "datum", "vergadering", "overleg", "gesprek", "verslag", "besluit", "brief", "plan", "avond", "middag",
    "ochtend", "periode",
    "moment", "termijn", "onderzoek", "toets", "rapport", "bezoek", "dag", "vakantie", "week", "wet", "raad",
    "ing",
    "beschikking", "formulier", "document", "nota", "notitie", "advies", "keuring", "conferentie",
    "bijeenkomst",
  ]

  /// The end of a day without a year that begins a row of days: "28-06 - 05-07-2026", "25.04-03.05.2026".
  static func rangeStart(at place: Int, in scan: inout LekScan) -> Int? {
    guard let day = scan.number(place), day.utf8.count <= 2, scan.isSign(place + 1, ".-/"),
      let month = scan.number(place + 2), month.utf8.count <= 2, let dayNumber = Int(day),
      let monthNumber = Int(month),
      Day(year: 2000, month: monthNumber, day: dayNumber) != nil
    else { return nil }
    var at = scan.skipSpace(place + 3)
    guard let middle = scan.token(at), scan.isSign(at, "-–—") || middle.text == "t" || middle.text == "tot"
    else {
      return nil
    }
    // "t/m", "tot en met".
    var gap = 0
    while gap < 8, let token = scan.token(at), token.kind != .number { (gap, at) = (gap + 1, at + 1) }
    guard let secondDay = scan.number(at), secondDay.utf8.count <= 2, scan.isSign(at + 1, ".-/"),
      let secondMonth = scan.number(at + 2), secondMonth.utf8.count <= 2,
      Day(year: 2000, month: Int(secondMonth) ?? 0, day: Int(secondDay) ?? 0) != nil
    else { return nil }
    return place + 3
  }

  // MARK: Words

  /// The piece where a day in words, or a month with its year, begins, when a birth is spoken of in its sentence.
  static func birth(inWordsAt place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let word = scan.word(place) else { return nil }
    if let day = dayWords[word] {
      guard scan.isSpace(place + 1), let name = scan.word(place + 2), let month = month(of: name),
        Day(year: 2000, month: month, day: day) != nil
      else { return nil }
      let end = yearEnd(behind: place + 3, in: &scan)
      return scan.sentences().hasBirth(at: place)
        || isBirthday(place, end, hasYear: end > place + 3, &scan) ? place..<end : nil
    }
    guard month(of: word) != nil, scan.sentences().hasBirth(at: place) else { return nil }
    // "sept. 2013", "mrt-2014", "feb '14", "jan14".
    var year = place + 1
    while year < place + 4, scan.isSpace(year) || scan.isSign(year, ".-/,") { year += 1 }
    let isShort = scan.isSign(year, "'’‘")
    if isShort { year += 1 }
    if let digits = scan.number(year), digits.utf8.count == 2 || digits.utf8.count == 4,
      !scan.isText(year + 1),
      !scan.isSign(year + 1, ":.-/%") || isStop(year + 1, &scan)
    {
      return place..<year + 1
    }
    let end = yearEnd(behind: place + 1, in: &scan)
    return end > place + 1 ? place..<end : nil
  }

  /// The end of a year, in figures or words, behind a month.
  private static func yearEnd(behind place: Int, in scan: inout LekScan) -> Int {
    var (end, at) = (place, place)
    while at < place + 8, scan.isSpace(at), let token = scan.token(at + 1), token.isWordOrNumber {
      let isYear = token.kind == .number ? token.text.utf8.count == 4 : isYearWord(token.text)
      guard isYear else { break }
      (end, at) = (at + 2, at + 2)
      if token.kind == .number { break }
    }
    return end
  }

  private static func isYearWord(_ word: String) -> Bool {
    word.hasPrefix("tweeduizend") || word.hasPrefix("negentien") || LekGesproken.values[word] != nil
  }

  private static func month(of name: String) -> Int? {
    guard let month = months[String(name.prefix(3))], isMonth(name, month) else { return nil }
    return month
  }

  /// The names of the months.
  static var monthWords: [String] { monthNames + ["sept", "mrt"] + monthNames.map { String($0.prefix(3)) } }

  /// The days of a month in words: "negentien" and "negentiende".
  static let dayWords: [String: Int] = {
    var words: [String: Int] = ["eerste": 1, "derde": 3, "achtste": 8]
    for (word, value) in LekGesproken.values {
      guard let day = Int(value), (1...31).contains(day) else { continue }
      words[word] = day
      if ![1, 3, 8].contains(day) { words[word + (day < 20 ? "de" : "ste")] = day }
    }
    return words
  }()

  // MARK: Forms

  /// 12032014 and 20140312.
  private static func inOneNumber(_ number: String, _ place: Int) -> LekDatum? {
    guard number.utf8.count == 8, let whole = Int(number) else { return nil }
    let day =
      Day(year: whole % 10_000, month: whole / 10_000 % 100, day: whole / 1_000_000)
      ?? Day(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
    guard let day, (1990...2049).contains(day.year) else { return nil }
    return LekDatum(start: place, end: place + 1, day: day)
  }

  /// 2014-03-12.
  private static func yearFirst(_ number: String, _ place: Int, _ scan: inout LekScan) -> LekDatum? {
    guard number.utf8.count == 4, scan.isSign(place + 1, "-/."), let month = scan.number(place + 2),
      scan.isSign(place + 3, "-/."), let day = scan.number(place + 4),
      let found = Day(year: Int(number) ?? 0, month: Int(month) ?? 0, day: Int(day) ?? 0)
    else { return nil }
    return LekDatum(start: place, end: place + 5, day: found)
  }

  /// 12-03-2014, 12/3/14, 12.03.2014, 21 - 10 - 2012; and without a year 12-3.
  private static func inNumbers(_ number: String, _ place: Int, _ scan: inout LekScan) -> LekDatum? {
    guard number.utf8.count <= 2, let first = separator(after: place, &scan),
      let month = scan.number(first.next), month.utf8.count <= 2, let dayNumber = Int(number),
      let monthNumber = Int(month),
      Day(year: 2000, month: monthNumber, day: dayNumber) != nil
    else { return nil }
    if let second = separator(after: first.next, &scan), second.sign == first.sign,
      first.sign != "." || !isPart(place, &scan)
    {
      let isShort = scan.isSign(second.next, "'’‘")
      let place = isShort ? second.next + 1 : second.next
      if let year = scan.number(place),
        let full = fullYear(year, number, month, first.sign, isNamed: scan.sentences().hasBirth(at: place)),
        let day = Day(year: full, month: monthNumber, day: dayNumber),
        year.utf8.count == 4 || !goesOn(after: place, first.sign, &scan)
      {
        return LekDatum(start: first.start, end: place + 1, day: day)
      }
    }
    // Two numbers are a day only where a birth is spoken of; elsewhere they are a range, a score or a time.
    guard first.sign == "-" || first.sign == "/",
      scan.sentences().hasBirth(at: place)
        || !isSum(first.next + 1, &scan)
          && isBirthday(place, first.next + 1, hasYear: false, &scan)
    else { return nil }
    return LekDatum(start: place, end: first.next + 1, day: nil)
  }

  /// 03-2014 and 3/2014, behind a birth word.
  private static func monthAndYear(_ number: String, _ place: Int, _ scan: inout LekScan) -> LekDatum? {
    guard number.utf8.count <= 2, let month = Int(number), (1...12).contains(month),
      scan.isSign(place + 1, "-/."), let year = scan.number(place + 2), year.utf8.count == 4,
      let value = Int(year), (1900...scan.today.year - 3).contains(value), !scan.isText(place + 3),
      !scan.isSign(place - 1, "-/."),
      scan.sentences().hasBirth(at: place)
    else { return nil }
    return LekDatum(start: place, end: place + 3, day: nil)
  }

  /// Whether numbers with dots count the parts of a text: "§ 3.4.10", "artikel 2.1.14".
  private static func isPart(_ place: Int, _ scan: inout LekScan) -> Bool {
    let before = scan.isSpace(place - 1) ? place - 2 : place - 1
    return scan.isSign(before, "§#") || scan.word(before).map(partWords.contains) == true
  }

  private static let partWords: Set<String> = [
    "artikel", "artikelen", "art", "lid", "paragraaf", "par", "hoofdstuk", "bijlage", "punt", "onderdeel",
    "versie", "v",
  ]

  private static func goesOn(after place: Int, _ sign: String, _ scan: inout LekScan) -> Bool {
    scan.isSign(place + 1, sign) && scan.number(place + 2) != nil
  }

  /// The year of four digits, or of two: not in a row of numbers like 10-11-12.
  private static func fullYear(
    _ year: String, _ day: String, _ month: String, _ sign: String, isNamed: Bool
  ) -> Int? {
    guard let number = Int(year) else { return nil }
    if year.utf8.count == 4 {
      return sign == " " && day.utf8.count + month.utf8.count < 4 && !isNamed ? nil : number
    }
    guard year.utf8.count == 2, sign != " ", let day = Int(day), let month = Int(month) else { return nil }
    return day + 1 == month && month + 1 == number ? nil : 2000 + number
  }

  /// What stands between the numbers of a date: a sign, with spaces around it or not, or only a space.
  private static func separator(
    after place: Int, _ scan: inout LekScan
  ) -> (sign: String, next: Int, start: Int)? {
    let at = scan.skipSpace(place + 1)
    if scan.isSign(at, "-–—") { return ("-", scan.skipSpace(at + 1), place) }
    if scan.isSign(at, "/") { return ("/", scan.skipSpace(at + 1), place) }
    if at == place + 1, scan.isSign(at, ".") { return (".", at + 1, place) }
    return at > place + 1 ? (" ", at, place) : nil
  }

  /// 12 maart 2014 and 8e april '14; without a year 12 maart.
  private static func withMonthName(_ number: String, _ place: Int, _ scan: inout LekScan) -> LekDatum? {
    guard number.utf8.count <= 2, let day = Int(number) else { return nil }
    var at = place + 1
    if let ending = scan.word(at), ["e", "de", "ste"].contains(ending) { at += 1 }
    if scan.isSign(at, ".-") { at += 1 }
    at = scan.skipSpace(at)
    guard let name = scan.word(at), let month = months[String(name.prefix(3))],
      isMonth(name, month), Day(year: 2000, month: month, day: day) != nil
    else { return nil }
    at += 1
    let endOfMonth = at
    if scan.isSign(at, ".,-") { at += 1 }
    at = scan.skipSpace(at)
    let isShort = scan.isSign(at, "'’‘")
    if isShort { at += 1 }
    if let year = scan.number(at), year.utf8.count == (isShort ? 2 : 4), let value = Int(year),
      let full = Day(year: isShort ? 2000 + value : value, month: month, day: day)
    {
      return LekDatum(start: place, end: at + 1, day: full)
    }
    return LekDatum(start: place, end: endOfMonth, day: nil)
  }

  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "maa": 3, "mrt": 3, "apr": 4, "mei": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "okt": 10, "nov": 11, "dec": 12,
  ]

  private static let monthNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// Whether a word is a month's name, or a beginning of it: "sept"; "27,5 maar minder" is no day in March.
  private static func isMonth(_ name: String, _ month: Int) -> Bool {
    name == "mrt" || name != "maar" && monthNames[month - 1].hasPrefix(name)
  }
}

extension Lexer.Token {
  /// Whether a new line begins behind it.
  var isLineEnd: Bool { kind == .space && (scalar == "\n" || scalar == "\r") }
}

extension Day {
  /// The same day so many years on, or the last of its month; `nil` beyond the calendar.
  func years(_ years: Int) -> Day? {
    Day(year: year + years, month: month, day: day) ?? Day(year: year + years, month: month, day: 28)
  }

  /// The day of a moment in UTC, the same on every machine.
  public init(utc moment: Moment) {
    let (quotient, remainder) = moment.milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    // Days since 1 March 0000, in cycles of 400 years; the clock's end is far beyond the calendar's.
    let days = Int(min(max(quotient - (remainder < 0 ? 1 : 0), -30_000), 90_000)) + 719_468
    let (cycle, dayOfCycle) = (days / 146_097, days % 146_097)
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    self = Day(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1) ?? .epoch
  }
}
