import SessionModel

/// A day of the week; a week begins on Monday (ISO 8601).
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
  /// The day of the week, computed (Sakamoto's rule for the Gregorian calendar).
  public var weekday: Weekday {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let fromSunday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return Weekday(rawValue: (fromSunday + 6) % 7) ?? .monday
  }
}

extension Wording {
  /// A day as people say it: "zaterdag 21 november 2026".
  public func longDate(_ day: Day) -> String {
    self(
      .langeDatum, self(.name(of: day.weekday)), String(day.day), self(.name(ofMonth: day.month)),
      String(day.year))
  }

  /// A day in figures of a fixed width: "21-11-2026", "02-01-2026".
  public func shortDate(_ day: Day) -> String {
    self(.korteDatum, day.day.twoDigits, day.month.twoDigits, String(day.year))
  }
}

extension Phrase {
  /// Weekday, day, month and year.
  static let langeDatum = Phrase("{} {} {} {}")
  /// Day, month and year in figures.
  static let korteDatum = Phrase("{}-{}-{}")

  /// A day of the week.
  public static func name(of weekday: Weekday) -> Phrase {
    switch weekday {
    case .monday: Phrase("maandag")
    case .tuesday: Phrase("dinsdag")
    case .wednesday: Phrase("woensdag")
    case .thursday: Phrase("donderdag")
    case .friday: Phrase("vrijdag")
    case .saturday: Phrase("zaterdag")
    case .sunday: Phrase("zondag")
    }
  }

  /// A month, by its number 1–12; any other number reads as the nearest of these.
  public static func name(ofMonth month: Int) -> Phrase {
    switch month {
    case ...1: Phrase("januari")
    case 2: Phrase("februari")
    case 3: Phrase("maart")
    case 4: Phrase("april")
    case 5: Phrase("mei")
    case 6: Phrase("juni")
    case 7: Phrase("juli")
    case 8: Phrase("augustus")
    case 9: Phrase("september")
    case 10: Phrase("oktober")
    case 11: Phrase("november")
    default: Phrase("december")
    }
  }
}
