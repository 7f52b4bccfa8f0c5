import Text

/// A text set in block letters: its lines, and where each begins, in dots.
struct LetterBlock {
  /// Each line and the top of its tall letters.
  private(set) var lines: [(line: LetterLine, top: Int)] = []
  private(set) var width = 0
  private(set) var height = 0

  /// Sets a text in at most so many dots; nil when it doesn't fit, or has a character that is not drawn.
  ///
  /// In as few lines as can be, then as narrow as these can be, so that they are about as long. A sentence begins
  /// a line where that costs none. A word that is longer than a line is broken where it is made of two.
  init?(_ text: String, in font: LetterFont, width: Int, height: Int) {
    guard let words = LetterWords(text, font, width: width, height: height) else { return nil }
    let count = words.count(words.paragraphs, width: width)
    let settings = [words.sentences, words.paragraphs].filter { words.count($0, width: width) == count }
      .map { ($0, words.narrowest($0, count: count, widest: width)) }
    // Other words hang below other lines, which may take half a row more.
    for (parts, narrowest) in settings + [(words.paragraphs, width)] {
      self = LetterBlock(parts.flatMap { words.lines($0, width: narrowest) }, font)
      if self.height <= height { return }
    }
    return nil
  }

  private init(_ lines: [LetterLine], _ font: LetterFont) {
    for line in lines {
      let top = self.lines.last.map { $0.top + font.pitch(from: $0.line, to: line) } ?? line.rise
      self.lines.append((line, top))
      width = max(width, line.width)
      height = top + max(line.height, font.height)
    }
  }
}

/// The words of a text, before they are put together to lines.
private struct LetterWords {
  private(set) var paragraphs: [[LetterLine]] = []
  private(set) var sentences: [[LetterLine]] = []
  private let font: LetterFont

  /// Nil when there are none, or they surely don't fit: a long text is not measured to its end.
  init?(_ text: String, _ font: LetterFont, width: Int, height: Int) {
    self.font = font
    var room = (height / font.pitch + 1) * (width + font.wordGap)
    for part in text.split(whereSeparator: \.isNewline) {
      var (paragraph, sentence): ([LetterLine], [LetterLine]) = ([], [])
      for word in part.split(whereSeparator: \.isWhitespace) {
        guard let lines = Self.lines(of: word, font, width: width) else { return nil }
        room -= lines.reduce(0) { $0 + $1.width + font.wordGap }
        guard room >= 0 else { return nil }
        paragraph += lines
        sentence += lines
        guard let last = word.last, "?!.".contains(last) else { continue }
        sentences.append(sentence)
        sentence = []
      }
      paragraphs.append(paragraph)
      sentences.append(sentence)
    }
    guard paragraphs.contains(where: { !$0.isEmpty }) else { return nil }
  }

  /// A word, or its parts with a hyphen behind each but the last, as many together as there is room for.
  private static func lines(of word: Substring, _ font: LetterFont, width: Int) -> [LetterLine]? {
    guard let whole = font.line(of: word) else { return nil }
    if whole.width <= width { return [whole] }
    let pieces = Seams.pieces(of: word) { piece in font.line(of: piece).map { $0.width <= width } ?? false }
    return pieces?.compactMap { font.line(of: $0) }
  }

  /// The least width that takes no more than `count` lines.
  func narrowest(_ parts: [[LetterLine]], count: Int, widest: Int) -> Int {
    var (low, high) = (parts.joined().map(\.width).max() ?? 0, widest)
    while low < high {
      let middle = (low + high) / 2
      if self.count(parts, width: middle) <= count { high = middle } else { low = middle + 1 }
    }
    return high
  }

  func count(_ parts: [[LetterLine]], width: Int) -> Int {
    parts.reduce(0) { $0 + firsts($1, width: width).count }
  }

  /// Words put together to lines of at most `width` dots.
  func lines(_ words: [LetterLine], width: Int) -> [LetterLine] {
    let firsts = firsts(words, width: width)
    return zip(firsts, firsts.dropFirst() + [words.count]).map { first, end in
      words[first + 1..<end].reduce(into: words[first]) { $0.add($1, after: font.wordGap) }
    }
  }

  /// Which word each line begins with.
  private func firsts(_ words: [LetterLine], width: Int) -> [Int] {
    var (firsts, used): ([Int], Int) = ([], 0)
    for (index, word) in words.enumerated() {
      if !firsts.isEmpty, used + font.wordGap + word.width <= width {
        used += font.wordGap + word.width
      } else {
        firsts.append(index)
        used = word.width
      }
    }
    return firsts
  }
}
