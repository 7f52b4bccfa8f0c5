import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The clock of this machine and its time zone: the one place that asks for either.
///
/// Thread-safe: a value without state of its own.
struct SystemClock: Sendable {
  /// The moment it is now.
  var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Moments as the wall shows them in the time zone of this machine.
  var wall: WallClock {
    WallClock { moment in
      var seconds = time_t(moment.milliseconds.quotient(1000))
      var parts = tm()
      localtime_r(&seconds, &parts)
      let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      return WallTime(
        day: day ?? Day.epoch, hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
    }
  }

  /// The moment at which the wall shows this time.
  func moment(of time: WallTime) -> Moment {
    var parts = tm()
    parts.tm_year = Int32(time.day.year) - 1900
    (parts.tm_mon, parts.tm_mday) = (Int32(time.day.month) - 1, Int32(time.day.day))
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (Int32(time.hour), Int32(time.minute), Int32(time.second))
    parts.tm_isdst = -1
    return Moment(milliseconds: Int64(mktime(&parts)) * 1000)
  }

  /// Microseconds of a clock that nobody can set: it only tells how long something lasts.
  static var lasting: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  /// 128 bits of chance.
  static var entropy: (UInt64, UInt64) {
    var generator = SystemRandomNumberGenerator()
    return (generator.next(), generator.next())
  }
}

extension Int64 {
  /// Division that rounds down, also before 1970.
  fileprivate func quotient(_ divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
