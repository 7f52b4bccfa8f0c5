import CText

/// How many columns text takes on a terminal, by the same rule as `Canvas.put`.
public enum TextWidth {
  /// The columns of all cells of a text.
  @inlinable
  public static func of(_ text: String) -> Int { isPlain(text) ? text.utf8.count : cells(of: text) }

  /// Whether a text takes a column for each of its bytes: printable ASCII, as most text is.
  @inlinable
  public static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isPlain)
  }

  /// Whether bytes of text are printable ASCII.
  @inlinable
  public static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // It is asked of nearly everything that is drawn: without a way out in the middle the compiler takes many bytes at once.
    var others: UInt8 = 0
    for byte in text { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
    return others == 0
  }

  @usableFromInline
  static func cells(of text: String) -> Int {
    var total = 0
    var source = TextCells(text)
    while let cell = source.next() { total += cell.width }
    return total
  }

  /// The columns of one character: 0 for a mark or what is not shown, 1 or 2 otherwise.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch Visibility(of: scalar) {
    case .spacing(let width): width
    case .blank, .forbidden: 1
    case .mark, .hidden: 0
    }
  }
}

/// What becomes of a character when text meets cells.
enum Visibility: Equatable {
  /// It is shown in a cell of its own.
  case spacing(width: Int)
  /// It stands on the cell before it.
  case mark
  /// A tab or line end: shown as a space.
  case blank
  /// It could move the cursor or turn the reading direction: shown as �.
  case forbidden
  /// It shows nothing by itself, or terminals disagree on its width: left out.
  case hidden

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x390...0x3A1, 0x3A3...0x482,
      0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC, 0x2605, 0x2606, 0x2713, 0x2717:
      self = .spacing(width: 1)
    case 0x300...0x34E, 0x350...0x36F:
      self = .mark
    default:
      self = Self.byNature(of: scalar)
    }
  }

  private static func byNature(of scalar: Unicode.Scalar) -> Visibility {
    switch scalar.nature {
    case .tab, .lineEnd: .blank
    case .control, .direction, .annotation: .forbidden
    // What joiners, selectors, fillers and skin tones do to the width of their neighbours differs between
    // terminals, so a family is shown as its people side by side.
    case .joiner, .invisible: .hidden
    case .plain: (0x1F3FB...0x1F3FF).contains(scalar.value) ? .hidden : askingTheLibrary(scalar)
    }
  }

  /// The C library decides on the rest, because ncurses asks it too.
  private static func askingTheLibrary(_ scalar: Unicode.Scalar) -> Visibility {
    guard Encoding.isUTF8 else { return .forbidden }
    switch wcwidth(Int32(bitPattern: scalar.value)) {
    case 0: return .mark
    case 1: return .spacing(width: 1)
    case 2: return .spacing(width: 2)
    default: return .forbidden
    }
  }
}

/// What shares a cell of a terminal: a character that takes room and the zero-width ones behind it, as ncurses has it.
@frozen
public struct TextCell {
  /// The character that takes room.
  public let base: Unicode.Scalar
  /// The columns it takes: 1 or 2.
  public let width: Int
  /// What stands on it, in order.
  public let marks: [Unicode.Scalar]

  @inlinable
  init(_ base: Unicode.Scalar, width: Int, marks: [Unicode.Scalar] = []) {
    (self.base, self.width, self.marks) = (base, width, marks)
  }

  /// The character with its marks.
  public var text: String {
    var text = String(Character(base))
    for mark in marks { text.unicodeScalars.append(mark) }
    return text
  }
}

/// The cells of a text, one after another: the only rule for what shares a cell, which is no grapheme.
///
/// Drawn screens go through it character by character, so its common path is open to other rooms' compilers.
@frozen
public struct TextCells: Sequence, IteratorProtocol {
  @usableFromInline
  var scalars: String.UnicodeScalarView.Iterator
  @usableFromInline
  var waiting: Unicode.Scalar?

  /// Cells of the whole text.
  @inlinable
  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    waiting = scalars.next()
  }

  /// The next cell; nil at the end.
  @inlinable
  public mutating func next() -> TextCell? {
    guard let scalar = waiting else { return nil }
    waiting = scalars.next()
    // Most characters are ASCII, with no mark behind them.
    if (0x20...0x7E).contains(scalar.value), waiting?.value ?? 0 < 0xAD { return TextCell(scalar, width: 1) }
    return cell(from: scalar)
  }

  /// The cell that begins with this character, or the next one where it takes no room.
  @usableFromInline
  mutating func cell(from first: Unicode.Scalar) -> TextCell? {
    var begin: Unicode.Scalar? = first
    while let scalar = begin {
      switch Visibility(of: scalar) {
      case .spacing(let width): return TextCell(scalar, width: width, marks: takeMarks())
      case .blank: return TextCell(" ", width: 1, marks: takeMarks())
      case .forbidden: return TextCell("\u{FFFD}", width: 1, marks: takeMarks())
      // A mark with nothing to stand on stands on a dotted circle, as in a dictionary.
      case .mark: return TextCell("◌", width: 1, marks: [scalar] + takeMarks())
      case .hidden: break
      }
      begin = waiting
      waiting = scalars.next()
    }
    return nil
  }

  /// The zero-width characters that wait.
  private mutating func takeMarks() -> [Unicode.Scalar] {
    var marks: [Unicode.Scalar] = []
    while let scalar = waiting, scalar.value >= 0xAD {
      switch Visibility(of: scalar) {
      case .mark: marks.append(scalar)
      case .hidden: break
      case .spacing, .blank, .forbidden: return marks
      }
      waiting = scalars.next()
    }
    return marks
  }
}
