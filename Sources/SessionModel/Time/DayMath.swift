extension Day {
  /// The days since a fixed day long before every day there is (Fliegel and Van Flandern).
  private var number: Int {
    let a = (14 - month) / 12
    let (y, m) = (year + 4800 - a, month + 12 * a - 3)
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
  }

  /// How many days it is until another; less than none where that was before.
  public func days(until other: Day) -> Int { other.number - number }

  /// The moment at which it begins on the first meridian.
  public var utc: Moment { Moment(milliseconds: Int64(number - 2_440_588) * 86_400_000) }

  /// The day that many days later, or earlier; `nil` outside the years there are.
  public func later(days: Int) -> Day? {
    guard abs(days) < 200_000 else { return nil }
    let a = number + days + 32044
    let b = (4 * a + 3) / 146_097
    let c = a - 146_097 * b / 4
    let d = (4 * c + 3) / 1461
    let e = c - 1461 * d / 4
    let m = (5 * e + 2) / 153
    return Day(
      year: 100 * b + d - 4800 + m / 10, month: m + 3 - 12 * (m / 10), day: e - (153 * m + 2) / 5 + 1)
  }

  /// The same day of a later month, or the last one where that month is shorter.
  public func later(months: Int) -> Day? {
    guard (0...1200).contains(months) else { return nil }
    let index = year * 12 + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    return Day(year: year, month: month, day: day) ?? Day.last(ofMonth: month, year: year)
  }

  /// The last day of a month.
  public static func last(ofMonth month: Int, year: Int) -> Day? {
    (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
  }
}
