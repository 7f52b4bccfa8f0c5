/// What a finding can begin with, looked for byte by byte: most notes have nothing of it, and are read in no time.
enum LekBegin {
  /// Whether anything that can be found may begin in a text.
  ///
  /// Two numbers may be anything. One is something only when it is long, stands against letters or a hyphen, or beside
  /// a word that makes something of it.
  static func isIn(_ text: UnsafeBufferPointer<UInt8>, _ forbidden: VerbodenWoorden) -> Bool {
    if !forbidden.isEmpty, isForbiddenIn(text, forbidden) { return true }
    var (numbers, length, longest, isNumbered) = (0, 0, 0, false)
    var last: UInt8 = 0x20
    let sorts = Self.sorts
    for place in text.indices {
      let byte = text[place]
      let sort = sorts[Int(byte)]
      if sort != .nothing {
        switch sort {
        case .nothing: break
        case .always: return true
        case .digit:
          length = isDigit(last) ? length + 1 : 1
          longest = max(longest, length)
          if length == 1 {
            numbers += 1
            if numbers > 1 || isLetter(last) || last == UInt8(ascii: "-") || isHouse(text, at: place)
              || isBetweenGroups(text, at: place)
            {
              return true
            }
          } else if length == 2, isBeforeFour(text, at: place + 1) {
            return true
          }
        case .hyphen: if isDigit(last) { return true }
        // "das.mol" and "libel.2013" are no end of a sentence.
        case .dot:
          if isLetter(last), place + 1 < text.count, isLetter(text[place + 1]) || isDigit(text[place + 1]) {
            return true
          }
        case .letter:
          if mayBeSaid(byte | 0x20, last | 0x20), isSaid(text, at: place, &isNumbered) { return true }
        }
      }
      last = byte
    }
    return longest >= 6 || longest >= 3 && isNumbered
  }

  /// What a byte can be the beginning of.
  private enum Sort { case nothing, always, digit, hyphen, dot, letter }

