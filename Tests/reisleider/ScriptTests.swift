import Screen
import SessionModel
import Testing

@testable import reisleider

/// The language of scripts, by value.
@Suite struct ScriptTests {
  private func steps(_ text: String) throws(ScriptError) -> [Script.Step] {
    try Script(parsing: Array(text.utf8)).lines.map(\.step)
  }

  @Test func `keys are named as on the keyboard`() throws {
    #expect(
      try steps("n Enter ctrl-z PgDn → F1") == [
        .keys([.char("n"), .enter, .ctrl("z"), .pageDown, .right, .function(1)])
      ])
  }

  @Test func `empty lines and comments are no steps`() throws {
    let script = try Script(parsing: Array("# een\n\n   \n  # twee\r\nEnter\r\n".utf8))
    #expect(script.lines == [Script.Line(number: 5, step: .keys([.enter]))])
  }

  @Test(arguments: [
    (":type Een  tuin ", Script.Step.keys("Een  tuin ".map { .char($0) })),
    (":paste een\\ntwee\\\\n", .keys([.paste("een\ntwee\\n")])),
    (":resize 40x12", .resize(Size(columns: 40, rows: 12))),
    (":save-screen a b.txt", .saveScreen("a b.txt")),
    (":save-styles a.txt", .saveStyles("a.txt")),
    (":wait  Een tuin ", .wait("Een tuin")),
    (":clock +90s", .later(milliseconds: 90_000)),
    (":clock +5m", .later(milliseconds: 300_000)),
    (":clock +1d", .later(milliseconds: 86_400_000)),
  ]) func `a word does what it says`(line: String, step: Script.Step) throws {
    #expect(try steps(line) == [step])
  }

  @Test func `the clock reads the wall`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    #expect(
      try steps(":clock 2026-11-21T14:22:07") == [.clock(WallTime(day: day, hour: 14, minute: 22, second: 7))]
    )
    #expect(
      try steps(":clock 2026-11-21T14:22") == [.clock(WallTime(day: day, hour: 14, minute: 22, second: 0))])
  }

  @Test(arguments: [
    ("Enter\nEntr", 2, ScriptError.What.unknownKey("Entr")),
    (":wiat x", 1, .unknownWord(":wiat", nearest: ":wait")),
    (":resize 0x4", 1, .badValue("0x4", of: ":resize", like: ":resize 80x24")),
    (
      ":resize 99999999999999999999x4", 1,
      .badValue("99999999999999999999x4", of: ":resize", like: ":resize 80x24")
    ),
    (":clock 25:00", 1, .badValue("25:00", of: ":clock", like: ":clock 2026-11-21T14:22:07, :clock +5m")),
    (":clock +5", 1, .badValue("+5", of: ":clock", like: ":clock 2026-11-21T14:22:07, :clock +5m")),
    (":save-screen", 1, .badValue("", of: ":save-screen", like: ":save-screen scherm.txt")),
    (":wait", 1, .badValue("", of: ":wait", like: ":wait Vlinder")),
  ]) func `an error names its line`(text: String, line: Int, what: ScriptError.What) {
    #expect(throws: ScriptError(line: line, what: what)) { try steps(text) }
  }

  @Test func `a line that is no text is an error`() {
    #expect(throws: ScriptError(line: 2, what: .notText)) { try Script(parsing: [0x6E, 0x0A, 0xFF]) }
  }
}
