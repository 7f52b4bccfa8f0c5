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
  /// Whole lines, where screens are told in lines.
  var lines: [String] = []
  var signals: [Signal] = []
  var storeChanged = false
  /// There is nothing to tell of other processes here: look for their events now.
  var isPolling = false
  var terminalGone = false

  /// Nothing of this terminal: at most that others wrote, or that time passed.
  var isOfOthers: Bool { keys.isEmpty && lines.isEmpty && signals.isEmpty && !terminalGone }
}

/// Where the loop waits: the terminal, or a script.
protocol Input: AnyObject {
  /// Begins to watch, also what tells that another process wrote.
  func begin(with storeDescriptor: Int32?)
  /// Waits until something happens, or until `deadline`.
  func wait(until deadline: Moment?, isIdle: Bool) -> Happened
  /// Answers a signal that does not end the program.
  func take(_ signal: Signal)
  /// Whether a signal that asks for the end ends nothing here.
  func forgives(_ signal: Signal) -> Bool
  /// Whether the screen may be a moment behind what others write.
  var mayRest: Bool { get }
}

extension Input {
  var mayRest: Bool { true }
  func forgives(_ signal: Signal) -> Bool { false }
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
    let timeout = PollTimeout.milliseconds(until: deadline, now: now(), hasNews: storeDescriptor != nil)
    let count = poll(&polls, nfds_t(polls.count), timeout)
    var happened = Happened()
    // Also after a signal: the window's size is read with the keys.
    happened.keys = terminal.readKeys()
    happened.signals = signals.read()
    happened.storeChanged = polls[2].revents != 0
    happened.isPolling = storeDescriptor == nil && count == 0
    happened.terminalGone = terminal.isGone
    return happened
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
