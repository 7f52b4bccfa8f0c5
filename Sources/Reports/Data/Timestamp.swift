import SessionModel
import Text

extension Moment {
  /// The moment in UTC as RFC 3339 has it: `2026-11-21T13:00:00.000Z`; within the years 1 to 9999.
  var rfc3339: String {
    let clamped = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999)
    let days = floorDivided(clamped, by: 86_400_000)
    let rest = Int(clamped - days * 86_400_000)
    let date = civil(daysSince1970: Int(days))
    let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { $0.digits(2) }
    return "\(date.year.digits(4))-\(date.month.digits(2))-\(date.day.digits(2))"
      + "T\(time.joined(separator: ":")).\((rest % 1000).digits(3))Z"
  }
}

/// The Gregorian date of a day (Hinnant's `civil_from_days`): eras of 400 years that begin on 1 March.
private func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = Int(floorDivided(Int64(shifted), by: 146_097))
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
}

private func floorDivided(_ number: Int64, by divisor: Int64) -> Int64 {
  number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
}
