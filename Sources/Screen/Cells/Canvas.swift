import Text

/// The whole desired terminal as a value.
///
/// Every coordinate is allowed everywhere; what falls outside is not drawn.
public struct Canvas: Equatable, Sendable {
  /// Columns and rows; at least 0, at most `sideLimit` each.
  public private(set) var size: Size
  /// The cells of each row.
  ///
  /// A row that two canvases have in common is one piece of memory.
  public private(set) var rows: [[Cell]]
  /// Where the terminal's cursor stands; hidden when nil.
  public var cursor: Point?

  /// The most columns or rows a canvas has; larger sizes are cut off to it.
  public static let sideLimit = 2000

  /// An empty canvas.
  public init(_ size: Size) {
    self.size = Self.size(size)
    rows = Array(repeating: Array(repeating: .blank, count: self.size.columns), count: self.size.rows)
  }

  /// The size of a canvas of which this size is asked.
  public static func size(_ size: Size) -> Size {
    Size(columns: min(max(0, size.columns), sideLimit), rows: min(max(0, size.rows), sideLimit))
  }

  /// A canvas without rows, on which others of its width are stacked until it has as many as `size`.
  public init(stackingUpTo size: Size) {
    self.size = Size(columns: size.columns, rows: 0)
    rows = []
    rows.reserveCapacity(size.rows)
  }

  /// Puts another below what there is; the last cursor among them is that of the whole.
  public mutating func stack(_ part: Canvas) {
    if let place = part.cursor { cursor = Point(x: place.x, y: rows.count + place.y) }
    rows += part.rows
    size.rows = rows.count
  }

  /// The cells from the top left to the bottom right.
  public var bounds: Rect { Rect(size) }

  /// Whether there is anything but air on it.
  var isInked: Bool { rows.contains { row in row.contains { $0.base != " " } } }

  /// The rows that are not one piece of memory with those of a canvas of the same size, as most are; all without one.
  func forEachRow(otherThan other: Canvas?, _ body: (Int) -> Void) {
    guard let other else { return rows.indices.forEach(body) }
    // An array is the address of its elements.
    rows.withUnsafeBytes { mine in
      other.rows.withUnsafeBytes { theirs in
        let (mine, theirs) = (mine.bindMemory(to: UInt.self), theirs.bindMemory(to: UInt.self))
        for y in mine.indices where mine[y] != theirs[y] { body(y) }
      }
    }
  }

  /// The cell at a place; nil outside the canvas.
  public subscript(_ point: Point) -> Cell? {
    contains(point) ? rows[point.y][point.x] : nil
  }

  /// Whether a place lies on the canvas.
  public func contains(_ point: Point) -> Bool {
    point.x >= 0 && point.y >= 0 && point.x < size.columns && point.y < size.rows
  }

