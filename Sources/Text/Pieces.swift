// By hand: the toolchain's own search for a piece of text brings its engine of regular expressions into the one file.

extension StringProtocol {
  /// Whether the piece stands somewhere in it, as it is written.
  public func holds(_ piece: some StringProtocol) -> Bool {
    let wanted = Array(piece.utf8)
    guard let first = wanted.first else { return true }
    var rest = Substring(self).utf8[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The text with another in the place of each such piece, from left to right.
  public func replaced(_ piece: String, by other: String) -> String {
    let wanted = Array(piece.utf8)
    guard !wanted.isEmpty else { return String(self) }
    // Byte for byte: a piece begins where a character does, but may share its first byte with another.
    var (bytes, rest) = ([UInt8](), Array(utf8)[...])
    while let byte = rest.first {
      let isPiece = rest.starts(with: wanted)
      if isPiece { bytes += other.utf8 } else { bytes.append(byte) }
      rest = rest.dropFirst(isPiece ? wanted.count : 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
