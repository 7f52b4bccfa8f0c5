/// Things in columns that are read downwards, each whole, in as few rows as there can be.
struct Downwards {
  /// The things of each column.
  let columns: [Range<Int>]
  /// The rows of the highest.
  let rows: Int

  /// Things of these heights in at most so many columns; `nil` where the columns would be higher than the limit.
  ///
  /// - Parameter air: the rows between two of them.
  init?(_ heights: [Int], in count: Int, air: Int, atMost limit: Int) {
    guard let tallest = heights.max() else { return nil }
    let all = heights.reduce(-air) { $0 + $1 + air }
    let least = max(tallest, all / count)
    guard least <= limit else { return nil }
    for rows in least...limit {
      let columns = Downwards.columns(heights, air: air, rows: rows)
      guard columns.count <= count else { continue }
      (self.columns, self.rows) = (columns, rows)
      return
    }
    return nil
  }

  /// The columns of so many rows, one after the other as full as it can be.
  private static func columns(_ heights: [Int], air: Int, rows: Int) -> [Range<Int>] {
    var (columns, used): ([Range<Int>], Int) = ([], 0)
    for (index, height) in heights.enumerated() {
      if let last = columns.last, used + air + height <= rows {
        columns[columns.count - 1] = last.lowerBound..<index + 1
        used += air + height
      } else {
        columns.append(index..<index + 1)
        used = height
      }
    }
    return columns
  }
}
