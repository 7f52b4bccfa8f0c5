/// Numbers that belong to a person: telephone numbers and BSNs.
enum LekNummer {
  // MARK: Telephone

  /// The pieces of the telephone number that begins at a number.
  static func telephone(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let first = scan.number(place), isFree(place, first, &scan) else { return nil }
    if let end = mobileWithoutZero(at: place, first, &scan) { return place..<end }
    if scan.isSign(place - 1, "+") {
      return abroad(at: place, code: first, in: &scan).map { place - 1..<$0 }
    }
    // A mobile number as a telephone shows it, but for its sign.
    if first.hasPrefix("316"), first.utf8.count == 11 { return place..<place + 1 }
    if first.hasPrefix("00"), first.utf8.count >= 4, !first.hasPrefix("000") {
      return abroad(at: place, code: String(first.dropFirst(2)), in: &scan).map { place..<$0 }
    }
    guard first.hasPrefix("0"), first.utf8.count >= 2 else { return nil }
    guard let (digits, end) = groups(at: place, upTo: 10, in: &scan), digits.utf8.count == 10,
      isDutch(digits)
    else { return nil }
    return place..<end
  }

  /// Whether a number can begin at digits: not against letters that say nothing of a telephone, nor inside a row.
  private static func isFree(_ place: Int, _ first: String, _ scan: inout LekScan) -> Bool {
    if let letters = scan.word(place - 1) {
      return callWords.contains(letters) || letters == "t" || letters == "m"
    }
    if scan.isSpace(place - 1), LekRekening.isBank(at: place - 2, in: &scan) { return false }
    guard scan.isSign(place - 1, "-–./_"), scan.isText(place - 2) else { return true }
    guard let before = scan.token(place - 2), before.kind == .number else {
      return !isBetweenLetters(place, &scan)
    }
    // Behind the day of "28.06" its month begins no number; 06-12345678 does, wherever it stands.
    return first.hasPrefix("06")
      && (first.utf8.count == 10 || gap(at: place + 1, &scan).flatMap { scan.number($0) }?.utf8.count == 8)
  }

  /// Whether the row of digits and letters goes on with letters: a code.
  private static func isBetweenLetters(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.word(place + 1) != nil || scan.isSign(place + 1, "-") && scan.word(place + 2) != nil
  }

  /// The end of a mobile number without its zero, where somebody is called: "bel op 6 12345678".
  private static func mobileWithoutZero(at place: Int, _ first: String, _ scan: inout LekScan) -> Int? {
    guard first.hasPrefix("6"), first == "6" || first.utf8.count >= 3, !scan.isSign(place - 1, "+"),
      scan.isNear(callWords, before: place, within: 3),
      let (digits, end) = groups(at: place, upTo: 9, in: &scan), digits.utf8.count == 9
    else { return nil }
    return end
  }

  /// Words beside which a row of digits is called.
  static let callWords: Set<String> = [
    "bel", "bellen", "belt", "tel", "telefoon", "telefoonnummer", "mobiel", "mobiele", "mob", "nummer", "nr",
    "app", "appen",
    "whatsapp", "sms", "bereikbaar", "nood", "mobielnummer", "gsm", "noodnummer",
  ]

  /// Whether ten digits can be somebody's number: not an information line, and not counting.
  static func isDutch(_ digits: String) -> Bool {
    !["00", "080", "090"].contains(where: digits.hasPrefix) && digits != "0123456789"
  }

  /// The end of a number that begins with the code of a country.
  private static func abroad(at place: Int, code: String, in scan: inout LekScan) -> Int? {
    // +31 (0)6: the zero between brackets is not dialled.
    var (digits, next) = (code, place + 1)
    while digits.utf8.count < 15, let gap = gap(at: next, &scan), let group = scan.number(gap) {
      let isTrunk = group == "0" && scan.isSign(gap + 1, ")")
      let more = isTrunk ? "" : group
      let length = digits.utf8.count + more.utf8.count
      guard length <= (digits.hasPrefix("31") ? 11 : 13) else { break }
      (digits, next) = (digits + more, gap + 1)
      if digits.hasPrefix("31"), length == 11 { break }
    }
    let isWhole = digits.hasPrefix("31") ? digits.utf8.count == 11 : digits.utf8.count >= 10
    return isWhole && digits.utf8.count <= 15 ? next : nil
  }

