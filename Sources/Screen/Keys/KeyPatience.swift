#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long it must be silent before what has begun to come is taken for what it is.
///
/// A line may break in the middle of a key: over ssh a lost packet comes a second later. Only a lone Esc cannot wait so
/// long, because it is a key itself.
struct KeyPatience {
  /// What silence tells.
  enum Silence {
    /// That an Esc is the key.
    case escape
    /// That what began as a sequence is none.
    case begun
    /// That the rest of a sequence, or of a string, is lost.
    case numbers, string
    /// That what came of a paste may be shown already.
    case paste
  }

  private let escape: Int

  /// The patience of this line: what `ESCDELAY` says, more where the keys come over a network.
  init() {
    let wish = getenv("ESCDELAY").flatMap { Int(String(cString: $0)) }
    let isFar = getenv("SSH_CONNECTION") != nil || getenv("SSH_TTY") != nil || getenv("SSH_CLIENT") != nil
    escape = wish.map { min(max(0, $0), 10_000) } ?? (isFar ? 100 : 25)
  }

  func milliseconds(_ silence: Silence) -> Int {
    switch silence {
    case .escape: escape
    case .begun: max(500, escape)
    case .numbers, .string, .paste: 3000
    }
  }
}
