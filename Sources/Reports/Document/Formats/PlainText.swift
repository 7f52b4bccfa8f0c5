import Text

extension Document {
  /// How many columns a line of plain text has at most.
  public static let plainTextColumns = 80

  /// The report as plain text, wrapped at 80 columns, for a terminal or an e-mail.
  public var plainText: String {
    let head = (title.isEmpty ? [] : underlined(title, with: "=")) + meta.flatMap { wrapped($0) }
    let parts = [head] + outlined.map(\.plainLines)
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
    case .figure(let figure): figure.lines.map(\.harmlessLine)
    case .terms(let terms): terms.flatMap { wrapped($0.plain, indent: "  ") }
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
    if let mark { words[words.count - 1] += " [\(mark)]" }
    let indent = String.spaces(marker.count)
    return wrapped((words + details).joined(separator: "\n"), first: marker, indent: indent)
  }
}

extension Document.Table {
  fileprivate var plainLines: [String] {
    var layout = TableLayout(headers: headers, keepsEmptyColumns: true)
    rows.forEach { layout.see($0) }
    let above = caption.map { wrapped($0) + [""] } ?? []
    let below = notes.isEmpty ? [] : [""] + notes.flatMap { wrapped("* " + $0) }
    return above + layout.head + rows.flatMap { layout.lines(of: $0) } + below
  }
}

extension Document.Term {
  fileprivate var plain: String { word + ": " + meaning }
}

private func underlined(_ text: String, with mark: Character) -> [String] {
  let lines = wrapped(text)
  return lines + [String(repeating: mark, count: max(3, lines.map(\.columns).max() ?? 0))]
}

/// The lines of a text, broken between words so that each fits; a word that is too long is cut.
///
/// `first` stands before the first line and is as wide as `indent`, which stands before the others.
func wrapped(_ text: String, first: String? = nil, indent: String = "") -> [String] {
  let width = Document.plainTextColumns - TextWidth.of(indent)
  return text.harmlessLines.flatMap { Wrap.lines($0, width: width) }.enumerated().map { index, line in
    (index == 0 ? first ?? indent : indent) + line
  }
}

extension String {
  /// How many columns the text takes in a terminal.
  var columns: Int { TextWidth.of(self) }

  func padded(to width: Int) -> String {
    self + String.spaces(width - columns)
  }

  var withoutTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
