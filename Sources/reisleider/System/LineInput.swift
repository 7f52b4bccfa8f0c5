import Screen
import SessionModel
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines of standard input, typed or from a pipe: each when the program has nothing left to do.
///
/// The terminal itself edits the line; nothing is asked of it.
final class LineInput: Input {
  private var reader = LineReader()
  private let signals: SignalPipe
  private let now: () -> Moment
  private var storeDescriptor: Int32?
  private let isTyped = isatty(STDIN_FILENO) == 1

  init(_ signals: SignalPipe, now: @escaping () -> Moment) { (self.signals, self.now) = (signals, now) }

  func begin(with storeDescriptor: Int32?) { self.storeDescriptor = storeDescriptor }

  func wait(until deadline: Moment?, isIdle: Bool) -> Happened {
    var happened = Happened()
    if isIdle, let piece = reader.ready() {
      happened.lines = [Self.text(piece.bytes, isTyped: isTyped)]
      return happened
    }
    // What was read is told before the end is.
    if isIdle, reader.isAtEnd {
      happened.terminalGone = true
      return happened
    }
    let listens = isIdle && !reader.isAtEnd
    let descriptors: [Int32] = [listens ? STDIN_FILENO : -1, signals.descriptor, storeDescriptor ?? -1]
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polls, nfds_t(polls.count), milliseconds(until: deadline, now: now()))
    if polls[0].revents != 0 { reader.readMore() }
    happened.signals = signals.read()
    happened.storeChanged = polls[2].revents != 0
    happened.isPolling = storeDescriptor == nil && count == 0
    return happened
  }

  /// What a line says; of what is typed without half letters, which a terminal leaves where Backspace took the rest, and
  /// without what it answered a program before.
  static func text(_ bytes: [UInt8], isTyped: Bool) -> String {
    guard isTyped else { return String(decoding: bytes, as: UTF8.self).withoutSequences }
    var (whole, decoder, rest) = (String.UnicodeScalarView(), UTF8(), bytes.makeIterator())
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): whole.append(scalar)
      case .error: break
      case .emptyInput: return String(whole).withoutSequences
      }
    }
  }

  private func milliseconds(until deadline: Moment?, now: Moment) -> Int32 {
    PollTimeout.milliseconds(until: deadline, now: now, hasNews: storeDescriptor != nil)
  }

  func take(_ signal: Signal) { if signal == .stop { Signal.stopProcess() } }

  /// Ctrl-C by reflex ends nothing where somebody types.
  func forgives(_ signal: Signal) -> Bool { isTyped && signal == .interrupt }
}

/// How long one may wait at most.
enum PollTimeout {
  /// Milliseconds until the deadline, rounded up so that it has passed; -1 for ever.
  ///
  /// Without news of the store's folder at most a second.
  static func milliseconds(until deadline: Moment?, now: Moment, hasNews: Bool) -> Int32 {
    let longest: Int64 = hasNews ? -1 : 1000
    guard let deadline else { return Int32(longest) }
    let left = deadline.milliseconds(since: now) + 1
    return Int32(clamping: longest < 0 ? left : min(left, longest))
  }
}
