import Screen
import Text

/// Cards in rows from left to right, or in a column for each group; all of them, or nothing.
struct CardGrid {
  let rung: Rung
  let width, height: Int
  let isList: Bool
  /// Whether a list may be one row of columns: below a line with numbers that would be read as another of those.
  var mayBeFlat = true

  /// Where everything goes, and how many rows that takes; `nil` where it does not fit.
  func place(_ groups: [WallGroup]) -> (placed: [Placed], rows: Int)? {
    let filled = groups.filter { $0.items.count > 0 }
    guard fitsAtSight(filled) else { return nil }
    guard groups.contains(where: { $0.head != nil }) else { return below(filled) }
    // Empty columns with a head ask too, while there is room for them.
    let asking = groups.filter { $0.items.count > 0 || $0.head != nil }
    return beside(asking) ?? (filled.count < asking.count ? beside(filled) : nil) ?? below(filled)
  }

  /// What needs no measuring to know that it is too much.
  private func fitsAtSight(_ groups: [WallGroup]) -> Bool {
    let count = groups.reduce(0) { $0 + $1.items.count }
    let columns = max(1, groups.count, isList ? listColumns(Self.narrowest) : rung.columns(in: width))
    let rows = (count + columns - 1) / columns
    return rows * (least + air) - air <= height
  }

  private var air: Int { isList ? (rung == .airy ? 1 : 0) : rung.air }
  private var least: Int { isList ? 1 : rung.least }
  /// The widest a card is: a short line is found again, a long one is not.
  private static let widest = 60

  // MARK: Groups side by side

  private func beside(_ groups: [WallGroup]) -> (placed: [Placed], rows: Int)? {
    guard groups.count > 1 else { return nil }
    let gap = 2
    let column = (width - gap * (groups.count - 1)) / groups.count
    guard column >= rung.width else { return nil }
    var placed: [Placed] = []
    var rows = 0
    for (index, group) in groups.enumerated() {
      let x = index * (column + gap)
      guard let top = head(group, x: x, y: 0, width: column, on: &placed),
        let bottom = stack(group.items, x: x, y: top, width: column, on: &placed)
      else { return nil }
      rows = max(rows, bottom)
    }
    return (placed, rows)
  }

  private func stack(_ items: WallItems, x: Int, y: Int, width: Int, on placed: inout [Placed]) -> Int? {
    var y = y
    for (index, item) in items.all.withNumbersBelowEachOther.enumerated() {
      let block = block(of: item, width: width)
      if index > 0 { y += air }
      guard y + block.height <= height else { return nil }
      placed.append(
        Placed(what: .item(item), block: block, rect: Rect(x: x, y: y, width: width, height: block.height)))
      y += block.height
    }
    return y
  }

  // MARK: Groups below each other

  private func below(_ groups: [WallGroup]) -> (placed: [Placed], rows: Int)? {
    var placed: [Placed] = []
    var y = 0
    for (index, group) in groups.enumerated() {
      if index > 0 { y += 1 }
      if group.head != nil {
        guard let top = head(group, x: 0, y: y, width: width, on: &placed) else { return nil }
        y = top
      }
      guard let bottom = rows(of: group.items, y: y, on: &placed) else { return nil }
      y = bottom
    }
    return (placed, y)
  }

  private func rows(of items: WallItems, y: Int, on placed: inout [Placed]) -> Int? {
    if isList { return list(of: items, y: y, on: &placed) }
    let columns = min(rung.columns(in: width), max(1, items.count))
    let share = (width - rung.gap * (columns - 1)) / columns
    let column =
      columns < rung.columns(in: width) || columns > 1 ? min(share, max(Self.widest, rung.width)) : share
    var y = y
    for start in stride(from: 0, to: items.count, by: columns) {
      if start > 0 { y += air }
      var row = (start..<min(start + columns, items.count)).map { items[$0] }
      // The child stands first within a row.
      row = row.filter(\.isChild) + row.filter { !$0.isChild }
      let blocks = row.map { block(of: $0, width: column) }
      let tallest = blocks.reduce(0) { max($0, $1.height) }
      guard y + tallest <= height else { return nil }
      for (place, (item, block)) in zip(row, blocks).enumerated() {
        let rect = Rect(x: place * (column + rung.gap), y: y, width: column, height: tallest)
        placed.append(Placed(what: .item(item), block: block, rect: rect))
      }
      y += tallest
    }
    return y
  }

  /// Columns between those of a list, and the fewest that one has.
  private static let (listGap, narrowest) = (3, 12)

  private func listColumns(_ column: Int) -> Int {
    max(1, (width + Self.listGap) / (column + Self.listGap))
  }

  /// A list is read downwards, in columns of about one height: as many as its longest line leaves room for.
  private func list(of items: WallItems, y: Int, on placed: inout [Placed]) -> Int? {
    let all = items.all.withNumbersBelowEachOther
    let longest = all.flatMap { $0.listed(width: Self.widest).lines.map(\.whole) }.max() ?? 0
    // Each on a row of its own where that fits, else as narrow as cards are.
    for least in [longest, min(longest, rung.width)] {
      let most = min(max(1, all.count), listColumns(max(Self.narrowest, least)))
      // Three below each other are seen to be a list; two beside each other are not.
      let few = min(most, (all.count + 2) / 3)
      for columns in mayBeFlat && most > few ? [few, most] : [few] {
        if let bottom = list(of: all, in: max(1, columns), y: y, on: &placed) { return bottom }
      }
    }
    return nil
  }

  private func list(of all: [WallItem], in columns: Int, y: Int, on placed: inout [Placed]) -> Int? {
    let column = min(Self.widest, (width - Self.listGap * (columns - 1)) / columns)
    let blocks = all.map { block(of: $0, width: column) }
    guard
      let found = Downwards(blocks.map(\.height), in: columns, air: air, atMost: height - y)
    else { return all.isEmpty ? y : nil }
    for (place, things) in found.columns.enumerated() {
      var top = y
      for index in things {
        let rect = Rect(
          x: place * (column + Self.listGap), y: top, width: column, height: blocks[index].height)
        placed.append(Placed(what: .item(all[index]), block: blocks[index], rect: rect))
        top = rect.bottom + air
      }
    }
    return y + found.rows
  }

  private func block(of item: WallItem, width: Int) -> Block {
    isList ? item.listed(width: width) : item.block(rung, width: width)
  }

  /// The head of a group with a line below it; gives the row below that.
  private func head(_ group: WallGroup, x: Int, y: Int, width: Int, on placed: inout [Placed]) -> Int? {
    let text = group.head ?? ""
    let title = Line(Wrap.oneLine(text, width: width), group.isQuiet ? .quiet : .title)
    let rule = Line([Span(String(repeating: "─", count: width), .rule)])
    guard y + 2 <= height else { return nil }
    placed.append(
      Placed(
        what: .head(text, count: group.items.count), block: Block(lines: [title, rule]),
        rect: Rect(x: x, y: y, width: width, height: 2)))
    return y + 2
  }
}
