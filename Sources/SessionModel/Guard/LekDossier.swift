/// The number of a file or case: a row of letters and digits behind the word that names it.
enum LekDossier {
  private static let stems = [
    "dossier", "doss", "dos", "zaak", "zaaks", "zk", "client", "clienten", "clnt", "cl", "leerling", "leerl",
    "patient", "patienten", "pat", "beschikkings", "beschikking", "besch", "tlv", "polis", "klant",
    "meldings", "melding", "meld", "incident", "rekest", "rol", "referentie", "ref", "registratie", "reg",
    "aanvraag", "casus", "case", "correspondentie", "relatie", "studenten", "student", "inschrijf",
    "inschrijvings", "indicatie", "pas", "document", "paspoort", "rijbewijs", "verzekerings", "verzekerden",
    "verzekerde", "onderwijs", "cjib", "parket", "vonnis", "vreemdelingen", "deelnemers", "kandidaat",
    "bewijs", "id", "pgn", "ll", "lln", "aanmeld", "aanmeldings", "aangifte", "verbaal", "pv", "epd",
    "burger",
    "beroeps", "bezwaar", "klacht",
  ]
  /// Words behind which a strong number is one, also without "nummer".
  private static let bare: Set<String> = [
    "dossier", "doss", "zaak", "kenmerk", "kenm", "referentie", "ref", "pgn",
  ]
  private static let named: Set<String> = Set(
    stems.flatMap { stem in ["nummer", "nr", "num", "numer", "no"].map { stem + $0 } }
  ).union(["dossiernummers", "zaaknummers"])
  private static let numberWords: Set<String> = ["nummer", "nummers", "nr", "no", "nrs", "num"]
  private static let between: Set<String> = [
    "is", "van", "het", "de", "kind", "leerling", "luidt", "was", "hier", "voor", "met", "ons", "uw", "zijn",
    "haar", "moeder", "vader", "bij", "in", "op", "dit", "dat", "deze",
  ]
  /// Words of another number, which is not that of the file.
  private static let otherNumbers = LekNummer.callWords.subtracting(numberWords).union(LekNummer.bsnNames)
    .union(LekKenteken.names).union([
      "postcode", "pc", "iban", "rekening", "geboren", "geb", "om", "tot", "vanaf",
    ])
  /// What the letters before the number of a court are: "JE RK 26-1234", "HA ZA 26-77".
  private static let courts: Set<String> = ["rk", "za"]

  /// Every word that can begin one.
  static let words: Set<String> = named.union(stems).union(bare).union(courts).union(["c"])

  /// The pieces of the number behind its word, that word left out.
  static func number(behind name: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let word = scan.word(name) else { return nil }
    if word == "c" || courts.contains(word) { return court(at: name, in: &scan) }
    var (isNamed, at, strangers) = (named.contains(word), name + 1, 0)
    // "zaaknummer rechtbank C/…": whose number it is may stand between them.
    while at < name + 14, let token = scan.token(at) {
      if token.kind == .space || scan.isSign(at, ".:#=-(") {
        at += 1
      } else if token.kind == .word, numberWords.contains(token.text) {
        (isNamed, at) = (true, at + 1)
      } else if token.kind == .word, between.contains(token.text) {
        at += 1
      } else if token.kind == .word, isNamed, strangers < 3,
        scan.isSpace(at + 1) || scan.isSign(at + 1, ":="),
        !otherNumbers.contains(token.text)
      {
        (strangers, at) = (strangers + 1, at + 1)
      } else {
        break
      }
    }
    guard isNamed || bare.contains(word), at > name + 1, !isEuropean(at, &scan) else { return nil }
    if let range = court(at: at, in: &scan) { return range }
    guard let (end, digits, letters) = code(at: at, in: &scan) else { return nil }
    if isNamed, strangers == 0 { return digits >= 4 || digits >= 3 && letters ? at..<end : nil }
    // Without its word beside it a year, a day or a few is no number of a file.
    guard LekDatum(at: at, in: &scan) == nil, !isYears(at, end, &scan) else { return nil }
    if isNamed {
      return LekNummer.telephone(at: at, in: &scan) == nil && (digits >= 5 || digits >= 4 && letters)
        ? at..<end : nil
    }
    return digits >= 6 || digits >= 4 && letters ? at..<end : nil
  }

  /// The pieces of the number that a court gave, which is one without its word too: "C/09/123456", "JE RK 26-1234".
  private static func court(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let token = scan.token(place), token.isUpper else { return nil }
    if token.text == "c" {
      guard !scan.isText(place - 1), scan.isSign(place + 1, "/"), scan.number(place + 2)?.utf8.count == 2,
        scan.isSign(place + 3, "/"), let number = scan.number(place + 4), (5...7).contains(number.utf8.count)
      else { return nil }
      return place..<place + 5
    }
    guard courts.contains(token.text), scan.isSpace(place - 1), let kind = scan.token(place - 2),
      kind.isUpper, kind.text.utf8.count == 2
    else { return nil }
    let year = scan.skipSpace(place + 1)
    guard let digits = scan.number(year), [2, 4].contains(digits.utf8.count) else { return nil }
    let sign = scan.skipSpace(year + 1)
    guard scan.isSign(sign, "-/") else { return nil }
    let number = scan.skipSpace(sign + 1)
    return scan.number(number) == nil ? nil : place - 2..<number + 1
  }

  /// Whether a case is one that everybody may read: "C-131/12".
  private static func isEuropean(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.word(place).map(["c", "t"].contains) == true && scan.isSign(place + 1, "-")
      && scan.isSign(place + 3, "/") && scan.number(place + 4)?.utf8.count == 2
  }

  /// Whether a row is of years: "2025-2026", "2025/26".
  private static func isYears(_ place: Int, _ end: Int, _ scan: inout LekScan) -> Bool {
    guard let first = scan.number(place), first.utf8.count == 4,
      first.hasPrefix("20") || first.hasPrefix("19")
    else { return false }
    if end == place + 1 { return true }
    guard let second = scan.number(place + 2), end == place + 3 else { return false }
    return second.utf8.count == 2 || second.utf8.count == 4 && second.hasPrefix("20")
  }

  /// The end of a row of letters and digits, how many digits it has, and whether letters.
  private static func code(
    at place: Int, in scan: inout LekScan
  ) -> (end: Int, digits: Int, hasLetters: Bool)? {
    var (at, end, digits, letters) = (place, place, 0, 0)
    while at < place + 24, let token = scan.token(at) {
      if token.kind == .number {
        digits += token.text.utf8.count
        end = at + 1
      } else if token.kind == .word {
        letters += token.text.utf8.count
        end = at + 1
      } else if scan.isSpace(at) {
        // Digits in groups: 12 34 56.
        guard letters == 0, let next = scan.number(at + 1), (2...6).contains(next.utf8.count),
          digits + next.utf8.count <= 12,
          !scan.isText(at + 2), !scan.isSign(at + 2, ".:-/")
        else { break }
      } else if !scan.isSign(at, "-/._") {
        break
      }
      at += 1
    }
    return digits > 0 && letters <= 12 ? (end, digits, letters > 0) : nil
  }
}
