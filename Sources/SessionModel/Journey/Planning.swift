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
  /// Minutes until the last step ends, when the steps to come take their own.
  private let duur: Int
  /// When the last step ends, when the steps to come take their own minutes.
  public let einde: Moment
  /// Minutes until the time at which somebody has to go; `nil` where there is none, negative when it is over.
  public let totVast: Int?
  /// How many minutes the steps to come take beyond that time.
  public let knelt: Int
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
    (rest, straks, uitloop, duur) = (left, Array(toCome), passed + minutes - meant, minutes)
    over = meant - passed
    totVast = sessie.vastMoment.map { vast in
      vast.om < now ? -1 : Int(vast.om.milliseconds(since: now) / 60_000)
    }
    knelt = totVast.map { $0 < 0 ? 0 : max(0, minutes - $0) } ?? 0
    einde = now.later(milliseconds: Int64(minutes) * 60_000)
  }

  /// When it may change: a minute of the step, of the session or of the clock is over.
  public static func nextChange(_ sessie: Sessie, at now: Moment) -> Moment {
    let passed = sessie.begonnen.map {
      now.later(milliseconds: 60_000 - now.milliseconds(since: $0) % 60_000)
    }
    return .first(.first(sessie.etappe?.nextMinute(at: now), passed), now.nextMinute)
      ?? now.nextMinute
  }

  /// A step keeps at least so many minutes when time is divided anew.
  private static let least = 5

  /// How many minutes the steps to come have to give up, or get where it is negative: nobody stays longer than he can.
  private var weg: Int {
    guard let totVast, totVast >= 0 else { return uitloop }
    // What there is room for until somebody has to go is all there is to give.
    return max(uitloop, duur - totVast)
  }

  /// Other minutes for the steps to come, so that the session ends as it was meant, or before somebody has to go: each changes in
  /// proportion to its own.
  ///
  /// Empty when it does end so, or when no step has minutes to give. The last steps change first where it is uneven.
  public var herverdeling: [Verschuiving] {
    let weg = weg
    let room = straks.map { weg > 0 ? max(0, $0.minuten - Planning.least) : $0.minuten }
    let total = room.reduce(0, +)
    let wanted = weg > 0 ? min(weg, total) : -weg
    guard wanted > 0, total > 0 else { return [] }
    var shares = room.map { $0 * wanted / total }
    var open = wanted - shares.reduce(0, +)
    for index in room.indices.reversed() where open > 0 && room[index] > 0 {
      shares[index] += 1
      open -= 1
    }
    return zip(straks, shares).filter { $1 > 0 }.map {
      Verschuiving(stap: $0.id, minuten: weg > 0 ? -$1 : $1)
    }
  }

  /// A step that gets other minutes.
  public struct Verschuiving: Hashable, Sendable {
    /// The step.
    public let stap: StapID
    /// How many minutes more it gets; negative when it gives them up, and never 0.
    public let minuten: Int
  }

  /// More than this is not told as minutes: the plan is another one by then.
  private static let most = 30

  /// Whether it is so far off that the minutes are better divided anew, and can be.
  ///
  /// Also when somebody has to go before the steps are done.
  public var vraagtHerverdeling: Bool {
    (abs(uitloop) > Planning.most || knelt > 0) && !herverdeling.isEmpty
  }
}
