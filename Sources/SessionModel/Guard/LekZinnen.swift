/// The sentences of a text, and which of them have a word of birth.
struct LekZinnen {
  /// The number of the sentence of each piece.
  private var number: [Int] = []
  /// The sentences with a birth word.
  private var births: Set<Int> = []
  /// The sentences in which somebody may come to be of an age.
  private var changes: Set<Int> = []

  init(_ tokens: [Lexer.Token]) {
    var sentence = 0
    number.reserveCapacity(tokens.count)
    for place in tokens.indices {
      number.append(sentence)
      let token = tokens[place]
      if token.kind == .word {
        if LekZinnen.isBirth(token.text, place, tokens) { births.insert(sentence) }
        if LekZinnen.isBecoming(token.text) { changes.insert(sentence) }
      }
      if LekZinnen.isEnd(place, tokens) { sentence += 1 }
    }
  }

  /// Whether a birth is spoken of in the sentence of a piece.
  func hasBirth(at place: Int) -> Bool {
    number.indices.contains(place) && births.contains(number[place])
  }

  /// Whether somebody may come to be of an age in the sentence of a piece.
  func hasBecoming(at place: Int) -> Bool {
    number.indices.contains(place) && changes.contains(number[place])
  }

  /// Whether a word says that somebody comes to be something: "wordt".
  static func isBecoming(_ word: String) -> Bool { word.utf8.first == 0x77 && becoming.contains(word) }

  static let becoming: Set<String> = ["wordt", "werd", "word", "worden", "wrdt", "wort"]

  /// Whether two pieces stand in the same sentence.
  func isOne(_ first: Int, _ second: Int) -> Bool {
    number.indices.contains(first) && number.indices.contains(second) && number[first] == number[second]
  }

  private static func isBirth(_ word: String, _ place: Int, _ tokens: [Lexer.Token]) -> Bool {
    if isOfAnother(word, place, tokens) { return false }
    if birthWords.contains(word) || word.utf8.first == 0x67 && birthBeginnings.contains(where: word.hasPrefix)
    {
      return true
    }
    if word == "d" || word == "dat", place > 1, tokens[place - 1].scalar == ".", tokens[place - 2].text == "g"
    {
      return true
    }
    return word == "wereld" && place > 1 && tokens[place - 2].text == "ter"
  }

  /// Whether a word of birth is said of something else: "het 25-jarig bestaan", "de verjaardag van de koning".
  private static func isOfAnother(_ word: String, _ place: Int, _ tokens: [Lexer.Token]) -> Bool {
    guard word == "jarig" || word.hasPrefix("verjaardag") else { return false }
    let next = tokens[(place + 1)...].lazy.filter(\.isWordOrNumber).prefix(3).map(\.text)
    switch word {
    case "jarig":
      let isAge =
        place > 1 && tokens[place - 1].scalar == "-" && tokens[place - 2].isWordOrNumber
        && !(place > 3 && tokens[place - 4].kind == .number && tokens[place - 3].kind == .sign)
      return isAge || next.first.map(jubilees.contains) == true
    case "verjaardag", "verjaardagen": return next.contains { jubilees.contains($0) }
    default: return false
    }
  }

  private static let jubilees: Set<String> = [
    "bestaan", "jubileum", "huwelijk", "ambtsjubileum", "dienstverband", "dienstjubileum", "lidmaatschap",
    "koning",
    "koningin", "vereniging", "stichting", "club",
  ]

  private static let birthWords: Set<String> = [
    "geb", "gebdatum", "gebdat", "geboren", "geboorte", "jarig", "verjaardag", "verjaart", "verjaarde",
    "verjaardagen",
    "dob", "bday", "birthday", "gebd", "gebdag", "gebdd", "gebdt", "gebdtm", "gebdatm", "gebj", "gebjr",
    "gebjaar",
    "gebmnd", "gebmaand", "gbd", "gbdat", "gebdte", "gebn", "gebr", "gboren", "gebroen", "geobren",
    "gebooren", "verj", "verjrdg",
    "verjaardagsfeest", "verjaardagsfeestje", "verjaren", "kinderfeestje",
  ]
  private static let birthBeginnings = [
    "geboorteda", "geboortep", "geboortej", "geboortem", "geboortd", "gebooreda", "gebda",
  ]

  /// Whether a sentence ends with a piece: at a new line, or at a mark that is no abbreviation's.
  private static func isEnd(_ place: Int, _ tokens: [Lexer.Token]) -> Bool {
    let token = tokens[place]
    guard token.kind == .sign else {
      return token.kind == .space && (token.scalar == "\n" || token.scalar == "\r")
    }
    switch token.scalar {
    case "!", "?", ";": return true
    case ".":
      guard place > 0, place + 2 < tokens.count, tokens[place + 1].kind == .space,
        tokens[place + 2].scalar.properties.isUppercase
      else { return false }
      return !abbreviations.contains(tokens[place - 1].text)
    default: return false
    }
  }

  private static let abbreviations: Set<String> = [
    "geb", "dhr", "mw", "mevr", "nr", "tel", "st", "dr", "drs", "mr", "ds", "ca", "bijv", "bv", "blz", "art",
    "verj", "gebd", "gebdat", "jan",
    "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "d", "t", "v", "n", "a",
  ]
}
