import Text

// What a listener hears for a sign that a voice passes over.

extension Phrase {
  private static let hoorLichtje = Phrase("lichtje")
  private static let hoorAfgedekt = Phrase("(afgedekt)")
  private static let hoorRechts = Phrase("pijl rechts")
  private static let hoorLinks = Phrase("pijl links")
  private static let hoorOmhoog = Phrase("pijl omhoog")
  private static let hoorOmlaag = Phrase("pijl omlaag")

  /// The keys of a screen that sentences name, and the word that is typed for each.
  fileprivate static let getypt: [(key: String, value: Phrase)] = [
    ("Ctrl-Z", woordOngedaan), ("Ctrl-Y", woordOpnieuw), ("Ctrl-R", woordHerstel),
  ]

  /// The signs, and the word for each.
  fileprivate static let gehoord: [Character: Phrase] = [
    "★": hoorLichtje, "●": hoorAfgedekt, "→": hoorRechts, "←": hoorLinks, "↑": hoorOmhoog, "↓": hoorOmlaag,
  ]
}

extension Wording {
  /// A line with words for the signs that a voice passes over; a run of the same sign is one word.
  ///
  /// Tried with espeak-ng: it says nothing at all for a star, a dot or an arrow, so that "met een ★" ends halfway.
  package func hoorbaar(_ line: String) -> String {
    var (heard, last) = ("", Character(" "))
    // A key that is not there is a word here.
    let line = Phrase.getypt.reduce(line) { $0.replaced($1.key, by: "/" + self($1.value)) }
    for sign in line {
      defer { last = sign }
      guard let word = Phrase.gehoord[sign] else {
        if Phrase.gehoord[last] != nil, sign.isLetter || sign.isNumber { heard += " " }
        heard.append(sign)
        continue
      }
      guard sign != last else { continue }
      heard += (heard.isEmpty || heard.hasSuffix(" ") ? "" : " ") + self(word)
    }
    return heard
  }
}
