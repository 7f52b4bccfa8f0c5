import Support
import Testing
import Text

@testable import Screen

@Suite struct LineEditorTests {
  private func editor(_ text: String, limit: Int = 10_000) -> LineEditor {
    LineEditor(text: text, limit: limit)
  }

  private func typed(_ text: String) -> LineEditor {
    var editor = LineEditor(limit: 10_000)
    for character in text { _ = editor.handle(.char(character)) }
    return editor
  }

  @Test func `typing undoes by the word and comes back`() {
    var editor = typed("een vaste dag")
    _ = editor.handle(.ctrl("z"))
    #expect(editor.text == "een vaste ")
    _ = editor.handle(.ctrl("z"))
    #expect(editor.text == "een ")
    _ = editor.handle(.ctrl("y"))
    #expect(editor.text == "een vaste ")
    _ = editor.handle(.char("x"))
    verify(!editor.handle(.ctrl("y")))
    #expect(editor.text == "een vaste x")
  }

  @Test func `a word as long as the line is one undo, also letter by letter`() {
    var editor = LineEditor(limit: 65_536)
    for _ in 0..<65_536 { _ = editor.handle(.char("x")) }
    #expect(editor.byteCount == 65_536)
    #expect(editor.undo() && editor.isEmpty)
    editor.redo()
    for _ in 0..<65_536 { _ = editor.handle(.backspace) }
    #expect(editor.undo() && editor.byteCount == 65_536)
  }

  @Test func `an undo with nothing to undo is not the editor's`() {
    var editor = LineEditor(limit: 10)
    verify(!editor.handle(.ctrl("z")))
    verify(!editor.handle(.enter))
    verify(!editor.handle(.up))
    verify(!editor.handle(.function(1)))
  }

  @Test func `the cursor goes by characters, words and lines`() {
    var editor = editor("een 'vaste' dag\nin de week")
    let steps: [(Key, Int)] = [
      (.ctrlLeft, 22), (.alt("b"), 19), (.home, 16), (.left, 15), (.ctrl("a"), 0), (.altRight, 3),
      (.ctrlRight, 11),
      (.end, 15), (.right, 16), (.ctrl("e"), 26), (.right, 26), (.ctrlHome, 0), (.left, 0), (.ctrlEnd, 26),
    ]
    for (key, place) in steps {
      verify(editor.handle(key))
      #expect(editor.cursor == place, "\(key)")
    }
  }

  @Test func `deleting goes by characters, words and lines`() {
    var one = editor("een vaste dag")
    _ = one.handle(.ctrl("w"))
    #expect(one.text == "een vaste ")
    _ = one.handle(.ctrlBackspace)
    #expect(one.text == "een ")
    _ = one.handle(.home)
    _ = one.handle(.delete)
    #expect(one.text == "en ")
    _ = one.handle(.alt("d"))
    #expect(one.text == " ")
    var two = editor("boven\nonder")
    _ = two.handle(.ctrl("u"))
    #expect(two.text == "boven\n")
    _ = two.handle(.ctrlHome)
    _ = two.handle(.ctrl("k"))
    _ = two.handle(.ctrl("k"))
    #expect(two.isEmpty)
    #expect(two.byteCount == 0)
    while two.undo() {}
    #expect(two.text == "boven\nonder")
  }

  @Test func `a mark typed behind a letter becomes one character with it`() {
    var editor = typed("e\u{301}n")
    #expect(editor.count == 2)
    editor = LineEditor(text: "e", limit: 10)
    _ = editor.handle(.char("\u{301}"))
    #expect(editor.count == 1)
    #expect(editor.byteCount == 3)
    _ = editor.handle(.backspace)
    #expect(editor.isEmpty)
  }

  @Test func `what passes the limit is refused whole`() {
    var editor = editor("één", limit: 7)
    verify(!editor.insert("漢"))
    #expect(editor.isFull)
    #expect(editor.text == "één")
    _ = editor.handle(.char("é"))
    #expect(editor.text == "éénéé".prefix(4))
    #expect(!editor.isFull)
    _ = editor.handle(.char("a"))
    #expect(editor.isFull)
    #expect(LineEditor(text: "éé", limit: 3).text == "é")
  }

  @Test func `a pasted text keeps its lines`() {
    var editor = LineEditor(limit: 100)
    _ = editor.handle(.paste("a\r\nb\rc"))
    #expect(editor.text == "a\nb\nc")
  }

