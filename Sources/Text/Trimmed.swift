extension StringProtocol {
  /// The text without white space at its ends.
  @inlinable
  public var trimmed: String {
    if hasPlainEnds { return String(self) }
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    // Not by a range: the runtime would look through the whole program for how its bounds compare.
    return String(start.prefix(through: last))
  }

  /// Whether it begins and ends with a visible ASCII character, so that nothing has to be looked up to see that no white
  /// space stands there: as nearly every text does, and a line is trimmed at each letter that is typed.
  @inlinable
  var hasPlainEnds: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      return first > 0x20 && first < 0x7F && last > 0x20 && last < 0x7F
    } ?? false
  }
}
