/// How many columns and rows there are; never negative when it comes from this module.
public struct Size: Hashable, Sendable {
  /// How many cells there are in a row.
  public var columns: Int
  /// How many rows there are.
  public var rows: Int

  /// A size of `columns` by `rows` cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place, counted from 0 at the top left; it may lie outside the canvas.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// The place in column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A block of cells; layouts cut it into smaller ones, down to nothing, without ever going below zero.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The top row.
  public var y: Int
  /// How many columns it spans.
  public var width: Int
  /// How many rows it spans.
  public var height: Int

  /// A block with its top left at (`x`, `y`); a negative width or height counts as 0.
  ///
  /// All four are kept within a million cells, so that sums of them never overflow.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = min(max(x, -Self.limit), Self.limit)
    self.y = min(max(y, -Self.limit), Self.limit)
    self.width = min(max(0, width), Self.limit)
    self.height = min(max(0, height), Self.limit)
  }

  private static let limit = 1_000_000

  /// The whole of a canvas of this size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// The top left cell.
  public var origin: Point { Point(x: x, y: y) }

  /// The block's width and height as a size.
  public var size: Size { Size(columns: width, rows: height) }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The column just right of the block.
  public var right: Int { x + width }

  /// The row just below the block.
  public var bottom: Int { y + height }

  /// The block without a border of `margin` cells on every side.
  public func inset(by margin: Int) -> Rect { inset(horizontal: margin, vertical: margin) }

  /// The block without `horizontal` columns left and right and `vertical` rows above and below.
  public func inset(horizontal: Int, vertical: Int) -> Rect {
    let dx = min(max(0, horizontal), width / 2)
    let dy = min(max(0, vertical), height / 2)
    return Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }

  /// The first `count` rows, and what is left below them.
  public func split(top count: Int) -> (taken: Rect, rest: Rect) {
    let taken = min(max(0, count), height)
    return (
      Rect(x: x, y: y, width: width, height: taken),
      Rect(x: x, y: y + taken, width: width, height: height - taken)
    )
  }

  /// The last `count` rows, and what is left above them.
  public func split(bottom count: Int) -> (taken: Rect, rest: Rect) {
    let (rest, taken) = split(top: height - min(max(0, count), height))
    return (taken, rest)
  }

  /// The first `count` columns, and what is left to the right of them.
  public func split(left count: Int) -> (taken: Rect, rest: Rect) {
    let taken = min(max(0, count), width)
    return (
      Rect(x: x, y: y, width: taken, height: height),
      Rect(x: x + taken, y: y, width: width - taken, height: height)
    )
  }

  /// The last `count` columns, and what is left to the left of them.
  public func split(right count: Int) -> (taken: Rect, rest: Rect) {
    let (rest, taken) = split(left: width - min(max(0, count), width))
    return (taken, rest)
  }
}
