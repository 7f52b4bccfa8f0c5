import Text

extension Document {
  /// How many columns a line of plain text has at most.
  public static let plainTextColumns = 80

  /// The report as plain text, wrapped at 80 columns, for a terminal or an e-mail.
  public var plainText: String {
    let head = (title.isEmpty ? [] : underlined(title, with: "=")) + meta.flatMap { wrapped($0) }
    let parts = [head] + blocks.map(\.plainLines)
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  fileprivate var plainLines: [String] {
    switch self {
    case .heading(...2, let text): underlined(text, with: "-")
    case .heading(3, let text): underlined(text, with: "~")
    case .heading(_, let text): wrapped(text)
    case .paragraph(let text): wrapped(text)
    case .quote(let quote): quote.plainLines
    case .items(let items, let numbered):
      items.enumerated().flatMap { index, item in
        item.plainLines(marker: numbered ? "\(index + 1). " : "- ")
      }
    case .table(let table): table.squared().plainLines
    case .rule: ["* * *"]
    }
  }
}

extension Document.Quote {
  fileprivate var plainLines: [String] {
    let words = marked(text.harmlessLines, lichtje: lichtje, quoted: isLetterlijk).flatMap {
      wrapped($0, indent: "  ")
    }
    return words + (by.map { wrapped("— " + $0, indent: "    ") } ?? [])
  }
}

extension Document.Item {
  fileprivate func plainLines(marker: String) -> [String] {
    var words = marked(text.harmlessLines, lichtje: lichtje, quoted: false)
    if let by { words[words.count - 1] += " — " + by }
    let indent = String(repeating: " ", count: marker.count)
    return wrapped((words + details).joined(separator: "\n"), first: marker, indent: indent)
  }
}

extension Document.Table {
  /// Columns side by side where they fit; otherwise a row is told below its first text, a line per column.
  fileprivate var plainLines: [String] {
    let heads = headers.map(\.harmlessLine)
    let rows = rows.map { $0.map(\.harmlessLine) }.filter { !$0.allSatisfy(\.isEmpty) }
    let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].columns }.max() ?? 0 }
    let total = widths.reduce(2 * (widths.count - 1), +)
    return total <= Document.plainTextColumns ? sideBySide(heads, rows, widths) : belowEachOther(heads, rows)
  }

  private func sideBySide(_ heads: [String], _ rows: [[String]], _ widths: [Int]) -> [String] {
    let line = { (row: [String]) in
      zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").withoutTrailingSpaces
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return rows.isEmpty ? [] : [line(heads), line(rule)] + rows.map(line)
  }

  private func belowEachOther(_ heads: [String], _ rows: [[String]]) -> [String] {
    let label = min(24, heads.dropFirst().map(\.columns).max() ?? 0)
    let records = rows.map { row in
      wrapped(row[0])
        + zip(heads, row).dropFirst().filter { !$0.1.isEmpty }.flatMap { labelled($0, $1, width: label) }
    }
    return Array(records.joined(separator: [""]))
  }

  /// A text behind its label; a label that is too long stands on a line of its own.
  private func labelled(_ head: String, _ text: String, width: Int) -> [String] {
    let indent = String(repeating: " ", count: width + 4)
    if head.columns > width { return wrapped(head, indent: "  ") + wrapped(text, indent: indent) }
    return wrapped(text, first: "  " + head.padded(to: width + 2), indent: indent)
  }
}

private func underlined(_ text: String, with mark: Character) -> [String] {
  let lines = wrapped(text)
  return lines + [String(repeating: mark, count: max(3, lines.map(\.columns).max() ?? 0))]
}

/// The lines of a text, broken between words so that each fits; a word that is too long is cut.
///
/// `first` stands before the first line and is as wide as `indent`, which stands before the others.
private func wrapped(_ text: String, first: String? = nil, indent: String = "") -> [String] {
  let width = Document.plainTextColumns - TextWidth.of(indent)
  return text.harmlessLines.flatMap { Wrap.lines($0, width: width) }.enumerated().map { index, line in
    (index == 0 ? first ?? indent : indent) + line
  }
}

extension String {
  /// How many columns the text takes in a terminal.
  fileprivate var columns: Int { TextWidth.of(self) }

  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  fileprivate var withoutTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
