@_spi(_Unicode) import Swift
import Support
import Testing
import Text

@Suite struct CleanTextTests {
  @Test(arguments: [
    "", "Eén ochtend", "coördinator, casuïstiek", "“Sleutelen” – aan brommers…", "a\nb\n\n c ", "€ 5 / ½ · °",
    "👩🏽‍🔧 👨‍👩‍👧 ❤️‍🔥 🏳️‍🌈 1️⃣ 🇳🇱 🙂‍↔️", "日本語 한국어 עברית हिन्दी", "\u{1EF5}\u{332}\u{333}\u{303}",
  ])
  func `clean text stays itself`(text: String) {
    #expect(scalars(CleanText.note(text)) == scalars(text))
  }

  @Test(arguments: [
    ("a\r\nb\rc\u{B}d\u{C}e\u{85}f\u{2028}g\u{2029}h\n\r\ni", "a\nb\nc\nd\ne\nf\ng\nh\n\ni"),
    ("a\tb", "a b"),
    ("a\u{0}b\u{1B}[31mc\u{7F}\u{9B}d", "abcd"),
    ("\u{1B}[1;31mrood\u{1B}[0m \u{1B}]8;;x\u{1B}\\hier\u{1B}]8;;\u{7} \u{9B}2mzo", "rood hier zo"),
    ("\u{1B}]0;titel\nna", "\nna"),
    // Letters that were read in the wrong encoding take no other with them.
    ("hij\u{92}s \u{9D}zo\u{9D} \u{9B}d", "hijs zo d"),
    ("e\u{301} \u{2126} \u{1100}\u{1161}\u{11A8}", "é Ω 각"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{61C}", "abcd"),
    ("zo\u{AD}mer\u{200B}vakan\u{2060}tie\u{FEFF}\u{200C}\u{200D}", "zomervakantie"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
    ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab"),
    ("e\u{200B}\u{301}", "é"),
    ("a\u{200D}👩\u{200D}b\u{FE0F}", "a👩b"),
    ("👩\u{200D}\u{200D}🔧", "👩\u{200D}🔧"),
    ("\u{301}a\n\u{301}b", "a\nb"),
    ("x" + String(repeating: "\u{338}", count: 9), "x" + String(repeating: "\u{338}", count: 4)),
  ])
  func `dirt is taken out`(dirty: String, clean: String) {
    #expect(scalars(CleanText.note(dirty)) == scalars(clean))
  }

  @Test func `one line has single spaces and no ends`() {
    #expect(CleanText.oneLine(" \t Vlinder\u{A0}\n\r\n \u{3000}uit  Oost\u{0} ") == "Vlinder uit Oost")
    #expect(scalars(CleanText.oneLine(" \u{301}a \u{301}\u{200D} 🏻b")) == scalars("a 🏻b"))
    #expect(CleanText.oneLine(" \n ").isEmpty)
  }

  @Test func `a limit cuts between characters and says so`() {
    #expect(CleanText("abc", limit: 3).isCut == false)
    #expect(CleanText("abcd", limit: 3) == CleanText("abce", limit: 3))
    #expect(CleanText("abcd", limit: 3).isCut)
    #expect(CleanText("aé", limit: 2).text == "a")
    #expect(CleanText("a👨\u{200D}👩\u{200D}👧", limit: 12).text == "a")
    #expect(CleanText("abc", limit: 0).text.isEmpty)
    #expect(CleanText("abc", limit: -1).text.isEmpty)
    #expect(CleanText(oneLine: "ab cd", limit: 3).text == "ab")
    let long = CleanText(String(repeating: "één ", count: 20_000))
    #expect(long.isCut)
    #expect(long.text.utf8.count <= CleanText.noteLimit)
    #expect(long.text.utf8.count > CleanText.noteLimit - 4)
  }

  @Test func `cleaning twice is cleaning once`() {
    for seed in 1...3000 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let limit = dice.roll(0...60)
      let clean = CleanText(dice.text(0...24), limit: limit).text
      #expect(scalars(CleanText.note(clean)) == scalars(clean), "seed \(seed)")
      let line = CleanText(oneLine: dice.text(0...24), limit: limit).text
      #expect(scalars(CleanText.oneLine(line)) == scalars(line), "seed \(seed)")
      #expect(scalars(CleanText.note(line)) == scalars(line), "seed \(seed)")
    }
  }

  @Test func `no text keeps anything forbidden`() {
    let forbidden = Set(Dice.forbidden.flatMap(\.unicodeScalars)).filter {
      $0 != "\n" && ($0.value < 0x20 || $0.value >= 0x7F)
    }
    for seed in 1...3000 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let clean = scalars(CleanText.note(dice.text(0...30)))
      #expect(forbidden.isDisjoint(with: clean), "seed \(seed)")
      #expect(scalars(String(String.UnicodeScalarView(String(clean)._nfc))) == clean, "seed \(seed): not NFC")
      #expect(longestRunOfMarks(clean) <= 4, "seed \(seed)")
      for (place, scalar) in clean.enumerated() where scalar == "\u{200D}" {
        let right = place + 1 < clean.count ? clean[place + 1] : "a"
        #expect(place > 0 && right.properties.isEmoji && !right.isASCII, "seed \(seed): lone joiner")
      }
    }
  }

  @Test func `text is the same however it was composed`() {
    let letters = Dice.pieces.filter { !Dice.forbidden.contains($0) && !Dice.loose.contains($0) }
    for seed in 1...1000 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let text = "a" + dice.text(0...20, of: letters)
      let apart = String(String.UnicodeScalarView(text._nfd))
      let whole = String(String.UnicodeScalarView(text._nfc))
      #expect(scalars(CleanText.note(apart)) == scalars(CleanText.note(text)), "seed \(seed)")
      #expect(CleanText.note(text) == whole, "seed \(seed)")
    }
  }

  @Test func `a million marks cost no more than any text`() {
    let marks = "a" + String(repeating: "\u{301}\u{327}", count: 500_000)
    #expect(CleanText(marks).text.unicodeScalars.count <= 5)
    let joined = String(repeating: "👩\u{200D}", count: 100_000)
    #expect(CleanText(joined).text.utf8.count > CleanText.noteLimit - 100)
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private func longestRunOfMarks(_ scalars: [Unicode.Scalar]) -> Int {
    var run = 0
    var longest = 0
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: run += 1
      default: run = 0
      }
      longest = max(longest, run)
    }
    return longest
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
