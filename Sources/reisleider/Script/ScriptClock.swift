import SessionModel
import Synchronization

/// The clock of a script: that of the machine until the script sets it, and then it stands still.
final class ScriptClock: Sendable {
  private let system = SystemClock()
  /// Milliseconds since 1970; `notSet` while it runs with the machine.
  private let fixed = Atomic<Int64>(ScriptClock.notSet)
  private static let notSet = Int64.min

  /// The moment it is now.
  var now: Moment {
    let milliseconds = fixed.load(ordering: .relaxed)
    return milliseconds == ScriptClock.notSet ? system.now : Moment(milliseconds: milliseconds)
  }

  /// Stands still at this moment from now on.
  func set(_ moment: Moment) { fixed.store(moment.milliseconds, ordering: .relaxed) }
}
