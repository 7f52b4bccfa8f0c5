/// Rows whose text comes back higher on the next canvas.
///
/// ncurses lets the terminal move such rows up. What leaves the top then is kept by a terminal without another screen:
/// notes that could be read back long after the program has ended.
enum Rising {
  /// Those of these changed rows that rise, each by where its change begins; with none of them ncurses finds nothing to move
  /// up.
  static func rows(beginning changed: [Point], of canvas: Canvas, since before: Canvas) -> [Point] {
    guard changed.count > 1 else { return [] }
    var rows: [Int: Int] = [:]
    for place in changed.reversed() { rows[text(of: place.y, in: canvas)] = place.y }
    return changed.filter { place in rows[text(of: place.y, in: before)].map { $0 < place.y } ?? false }
  }

  /// A number that rows with the same text share, whatever their styles and marks: those may look the same.
  ///
  /// Rows of other texts may share one too: such a row is only painted where it could have been moved.
  private static func text(of y: Int, in canvas: Canvas) -> Int {
    canvas.rows[y].reduce(0) { $0 &* 31 &+ Int($1.base.value) }
  }
}
