/// Who wanted that something was erased; never a name.
public enum Wisser: Hashable, Sendable {
  /// Somebody with this voice asked for it.
  case stem(Stem)
  /// Those at the table, while it was read back.
  case tafel

  /// The word by which it is kept.
  public var woord: String {
    switch self {
    case .stem(let stem): stem.rawValue
    case .tafel: "tafel"
    }
  }

  /// The one of a word; `nil` where there is none.
  public init?(woord: String) {
    if woord == Wisser.tafel.woord {
      self = .tafel
    } else if let stem = Stem(rawValue: woord) {
      self = .stem(stem)
    } else {
      return nil
    }
  }
}
