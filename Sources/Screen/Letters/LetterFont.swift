/// Dots in rows, a bit each: the lowest is the leftmost.
struct Dots: Sendable {
  var rows: [UInt32] = []
  /// In dots, which are columns.
  var width = 0

  /// Adds a row of a drawing, where `#` is ink.
  mutating func add(_ drawing: some Collection<UInt8>) {
    var (row, bit) = (UInt32(0), UInt32(1))
    for byte in drawing {
      if byte == UInt8(ascii: "#") { row |= bit }
      bit <<= 1
    }
    rows.append(row)
    width = max(width, drawing.count)
  }

  /// Whether there is ink.
  subscript(row: Int, column: Int) -> Bool { rows[row] & (1 << UInt32(column)) != 0 }
}

/// One drawn letter: its dots, what stands above it, and its place in the line.
struct Letter: Sendable {
  let shape: Dots
  var accent = Dots()
  var x = 0

  var width: Int { shape.width }
}

/// A line of letters.
struct LetterLine: Sendable {
  private(set) var letters: [Letter] = []
  /// In dots, which are columns.
  private(set) var width = 0

  var hasAccents: Bool { letters.contains { !$0.accent.rows.isEmpty } }

  /// Adds a letter behind so many dots of air.
  mutating func add(_ letter: Letter, after gap: Int) {
    var letter = letter
    letter.x = width + gap
    letters.append(letter)
    width += gap + letter.width
  }

  /// Adds a line behind so many dots of air.
  mutating func add(_ line: LetterLine, after gap: Int) {
    let start = width + gap
    for var letter in line.letters {
      letter.x += start
      letters.append(letter)
    }
    width = start + line.width
  }
}

/// The letters of one size and the air between them, in dots.
struct LetterFont: Sendable {
  let height: Int
  let letterGap: Int
  let wordGap: Int
  /// Above a line with accents: the accent and the air below it.
  let accentRoom: Int
  /// The letters that are drawn, read once.
  ///
  /// Not a dictionary: few are looked up, and its first letter costs more than reading all drawings.
  private let shapes: [Shape]
  private let accents: [LetterDrawings.Accent]

  /// A letter and how it is drawn.
  private struct Shape {
    let scalar: Unicode.Scalar
    let dots: Dots
  }

  static let small = LetterFont(
    height: 5, letterGap: 1, wordGap: 3, accentRoom: 2, drawings: LetterDrawings.small,
    accents: LetterDrawings.smallAccents)
  static let large = LetterFont(
    height: 10, letterGap: 2, wordGap: 6, accentRoom: 3, drawings: LetterDrawings.large,
    accents: LetterDrawings.largeAccents)

  /// The letters of one word; nil when it has a character that is not drawn.
  func line(of word: Substring) -> LetterLine? {
    var line = LetterLine()
    for character in word.uppercased() {
      guard let letter = letter(Self.alike(character)) else { return nil }
      line.add(letter, after: line.letters.isEmpty ? 0 : letterGap)
    }
    return line
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
    accents: [LetterDrawings.Accent]
  ) {
    (self.height, self.letterGap, self.wordGap) = (height, letterGap, wordGap)
    (self.accentRoom, self.accents) = (accentRoom, accents)
    shapes = Self.shapes(in: drawings, height: height)
  }

  /// The dots of all letters; bands are a line of characters, then as many lines as letters are high.
  ///
  /// By byte, because it is on the way to the first screen.
  private static func shapes(in drawings: String, height: Int) -> [Shape] {
    var shapes: [Shape] = []
    let lines = Array(drawings.utf8).split(separator: UInt8(ascii: "\n"))
    for band in stride(from: 0, to: lines.count - height, by: height + 1) {
      let rows = lines[(band + 1)...(band + height)].map { $0.split(separator: UInt8(ascii: " ")) }
      for (index, name) in lines[band].split(separator: UInt8(ascii: " ")).enumerated() {
        guard let scalar = String(decoding: name, as: UTF8.self).unicodeScalars.first else { continue }
        var shape = Dots()
        for row in rows where index < row.count { shape.add(row[index]) }
        shapes.append(Shape(scalar: scalar, dots: shape))
      }
    }
    return shapes
  }

  /// The letter of a character, with its accent where that is drawn apart.
  private func letter(_ character: Character) -> Letter? {
    if let shape = shape(of: character) { return Letter(shape: shape) }
    for accent in accents {
      guard let plain = accent.mark.plain(of: character), let shape = shape(of: plain) else { continue }
      var letter = Letter(shape: shape)
      for row in accent.rows { letter.accent.add(row.utf8) }
      return letter
    }
    return nil
  }

  /// The dots of a letter that is drawn.
  private func shape(of character: Character) -> Dots? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return shapes.first { $0.scalar == first }?.dots
  }
}