  /// The digits of groups that belong together, up to a number of them, and the piece after.
  private static func groups(at place: Int, upTo count: Int, in scan: inout LekScan) -> (String, Int)? {
    guard var digits = scan.number(place) else { return nil }
    if let end = pairs(behind: place, in: &scan) { return end }
    var next = place + 1
    // Dots stand between all groups or between none: 06.00 07.30 are times. Only behind 06 they may begin.
    var isDotted = scan.isSign(next, ".")
    while digits.utf8.count < count, let gap = gap(at: next, &scan), let group = scan.number(gap) {
      if digits == "06", !isDotted {
        isDotted = scan.isSign(gap + 1, ".")
      } else {
        guard scan.isSign(next, ".") == isDotted else { break }
      }
      digits += group
      next = gap + 1
    }
    return (digits, next)
  }

  /// The digits and the end of a mobile number in pairs with another sign than most: "06,18,18,18,18", "06 = 18 18 18 18".
  private static func pairs(behind place: Int, in scan: inout LekScan) -> (String, Int)? {
    let sign = scan.skipSpace(place + 1)
    guard scan.number(place) == "06", scan.isSign(sign, "=,;:"), let token = scan.token(sign) else {
      return nil
    }
    // A row of weeks is written so too.
    guard token.scalar == "=" || scan.isNear(callWords, before: place, within: 3) else { return nil }
    var (digits, at) = ("06", scan.skipSpace(sign + 1))
    while let pair = scan.number(at), pair.utf8.count == 2 {
      digits += pair
      if digits.utf8.count == 10 { return scan.isText(at + 1) ? nil : (digits, at + 1) }
      let next = scan.skipSpace(at + 1)
      at = scan.isSign(next, "-.,;=") ? scan.skipSpace(next + 1) : next
    }
    return nil
  }

  /// The place of the next group: behind at most four spaces, dashes, dots and brackets, or right here.
  private static func gap(at place: Int, _ scan: inout LekScan) -> Int? {
    var next = place
    // "06:12345678": a time has no minute of so many digits.
    let sign = scan.skipSpace(place)
    if scan.isSign(sign, ":=~,|;") {
      let at = scan.skipSpace(sign + 1)
      if let group = scan.number(at), group.utf8.count >= 6 || scan.isSign(sign, "|") { return at }
    }
    while next < place + 4, scan.isSpace(next) || scan.isSign(next, "-–—./()_") { next += 1 }
    return next
  }

  // MARK: BSN

  /// The pieces of the BSN that begins at a number.
  static func bsn(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard !isAmount(at: place, &scan), !isPartOfCode(at: place, &scan) else { return nil }
    let isNamed = isBehindName(place, within: 6, &scan)
    // One slip of the hand makes a number that fails the test; behind its name it is one all the same.
    let isClose = isNamed && isBehindName(place, within: 3, &scan) || isTold(place, &scan)
    var (digits, lengths, next, sign): (String, [Int], Int, String?) = ("", [], place, nil)
    while let group = scan.number(next), lengths.count < 9 {
      digits += group
      lengths.append(group.utf8.count)
      next += 1
      if digits.utf8.count > 9 { return nil }
      let isWhole = isClose && digits.utf8.count == 9 && digits.utf8.contains { $0 != 0x30 }
      if isWhole || isBSN(digits, lengths, sign, isNamed), !goesOn(at: next, sign, &scan) {
        return isNamed || !scan.isInPath(place) ? place..<next : nil
      }
      guard let token = scan.token(next), let separator = separator(token, isNamed),
        sign ?? separator == separator
      else { return isClose && digits.utf8.count == 8 && !goesOn(at: next, sign, &scan) ? place..<next : nil }
      sign = separator
      next += 1
    }
    return isClose && digits.utf8.count == 8 ? place..<next - 1 : nil
  }

  /// Words that name it.
  static let bsnNames: Set<String> = [
    "bsn", "burgerservicenummer", "sofinummer", "persoonsnummer", "bsnnummer", "bsnnr", "bsnr", "sofi",
    "burgerservice", "burgerservicenr", "sofinr",
  ]

