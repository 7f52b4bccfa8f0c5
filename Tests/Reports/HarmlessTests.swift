import Support
import Testing
import Text
import Wording

@testable import Reports

@Suite struct HarmlessTests {
  private static let seeds = Array<UInt64>(1...150)

  @Test func `plain Dutch stays as it is`() {
    #expect(
      "Eén stap, “samen” – 👩\u{200D}🔧\nen\tverder".harmless == "Eén stap, “samen” – 👩\u{200D}🔧\nen\tverder")
  }

  @Test func `commands and hidden marks become visible`() {
    #expect("a\u{1B}[31mb\u{202E}c\r\nd\u{9B}\re".harmless == "a�[31mb�c\nd�\ne")
  }

  @Test(arguments: seeds) func `no form of a report holds control characters`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let document = Document.hostile(&dice)
    for format in Format.allCases where format != .odt {
      var text = String(decoding: try #require(format.bytes(of: Report(document), Wording())), as: UTF8.self)
      // Lines end as their readers want them.
      if format == .csv || format == .ics { text = text.replacing("\r\n", with: "\n") }
      guard text != CSV.opening else { continue }
      let control = text.unicodeScalars.first {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
          || (0x2028...0x2029).contains($0.value) || (0x2066...0x2069).contains($0.value)
          || $0.value == 0xE0041
      }
      #expect(control == nil, "seed \(seed), \(format)")
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "seed \(seed), \(format)")
    }
  }

  @Test(arguments: seeds) func `no line of plain text is wider than 80 columns`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let lines = Document.hostile(&dice).plainText.split(separator: "\n")
    #expect(lines.map(\.count).max() ?? 0 <= 80, "seed \(seed)")
  }

  @Test(arguments: seeds) func `plain text keeps every word in order`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let text = dice.hostile()
    let plain = Document(title: "t", blocks: [.paragraph(text)]).plainText
    let letters = { (text: String) in text.unicodeScalars.filter { !" \n\t".unicodeScalars.contains($0) } }
    #expect(
      letters(String(plain.dropFirst("t\n===\n".count))).elementsEqual(letters(text.harmless)), "seed \(seed)"
    )
  }

  @Test func `a word that is too long is cut`() {
    let text = Document(title: "t", blocks: [.paragraph(String(repeating: "a", count: 170))]).plainText
    #expect(text.split(separator: "\n").dropFirst(2).map(\.count) == [80, 80, 10])
  }

  @Test func `wide text is broken by its columns`() {
    let text = Document(title: "t", blocks: [.paragraph(String(repeating: "日", count: 50))]).plainText
    #expect(text.split(separator: "\n").dropFirst(2).map(\.count) == [40, 10])
  }
}

extension Document {
  /// A report in which every text is hostile.
  static func hostile(_ dice: inout Dice, lines: Bool = true) -> Document {
    shaped(by: &dice) { $0.hostile(lines: lines) }
  }

  /// A report of random shape; `text` makes every text in it.
  static func shaped(by dice: inout Dice, text: (inout Dice) -> String) -> Document {
    var document = Document(title: text(&dice), meta: [text(&dice), text(&dice)])
    for _ in 0..<dice.roll(0...8) { document.blocks.append(block(&dice, text: text)) }
    return document
  }

  private static func block(_ dice: inout Dice, text: (inout Dice) -> String) -> Block {
    switch dice.roll(1...6) {
    case 1: return .heading(dice.roll(-1...9), text(&dice))
    case 2: return .paragraph(text(&dice))
    case 3: return .quote(Quote(text(&dice), by: dice.chance(2) ? nil : text(&dice), lichtje: dice.chance(2)))
    case 4:
      let items = (0..<dice.roll(0...12)).map { _ in
        Item(
          text(&dice), by: dice.chance(2) ? nil : text(&dice), lichtje: dice.chance(2), details: [text(&dice)]
        )
      }
      return .items(items, numbered: dice.chance(2))
    case 5:
      let headers = row(&dice, text: text)
      return .table(Table(headers: headers, rows: [row(&dice, text: text), row(&dice, text: text)]))
    default: return .rule
    }
  }

  private static func row(_ dice: inout Dice, text: (inout Dice) -> String) -> [String] {
    (0..<dice.roll(0...5)).map { _ in text(&dice) }
  }
}
