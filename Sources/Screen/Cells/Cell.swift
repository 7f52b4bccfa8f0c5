import Text

/// One place on the screen: a spacing character, up to four marks on it, its width and its style.
///
/// Sixteen bytes without a reference, so that a row is compared as memory: `low` holds the character
/// and two marks of 21 bits each; `high` two more marks, then two bits of width and seven of style.
public struct Cell: Hashable, Sendable {
  private var low: UInt64
  private var high: UInt64

  private static let scalarBits: UInt64 = 0x1F_FFFF
  private static let widthShift: UInt64 = 42
  private static let styleShift: UInt64 = 44

  /// How many marks a cell can carry: what ncurses keeps of them.
  public static let markLimit = 4

  /// A character of `width` columns (1 or 2) without marks; its width is taken on trust.
  init(_ scalar: Unicode.Scalar, width: Int, style: Style = .text) {
    low = UInt64(scalar.value)
    high = UInt64(width) << Self.widthShift | UInt64(style.packed) << Self.styleShift
  }

  /// What a text has in one place, in a style; of its marks as many as fit.
  init(_ text: TextCell, style: Style) {
    self.init(text.base, width: text.width, style: style)
    for mark in text.marks { add(mark: mark) }
  }

  /// An empty cell.
  public static let blank = Cell(" ", width: 1)

  /// An empty cell in this style.
  public static func blank(_ style: Style) -> Cell { Cell(" ", width: 1, style: style) }

  /// The right half of the wide character in the cell before it.
  static func continuation(_ style: Style) -> Cell { Cell("\0", width: 0, style: style) }

  /// The columns its character takes: 1 or 2, or 0 for the right half of a wide one.
  public var width: Int { Int(high >> Self.widthShift & 3) }

  /// Whether nothing stands in it, whatever its style.
  var isEmpty: Bool { low == 0x20 && width == 1 }

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { width == 0 }

  /// How it stands out.
  public var style: Style {
    get { Style(packed: packedStyle) }
    set { high = high & ~(0xFF << Self.styleShift) | UInt64(newValue.packed) << Self.styleShift }
  }

  /// The style as the small number that colour caches are indexed by.
  var packedStyle: UInt8 { UInt8(truncatingIfNeeded: high >> Self.styleShift & 0x7F) }

  /// The character without its marks.
  public var base: Unicode.Scalar { Self.scalar(low) ?? " " }

  /// The zero-width characters on it, in order.
  public var marks: [Unicode.Scalar] {
    [low >> 21, low >> 42, high, high >> 21].compactMap(Self.scalar).filter { $0.value != 0 }
  }

  /// Whether it has no marks: nearly every cell.
  var isPlain: Bool { low >> 21 == 0 }

  /// The character with its marks; empty for a right half.
  public var text: String {
    if isContinuation { return "" }
    var view = String.UnicodeScalarView()
    view.append(base)
    if !isPlain { view.append(contentsOf: marks) }
    return String(view)
  }

  /// Becomes another character of ASCII, without marks, in the style that it has.
  mutating func become(ascii: UInt8) { low = UInt64(ascii) }

  /// Adds a zero-width character; the fifth and later ones are left out.
  mutating func add(mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if low >> 21 & Self.scalarBits == 0 {
      low |= value << 21
    } else if low >> 42 & Self.scalarBits == 0 {
      low |= value << 42
    } else if high & Self.scalarBits == 0 {
      high |= value
    } else if high >> 21 & Self.scalarBits == 0 {
      high |= value << 21
    }
  }

  private static func scalar(_ bits: UInt64) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits & scalarBits))
  }
}
