import Foundation
import SessionModel
import Wording

/// Writes invented events, a minute apart unless told, and keeps what they add up to.
struct Journaal {
  private(set) var state = State()
  var now: Moment
  private var made: UInt64 = 0

  init(at now: Moment) { self.now = now }

  /// A name nobody has yet.
  mutating func name() -> Identifier {
    made += 1
    return Identifier(time: now, entropy: (made, made &* 0x9E37_79B9_7F4A_7C15))
  }

  @discardableResult
  mutating func add(_ stream: StreamID, _ fact: Fact, after minutes: Int64 = 1) -> Identifier {
    now = now.later(milliseconds: minutes * 60_000)
    let id = name()
    _ = reduce(
      into: &state,
      Event(id: id, stream: stream, tel: state.tel(stream) + 1, author: "test", time: now, fact: fact))
    return id
  }
}

extension Moment {
  /// A moment in UTC.
  init(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) {
    let parts = DateComponents(
      calendar: Calendar(identifier: .gregorian), timeZone: TimeZone(secondsFromGMT: 0), year: year,
      month: month, day: day, hour: hour, minute: minute)
    self.init(milliseconds: Int64((parts.date ?? .distantPast).timeIntervalSince1970 * 1000))
  }
}

extension WallClock {
  /// Winter time in the Netherlands, all year.
  static let test = WallClock { moment in
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 3600) ?? calendar.timeZone
    let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    let fallback = Day.epoch
    return WallTime(
      day: Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? fallback,
      hour: parts.hour ?? 0, minute: parts.minute ?? 0, second: parts.second ?? 0)
  }
}

extension Day {
  /// The first day of 1970, for a clock outside the years of `Day`.
  static let epoch = Day.read("1970-01-01")

  private static func read(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("a day of the tests does not exist: \(text)") }
    return day
  }
}
