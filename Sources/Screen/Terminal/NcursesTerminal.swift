import CNcurses
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
  /// The system has no memory to give for a screen.
  case noRoom
}

/// The real terminal on standard input and output; there is one in a process, used by one thread.
///
/// ncurses paints in memory, and what it painted goes to the terminal in one write. Keys are read in blocks and decoded
/// here, because its own reading costs too much a byte.
public final class NcursesTerminal: Terminal {
  /// The number of colours in use: 0 where there are none or `NO_COLOR` is set.
  public let colours: Int
  /// Whether it draws half a cell full: block letters are made of those.
  public var hasBlocks: Bool { !isConsole }
  private let isConsole: Bool
  /// Whether the other end of the terminal has gone: no key will ever come.
  public var isGone: Bool { line.isGone }
  /// The window's size as `readKeys()` last told it.
  public private(set) var size: Size

  private var line: TerminalLine
  private let sheet: Sheet
  private var decoder: KeyDecoder
  private let patience = KeyPatience()
  /// Since when it is silent.
  private var lastHeard = TerminalLine.milliseconds
  /// What leaving writes, and what a crash writes.
  private let farewell, lastWords: [UInt8]
  /// What goes before the next picture.
  private var opening: [UInt8] = []
  private var theme: Theme
  /// The colours of plain text, which are ncurses' own default: writing in them takes no sequence.
  private var ground: ColourPair
  private var paints: [Paint?] = Array(repeating: nil, count: 128)
  /// The pairs in use, numbered from 1.
  private var pairs: [ColourPair] = []
  /// Where ncurses reads a character with its marks.
  private var text = [wchar_t](repeating: 0, count: Cell.markLimit + 2)
  /// The cells of a row on their way to ncurses; their memory is the same for each row.
  private var targets: [cchar_t] = []
  /// Where each row of the last picture began to be painted.
  private var painted: [Point] = []
  /// What forgets a cell of the screen.
  private let pin: UnsafeMutablePointer<WINDOW>
  private var shown: Canvas?
  private var isCursorShown = false
  private var isUp = true
  /// Whether the terminal shows something of ours.
  private var isInked = false
  /// Whether the terminal was asked for what leaving gives back.
  private var isOpen = false

  /// What ncurses needs to know of a style.
  private struct Paint {
    let attributes: attr_t
    let pair: Int32
    /// An empty cell in it, in which another sign can stand.
    let stencil: cchar_t
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

  /// The version of ncurses that paints.
  public static var libraryVersion: String { String(cString: cncurses_version()) }

