import Support
import Testing
import Text

@testable import Screen

@Suite struct CanvasTests {
  @Test func `text is put where it is asked and the next column comes back`() {
    var canvas = Canvas(Size(columns: 12, rows: 3))
    verify(canvas.put("één", at: Point(x: 1, y: 0)) == 4)
    verify(canvas.put("漢字", at: Point(x: 0, y: 1), style: .accent) == 4)
    canvas.put("vet", at: Point(x: 9, y: 2), style: .text.bolded())
    canvas.cursor = Point(x: 4, y: 0)
    #expect(
      canvas.text == """
         één        │◂4
        漢字        │
                 vet│
        """)
    #expect(
      canvas.styleRuns == """
        1: 0-3 accent
        2: 9-11 text bold
        """)
  }

  @Test func `text stops at its width or the edge, and half a wide character becomes a space`() {
    var canvas = Canvas(Size(columns: 5, rows: 4))
    verify(canvas.put("vlinder", at: Point(x: 1, y: 0)) == 5)
    verify(canvas.put("vlinder", at: Point(x: 1, y: 1), width: 2) == 3)
    verify(canvas.put("a漢字漢", at: Point(x: 0, y: 2), width: 4) == 4)
    verify(canvas.put("漢字漢", at: Point(x: -3, y: 3)) == 3)
    #expect(
      canvas.text == """
         vlin│
         vl  │
        a漢  │
         漢  │
        """)
  }

  @Test func `writing over half a wide character leaves no half`() {
    var canvas = Canvas(Size(columns: 6, rows: 3))
    for y in 0..<3 { canvas.put("漢字漢", at: Point(x: 0, y: y)) }
    canvas.put("a", at: Point(x: 1, y: 0))
    canvas.put("a", at: Point(x: 2, y: 1))
    canvas.put("か", at: Point(x: 1, y: 2))
    #expect(
      canvas.text == """
         a字漢│
        漢a 漢│
         か 漢│
        """)
  }

  @Test func `nothing in a text can move the cursor, hide text or turn it round`() {
    var canvas = Canvas(Size(columns: 40, rows: 1))
    canvas.put("a\u{1B}[31mb\rc\u{202E}d\u{9B}e\u{200B}f\u{E0041}g\tH\nI\u{7F}", at: Point(x: 0, y: 0))
    #expect(canvas.row(0).hasPrefix("a�[31mb c�d�efg H I� "))
  }

  @Test func `what terminals disagree about is left out`() {
    var canvas = Canvas(Size(columns: 20, rows: 1))
    let end = canvas.put("👨\u{200D}👩 👍🏽 ❤\u{FE0F}", at: Point(x: 0, y: 0))
    #expect(end == 9)
    #expect(canvas.row(0).hasPrefix("👨👩 👍 ❤ "))
  }

  @Test func `a cell keeps four marks, and a mark alone stands on a circle`() {
    var canvas = Canvas(Size(columns: 4, rows: 1))
    let marks = "\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"
    verify(canvas.put("\u{301}a" + marks, at: Point(x: 0, y: 0)) == 2)
    #expect(canvas[Point(x: 0, y: 0)]?.text.unicodeScalars.map(\.value) == [0x25CC, 0x301])
    #expect(
      canvas[Point(x: 1, y: 0)]?.text.unicodeScalars.map(\.value) == [0x61, 0x301, 0x302, 0x303, 0x304])
  }

  @Test func `frames, rules and fills are drawn as far as they are on the canvas`() {
    var canvas = Canvas(Size(columns: 8, rows: 4))
    canvas.frame(Rect(x: 0, y: 0, width: 5, height: 3))
    canvas.frame(Rect(x: 6, y: 2, width: 5, height: 5))
    canvas.rule(y: 3, width: 4)
    canvas.rule(x: 6, height: 2)
    #expect(
      canvas.text == """
        ╭───╮ │ │
        │   │ │ │
        ╰───╯ ╭─│
        ────  │ │
        """)
    canvas.fill(Rect(x: 1, y: 1, width: 100, height: 2), .dream)
    #expect(canvas.styleRuns.contains("1: 1-7 dream"))
    #expect(canvas.row(1) == "│       ")
  }

  @Test func `a canvas laid on another is cut at its edges`() {
    var small = Canvas(Size(columns: 4, rows: 2))
    small.put("漢字", at: Point(x: 0, y: 0))
    small.put("abcd", at: Point(x: 0, y: 1))
    small.cursor = Point(x: 1, y: 1)
    var canvas = Canvas(Size(columns: 6, rows: 3))
    canvas.draw(small, at: Point(x: -1, y: 0))
    canvas.draw(small, at: Point(x: 3, y: 1))
    #expect(
      canvas.text == """
         字   │
        bcd漢 │
           abc│◂4
        """)
  }

  @Test func `a cell is sixteen bytes`() { #expect(MemoryLayout<Cell>.size == 16) }

  @Test func `every style survives its packing`() {
    for ink in Ink.allCases {
      for bits in 0..<8 {
        let style = Style(ink, bold: bits & 1 != 0, underlined: bits & 2 != 0, reversed: bits & 4 != 0)
        #expect(Style(packed: style.packed) == style)
        #expect(Cell.blank(style).style == style)
        #expect(style.packed < 128)
      }
    }
  }

  @Test func `no drawing leaves the canvas, traps or cuts a wide character in two`() {
    for seed in UInt64(0)..<300 {
      var random = Dice(seed: seed)
      var canvas = Canvas(Size(columns: random.below(12) - 1, rows: random.below(6) - 1))
      func coordinate() -> Int {
        random.below(8) == 0
          ? [Int.min, Int.max, -1_000_000, 1 << 40][random.below(4)] : random.below(24) - 8
      }
      for _ in 0..<20 {
        let rect = Rect(x: coordinate(), y: coordinate(), width: coordinate(), height: coordinate())
        switch random.below(6) {
        case 0: canvas.fill(rect, .accent)
        case 1: canvas.frame(rect)
        case 2: canvas.rule(y: coordinate(), from: coordinate(), width: coordinate())
        case 3: canvas.rule(x: coordinate(), from: coordinate(), height: coordinate())
        case 4:
          var other = Canvas(Size(columns: random.below(9), rows: random.below(4)))
          other.put(random.garbage(upTo: 9), at: Point(x: 0, y: 0))
          canvas.draw(other, at: rect.origin)
        default:
          let (x, width) = (coordinate(), random.below(2) == 0 ? nil : coordinate())
          let end = canvas.put(random.garbage(upTo: 20), at: Point(x: x, y: coordinate()), width: width)
          #expect(end <= max(canvas.size.columns, x), "seed \(seed)")
        }
      }
      #expect(canvas.rows.count == canvas.size.rows)
      #expect(canvas.rows.allSatisfy { $0.count == canvas.size.columns })
      for y in 0..<canvas.size.rows {
        for x in 0..<canvas.size.columns {
          let cell = canvas[Point(x: x, y: y)]
          let next = canvas[Point(x: x + 1, y: y)]
          #expect((cell?.width == 2) == (next?.isContinuation == true), "seed \(seed)")
        }
      }
    }
  }

  @Test func `the width of a text is where put ends`() {
    for seed in UInt64(0)..<500 {
      var random = Dice(seed: seed)
      let text = random.garbage(upTo: 30)
      var canvas = Canvas(Size(columns: 100, rows: 1))
      verify(canvas.put(text, at: Point(x: 0, y: 0)) == TextWidth.of(text), "seed \(seed)")
    }
  }
}
