extension String {
  /// This text as people look for it: lower case, without accents, ligatures spelled out.
  ///
  /// `Café`, `CAFE` and `café` fold alike, in one code point or two. Letters of other scripts keep their form.
  public var folded: String {
    // Most texts have no letter that is more than its small one.
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = ""
    folded.reserveCapacity(utf8.count)
    for character in lowercased() {
      if character.isASCII {
        folded.append(character)
      } else if let plain = Fold.plain[character] {
        folded.append(plain)
      } else if let narrow = character.unicodeScalars.first?.narrow {
        folded.unicodeScalars.append(narrow)
      } else {
        folded.unicodeScalars.append(contentsOf: character.unicodeScalars.filter { !Fold.isMark($0) })
      }
    }
    return folded
  }
}

private enum Fold {
  /// Letters of European languages and what they are looked for as.
  ///
  /// A `Character` equals its other canonical spellings, so one entry serves both.
  static let plain: [Character: String] = {
    let families = [
      "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "ij": "ĳ", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő",
      "oe": "œ",
      "r": "ŕŗř", "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵẁẃẅ",
      "y": "ýÿŷỳ", "z": "źżž",
    ]
    return families.reduce(into: [:]) { plain, family in
      for letter in family.value { plain[letter] = family.key }
    }
  }()

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }
}

extension Unicode.Scalar {
  /// The ASCII character that a full-width one is drawn as; `nil` for any other.
  public var narrow: Unicode.Scalar? {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) : nil
  }
}
