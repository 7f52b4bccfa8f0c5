import Screen
import Text

/// People and what is theirs below each other, the names in a column of their own; where that is too high and the wall wide
/// enough, in a second list beside it.
struct NameList: WallShape {
  private let items: [WallItem]
  /// Whether a row of air is between them.
  private let isAiry: Bool

  init(_ items: [WallItem], isAiry: Bool) {
    (self.items, self.isAiry) = (items.withNumbersBelowEachOther, isAiry)
  }

  var things: Int { items.count }
  func wanted(in width: Int, of limit: Int) -> Int { rows(in: width, atMost: limit) ?? limit }

  /// Narrower than this the names take too much of it.
  private static let narrowest = 56

  /// Columns between two lists.
  private static let gap = 4

  func rows(in width: Int, atMost limit: Int) -> Int? { lists(in: width, atMost: limit)?.rows }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let (things, places, width, _) = lists(in: rect.width, atMost: rect.height) else { return }
    for (place, list) in places.enumerated() {
      var rest = Rect(
        x: rect.x + place * (width + NameList.gap), y: rect.y, width: width, height: rect.height)
      for lines in things[list] {
        rest = lines.draw(on: &canvas, in: rest)
        if isAiry { rest = rest.split(top: 1).rest }
      }
    }
  }

  /// The rows of each thing, in one list or else in as many as there is room for beside each other, of about one height; `nil`
  /// where that is not enough.
  private func lists(
    in width: Int, atMost limit: Int
  ) -> (things: [[Line]], places: [Range<Int>], width: Int, rows: Int)? {
    let most = (width + NameList.gap) / (NameList.narrowest + NameList.gap)
    guard most > 0 else { return nil }
    for count in 1...most where items.count <= limit * count {
      let column = (width - NameList.gap * (count - 1)) / count
      let things = items.map { $0.named(column: self.column, width: column) }
      if let found = Downwards(things.map(\.count), in: count, air: isAiry ? 1 : 0, atMost: limit) {
        return (things, found.columns, column, found.rows)
      }
    }
    return nil
  }

  /// As wide as the names, and not wider than a label is.
  private var column: Int { min(20, items.map { TextWidth.of($0.opening ?? "") }.max() ?? 0) }
}

extension WallItem {
  /// Its rows with the name in a column of this width.
  func named(column: Int, width: Int) -> [Line] {
    var rest = self
    rest.opening = nil
    let lead = lead
    let indent = Line.width(of: lead) + column + 2
    let name = Wrap.oneLine(opening ?? "", width: column)
    let padding = String.spaces(column + 2 - TextWidth.of(name))
    let ink: Style = isChild ? .child.bolded() : isNewest ? .accent.bolded() : .accent
    let hanging = Span(String.spaces(indent))
    return rest.rows(width: max(1, width - indent), lead: []).enumerated().map { index, line in
      let before = index == 0 ? lead + [Span(name, ink), Span(padding)] : [hanging]
      return Line(before + line.spans, right: line.right)
    }
  }
}

extension [WallItem] {
  /// The same, with room for the longest of their numbers before each.
  var withNumbersBelowEachOther: [WallItem] {
    let columns = compactMap(\.number).max().map { String($0).count } ?? 1
    return map { item in
      var item = item
      item.numberColumns = columns
      return item
    }
  }
}
