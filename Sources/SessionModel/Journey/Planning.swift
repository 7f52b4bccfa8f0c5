/// The minutes of a session as they were meant and as they go.
///
/// For the facilitator only: never projected.
public struct Planning: Hashable, Sendable {
  /// How many minutes later than meant the session ends; negative is earlier.
  ///
  /// Meant is what the draaiboek says; minutes that were added, and steps that were put in, make it later.
  public let uitloop: Int
  /// Minutes that the step of now still has; negative when it takes longer than meant.
  public let rest: Int
  /// Minutes until the session ends as it was meant; negative when it should have ended.
  public let over: Int
  /// When the last step ends, when the steps to come take their own minutes.
  public let einde: Moment
  /// The steps that are still to come, in order.
  public let straks: [Etappe]

  /// The planning of a session at a moment.
  public init(_ sessie: Sessie, at now: Moment) {
    let here = sessie.stappen.firstIndex { $0.id == sessie.huidig } ?? 0
    let toCome = sessie.stappen.dropFirst(here + 1).filter { $0.bezoeken.isEmpty && !$0.overgeslagen }
    let spent = sessie.etappe.map { Int($0.besteed(at: now) / 60_000) } ?? 0
    let left = (sessie.etappe?.minuten ?? 0) - spent
    let minutes = toCome.reduce(max(0, left)) { $0 + $1.minuten }
    let meant = sessie.draaiboek?.stappen.reduce(0) { $0 + $1.minuten } ?? 0
    let passed = sessie.begonnen.map { Int(now.milliseconds(since: $0) / 60_000) } ?? 0
    (rest, straks, uitloop) = (left, Array(toCome), passed + minutes - meant)
    over = meant - passed
    einde = now.later(milliseconds: Int64(minutes) * 60_000)
  }

  /// When it may change: a minute of the step, of the session or of the clock is over.
  public static func nextChange(_ sessie: Sessie, at now: Moment) -> Moment {
    let passed = sessie.begonnen.map {
      now.later(milliseconds: 60_000 - now.milliseconds(since: $0) % 60_000)
    }
    return [sessie.etappe?.nextMinute(at: now), passed, now.nextMinute].compactMap(\.self).min()
      ?? now.nextMinute
  }

  /// A step keeps at least so many minutes when time is divided anew.
  private static let least = 5

  /// Shorter steps to come, so that the session ends as it was meant: each gives up in proportion to its minutes.
  ///
  /// Empty when nothing is late, or when no step has minutes to give. The last steps give first where it is uneven.
  public var herverdeling: [Verkorting] {
    let room = straks.map { max(0, $0.minuten - Planning.least) }
    let total = room.reduce(0, +)
    var open = min(uitloop, total)
    guard open > 0 else { return [] }
    var shares = room.map { $0 * open / total }
    open -= shares.reduce(0, +)
    for index in room.indices.reversed() where open > 0 && shares[index] < room[index] {
      shares[index] += 1
      open -= 1
    }
    return zip(straks, shares).filter { $1 > 0 }.map { Verkorting(stap: $0.id, minuten: $1) }
  }

  /// A step that gives up minutes.
  public struct Verkorting: Hashable, Sendable {
    /// The step.
    public let stap: StapID
    /// How many minutes it gives up; at least 1.
    public let minuten: Int
  }
}
