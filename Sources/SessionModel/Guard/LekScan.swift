/// One reading of a text by the lek-wacht, from left to right.
///
/// What a number is is asked in a fixed order: a date, a telephone number, a postcode, a plate, a BSN. So the digits
/// of an appointment are never read as something else.
struct LekScan {
  let today: Day
  let text: String
  let forbidden: VerbodenWoorden
  let tokens: [Lexer.Token]
  /// How many pieces were looked at; tests hold it against the length of the text.
  private(set) var steps = 0
  private var found: [LekWacht.Finding] = []
  /// The sentences, once a date asked for them.
  private var zinnen: LekZinnen?

  init(_ text: String, today: Day, forbidden: VerbodenWoorden) {
    (self.text, self.today, self.forbidden) = (text, today, forbidden)
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
    switch token.kind {
    case .word:
      if let (soort, range) = personal(atWord: place, token) { return note(soort, range) }
    case .number:
      let end = readNumber(at: place)
      if end > place + 1 { return end }
    case .sign where "@([{<".unicodeScalars.contains(token.scalar):
      if let range = LekPost.address(around: place, in: &self) { return note(.email, range) }
      if token.scalar == "@", let range = LekProfiel.handle(at: place, in: &self) {
        return note(.profiel, range)
      }
    case .sign, .space: break
    }
    if token.isWordOrNumber, let end = forbiddenWord(at: place) { return noteForbidden(place..<end) }
    return place + 1
  }

  /// What a word begins, or stands in the middle of.
  private mutating func personal(
    atWord place: Int, _ token: Lexer.Token
  ) -> (LekSoort, Range<Int>)? {
    if let range = LekAdres.street(at: place, in: &self) { return (.adres, range) }
    if token.text.utf8.count <= 4, LekKenteken.mayBegin(at: place, in: &self),
      let range = LekKenteken.plate(at: place, in: &self)
    {
      return (.kenteken, range)
    }
    guard LekRol.mayBegin(token.text), let role = LekRol.of[token.text] else { return nil }
    switch role {
    case .land:
      return LekRekening.account(at: place, in: &self).map { (.rekening, $0) }
    case .apenstaartje:
      return LekPost.address(spokenAt: place, in: &self).map { (.email, $0) }
    case .dossier:
      return LekDossier.number(behind: place, in: &self).map { (.dossiernummer, $0) }
    case .profiel:
      return LekProfiel.profile(at: place, in: &self).map { (.profiel, $0) }
    case .kenteken:
      return LekKenteken.plate(behind: place, in: &self).map { (.kenteken, $0) }
    case .cijfer:
      if let range = LekGesproken.telephone(at: place, in: &self) { return (.telefoon, range) }
      if let range = LekGesproken.bsn(at: place, in: &self) { return (.bsn, range) }
      return LekDatum.birth(inWordsAt: place, in: &self).map { (.geboortedatum, $0) }
    case .dag, .maand:
      return LekDatum.birth(inWordsAt: place, in: &self).map { (.geboortedatum, $0) }
    }
  }

  /// Reads a number; the place behind it, which is behind its first piece when it is only a number.
  private mutating func readNumber(at place: Int) -> Int {
    if let date = LekDatum(at: place, in: &self) {
      if date.isBirth(in: &self) { return note(.geboortedatum, place..<date.end) }
      // Jan and Mei are people too; in small letters behind a day they are months, but not behind "om 10".
      if date.day == nil && word(place - 2) == "om" || hasCapital(inside: place..<date.end) {
        noteForbidden(inside: place..<date.end)
      }
      return date.end
    }
    if let end = LekDatum.rangeStart(at: place, in: &self) { return end }
    if let range = LekNummer.telephone(at: place, in: &self) { return note(.telefoon, range) }
    if let range = LekGesproken.telephone(at: place, in: &self) { return note(.telefoon, range) }
    if let range = LekAdres.postcode(at: place, in: &self) { return note(.postcode, range) }
    if LekKenteken.mayBegin(at: place, in: &self), let range = LekKenteken.plate(at: place, in: &self) {
      return note(.kenteken, range)
    }
    if let range = LekNummer.bsn(at: place, in: &self) { return note(.bsn, range) }
    return place + 1
  }

