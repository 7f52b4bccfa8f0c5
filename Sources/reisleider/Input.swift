import Screen
import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What happened while the loop waited.
struct Happened {
  var keys: [Key] = []
  var signals: [Signal] = []
  var storeChanged = false
  /// There is nothing to tell of other processes here: look for their events now.
  var isPolling = false
  var terminalGone = false
}

/// Where the loop waits: the terminal, or a script.
protocol Input: AnyObject {
  /// Begins to watch, also what tells that another process wrote.
  func begin(with storeDescriptor: Int32?)
  /// Waits until something happens, or until `deadline`.
  func wait(until deadline: Moment?, isIdle: Bool) -> Happened
  /// Answers a signal that does not end the program.
  func take(_ signal: Signal)
}

/// The terminal, the store's folder and the signals, in one `poll(2)`.
final class LiveInput: Input {
  private let terminal: NcursesTerminal
  private let signals: SignalPipe
  private let now: () -> Moment
  private var storeDescriptor: Int32?

  init(_ terminal: NcursesTerminal, _ signals: SignalPipe, now: @escaping () -> Moment) {
    (self.terminal, self.signals, self.now) = (terminal, signals, now)
  }

  func begin(with storeDescriptor: Int32?) { self.storeDescriptor = storeDescriptor }

  func wait(until deadline: Moment?, isIdle: Bool) -> Happened {
    let descriptors = [terminal.inputDescriptor, signals.descriptor, storeDescriptor]
    var polls = descriptors.map { pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polls, nfds_t(polls.count), timeout(until: deadline))
    var happened = Happened()
    // Also after a signal: the window's size is read with the keys.
    happened.keys = terminal.readKeys()
    happened.signals = signals.read()
    happened.storeChanged = polls[2].revents != 0
    happened.isPolling = storeDescriptor == nil && count == 0
    happened.terminalGone = terminal.isGone
    return happened
  }

  /// Milliseconds until the deadline, rounded up so that it has passed; -1 for ever.
  ///
  /// Without news of the store's folder at most a second.
  private func timeout(until deadline: Moment?) -> Int32 {
    let longest: Int64 = storeDescriptor == nil ? 1000 : -1
    guard let deadline else { return Int32(longest) }
    let left = deadline.milliseconds(since: now()) + 1
    return Int32(clamping: longest < 0 ? left : min(left, longest))
  }

  func take(_ signal: Signal) {
    switch signal {
    case .stop:
      terminal.suspend()
      Signal.stopProcess()
      terminal.resume()
    case .resume: terminal.resume()
    default: break
    }
  }
}