  @Test func `the window wraps softly and shows the cursor`() {
    let whole = editor("een vaste dag in de week").window(width: 10)
    #expect(whole.rows == ["een vaste ", "dag in de ", "week"])
    #expect(whole.cursor == Point(x: 4, y: 2))
    let small = editor("een vaste dag in de week").window(width: 10, height: 2)
    #expect(small.rows == ["dag in de ", "week"])
    #expect(small.cursor == Point(x: 4, y: 1))
    #expect((small.above, small.below) == (1, 0))
    let edge = editor("een vaste  dag in de week").window(width: 9)
    #expect(edge.rows == ["een vaste", "dag in de", "week"])
    let full = editor("abcde").window(width: 5)
    #expect(full.rows == ["abcde", ""])
    #expect(full.cursor == Point(x: 0, y: 1))
    #expect(LineEditor(limit: 5).window(width: 0).rows == [""])
  }

  @Test func `the editor does what a plain array would`() {
    for seed in UInt64(0)..<300 {
      var random = Dice(seed: seed)
      var editor = LineEditor(limit: 60)
      var model: [Character] = []
      var cursor = 0
      var texts = [""]
      let letters: [Character] = ["a", "b", " ", "é", "漢", "\n"]
      for _ in 0..<60 {
        switch random.below(8) {
        case 0...3:
          let letter = letters[random.below(letters.count)]
          if String(model).utf8.count + letter.utf8.count <= 60 {
            model.insert(letter, at: cursor)
            cursor += 1
          }
          _ = editor.handle(letter == "\n" ? .paste("\n") : .char(letter))
        case 4:
          if cursor > 0 {
            cursor -= 1
            model.remove(at: cursor)
          }
          _ = editor.handle(.backspace)
        case 5:
          if cursor < model.count { model.remove(at: cursor) }
          _ = editor.handle(.delete)
        case 6:
          cursor = max(0, cursor - 1)
          _ = editor.handle(.left)
        default:
          cursor = random.below(model.count + 1)
          editor.move(to: cursor)
        }
        #expect(editor.text == String(model), "seed \(seed)")
        #expect(editor.cursor == cursor, "seed \(seed)")
        #expect(editor.byteCount == editor.text.utf8.count, "seed \(seed)")
        if editor.text != texts.last { texts.append(editor.text) }
      }
      let last = editor.text
      var undone = 0
      while editor.undo() {
        undone += 1
        #expect(texts.contains(editor.text), "seed \(seed)")
      }
      #expect(editor.isEmpty, "seed \(seed)")
      for _ in 0..<undone { editor.redo() }
      #expect(editor.text == last, "seed \(seed)")
    }
  }

  @Test func `any keys on any text never trap, and the cursor stays in the window`() {
    let keys: [Key] = [
      .ctrlLeft, .ctrlRight, .home, .end, .backspace, .delete, .ctrl("w"), .ctrl("u"), .ctrl("k"), .ctrl("z"),
      .ctrl("y"), .alt("d"), .left, .right, .ctrlHome,
    ]
    for seed in UInt64(0)..<200 {
      var random = Dice(seed: seed)
      var editor = LineEditor(text: random.garbage(upTo: 40), limit: 200)
      for _ in 0..<40 {
        _ = editor.handle(
          random.below(3) == 0 ? .paste(random.garbage(upTo: 10)) : keys[random.below(keys.count)])
        let (width, height) = (random.below(12), random.below(4))
        let window = editor.window(width: width, height: height)
        #expect(window.rows.count <= max(1, height), "seed \(seed)")
        #expect(window.rows.indices.contains(window.cursor.y), "seed \(seed)")
        #expect(width < 2 || window.rows.allSatisfy { TextWidth.of($0) <= width }, "seed \(seed)")
        #expect((0..<max(1, width)).contains(window.cursor.x), "seed \(seed)")
        #expect(editor.byteCount <= 200)
      }
    }
  }

  @Test func `plain text is wrapped the short way as it is the long way`() {
    for seed in UInt64(0)..<600 {
      var random = Dice(seed: seed)
      let text = String((0..<random.below(60)).map { _ in random.below(3) == 0 ? " " : "a" })
      var editor = LineEditor(text: text, limit: 200)
      editor.move(to: random.below(2) == 0 ? random.below(61) : 61)
      let (width, height) = (1 + random.below(14), 1 + random.below(6))
      let whole = editor.window(width: width, height: height, isQuick: false)
      #expect(editor.window(width: width, height: height) == whole, "seed \(seed): '\(text)' in \(width)")
    }
  }
}
