import CNcurses
import CSignals
import Glibc

/// Why a screen cannot be shown here.
public enum TerminalFailure: Error, Equatable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` names a terminal that has no description on this machine.
  case unknownTerminal(String)
  /// The terminal cannot place its cursor.
  case dumbTerminal(String)
  /// There is no UTF-8 locale.
  case notUTF8
}

/// The real terminal on standard input and output; there is one in a process, used by one thread.
///
/// ncurses paints; keys are read in blocks and decoded here, because its own reading costs too much a byte.
public final class NcursesTerminal: Terminal {
  /// The number of colours in use: 0 where there are none or `NO_COLOR` is set.
  public let colours: Int
  /// Whether the other end of the terminal has gone: no key will ever come.
  public private(set) var isGone = false
  /// The window's size as `readKeys()` last told it.
  public private(set) var size: Size

  private let input = STDIN_FILENO
  private var decoder: KeyDecoder
  private var theme: Theme
  /// The colours of plain text, which are ncurses' own default: writing in them takes no sequence.
  private var ground: ColourPair
  private var paints: [Paint?] = Array(repeating: nil, count: 128)
  /// The pairs in use, numbered from 1.
  private var pairs: [ColourPair] = []
  private var shown: Canvas?
  private var isCursorShown = false
  private var isUp = true

  /// What ncurses needs to know of a style.
  private struct Paint {
    let attributes: attr_t
    let pair: Int32
    /// Whether an empty cell in it looks different from plain paper.
    let showsAir: Bool
  }

  private struct ColourPair: Equatable {
    let foreground: Int
    let background: Int

    init(_ look: Look) {
      (foreground, background) = (look.foreground ?? -1, look.background ?? -1)
    }
  }

  /// Half of an escape sequence or of a character is given so many milliseconds to become whole.
  private static let sequencePatience: Int32 = 25
  /// A paste is given so many milliseconds of silence before it counts as ended.
  private static let pastePatience: Int32 = 1000
  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"

  /// Takes the terminal over, until `leave()`.
  public init(theme: Theme) throws(TerminalFailure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard Encoding.isUTF8 else { throw .notUTF8 }
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    decoder = KeyDecoder(erasesWithCtrlH: Self.eraseKey(of: settings) == 0x08)
    // ncurses changes the settings at once, and writes nothing before the first painting.
    csignals_guard_terminal(STDIN_FILENO, "")
    let isKnown = cncurses_start()
    guard isKnown, cncurses_capability("cup") != nil else {
      csignals_restore_terminal()
      csignals_release_terminal()
      let name = getenv("TERM").map { String(cString: $0) } ?? ""
      throw isKnown ? .dumbTerminal(name) : .unknownTerminal(name)
    }
    csignals_guard_terminal(STDIN_FILENO, Self.resetText)
    raw()
    noecho()
    nonl()
    cncurses_keypad()
    typeahead(-1)
    curs_set(0)
    colours = Self.startColours()
    self.theme = theme
    ground = Self.ground(of: theme, colours: colours)
    size = Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))
    adoptSize()
    Self.tell(Self.pasteOn)
  }

  deinit { leave() }

  /// Shows everything in this theme from now on.
  public func use(_ theme: Theme) {
    self.theme = theme
    ground = Self.ground(of: theme, colours: colours)
    paints = Array(repeating: nil, count: paints.count)
    repaint()
  }
}

// MARK: - Painting

extension NcursesTerminal {
  /// Paints what differs from the last canvas.
  public func show(_ canvas: Canvas) {
    guard isUp else { return }
    // What ncurses has just erased is an empty canvas: plain text is its own default colours.
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil { cncurses_clear() }
    for y in 0..<min(canvas.size.rows, size.rows) {
      let changed =
        before.map { Self.changedColumns(y, of: canvas, since: $0) } ?? Self.inkedColumns(y, of: canvas)
      guard let changed else { continue }
      paint(canvas, row: y, columns: changed)
    }
    shown = canvas
    let cursor = canvas.cursor.flatMap { canvas.contains($0) ? $0 : nil }
    if let cursor { cncurses_move(Int32(cursor.y), Int32(cursor.x)) }
    cncurses_stage()
    doupdate()
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      curs_set(isCursorShown ? 1 : 0)
    }
  }

  /// Paints the last canvas anew, whatever the terminal shows now.
  public func repaint() {
    guard isUp else { return }
    cncurses_forget()
    guard let canvas = shown else { return }
    shown = nil
    show(canvas)
  }

  /// The columns from the first to the last cell of a row that differ; nil when none does.
  private static func changedColumns(_ y: Int, of canvas: Canvas, since shown: Canvas) -> Range<Int>? {
    let columns = canvas.size.columns
    guard columns > 0 else { return nil }
    return canvas.cells.withUnsafeBufferPointer { new in
      shown.cells.withUnsafeBufferPointer { old in
        let start = y * columns
        guard let new = new.baseAddress, let old = old.baseAddress,
          memcmp(new + start, old + start, columns * MemoryLayout<Cell>.stride) != 0
        else { return nil }
        var (first, last) = (0, columns - 1)
        while first < last, new[start + first] == old[start + first] { first += 1 }
        while last > first, new[start + last] == old[start + last] { last -= 1 }
        // A wide character is painted from its left half.
        while first > 0, new[start + first].isContinuation { first -= 1 }
        return first..<(last + 1)
      }
    }
  }

  /// The columns from the first to the last cell of a row that is not empty; nil when all are.
  private static func inkedColumns(_ y: Int, of canvas: Canvas) -> Range<Int>? {
    let columns = canvas.size.columns
    let cells = canvas.cells[(y * columns)..<((y + 1) * columns)]
    guard let first = cells.firstIndex(where: { $0 != .blank }),
      let last = cells.lastIndex(where: { $0 != .blank })
    else { return nil }
    return (first - y * columns)..<(last + 1 - y * columns)
  }

  private func paint(_ canvas: Canvas, row y: Int, columns: Range<Int>) {
    let cells = joiningAir(canvas.cells[(y * canvas.size.columns)..<((y + 1) * canvas.size.columns)])
    var row: [cchar_t] = []
    row.reserveCapacity(columns.count + 1)
    var text: [wchar_t] = Array(repeating: 0, count: Cell.markLimit + 2)
    var (last, target): (Cell?, cchar_t) = (nil, cchar_t())
    for x in columns {
      let cell = cells[x]
      // ncurses makes the right half itself.
      if cell.isContinuation { continue }
      // Most of a screen is the same empty cell.
      if cell == last {
        row.append(target)
        continue
      }
      text[0] = wchar_t(bitPattern: cell.base.value)
      text[1] = 0
      if !cell.isPlain {
        for (index, mark) in cell.marks.enumerated() {
          text[index + 1] = wchar_t(bitPattern: mark.value)
          text[index + 2] = 0
        }
      }
      let paint = paint(of: cell)
      last = cell
      cncurses_set_cell(&target, text, paint.attributes, paint.pair)
      row.append(target)
    }
    // ncurses looks one cell past the last.
    row.append(cchar_t())
    cncurses_put(Int32(y), Int32(columns.lowerBound), row, Int32(row.count - 1))
  }

  /// A row in which empty cells between two of one style have that style too, where nobody sees it.
  ///
  /// A terminal then switches once a line of words or block letters, not twice a gap.
  private func joiningAir(_ row: ArraySlice<Cell>) -> [Cell] {
    var cells = Array(row)
    var inked: Int?
    for index in cells.indices where cells[index] != .blank {
      if let inked, inked + 1 < index, cells[inked].packedStyle == cells[index].packedStyle,
        !paint(of: cells[index]).showsAir
      {
        for air in (inked + 1)..<index { cells[air] = .blank(cells[index].style) }
      }
      inked = index
    }
    return cells
  }

  private func paint(of cell: Cell) -> Paint {
    let index = Int(cell.packedStyle)
    if let known = paints[index] { return known }
    let look = theme.look(of: cell.style, colours: colours)
    let paint = Paint(
      attributes: cncurses_attributes(look.bold, look.underlined, look.reversed), pair: pair(of: look),
      showsAir: look.underlined || look.reversed || ColourPair(look).background != ground.background)
    paints[index] = paint
    return paint
  }

  private func pair(of look: Look) -> Int32 {
    let colours = ColourPair(look)
    if colours == ground { return 0 }
    if let known = pairs.firstIndex(of: colours) { return Int32(known + 1) }
    let number = Int32(pairs.count + 1)
    guard init_extended_pair(number, Int32(colours.foreground), Int32(colours.background)) == OK else {
      return 0
    }
    pairs.append(colours)
    return number
  }
}

// MARK: - Keys

extension NcursesTerminal {
  /// Standard input.
  public var inputDescriptor: Int32? { input }

  /// All keys that wait, and the new size first when there is one.
  ///
  /// Waits a moment only for the rest of a sequence or a paste that has begun.
  public func readKeys() -> [Key] {
    guard isUp else { return [] }
    var keys: [Key] = adoptSize() ? [.resize(size)] : []
    repeat {
      while isReadable(within: 0), let bytes = readBlock() {
        keys.append(contentsOf: decoder.feed(PasteEnd.masked(bytes)))
      }
      guard decoder.isWaiting else { return keys }
    } while isReadable(within: decoder.isPasting ? Self.pastePatience : Self.sequencePatience)
    keys.append(contentsOf: decoder.settle())
    return keys
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    guard !isGone else { return false }
    var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&request, 1, milliseconds)
      if count < 0, errno == EINTR { continue }
      if count > 0, Int32(request.revents) & POLLIN == 0 { isGone = true }
      return count > 0 && !isGone
    }
  }

  /// What there is to read now; nil when the terminal has gone.
  private func readBlock() -> ArraySlice<UInt8>? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &buffer, buffer.count)
    if count > 0 { return buffer[..<count] }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    isGone = true
    return nil
  }

  /// Takes over the window's size; true when it changed.
  @discardableResult
  private func adoptSize() -> Bool {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return false
    }
    let new = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    guard new != size else { return false }
    size = new
    resizeterm(Int32(new.rows), Int32(new.columns))
    // The terminal may have moved its text about: the next canvas is painted whole.
    shown = nil
    cncurses_clear()
    cncurses_forget()
    return true
  }

  /// Writes a sequence that ncurses has no name for.
  private static func tell(_ sequence: String) {
    var sequence = sequence
    sequence.withUTF8 { bytes in
      // Where the terminal has gone, reading says so.
      _ = write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    }
  }

  private static func startColours() -> Int {
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 { return 0 }
    start_color()
    return Int(cncurses_colours())
  }

  /// Makes the colours of plain text the default.
  private static func ground(of theme: Theme, colours: Int) -> ColourPair {
    let ground = ColourPair(theme.look(of: .text, colours: colours))
    if colours > 0 { assume_default_colors(Int32(ground.foreground), Int32(ground.background)) }
    return ground
  }

  private static func eraseKey(of settings: termios) -> cc_t {
    withUnsafeBytes(of: settings.c_cc) { $0[Int(VERASE)] }
  }
}

// MARK: - Leaving

extension NcursesTerminal {
  /// Gives the terminal back as it was, with nothing of ours on it; once is enough, more does no harm.
  public func leave() {
    guard isUp else { return }
    suspend()
    isUp = false
    csignals_restore_terminal()
  }

  /// Gives the terminal back until `resume()`.
  public func suspend() {
    guard isUp else { return }
    // Without an alternate screen the notes would stay in sight.
    cncurses_clear()
    cncurses_stage()
    Self.tell(Self.pasteOff)
    doupdate()
    endwin()
    csignals_release_terminal()
  }

  /// Takes the terminal again, after `suspend()` or when another program may have used it, and paints it whole.
  public func resume() {
    guard isUp else { return }
    csignals_guard_terminal(STDIN_FILENO, Self.resetText)
    reset_prog_mode()
    Self.tell(Self.pasteOn)
    curs_set(isCursorShown ? 1 : 0)
    cncurses_clear()
    repaint()
  }

  /// What a crash writes: a clean screen, the usual one, a cursor, no colours, no paste borders.
  private static var resetText: [CChar] {
    var text: [CChar] = []
    for byte in pasteOff.utf8 { text.append(CChar(bitPattern: byte)) }
    for name in ["clear", "rmcup", "cnorm", "op", "sgr0", "rmkx"] {
      if let capability = cncurses_capability(name) { append(capability, to: &text) }
    }
    return text + [0]
  }

  /// Adds a capability without its `$<…>` waiting times.
  private static func append(_ capability: UnsafePointer<CChar>, to text: inout [CChar]) {
    var next = capability
    while next.pointee != 0 {
      if strncmp(next, "$<", 2) == 0, let end = strchr(next, Int32(UInt8(ascii: ">"))) {
        next = UnsafePointer(end) + 1
      } else {
        text.append(next.pointee)
        next += 1
      }
    }
  }
}
