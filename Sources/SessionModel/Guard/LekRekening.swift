/// The number of a bank account, as IBAN: the remainder of 97 tells it from every other row of letters and digits.
enum LekRekening {
  /// How long an IBAN of a country is.
  static let lengths: [String: Int] = [
    "nl": 18, "be": 16, "de": 22, "fr": 27, "lu": 20, "at": 20, "es": 24, "pt": 25, "it": 27, "pl": 28,
    "gb": 22, "ie": 22,
    "dk": 18, "se": 24, "no": 15, "fi": 18, "ch": 21, "cz": 24, "hu": 28, "ro": 24, "bg": 22, "gr": 27,
    "tr": 26, "lt": 20,
    "lv": 21, "ee": 20, "hr": 21, "si": 19, "sk": 24, "mt": 31, "cy": 28,
  ]

  /// The pieces of the account that begins with the letters of a country.
  static func account(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let word = scan.word(place), !scan.isText(place - 1) else { return nil }
    // "IBANNL91", "NL 91".
    let land = word.hasPrefix("iban") ? String(word.dropFirst(4)) : word
    let first = scan.token(place)?.isUpper == true ? scan.skipSpace(place + 1) : place + 1
    guard let length = lengths[land], scan.number(first)?.utf8.count ?? 0 >= 2 else { return nil }
    var (text, at) = (land, first)
    while text.utf8.count < length {
      if scan.isSpace(at) || scan.isSign(at, ".-") { at += 1 }
      guard let token = scan.token(at), token.isWordOrNumber else { return nil }
      text += token.text
      at += 1
    }
    guard text.utf8.count == length, !scan.isText(at), remainder(text) == 1 else { return nil }
    return place..<at
  }

  /// Whether the four letters of a bank stand at a piece, behind those of a country: what follows is an account, though
  /// its number has a slip in it.
  static func isBank(at place: Int, in scan: inout LekScan) -> Bool {
    guard let bank = scan.token(place), bank.isUpper, bank.text.utf8.count == 4, scan.isSpace(place - 1)
    else {
      return false
    }
    return scan.number(place - 2)?.utf8.count == 2 && scan.word(place - 3).flatMap { lengths[$0] } != nil
  }

  /// What is left when the number, its first four characters behind the rest, is divided by 97.
  private static func remainder(_ text: String) -> Int? {
    var rest = 0
    for byte in Array(text.utf8.dropFirst(4)) + Array(text.utf8.prefix(4)) {
      switch byte {
      case 0x30...0x39: rest = (rest * 10 + Int(byte) - 0x30) % 97
      case 0x61...0x7A: rest = (rest * 100 + Int(byte) - 0x57) % 97
      default: return nil
      }
    }
    return rest
  }
}
