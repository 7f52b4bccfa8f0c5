import Text

extension String {
  /// Whether it is a question to which yes or no is an answer: the last that is asked begins with a verb.
  ///
  /// What is no question is let be: "Vertel eens" opens.
  public var isGeslotenVraag: Bool {
    // What stands before the last question mark, from the end of the sentence before it.
    guard let mark = lastIndex(of: "?") else { return false }
    let asking = String(self[..<mark]).folded.split { $0 == "." || $0 == "!" || $0 == "?" }
    guard let last = asking.last(where: { $0.contains(where: \.isLetter) }) else { return false }
    let words = last.split { !$0.isLetter && $0 != "'" }.map(String.init)
    let asked = words.drop { Vraagwoorden.aanloop.contains($0) }
    return asked.first.map(Vraagwoorden.werkwoorden.contains) ?? false
  }
}

/// The words by which a question is known.
private enum Vraagwoorden {
  /// What may stand before the question itself.
  static let aanloop: Set<String> = ["en", "maar", "dus", "nou", "of", "ook", "oke"]
  /// The verbs with which a Dutch question of yes or no begins.
  static let werkwoorden: Set<String> = [
    "ben", "bent", "is", "zijn", "was", "waren", "heb", "hebt", "heeft", "hebben", "had", "hadden", "word",
    "wordt",
    "worden", "werd", "kan", "kun", "kunt", "kunnen", "kon", "mag", "mogen", "mocht", "moet", "moeten",
    "moest",
    "wil", "wilt", "willen", "wilde", "wou", "zal", "zul", "zult", "zullen", "zou", "zouden", "ga", "gaat",
    "gaan",
    "ging", "doe", "doet", "doen", "deed", "kom", "komt", "komen", "kwam", "vind", "vindt", "vinden", "vond",
    "denk",
    "denkt", "denken", "dacht", "weet", "weten", "wist", "hoef", "hoeft", "hoeven", "durf", "durft", "durven",
    "lukt",
    "lukte", "helpt", "hielp", "klopt", "klopte", "werkt", "werkte", "ken", "kent", "kennen", "krijg",
    "krijgt",
    "krijgen", "voel", "voelt", "voelde", "zie", "ziet", "zien", "zag", "hoor", "hoort", "houd", "hou",
    "houdt",
    "slaap", "slaapt", "speel", "speelt", "begrijp", "begrijpt", "snap", "snapt", "blijf", "blijft", "maak",
    "maakt",
    "neem", "neemt", "sta", "staat", "zit", "ligt", "past", "scheelt", "geef", "geeft", "lijkt", "gebeurt",
    "bedoel",
    "bedoelt", "herken", "herkent", "mis", "mist", "wacht",
  ]
}
