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
  private let letters: [Character: Letter]

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
      guard let letter = letters[Self.alike[character] ?? character] else { return nil }
      found.append(letter)
    }
    let gaps = max(0, found.count - 1) * letterGap
    return LetterLine(letters: found, width: found.reduce(gaps) { $0 + $1.width })
  }

  /// The rows on screen of a line with the air below it.
  func rows(of line: LetterLine) -> Int { ((line.hasAccents ? accentRoom : 0) + height + 1) / 2 + rowsOfGap }

  /// Whole rows of air between lines; the small letters have half a row of their own.
  var rowsOfGap: Int { height.isMultiple(of: 2) ? 1 : 0 }

  /// Characters that are drawn as another one.
  private static let alike: [Character: Character] = [
    "‘": "'", "’": "'", "´": "'", "`": "'", "„": "”", "«": "“", "»": "”", "—": "–", "\u{2011}": "-",
  ]

  private init(
    height: Int, letterGap: Int, wordGap: Int, accentRoom: Int, drawings: String,
    accents: [LetterDrawings.Accent: [String]]
  ) {
    self.height = height
    self.letterGap = letterGap
    self.wordGap = wordGap
    self.accentRoom = accentRoom
    var letters = Self.letters(drawings, height: height)
    for (accent, drawing) in accents {
      let (marked, plain) = accent.letters
      for (capital, base) in zip(marked, plain) {
        guard let letter = letters[base] else { continue }
        letters[capital] = Letter(rows: letter.rows, accent: drawing.map { Self.dots($0.utf8) })
      }
    }
    self.letters = letters
  }

  /// Reads bands of drawings: a line of characters, then as many lines of dots as the letters are high.
  private static func letters(_ drawings: String, height: Int) -> [Character: Letter] {
    var letters: [Character: Letter] = [:]
    // As bytes: taking the drawings apart by character would cost a fifth of the way to the first screen.
    let lines = drawings.utf8.split(separator: UInt8(ascii: "\n")).map {
      $0.split(separator: UInt8(ascii: " "))
    }
    for band in stride(from: 0, to: lines.count - height, by: height + 1) {
      for (index, character) in lines[band].enumerated() {
        let rows = lines[(band + 1)...(band + height)].map {
          $0.indices.contains(index) ? dots($0[index]) : []
        }
        if let character = Substring(character).first { letters[character] = Letter(rows: rows, accent: []) }
      }
    }
    return letters
  }

  private static func dots(_ drawing: some Collection<UInt8>) -> [Bool] {
    drawing.map { $0 == UInt8(ascii: "#") }
  }
}
