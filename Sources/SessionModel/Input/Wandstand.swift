/// How a wall stands at this moment, as far as a private screen beside it has to know: its size and its page, and no word that
/// stands on it.
public struct Wandstand: Hashable, Sendable {
  /// Its columns and rows, and the rows of its foot.
  public var columns, rows, foot: Int
  /// The step it shows.
  public var stap: StapID
  /// The place on the ladder of layouts, and how often was turned.
  public var place, turned: Int
  /// Whether block letters can be read on it.
  public var hasBlocks: Bool
  /// The one table of which it shows the notes; `nil` while it shows all.
  public var tafel: Int?
  /// The word of the colours it has.
  public var thema: String

  /// A wall of this size.
  public init(
    columns: Int, rows: Int, foot: Int, stap: StapID, place: Int, turned: Int, hasBlocks: Bool,
    tafel: Int? = nil, thema: String
  ) {
    (self.columns, self.rows, self.foot, self.tafel) = (columns, rows, foot, tafel)
    self.thema = thema
    (self.stap, self.place, self.turned, self.hasBlocks) = (stap, place, turned, hasBlocks)
  }

  /// The wall that a line tells; `nil` where it tells none.
  public init?(line: String) {
    let words = line.split(separator: " ")
    let numbers = words.prefix(7).compactMap { Int($0) }
    guard words.count == 9, numbers.count == 7, numbers.allSatisfy({ (0...10_000).contains($0) }),
      words[7].allSatisfy({ $0.isLetter || $0 == "-" })
    else { return nil }
    (columns, rows, foot) = (numbers[0], numbers[1], numbers[2])
    (place, turned, hasBlocks) = (numbers[3], numbers[4], numbers[5] == 1)
    tafel = numbers[6] == 0 ? nil : numbers[6]
    (thema, stap) = (String(words[7]), StapID(String(words[8])))
  }

  /// The line that tells it.
  public var line: String {
    "\(columns) \(rows) \(foot) \(place) \(turned) \(hasBlocks ? 1 : 0) \(tafel ?? 0) \(thema) \(stap.text)"
  }
}
