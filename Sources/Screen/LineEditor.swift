/// A field in which one types a text, of one line or many.
public struct LineEditor: Equatable, Sendable {
  /// The largest text it takes, in bytes of UTF-8.
  public let limit: Int
  public private(set) var text: String
  /// Where the next character comes, in characters from the start.
  public private(set) var cursor: Int

  /// An editor with this text, cut off at the limit, and the cursor after it.
  public init(text: String = "", limit: Int) {
    self.limit = limit
    self.text = text
    cursor = text.count
  }

  /// Whether there is no text.
  public var isEmpty: Bool { text.isEmpty }

  /// Does what a key asks; false when it means nothing to an editor.
  public mutating func handle(_ key: Key) -> Bool { false }

  /// Puts text in at the cursor; false, and nothing happens, when the limit would be passed.
  @discardableResult
  public mutating func insert(_ addition: String) -> Bool { false }

  /// The rows that show the text in `width` columns, and the cursor's place on them.
  public struct Window: Equatable, Sendable {
    public let rows: [String]
    public let cursor: Point
    /// How many rows there are above and below the shown ones.
    public let above: Int
    public let below: Int
  }

  /// The text wrapped softly, `height` rows of it around the cursor.
  public func window(width: Int, height: Int) -> Window {
    Window(rows: [text], cursor: Point(x: 0, y: 0), above: 0, below: 0)
  }
}
