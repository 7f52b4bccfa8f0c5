/// A front door: a postcode with a house number, or a street with one.
enum LekAdres {
  // MARK: Street

  /// The pieces of a street and its house number, of which the street's last word stands at a place.
  static func street(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard var at = afterStreet(place, &scan), let word = scan.word(place),
      let ending = endings.first(where: word.hasSuffix), ending == "str" || !scan.isSign(place + 1, ".")
    else { return nil }
    let start: Int
    if word.utf8.count >= ending.utf8.count + 3 {
      guard !notStreets.contains(word),
        !notStreets.contains(where: { $0.utf8.count > 6 && word.hasSuffix($0) })
      else { return nil }
      start = place
    } else {
      // "Nieuwe Kade 3": a word of its own is a street's only behind another with a capital.
      guard word == ending, isCapital(place, &scan), scan.isSpace(place - 1), isCapital(place - 2, &scan)
      else {
        return nil
      }
      start = place - 2
    }
    if let name = scan.word(at), numberWords.contains(name) {
      at += 1
      let name = at
      while at < name + 3, scan.isSpace(at) || scan.isSign(at, ".:") { at += 1 }
    }
    guard let number = scan.number(at), number.utf8.count <= 4, !number.hasPrefix("0"), !isYear(number),
      !isTime(at, &scan), !isCounted(at, &scan), !scan.isSign(at + 1, "%°€")
    else { return nil }
    return start..<addition(behind: at + 1, in: &scan)
  }

  /// The place of what may be a house number behind a word; `nil` behind most words.
  private static func afterStreet(_ place: Int, _ scan: inout LekScan) -> Int? {
    // "Dierenlaan12", "Dierenstr. 12", "Dierenlaan, nummer 12".
    if scan.kind(place + 1) == .number { return place + 1 }
    let at = scan.isSign(place + 1, ".,") ? place + 2 : place + 1
    guard scan.isSpace(at) else { return nil }
    switch scan.kind(at + 1) {
    case .number: return at == place + 1 || scan.isSign(place + 1, ".") ? at + 1 : nil
    case .word:
      guard let word = scan.word(at + 1), let first = word.utf8.first,
        first == 0x6E || first == 0x68 || first == 0x6F
      else { return nil }
      if numberWords.contains(word) { return at + 1 }
      return word == "op" && scan.word(at + 3).map(numberWords.contains) == true ? at + 3 : nil
    case .space, .sign, nil: return nil
    }
  }

  private static func isCapital(_ place: Int, _ scan: inout LekScan) -> Bool {
    guard let token = scan.token(place), token.kind == .word else { return false }
    return token.scalar.properties.isUppercase
  }

  /// The end of a house number with what is added: 12a, 3-2, 21 bis.
  private static func addition(behind place: Int, in scan: inout LekScan) -> Int {
    if let letter = scan.word(place) { return letter.utf8.count == 1 ? place + 1 : place }
    if scan.isSign(place, "-/"), scan.isText(place + 1) { return place + 2 }
    if scan.isSpace(place), let word = scan.word(place + 1),
      ["bis", "hs", "rood", "zwart", "boven"].contains(word)
    {
      return place + 2
    }
    return place
  }

  private static func isYear(_ number: String) -> Bool {
    number.utf8.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
  }

  private static func isCounted(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.word(scan.skipSpace(place + 1)).map(countWords.contains) == true
  }

  private static let endings = [
    "straat", "laan", "weg", "plein", "hof", "dijk", "kade", "pad", "steeg", "singel", "gracht", "dreef",
    "plantsoen", "boulevard", "str",
  ]

