/// A point in time, in milliseconds since 1970 (UTC).
///
/// For display and durations; order is `tel`.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since the first second of 1970, UTC.
  public let milliseconds: Int64

  /// A moment that many milliseconds after 1970.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The earlier moment comes first.
  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

  /// Milliseconds from `earlier` to this moment; 0 when the clock went back in between.
  public func milliseconds(since earlier: Moment) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
    return overflow ? 0 : max(0, difference)
  }

  /// The first moment of the next minute.
  public var nextMinute: Moment { later(milliseconds: 60_000 - milliseconds % 60_000) }

  /// This moment, later by so many milliseconds.
  public func later(milliseconds more: Int64) -> Moment {
    let (sum, overflow) = milliseconds.addingReportingOverflow(more)
    return Moment(milliseconds: overflow ? .max : sum)
  }
}

/// A day of the calendar, without a time.
public struct Day: Hashable, Comparable, Sendable {
  /// Year, month 1–12 and day of the month 1–31, in the Gregorian calendar.
  public let year, month, day: Int

  /// A day that exists; `nil` for 31 April and the like.
  ///
  /// Years 1900–2199.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2026-11-21`, `21-11-2026` and `21/11/2026`.
  public init?(_ text: String) {
    // Byte by byte: each row of a list has days in it.
    var (numbers, digits, isYearFirst) = ([Int](), 0, false)
    numbers.reserveCapacity(3)
    var number = 0
    func end() -> Bool {
      guard (1...9).contains(digits), numbers.count < 3 else { return false }
      if numbers.isEmpty { isYearFirst = digits == 4 }
      numbers.append(number)
      (number, digits) = (0, 0)
      return true
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        (number, digits) = (number &* 10 &+ Int(byte - UInt8(ascii: "0")), digits + 1)
      case UInt8(ascii: "-"), UInt8(ascii: "/"): guard end() else { return nil }
      default: return nil
      }
    }
    guard end(), numbers.count == 3 else { return nil }
    let (year, day) = isYearFirst ? (numbers[0], numbers[2]) : (numbers[2], numbers[0])
    self.init(year: year, month: numbers[1], day: day)
  }

  /// The first day of the clock: what a clock says that cannot be read.
  public static let epoch = Day(1970, 1, 1)

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `2026-11-21`, the form that is stored and exchanged.
  public var iso: String { "\(year)-\(month.twoDigits)-\(day.twoDigits)" }

  /// The earlier day comes first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A moment as the clock on the wall shows it.
public struct WallTime: Hashable, Sendable {
  /// The calendar day.
  public let day: Day
  /// Hour 0–23, minute 0–59 and second 0–60.
  public let hour, minute, second: Int

  /// A time of day on a day.
  public init(day: Day, hour: Int, minute: Int, second: Int) {
    (self.day, self.hour, self.minute, self.second) = (day, hour, minute, second)
  }

  /// `14:22`.
  public var hourMinute: String { "\(hour.twoDigits):\(minute.twoDigits)" }

  /// `14:22:07`.
  public var hourMinuteSecond: String { "\(hourMinute):\(second.twoDigits)" }
}

/// How a moment reads on the wall here; the time zone is the outside world's, so it comes in as a function.
public struct WallClock: Sendable {
  /// The wall time of a moment.
  public let read: @Sendable (Moment) -> WallTime

  /// A clock that reads moments with this function.
  public init(read: @escaping @Sendable (Moment) -> WallTime) { self.read = read }
}

extension Int {
  /// The number with a nought before it where it has one digit, as days and hours are written.
  public var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension Moment? {
  /// The earlier of two moments that may not come; without a list, because each key asks it.
  public static func first(_ one: Moment?, _ other: Moment?) -> Moment? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }
}
