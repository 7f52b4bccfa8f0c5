import SessionModel

extension Desk {
  /// When what its rows say changes by itself: who spoke last is only proposed after a while.
  func nextChange(at now: Moment) -> Moment? {
    gesproken.map { $0.moment.later(milliseconds: Desk.silence) }.flatMap { $0 > now ? $0 : nil }
  }
}
