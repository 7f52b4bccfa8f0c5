import CSignals

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The line between the program and its terminal: how it is set, and the bytes that go over it both ways.
struct TerminalLine {
  /// Whether the other end has gone: nothing will ever come.
  private(set) var isGone = false
  /// What the backspace key sends.
  let eraseKey: UInt8

  private static let (input, output) = (STDIN_FILENO, STDOUT_FILENO)

  /// The line on standard input and output; nil when one of those is none.
  init?() {
    guard isatty(Self.input) == 1, isatty(Self.output) == 1 else { return nil }
    var settings = termios()
    tcgetattr(Self.input, &settings)
    eraseKey = withUnsafeBytes(of: settings.c_cc) { $0[Int(VERASE)] }
  }

  /// What to poll for bytes.
  var descriptor: Int32 { Self.input }

  /// From now on nothing that is typed is echoed or means something to the system.
  ///
  /// A crash brings the old settings back and writes `farewell`.
  func take(farewell: [UInt8]) {
    let text = farewell.map { CChar(bitPattern: $0) } + [0]
    csignals_guard_terminal(Self.input, text)
    csignals_take_terminal()
  }

  /// Gives the line back as it was found; what was typed and not read is for who reads on, or for nobody.
  func giveBack(discarding: Bool) {
    csignals_release_terminal()
    csignals_restore_terminal(discarding ? 1 : 0)
  }

  /// The size of the window; nil when the line does not know.
  var size: Size? {
    var window = winsize()
    guard ioctl(Self.output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// A clock that only tells how long something lasts.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// What `poll(2)` tells of it now.
  func poll() -> Int16 {
    var request = pollfd(fd: Self.input, events: Int16(POLLIN), revents: 0)
    while Glibc.poll(&request, 1, 0) < 0, errno == EINTR {}
    return request.revents
  }

  /// Whether there is something to read, after `poll(2)` told these events.
  mutating func isReadable(_ events: Int16) -> Bool {
    if events != 0, Int32(events) & POLLIN == 0 { isGone = true }
    return events != 0 && !isGone
  }

  /// What there is to read now; nil when the terminal has gone.
  mutating func readBlock() -> ArraySlice<UInt8>? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
      count = read(Self.input, buffer.baseAddress, buffer.count)
      filled = Swift.max(0, count)
    }
    if count > 0 { return bytes[...] }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    isGone = true
    return nil
  }

  /// Sends bytes, in one write where the system lets it.
  func send(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(Self.output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          // Whoever shares the terminal does not want to wait for it; a screen that is half sent is no screen.
          var request = pollfd(fd: Self.output, events: Int16(POLLOUT), revents: 0)
          _ = Glibc.poll(&request, 1, -1)
        } else if errno != EINTR {
          // Where the terminal has gone, reading says so.
          return
        }
      }
    }
  }
}
