import Support
import Testing
import Text

@testable import Reports

@Suite struct MarkdownTests {
  private static let seeds = Array<UInt64>(1...200)
  /// Characters that mean something anywhere in a line.
  private static let specials = Set("\\`*_{}[]<>#|~&@$^".unicodeScalars)

  @Test func `what could be markup is escaped`() {
    #expect(
      "*a* [b](c) <d> `e` & f_g # h | i".markdownEscaped == ##"\*a\* \[b\](c) \<d\> \`e\` \& f\_g \# h \| i"##
    )
    #expect("- a".markdownEscaped == #"\- a"#)
    #expect("12. a".markdownEscaped == #"12\. a"#)
    #expect("12) a".markdownEscaped == #"12\) a"#)
    #expect("=== ".markdownEscaped == #"\=== "#)
    #expect("https://a.test WWW.a.test a@b.test".markdownEscaped == #"https\://a.test WWW\.a.test a\@b.test"#)
  }

  @Test func `plain Dutch is not escaped`() {
    let text =
      "Om 14:22 zei ze: twee dagen (van 9 tot 12), dat is - denk ik - genoeg. 3. Nee! Echt? 1 + 1 = 2"
    #expect(text.markdownEscaped == text)
  }

  @Test func `a note of more lines stays in its item`() {
    let document = Document(
      title: "t", blocks: [.items([.init("een\n\n- twee\n# drie", by: "x")], numbered: true)])
    #expect(document.markdown == "# t\n\n1. een\\\n   \\- twee\\\n   \\# drie — x\n")
  }

  @Test func `a cell stays in its column`() {
    let document = Document(title: "t", blocks: [.table(.init(headers: ["a"], rows: [["x | y\\|\nz"], []]))])
    #expect(document.markdown == "# t\n\n| a |\n| --- |\n| x \\| y\\\\\\| z |\n|  |\n")
  }

  @Test(arguments: seeds) func `every special in a text is escaped and nothing else changes`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let text = dice.hostile().harmlessLine
    let escaped = Array(text.markdownEscaped.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var index = 0
    var bare: Unicode.Scalar?
    while index < escaped.count {
      if escaped[index] == "\\" {
        index += 1
      } else if Self.specials.contains(escaped[index]) {
        bare = escaped[index]
      }
      if index < escaped.count { plain.append(escaped[index]) }
      index += 1
    }
    #expect(bare == nil, "seed \(seed): \(text)")
    #expect(String(plain) == text, "seed \(seed)")
  }

  @Test(arguments: seeds) func `no line of a text opens a block`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let opener = try Regex(#"^( {4}|\t| {0,3}([-+*=#>|~`:]|\d+[.)]))"#)
    for line in dice.hostile().harmlessLines {
      #expect(line.markdownEscaped.firstMatch(of: opener) == nil, "seed \(seed): \(line)")
    }
  }

  /// What the lines of a report begin with depends on the report, never on its texts.
  @Test(arguments: seeds) func `the shape of a report does not depend on its texts`(seed: UInt64) throws {
    var (dice, same) = (Dice(seed: seed), Dice(seed: seed))
    var texts = Dice(seed: seed &+ 1000)
    let hostile = Document.shaped(by: &dice) { _ in "a" + texts.hostile(lines: false).harmlessLine + "a" }
    let plain = Document.shaped(by: &same) { _ in "aa" }
    #expect(try outline(hostile.markdown) == outline(plain.markdown), "seed \(seed)")
  }

  /// Per line what it opens, and how many cells it has.
  private func outline(_ markdown: String) throws -> [String] {
    let opening = try Regex(#"^(#+ |- |\d+\. |> |---|\| | +)?"#)
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.firstMatch(of: opening).map { String(line[$0.range]) } ?? ""
      return "\(start) \(bars(line)) \(line.hasSuffix("\\"))"
    }
  }

  /// Bars that no backslash takes away.
  private func bars(_ line: Substring) -> Int {
    var (count, isEscaped) = (0, false)
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