  private static let sorts: [Sort] = (0...255).map { byte in
    switch UInt8(byte) {
    // "(at)" stands between brackets; a digit of another script is not ASCII.
    case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "_"), UInt8(ascii: "#"),
      0xD0...:
      .always
    case 0x30...0x39: .digit
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .dot
    default: "bjuptwrk".utf8.contains(UInt8(byte) | 0x20) && isLetter(UInt8(byte)) ? .letter : .nothing
    }
  }

  /// Whether the letter before one can be that of such a word: what most letters are asked, and no more.
  @inline(__always) private static func mayBeSaid(_ letter: UInt8, _ last: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "r"), UInt8(ascii: "u"): last == UInt8(ascii: "n")
    case UInt8(ascii: "p"), UInt8(ascii: "t"): last == UInt8(ascii: "a")
    case UInt8(ascii: "b"): last == UInt8(ascii: "e") || !isLetter(last)
    case UInt8(ascii: "j"): last == UInt8(ascii: "r") || !isLetter(last)
    default: !isLetter(last)
    }
  }

  /// Whether a word stands here that makes something of the words beside it: a day, a number or an address that is said.
  private static func isSaid(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, _ isNumbered: inout Bool
  ) -> Bool {
    switch text[place] | 0x20 {
    case UInt8(ascii: "b"): return isWord("geb", at: place - 2, text) || isWord("bsn", at: place, text)
    case UInt8(ascii: "j"): return isWord("jarig", at: place, text) || isWord("verj", at: place - 3, text)
    case UInt8(ascii: "u"):
      if isWord("num", at: place - 1, text) { isNumbered = true }
      return isWord("nul", at: place - 1, text)
    case UInt8(ascii: "p"): return isWord("apen", at: place - 1, text) || isWord("apes", at: place - 1, text)
    case UInt8(ascii: "t"): return isWord(" at ", at: place - 2, text)
    // "9 februari wordt ze twaalf".
    case UInt8(ascii: "w"):
      return (isWord("word", at: place, text) || isWord("werd", at: place, text))
        && text.contains(where: isDigit)
    case UInt8(ascii: "r"):
      if isWord("nr", at: place - 1, text) { isNumbered = true }
      return false
    case UInt8(ascii: "k"):
      if isWord("kenm", at: place, text) { isNumbered = true }
      return isWord("kent", at: place, text) && text.contains(where: isDigit)
    default: return false
    }
  }

  /// Whether a figure stands between the letters of a plate: "kw 12 xz".
  @inline(never) private static func isBetweenGroups(_ text: UnsafeBufferPointer<UInt8>, at place: Int)
    -> Bool
  {
    guard place > 1, text[place - 1] == 0x20, isPlateLetter(text[place - 2]) else { return false }
    var end = place
    while end < text.count, isDigit(text[end]) { end += 1 }
    return end + 1 < text.count && text[end] == 0x20 && isPlateLetter(text[end + 1])
  }

  /// Whether four letters, and no more, stand against a figure: "67zxkl".
  @inline(never)
  private static func isBeforeFour(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + 4 <= text.count, isLetter(text[place]) else { return false }
    return (1..<4).allSatisfy { isLetter(text[place + $0]) }
      && (place + 4 == text.count || !isLetter(text[place + 4]))
  }

  /// Small letters on a plate make no word, so that there is no vowel among them.
  private static func isPlateLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    default: isLetter(byte)
    }
  }

  /// Whether the word before a figure ends as a street does, or is "nr.": one figure is enough for a house.
  private static func isHouse(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place > 4, text[place - 1] == 0x20 else { return false }
    if text[place - 2] == UInt8(ascii: ".") {
      return isWord("nr", at: place - 4, text) || isWord("no", at: place - 4, text)
        || isWord("str", at: place - 5, text)
    }
    func ends(_ ending: StaticString) -> Bool {
      isWord(ending, at: place - 1 - ending.utf8CodeUnitCount, text)
    }
    // By the last letter: most words end otherwise.
    return switch text[place - 2] | 0x20 {
    case UInt8(ascii: "t"): ends("aat") || ends("cht")
    case UInt8(ascii: "n"): ends("laan") || ends("ein") || ends("soen")
    case UInt8(ascii: "g"): ends("weg") || ends("eeg")
    case UInt8(ascii: "f"): ends("hof") || ends("eef")
    case UInt8(ascii: "k"): ends("ijk")
    case UInt8(ascii: "e"): ends("ade")
    case UInt8(ascii: "d"): ends("pad") || ends("vard")
    case UInt8(ascii: "l"): ends("gel")
    case UInt8(ascii: "r"): ends("nr") || ends("mmer") || ends("str")
    case UInt8(ascii: "o"): ends("no")
    default: false
    }
  }

  /// Whether these small letters stand at a place, also as capitals.
  ///
  /// Inlined, so that letters that are known beforehand are compared as numbers: it is asked of each fourth letter.
  @inline(__always)
  private static func isWord(_ letters: StaticString, at place: Int, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let count = letters.utf8CodeUnitCount
    guard place >= 0, place + count <= text.count else { return false }
    for offset in 0..<count where text[place + offset] | 0x20 != letters.utf8Start[offset] { return false }
    return true
  }

  /// Whether a forbidden word may begin somewhere: at the beginning of a word, or at a capital inside one.
  private static func isForbiddenIn(
    _ text: UnsafeBufferPointer<UInt8>, _ forbidden: VerbodenWoorden
  ) -> Bool {
    guard forbidden.tellsBeginnings else { return true }
    var last: UInt8 = 0x20
    for place in text.indices {
      let byte = text[place]
      // Accents are folded away before two letters can be compared.
      guard byte < 0x80 else { return true }
      let isStart = !isLetter(last) || (byte < 0x5B && last >= 0x61)
      if isStart, isLetter(byte) || isDigit(byte), place + 1 < text.count,
        forbidden.mayBegin(small(byte), small(text[place + 1]))
      {
        return true
      }
      last = byte
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func small(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 0x20 : byte }
}
