import Support
import Testing

@testable import Screen

@Suite struct BigLettersTests {
  private let room = Size(columns: 80, rows: 24)

  /// What people type in Dutch, and what names of our neighbours have.
  private static let letters = "abcdefghijklmnopqrstuvwxyzáéíóúàèìòùäëïöüâêîôûãñõçýÿ"
  private static let signs = "0123456789€%&+=/*×·?!.,:;…-–()'\"‘’“”"
  private static var all: [Character] { Array(letters + letters.uppercased() + signs) }

  @Test func `small letters are three rows high`() throws {
    let canvas = try #require(BigLetters.small.canvas("Hoe nu?", fitting: room))
    #expect(
      canvas.text == """
        █ █ ▄▀▀▄ █▀▀   █▄ █ █ █ ▀▀▄│
        █▀█ █  █ █▀    █ ▀█ █ █  ▀ │
        ▀ ▀  ▀▀  ▀▀▀   ▀  ▀ ▀▀▀  ▀ │
        """)
  }

  @Test func `middle letters are four rows high, with what hangs below them`() throws {
    let canvas = try #require(BigLetters.middle.canvas("Één dag", fitting: room))
    #expect(
      canvas.text == """
           ▀▀                                      │
        ██▀▀▀    ▀▀                ██              │
        ██▄▄  ▄█▀▀█▄ ██▀▀█▄    ▄█▀▀██ ▀▀▀▀█▄ ▄█▀▀██│
        ██    ██▀▀▀▀ ██  ██    ██  ██ ▄█▀▀██ ██  ██│
        ▀▀▀▀▀  ▀▀▀▀▀ ▀▀  ▀▀     ▀▀▀▀▀  ▀▀▀▀▀  ▀▀▀██│
                                             ▀▀▀▀▀ │
        """)
  }

  @Test func `large letters have lower case, and accents within their height`() throws {
    let canvas = try #require(BigLetters.large.canvas("één bij", fitting: room))
    #expect(
      canvas.text == """
          ▄██▀     ▄██▀               ██       ██    ██│
         ▄▄▄▄▄    ▄▄▄▄▄   ▄▄▄▄▄▄      ██▄▄▄▄   ▄▄    ▄▄│
        ██▀▀▀██  ██▀▀▀██  ██▀▀▀██     ██▀▀▀██  ██    ██│
        ██▀▀▀▀▀  ██▀▀▀▀▀  ██   ██     ██   ██  ██    ██│
        ▀██████  ▀██████  ██   ██     ██████▀  ██    ██│
                                                   ███▀│
        """)
  }

  @Test func `huge letters are the large ones, twice as wide and as high`() throws {
    let large = try #require(BigLetters.large.canvas("jij", fitting: room))
    let huge = try #require(BigLetters.huge.canvas("jij", fitting: room))
    #expect(huge.size == Size(columns: large.size.columns * 2, rows: large.size.rows * 2))
  }

  @Test func `a line with nothing below it is lower, and rows are made whole for the block`() throws {
    func rows(_ text: String) -> Int? { BigLetters.large.size(of: text, fitting: room)?.rows }
    #expect(rows("van\nons") == 11)
    #expect(rows("van\njou") == 12)
    #expect(rows("jou\nvan") == 12)
    #expect(rows("jou\njou") == 13)
    // A capital's accent is above the line.
    #expect(rows("Één") == 7)
    #expect(rows("één") == 5)
  }

  @Test func `what hangs below a line keeps a dot of air above the next`() throws {
    func rows(_ text: String) -> Int? { BigLetters.middle.size(of: text, fitting: room)?.rows }
    #expect(rows("aan\naan") == 8)
    // Seven dots, two of a tail, and the tall letter a dot below that.
    #expect(rows("jij\nlacht") == 9)
    for letters in BigLetters.allCases {
      for text in ["jij\nbent", "gg\nhh", "Ç\nÉ", "q,\nÏï", "p\np"] {
        let lines = text.split(separator: "\n").map { letters.canvas(String($0), fitting: room) }
        let both = try #require(letters.canvas(text, fitting: Size(columns: 80, rows: 36)))
        let apart = lines.compactMap { $0.map(Self.pieces) }.reduce(0, +)
        #expect(Self.pieces(both) == apart, "\(text) in \(letters)")
      }
    }
  }

  @Test func `as many letters stand on a line as was reckoned`() throws {
    let sentence = """
      Waar zit je? Waar werd je deze week blij van? Wat hielp? Wat zou je nog een keer willen proberen? \
      Welk gesprek met ouders ging beter dan je dacht? Het is een jaar later en het is gelukt.
      """
    for (letters, reckoned) in [
      (BigLetters.small, [20, 30, 41]), (.middle, [13, 20, 27]), (.large, [10, 16, 21]), (.huge, [5, 8, 10]),
    ] {
      let wide = Size(columns: 10_000, rows: 24)
      let columns = try #require(letters.size(of: sentence + " ", fitting: wide)).columns
      let found = [80, 120, 160].map { ($0 - 4) * sentence.count / columns }
      #expect(found == reckoned, "\(letters)")
    }
  }

  @Test func `lines are about as long`() throws {
    let canvas = try #require(BigLetters.small.canvas("aan aan aan aan", fitting: Size(columns: 50, rows: 9)))
    let half = try #require(BigLetters.small.size(of: "aan aan", fitting: room))
    #expect(canvas.size == Size(columns: half.columns, rows: 6))
  }

  @Test func `a sentence begins a line where that costs none`() throws {
    let size = Size(columns: 48, rows: 9)
    let canvas = try #require(BigLetters.small.canvas("Nu? Nu dan toch", fitting: size))
    #expect(canvas.text == BigLetters.small.canvas("Nu?\nNu dan toch", fitting: size)?.text)
    // Where it would cost one, it doesn't.
    let both = try #require(BigLetters.small.canvas("Nu? Ja.", fitting: size))
    #expect(both.size.rows == 3)
  }

  @Test func `words wrap, and what doesn't fit gives nothing`() throws {
    let canvas = try #require(BigLetters.small.canvas("een twee drie", fitting: Size(columns: 34, rows: 6)))
    #expect(canvas.size.rows == 6)
    #expect(canvas.size.columns <= 34)
    #expect(BigLetters.small.canvas("een twee drie", fitting: Size(columns: 34, rows: 5)) == nil)
    #expect(BigLetters.small.canvas("漢", fitting: room) == nil)
    #expect(BigLetters.small.canvas("", fitting: room) == nil)
    #expect(BigLetters.small.canvas(" \n ", fitting: room) == nil)
    #expect(BigLetters.large.canvas("a", fitting: Size(columns: 0, rows: 0)) == nil)
  }

  @Test func `a word longer than the line is broken where it is made of two, else it is not drawn`() {
    let narrow = Size(columns: 64, rows: 12)
    for (whole, broken) in [
      ("onderwijsconsulent", "onderwijs- consulent"), ("de onderwijs-consulent", "de onderwijs- consulent"),
      ("samenwerkingsverbandcoördinator", "samenwerkings- verband- coördinator"),
    ] {
      let canvas = BigLetters.small.canvas(whole, fitting: narrow)
      #expect(canvas?.text == BigLetters.small.canvas(broken, fitting: narrow)?.text)
      #expect(canvas != nil, "\(whole)")
    }
    #expect(BigLetters.small.canvas("verantwoordelijkheden", fitting: narrow) == nil)
    // Where there is room it stays whole.
    #expect(BigLetters.small.size(of: "onderwijsconsulent", fitting: room)?.rows == 3)
  }

  @Test func `the largest that fits is taken`() {
    for (letters, columns) in [(BigLetters.large, 13), (.middle, 12), (.small, 8)] {
      let size = Size(columns: columns, rows: 6)
      #expect(BigLetters.largest("ja", fitting: size)?.text == letters.canvas("ja", fitting: size)?.text)
    }
  }

  @Test(arguments: BigLetters.allCases)
  func `every letter and sign of Dutch is drawn, and none looks like another`(letters: BigLetters) throws {
    var shapes: [String: Character] = [:]
    for character in Self.all {
      let canvas = try #require(letters.canvas(String(character), fitting: room), "\(character)")
      #expect(canvas.rows.joined().contains { $0.base != " " }, "\(character)")
      // The small letters are capitals; a comma and an apostrophe differ by where they stand.
      if let other = shapes[canvas.text], letters != .small || other.lowercased() != character.lowercased() {
        Issue.record("\(character) looks like \(other) in \(letters)")
      }
      shapes[canvas.text] = character
    }
  }

  @Test func `what is typed in one character is drawn as two letters, and other quotes as ours`() {
    for letters in BigLetters.allCases {
      for (one, other) in [("ĳs", "ijs"), ("„ja»", "”ja”"), ("e\u{301}e\u{301}n", "één"), ("i\u{308}", "ï")] {
        #expect(letters.canvas(one, fitting: room) == letters.canvas(other, fitting: room), "\(one)")
      }
    }
  }

  @Test(arguments: [BigLetters.middle, .large])
  func `strokes that join do so by more than a corner`(letters: BigLetters) throws {
    for character in Self.all {
      let dots = Self.dots(try #require(letters.canvas(String(character), fitting: room)))
      for y in dots.indices.dropLast() {
        for x in dots[y].indices.dropLast() {
          let (a, b, c, d) = (dots[y][x], dots[y][x + 1], dots[y + 1][x], dots[y + 1][x + 1])
          #expect(!(a == d && b == c && a != b), "\(character) at \(x), \(y)")
        }
      }
    }
  }

  @Test(arguments: BigLetters.allCases)
  func `letters are drawn with full and half blocks alone`(letters: BigLetters) throws {
    for character in Self.all {
      let canvas = try #require(letters.canvas(String(character), fitting: room))
      #expect(canvas.rows.joined().allSatisfy { " ▀▄█".unicodeScalars.contains($0.base) }, "\(character)")
    }
  }

  @Test func `any text in any size never traps and never leaves its room`() {
    for seed in UInt64(0)..<300 {
      var random = Dice(seed: seed)
      let size = Size(columns: random.below(60) - 2, rows: random.below(20) - 2)
      let text =
        random.below(2) == 0 ? random.garbage(upTo: 8) : String("een ïdee, (1) à ".shuffled(using: &random))
      for letters in BigLetters.allCases {
        guard let canvas = letters.canvas(text, fitting: size) else { continue }
        #expect(canvas.size.columns <= size.columns && canvas.size.rows <= size.rows, "seed \(seed)")
        #expect(canvas.size == letters.size(of: text, fitting: size), "seed \(seed)")
      }
    }
  }

  /// The dots of a drawing, two for each row.
  private static func dots(_ canvas: Canvas) -> [[Bool]] {
    canvas.rows.flatMap { row in
      [row.map { $0.base == "█" || $0.base == "▀" }, row.map { $0.base == "█" || $0.base == "▄" }]
    }
  }

  /// How many pieces of ink there are; what meets at a corner is one.
  private static func pieces(_ canvas: Canvas) -> Int {
    var dots = dots(canvas)
    var pieces = 0
    for y in dots.indices {
      for x in dots[y].indices where dots[y][x] {
        pieces += 1
        var open = [Point(x: x, y: y)]
        while let dot = open.popLast() {
          guard dots.indices.contains(dot.y), dots[dot.y].indices.contains(dot.x), dots[dot.y][dot.x] else {
            continue
          }
          dots[dot.y][dot.x] = false
          for dy in -1...1 { for dx in -1...1 { open.append(Point(x: dot.x + dx, y: dot.y + dy)) } }
        }
      }
    }
    return pieces
  }
}