  /// Writes text on one row and returns the column after it: the only place where text meets cells.
  ///
  /// Stops after `width` columns, or at the right edge. A wide character that doesn't fit becomes spaces.
  /// Nothing in the text can move the cursor, change colours or turn the reading direction.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style = .text, width: Int? = nil) -> Int {
    let start = Self.clamp(point.x)
    let end = min(size.columns, start + Self.clamp(width ?? size.columns - start))
    var text = text
    let plainEnd = text.withUTF8 { bytes in
      TextWidth.isPlain(bytes) ? put(plain: bytes, from: start, to: end, y: point.y, style: style) : nil
    }
    if let plainEnd { return plainEnd }
    var column = start
    var source = TextCells(text)
    while column < end, let next = source.next() {
      let cell = Cell(next, style: style)
      if column + cell.width > end {
        set(.blank(style), x: column, y: point.y)
        return end
      }
      if column < 0, column + cell.width > 0 {
        set(.blank(style), x: 0, y: point.y)
      } else {
        set(cell, x: column, y: point.y)
      }
      column += cell.width
    }
    return column
  }

  /// Writes text that takes a cell for each of its bytes: nearly all there is.
  private mutating func put(
    plain text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, y: Int, style: Style
  ) -> Int {
    let end = max(start, min(end, start + text.count))
    if rows.indices.contains(y) { rows[y].set(text, style, from: start, to: end) }
    return end
  }

  /// Empties a block and gives it this style.
  public mutating func fill(_ rect: Rect, _ style: Style = .text) {
    let block = visible(rect)
    for y in block.y..<block.bottom {
      for x in block.x..<block.right { set(.blank(style), x: x, y: y) }
    }
  }

  /// Draws a border with round corners just inside a block; at least 2 by 2, or nothing is drawn.
  public mutating func frame(_ rect: Rect, _ style: Style = .rule) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let block = Rect(
      x: Self.clamp(rect.x), y: Self.clamp(rect.y), width: Self.clamp(rect.width),
      height: Self.clamp(rect.height))
    let (left, top, right, bottom) = (block.x, block.y, block.right - 1, block.bottom - 1)
    rule(y: top, from: left + 1, width: block.width - 2, style)
    rule(y: bottom, from: left + 1, width: block.width - 2, style)
    for y in max(0, top + 1)..<max(0, top + 1, min(bottom, size.rows)) {
      set(Cell("│", width: 1, style: style), x: left, y: y)
      set(Cell("│", width: 1, style: style), x: right, y: y)
    }
    set(Cell("╭", width: 1, style: style), x: left, y: top)
    set(Cell("╮", width: 1, style: style), x: right, y: top)
    set(Cell("╰", width: 1, style: style), x: left, y: bottom)
    set(Cell("╯", width: 1, style: style), x: right, y: bottom)
  }

  /// Draws a horizontal line; to the right edge unless a width is given.
  public mutating func rule(y: Int, from x: Int = 0, width: Int? = nil, _ style: Style = .rule) {
    let start = Self.clamp(x)
    let end = min(size.columns, start + Self.clamp(width ?? size.columns))
    guard rows.indices.contains(y) else { return }
    let cell = Cell("─", width: 1, style: style)
    for column in max(0, start)..<max(0, start, end) { rows[y].set(cell, at: column) }
  }

  /// Draws a vertical line; to the bottom edge unless a height is given.
  public mutating func rule(x: Int, from y: Int = 0, height: Int? = nil, _ style: Style = .rule) {
    let start = Self.clamp(y)
    let end = min(size.rows, start + Self.clamp(height ?? size.rows))
    for row in max(0, start)..<max(0, start, end) {
      set(Cell("│", width: 1, style: style), x: x, y: row)
    }
  }

  /// Lays another canvas on this one; its cursor, when set, becomes this one's.
  public mutating func draw(_ other: Canvas, at point: Point) {
    let origin = Point(x: Self.clamp(point.x), y: Self.clamp(point.y))
    let target = visible(Rect(x: origin.x, y: origin.y, width: other.size.columns, height: other.size.rows))
    for y in target.y..<target.bottom {
      let row = other.rows[y - origin.y]
      if origin.x == 0, row.count == size.columns {
        rows[y] = row
        continue
      }
      for x in target.x..<target.right {
        let cell = row[x - origin.x]
        if cell.isContinuation {
          // Its left half was set just before, unless the edge cut that off.
          if x == target.x { set(.blank(cell.style), x: x, y: y) }
        } else if x + cell.width > target.right {
          set(.blank(cell.style), x: x, y: y)
        } else {
          set(cell, x: x, y: y)
        }
      }
    }
    if let place = other.cursor {
      let moved = Point(x: origin.x + place.x, y: origin.y + place.y)
      cursor = contains(moved) ? moved : nil
    }
  }

  /// Has the cells of a row of another canvas of this width.
  mutating func take(_ cells: [Cell], row: Int) { rows[row] = cells }

  /// Sets one cell, and blanks the other half of any wide character it cuts through.
  mutating func set(_ cell: Cell, x: Int, y: Int) {
    guard x >= 0, y >= 0, y < size.rows, x <= size.columns - cell.width else { return }
    rows[y].set(cell, at: x)
  }

  private func visible(_ rect: Rect) -> Rect {
    let (x, y) = (Self.clamp(rect.x), Self.clamp(rect.y))
    let left = min(max(0, x), size.columns)
    let top = min(max(0, y), size.rows)
    let right = min(size.columns, x + Self.clamp(rect.width))
    let bottom = min(size.rows, y + Self.clamp(rect.height))
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// Keeps sums of coordinates far from overflow; what it changes lies outside any canvas.
  private static func clamp(_ value: Int) -> Int { min(max(value, -1_000_000), 1_000_000) }
}

extension [Cell] {
  /// Sets these columns of a row to a text that takes a cell for each of its bytes.
  fileprivate mutating func set(
    _ text: UnsafeBufferPointer<UInt8>, _ style: Style, from start: Int, to end: Int
  ) {
    var cell = Cell(" ", width: 1, style: style)
    var column = start
    withUnsafeMutableBufferPointer { row in
      for byte in text {
        guard column < end else { return }
        cell.become(ascii: byte)
        if column >= 0 {
          if row[column].width != 1 { Self.split(column, of: row) }
          row[column] = cell
        }
        column += 1
      }
    }
  }

  /// Sets a cell of a row, and blanks the other half of any wide character it cuts through.
  fileprivate mutating func set(_ cell: Cell, at x: Int) {
    if cell.width == 1, self[x].width == 1 {
      self[x] = cell
      return
    }
    withUnsafeMutableBufferPointer { row in
      for place in x..<(x + cell.width) { Self.split(place, of: row) }
    }
    self[x] = cell
    if cell.width == 2 { self[x + 1] = .continuation(cell.style) }
  }

  /// Makes two spaces of the wide character that has a half here, if any.
  private static func split(_ x: Int, of row: UnsafeMutableBufferPointer<Cell>) {
    let left = row[x].isContinuation ? x - 1 : x
    guard row[left].width == 2 else { return }
    row[left] = .blank(row[left].style)
    row[left + 1] = .blank(row[left + 1].style)
  }
}
