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
      ?? LekDatum.withMonthName(number, place, &scan)
    guard let found else { return nil }
    self = found
  }

  private init(start: Int, end: Int, day: Day?) { (self.start, self.end, self.day) = (start, end, day) }

  /// Whether this looks like the day somebody was born: any day by that word, otherwise one of a child.
  func isBirth(in scan: inout LekScan) -> Bool {
    if scan.isNear(LekDatum.birthWords, before: start, within: 3) || isFollowedByBirth(&scan) { return true }
    guard let day, let oldest = scan.today.years(-23), let youngest = scan.today.years(-4) else {
      return false
    }
    return oldest <= day && day <= youngest
  }

  private static let birthWords: Set<String> = [
    "geb", "geboren", "geboortedatum", "geboortedag", "geboorte", "gebdatum",
  ]

  private func isFollowedByBirth(_ scan: inout LekScan) -> Bool {
    scan.word(scan.skipSpace(end)).map { $0 == "geboren" || $0 == "geb" } ?? false
  }

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
    if let second = separator(after: first.next, &scan), second.sign == first.sign {
      let isShort = scan.isSign(second.next, "'’‘")
      let place = isShort ? second.next + 1 : second.next
      if let year = scan.number(place), let full = fullYear(year, number, month, first.sign),
        let day = Day(year: full, month: monthNumber, day: dayNumber),
        year.utf8.count == 4 || !goesOn(after: place, first.sign, &scan)
      {
        return LekDatum(start: first.start, end: place + 1, day: day)
      }
    }
    // Two numbers are a day only beside "geboren"; elsewhere they are a range, a score or a time.
    let partial = LekDatum(start: place, end: first.next + 1, day: nil)
    guard first.sign == "-" || first.sign == "/", partial.isBirth(in: &scan) else { return nil }
    return partial
  }

  private static func goesOn(after place: Int, _ sign: String, _ scan: inout LekScan) -> Bool {
    scan.isSign(place + 1, sign) && scan.number(place + 2) != nil
  }

  /// The year of four digits, or of two: not in a row of numbers like 10-11-12.
  private static func fullYear(_ year: String, _ day: String, _ month: String, _ sign: String) -> Int? {
    guard let number = Int(year) else { return nil }
    if year.utf8.count == 4 { return sign == " " && day.utf8.count + month.utf8.count < 4 ? nil : number }
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

  /// Whether a word is a month's name, or a beginning of it: "sept".
  private static func isMonth(_ name: String, _ month: Int) -> Bool {
    name == "mrt" || monthNames[month - 1].hasPrefix(name)
  }
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
