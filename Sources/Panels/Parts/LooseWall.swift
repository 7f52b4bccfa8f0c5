import Screen

/// Blocks that hang or lie loose: each at its own height, every other row further on.
struct LooseWall {
  private let rect: Rect
  private let grid: Grid
  private let rows: [Row]

  /// So many blocks; `block` makes the block of an index for a width.
  init(_ rect: Rect, count: Int, block: (_ index: Int, _ width: Int) -> Block) {
    self.rect = rect
    grid = Grid(width: rect.width - LooseWall.shift, height: rect.height - 3)
    rows = grid.rows(count, block: block)
  }

  /// Draws a page: looser while everything fits.
  func draw(page: Int, on canvas: inout Canvas) -> Shown {
    let loose = staggered(drops: [1, 3, 0, 2])
    let fits = loose.reduce(0) { $0 + $1.height } <= rect.height
    return grid.draw(fits ? loose : staggered(drops: [0, 1]), page: page, on: &canvas, in: rect)
  }

  private static let shift = 3

  private func staggered(drops: [Int]) -> [Row] {
    rows.enumerated().map { index, row in
      var row = row
      for place in row.parts.indices {
        row.parts[place].x += index % 2 * LooseWall.shift
        row.parts[place].stretches = false
        if row.parts.count > 1 { row.parts[place].drop = drops[(place + index) % drops.count] }
      }
      return row
    }
  }
}
