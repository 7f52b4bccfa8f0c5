import Text

/// Rows for a spreadsheet as Dutch ones read them: between semicolons, in UTF-8 that says so, with a comma in numbers.
///
/// Nothing in the data can become a formula: a text that begins like one has a `'` in front.
public enum CSV {
  /// What stands before the first row.
  public static let opening = "\u{FEFF}"

  /// What one field holds.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// Nothing is known.
    case empty
  }

  /// A row, with its end.
  public static func row(_ cells: [Cell]) -> String {
    cells.map { cell in
      switch cell {
      case .text(let text): quoted(text)
      case .number(let number): String(number)
      case .empty: ""
      }
    }.joined(separator: ";") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    let lines = text.harmlessLines.joined(separator: "\n")
    let guarded = lines.first.map { formulaSigns.contains($0) } == true ? "'" + lines : lines
    return "\"" + guarded.replaced("\"", by: "\"\"") + "\""
  }

  /// Also in their wide forms, which some take for the same.
  private static let formulaSigns: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
}

extension Document {
  /// The tables of the report, one below the other; what stands between them is left out.
  public var csv: String {
    let tables = blocks.compactMap { block -> String? in
      guard case .table(let table) = block else { return nil }
      let square = table.squared()
      return ((square.caption.map { [[$0]] } ?? []) + [square.headers] + square.rows).map {
        CSV.row($0.map { .text($0) })
      }.joined()
    }
    return CSV.opening + tables.joined(separator: "\r\n")
  }
}
