/// Why a day that the clock says cannot simply be believed.
///
/// A clock that jumped ahead would call everything kept too long. So what is kept past its day is listed only by a
/// clock that agrees with what was kept before, or after somebody named the day.
public enum ClockDoubt: Hashable, Sendable {
  /// Something is kept of this moment, a day or more after now.
  case behind(Moment)
  /// Before today nothing was kept since this moment, a quarter of a year or more ago.
  case ahead(Moment)

  /// A clock is set right, or a time zone crossed, within a day, in milliseconds.
  private static let day: Int64 = 86_400_000
  /// Longer than any school holiday, in milliseconds.
  private static let quarter = 91 * day

  /// What speaks against `now`, when these are the moments at which something happened; `nil` when nothing does.
  ///
  /// What was kept in the last day says nothing: it may have been told by the same wrong clock.
  public init?(at now: Moment, heard moments: some Sequence<Moment>) {
    var before: Moment?
    for moment in moments {
      if moment.milliseconds(since: now) >= ClockDoubt.day {
        self = .behind(moment)
        return
      }
      if now.milliseconds(since: moment) >= ClockDoubt.day { before = max(before ?? moment, moment) }
    }
    guard let before, now.milliseconds(since: before) >= ClockDoubt.quarter else { return nil }
    self = .ahead(before)
  }
}
