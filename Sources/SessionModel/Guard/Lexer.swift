import Text

/// A text in words, numbers, spaces and signs, as the lek-wacht reads it.
enum Lexer {
  /// A piece of a text.
  struct Token {
    /// What kind of piece it is.
    enum Kind: Hashable { case word, number, space, sign }
    let kind: Kind
    /// A word folded, a number in the digits 0–9; empty for what is neither.
    let text: String
    /// The scalar it begins with; of a sign all there is, as the sign of a keyboard that it is drawn as.
    let scalar: Unicode.Scalar
    /// Where it stands.
    let range: Range<String.Index>
    /// Of a word: whether it is all capitals.
    let isUpper: Bool
    /// Of a word: whether a capital stands behind a small letter in it, as in "verslagBas".
    let hasHumps: Bool

    var isWordOrNumber: Bool { kind == .word || kind == .number }
  }

  /// The pieces of a text, in order; together they cover it.
  static func tokens(of text: String) -> [Token] {
    var copy = text
    return copy.withUTF8 { asciiTokens($0, of: text) } ?? unicodeTokens(of: text)
  }

  /// The pieces of a text of ASCII, which most texts are; `nil` for any other.
  private static func asciiTokens(_ bytes: UnsafeBufferPointer<UInt8>, of text: String) -> [Token]? {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 3 + 1)
    var (start, index) = (0, text.startIndex)
    while start < bytes.count {
      guard bytes[start] < 0x80 else { return nil }
      let kind = kind(ofASCII: bytes[start])
      var end = start + 1
      if kind != .sign { while end < bytes.count, self.kind(ofASCII: bytes[end]) == kind { end += 1 } }
      // A mark of its own belongs to the letter before it.
      if end < bytes.count, bytes[end] >= 0x80 { return nil }
      let next = text.utf8.index(index, offsetBy: end - start)
      tokens.append(token(kind, bytes[start..<end], index..<next))
      (start, index) = (end, next)
    }
    return tokens
  }

  private static func token(
    _ kind: Token.Kind, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ range: Range<String.Index>
  ) -> Token {
    let first = Unicode.Scalar(bytes[bytes.startIndex])
    guard kind == .word || kind == .number else {
      return Token(kind: kind, text: "", scalar: first, range: range, isUpper: false, hasHumps: false)
    }
    let bit: UInt8 = kind == .word ? 0x20 : 0
    let text = String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var place = 0
      for byte in bytes {
        buffer[place] = byte | bit
        place += 1
      }
      return place
    }
    guard kind == .word else {
      return Token(kind: kind, text: text, scalar: first, range: range, isUpper: false, hasHumps: false)
    }
    var (isUpper, hasHumps, wasSmall) = (true, false, false)
    for byte in bytes {
      let isSmall = byte >= 0x60
      if isSmall { isUpper = false } else if wasSmall { hasHumps = true }
      wasSmall = isSmall
    }
    return Token(
      kind: kind, text: text, scalar: first, range: range, isUpper: isUpper, hasHumps: hasHumps)
  }

  private static func kind(ofASCII byte: UInt8) -> Token.Kind {
    switch byte {
    case 0x30...0x39: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    case 0x20, 0x09, 0x0A, 0x0D: .space
    default: .sign
    }
  }

  private static func unicodeTokens(of text: String) -> [Token] {
    let scalars = text.unicodeScalars
    var tokens: [Token] = []
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let kind = kind(of: scalars[start])
      var end = scalars.index(after: start)
      if kind != .sign {
        while end < scalars.endIndex, goesOn(kind, with: scalars[end]) { scalars.formIndex(after: &end) }
      }
      tokens.append(token(kind, scalars[start..<end], start..<end))
      start = end
    }
    return tokens
  }

  private static func token(
    _ kind: Token.Kind, _ scalars: Substring.UnicodeScalarView, _ range: Range<String.Index>
  ) -> Token {
    let first = scalars.first ?? " "
    switch kind {
    case .word:
      let (text, isUpper) = word(scalars)
      return Token(
        kind: kind, text: text, scalar: first, range: range, isUpper: isUpper,
        hasHumps: !isUpper && scalars.dropFirst().contains { $0.properties.isUppercase })
    case .number:
      let text = asciiText(scalars) { $0 } ?? String(scalars.compactMap(digit))
      return Token(kind: kind, text: text, scalar: first, range: range, isUpper: false, hasHumps: false)
    case .space, .sign:
      return Token(kind: kind, text: "", scalar: plain(first), range: range, isUpper: false, hasHumps: false)
    }
  }

  /// The sign of a keyboard that another one is drawn as: a word processor makes its own hyphens.
  private static func plain(_ sign: Unicode.Scalar) -> Unicode.Scalar {
    switch sign.value {
    case ..<0x80: sign
    case 0x2010...0x2012, 0x2212, 0xFE63: "-"
    case 0x2044, 0x2215: "/"
    case 0xFE6B: "@"
    default: sign.narrow ?? sign
    }
  }

  /// A word folded; most words are ASCII, for which that is one bit a letter.
  private static func word(_ scalars: Substring.UnicodeScalarView) -> (String, isUpper: Bool) {
    guard let text = asciiText(scalars, { $0 | 0x20 }) else { return (String(scalars).folded, false) }
    return (text, scalars.allSatisfy { $0.value < 0x60 })
  }

  /// Text of ASCII with each byte made another; `nil` for any other text.
  private static func asciiText(
    _ scalars: Substring.UnicodeScalarView, _ byte: (UInt8) -> UInt8
  ) -> String? {
    let bytes = Substring(scalars).utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (place, old) in bytes.enumerated() { buffer[place] = byte(old) }
      return bytes.count
    }
  }

  private static func goesOn(_ kind: Token.Kind, with scalar: Unicode.Scalar) -> Bool {
    // An accent in a code point of its own belongs to its letter.
    if kind == .word, scalar.value >= 0x300, isMark(scalar) { return true }
    return self.kind(of: scalar) == kind
  }

  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind {
    switch scalar.value {
    case 0x30...0x39: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0: .space
    case ..<0x80: .sign
    default: rareKind(of: scalar)
    }
  }

  private static func rareKind(of scalar: Unicode.Scalar) -> Token.Kind {
    let properties = scalar.properties
    if properties.isAlphabetic { return .word }
    if digit(scalar) != nil { return .number }
    return properties.isWhitespace ? .space : .sign
  }

  /// The digit 0–9 that a scalar of any script stands for.
  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    if (0x30...0x39).contains(scalar.value) { return Character(scalar) }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
      let digit = Unicode.Scalar(UInt32(0x30 + max(0, min(9, Int(value)))))
    else { return nil }
    return Character(digit)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
