import Screen

/// Blocks side by side; each may stand some rows lower.
struct Row {
  struct Part {
    var block: Block
    var x: Int
    var width: Int
    var drop = 0
    /// Whether it becomes as high as its neighbours.
    var stretches = true
  }
  var parts: [Part]

  /// Blocks side by side.
  init(_ parts: [Part]) { self.parts = parts }

  /// One block over the whole width.
  init(_ block: Block, width: Int) { parts = [Part(block: block, x: 0, width: width)] }

  var height: Int { parts.map { $0.drop + $0.block.height }.max() ?? 0 }
  var things: Int { parts.reduce(0) { $0 + $1.block.things } }

  /// Itself, or when it is too high: each block apart, in pieces that fit.
  fileprivate func pieces(height limit: Int) -> [Row] {
    guard height > limit else { return [self] }
    return parts.flatMap { part in
      part.block.pieces(height: limit).map { Row([Part(block: $0, x: part.x, width: part.width)]) }
    }
  }
}

/// Rows below each other, on as many pages as they need.
struct Stack {
  /// What the first page shows when not everything fits.
  enum Start {
    /// The first rows, as a text is read.
    case first
    /// The last rows, so that what came in last is seen; the next pages go back.
    case newest
  }

  private let pages: [[Row]]
  private let gap: Int
  private let total: Int

  /// Rows in pages of this height, with empty rows between them: where everything fits so, or always.
  init(_ rows: [Row], height: Int, start: Start, gap: Int = 0, keepsGap: Bool = false) {
    total = rows.reduce(0) { $0 + $1.things }
    let isSpacious = rows.reduce(-gap) { $0 + $1.height + gap } <= height
    self.gap = isSpacious || keepsGap ? gap : 0
    let pages = height < 1 ? [] : Stack.pages(rows, height: height, start: start, gap: self.gap)
    self.pages = pages.isEmpty ? [[]] : pages
  }

  /// How many pages there are.
  var count: Int { pages.count }

  /// The things of which the last row is on a page.
  func ends(page: Int) -> Set<Int> {
    Set(rows(page: page).flatMap(\.parts).filter(\.block.isEnd).compactMap(\.block.name))
  }

  /// Whether everything fits.
  var isOnePage: Bool { pages.count == 1 }

  /// Rows that the page takes.
  func height(page: Int) -> Int {
    let rows = rows(page: page)
    return rows.reduce(0) { $0 + $1.height } + gap * max(0, rows.count - 1)
  }

  /// Draws a page from the top of a block; the last one for any page beyond it.
  func draw(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    var y = rect.y
    let rows = rows(page: page)
    for row in rows {
      for part in row.parts {
        let height = part.stretches ? row.height - part.drop : part.block.height
        let place = Rect(x: rect.x + part.x, y: y + part.drop, width: part.width, height: height)
        part.block.draw(on: &canvas, in: place)
      }
      y += row.height + gap
    }
    return Shown(shown: rows.reduce(0) { $0 + $1.things }, total: total, pages: pages.count)
  }

  private func rows(page: Int) -> [Row] { pages[min(max(0, page), pages.count - 1)] }

  private static func pages(_ rows: [Row], height: Int, start: Start, gap: Int) -> [[Row]] {
    var pages: [[Row]] = []
    var current: [Row] = []
    var used = 0
    func close() {
      if !current.isEmpty { pages.append(start == .newest ? current.reversed() : current) }
      (current, used) = ([], 0)
    }
    for row in start == .newest ? rows.reversed() : rows {
      let pieces = row.pieces(height: height)
      if pieces.count > 1 {
        // Too high for a page: its beginning first, on pages of its own.
        close()
        pages += pieces.map { [$0] }
        continue
      }
      guard let row = pieces.first else { continue }
      if used + row.height > height { close() }
      current.append(row)
      used += row.height + gap
    }
    close()
    return pages
  }
}

extension Shown {
  /// Two parts of one screen, turned over together.
  func and(_ other: Shown) -> Shown {
    Shown(shown: shown + other.shown, total: total + other.total, pages: max(pages, other.pages))
  }
}
