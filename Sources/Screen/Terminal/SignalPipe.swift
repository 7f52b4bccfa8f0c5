import CSignals

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A signal that the program answers itself, in its loop.
public enum Signal: CaseIterable, Sendable {
  case terminate, hangUp, interrupt, quit
  /// Ctrl-Z from outside, and going on after it.
  case stop, resume
  /// The window got another size.
  case windowChange

  /// The system's number of it.
  public var number: Int32 {
    switch self {
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    case .interrupt: SIGINT
    case .quit: SIGQUIT
    case .stop: SIGTSTP
    case .resume: SIGCONT
    case .windowChange: SIGWINCH
    }
  }

  /// Whether it asks the program to end.
  public var ends: Bool {
    switch self {
    case .terminate, .hangUp, .interrupt, .quit: true
    case .stop, .resume, .windowChange: false
    }
  }

  /// Ends the process by this signal, so that whoever waits for it sees why.
  ///
  /// The terminal must have been left before.
  public func endProcess() -> Never {
    csignals_raise_default(number)
    exit(128 + number)
  }

  /// Stops the process, and returns when it may go on.
  ///
  /// The terminal must have been suspended before.
  public static func stopProcess() { csignals_stop() }
}

/// Signals as something to poll and read; there is one in a process.
public final class SignalPipe {
  /// What to poll.
  public let descriptor: Int32

  /// Watches these signals from now on; nil when the system has no pipe to give.
  public init?(_ signals: [Signal] = Signal.allCases) {
    descriptor = csignals_open_pipe()
    guard descriptor >= 0 else { return nil }
    for signal in signals { csignals_watch(signal.number) }
  }

  /// The signals that came since the last time, in order; each kind once.
  public func read() -> [Signal] {
    var bytes = [UInt8](repeating: 0, count: 256)
    var signals: [Signal] = []
    while true {
      let count = Glibc.read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return signals }
      for byte in bytes.prefix(count) {
        guard let signal = Signal.allCases.first(where: { $0.number == Int32(byte) }) else { continue }
        if !signals.contains(signal) { signals.append(signal) }
      }
    }
  }
}
