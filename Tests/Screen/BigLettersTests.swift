import Support
import Testing

@testable import Screen

@Suite struct BigLettersTests {
  private let room = Size(columns: 80, rows: 24)

  @Test func `small letters are three rows high`() throws {
    let canvas = try #require(BigLetters.small.canvas("Hoe nu?", fitting: room))
    #expect(
      canvas.text == """
        █ █ ▄▀▀▄ █▀▀   █▄ █ █ █ ▀▀▄│
        █▀█ █  █ █▀    █ ▀█ █ █  ▀ │
        ▀ ▀  ▀▀  ▀▀▀   ▀  ▀ ▀▀▀  ▀ │
        """)
  }

  @Test func `large letters are five rows high and carry accents`() throws {
    let canvas = try #require(BigLetters.large.canvas("één", fitting: room))
    #expect(
      canvas.text == """
          ▄█▀▀    ▄█▀▀         │
        ▄▄▄▄▄▄  ▄▄▄▄▄▄  ▄▄   ▄▄│
        ██▀▀▀▀  ██▀▀▀▀  ███  ██│
        ██▄▄▄   ██▄▄▄   ████ ██│
        ██▀▀▀   ██▀▀▀   ██ ████│
        ██▄▄▄▄  ██▄▄▄▄  ██  ███│
        ▀▀▀▀▀▀  ▀▀▀▀▀▀  ▀▀   ▀▀│
        """)
  }

  @Test func `words wrap, and what doesn't fit gives nothing`() throws {
    let canvas = try #require(BigLetters.small.canvas("een twee drie", fitting: Size(columns: 34, rows: 6)))
    #expect(canvas.size.rows == 6)
    #expect(canvas.size.columns <= 34)
    #expect(BigLetters.small.canvas("een twee drie", fitting: Size(columns: 34, rows: 5)) == nil)
    #expect(BigLetters.small.canvas("onderwijsconsulent", fitting: Size(columns: 30, rows: 24)) == nil)
    #expect(BigLetters.small.canvas("漢", fitting: room) == nil)
    #expect(BigLetters.small.canvas("", fitting: room) == nil)
    #expect(BigLetters.small.canvas(" \n ", fitting: room) == nil)
    #expect(BigLetters.large.canvas("a", fitting: Size(columns: 0, rows: 0)) == nil)
  }

  @Test func `the largest that fits is taken`() {
    #expect(BigLetters.largest("ja", fitting: room) == BigLetters.large.canvas("ja", fitting: room))
    let narrow = Size(columns: 10, rows: 3)
    #expect(BigLetters.largest("ja", fitting: narrow) == BigLetters.small.canvas("ja", fitting: narrow))
  }

  @Test func `all letters, digits, accents and signs of Dutch are drawn, each in its own shape`() {
    let all = "abcdefghijklmnopqrstuvwxyz0123456789ëéïöüáóèàçêîôûñ?!.,'\"“”()-–:;/&%+=€…’‘"
    for letters in BigLetters.allCases {
      var shapes: [String: Character] = [:]
      for character in all {
        let canvas = letters.canvas(String(character), fitting: room)
        #expect(canvas != nil, "\(character)")
        #expect(canvas?.rows.joined().contains { $0.base != " " } == true, "\(character)")
        // Quotes, and a nought beside an O, may look the same.
        if let text = canvas?.text, !"'’‘\"“”0o".contains(character) {
          #expect(shapes[text] == nil, "\(character) looks like \(shapes[text] ?? " ")")
          shapes[text] = character
        }
      }
    }
  }

  @Test func `any text in any size never traps and never leaves its room`() {
    for seed in UInt64(0)..<300 {
      var random = Dice(seed: seed)
      let size = Size(columns: random.below(60) - 2, rows: random.below(20) - 2)
      let text =
        random.below(2) == 0 ? random.garbage(upTo: 8) : String("een ïdee, (1) à ".shuffled(using: &random))
      guard let canvas = BigLetters.largest(text, fitting: size) else { continue }
      #expect(canvas.size.columns <= size.columns && canvas.size.rows <= size.rows, "seed \(seed)")
    }
  }
}
