import CText

/// How many columns text takes on a terminal, by the same rule as `Canvas.put`.
public enum TextWidth {
  /// The columns of all cells of a text.
  public static func of(_ text: String) -> Int {
    // Most text is nothing but ASCII, a column each.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    var total = 0
    var source = Cells(text)
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
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x390...0x3A1, 0x3A3...0x482,
      0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC, 0x2605, 0x2606, 0x2713, 0x2717:
      self = .spacing(width: 1)
    case 0xA0:
      self = .spacing(width: 1)
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029:
      self = .blank
    case 0x00...0x1F, 0x7F...0x9F:
      self = .forbidden
    // Bidi controls, and annotations that hide text.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB:
      self = .forbidden
    case 0x300...0x36F:
      self = .mark
    // Soft hyphen, joiners, fillers, variation selectors, skin tones and tags: what they do to the width of
    // their neighbours differs between terminals, so a family is shown as its people side by side.
    case 0xAD, 0x115F, 0x1160, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0x3164,
      0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      self = .hidden
    default:
      self = Self.askingTheLibrary(scalar)
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

/// The cells of a text, one after another: the only rule for what shares a cell.
///
/// A cell is a spacing character and the zero-width ones behind it, as ncurses has it; not a grapheme.
struct Cells: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var waiting: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    waiting = scalars.next()
  }

  /// The next cell, in plain style; nil at the end.
  mutating func next() -> Cell? {
    while let scalar = waiting {
      waiting = scalars.next()
      // Most characters are ASCII, with no mark behind them.
      if (0x20...0x7E).contains(scalar.value), waiting?.value ?? 0 < 0xAD { return Cell(scalar, width: 1) }
      switch Visibility(of: scalar) {
      case .spacing(let width): return withMarks(Cell(scalar, width: width))
      case .blank: return withMarks(.blank)
      case .forbidden: return withMarks(Cell("\u{FFFD}", width: 1))
      // A mark with nothing to stand on stands on a dotted circle, as in a dictionary.
      case .mark:
        var circle = Cell("◌", width: 1)
        circle.add(mark: scalar)
        return withMarks(circle)
      case .hidden: continue
      }
    }
    return nil
  }

  private mutating func withMarks(_ cell: Cell) -> Cell {
    var cell = cell
    while let scalar = waiting, scalar.value >= 0xAD {
      switch Visibility(of: scalar) {
      case .mark: cell.add(mark: scalar)
      case .hidden: break
      default: return cell
      }
      waiting = scalars.next()
    }
    return cell
  }
}
