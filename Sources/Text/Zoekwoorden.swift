extension String {
  /// The words of a text as people look for them: folded, without anything between them.
  ///
  /// Of a word that is longer than any word is only its beginning.
  public var zoekwoorden: [String] { folded.gevouwenWoorden }

  /// The words of a text that is folded already.
  public var gevouwenWoorden: [String] {
    var (words, word, length) = ([String](), "", 0)
    for scalar in unicodeScalars {
      if scalar.isWoordteken {
        if length < longestWord { word.unicodeScalars.append(scalar) }
        length += 1
      } else if length > 0 {
        words.append(word)
        (word, length) = ("", 0)
      }
    }
    if length > 0 { words.append(word) }
    return words
  }
}

/// No word of any language has so many letters.
private let longestWord = 64

extension Unicode.Scalar {
  /// Whether a word has it: a letter, a number, or a mark on one of those.
  public var isWoordteken: Bool {
    if isASCII {
      let letter = value | 0x20
      return 0x61...0x7A ~= letter || 0x30...0x39 ~= value
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