  /// Words that end as a street does and are none.
  private static let notStreets: Set<String> = [
    "onderweg", "terugweg", "heenweg", "omweg", "uitweg", "snelweg", "ventweg", "leerweg", "zijweg",
    "spoorweg",
    "autoweg", "rijweg", "fietspad", "voetpad", "looppad", "leerpad", "groeipad", "ruiterpad", "klimpad",
    "zijpad",
    "schoolplein", "speelplein", "dorpsplein", "binnenplein", "leerplein", "gerechtshof", "kerkhof",
    "strafhof", "slaan",
    "overslaan", "opslaan", "verslaan", "toeslaan", "afslaan", "aanslaan", "inslaan", "doorslaan", "omslaan",
    "gadeslaan",
    "terugslaan", "uitslaan", "neerslaan", "beslaan", "zijstraat", "winkelstraat", "woonstraat", "opsteeg",
    "uitsteeg", "vluchtweg", "tussenweg", "loopweg", "schoolpad", "levenspad",
    "ontwikkelpad", "carrierepad", "olifantenpad", "kiezelpad", "laadkade",
    "toegangsweg", "aanvoerweg",
  ]

  // MARK: Postcode

  /// The pieces of the address whose postcode begins at a number.
  static func postcode(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let digits = scan.number(place), digits.utf8.count == 4, !digits.hasPrefix("0"),
      beginsWord(place, &scan),
      let letters = letters(after: place, in: &scan), !isAmount(at: place, &scan)
    else { return nil }
    if let end = houseNumber(
      after: letters, of: place, isSmall: isSmall(letters - 1, stuckTo: place, &scan), in: &scan)
    {
      if isWord(end: letters, behind: place, &scan), scan.isText(scan.skipSpace(end)) { return nil }
      return place..<end
    }
    if isYear(digits), scan.word(letters - 1).map(papers.contains) == true { return nil }
    if let start = houseNumber(before: place, in: &scan) { return start..<letters }
    return nil
  }

  /// Whether nothing stands against the digits but a sign that divides; in "NL-1234 AB" the country does.
  private static func beginsWord(_ place: Int, _ scan: inout LekScan) -> Bool {
    guard !scan.isText(place - 1) else { return false }
    guard scan.isSign(place - 1, ".-_/\\#+="), scan.isText(place - 2) else { return true }
    if scan.isSign(place - 1, "="), scan.word(place - 2).map(homeWords.contains) == true { return true }
    return scan.isSign(place - 1, "-") && scan.word(place - 2) == "nl"
  }

  /// Whether the letters are a word of every day that stands apart: a sentence goes on behind it.
  private static func isWord(end: Int, behind digits: Int, _ scan: inout LekScan) -> Bool {
    guard end - 1 > digits + 1, let token = scan.token(end - 1) else { return false }
    return !token.isUpper && shortWords.contains(token.text)
  }

  /// Small letters against their digits, as in the middle of a code.
  private static func isSmall(_ letters: Int, stuckTo digits: Int, _ scan: inout LekScan) -> Bool {
    letters == digits + 1 && scan.token(letters)?.isUpper == false
      && !scan.isNear(["postcode", "pc"], before: digits, within: 1)
  }

  /// Abbreviations that stand behind a year.
  private static let papers: Set<String> = [
    "mr", "or", "mt", "ib", "db", "gr", "rv", "wo", "op", "ma", "di", "za", "zo",
  ]

  /// The piece after the two letters.
  ///
  /// Small letters behind a space are a word more often than a postcode: "2025 en 12 kinderen".
  private static func letters(after place: Int, in scan: inout LekScan) -> Int? {
    var at = scan.skipSpace(place + 1)
    if scan.isSign(at, "-–"), scan.token(at + 1)?.isUpper == true { at += 1 }
    guard let token = scan.token(at), token.kind == .word, token.text.utf8.count == 2,
      token.text.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    if token.isUpper || at == place + 1 || !shortWords.contains(token.text) { return at + 1 }
    // "pc 2543 de 11".
    return isAsked(place, within: 2, in: &scan) && !(scan.number(place).map(isYear) ?? true) ? at + 1 : nil
  }

  /// Whether one is asked or told where somebody lives: then a postcode may be written in any way.
  private static func isAsked(_ place: Int, within count: Int, in scan: inout LekScan) -> Bool {
    scan.isNear(homeWords, before: place, within: count)
  }