  private mutating func note(_ soort: LekSoort, _ pieces: Range<Int>) -> Int {
    guard let first = token(pieces.lowerBound), let last = token(pieces.upperBound - 1) else {
      return pieces.upperBound
    }
    var start = first.range.lowerBound
    // An address is found by its end: what was found in its beginning is part of it.
    while let before = found.last, before.range.upperBound > start {
      start = min(start, before.range.lowerBound)
      found.removeLast()
    }
    found.append(LekWacht.Finding(soort: soort, range: start..<last.range.upperBound))
    // A name stays a name: who confirms the address does not confirm the name in it.
    let from = tokens[..<pieces.lowerBound].lastIndex { $0.range.lowerBound == start } ?? pieces.lowerBound
    noteForbidden(inside: from..<pieces.upperBound)
    return pieces.upperBound
  }

  private mutating func noteForbidden(inside pieces: Range<Int>) {
    guard !forbidden.isEmpty else { return }
    var place = pieces.lowerBound
    while place < pieces.upperBound {
      if let end = forbiddenWord(at: place) {
        place = noteForbidden(place..<end)
      } else {
        place += 1
      }
    }
  }

  private mutating func hasCapital(inside pieces: Range<Int>) -> Bool {
    pieces.contains { token($0).map { $0.kind == .word && $0.scalar.properties.isUppercase } ?? false }
  }

  private mutating func noteForbidden(_ pieces: Range<Int>) -> Int {
    guard let first = token(pieces.lowerBound), let last = token(pieces.upperBound - 1) else {
      return pieces.upperBound
    }
    found.append(
      LekWacht.Finding(soort: .verboden, range: first.range.lowerBound..<last.range.upperBound))
    return pieces.upperBound
  }

  // MARK: Looking

