import SessionModel
import Support
import Testing

@testable import Reports

/// A list that is told a row at a time is the text of the whole list.
struct ListTests {
  private static let words = [
    "", " ", "\n", "Egel", "vogel🦔", "een wat langere tekst van iemand", "a\nb", "é́x", "漢字",
  ]

  private static func rows(_ dice: inout Dice, columns: Int) -> [[String]] {
    (0..<dice.roll(0...6)).map { _ in
      (0..<columns).map { _ in
        (0..<dice.roll(0...3)).map { _ in dice.pick(words) }.joined(separator: dice.chance(2) ? " " : "")
      }
    }
  }

  @Test func `a table row by row is the table as a whole`() {
    var dice = Dice(seed: Torture.seed)
    for _ in 1...500 {
      let columns = dice.roll(1...6)
      let heads = (0..<columns).map { _ in dice.pick(["Alias", "Regio", "Wat er bewaard wordt en waarom"]) }
      let rows = Self.rows(&dice, columns: columns)
      var table = TableLayout(headers: heads)
      rows.forEach { table.see($0) }
      let lines = table.head + rows.flatMap { table.lines(of: $0) }
      let whole = Document(title: "", blocks: .table(heads, rows)).plainText
      #expect((lines.isEmpty ? "\n" : lines.map { $0 + "\n" }.joined()) == whole, "\(heads) \(rows)")
      #expect(table.isEmpty == rows.isEmpty)
    }
  }

  @Test(arguments: 0...3)
  func `a list for programs element by element is the JSON of the whole`(count: Int) throws {
    let names = (0..<count).map { "Egel \"\($0)\"" }
    var list = ListJSON<String>("proef") {
      ["naam": .string($0), "leeg": [], "lijst": [1, .object(JSON.Object())]]
    }
    let text = list.opening + names.map { list.text(of: $0) }.joined() + list.closing
    let parsed = try JSON(parsing: Array(text.utf8))
    #expect(parsed.printed(pretty: true) + "\n" == text)
    #expect(parsed["proef"]?.array?.count == count && parsed["soort"]?.string == "proef")
    #expect(throws: (any Error).self, "without its end it is no JSON") {
      try JSON(parsing: Array(text.dropLast(list.closing.count).utf8))
    }
  }
}
