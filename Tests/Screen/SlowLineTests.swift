import Support
import Testing

@testable import Screen

/// Lines that break anywhere and wait as long as they like, and terminals that answer what nobody asked.
@Suite struct SlowLineTests {
  /// A moment at which the next bytes may be late, and by how much at most before it is heard as silence.
  private struct Line {
    private var decoder = KeyDecoder()
    private let patience = KeyPatience()
    private(set) var keys: [Key] = []
    var isPasting: Bool { decoder.isPasting }
    var silence: Int? { decoder.silence.map(patience.milliseconds) }

    mutating func wait(_ milliseconds: Int) {
      var left = milliseconds
      while let silence, silence <= left {
        left -= silence
        keys += decoder.settle()
      }
    }

    mutating func hear(_ bytes: ArraySlice<UInt8>) { keys += decoder.feed(bytes) }
    mutating func end() { keys += decoder.end() }
  }

  /// What is typed by these bytes, however they are cut: every cut waits a random while, but where something has begun
  /// that silence would end, no longer than it waits.
  ///
  /// A paste has no such place.
  private func keys(_ bytes: [UInt8], _ dice: inout Dice) -> [Key] {
    var line = Line()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(dice.roll(1...dice.pick([1, 3, 40])))
      line.hear(piece)
      rest = rest.dropFirst(piece.count)
      let longest = line.isPasting ? 10_000 : line.silence.map { $0 - 1 } ?? 100_000
      line.wait(dice.roll(0...longest))
    }
    line.wait(100_000)
    line.end()
    return line.keys
  }

  private static let words = [
    "Hij wil graag sleutelen", "één café", "👍🏽 goed", "👨‍👩‍👧 thuis", "漢字", "e\u{301}", "🇳🇱", "O: de vraag",
    "[x] ]0; P", "a",
    " ", "“zo”", "ﬁ", "\u{10FFFF}",
  ]

  private static func text(_ dice: inout Dice) -> String {
    (0..<dice.roll(1...6)).map { _ in dice.pick(words) }.joined(separator: " ")
  }

  /// What a terminal answers, or tells by itself: nobody typed it.
  private static func answer(_ dice: inout Dice) -> [UInt8] {
    let payload = (0..<dice.roll(0...60)).flatMap { _ in Array(dice.pick(words).utf8) }
    let end: [UInt8] = dice.pick([[0x1B, 0x5C], [0x07], [0x9C], [0xC2, 0x9C]])
    let kind = dice.pick(["]", "P", "_", "^", "X"].map { Character($0).asciiValue ?? 0 })
    let begin: [UInt8] = dice.pick([[0x1B, kind], [0xC2, kind + 0x40], [kind + 0x40]])
    func coordinate(_ dice: inout Dice) -> UInt8 { UInt8(dice.roll(33...0x7E)) }
    switch dice.roll(1...4) {
    case 1: return begin + Array("11;rgb:1e1e/1e1e/2e2e".utf8) + end
    case 2: return begin + payload + end
    case 3: return [0x1B, 0x5B, 0x4D, coordinate(&dice), coordinate(&dice), coordinate(&dice)]
    default:
      return Array(
        dice.pick([
          "\u{1B}[?62;4;22c", "\u{1B}[>41;380;0c", "\u{1B}[24;80R", "\u{1B}[1;1R", "\u{1B}[0n", "\u{1B}[?1u",
          "\u{1B}[?2026;2$y", "\u{1B}[4;2$y", "\u{1B}[8;24;80t", "\u{1B}[I", "\u{1B}[O", "\u{1B}[<0;12;7M",
          "\u{1B}[<0;12;7m", "\u{1B}[32;12;7M", "\u{1B}[?997;1n", "\u{1B}[48;24;80;480;800t", "\u{9B}?6c",
          "\u{1B}[57441;2u", "\u{1B}[97;1:3u", "\u{1B}[65;30;65;0;16;1_", "\u{1B}[201~",
          "\u{1B}[99;99;99;99~",
        ]).utf8)
    }
  }

  @Test func `any text cut anywhere, with any delay, is the same text`() {
    let rounds = Torture.rounds(2000, long: 200_000)
    Torture.announce("texts over a slow line", rounds: rounds)
    for round in 0..<rounds {
      var dice = Dice(seed: Torture.seed &+ UInt64(round))
      let text = Self.text(&dice)
      let keys = keys(Array(text.utf8), &dice)
      let typed = String(String.UnicodeScalarView(keys.flatMap(scalars)))
      #expect(typed.unicodeScalars.elementsEqual(text.unicodeScalars), "seed \(Torture.seed), round \(round)")
    }
  }

  @Test func `any paste cut anywhere, with any delay, is the same paste`() {
    let rounds = Torture.rounds(2000, long: 200_000)
    Torture.announce("pastes over a slow line", rounds: rounds)
    for round in 0..<rounds {
      var dice = Dice(seed: Torture.seed &+ UInt64(round))
      let lines = (0..<dice.roll(1...5)).map { _ in Self.text(&dice) }.joined(
        separator: dice.pick(["\n", "\r", "\r\n"]))
      let keys = keys(Array("voor\u{1B}[200~\(lines)\u{1B}[201~na\r".utf8), &dice)
      let whole = Key.paste(lines.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
      let expected = Array("voor").map { Key.char($0) } + [whole] + Array("na").map { .char($0) } + [.enter]
      #expect(
        keys.filter { $0 != .pasteStalled } == expected, "seed \(Torture.seed), round \(round): \(keys)")
    }
  }

  @Test func `no answer of a terminal is a key, wherever it comes and however it is cut`() {
    let rounds = Torture.rounds(4000, long: 400_000)
    Torture.announce("answers of a terminal", rounds: rounds)
    for round in 0..<rounds {
      var dice = Dice(seed: Torture.seed &+ UInt64(round))
      var (bytes, text) = ([UInt8](), "")
      for _ in 0..<dice.roll(1...5) {
        let piece = Self.text(&dice)
        text += piece
        bytes += Array(piece.utf8) + Self.answer(&dice)
      }
      let keys = keys(bytes, &dice)
      let typed = String(String.UnicodeScalarView(keys.flatMap(scalars)))
      #expect(
        typed.unicodeScalars.elementsEqual(text.unicodeScalars),
        "seed \(Torture.seed), round \(round): \(typed.debugDescription) \(bytes)")
    }
  }

  /// What a key types; of a key that is no text a mark that no text has.
  private func scalars(_ key: Key) -> [Unicode.Scalar] {
    switch key {
    case .char(let character): Array(character.unicodeScalars)
    case .paste(let text): Array(text.unicodeScalars)
    case .enter: ["\r"]
    default: ["\0"]
    }
  }
}
