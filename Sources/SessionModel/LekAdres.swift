/// A postcode with a house number: together they are one front door.
enum LekAdres {
  /// The pieces of the address whose postcode begins at a number.
  static func postcode(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let digits = scan.number(place), digits.utf8.count == 4, !digits.hasPrefix("0"),
      let end = letters(after: place, in: &scan), !isAmount(at: place, &scan)
    else { return nil }
    if let end = houseNumber(after: end, in: &scan) { return place..<end }
    if let start = houseNumber(before: place, in: &scan) { return start..<end }
    return nil
  }

  /// The piece after the two letters.
  ///
  /// Small letters behind a space are a word more often than a postcode: "2025 en 12 kinderen".
  private static func letters(after place: Int, in scan: inout LekScan) -> Int? {
    var at = scan.skipSpace(place + 1)
    if scan.isSign(at, "-–"), scan.token(at + 1)?.isUpper == true { at += 1 }
    guard let token = scan.token(at), token.kind == .word, token.text.utf8.count == 2,
      token.text.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return token.isUpper || at == place + 1 || !shortWords.contains(token.text) ? at + 1 : nil
  }

  private static let shortWords: Set<String> = [
    "al", "af", "bv", "cm", "de", "dl", "dm", "ed", "en", "er", "gb", "ha", "hé", "ho", "ie", "ik", "in",
    "is",
    "ja", "je", "jr", "kb", "kg", "km", "mb", "me", "mg", "ml", "mm", "na", "nl", "nu", "of", "oh", "om",
    "op",
    "pk", "te", "tm", "tv", "uu", "uw", "we", "zo", "ze",
  ]

  /// The end of the house number behind a postcode.
  private static func houseNumber(after place: Int, in scan: inout LekScan) -> Int? {
    var at = place
    while at < place + 3, scan.isSpace(at) || scan.isSign(at, ",;-–#") { at += 1 }
    if let name = scan.word(at), numberWords.contains(name) {
      at += 1
      while at < place + 6, scan.isSpace(at) || scan.isSign(at, ".:") { at += 1 }
    }
    guard let number = scan.number(at), number.utf8.count <= 5, !isTime(at, &scan),
      scan.word(scan.skipSpace(at + 1)).map(countWords.contains) != true
    else { return nil }
    return at + 1
  }

  private static let numberWords: Set<String> = ["nr", "no", "nummer", "huisnummer", "huisnr"]

  /// What is counted or measured is no house.
  private static let countWords: Set<String> = [
    "uur", "jaar", "kinderen", "leerlingen", "mensen", "keer", "x", "min", "minuten", "dagen", "weken",
    "euro",
    "km",
  ]

  private static func isTime(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.isSign(place + 1, ".:") && scan.number(place + 2) != nil
  }

  /// The beginning of the house number before a postcode: "Dierenlaan 12, 1234 AB".
  private static func houseNumber(before place: Int, in scan: inout LekScan) -> Int? {
    var at = place - 1
    for _ in 0..<8 {
      if scan.isSpace(at) || scan.isSign(at, ",;-–(:") || isBetween(at, &scan) { at -= 1 } else { break }
    }
    guard let number = scan.number(at), number.utf8.count <= 4 else { return nil }
    // A range or an addition: 12-2.
    if scan.isSign(at - 1, "-/"), scan.number(at - 2) != nil { at -= 2 }
    guard let street = scan.word(at - 2), scan.isSpace(at - 1), street.utf8.count >= 3,
      !rooms.contains(street)
    else { return nil }
    return at
  }

  /// What may stand between a house number and a postcode: an addition, "te", "NL-".
  private static func isBetween(_ place: Int, _ scan: inout LekScan) -> Bool {
    guard let word = scan.word(place) else { return false }
    return word.utf8.count == 1 || ["te", "bis", "hs", "nl", "pc", "postcode"].contains(word)
  }

  private static let rooms: Set<String> = [
    "groep", "klas", "kamer", "lokaal", "week", "bus", "zaal", "leerjaar", "les", "blok", "leeftijd",
  ]

  private static func isAmount(at place: Int, _ scan: inout LekScan) -> Bool {
    scan.isSign(scan.isSpace(place - 1) ? place - 2 : place - 1, "€$£")
  }
}