  private static let homeWords: Set<String> = [
    "postcode", "pc", "pcode", "postcd", "adres", "woonadres", "huisadres", "thuisadres", "postadres", "adr",
    "thuis", "woont", "wonen", "woon", "woonachtig", "woonplaats", "huis",
  ]

  /// What stands behind a number of four digits in a game or on a form and is no postcode.
  private static let pointLetters: Set<String> = [
    "ep", "xp", "se", "hp", "sp", "mb", "gb", "kb", "pk", "eu", "so", "vo", "po", "tl",
  ]

  private static let shortWords: Set<String> = [
    "al", "af", "bv", "cm", "de", "dl", "dm", "ed", "en", "er", "gb", "ha", "hé", "ho", "ie", "ik", "in",
    "is",
    "ja", "je", "jr", "kb", "kg", "km", "mb", "me", "mg", "ml", "mm", "nm", "kw", "gw", "hz", "db", "kv",
    "ms", "na", "nl", "nu", "of", "oh", "om",
    "op",
    "pk", "te", "tm", "tv", "uu", "uw", "we", "zo", "ze",
  ]

  /// The end of the house number behind a postcode.
  private static func houseNumber(
    after place: Int, of digits: Int, isSmall: Bool, in scan: inout LekScan
  ) -> Int? {
    var at = place
    while at < place + 3, scan.isSpace(at) || scan.isSign(at, ",;-–#") { at += 1 }
    if scan.isSign(at, "/|=:("), isDivided(place, at, digits, &scan) { at = scan.skipSpace(at + 1) }
    if let name = scan.word(at), numberWords.contains(name) {
      at += 1
      while at < place + 7, scan.isSpace(at) || scan.isSign(at, ".:=") { at += 1 }
    }
    guard let number = scan.number(at), number.utf8.count <= 5, !number.hasPrefix("0"), !isTime(at, &scan),
      !isCounted(at, &scan), at > place || !isSmall
    else { return nil }
    // One letter may be added; more of them, or digits again, are a code.
    guard let letters = scan.word(at + 1) else { return at + 1 }
    return letters.utf8.count <= 3 && !scan.isText(at + 2) && (letters.utf8.count == 1 || at > place)
      ? at + 2 : nil
  }

  /// Whether a stroke or the like divides a postcode from a house number, and not two numbers of something else.
  private static func isDivided(_ end: Int, _ sign: Int, _ digits: Int, _ scan: inout LekScan) -> Bool {
    if isAsked(digits, within: 4, in: &scan) { return true }
    guard scan.isSpace(sign - 1), let letters = scan.token(end - 1), letters.isUpper else { return false }
    return !pointLetters.contains(letters.text) && !(scan.number(digits).map(isYear) ?? true)
  }

  private static let numberWords: Set<String> = ["nr", "no", "nummer", "huisnummer", "huisnr", "hnr"]

  /// What is counted or measured is no house.
  private static let countWords: Set<String> = [
    "uur", "jaar", "maanden", "meter", "m", "cm", "kg", "stappen", "punten", "pauzes", "personen", "ouders",
    "lessen",
    "vragen", "maal", "afslagen", "huizen", "woningen", "bomen", "mm", "graden", "procent", "kinderen",
    "leerlingen", "mensen", "keer", "x", "min", "minuten", "dagen", "weken",
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
    return word.utf8.count == 1 || ["te", "in", "bis", "hs", "nl", "pc", "postcode"].contains(word)
  }

  private static let rooms: Set<String> = [
    "groep", "klas", "kamer", "lokaal", "week", "bus", "zaal", "leerjaar", "les", "blok", "leeftijd",
  ]

  private static func isAmount(at place: Int, _ scan: inout LekScan) -> Bool {
    scan.isSign(scan.isSpace(place - 1) ? place - 2 : place - 1, "€$£")
  }
}
