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
