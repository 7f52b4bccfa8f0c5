import Support
import Testing

@testable import Screen

@Suite struct KeyTests {
  /// The keys of some bytes, given all at once and then silence.
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    var keys = decoder.feed(bytes)
    while decoder.silence != nil { keys += decoder.settle() }
    return keys + decoder.end()
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
      keys("\u{1B}\u{1B}[C\u{1B}b\u{1B}\u{7F}\u{1B}\r") == [.altRight, .alt("b"), .altBackspace, .enter])
    #expect(keys("\u{1B}[27;5;13~\u{1B}[122;5u\u{1B}[9;2u") == [.enter, .ctrl("z"), .backTab])
    #expect(
      keys("\r\n\n\t\u{7F}\u{8}\u{1A}\0\u{1F}") == [
        .enter, .enter, .tab, .backspace, .ctrlBackspace, .ctrl("z"), .ctrl(" "), .ctrl("_"),
      ])
  }

  @Test func `Enter is Enter whatever is held with it, and with a line feed behind it`() {
    #expect(
      keys("\u{1B}\r\n\u{1B}\n\r\n\n\u{1B}[13;2u\u{1B}[27;2;13~\u{1B}OM\u{1B}O2M")
        == Array(repeating: .enter, count: 8))
  }

  @Test func `Shift of rxvt ends its key, and leaves the next letter`() {
    #expect(keys("\u{1B}[7$a\u{1B}[3$b\u{1B}[5$") == [.home, .char("a"), .delete, .char("b"), .pageUp])
    // With another beginning it is an answer.
    #expect(keys("a\u{1B}[4;2$yb\u{1B}[?2026;2$yc") == [.char("a"), .char("b"), .char("c")])
  }

  @Test func `a string that lost its end ends where somebody presses Enter`() {
    for end in ["\r", "\n", "\r\n"] {
      #expect(keys("a\u{1B}]11;rgb:1e1e weg\(end)b\r") == [.char("a"), .char("b"), .enter])
    }
    // What somebody copied can be long.
    let copied = String(repeating: "QUJD", count: 50_000)
    #expect(keys("a\u{1B}]52;c;\(copied)\u{1B}\\b") == [.char("a"), .char("b")])
    #expect(keys("\u{1B}]" + String(repeating: "x", count: 2 << 20)).count < 1 << 20 + 2)
  }

  @Test func `a click that lost its place takes no Enter with it`() {
    #expect(keys("\u{1B}[M\ra\u{1B}[M !\rb") == [.enter, .char("a"), .enter, .char("b")])
  }

  @Test func `a lone Esc is a key, and so is what comes behind two`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}[").isEmpty && keys("\u{1B}O").isEmpty && keys("\u{1B}\u{1B}[1;").isEmpty)
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

  @Test func `what is no character is not typed, and half of one waits as long as it takes`() {
    verify(
      keys([0x61, 0xFF, 0x62, 0xC3, 0x28, 0xE6, 0xBC, 0x63, 0xED, 0xA0, 0x80, 0x64]) == [
        .char("a"), .char("b"), .char("("), .char("c"), .char("d"),
      ])
    var decoder = KeyDecoder()
    verify(decoder.feed([0xE6, 0xBC]) + decoder.settle() == [])
    #expect(decoder.silence == nil)
    verify(decoder.feed([0xA2]) == [.char("漢")])
    verify(decoder.feed([0xC3]) + decoder.feed([0x0D]) == [.enter])
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
      keys("a\u{1B}[200~b\r\nc\rd\r\te\u{1B}[201~f") == [
        .char("a"), .paste("b\nc\nd\n\te"), .char("f"),
      ])
    var decoder = KeyDecoder()
    verify(decoder.feed([0x1B, 0x5B] + Array("200~één".utf8) + [0xFF, 0x1B]).isEmpty)
    #expect(decoder.isPasting)
    verify(decoder.feed(Array("[201~".utf8)) == [.paste("één\u{FFFD}")])
  }

  @Test func `a paste loses its colours with all that gave them`() {
    func pasted(_ text: String) -> [Key] { keys("\u{1B}[200~\(text)\u{1B}[201~") }
    #expect(pasted("\u{1B}[31mrood\u{1B}[0m \u{1B}[1;38:5:9mvet\u{1B}[m") == [.paste("rood vet")])
    #expect(pasted("\u{1B}]0;titel\u{7}na \u{1B}]8;;x\u{1B}\\hier\u{1B}]8;;\u{1B}\\") == [.paste("na hier")])
    #expect(pasted("\u{9B}31mrood\u{9B}0m \u{1B}(Bzo \u{1B}7\u{1B}8«é»") == [.paste("rood zo «é»")])
    #expect(pasted("\u{1B}[31m\u{1B}[m").isEmpty)
    // What lost its end takes no more than its line.
    #expect(pasted("\u{1B}]0;titel\neen\n\u{1B}[twee") == [.paste("\neen\nwee")])
    #expect(pasted("los \u{1B} teken\u{1B}") == [.paste("los \u{1B} teken\u{1B}")])
  }

  @Test func `a paste is whole however long its end stays away, and is ended by hand where that never comes`()
  {
    var decoder = KeyDecoder()
    for (first, rest) in [
      ("een\ntw", "ee\ndrie"), ("een", "\ntwee"), ("een\r\ntwee\r", "\ndrie"), ("een\ntwee\n", "drie"),
      ("", "een"),
      ("een ", "\u{3}wee"), ("rood \u{1B}[3", "1m blauw"), ("caf", "é"),
    ] {
      let whole = PastedBytes.text(Array((first + rest).utf8))
      verify(decoder.feed(Array("\u{1B}[200~\(first)".utf8)) + decoder.settle() == [.pasteStalled])
      #expect(decoder.silence == nil && decoder.isPasting)
      verify(decoder.feed(Array("\(rest)\u{1B}[201~\r".utf8)) == [.paste(whole), .enter])
    }
    for hand: [UInt8] in [[0x1B], [0x03], [0x11]] {
      verify(decoder.feed(Array("\u{1B}[200~half\nan".utf8)) + decoder.settle() == [.pasteStalled])
      verify(
        decoder.feed(hand) + decoder.settle() == [.paste("half\nan")] + (hand == [0x11] ? [.ctrl("q")] : []))
      verify(decoder.feed([0x61]) == [.char("a")])
    }
    // Of what will have no end, no half letter or sequence.
    for tail: [UInt8] in [[0xC3], [0xF0, 0x9F, 0x91], Array("\u{1B}[20".utf8)] {
      verify(decoder.feed(Array("\u{1B}[200~half".utf8) + tail) + decoder.end() == [.paste("half")])
      decoder = KeyDecoder()
    }
  }

  @Test func `an Esc that was taken for the end of a paste is none when the paste goes on behind it`() {
    for (first, rest, expected) in [
      ("een\ntwee", "[201~\r", [.paste("een\ntwee"), .enter]),
      ("een ", "[31mrood\u{1B}[201~\r", [.paste("een "), .paste("rood"), .enter]),
      ("een ", "]8;;x\u{7}link\u{1B}[201~\r", [.paste("een "), .paste("link"), .enter]),
      ("een", "[", [.paste("een"), .pasteStalled]),
      ("een", "a[", [.paste("een"), .char("a"), .char("[")]),
    ] as [(String, String, [Key])] {
      var decoder = KeyDecoder()
      var keys = decoder.feed(Array("\u{1B}[200~\(first)\u{1B}".utf8)) + decoder.settle() + decoder.settle()
      for byte in rest.utf8 { keys += decoder.feed([byte]) }
      if rest == "[" { keys += decoder.settle() }
      #expect(keys == expected, "\(rest.debugDescription)")
    }
  }

  @Test func `keys of the kitty protocol are what they would be without it`() {
    for (sequence, key) in [
      ("97;2u", .char("A")), ("97:65;2u", .char("A")), ("97;2;65u", .char("A")), ("97;65u", .char("A")),
      ("97;66u", .char("a")), ("233;2u", .char("É")), ("47:63;2u", .char("?")), ("49:33;2u", .char("!")),
      ("97;1:1u", .char("a")), ("97;1:2u", .char("a")), ("101u", .char("e")), ("32u", .char(" ")),
      ("127u", .backspace), ("9;2u", .backTab), ("13u", .enter), ("13;2u", .enter), ("13;3u", .enter),
      ("13;5u", .enter),
      ("27u", .escape), ("122;5u", .ctrl("z")), ("106;5u", .enter), ("98;3u", .alt("b")),
      ("57399u", .char("0")), ("57413u", .char("+")), ("57414u", .enter), ("57417u", .left),
      ("57417;5u", .ctrlLeft), ("57376u", .function(13)), ("1;1:1D", .left), ("1;5:2D", .ctrlLeft),
      ("3;1:1~", .delete), ("0;;233u", .char("é")), ("1103::122;5u", .ctrl("z")), ("91;5u", .escape),
      ("104;5u", .ctrlBackspace),
    ] as [(String, Key)] {
      #expect(keys("\u{1B}[" + sequence) == [key], "\(sequence)")
    }
    for sequence in [
      "97;1:3u", "57441;2u", "57358u", "57344u", "127;1:3u", "1;1:3D", "3;1:3~", "97;9u", "150u", "1114112u",
    ] {
      #expect(keys("\u{1B}[" + sequence).isEmpty, "\(sequence)")
    }
  }

  @Test func `the keypad types what is on its keys, and nothing else`() {
    #expect(
      keys("\u{1B}Op\u{1B}Oy\u{1B}Oj\u{1B}Oo\u{1B}OX\u{1B}OM\u{1B}OE\u{1B}OG\u{1B}OI\u{1B}OA\u{1B}[E") == [
        .char("0"), .char("9"), .char("*"), .char("/"), .char("="), .enter, .tab, .up,
      ])
  }

  @Test func `an Esc that was taken for the key begins what comes in one piece behind it`() {
    for (rest, expected) in [
      ("[D", [.left]), ("OD", [.left]), ("[1;5C", [.ctrlRight]), ("[200~een\u{1B}[201~", [.paste("een")]),
      ("]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", []), ("P>|XTerm(380)\u{1B}\\", []), ("[?62;4c", []),
      ("[DX\r", [.left, .char("X"), .enter]), ("[D\u{1B}[D", [.left, .left]),
      ("[3~a", [.delete, .char("a")]),
      ("[x] ja", Array("[x] ja").map { .char($0) }), ("[1] ja", Array("[1] ja").map { .char($0) }),
      ("Ou", [.char("O"), .char("u")]),
      ("]", [.char("]")]), ("P: x", [.char("P"), .char(":"), .char(" "), .char("x")]),
    ] as [(String, [Key])] {
      var decoder = KeyDecoder()
      verify(decoder.feed([0x1B]) + decoder.settle() == [.escape])
      let isText = expected.first.map { if case .char = $0 { true } else { false } } ?? false
      verify(decoder.feed(Array(rest.utf8)) == (isText ? [] : [.noEscape]) + expected, "\(rest)")
      // Later nobody thinks of that Esc any more.
      verify(decoder.feed([0x1B]) + decoder.settle() + decoder.settle() == [.escape])
      verify(decoder.feed(Array("[D".utf8)) == [.char("["), .char("D")])
    }
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
      let expected = keys(bytes)
      var broken = KeyDecoder()
      var got: [Key] = []
      for byte in bytes { got += broken.feed([byte]) }
      while broken.silence != nil { got += broken.settle() }
      got += broken.end()
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
