import Screen
import Text

/// People and what is theirs below each other, the names in a column of their own.
struct NameList: WallShape {
  private let items: [WallItem]
  /// Whether a row of air is between them.
  private let isAiry: Bool

  init(_ items: [WallItem], isAiry: Bool) { (self.items, self.isAiry) = (items, isAiry) }

  var things: Int { items.count }
  func wanted(in width: Int, of limit: Int) -> Int { rows(in: width, atMost: limit) ?? limit }

  /// Narrower than this the names take too much of it.
  private static let narrowest = 56

  func rows(in width: Int, atMost limit: Int) -> Int? {
    guard width >= NameList.narrowest, !items.isEmpty, items.count <= limit else { return nil }
    let column = column
    var rows = isAiry ? items.count - 1 : 0
    for item in items {
      rows += item.named(column: column, width: width).count
      guard rows <= limit else { return nil }
    }
    return rows
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let column = column
    var rest = rect
    for item in items {
      rest = item.named(column: column, width: rect.width).draw(on: &canvas, in: rest)
      if isAiry { rest = rest.split(top: 1).rest }
    }
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
