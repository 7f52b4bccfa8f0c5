/// Which rows of a table are wanted; of all of them nothing is said.
struct RowCondition {
  private var said: String?
  private(set) var values: [Value]

  /// All rows, or those of which this is true.
  init(_ condition: String? = nil, _ values: [Value] = []) { (said, self.values) = (condition, values) }

  /// For a place where something has to be said.
  var sql: String { said ?? "true" }

  /// What stands behind the table.
  ///
  /// SQLite counts a whole table by its pages, and only where nothing is said of the rows, not even that all are meant.
  var clause: String { said.map { " WHERE \($0)" } ?? "" }

  /// Those of them of which this is true too.
  func and(_ more: String, _ values: [Value]) -> RowCondition {
    RowCondition(said.map { "\($0) AND \(more)" } ?? more, self.values + values)
  }

  /// Wants fewer: those of which this is true too.
  mutating func also(_ more: String, _ values: [Value]) { self = and(more, values) }
  mutating func also(_ more: String, _ values: Value...) { self = and(more, values) }
}
