/// Where a long word is made of two, so that it can be broken there and still be read.
public enum Seams {
  /// The parts of a word, in order; the word itself where no seam is known.
  ///
  /// A seam lies behind a hyphen, and before a word that stands at the end of many others. What is doubtful is no seam:
  /// a word that is broken in the wrong place is read twice.
  public static func parts(of word: some StringProtocol) -> [String] {
    let letters = Array(word)
    // Longer ones are no words, and are not looked through.
    guard letters.count <= 80 else { return [String(word)] }
    let folded = letters.map { $0.lowercased() }
    var (parts, start): ([String], Int) = ([], 0)
    for index in letters.indices.dropFirst(shortest).dropLast(shortest - 1) where index - start >= shortest {
      let isBehindHyphen = letters[index - 1] == "-"
      guard isBehindHyphen || isEnd(folded[index...]) else { continue }
      parts.append(String(letters[start..<index]))
      start = index
    }
    return parts + [String(letters[start...])]
  }

  /// A word in as few pieces as fit, with a hyphen behind each but the last; `nil` where one of its parts does not fit.
  public static func pieces(of word: some StringProtocol, fit: (String) -> Bool) -> [String]? {
    var pieces: [String] = []
    var rest = parts(of: word)[...]
    while !rest.isEmpty {
      guard let longest = longest(of: rest, fit: fit) else { return nil }
      pieces.append(longest.piece)
      rest = rest.dropFirst(longest.count)
    }
    return pieces
  }

  /// As many of these parts together as fit.
  private static func longest(
    of parts: ArraySlice<String>, fit: (String) -> Bool
  ) -> (count: Int, piece: String)? {
    for count in (1...parts.count).reversed() {
      let text = parts.prefix(count).joined()
      let piece = count == parts.count || text.hasSuffix("-") ? text : text + "-"
      if fit(piece) { return (count, piece) }
    }
    return nil
  }

  /// A text for lines of so many columns, in which a word that is longer may be broken at its seams.
  ///
  /// Behind each piece but the last stands a hyphen with a space, where a line ends by itself: the next piece has no room
  /// beside it. A word without a seam that is sure is left as it is.
  static func parted(_ text: String, width: Int) -> String {
    guard hasLongWord(text, width: width) else { return text }
    var (parted, rest) = ("", Substring(text))
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      let pieces =
        TextWidth.of(String(word)) > width
        ? pieces(of: word) { TextWidth.of($0) <= width } : nil
      parted += pieces?.joined(separator: " ") ?? String(word)
      let gap = rest.prefix { $0.isWhitespace }
      parted += gap
      rest = rest[gap.endIndex...]
    }
    return parted
  }

  /// Whether a word may be longer than a line: none takes more columns than bytes.
  private static func hasLongWord(_ text: String, width: Int) -> Bool {
    guard text.utf8.count > width else { return false }
    var length = 0
    for byte in text.utf8 {
      length = byte == 0x20 || byte == 0x0A ? 0 : length + 1
      if length > width { return true }
    }
    return false
  }

  /// Fewer letters are not worth a line.
  private static let shortest = 4

  /// Whether what is left of a word is one of the words that end others, and more of them behind it.
  private static func isEnd(_ rest: ArraySlice<String>) -> Bool {
    var text = rest.joined()
    while let last = text.last, !last.isLetter { text.removeLast() }
    return isEnd(Substring(text))
  }

  private static func isEnd(_ text: Substring) -> Bool {
    ends.contains { end in
      guard text.hasPrefix(end) else { return false }
      let rest = text.dropFirst(end.count)
      if endings.contains(String(rest)) { return true }
      return ["", "s", "-", "s-"].contains { joint in
        rest.hasPrefix(joint) && rest.count > joint.count && isEnd(rest.dropFirst(joint.count))
      }
    }
  }

  /// What a word gets behind it when there are more, or it is small.
  private static let endings: Set<String> = [
    "", "s", "n", "e", "en", "er", "ers", "je", "jes", "tje", "tjes", "ing", "ingen", "heid", "lijk", "lijke",
  ]

  private static let ends = """
    aanbod aanbieder aanmelding aanpak aanvraag advies adviseur afspraak afspraken ambtenaar ambtenaren arrangement arts
    assistent begeleider begeleiding behandelaar behandeling behoefte beleid beperking bestuur bestuurder bijeenkomst
    boerderij brief bureau cijfer coach commissie consulent consulten contact coördinator crisis dagbesteding deskundige
    dienst directeur dossier draaiboek functie gemeente gesprek groep hulp hulpverlener hulpverlening indicatie
    instelling jongere kamer kinderen klas klimaat kracht kundige leerkracht leerling leider leiding lokaal maatregel
    mantel medewerker meester melding moment netwerk onderwijs onderzoek onderzoeker ondersteuner ondersteuning
    ontwikkeling opvang organisatie ouder ouders overleg partner pedagoog periode perspectief plaats plan plannen plek
    plicht professional programma project protocol psycholoog punt raad regisseur regie reis routes school scholen
    scholing sessie situatie specialist stoornis tafel team teams therapeut therapie toets traject trajecten trauma
    uitval vaardigheid verband verbinder vergadering verhaal verklaring verlener verlening verpleegkundige verslag
    vereniging vertegenwoordiger vervoer verzuim voorlichting voorziening vraag vragen wacht week wensen werk werker
    wetenschapper wijzer woning zitter zitters zorg
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