  /// Takes the terminal over, until `leave()`; nothing is written before the first picture.
  ///
  /// SIGWINCH and SIGTSTP must be watched already, or ncurses answers them.
  ///
  /// - Parameter lastWords: what a crash says, once the terminal is as it was.
  public init(theme: Theme, lastWords: String = "") throws(TerminalFailure) {
    guard let line = TerminalLine() else { throw .notATerminal }
    guard Encoding.isUTF8 else { throw .notUTF8 }
    guard let file = cncurses_open_sheet() else { throw .noRoom }
    (self.line, sheet) = (line, Sheet(file))
    decoder = KeyDecoder(erasesWithCtrlH: line.eraseKey == 0x08)
    line.take(farewell: [])
    if let size = line.size {
      // ncurses asks its output for the size, and a file has none.
      setenv("LINES", "\(size.rows)", 1)
      setenv("COLUMNS", "\(size.columns)", 1)
    }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    isConsole = ConsoleSigns.are(on: name)
    let isKnown = TerminalKin.names(for: name).contains { cncurses_start($0, file) }
    guard isKnown, cncurses_capability("cup") != nil else {
      line.giveBack(discarding: false)
      throw isKnown ? .dumbTerminal(name) : .unknownTerminal(name)
    }
    guard let pin = newwin(1, 1, 0, 0) else {
      line.giveBack(discarding: false)
      throw .noRoom
    }
    self.pin = pin
    farewell = Self.farewell
    self.lastWords = farewell + Array((lastWords.isEmpty ? "" : lastWords + "\r\n").utf8)
    line.take(farewell: self.lastWords)
    // ncurses sends its output at every cursor move until it has ended once. Before the colours: going on resets those.
    endwin()
    _ = sheet.take()
    doupdate()
    opening = sheet.take() + Self.greeting
    nonl()
    typeahead(-1)
    curs_set(0)
    colours = Self.startColours()
    self.theme = theme
    ground = Self.ground(of: theme, colours: colours)
    size = Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))
    adoptSize()
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
    painted.removeAll(keepingCapacity: true)
    canvas.forEachRow(otherThan: before) { y in
      guard y < size.rows else { return }
      let row = canvas.rows[y]
      let changed =
        before.map { Self.changedColumns(of: row, since: $0.rows[y]) } ?? Self.inkedColumns(of: row)
      guard let changed else { return }
      paint(row, y: y, columns: changed)
      painted.append(Point(x: changed.lowerBound, y: y))
    }
    if let before {
      for place in Rising.rows(beginning: painted, of: canvas, since: before) {
        cncurses_forget_cell(pin, Int32(place.y), Int32(place.x))
      }
    }
    let isInk = canvas.isInked
    if !isInk { wipe() }
    shown = canvas
    let cursor = canvas.cursor.flatMap { canvas.contains($0) ? $0 : nil }
    if let cursor { cncurses_move(Int32(cursor.y), Int32(cursor.x)) }
    cncurses_stage()
    doupdate()
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      curs_set(isCursorShown ? 1 : 0)
    }
    send()
    isInked = isInk
  }

  /// Sends what was painted, in one write.
  private func send() {
    let picture = sheet.take()
    if !opening.isEmpty {
      line.send((opening + picture)[...])
      opening = []
      isOpen = true
    } else if !picture.isEmpty {
      line.send(picture)
    }
  }

  /// Erases in place what the terminal shows of ours, before ncurses clears it.
  ///
  /// A terminal without another screen keeps what is cleared from the first corner on.
  private func wipe() {
    guard isInked, Self.isANSI else { return }
    isInked = false
    opening += Array("\u{1B}7\u{1B}[m\(Self.erasing)\u{1B}8".utf8)
  }

  /// Paints the last canvas anew, whatever the terminal shows now.
  public func repaint() {
    guard isUp else { return }
    wipe()
    cncurses_forget()
    guard let canvas = shown else { return }
    shown = nil
    show(canvas)
  }

  /// The columns from the first to the last cell of a row that differ; nil when none does.
  private static func changedColumns(of row: [Cell], since shown: [Cell]) -> Range<Int>? {
    row.withUnsafeBufferPointer { new in
      shown.withUnsafeBufferPointer { old in
        guard let new = new.baseAddress, let old = old.baseAddress,
          memcmp(new, old, row.count * MemoryLayout<Cell>.stride) != 0
        else { return nil }
        var (first, last) = (0, row.count - 1)
        while first < last, new[first] == old[first] { first += 1 }
        while last > first, new[last] == old[last] { last -= 1 }
        // A wide character is painted from its left half.
        while first > 0, new[first].isContinuation { first -= 1 }
        return first..<(last + 1)
      }
    }
  }

  /// The columns from the first to the last cell of a row that is not empty; nil when all are.
  private static func inkedColumns(of row: [Cell]) -> Range<Int>? {
    guard let first = row.firstIndex(where: { $0 != .blank }),
      let last = row.lastIndex(where: { $0 != .blank })
    else { return nil }
    return first..<(last + 1)
  }

  private func paint(_ row: [Cell], y: Int, columns: Range<Int>) {
    // Out of the object meanwhile, where each look at it would be guarded.
    var targets = targets
    self.targets = []
    targets.removeAll(keepingCapacity: true)
    var (style, target): (UInt8?, cchar_t) = (nil, cchar_t())
    // ncurses makes the right half itself.
    for cell in joiningAir(row, columns) where !cell.isContinuation {
      if cell.packedStyle != style { (style, target) = (cell.packedStyle, paint(of: cell).stencil) }
      if cell.isPlain {
        cncurses_set_sign(&target, wchar(cell))
        targets.append(target)
      } else {
        targets.append(marked(cell))
      }
    }
    // ncurses looks one cell past the last.
    targets.append(cchar_t())
    cncurses_put(Int32(y), Int32(columns.lowerBound), targets, Int32(targets.count - 1))
    self.targets = targets
  }

  private func wchar(_ cell: Cell) -> wchar_t {
    wchar_t(bitPattern: (isConsole ? ConsoleSigns.drawn(cell.base) : cell.base).value)
  }

  /// A sign with its marks, as ncurses has it.
  private func marked(_ cell: Cell) -> cchar_t {
    text[0] = wchar(cell)
    text[1] = 0
    for (index, mark) in cell.marks.enumerated() {
      text[index + 1] = wchar_t(bitPattern: mark.value)
      text[index + 2] = 0
    }
    let paint = paint(of: cell)
    var target = cchar_t()
    cncurses_set_cell(&target, text, paint.attributes, paint.pair)
    return target
  }

  /// The cells of these columns, in which empty ones have the style of both that stand around them, or none, where nobody
  /// sees it.
  ///
  /// A terminal then switches once a line of words or block letters, not twice a gap.
  private func joiningAir(_ row: [Cell], _ columns: Range<Int>) -> ArraySlice<Cell> {
    var (first, last) = (columns.lowerBound, columns.upperBound - 1)
    while first > 0, isAir(row[first]) { first -= 1 }
    while last < row.count - 1, isAir(row[last]) { last += 1 }
    var cells = row[first...last]
    /// Where what is empty began, and the style of what stands before that.
    var (start, before): (Int, UInt8?) = (first, nil)
    for index in cells.indices where !isAir(cells[index]) {
      let cell = cells[index]
      if start < index {
        let isJoined = before == cell.packedStyle && !paint(of: cell).showsAir
        for place in start..<index { cells[place] = isJoined ? .blank(cell.style) : .blank }
      }
      (start, before) = (index + 1, cell.packedStyle)
    }
    for place in start..<(last + 1) { cells[place] = .blank }
    return cells[columns]
  }

  /// Whether nothing is seen of a cell, whatever its style.
  private func isAir(_ cell: Cell) -> Bool {
    cell.isEmpty && (cell.packedStyle == Style.text.packed || !paint(of: cell).showsAir)
  }

  private func paint(of cell: Cell) -> Paint {
    let index = Int(cell.packedStyle)
    if let known = paints[index] { return known }
    let look = theme.look(of: cell.style, colours: colours)
    let (attributes, pair) = (cncurses_attributes(look.bold, look.underlined, look.reversed), pair(of: look))
    var stencil = cchar_t()
    cncurses_set_cell(&stencil, [wchar_t(UInt8(ascii: " ")), 0], attributes, pair)
    let paint = Paint(
      attributes: attributes, pair: pair, stencil: stencil,
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
  public var inputDescriptor: Int32? { line.descriptor }

  /// All keys that wait, and the new size first when there is one.
  ///
  /// Of what is not whole yet nothing comes before its rest, or before it has been silent for `silenceNeeded`.
  public func readKeys() -> [Key] { readKeys(line.poll(), isResized: true) }

  /// The same for who has polled already, and knows of a signal whether the window may have another size.
  public func readKeys(_ events: Int16, isResized: Bool) -> [Key] {
    guard isUp else { return [] }
    let resized: [Key] = isResized && adoptSize() ? [.resize(size)] : []
    // All at once: of a paste with an end in its text the true end may be far behind it.
    var (events, bytes) = (events, ArraySlice<UInt8>())
    while line.isReadable(events), let block = line.readBlock() {
      // A letter that comes alone stays in the memory it was read into.
      if bytes.isEmpty { bytes = block } else { bytes += block }
      // A hand types no more at once; behind a part of a paste its rest may wait.
      events = block.count < 64 ? 0 : line.poll()
    }
    guard !bytes.isEmpty || silenceNeeded == 0 else { return resized }
    let typed = bytes.isEmpty ? decoder.settle() : decoder.feed(PasteEnd.masked(bytes))
    lastHeard = TerminalLine.milliseconds
    return resized.isEmpty ? typed : resized + typed
  }

  /// In how many milliseconds of silence `readKeys` has more to tell; nil when silence tells nothing.
  public var silenceNeeded: Int? {
    decoder.silence.map { max(0, patience.milliseconds($0) - (TerminalLine.milliseconds - lastHeard)) }
  }

  /// What was begun and will not be ended: the part of a paste that came before the line broke.
  public func lastKeys() -> [Key] { decoder.end() }

  /// Takes over the window's size; true when it changed.
  @discardableResult
  private func adoptSize() -> Bool {
    guard let new = line.size, new != size else { return false }
    size = new
    resizeterm(Int32(new.rows), Int32(new.columns))
    // The terminal may have moved its text about: the next canvas is painted whole.
    shown = nil
    wipe()
    cncurses_clear()
    cncurses_forget()
    return true
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
}

// MARK: - Leaving

extension NcursesTerminal {
  /// Gives the terminal back as it was, with nothing of ours on it; once is enough, more does no harm.
  ///
  /// What was typed and not read is thrown away: words for a note must not become a command of the shell.
  public func leave() {
    guard isUp else { return }
    close()
    line.giveBack(discarding: true)
    isUp = false
  }

  /// Gives the terminal back until `resume()`.
  public func suspend() {
    guard isUp else { return }
    close()
    line.giveBack(discarding: false)
  }

  /// Takes the terminal again, after `suspend()` or when another program may have used it, and paints it whole.
  public func resume() {
    guard isUp else { return }
    line.take(farewell: lastWords)
    adoptSize()
    if !isOpen { doupdate() }
    opening += sheet.take() + Self.greeting
    curs_set(isCursorShown ? 1 : 0)
    cncurses_clear()
    repaint()
  }

  private func close() {
    endwin()
    _ = sheet.take()
    if isOpen { line.send(farewell[...]) }
    (opening, isOpen, isInked) = ([], false, false)
  }

  /// Whether the terminal takes the sequences that all have in common since the VT100.
  private static var isANSI: Bool { strncmp(cncurses_capability("cup"), "\u{1B}[", 2) == 0 }

  /// Erases from the last corner back to the first: what is cleared so is kept nowhere.
  private static let erasing = "\u{1B}[999;999H\u{1B}[1J\u{1B}[H"

  /// What a program that crashed may have left on, and would send what is no key or keys in another way: those of the
  /// kitty protocol, of xterm and of Windows, the mouse, the focus, the colours and the size.
  private static let leftOn =
    "\u{1B}[=0u\u{1B}[>4;0m\u{1B}[?9;1000;1002;1003;1004;1005;1006;1015;1016;2031;2048;9001l"

  /// What begins a screen of ours, once the terminal shows it: the keys of the keypad, and the borders of a paste.
  private static var greeting: [UInt8] {
    // Who has no other screen knows none of these, and some would take them for something else.
    var text = Array((cncurses_capability("smcup") == nil ? "" : leftOn).utf8)
    text += Array("\u{1B}[?2004h".utf8)
    append("smkx", to: &text)
    return text
  }

  /// What ends it: no paste borders, no colours, a clean screen, the usual one, a cursor.
  private static var farewell: [UInt8] {
    var text = Array("\u{1B}[?2004l".utf8)
    append("sgr0", "op", to: &text)
    if isANSI { text += Array(erasing.utf8) }
    append("clear", "rmcup", "cnorm", "rmkx", to: &text)
    return text
  }

  /// Adds what the terminal has of these capabilities, without their `$<…>` waiting times.
  private static func append(_ names: String..., to text: inout [UInt8]) {
    for name in names {
      guard var next = cncurses_capability(name) else { continue }
      while next.pointee != 0 {
        if strncmp(next, "$<", 2) == 0, let end = strchr(next, Int32(UInt8(ascii: ">"))) {
          next = UnsafePointer(end) + 1
        } else {
          text.append(UInt8(bitPattern: next.pointee))
          next += 1
        }
      }
    }
  }
}
