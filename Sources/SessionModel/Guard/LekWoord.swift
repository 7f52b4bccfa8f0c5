import Text

// How a forbidden word is looked for in a text.

extension LekScan {
  /// The end of the forbidden word that begins at a piece.
  mutating func forbiddenWord(at place: Int) -> Int? {
    guard !forbidden.isEmpty, isText(place), !isText(place - 1), let token = token(place),
      let first = token.text.unicodeScalars.first
    else { return nil }
    for vorm in forbidden.candidates(first) {
      if let end = end(of: vorm, at: place) { return end }
    }
    return token.hasHumps && isInHumps(token) ? place + 1 : nil
  }

  /// The end of a word in parts that begins at a piece; the last part may have an ending: "Egel" is in "Egels".
  private mutating func end(of vorm: VerbodenWoorden.Vorm, at start: Int) -> Int? {
    if vorm.asksCapital, !isWrittenAsName(start) { return nil }
    var place = start
    for (index, part) in vorm.parts.enumerated() {
      if index > 0 {
        var gap = 0
        while gap < 3, let token = token(place), !token.isWordOrNumber { (gap, place) = (gap + 1, place + 1) }
      }
      let (run, end) = run(at: place, longEnoughFor: part)
      guard index == vorm.parts.count - 1 ? vorm.isHit(run, part) : run == part else { return nil }
      place = end
    }
    return place
  }

  /// Whether a word of every day is written as a name is: with a capital that is not that of a question, or with what
  /// only a name has behind it, as in "wil's" and "wil_2".
  private mutating func isWrittenAsName(_ place: Int) -> Bool {
    if number(place + 1) != nil || isSign(place + 1, "_") { return true }
    if isSign(place + 1, "'’"), word(place + 2) == "s" { return true }
    guard token(place)?.scalar.properties.isUppercase == true else { return false }
    return !(isSpace(place + 1) && word(place + 2).map(LekScan.askedWords.contains) == true)
  }

  /// Words that stand behind the verb in a question: "Wil je", "Ben ik".
  private static let askedWords: Set<String> = [
    "ik", "je", "jij", "u", "hij", "ze", "zij", "we", "wij", "jullie", "iemand", "iedereen",
  ]

  /// The words and numbers that stand against each other from a piece on, as far as they are asked for.
  private mutating func run(at start: Int, longEnoughFor part: String) -> (text: String, end: Int) {
    var (text, place) = ("", start)
    while text.utf8.count <= part.utf8.count * 2 + 4, let token = token(place), token.isWordOrNumber {
      text += token.text
      place += 1
    }
    return (text, place)
  }

  /// Whether a forbidden word is one of the words that a capital begins inside a word: "verslagBas", "JanDeMol".
  private func isInHumps(_ token: Lexer.Token) -> Bool {
    var (humps, hump, wasSmall): ([String], String, Bool) = ([], "", false)
    for scalar in text.unicodeScalars[token.range] {
      let isUpper = scalar.properties.isUppercase
      if isUpper, wasSmall {
        humps.append(hump)
        hump = ""
      }
      hump.unicodeScalars.append(scalar)
      wasSmall = !isUpper
    }
    guard !humps.isEmpty else { return false }
    return (humps + [hump]).contains { hump in
      let folded = hump.folded
      guard let first = folded.unicodeScalars.first else { return false }
      return forbidden.candidates(first).contains { $0.parts.count == 1 && $0.isHit(folded, $0.parts[0]) }
    }
  }
}

extension VerbodenWoorden.Vorm {
  /// Whether a word of a text, folded, is this one.
  func isHit(_ word: String, _ part: String) -> Bool {
    if word == part { return true }
    if !isShort, word.hasPrefix(part) { return !isOrdinary(word, behind: part) }
    guard !GewoneWoorden.contains(word) else { return false }
    if isShort, word.hasPrefix(part), isEnding(word.dropFirst(part.count), of: part) { return true }
    if isShort, isWithDoubledVowel(word, part) { return true }
    guard let single else { return false }
    let other = word.single
    guard other.hasPrefix(single) else { return false }
    // One letter more or less, not two: the word has it doubled or single, and then an ending.
    let rest = other.dropFirst(single.count)
    return rest.isEmpty || isEnding(rest, of: single)
      // What a longer name is put together with is a word: "Bossuilstraat", but not "stereo" of Sterre.
      || !isShort && rest.utf8.count > 2 && !isOrdinary(word, behind: part)
  }

  /// Whether a word that begins as a long name does is a word of every day, or is put together with one: "sterren" and
  /// "sterrenkunde" are not of Sterre, "Sterres" is.
  private func isOrdinary(_ word: String, behind part: String) -> Bool {
    var end = word.index(word.startIndex, offsetBy: part.count)
    while end < word.endIndex {
      end = word.index(after: end)
      let rest = word[word.index(word.startIndex, offsetBy: part.count)..<end]
      if GewoneWoorden.contains(String(word[..<end])), rest != "s" { return true }
    }
    return false
  }

  /// Endings that Dutch puts on a name; a number counts who has the same.
  private func isEnding(_ rest: Substring, of part: String) -> Bool {
    if rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    // "Mos" and "bos" are words of their own; of a longer name the s is written against it by mistake.
    if rest == "s" {
      return part.utf8.count > 3 || !(part.utf8.last.map(VerbodenWoorden.Vorm.openVowels.contains) ?? false)
    }
    return VerbodenWoorden.Vorm.endings.contains(String(rest))
  }

  private static let openVowels: Set<UInt8> = [0x61, 0x69, 0x6F, 0x75]

  private static let endings: Set<String> = [
    "tje", "tjes", "je", "jes", "ie", "ies", "en", "etje", "etjes", "pje", "pjes", "kje", "kjes",
  ]

  /// "Mootje" is a small Mo.
  private func isWithDoubledVowel(_ word: String, _ part: String) -> Bool {
    guard let last = part.last, part.utf8.last.map(VerbodenWoorden.Vorm.openVowels.contains) == true else {
      return false
    }
    let doubled = part + String(last)
    return word == doubled + "tje" || word == doubled + "tjes"
  }
}
