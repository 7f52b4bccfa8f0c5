#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What breaks a program off waits while something is made that may not be left half: the draft of a file has all its words.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does something whole; who pressed Ctrl-C meanwhile is heard right after.
  static func waits<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var (wanted, before) = (sigset_t(), sigset_t())
    sigemptyset(&wanted)
    for signal in signals { sigaddset(&wanted, signal) }
    pthread_sigmask(SIG_BLOCK, &wanted, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
