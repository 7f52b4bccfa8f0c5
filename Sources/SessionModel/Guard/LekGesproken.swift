/// Numbers that are said, or typed, digit by digit: "nul zes, twaalf, vierendertig …".
enum LekGesproken {
  /// The numbers below a hundred in words, folded.
  static let values: [String: String] = {
    let small = [
      "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
      "dertien",
      "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
    var values: [String: String] = [:]
    for (value, word) in small.enumerated() { values[word] = String(value) }
    for (index, ten) in tens.enumerated() {
      values[ten] = String((index + 2) * 10)
      for unit in 1...9 { values[small[unit] + "en" + ten] = String((index + 2) * 10 + unit) }
    }
    return values
  }()

  /// The pieces of the telephone number that is said from a piece on.
  static func telephone(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let first = digits(at: place, in: &scan), first.hasPrefix("0"), first.utf8.count == 1,
      let (digits, end) = row(at: place, of: 10, in: &scan), LekNummer.isDutch(digits)
    else { return nil }
    let isCalled = digits.hasPrefix("06") || scan.isNear(LekNummer.callWords, before: place, within: 4)
    return isCalled ? place..<end : nil
  }

  /// The pieces of the BSN that is said from a piece on, behind its name.
  static func bsn(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard digits(at: scan.skipSpace(place + 1), in: &scan) != nil || scan.isSign(place + 1, ",-"),
      scan.isNear(LekNummer.bsnNames, before: place, within: 6),
      let (_, end) = row(at: place, of: 9, in: &scan)
    else { return nil }
    return place..<end
  }

  /// The digits of a number, in figures or in a word.
  private static func digits(at place: Int, in scan: inout LekScan) -> String? {
    guard let token = scan.token(place) else { return nil }
    switch token.kind {
    case .number: return token.text
    case .word: return values[token.text]
    case .space, .sign: return nil
    }
  }

  /// The first so many digits that are said one after another, and the piece behind them.
  private static func row(at place: Int, of count: Int, in scan: inout LekScan) -> (String, Int)? {
    var (text, at) = ("", place)
    while text.utf8.count < count, let more = digits(at: at, in: &scan) {
      text += more
      at += 1
      if text.utf8.count >= count { break }
      var gap = 0
      while gap < 2, scan.isSpace(at) || scan.isSign(at, ",-–.") { (gap, at) = (gap + 1, at + 1) }
    }
    return text.utf8.count == count ? (text, at) : nil
  }
}
