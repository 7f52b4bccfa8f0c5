import Support
import Testing

@testable import Text
@testable import CText

@Suite struct WidthTests {
  @Test func `the widths known beforehand are those of the C library`() {
    #expect(Encoding.isUTF8)
    for value in UInt32(0x20)...0x27BF {
      guard let scalar = Unicode.Scalar(value), value != 0xAD else { continue }
      switch Visibility(of: scalar) {
      case .spacing(let width): #expect(wcwidth(Int32(value)) == width, "\(value)")
      case .mark: #expect(wcwidth(Int32(value)) == 0, "\(value)")
      case .blank, .forbidden, .hidden: break
      }
    }
  }

  @Test func `widths of common texts`() {
    #expect(TextWidth.of("") == 0)
    #expect(TextWidth.of("café ★ “ja”") == 11)
    #expect(TextWidth.of("cafe\u{301}") == 4)
    #expect(TextWidth.of("漢字") == 4)
    #expect(TextWidth.of("🇳🇱") == 2)
    #expect(TextWidth.of("👩‍👧") == 4)
  }
}

@Suite struct WrapTests {
  @Test func `words go whole to the next line, long ones are broken`() {
    #expect(Wrap.lines("een vaste dag in de week", width: 10) == ["een vaste", "dag in de", "week"])
    #expect(Wrap.lines("gedragswetenschapper", width: 8) == ["gedragsw", "etenscha", "pper"])
    #expect(Wrap.lines("漢字漢字", width: 5) == ["漢字", "漢字"])
  }

  @Test func `line ends stay, spaces at a break fall away`() {
    #expect(Wrap.lines("a\n\nb\r\nc", width: 5) == ["a", "", "b", "c"])
    #expect(Wrap.lines("een    twee", width: 5) == ["een", "twee"])
    #expect(Wrap.lines("  in", width: 10) == ["  in"])
    #expect(Wrap.lines("", width: 5) == [""])
    #expect(Wrap.lines("een    \ntwee", width: 4) == ["een", "twee"])
  }

  @Test func `with a limit the last line tells that there was more`() {
    #expect(Wrap.lines("een twee drie vier", width: 5, limit: 2) == ["een", "twee…"])
    #expect(Wrap.lines("gedragswetenschapper", width: 8, limit: 1) == ["gedrags…"])
    #expect(Wrap.lines("een", width: 5, limit: 1) == ["een"])
    #expect(Wrap.lines("een", width: 5, limit: 0) == [])
  }

  @Test func `one line is cut with an ellipsis`() {
    #expect(Wrap.oneLine("een vaste dag", width: 13) == "een vaste dag")
    #expect(Wrap.oneLine("een vaste dag", width: 5) == "een…")
    #expect(Wrap.oneLine("een", width: 0) == "")
  }

  @Test func `wrapping loses no visible character and makes no line too wide`() {
    for seed in UInt64(0)..<1000 {
      var random = Dice(seed: seed)
      let text = random.garbage(upTo: 60)
      let width = random.below(12) - 1
      let lines = Wrap.lines(text, width: width)
      for line in lines {
        #expect(TextWidth.of(line) <= max(2, width), "seed \(seed): \(line.debugDescription)")
      }
      let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{2028}", "\u{2029}"]
      func visible(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !blanks.contains($0) } }
      #expect(visible(lines.joined()) == visible(text), "seed \(seed)")
    }
  }
}
