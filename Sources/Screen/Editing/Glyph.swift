import Text

/// A character of an editor's text, with what is asked about it at every key.
struct Glyph: Equatable, Sendable {
  let character: Character
  let byteCount: Int32
  /// Columns on the screen, 0 for a line end.
  let width: Int16
  let kind: Kind

  enum Kind: UInt8 {
    case lineEnd, space, word, other
  }

  init(_ character: Character) {
    self.character = character
    let text = String(character)
    byteCount = Int32(clamping: text.utf8.count)
    kind = Self.kind(of: character)
    width = kind == .lineEnd ? 0 : Int16(clamping: TextWidth.of(text))
  }

  var isWord: Bool { kind == .word }

  private static func kind(of character: Character) -> Kind {
    switch character {
    case "\n": .lineEnd
    case " ": .space
    case "'", "’": .word
    default: character.isLetter || character.isNumber ? .word : .other
    }
  }
}
