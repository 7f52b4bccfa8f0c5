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

  /// Whether no key will come any more.
  var isLast: Bool { terminalGone || signals.contains { $0.ends } }

  /// Whether somebody wants to leave before there is a screen.
  var asksForEnd: Bool { isLast || keys.contains { [.ctrl("q"), .ctrl("c")].contains($0) } }

  /// Nothing of this terminal: at most that others wrote, or that time passed.
  var isOfOthers: Bool { keys.isEmpty && lines.isEmpty && signals.isEmpty && !terminalGone }
}

/// Where the loop waits: the terminal, or a script.
protocol Input: AnyObject {
  /// Begins to watch, also what tells that another process wrote.
  func begin(with storeDescriptor: Int32?)
  /// Waits a moment, because somebody else is writing; `false` when nobody wants to wait any longer.
  func pause() -> Bool
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

  func pause() -> Bool { pauseInSilence() }
}

/// The terminal, the store's folder and the signals, in one `poll(2)`.
final class LiveInput: Input {
  private let terminal: NcursesTerminal
  private let signals: SignalPipe
  private let now: () -> Moment
  /// What to look at while there is nothing else to show.
  private let patience: (Size) -> Canvas
  private var storeDescriptor: Int32?
  /// The terminal, the signals and the store's folder.
  private var polls: [pollfd] = []
  /// What happened in the pauses, for the loop that comes.
  private(set) var early = Happened()

  init(
    _ terminal: NcursesTerminal, _ signals: SignalPipe, now: @escaping () -> Moment,
    patience: @escaping (Size) -> Canvas
  ) {
    (self.terminal, self.signals, self.now, self.patience) = (terminal, signals, now, patience)
  }

  func begin(with storeDescriptor: Int32?) {
    self.storeDescriptor = storeDescriptor
    polls = [terminal.inputDescriptor, signals.descriptor, storeDescriptor].map {
      pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0)
    }
  }

  func pause() -> Bool {
    usleep(50_000)
    return look(at: patience)
  }

  /// Shows something while there is nothing else yet; `false` when nobody wants to look any longer.
  func look(at picture: (Size) -> Canvas) -> Bool {
    for signal in signals.read() { if signal.ends { early.signals.append(signal) } else { take(signal) } }
    early.keys += terminal.readKeys()
    early.terminalGone = terminal.isGone
    terminal.show(picture(terminal.size))
    return !early.asksForEnd
  }

  func wait(until deadline: Moment?, isIdle: Bool) -> Happened {
    guard early.isOfOthers else {
      defer { early = Happened() }
      return early
    }
    while true {
      let timeout = PollTimeout.milliseconds(until: deadline, now: now(), hasNews: storeDescriptor != nil)
      // Silence is a key too: half of one waits for it.
      let silence = terminal.silenceNeeded.map(Int32.init) ?? timeout
      let isShorter = silence != timeout && (timeout < 0 || silence < timeout)
      let count = poll(&polls, nfds_t(polls.count), isShorter ? silence : timeout)
      // By a signal, which the pipe now tells.
      if count < 0, errno == EINTR { continue }
      var happened = Happened()
      if polls[1].revents != 0 { happened.signals = signals.read() }
      happened.keys = terminal.readKeys(
        polls[0].revents, isResized: happened.signals.contains(.windowChange))
      happened.storeChanged = polls[2].revents != 0
      happened.isPolling = storeDescriptor == nil && count == 0 && !isShorter
      happened.terminalGone = terminal.isGone
      if happened.isLast { happened.keys += terminal.lastKeys() }
      let isNothing = happened.isOfOthers && !happened.storeChanged && !happened.isPolling
      guard isNothing, isShorter || count > 0 else { return happened }
    }
  }

  func take(_ signal: Signal) {
    switch signal {
    case .stop:
      terminal.suspend()
      Signal.stopProcess()
      terminal.resume()
    case .resume: terminal.resume()
    case .terminate, .hangUp, .interrupt, .quit, .windowChange: break
    }
  }
}
