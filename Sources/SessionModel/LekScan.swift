/// One reading of a text by the lek-wacht, from left to right.
///
/// What a number is is asked in a fixed order: a date, a telephone number, a postcode, a BSN. So the digits of
/// an appointment are never read as something else.
struct LekScan {
  let today: Day
  private let forbidden: VerbodenWoorden
  private let tokens: [Lexer.Token]
  /// How many pieces were looked at; tests hold it against the length of the text.
  private(set) var steps = 0
  private var found: [LekWacht.Finding] = []

  init(_ text: String, today: Day, forbidden: VerbodenWoorden) {
    (self.today, self.forbidden) = (today, forbidden)
    tokens = Lexer.tokens(of: text)
  }

  /// Everything that is found.
  mutating func findings() -> [LekWacht.Finding] {
    var place = 0
    while place < tokens.count { place = max(read(at: place), place + 1) }
    return found
  }

  /// Reads what begins at a piece; the place to go on from.
  private mutating func read(at place: Int) -> Int {
    guard let token = token(place) else { return place + 1 }
    if token.isWordOrNumber, let end = forbiddenWord(at: place) { return note(.verboden, place..<end) }
    switch token.kind {
    case .number:
      let end = readNumber(at: place)
      // Jan and Mei are people too.
      for inside in place + 1..<max(end, place + 1) {
        if let over = forbiddenWord(at: inside) { _ = note(.verboden, inside..<over) }
      }
      return end
    case .sign where token.scalar == "@" || token.scalar == "(" || token.scalar == "[":
      if let range = emailAddress(around: place) { return note(.email, range) }
    default: break
    }
    return place + 1
  }

  private mutating func readNumber(at place: Int) -> Int {
    if let date = LekDatum(at: place, in: &self) {
      return date.isBirth(in: &self) ? note(.geboortedatum, place..<date.end) : date.end
    }
    if let range = LekNummer.telephone(at: place, in: &self) { return note(.telefoon, range) }
    if let range = LekAdres.postcode(at: place, in: &self) { return note(.postcode, range) }
    if let range = LekNummer.bsn(at: place, in: &self) { return note(.bsn, range) }
    return place + 1
  }

  private mutating func note(_ soort: LekSoort, _ pieces: Range<Int>) -> Int {
    guard let first = token(pieces.lowerBound), let last = token(pieces.upperBound - 1) else {
      return pieces.upperBound
    }
    var inside: [LekWacht.Finding] = []
    // An address is found by its end: what was found in its beginning is part of it, but a name stays a name.
    while soort == .email, let before = found.last, before.range.upperBound > first.range.lowerBound {
      found.removeLast()
      if before.soort == .verboden { inside.insert(before, at: 0) }
    }
    found.append(LekWacht.Finding(soort: soort, range: first.range.lowerBound..<last.range.upperBound))
    found += inside
    return pieces.upperBound
  }

  // MARK: Looking

  /// The piece at a place; `nil` beyond the ends.
  mutating func token(_ place: Int) -> Lexer.Token? {
    steps += 1
    return tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// The digits of the number at a place; `nil` when there is none.
  mutating func number(_ place: Int) -> String? {
    guard let token = token(place), token.kind == .number else { return nil }
    return token.text
  }

  /// The folded word at a place; `nil` when there is none.
  mutating func word(_ place: Int) -> String? {
    guard let token = token(place), token.kind == .word else { return nil }
    return token.text
  }

  /// Whether one of these signs stands at a place.
  mutating func isSign(_ place: Int, _ signs: String) -> Bool {
    guard let token = token(place), token.kind == .sign else { return false }
    return signs.unicodeScalars.contains(token.scalar)
  }

  mutating func isSpace(_ place: Int) -> Bool { token(place)?.kind == .space }

  /// The place after a space, when there is one there.
  mutating func skipSpace(_ place: Int) -> Int { isSpace(place) ? place + 1 : place }

  /// Whether one of these words stands among the few before a place.
  mutating func isNear(_ words: Set<String>, before place: Int, within count: Int) -> Bool {
    var (place, seen) = (place - 1, 0)
    while seen < count, place >= 0, let token = token(place) {
      if token.kind == .word, words.contains(token.text) { return true }
      if token.isWordOrNumber { seen += 1 }
      place -= 1
    }
    return false
  }

  // MARK: Words

  /// The end of the forbidden word that begins at a piece, at the beginning of a word.
  private mutating func forbiddenWord(at place: Int) -> Int? {
    guard !forbidden.isEmpty, let token = token(place), let first = token.text.unicodeScalars.first,
      self.token(place - 1)?.isWordOrNumber != true
    else { return nil }
    for parts in forbidden.candidates(first) {
      if let end = end(of: parts, at: place) { return end }
    }
    return nil
  }

  /// The end of a word in parts that begins at a piece; the last part may go on: "Egel" is in "Egels".
  private mutating func end(of parts: [String], at start: Int) -> Int? {
    var place = start
    for (index, part) in parts.enumerated() {
      if index > 0 {
        var gap = 0
        while gap < 3, let token = token(place), !token.isWordOrNumber { (gap, place) = (gap + 1, place + 1) }
      }
      let (run, end) = run(at: place, longEnoughFor: part)
      guard index == parts.count - 1 ? run.hasPrefix(part) : run == part else { return nil }
      place = end
    }
    return place
  }

  /// The words and numbers that stand against each other from a piece on, as far as they are asked for.
  private mutating func run(at start: Int, longEnoughFor part: String) -> (text: String, end: Int) {
    var (text, place) = ("", start)
    while text.utf8.count <= part.utf8.count, let token = token(place), token.isWordOrNumber {
      text += token.text
      place += 1
    }
    return (text, place)
  }

  // MARK: E-mail

  /// The pieces of the address around an @, or around "at" between brackets.
  private mutating func emailAddress(around sign: Int) -> Range<Int>? {
    var behind = sign + 1
    if !isSign(sign, "@") {
      guard let name = word(sign + 1), ["at", "apenstaartje"].contains(name), isSign(sign + 2, ")]") else {
        return nil
      }
      behind = sign + 3
    }
    let start = localPart(endingAt: isSpace(sign - 1) ? sign - 1 : sign)
    guard let start, let end = domain(at: skipSpace(behind)) else { return nil }
    return start..<end
  }

  private mutating func localPart(endingAt end: Int) -> Int? {
    var start = end
    while let token = token(start - 1), token.isWordOrNumber || isSign(start - 1, "._%+'’-") { start -= 1 }
    return start < end && token(end - 1)?.isWordOrNumber == true ? start : nil
  }

  /// The end of a domain name: parts with dots between them, of which the last is letters.
  private mutating func domain(at start: Int) -> Int? {
    var (place, end): (Int, Int?) = (start, nil)
    guard token(place)?.isWordOrNumber == true else { return nil }
    while let token = token(place), token.isWordOrNumber || isSign(place, ".-_") {
      if token.kind == .word, token.text.utf8.count > 1, place > start, isSign(place - 1, ".") {
        end = place + 1
      }
      place += 1
    }
    return end
  }
}
