// The day on which somebody comes to be of an age: a birthday, though nobody says so.

extension LekDatum {
  /// Whether somebody has another age that day, in any order: "12 maart wordt ze 11", "ze wordt op 12 maart 11", "hij
  /// wordt 11 op 12 maart".
  static func isBirthday(_ start: Int, _ end: Int, hasYear: Bool, _ scan: inout LekScan) -> Bool {
    guard scan.sentences().hasBecoming(at: start) else { return false }
    return isBeforeAge(end, &scan) || isAgeBehind(start, end, hasYear, &scan) || isBehindAge(start, &scan)
  }

  /// "12 maart wordt ze 11".
  private static func isBeforeAge(_ end: Int, _ scan: inout LekScan) -> Bool {
    let first = scan.isSign(end, ".,:=>)") ? scan.skipSpace(end + 1) : end + 1
    guard scan.isSpace(end) || first > end + 1, let verb = scan.word(first), LekZinnen.isBecoming(verb) else {
      return false
    }
    for at in [first + 2, first + 4, first + 6] where scan.isSpace(at - 1) {
      if age(at, &scan) {
        let next = scan.skipSpace(at + 1)
        guard let word = scan.word(next) else {
          return scan.number(next) == nil && !scan.isSign(at + 1, ".:-/%") || isStop(at + 1, &scan)
        }
        return ageWords.contains(word) || ["en", "dus", "of", "al", "dan", "maar"].contains(word)
      }
      guard let word = scan.word(at), !isThing(word) else { return false }
    }
    return false
  }

  /// Whether two numbers come to be a third, as in a sum or a match: "8-1 wordt 7".
  static func isSum(_ end: Int, _ scan: inout LekScan) -> Bool {
    scan.isSpace(end) && scan.word(end + 1).map(LekZinnen.isBecoming) == true && scan.number(end + 3) != nil
      && scan.word(end + 5).map(ageWords.contains) != true
  }

  /// Whether a sentence or its part ends at a sign.
  static func isStop(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.isSign(place, ".:") && !scan.isText(place + 1)
  }

  /// "ze wordt op 12 maart 11".
  private static func isAgeBehind(_ start: Int, _ end: Int, _ hasYear: Bool, _ scan: inout LekScan) -> Bool {
    guard scan.isNear(LekZinnen.becoming, before: start, within: 3), scan.isSpace(end) else { return false }
    let isAlready =
      scan.word(end + 1).map(["al", "alweer", "ze", "hij"].contains) == true && scan.isSpace(end + 2)
    let number = isAlready ? end + 3 : end + 1
    guard age(number, &scan) else { return false }
    let next = scan.skipSpace(number + 1)
    return scan.word(next).map(ageWords.contains) == true
      || (isAlready || !hasYear) && !scan.isText(next)
        && (!scan.isSign(number + 1, ".:,-/%") || isStop(number + 1, &scan))
  }

  /// "hij wordt 11 op 12 maart", "ze wordt 12 in de vakantie, 27-12-2026".
  private static func isBehindAge(_ start: Int, _ scan: inout LekScan) -> Bool {
    guard start >= 4 else { return false }
    var (at, words) = (start - 1, 0)
    while words < 8, let token = scan.token(at), !token.isLineEnd, !scan.isSign(at, ";!?") {
      if token.kind == .number
        || token.kind == .word && token.text != "een" && LekGesproken.values[token.text] != nil
      {
        return isBecome(at, &scan) && scan.sentences().isOne(at, start)
      }
      if token.kind == .word {
        if otherDays.contains(token.text) || isEvent(token.text) && !dayWordsBefore.contains(token.text) {
          return false
        }
        words += 1
      }
      at -= 1
    }
    return false
  }

  /// Whether an age stands here that somebody comes to have.
  private static func isBecome(_ place: Int, _ scan: inout LekScan) -> Bool {
    guard age(place, &scan), scan.isSpace(place - 1), !scan.isSign(place + 1, ".:-/%") else { return false }
    // What is counted is no age: only a few words may stand behind it.
    let next = scan.skipSpace(place + 1)
    if let word = scan.word(next), !ageWords.contains(word), !behindAge.contains(word) { return false }
    guard scan.isText(next) || scan.isSign(next, ",(-–:=>") else { return false }
    var (at, words) = (place - 2, 0)
    while words < 5, let token = scan.token(at), token.kind != .number {
      if token.kind == .word {
        if LekZinnen.isBecoming(token.text) { return scan.word(at - 2).map(isThing) != true }
        // "volgende week 11" is an age, "week 11" is a week.
        if things.contains(token.text), !isNextWeek(at, &scan) { return false }
        words += 1
      } else if token.kind == .sign, token.scalar != "." {
        return false
      }
      at -= 1
    }
    return false
  }

  private static func isNextWeek(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.word(place) == "week"
      && scan.word(place - 2).map(["volgende", "komende", "deze", "die"].contains) == true
  }

  private static func isThing(_ word: String) -> Bool { things.contains(word) || isEvent(word) }

  private static let ageWords: Set<String> = ["jaar", "jr", "jarig", "j"]
  /// What may stand between an age and the day of it.
  private static let behindAge: Set<String> = [
    "op", "in", "de", "dan", "nu", "eind", "begin", "half", "komende", "aanstaande", "aankomende", "volgende",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "morgen", "overmorgen",
    "vandaag", "straks", "al", "pas", "dus", "namelijk", "ma", "di", "wo", "do", "vr", "za", "zo", "nl",
  ]
  /// Words between an age and a day that make it another day's.
  private static let otherDays: Set<String> = [
    "plaats", "sinds", "vanaf", "tot", "per", "sedert", "voor", "na", "of", "geldt", "loopt", "overleg",
    "tlv",
    "keer", "uur", "terwijl", "omdat",
  ]
  /// Words of days and periods in which somebody can have a birthday.
  private static let dayWordsBefore: Set<String> = [
    "op", "begin", "eind", "volgende", "eerste", "laatste", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag", "week", "dag", "vakantie", "zomervakantie", "herfstvakantie",
    "kerstvakantie", "meivakantie", "voorjaarsvakantie", "kamp", "van", "datum", "d", "herfst", "les",
    "moment",
  ]
  /// What comes to be a number and is nobody.
  private static let things: Set<String> = [
    "het", "dit", "dat", "er", "groep", "klas", "lokaal", "kamer", "zaal", "score", "cijfer", "niveau", "uur",
    "aantal", "team", "tarief", "punt", "termijn", "totaal", "budget", "prijs", "dosis", "stap", "week",
    "wekelijks", "maximaal", "max", "minimaal", "lijn", "bus", "nummer", "nr", "om", "tot", "van", "naar",
    "gedurende", "met", "bij", "door", "voor", "na", "binnen", "over", "elke", "iedere", "per", "uit",
    "circa", "artikel", "lid", "art", "minus", "plus",
    "ongeveer", "in", "aan", "als", "ook", "minstens", "hoogstens", "een", "de",
    "vergadering", "overleg", "pagina", "bladzijde", "hoofdstuk", "opbouw", "rooster", "tijd", "begintijd",
  ]

  private static func age(_ place: Int, _ scan: inout LekScan) -> Bool {
    guard let token = scan.token(place), token.isWordOrNumber else { return false }
    // "een" is an article more often than an age.
    let digits =
      token.kind == .number ? token.text : token.text == "een" ? nil : LekGesproken.values[token.text]
    return digits.flatMap { Int($0) }.map { (1...25).contains($0) } ?? false
  }
}
