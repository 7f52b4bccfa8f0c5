/// Breaks text into lines that fit.
public enum Wrap {
  /// The lines of a text, each at most `width` columns: broken between words where that can be, else inside.
  ///
  /// Keeps every visible character; only the spaces at a break fall away. Line ends in the text are kept. With
  /// a `limit`, at most so many lines, the last ending in … when there was more. A width below 1 counts as 1,
  /// and a wide character then stands alone on a line, one column too wide.
  public static func lines(_ text: String, width: Int, limit: Int? = nil) -> [String] {
    let limit = limit ?? .max
    guard limit > 0 else { return [] }
    if fitsAtSight(text, width: width) { return [text] }
    var lines: [String] = []
    var breaker = LineBreaker(text, width: max(1, width))
    while let line = breaker.next() {
      if lines.count == limit {
        lines[limit - 1] = shortened(lines[limit - 1], width: max(1, width))
        break
      }
      lines.append(String(line))
    }
    return lines
  }

  /// The same for words that are read and not typed: one that is longer than a line is broken at a seam, with a hyphen.
  public static func read(_ text: String, width: Int, limit: Int? = nil) -> [String] {
    lines(Seams.parted(text, width: max(1, width)), width: width, limit: limit)
  }

  /// What is read in as many lines, each about as long as the others: the words of a heading.
  public static func balanced(_ text: String, width: Int) -> [String] {
    let text = Seams.parted(text, width: max(1, width))
    let widest = lines(text, width: width)
    guard widest.count > 1 else { return widest }
    // Not so narrow that a word would be broken which is whole now.
    let longest = text.split(whereSeparator: \.isWhitespace).map { TextWidth.of(String($0)) }.max() ?? 0
    var (low, high) = (max(1, width / 2, min(longest, width)), max(1, width))
    while low < high {
      let middle = (low + high) / 2
      if lines(text, width: middle).count <= widest.count { high = middle } else { low = middle + 1 }
    }
    return lines(text, width: high)
  }

  /// Whether a text surely stands on one line: nothing takes more columns than bytes.
  ///
  /// Line ends are looked for by their first byte; two of them share that with “ and …, which are then measured.
  private static func fitsAtSight(_ text: String, width: Int) -> Bool {
    text.utf8.count <= width && text.utf8.allSatisfy { $0 != 0x0A && $0 != 0x0D && $0 != 0xE2 }
  }

  /// A text on one line: cut off with … where it is wider than `width`.
  public static func oneLine(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    if text.utf8.count <= width { return text }
    return TextWidth.of(text) <= width ? text : shortened(text, width: width)
  }

  private static func shortened(_ line: String, width: Int) -> String {
    var kept = ""
    var columns = 0
    var source = TextCells(line)
    while let cell = source.next(), columns + cell.width <= width - 1 {
      kept += cell.text
      columns += cell.width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}

/// Takes one line after another off a text, by scalars: what shares a cell stays together.
private struct LineBreaker {
  private let scalars: Substring.UnicodeScalarView
  private let width: Int
  /// Where the next line starts; nil after the last.
  private var start: String.Index?

  init(_ text: String, width: Int) {
    scalars = Substring(text).unicodeScalars
    self.width = width
    start = scalars.startIndex
  }

  mutating func next() -> Substring? {
    guard let lineStart = start else { return nil }
    var index = lineStart
    var columns = 0
    /// The end of the last word that fits, and the start of the one after it.
    var wordBreak: (end: String.Index, next: String.Index)?
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if Self.endsLine(scalar) {
        start = afterLineEnd(index)
        return Substring(scalars[lineStart..<index])
      }
      if Self.isSpace(scalar), columns > 0 {
        let next = endOfSpaces(from: index)
        columns += scalars.distance(from: index, to: next)
        if columns > width {
          start = next == scalars.endIndex ? nil : Self.endsLine(scalars[next]) ? afterLineEnd(next) : next
          return Substring(scalars[lineStart..<index])
        }
        wordBreak = (index, next)
        index = next
        continue
      }
      let needed = columnsNeeded(scalar, at: columns)
      if columns > 0, needed > 0, columns + needed > width {
        start = wordBreak?.next ?? index
        return Substring(scalars[lineStart..<(wordBreak?.end ?? index)])
      }
      columns += needed
      index = scalars.index(after: index)
    }
    start = nil
    return Substring(scalars[lineStart...])
  }

  private func columnsNeeded(_ scalar: Unicode.Scalar, at column: Int) -> Int {
    switch Visibility(of: scalar) {
    case .spacing(let width): width
    case .blank, .forbidden: 1
    // With nothing before it, a mark gets a circle to stand on.
    case .mark: column == 0 ? 1 : 0
    case .hidden: 0
    }
  }

  private func endOfSpaces(from index: String.Index) -> String.Index {
    var index = index
    while index < scalars.endIndex, Self.isSpace(scalars[index]) { index = scalars.index(after: index) }
    return index
  }

  private func afterLineEnd(_ index: String.Index) -> String.Index {
    let next = scalars.index(after: index)
    let isPair = scalars[index] == "\r" && next < scalars.endIndex && scalars[next] == "\n"
    return isPair ? scalars.index(after: next) : next
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
