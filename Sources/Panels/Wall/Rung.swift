/// How things stand on the wall, from the most air to the least.
public enum Rung: Int, CaseIterable, Comparable, Sendable {
  /// Cards in a border, with a row of air between them.
  case airy = 1
  /// Cards in a border side by side, the voice in the border.
  case boxed
  /// A bar in the colour of the voice instead of a border.
  case barred
  /// Lines, in columns that are filled downwards: as few as leave a short sentence and its voice one row.
  case broad
  /// The same in as many columns as have room for words.
  case lines
  /// Of each thing the first row; the newest and the child's whole.
  case short
  /// Of each thing the first row.
  case first

  /// Less air is greater.
  public static func < (one: Rung, other: Rung) -> Bool { one.rawValue < other.rawValue }

  /// Whether things stand as lines with all their words.
  var isLines: Bool { self == .broad || self == .lines }

  /// The fewest columns a thing has.
  var width: Int {
    switch self {
    case .airy: 38
    case .boxed: 24
    case .barred: 30
    case .broad: 57
    case .lines, .short, .first: 37
    }
  }

  /// Columns between things that stand side by side.
  var gap: Int {
    switch self {
    case .airy, .boxed: 1
    case .barred, .broad, .lines, .short, .first: 2
    }
  }

  /// Rows between things that stand below each other.
  var air: Int {
    switch self {
    case .airy, .barred: 1
    case .boxed, .broad, .lines, .short, .first: 0
    }
  }

  /// The fewest rows a thing takes.
  var least: Int {
    switch self {
    case .airy, .boxed: 3
    case .barred, .broad, .lines, .short, .first: 1
    }
  }

  /// How many stand side by side in a width.
  func columns(in width: Int) -> Int { max(1, (width + gap) / (self.width + gap)) }
}
