import Screen

/// Lays blocks out row by row, in as many columns as fit.
struct Grid {
  /// Columns of the whole.
  let width: Int
  /// Rows of a page: what is higher than that gets the whole width.
  let height: Int
  /// Blocks beside each other, and the columns between them.
  let columns, gap: Int

  /// Columns at least `minimum` wide.
  init(width: Int, height: Int, minimum: Int = 24, gap: Int = 1) {
    (self.width, self.height, self.gap) = (width, height, gap)
    columns = max(1, (width + gap) / (max(1, minimum) + gap))
  }

  /// Columns of one block.
  var blockWidth: Int { max(1, (width - gap * (columns - 1)) / columns) }

  /// The rows; `block` makes the block of an index for a width.
  func rows(_ count: Int, block: (_ index: Int, _ width: Int) -> Block) -> [Row] {
    var rows: [Row] = []
    var parts: [Row.Part] = []
    for index in 0..<count {
      let narrow = block(index, blockWidth)
      if narrow.height > height, columns > 1 {
        if !parts.isEmpty { rows.append(Row(parts)) }
        parts = []
        rows.append(Row(block(index, width), width: width))
        continue
      }
      parts.append(Row.Part(block: narrow, x: x(ofColumn: parts.count), width: blockWidth))
      if parts.count == columns {
        rows.append(Row(parts))
        parts = []
      }
    }
    if !parts.isEmpty { rows.append(Row(parts)) }
    return rows
  }

  /// Draws a page with the last blocks first: in rows while everything fits on one page, which is calmest;
  /// then each column closes up.
  func draw(
    _ rows: [Row], page: Int, rowGap: Int = 0, on canvas: inout Canvas, in rect: Rect
  ) -> Shown {
    let whole = Stack(rows, height: rect.height, start: .newest, gap: rowGap, keepsGap: true)
    let hasWide = rows.contains { $0.parts.contains { $0.width != blockWidth } }
    if whole.isOnePage || hasWide { return whole.draw(page: page, on: &canvas, in: rect) }
    return (0..<columns).reduce(Shown.all(0)) { shown, column in
      let blocks = rows.compactMap { $0.parts.indices.contains(column) ? $0.parts[column].block : nil }
      let place = Rect(x: rect.x + x(ofColumn: column), y: rect.y, width: blockWidth, height: rect.height)
      let stack = Stack(
        blocks.map { Row($0, width: blockWidth) }, height: rect.height, start: .newest, gap: rowGap,
        keepsGap: true)
      return shown.and(stack.draw(page: page, on: &canvas, in: place))
    }
  }

  private func x(ofColumn column: Int) -> Int { column * (blockWidth + gap) }
}
