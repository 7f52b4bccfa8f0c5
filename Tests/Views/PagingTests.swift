import Panels
import Screen
import SessionModel
import Testing

@testable import Acts
@testable import Views

/// More on the wall than fits: by key, or slowly by itself, and nothing is ever cut.
@Suite struct PagingTests {
  private static let count = 61

  private func reis(_ count: Int = Self.count) -> Reis {
    let reis = Reis().naar("Bagage")
    for number in 1...count { reis.noteer("o: Ding \(number) dat mee mag") }
    return reis
  }

  /// The numbers of the notes on the wall.
  private func shown(_ reis: Reis) -> [Int] {
    let words = reis.zaal.rows.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return zip(words, words.dropFirst()).filter { $0.0 == "Ding" }.compactMap { Int($0.1) }
  }

  @Test func `pages turn slowly by themselves until every note was seen`() throws {
    let reis = reis()
    reis.zaal.shows("eerder")
    #expect(shown(reis).contains(Self.count))
    var seen = Set(shown(reis))
    for _ in 1...16 {
      let next = try #require(reis.zaal.view.nextChange(reis.zaal.seen, Regions()))
      // Nothing moves before that.
      let before = shown(reis)
      reis.table.now = next.later(milliseconds: -1)
      #expect(shown(reis) == before)
      reis.table.now = next
      seen.formUnion(shown(reis))
      // The newest stands on every page.
      #expect(shown(reis).contains(Self.count))
    }
    #expect(seen == Set(1...Self.count))
  }

  @Test func `who opens zaal begins with what came in last, however long ago that was`() {
    let reis = reis()
    for minutes in [1, 7, 60 * 24] {
      reis.table.wait(minutes: minutes)
      let again = Robot(reis.table, "zaal na \(minutes)", at: .zaal(reis.sessie.id))
      let words = again.rows.joined(separator: " ")
      #expect(words.contains("Ding \(Self.count - 1) ") && words.contains("eerder"), "\(words)")
      reis.table.wait(seconds: 21)
      #expect(!again.rows.joined(separator: " ").contains("Ding \(Self.count - 1) "))
    }
  }

  @Test func `what comes in is seen at once, on whatever page the wall is`() {
    let reis = reis()
    reis.zaal.press("↑", "↑")
    #expect(!shown(reis).contains(Self.count - 1))
    reis.zaal.shows("nog")
    reis.noteer("o: Ding 99 is nieuw")
    #expect(shown(reis).contains(99) && shown(reis).contains(Self.count))
    reis.table.wait(seconds: 25)
    #expect(!shown(reis).contains(Self.count))
  }

  @Test
  func `a page that somebody asked for stays longer, and the first page is there again in the next step`() {
    let reis = reis()
    reis.zaal.press("↑")
    let asked = shown(reis)
    reis.table.wait(seconds: 39)
    #expect(shown(reis) == asked)
    reis.table.wait(seconds: 40)
    #expect(shown(reis) != asked)
    reis.zaal.press("↑")
    reis.table.wait(seconds: 1)
    reis.zaal.press("→", "←")
    #expect(shown(reis).contains(Self.count - 1))
  }

  @Test func `where everything fits nothing turns and nobody is woken for it`() {
    let reis = Reis().naar("Bagage").noteer("o: Eén ding")
    let minute = reis.table.now.nextMinute
    #expect(reis.zaal.view.nextChange(reis.zaal.seen, Regions()) == minute)
    // Nor in the dark.
    let full = self.reis()
    full.zaal.press("z")
    #expect(full.zaal.view.nextChange(full.zaal.seen, Regions()) == full.table.now.nextMinute)
  }

  @Test(arguments: [(80, 24), (40, 12), (120, 36), (160, 45), (20, 5)])
  func `a full wall looks as it did, in each size of letters`(columns: Int, rows: Int) {
    let reis = reis(31)
    reis.zaal.size = Size(columns: columns, rows: rows)
    Golden.expect(reis.zaal.canvas.text, "zaal-vol-31-\(columns)x\(rows)")
    reis.table.wait(seconds: 21)
    Golden.expect(reis.zaal.canvas.text, "zaal-vol-31-verder-\(columns)x\(rows)")
  }

  @Test(arguments: [(80, 24), (120, 36), (160, 45)])
  func `the question is as large as the room allows`(columns: Int, rows: Int) {
    let reis = Reis().naar("Routes")
    reis.zaal.size = Size(columns: columns, rows: rows)
    Golden.expect(reis.zaal.canvas.text, "zaal-vraag-\(columns)x\(rows)")
  }
}