  /// Whether its name stands among the words before a place: also as "b.s.n.".
  private static func isBehindName(_ place: Int, within count: Int, _ scan: inout LekScan) -> Bool {
    if scan.isNear(bsnNames, before: place, within: count) { return true }
    var at = place - 1
    while at > place - 4, scan.isSpace(at) || scan.isSign(at, ".:=") { at -= 1 }
    return scan.word(at) == "n" && scan.word(at - 2) == "s" && scan.word(at - 4) == "b"
  }

  /// Whether nine digits in a row are what the name before them is about, farther off than a slip is looked for.
  ///
  /// Another number, or the name of one, may not stand between: "bsn een cijfer verkeerd denk ik: 996048734".
  private static func isTold(_ place: Int, _ scan: inout LekScan) -> Bool {
    guard scan.number(place)?.utf8.count == 9, !scan.isText(place + 1) else { return false }
    var (at, words) = (place - 1, 0)
    while words < 9, let token = scan.token(at), token.kind != .number, !scan.isSign(at, ";!") {
      if token.kind == .word {
        if bsnNames.contains(token.text) { return scan.sentences().isOne(at, place) }
        if LekDossier.words.contains(token.text), token.text.utf8.count > 2 || callWords.contains(token.text)
        {
          return false
        }
        words += 1
      }
      at -= 1
    }
    return false
  }

  private static func separator(_ token: Lexer.Token, _ isNamed: Bool) -> String? {
    if token.kind == .space { return " " }
    guard token.kind == .sign else { return nil }
    switch token.scalar {
    case ".": return "."
    case "-", "–": return "-"
    case "_", "/", ",", "|": return isNamed ? String(token.scalar) : nil
    default: return nil
    }
  }

  /// Whether digits in groups of these lengths are a BSN as people write it.
  private static func isBSN(_ digits: String, _ lengths: [Int], _ sign: String?, _ isNamed: Bool) -> Bool {
    guard passesElevenTest(digits), isNamed || !digits.hasPrefix("000") else { return false }
    if lengths.count == 1 || isNamed { return true }
    if sign == "-", digits.utf8.count == 8 { return false }
    return [[3, 3, 3], [4, 2, 3], [4, 3, 2], [3, 2, 4], [2, 3, 3], [3, 2, 3]].contains(lengths)
  }

  /// The 11-proef: the digits times 9, 8 … 2 and −1 add up to a multiple of eleven.
  private static func passesElevenTest(_ digits: String) -> Bool {
    let values = digits.utf8.map { Int($0) - 0x30 }
    guard (8...9).contains(values.count), values.contains(where: { $0 != 0 }) else { return false }
    let sum = values.reversed().enumerated().reduce(0) { sum, digit in
      sum + digit.element * (digit.offset == 0 ? -1 : digit.offset + 1)
    }
    return sum % 11 == 0
  }

  /// Whether the row of digits has more groups of the same kind, or letters or cents stuck to its end.
  private static func goesOn(at next: Int, _ sign: String?, _ scan: inout LekScan) -> Bool {
    if scan.word(next) != nil { return true }
    if let sign, sign != " ", scan.isSign(next, sign), scan.number(next + 1) != nil { return true }
    if scan.isSign(next, ","), scan.number(next + 1) != nil { return true }
    return scan.word(scan.skipSpace(next)).map { ["euro", "eur"].contains($0) } ?? false
  }

  private static func isAmount(at place: Int, _ scan: inout LekScan) -> Bool {
    let before = scan.isSpace(place - 1) ? place - 2 : place - 1
    return scan.isSign(before, "€$£") || scan.word(before) == "eur"
  }

  /// Whether the number is the tail of something longer: of letters that are not its name, or of more groups.
  private static func isPartOfCode(at place: Int, _ scan: inout LekScan) -> Bool {
    if let attached = scan.word(place - 1) { return !(bsnNames.contains(attached) || attached == "nr") }
    guard let length = scan.number(place)?.utf8.count, length < 8, let token = scan.token(place - 1),
      separator(token, false) != nil
    else { return false }
    return scan.number(place - 2) != nil
  }
}
