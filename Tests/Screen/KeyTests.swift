import Support
import Testing

@testable import Screen

@Suite struct KeyTests {
  /// The keys of some bytes, given all at once and then silence.
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8)) + decoder.settle()
  }

  @Test func `every named key has its name back`() {
    let keys: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp,
      .pageDown, .function(1), .function(12), .ctrl("z"), .alt("b"), .ctrlLeft, .altRight, .shiftUp,
      .ctrlBackspace,
      .char(" "), .char("a"), .char("A"), .char("é"), .char("f"),
    ]
    for key in keys { #expect(key.name.flatMap(Key.init(name:)) == key, "\(key)") }
    #expect(Key(name: "enter") == .enter)
    #expect(Key(name: "PgDn") == .pageDown)
    #expect(Key(name: "bestaat niet") == nil)
    #expect(Key(name: "") == nil)
    #expect(Key.paste("x").name == nil)
  }

  @Test func `sequences of many terminals are known`() {
    #expect(keys("\u{1B}[A\u{1B}OA") == [.up, .up])
    #expect(
      keys("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;2A\u{1B}Oc\u{1B}[a") == [
        .ctrlRight, .altLeft, .shiftUp, .ctrlRight, .shiftUp,
      ])
    #expect(
      keys("\u{1B}OP\u{1B}[[A\u{1B}[11~\u{1B}[24~") == [
        .function(1), .function(1), .function(1), .function(12),
      ])
    #expect(
      keys("\u{1B}[5~\u{1B}[6~\u{1B}[1~\u{1B}OF\u{1B}[3;5~") == [
        .pageUp, .pageDown, .home, .end, .ctrlDelete,
      ])
    #expect(
      keys("\u{1B}\u{1B}[C\u{1B}b\u{1B}\u{7F}\u{1B}\r") == [.altRight, .alt("b"), .altBackspace, .altEnter])
    #expect(keys("\u{1B}[27;5;13~\u{1B}[122;5u\u{1B}[9;2u") == [.enter, .ctrl("z"), .backTab])
    #expect(
      keys("\r\n\t\u{7F}\u{8}\u{1A}\0\u{1F}") == [
        .enter, .ctrl("j"), .tab, .backspace, .ctrlBackspace, .ctrl("z"), .ctrl(" "), .ctrl("_"),
      ])
  }

  @Test func `a lone Esc is a key, and so is what comes behind two`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
  }

  @Test func `answers of the terminal are swallowed whole`() {
    #expect(keys("a\u{1B}[?1;2cb\u{1B}[12;40Xc\u{1B}[I") == [.char("a"), .char("b"), .char("c")])
  }

  @Test func `a sequence in pieces is one key`() {
    var decoder = KeyDecoder()
    verify(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    verify(decoder.feed([0x5B, 0x31]).isEmpty)
    verify(decoder.feed(Array(";5C".utf8)) == [.ctrlRight])
    verify(decoder.feed([0xC3]).isEmpty)
    verify(decoder.feed([0xAB]) == [.char("ë")])
    #expect(!decoder.isWaiting)
  }

  @Test func `broken UTF-8 becomes a replacement character`() {
    var decoder = KeyDecoder()
    verify(
      decoder.feed([0x61, 0xFF, 0x62, 0xC3, 0x28, 0xE6, 0xBC, 0x63]) + decoder.settle() == [
        .char("a"), .char("\u{FFFD}"), .char("b"), .char("\u{FFFD}"), .char("("), .char("\u{FFFD}"),
        .char("c"),
      ])
    verify(decoder.feed([0xE6, 0xBC]) + decoder.settle() == [.char("\u{FFFD}")])
  }

  @Test func `an end inside a paste is text, so that nothing of what is pasted becomes a key`() {
    let (begin, end) = ("\u{1B}[200~", "\u{1B}[201~")
    let hostile = begin + "Egel" + end + "\r/sluit\r" + end + "\r" + begin + "b" + end + "c"
    var decoder = KeyDecoder()
    verify(
      decoder.feed(PasteEnd.masked(Array(hostile.utf8)[...])) == [
        .paste("Egel?[201~\n/sluit\n"), .enter, .paste("b"), .char("c"),
      ])
    let honest = Array((begin + "één" + end + "\u{1B}[A" + begin + end).utf8)
    #expect(Array(PasteEnd.masked(honest[...])) == honest)
  }

  @Test func `a paste is one key with line ends of one kind, and what is in it is text`() {
    #expect(
      keys("a\u{1B}[200~b\r\nc\rd\u{1B}[A\te\u{1B}[201~f") == [
        .char("a"), .paste("b\nc\nd\u{1B}[A\te"), .char("f"),
      ])
    var decoder = KeyDecoder()
    verify(decoder.feed([0x1B, 0x5B] + Array("200~één".utf8) + [0xFF, 0x1B]).isEmpty)
    #expect(decoder.isPasting)
    verify(decoder.feed(Array("[201~".utf8)) == [.paste("één\u{FFFD}")])
    verify(
      decoder.feed(Array("\u{1B}[200~half\u{1B}[20".utf8)) + decoder.settle() == [.paste("half\u{1B}[20")])
    #expect(!decoder.isWaiting)
  }

  @Test func `any bytes in any pieces give the same keys, and silence leaves nothing waiting`() {
    let pieces: [[UInt8]] = [
      [0x1B], [0x5B], [0x4F], Array("200~".utf8), Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8),
      [0x31, 0x3B], [0x41],
      [0x7E], [0xC3], [0xA9], [0xF0, 0x9F], [0x00], [0x0D], [0x61],
    ]
    for seed in UInt64(0)..<2000 {
      var random = Dice(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<random.below(20) {
        bytes += random.below(4) == 0 ? [UInt8(random.below(256))] : pieces[random.below(pieces.count)]
      }
      var whole = KeyDecoder()
      let expected = whole.feed(bytes) + whole.settle()
      #expect(!whole.isWaiting, "seed \(seed)")
      var broken = KeyDecoder()
      var got: [Key] = []
      for byte in bytes { got += broken.feed([byte]) }
      got += broken.settle()
      #expect(got == expected, "seed \(seed)")
    }
  }
}

@Suite struct KeyTableTests {
  private enum Act: Hashable { case next, back, note, help }

  private let table = KeyTable<Act>([
    .init([.right, .pageDown], .next, "verder"),
    .init([.left, .pageUp], .back, "terug"),
    .init([.char("n")], .note, "noteer", inFooter: false),
    .init([.function(1), .right], .help, "hulp", priority: 1),
  ])

  @Test func `a key asks for the first act that has it`() {
    #expect(table.intent(for: .pageDown) == .next)
    #expect(table.intent(for: .right) == .next)
    #expect(table.intent(for: .char("n")) == .note)
    #expect(table.intent(for: .char("x")) == nil)
  }

  @Test func `the footer keeps what matters most and the order of the table`() {
    #expect(table.footer(width: 80).map(\.name) == ["→", "←", "F1"])
    #expect(table.footer(width: 17).map(\.label) == ["verder", "hulp"])
    #expect(table.footer(width: 8).map(\.label) == ["hulp"])
    #expect(table.footer(width: 0).isEmpty)
  }

  @Test func `help tells every act with all its keys`() {
    #expect(table.help().first == KeyHint(name: "→ PgDn", label: "verder"))
    #expect(table.help().count == 4)
  }
}
