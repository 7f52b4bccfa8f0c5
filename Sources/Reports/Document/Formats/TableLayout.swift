import Text

/// How the rows of a table stand in plain text: known when each was seen once, and then used for one after the other.
public struct TableLayout {
  private let headers: [String]
  private var widths: [Int]
  private var isUsed: [Bool]
  /// Whether there is a row with anything in it.
  private var hasText = false
  private var isFirst = true
  /// Whether no row was seen.
  public private(set) var isEmpty = true

  /// A table with these heads, of which nothing was seen yet.
  ///
  /// - Parameter keepsEmptyColumns: whether a column in which no row has anything stands there too.
  public init(headers: [String], keepsEmptyColumns: Bool = false) {
    self.headers = headers.map(\.harmlessLine)
    widths = self.headers.map(\.columns)
    isUsed = headers.map { _ in keepsEmptyColumns }
  }

  /// Sees a row, which has a text for each head.
  public mutating func see(_ row: [String]) {
    isEmpty = false
    for (column, text) in zip(headers.indices, row) where !text.isEmpty {
      let line = text.harmlessLine
      isUsed[column] = true
      widths[column] = max(widths[column], line.columns)
      if !line.isEmpty { hasText = true }
    }
  }

  private var used: [Int] { headers.indices.filter { isUsed[$0] } }

  /// Columns side by side where they fit; otherwise a row is told below its first text, a line per column.
  private var isSideBySide: Bool {
    used.reduce(2 * (used.count - 1)) { $0 + widths[$1] } <= Document.plainTextColumns
  }

  /// What stands above the rows.
  public var head: [String] {
    guard isSideBySide, hasText else { return [] }
    return [line(headers), line(widths.map { String(repeating: "-", count: $0) })]
  }

  /// The lines of the next row; none for one in which there is nothing.
  public mutating func lines(of row: [String]) -> [String] {
    let texts = headers.indices.map { $0 < row.count ? row[$0].harmlessLine : "" }
    guard texts.contains(where: { !$0.isEmpty }) else { return [] }
    if isSideBySide { return [line(texts)] }
    defer { isFirst = false }
    return (isFirst ? [] : [""]) + belowEachOther(used.map { (headers[$0], texts[$0]) })
  }

  private func line(_ texts: [String]) -> String {
    used.map { texts[$0].padded(to: widths[$0]) }.joined(separator: "  ").withoutTrailingSpaces
  }

  private func belowEachOther(_ columns: [(head: String, text: String)]) -> [String] {
    let label = min(24, columns.dropFirst().map(\.head.columns).max() ?? 0)
    return wrapped(columns.first?.text ?? "")
      + columns.dropFirst().filter { !$0.text.isEmpty }.flatMap { labelled($0.head, $0.text, width: label) }
  }

  /// A text behind its label; a label that is too long stands on a line of its own.
  private func labelled(_ head: String, _ text: String, width: Int) -> [String] {
    let indent = String.spaces(width + 4)
    if head.columns > width { return wrapped(head, indent: "  ") + wrapped(text, indent: indent) }
    return wrapped(text, first: "  " + head.padded(to: width + 2), indent: indent)
  }
}
