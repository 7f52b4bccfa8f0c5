/// A character of the text with what is asked about it at every key.
struct Glyph: Equatable, Sendable {
  let character: Character
  let byteCount: Int32
  /// Columns on the screen, 0 for a line end.
  let width: Int32

  init(_ character: Character) {
    self.character = character
    let text = String(character)
    byteCount = Int32(clamping: text.utf8.count)
    width = character == "\n" ? 0 : Int32(clamping: TextWidth.of(text))
  }

  var isWord: Bool { character.isLetter || character.isNumber || character == "'" || character == "’" }
}
