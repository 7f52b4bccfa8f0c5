/// One drawn letter: rows of dots, and what stands above it.
struct Letter: Sendable {
  let rows: [[Bool]]
  let accent: [[Bool]]

  var width: Int { rows.first?.count ?? 0 }

  /// Adds its dots to a field of dots, its own top row at `top` and its accent above that.
  func draw(on dots: inout [[Bool]], x: Int, top: Int) {
    let accentWidth = accent.first?.count ?? 0
    let accentX = max(0, x + (width - accentWidth + 1) / 2)
    place(rows, on: &dots, x: x, y: top)
    place(accent, on: &dots, x: accentX, y: 0)
  }

  private func place(_ shape: [[Bool]], on dots: inout [[Bool]], x: Int, y: Int) {
    for (row, line) in shape.enumerated() where dots.indices.contains(y + row) {
      for (column, dot) in line.enumerated() where dot && dots[y + row].indices.contains(x + column) {
        dots[y + row][x + column] = true
      }
    }
  }
}

/// A line of letters; nil is the gap between two words.
struct LetterLine: Sendable {
  let letters: [Letter?]
  /// In dots, which are columns.
  let width: Int

  var hasAccents: Bool { letters.contains { $0?.accent.isEmpty == false } }
}

/// The letters of one size and the air between them, in dots.
struct LetterFont: Sendable {
  let height: Int
  let letterGap: Int
  let wordGap: Int
  /// Above a line with accents: the accent and the air below it.
  let accentRoom: Int
  /// The drawings, and where their lines are: a letter is taken out of them when it is asked for.
  ///
  /// By byte and
  /// by hand, because it is all on the way to the first screen.
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let accents: [LetterDrawings.Accent: [String]]

  static let small = LetterFont(
    height: 5, letterGap: 1, wordGap: 3, accentRoom: 2, drawings: LetterDrawings.small,
    accents: LetterDrawings.smallAccents)
  static let large = LetterFont(
    height: 10, letterGap: 2, wordGap: 6, accentRoom: 3, drawings: LetterDrawings.large,
    accents: LetterDrawings.largeAccents)

  /// The letters of one word; nil when it has a character that is not drawn.
  func line(of word: Substring) -> LetterLine? {
    var found: [Letter] = []
    for character in word.uppercased() {
      guard let letter = letter(Self.alike(character)) else { return nil }
      found.append(letter)
    }
    let gaps = max(0, found.count - 1) * letterGap
    return LetterLine(letters: found, width: found.reduce(gaps) { $0 + $1.width })
  }

  /// The rows on screen of a line with the air below it.
  func rows(of line: LetterLine) -> Int { ((line.hasAccents ? accentRoom : 0) + height + 1) / 2 + rowsOfGap }

  /// Whole rows of air between lines; the small letters have half a row of their own.
  var rowsOfGap: Int { height.isMultiple(of: 2) ? 1 : 0 }

  /// The character that one is drawn as.
  private static func alike(_ character: Character) -> Character {
    switch character {
    case "‘", "’", "´", "`": "'"
    case "„", "»": "”"
    case "«": "“"
    case "—": "–"
    case "\u{2011}": "-"
    default: character
    }
  }

  private init(
    height: Int, letterGap: Int, wordGap: Int, accentRoom: Int, drawings: String,
    accents: [LetterDrawings.Accent: [String]]
  ) {
    (self.height, self.letterGap, self.wordGap) = (height, letterGap, wordGap)
    (self.accentRoom, self.accents) = (accentRoom, accents)
    bytes = Array(drawings.utf8)
    lines = Self.lines(of: bytes)
  }

  /// The lines that are not empty.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var (lines, start) = ([Range<Int>](), 0)
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "\n") {
      if index > start { lines.append(start..<index) }
      start = index + 1
    }
    return lines
  }

  /// The letter of a character, with its accent where that is drawn apart.
  private func letter(_ character: Character) -> Letter? {
    if let rows = rows(of: character) { return Letter(rows: rows, accent: []) }
    for (accent, drawing) in accents {
      let (marked, plain) = accent.letters
      guard let pair = zip(marked, plain).first(where: { $0.0 == character }), let rows = rows(of: pair.1)
      else { continue }
      return Letter(rows: rows, accent: drawing.map { Self.dots($0.utf8) })
    }
    return nil
  }

  /// The dots of a letter that is drawn; bands are a line of characters, then as many lines as letters are high.
  private func rows(of character: Character) -> [[Bool]]? {
    let wanted = Array(String(character).utf8)
    for band in stride(from: 0, to: lines.count - height, by: height + 1) {
      guard let index = words(in: lines[band]).firstIndex(where: { isSame($0, wanted) }) else { continue }
      return (1...height).map { row in
        let words = words(in: lines[band + row])
        return index < words.count ? words[index].map { bytes[$0] == UInt8(ascii: "#") } : []
      }
    }
    return nil
  }

  /// The places of what stands between spaces.
  private func words(in line: Range<Int>) -> [Range<Int>] {
    var (words, start) = ([Range<Int>](), line.lowerBound)
    for index in line.lowerBound...line.upperBound
    where index == line.upperBound || bytes[index] == UInt8(ascii: " ") {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  private func isSame(_ word: Range<Int>, _ wanted: [UInt8]) -> Bool {
    guard word.count == wanted.count else { return false }
    for offset in wanted.indices where bytes[word.lowerBound + offset] != wanted[offset] { return false }
    return true
  }

  private static func dots(_ drawing: some Collection<UInt8>) -> [Bool] {
    drawing.map { $0 == UInt8(ascii: "#") }
  }
}
