import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far something is that takes long, in one row of the terminal that is gone when it is done.
///
/// Nothing is said in the first second, nor where nobody looks: a file and a pipe have no such row.
struct Voortgang {
  private var total: Int
  private let say: Wording
  private let started = Voortgang.now
  private var done = 0
  private var told = 0.0
  private let isSeen = isatty(STDERR_FILENO) != 0

  /// Of so many things.
  init(_ total: Int, _ say: Wording) { (self.total, self.say) = (total, say) }

  /// One thing more is done.
  mutating func step() { reached(done + 1, of: total) }

  /// So many are done, of so many there are.
  mutating func reached(_ done: Int, of total: Int) {
    (self.done, self.total) = (done, total)
    guard isSeen, total > 0 else { return }
    let now = Voortgang.now
    guard now - started >= 1, now - told >= 0.2 else { return }
    told = now
    let left = Int(((now - started) / Double(done) * Double(max(0, total - done))).rounded(.up))
    let words = say(.voortgang, String(done * 100 / total), String(left))
    put("\r" + words + "\u{1B}[K")
  }

  /// Takes the row away.
  func clear() { if told > 0 { put("\r\u{1B}[K") } }

  private func put(_ text: String) { _ = Array(text.utf8).writeAll(to: STDERR_FILENO) }

  private static var now: Double { Double(SystemClock.lasting) / 1e6 }
}
