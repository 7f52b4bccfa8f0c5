/// Numbers that belong to a person: telephone numbers and BSNs.
enum LekNummer {
  // MARK: Telephone

  /// The pieces of the telephone number that begins at a number.
  static func telephone(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let first = scan.number(place) else { return nil }
    if scan.isSign(place - 1, "+") {
      return abroad(at: place, code: first, in: &scan).map { place - 1..<$0 }
    }
    // A mobile number as a telephone shows it, but for its sign.
    if first.hasPrefix("316"), first.utf8.count == 11 { return place..<place + 1 }
    if first.hasPrefix("00"), first.utf8.count >= 4 {
      return abroad(at: place, code: String(first.dropFirst(2)), in: &scan).map { place..<$0 }
    }
    guard first.hasPrefix("0"), first.utf8.count >= 2 else { return nil }
    guard let (digits, end) = groups(at: place, upTo: 10, in: &scan), digits.utf8.count == 10,
      isDutch(digits)
    else { return nil }
    return place..<end
  }

  /// Whether ten digits can be somebody's number: not an information line.
  private static func isDutch(_ digits: String) -> Bool {
    !["00", "080", "090"].contains(where: digits.hasPrefix)
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

  /// The place of the next group: behind at most three spaces, dashes, dots and brackets, or right here.
  private static func gap(at place: Int, _ scan: inout LekScan) -> Int? {
    var next = place
    while next < place + 3, scan.isSpace(next) || scan.isSign(next, "-–—./()") { next += 1 }
    return next
  }

  // MARK: BSN

  /// The pieces of the BSN that begins at a number.
  static func bsn(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard !isAmount(at: place, &scan), !isPartOfCode(at: place, &scan) else { return nil }
    let isNamed = scan.isNear(names, before: place, within: 3)
    var (digits, lengths, next, sign): (String, [Int], Int, String?) = ("", [], place, nil)
    while let group = scan.number(next), lengths.count < 9 {
      digits += group
      lengths.append(group.utf8.count)
      next += 1
      if digits.utf8.count > 9 { return nil }
      if isBSN(digits, lengths, sign, isNamed), !goesOn(at: next, sign, &scan) { return place..<next }
      guard let token = scan.token(next), let separator = separator(token), sign ?? separator == separator
      else { return nil }
      sign = separator
      next += 1
    }
    return nil
  }

  private static let names: Set<String> = ["bsn", "burgerservicenummer", "sofinummer", "persoonsnummer"]

  private static func separator(_ token: Lexer.Token) -> String? {
    if token.kind == .space { return " " }
    guard token.kind == .sign else { return nil }
    switch token.scalar {
    case ".": return "."
    case "-", "–": return "-"
    default: return nil
    }
  }

  /// Whether digits in groups of these lengths are a BSN as people write it.
  private static func isBSN(_ digits: String, _ lengths: [Int], _ sign: String?, _ isNamed: Bool) -> Bool {
    guard passesElevenTest(digits) else { return false }
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
    if let attached = scan.word(place - 1) { return !(names.contains(attached) || attached == "nr") }
    guard let length = scan.number(place)?.utf8.count, length < 8, let token = scan.token(place - 1),
      separator(token) != nil
    else { return false }
    return scan.number(place - 2) != nil
  }
}
