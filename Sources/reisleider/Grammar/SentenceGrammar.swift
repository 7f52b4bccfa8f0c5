import Acts
import Reports
import SessionModel
import Wording

// Commands about what was said: one sentence, and all of them.

extension Command {
  /// What they can be depends on what is done.
  static let woorden = Operand(.woorden, isNeeded: true, help: .operandWoorden) { before in
    before.last.flatMap(SentenceVerb.init(rawValue:))?.woorden
  }
  static let notitie = Command(
    .notitie, "notitie",
    [
      Operand(.code, help: .operandCode),
      Operand(.handeling, .word(SentenceVerb.allCases.map(\.rawValue)), help: .operandHandeling),
      woorden,
    ],
    [
      Option(.door, .stem, .word(Stem.allCases.map(\.rawValue)), help: .optieDoor),
      Option(.op, .dag, .day, needs: [.door], help: .optieOp), Option(.nogmaals, help: .optieNogmaals),
      Option(.alles, help: .optieAllesNotitie), bevestig,
    ],
    rules: zinregels, help: .helpNotitie,
    examples: [
      "notitie 7k2qd toon", "notitie 7k2qd houd-achter", "notitie 7k2qd verbeter - < woorden.txt",
      "notitie 7k2qd mag-mee nee", "notitie 7k2qd mag-mee ja --door ouder --op 2026-11-21",
      "notitie 7k2qd leren ja --door jeugdige", "notitie 7k2qd parkeer \"naar gemeente | wijkteam\"",
      "notitie 7k2qd parkeer \"geagendeerd 2027-01-12\"", "notitie 7k2qd plek \"naar gemeente | wijkteam\"",
      "notitie 7k2qd indeling proces",
      "notitie 7k2qd indeling systeem", "notitie 7k2qd nakijken ja", "notitie 7k2qd dag \"12 januari\"",
    ])

  /// An option says something of some verbs, and a yes comes from somebody.
  private static let zinregels: [Rule] = [
    .options([.door, .op, .nogmaals, .alles, .bevestig], at: 1) {
      SentenceVerb(rawValue: $0)?.opties ?? []
    },
    .missing(.magMeeVraagtDoor) { line in
      guard let verb = line[operand: 1].flatMap(SentenceVerb.init), !line.has(.door) else { return false }
      return verb.asksWho(line[operand: 2] ?? "-")
    },
  ]

  static let teruglezen = Command(
    .teruglezen, "teruglezen", [Operand(.aliasOfSessie, help: .operandTeruglezen)],
    [
      Option(.tekst, excludes: [.thema, .script], help: .optieTeruglezenTekst),
      Option(.papier, excludes: [.thema, .script], help: .optiePapier),
      Option(.op, .dag, .day, help: .optieOp), thema, script,
      Option(.als, .vorm, .word([Format.tekst, .md].map(\.rawValue)), needs: [.papier], help: .optieAls),
      Option(.uit, .bestand, .path, needs: [.papier], help: .optieUit), vervang,
    ], help: .helpTeruglezen,
    examples: ["teruglezen Vlinder", "teruglezen Vlinder --papier", "teruglezen a1y9 --tekst --papier"])

  static let nakijken = Command(
    .nakijken, "nakijken", [],
    [
      tekst, thema, script,
      Option(
        .als, .vorm, .word([Format.tekst, .json].map(\.rawValue)), excludes: [.tekst, .thema, .script],
        help: .optieAls),
      Option(.alles, needs: [.als], help: .optieNakijkAlles),
    ], help: .helpNakijken,
    examples: ["nakijken", "nakijken --tekst", "nakijken --als tekst", "nakijken --als json --alles"])

  static let uitgaven = Command(
    .uitgaven, "uitgaven", [Operand(.alias, isRequired: false, help: .operandUitgaven)],
    [als(.tekst, .json, .csv)] + uit,
    help: .helpUitgaven, examples: ["uitgaven", "uitgaven Vlinder", "uitgaven --als json"])

  /// What is looked for can be found in some store.
  private static let zoekregels: [Rule] = [
    .wrong { line in
      guard !line.operands.isEmpty else { return nil }
      let vraag = Wording().zoekvraag(typed: line.operands)
      return vraag.isLeeg || !vraag.vreemd.isEmpty ? .nothingToFind(vraag) : nil
    }
  ]

  static let zoek = Command(
    .zoek, "zoek", [Operand(.woord, isRepeatable: true, help: .operandZoekwoord)],
    [als(.tekst, .json, .csv)] + uit,
    rules: zoekregels, help: .helpZoek,
    examples: [
      "zoek thuiszitter", "zoek vaste begeleider stem:ouder", "zoek '\"vaste begeleider\"' -school",
      "zoek ★ casus:Vlinder vanaf:2026-09", "zoek rust --uit rust.csv",
    ])

  /// What can be done with one sentence.
  enum SentenceVerb: String, CaseIterable, Sendable {
    case toon, verbeter, leren, nakijken, parkeer, plek, indeling, dag
    case houdAchter = "houd-achter"
    case toonWeer = "toon-weer"
    case magMee = "mag-mee"

    /// The options that say something of it.
    fileprivate var opties: [Option.Name] {
      switch self {
      case .toon: [.alles]
      case .toonWeer: [.bevestig]
      case .magMee: [.door, .op, .nogmaals]
      case .leren: [.door, .op]
      case .verbeter, .nakijken, .parkeer, .plek, .indeling, .dag, .houdAchter: []
      }
    }

    /// Whether these words, if they are there already, are a yes that somebody has to have said.
    fileprivate func asksWho(_ words: String) -> Bool {
      switch self {
      case .magMee: words != "-" && words.folded != "nee"
      case .leren: words.folded == "ja"
      case .toon, .verbeter, .nakijken, .parkeer, .plek, .indeling, .dag, .houdAchter, .toonWeer: false
      }
    }

    /// What stands behind it; `nil` where nothing does.
    fileprivate var woorden: Value? {
      switch self {
      case .toon, .houdAchter, .toonWeer: nil
      case .verbeter, .magMee: .text
      case .leren, .nakijken: .word(["ja", "nee"])
      case .indeling: .word(Indelingswoord.words(Wording()))
      case .parkeer, .plek: .parked
      case .dag: .dayOrText
      }
    }
  }
}
