import Text

extension Document {
  /// The report as Markdown (CommonMark, with the tables of GitHub): lines are as long as they are.
  ///
  /// Nothing in the data can become markup: what could mean something is escaped with a backslash.
  public var markdown: String {
    let head = ["# " + title.markdownLine] + [brokenLines(meta.map(\.markdownLine))]
    return (head + outlined.map(\.markdown)).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  fileprivate var markdown: String {
    switch self {
    case .heading(let level, let text):
      String(repeating: "#", count: min(max(level, 2), 6)) + " " + text.markdownLine
    case .paragraph(let text): brokenLines(text.markdownLines)
    case .quote(let quote): quote.markdown
    case .items(let items, let numbered):
      items.enumerated().map { index, item in
        item.markdown(marker: numbered ? "\(index + 1). " : "- ")
      }.joined(separator: "\n")
    case .table(let table): table.markdown
    case .figure(let figure): figure.lines.map { "    " + $0.harmlessLine }.joined(separator: "\n")
    case .terms(let terms):
      terms.map { "- **\($0.word.markdownLine)**: \($0.meaning.markdownLine)" }.joined(separator: "\n")
    case .rule: "---"
    }
  }
}

extension Document.Quote {
  fileprivate var markdown: String {
    var lines = marked(text.markdownLines, lichtje: lichtje, quoted: isLetterlijk)
    if let by { lines.append("— " + by.markdownLine) }
    return "> " + brokenLines(lines, indent: "> ")
  }
}

extension Document.Item {
  fileprivate func markdown(marker: String) -> String {
    var lines = marked(text.markdownLines, lichtje: lichtje, quoted: false)
    if let by { lines[lines.count - 1] += " — " + by.markdownLine }
    if let mark { lines[lines.count - 1] += " **\(mark.markdownLine)**" }
    lines += details.flatMap(\.markdownLines)
    return marker + brokenLines(lines, indent: String.spaces(marker.count))
  }
}

extension Document.Table {
  fileprivate var markdown: String {
    let table = squared()
    guard !table.headers.isEmpty else { return "" }
    let rule = table.headers.map { _ in "---" }
    let rows = ([table.headers.map(\.markdownLine), rule] + table.rows.map { $0.map(\.markdownLine) })
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
    let above = caption.map { ["**\($0.markdownLine)**"] } ?? []
    let below = notes.isEmpty ? [] : [brokenLines(notes.map { "\\* " + $0.markdownLine })]
    return (above + [rows] + below).joined(separator: "\n\n")
  }
}

/// Lines that stay lines: each but the last ends with a backslash, a hard break.
private func brokenLines(_ lines: [String], indent: String = "") -> String {
  lines.filter { !$0.isEmpty }.joined(separator: "\\\n" + indent)
}

extension String {
  /// The text on one line, as Markdown that says just this.
  fileprivate var markdownLine: String { harmlessLine.markdownEscaped }

  /// The lines of the text, as Markdown that says just this.
  fileprivate var markdownLines: [String] { harmlessLines.map(\.markdownEscaped) }

  /// One line without space around it, with a backslash before everything that could be markup.
  var markdownEscaped: String {
    let line = Array(unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for index in line.indices {
      if needsBackslash(at: index, in: line) { escaped.append("\\") }
      escaped.append(line[index])
    }
    return String(escaped)
  }
}

/// Whether a character could be markup: some always, some only where they would open a block or a link.
private func needsBackslash(at index: Int, in line: [Unicode.Scalar]) -> Bool {
  switch line[index] {
  case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "@", "$", "^": true
  case "-", "+", "=": index == 0
  case ".", ")": endsListNumber(at: index, in: line) || endsWWW(at: index, in: line)
  case ":": index == 0 || !isBetweenDigitsOrAtEnd(at: index, in: line)
  default: false
  }
}

/// "1." and "1)" open a numbered list at the start of a line.
private func endsListNumber(at index: Int, in line: [Unicode.Scalar]) -> Bool {
  index > 0 && line[..<index].allSatisfy(\.isDigit)
}

/// "www." is a link on GitHub.
private func endsWWW(at index: Int, in line: [Unicode.Scalar]) -> Bool {
  index >= 3 && line[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
}

/// "14:22" and "wie: moeder" are text; "https://" and ":smile:" may be more.
private func isBetweenDigitsOrAtEnd(at index: Int, in line: [Unicode.Scalar]) -> Bool {
  guard index + 1 < line.count else { return true }
  return line[index + 1] == " " || (line[index - 1].isDigit && line[index + 1].isDigit)
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
