extension StringProtocol {
  /// The text without white space at its ends.
  @inlinable
  public var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    // Not by a range: the runtime would look through the whole program for how its bounds compare.
    return String(start.prefix(through: last))
  }
}