  /// The piece at a place; `nil` beyond the ends.
  mutating func token(_ place: Int) -> Lexer.Token? {
    steps += 1
    return tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// What kind of piece stands at a place; `nil` beyond the ends.
  mutating func kind(_ place: Int) -> Lexer.Token.Kind? {
    steps += 1
    return tokens.indices.contains(place) ? tokens[place].kind : nil
  }

  /// The digits of the number at a place; `nil` when there is none.
  mutating func number(_ place: Int) -> String? { kind(place) == .number ? tokens[place].text : nil }

  /// The folded word at a place; `nil` when there is none.
  mutating func word(_ place: Int) -> String? { kind(place) == .word ? tokens[place].text : nil }

  /// Whether one of these signs stands at a place.
  mutating func isSign(_ place: Int, _ signs: String) -> Bool {
    guard kind(place) == .sign else { return false }
    return signs.unicodeScalars.contains(tokens[place].scalar)
  }

  mutating func isSpace(_ place: Int) -> Bool { kind(place) == .space }

  /// The place after a space, when there is one there.
  mutating func skipSpace(_ place: Int) -> Int { isSpace(place) ? place + 1 : place }

  /// Whether a word or a number stands at a place.
  mutating func isText(_ place: Int) -> Bool {
    let kind = kind(place)
    return kind == .word || kind == .number
  }

  /// How many letters or digits the word or number at a place has; `nil` when there is none.
  mutating func length(_ place: Int) -> Int? { isText(place) ? tokens[place].text.utf8.count : nil }

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

  /// What is known of the sentences of the text.
  mutating func sentences() -> LekZinnen {
    if let zinnen { return zinnen }
    let made = LekZinnen(tokens)
    steps += tokens.count
    zinnen = made
    return made
  }

  /// Whether a piece is inside an address of the web or the name of a file: digits there are nobody's.
  mutating func isInPath(_ place: Int) -> Bool {
    var at = place
    while at > place - 40, at > 0, !isSpace(at - 1) { at -= 1 }
    while at < place + 40, let token = token(at), token.kind != .space {
      if token.scalar == "/", token.kind == .sign, isSign(at + 1, "/") { return true }
      if token.kind == .word, LekScan.pathWords.contains(token.text),
        isSign(at - 1, ".") || isSign(at + 1, ".")
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static let pathWords: Set<String> = [
    "www", "pdf", "docx", "doc", "xlsx", "xls", "odt", "png", "jpg", "jpeg", "heic", "mp4", "txt", "html",
    "csv", "pptx",
  ]
}

/// What a word can begin.
enum LekRol {
  case land, apenstaartje, dossier, profiel, kenteken, cijfer, dag, maand

  /// Whether any of the words begins as this one does: most words are passed by without a look in the table.
  static func mayBegin(_ word: String) -> Bool {
    var (key, count) = (0, 0)
    for byte in word.utf8.prefix(3) { (key, count) = (key << 5 | Int(byte & 0x1F), count + 1) }
    return beginnings[key] >> count & 1 == 1
  }

  /// By the letters, which lengths begin with those: a bit each.
  private static let beginnings: [UInt8] = {
    var beginnings = [UInt8](repeating: 0, count: 1 << 15)
    for word in begins {
      var (key, count) = (0, 0)
      for byte in word.utf8.prefix(3) { (key, count) = (key << 5 | Int(byte & 0x1F), count + 1) }
      beginnings[key] |= 1 << count
    }
    return beginnings
  }()

  /// How those words begin, of each no more than three letters; a test holds it beside the table.
  ///
  /// A text in which none of them can stand, as most names of a list, does not need that table, which takes longer to make
  /// than a list to draw.
  static let begins = [
    "aan", "acc", "ach", "amo", "ape", "apr", "at", "aug", "bat", "be", "ber", "bes", "bew", "bez", "bg",
    "blu", "bra", "bsk", "bur", "c", "cas", "ch", "che", "cji", "cl", "cla", "cli", "cln", "cor", "cy", "cz",
    "de", "dec", "dee", "der", "dis", "dk", "doc", "dos", "dri", "duo", "ee", "een", "eer", "elf", "epd",
    "epi", "es", "fac", "fb", "fba", "fbi", "fbn", "fbt", "fbu", "feb", "fi", "fif", "for", "fr", "gam", "gb",
    "geb", "geo", "git", "gr", "hab", "han", "hr", "hu", "iba", "id", "idn", "ie", "ign", "inc", "ind", "inl",
    "ins", "it", "jan", "jul", "jun", "kan", "ken", "kik", "kla", "knt", "lee", "lic", "lin", "ll", "lln",
    "lt", "lu", "lv", "maa", "mas", "mei", "mel", "min", "mrt", "mt", "neg", "nic", "nin", "nl", "no", "nov",
    "nrp", "nul", "num", "okt", "ond", "ove", "par", "pas", "pat", "pgn", "pin", "pl", "pla", "pok", "pol",
    "pro", "psn", "pt", "pv", "pvn", "red", "ref", "reg", "rek", "rel", "rij", "rio", "rk", "ro", "rob",
    "roc", "rol", "roy", "scr", "se", "sep", "si", "sig", "sk", "sky", "sna", "spe", "spo", "ste", "str",
    "stu", "swi", "t", "tac", "tel", "thr", "tie", "tik", "tlv", "tr", "twa", "twe", "twi", "use", "val",
    "vee", "ver", "vie", "vij", "von", "vre", "wa", "wat", "x", "xbo", "you", "yub", "za", "zaa", "zes",
    "zev", "zk", "zkn",
  ]

  /// The words that begin something, each with what.
  static let of: [String: LekRol] = {
    var roles: [String: LekRol] = [:]
    for word in LekDatum.monthWords { roles[word] = .maand }
    for word in LekDatum.dayWords.keys { roles[word] = .dag }
    for word in LekGesproken.values.keys { roles[word] = .cijfer }
    for word in LekRekening.lengths.keys { (roles[word], roles["iban" + word]) = (.land, .land) }
    for word in LekDossier.words { roles[word] = .dossier }
    for word in LekProfiel.places { roles[word] = .profiel }
    for word in LekKenteken.names { roles[word] = .kenteken }
    for word in LekPost.signs { roles[word] = .apenstaartje }
    return roles
  }()
}
