/// The number of a file or case: a row of letters and digits behind the word that names it.
enum LekDossier {
  private static let stems = [
    "dossier", "zaak", "client", "clienten", "leerling", "patient", "patienten", "beschikkings", "tlv",
    "polis", "klant",
    "meldings", "melding", "rekest", "rol", "referentie", "registratie", "aanvraag", "casus",
    "correspondentie", "relatie",
    "studenten", "student", "inschrijf", "inschrijvings", "indicatie", "pas", "document", "paspoort",
    "rijbewijs",
    "verzekerings", "verzekerden", "verzekerde", "onderwijs", "cjib", "parket", "vonnis", "vreemdelingen",
    "deelnemers",
    "kandidaat", "bewijs", "id", "pgn", "ll", "aanmeld", "aanmeldings",
  ]
  /// Words behind which a strong number is one, also without "nummer".
  private static let bare: Set<String> = ["dossier", "zaak", "kenmerk", "referentie", "pgn"]
  private static let named: Set<String> = Set(stems.flatMap { [$0 + "nummer", $0 + "nr", $0 + "num"] })
  private static let numberWords: Set<String> = ["nummer", "nr", "no", "nrs"]
  private static let between: Set<String> = [
    "is", "van", "het", "de", "kind", "leerling", "luidt", "was", "hier", "voor", "met", "ons", "uw", "zijn",
    "haar", "moeder",
    "vader",
  ]

  /// Every word that can begin one.
  static let words: Set<String> = named.union(stems).union(bare)

  /// The pieces of the number behind its word, that word left out.
  static func number(behind name: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let word = scan.word(name) else { return nil }
    var (isNamed, at) = (named.contains(word), name + 1)
    while at < name + 10, let token = scan.token(at) {
      if token.kind == .space || scan.isSign(at, ".:#=-(") {
        at += 1
      } else if token.kind == .word, numberWords.contains(token.text) {
        (isNamed, at) = (true, at + 1)
      } else if token.kind == .word, between.contains(token.text) {
        at += 1
      } else {
        break
      }
    }
    guard isNamed || bare.contains(word), at > name + 1, let (end, digits, letters) = code(at: at, in: &scan)
    else { return nil }
    if isNamed { return digits >= 4 || digits >= 3 && letters ? at..<end : nil }
    // Without its word a year, a day or a few is no number of a file.
    guard LekDatum(at: at, in: &scan) == nil else { return nil }
    return digits >= 6 || digits >= 4 && letters ? at..<end : nil
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
        guard letters == 0, let next = scan.number(at + 1), (2...4).contains(next.utf8.count),
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
