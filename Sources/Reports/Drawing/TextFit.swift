import Text

/// Words that were broken into lines so that they stand in a box, as large as they can be.
///
/// First they are broken between words; then they get smaller, down to a size that is still read on paper; then long words
/// are broken at a seam; what is more than the box has room for ends in "…".
struct TextFit: Hashable {
  /// The lines.
  let lines: [String]
  /// How large the letters are.
  let size: Int
  let bold: Bool
  /// Whether all of the words are there.
  let isWhole: Bool

  /// How high a line is, in hundredths of the size.
  private static let leading = 128

  /// A text in a box of this width and height.
  ///
  /// - Parameter sizes: of the letters, the largest first wanted.
  init(_ text: String, width: Int, height: Int, sizes: ClosedRange<Int>, bold: Bool = false) {
    // No sheet has room for more.
    let text = String(text.harmlessLine.prefix(2_000))
    var size = sizes.upperBound
    while true {
      let lines = TextFit.broken(text, width: width, size: size, bold: bold)
      let room = max(1, TextFit.lines(in: height, size: size))
      let isTooLong =
        lines.count > room || lines.contains { LetterWidth.of($0, size: size, bold: bold) > width }
      if !isTooLong || size <= sizes.lowerBound {
        self.init(lines, room: room, width: width, size: size, bold: bold)
        return
      }
      size = max(sizes.lowerBound, size - max(1, size / 14))
    }
  }

  private init(_ lines: [String], room: Int, width: Int, size: Int, bold: Bool) {
    (self.size, self.bold, isWhole) = (size, bold, lines.count <= room)
    guard lines.count > room, let last = lines.prefix(room).last else {
      self.lines = lines
      return
    }
    var cut = Substring(last)
    while !cut.isEmpty, LetterWidth.of(cut + "…", size: size, bold: bold) > width { cut.removeLast() }
    self.lines = lines.prefix(room - 1) + [String(cut).trimmed + "…"]
  }

  /// How high it is.
  var height: Int { lines.count * TextFit.lineHeight(size) }

  /// How wide its widest line is.
  var width: Int { lines.map { LetterWidth.of($0, size: size, bold: bold) }.max() ?? 0 }

  static func lineHeight(_ size: Int) -> Int { size * leading / 100 }

  private static func lines(in height: Int, size: Int) -> Int { height / lineHeight(size) }

  /// Broken between words; a word that is longer than a line at a seam, and where it has none inside.
  private static func broken(_ text: String, width: Int, size: Int, bold: Bool) -> [String] {
    let fits = { (line: String) in LetterWidth.of(line, size: size, bold: bold) <= width }
    var (lines, line) = ([String](), "")
    for word in text.split(separator: " ").map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var parts = fits(word) ? [word] : pieces(of: word, width: width, size: size, bold: bold, where: fits)
      line = parts.popLast() ?? ""
      lines += parts
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func pieces(
    of word: String, width: Int, size: Int, bold: Bool, where fits: (String) -> Bool
  ) -> [String] {
    if let parts = Seams.pieces(of: word, fit: fits) { return parts }
    var (rest, cut) = (Substring(word), [String]())
    while !rest.isEmpty {
      let count = LetterWidth.count(of: rest, within: width, size: size, bold: bold)
      cut.append(String(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return cut
  }
}

extension SVG {
  /// Writes what was fitted, from the upper left corner of a box; where it stands.
  @discardableResult
  mutating func write(
    _ fit: TextFit, at corner: Point, ink: Ink = .text, centeredIn width: Int? = nil, edge: Edge = .left
  ) -> Box {
    var y = corner.y
    for line in fit.lines {
      let wide = LetterWidth.of(line, size: fit.size, bold: fit.bold)
      let x =
        edge == .right ? corner.x + fit.width - wide : corner.x + (width.map { max(0, ($0 - wide) / 2) } ?? 0)
      draw(
        .text(
          line, in: Box(x, y, wide, TextFit.lineHeight(fit.size)), size: fit.size, bold: fit.bold, ink: ink,
          at: width == nil ? edge : .middle))
      y += TextFit.lineHeight(fit.size)
    }
    return Box(corner.x, corner.y, width ?? fit.width, y - corner.y)
  }
}
