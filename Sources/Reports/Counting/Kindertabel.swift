/// Counts of children in rows and columns, before it is decided which of them may leave.
///
/// Where each child is in one row, the columns have a total, and where it is in one column the rows have one: whoever knows
/// a total can reckon with it, and so does the rule that hides (`Kleintal`).
public struct Kindertabel: Hashable, Sendable {
  /// How many children are in each cell, row by row; all rows are as long.
  public let cellen: [[Int]]
  /// Whether each child is in one row, and in one column.
  public let isPerRij, isPerKolom: Bool
  /// How many children there are.
  public let kinderen: Int

  /// A table of these counts.
  ///
  /// - Parameters:
  ///   - isPerRij: whether each child is in one row, so that the columns add up.
  ///   - isPerKolom: the same of columns; of one column nobody asks.
  public init(_ cellen: [[Int]], isPerRij: Bool, isPerKolom: Bool, kinderen: Int) {
    self.cellen = cellen
    (self.isPerRij, self.isPerKolom, self.kinderen) = (isPerRij, isPerKolom, kinderen)
  }

  /// So many columns.
  var kolommen: Int { cellen.first?.count ?? 0 }
  /// What each row adds up to, where each child is in one column.
  var rijtotalen: [Int]? { isPerKolom && kolommen > 1 ? cellen.map { $0.reduce(0, +) } : nil }
  /// What each column adds up to, where each child is in one row.
  var kolomtotalen: [Int]? {
    isPerRij ? (0..<kolommen).map { column in cellen.reduce(0) { $0 + $1[column] } } : nil
  }
}
