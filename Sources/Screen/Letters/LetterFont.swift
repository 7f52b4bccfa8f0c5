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
  /// How far the accent sticks out above a tall letter, in dots.
  var rise = 0
  var x = 0

  /// An accent that is wider than its letter keeps the next one away.
  var width: Int { max(shape.width, accent.width) }
  var shapeX: Int { x + (width - shape.width) / 2 }
  var accentX: Int { x + (width - accent.width + 1) / 2 }
  /// The highest dot, counted from the top of a tall letter.
  var top: Int { accent.rows.isEmpty ? shape.rows.firstIndex { $0 != 0 } ?? 0 : -rise }

  /// Whether a letter in the next line, which begins so many dots lower, would be without air below this one.
  func touches(_ lower: Letter, below pitch: Int) -> Bool {
    let isBeside = lower.x + lower.width < x || x + width < lower.x
    return !isBeside && pitch + lower.top <= shape.rows.count
  }
}

/// A line of letters.
struct LetterLine: Sendable {
  private(set) var letters: [Letter] = []
  /// In dots, which are columns.
  private(set) var width = 0

  /// How far its accents stick out above a tall letter, in dots.
  var rise: Int { letters.reduce(0) { max($0, $1.rise) } }
  /// From the top of a tall letter to the lowest dot.
  var height: Int { letters.reduce(0) { max($0, $1.shape.rows.count) } }

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
  /// Of a capital.
  let height: Int
  let letterGap: Int
  let wordGap: Int
  /// From one line to the next.
  let pitch: Int
  /// What is more where something hangs below the line.
  let tailPitch: Int
  /// Above a capital with an accent: the accent and the air below it.
  let accentRoom: Int
  let hasLowerCase: Bool
  /// The letters that are drawn, read once.
  ///
  /// Not a dictionary: few are looked up, and its first letter costs more than reading all drawings.
  private let shapes: [Shape]
  private let accents: [LetterDrawings.Accent]

  /// A letter and how it is drawn.
  private struct Shape {
    let character: Character
    var dots: Dots
  }

  static let small = LetterFont(
    height: 5, letterGap: 1, wordGap: 3, pitch: 6, tailPitch: 0, accentRoom: 2, hasLowerCase: false,
    drawings: LetterDrawings.small, accents: LetterDrawings.smallAccents)
  static let middle = LetterFont(
    height: 7, letterGap: 1, wordGap: 4, pitch: 8, tailPitch: 1, accentRoom: 2, hasLowerCase: true,
    drawings: LetterDrawings.middle, accents: LetterDrawings.middleAccents)
  static let large = LetterFont(
    height: 10, letterGap: 2, wordGap: 5, pitch: 12, tailPitch: 1, accentRoom: 3, hasLowerCase: true,
    drawings: LetterDrawings.large, accents: LetterDrawings.largeAccents)

  /// The letters of one word; nil when it has a character that is not drawn.
  func line(of word: some StringProtocol) -> LetterLine? {
    var line = LetterLine()
    for character in hasLowerCase ? String(word) : word.uppercased() {
      for alike in Self.alike(character) {
        guard let letter = letter(alike) else { return nil }
        line.add(letter, after: line.letters.isEmpty ? 0 : letterGap)
      }
    }
    return line
  }

  /// The dots from the top of a line's tall letters to the top of the next one's.
  func pitch(from line: LetterLine, to next: LetterLine) -> Int {
    let pitch = pitch + (line.height > height ? tailPitch : 0) + next.rise
    let touches = line.letters.contains { upper in
      next.letters.contains { upper.touches($0, below: pitch) }
    }
    return pitch + (touches ? 1 : 0)
  }

  /// The characters that one is drawn as.
  private static func alike(_ character: Character) -> [Character] {
    switch character {
    case "´", "`": ["'"]
    case "„", "»": ["”"]
    case "«": ["“"]
    case "‚": [","]
    case "—": ["–"]
    case "\u{2011}": ["-"]
    case "ĳ": ["i", "j"]
    case "Ĳ": ["I", "J"]
    default: [character]
    }
  }

  private init(
    height: Int, letterGap: Int, wordGap: Int, pitch: Int, tailPitch: Int, accentRoom: Int,
    hasLowerCase: Bool,
    drawings: String, accents: [LetterDrawings.Accent]
  ) {
    (self.height, self.letterGap, self.wordGap) = (height, letterGap, wordGap)
    (self.pitch, self.tailPitch, self.accentRoom) = (pitch, tailPitch, accentRoom)
    (self.hasLowerCase, self.accents) = (hasLowerCase, accents)
    shapes = Self.shapes(in: drawings)
  }

  /// The dots of all letters.
  ///
  /// By byte and in one go, because it is on the way to the first screen.
  private static func shapes(in drawings: String) -> [Shape] {
    var shapes: [Shape] = []
    // Where the band begins among all letters, and the letter of it that the next word is of.
    var (band, place, isHead) = (0, 0, true)
    var drawings = drawings
    drawings.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count {
        let byte = end < bytes.count ? bytes[end] : UInt8(ascii: "\n")
        guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") else { continue }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end + 1
        if !word.isEmpty {
          if !isHead {
            shapes[band + place].dots.add(word)
          } else if let character = String(decoding: word, as: UTF8.self).first {
            shapes.append(Shape(character: character, dots: Dots()))
          }
          place += 1
        }
        guard byte == UInt8(ascii: "\n") else { continue }
        isHead = place == 0
        if isHead { band = shapes.count }
        place = 0
      }
    }
    return shapes
  }

  /// The letter of a character, with its accent where that is drawn apart.
  private func letter(_ character: Character) -> Letter? {
    if let shape = shape(of: character) { return Letter(shape: shape) }
    for accent in accents {
      guard let plain = accent.mark.plain(of: character), let shape = shape(of: plain) else { continue }
      // Above an x there is room for it.
      var letter = Letter(shape: shape, rise: plain.isUppercase ? accentRoom : 0)
      for row in accent.rows { letter.accent.add(row.utf8) }
      return letter
    }
    return nil
  }

  /// The dots of a letter that is drawn.
  private func shape(of character: Character) -> Dots? {
    shapes.first { $0.character == character }?.dots
  }
}
