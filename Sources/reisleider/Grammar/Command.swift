import Reports
import Wording

/// A command as people type it: the one declaration behind parsing, help and errors.
struct Command: Sendable {
  /// What it does.
  let name: Name
  /// The words that name it; none for the start screen.
  let words: [String]
  /// What stands behind the words, in order; those that may be absent come last.
  let operands: [Operand]
  /// Its own options; those of `everywhere` come with every command.
  let options: [Option]
  /// What must be so of a line as a whole.
  let rules: [Rule]
  /// One sentence that says what it does.
  let help: Phrase
  /// Whole command lines without the program's name.
  let examples: [String]

  /// The formats in which it can be asked to give its answer.
  var formats: [Format] {
    guard case .word(let formats)? = options.first(where: { $0.name == .als })?.value?.value else {
      return []
    }
    return formats.compactMap(Format.init(rawValue:))
  }

  init(
    _ name: Name, _ words: String, _ operands: [Operand] = [], _ options: [Option] = [], rules: [Rule] = [],
    help: Phrase, examples: [String]
  ) {
    (self.name, self.operands, self.options, self.rules) = (name, operands, options, rules)
    (self.help, self.examples) = (help, examples)
    self.words = words.split(separator: " ").map(String.init)
  }

  /// What can be done from the command line.
  enum Name: CaseIterable, Hashable, Sendable {
    case start, zaal, noteer, regie, terugkijken
    case casusNieuw, casusLijst, casusToon, casusReizen, casusWijzig, casusSluit
    case trajectNieuw, trajectLijst, trajectToon, trajectWijzig, trajectSluit
    case mijlpaal, mijlpaalWijzig, mijlpaalTrekIn
    case sessieNieuw, sessieLijst, sessieToon, sessieLees, sessieWijzig, bijeenkomstWijzig, sessieStap,
      sessieVerboden
    case sessieSluit, sessieAfronden, doe
    case notitie, teruglezen, nakijken, uitgaven, zoek
    case verslag, praatplaat, reisboekje, conceptMaak, conceptToon, conceptReactie, conceptVaststel,
      afspraken, afspraakZet, geparkeerd, lijst, bewaren, monitor, monitorLees, leerrapportage, codeboek,
      uitvoerTabellen
    case pakketMaak, pakketLees, pakketLijst, zaadjeGeef, zaadjeLijst, zaadjeWeg
    case draadLijst, draadToon, draadMaak, draadWijzig, draadErbij, draadEruit, draadNee, draadSamen,
      draadSplits
    case draadWeg, draadOngedaan, draadVoorstel, draadLees
    case draaiboekLijst, draaiboekToon, draaiboekControleer, draaiboekKopieer
    case labelLijst, labelSamen
    case bewaarregel
    case wis, wisNotitie, wisSessie, wisOnleesbaar
    case oefen, uitleg, hulp, controleer, man, aanvulling, diagnose
  }

  /// What a command works on.
  struct Operand: Sendable {
    /// Its name in usage lines.
    let name: Placeholder
    let value: Value
    let isRequired: Bool
    /// Whether there may be more of it; then it comes last, and one dash before it is no option.
    let isRepeatable: Bool
    /// How it is written behind the operands before it, as these were understood; `nil` where it depends on none of them.
    private let behind: (@Sendable ([String]) -> Value?)?
    /// Whether it must be there wherever it can be.
    private let isNeeded: Bool
    let help: Phrase

    init(
      _ name: Placeholder, _ value: Value = .text, isRequired: Bool = true, isRepeatable: Bool = false,
      help: Phrase
    ) {
      (self.name, self.value, self.isRequired, self.help) = (name, value, isRequired, help)
      (self.isRepeatable, behind, isNeeded) = (isRepeatable, nil, false)
    }

    /// One that is written as the words before it have it; behind words for which there is no value nothing can stand.
    init(
      _ name: Placeholder, isNeeded: Bool = false, help: Phrase,
      behind: @escaping @Sendable ([String]) -> Value?
    ) {
      (self.name, self.help, self.behind, self.isNeeded) = (name, help, behind, isNeeded)
      (value, isRequired, isRepeatable) = (.text, false, false)
    }

    /// Whether it goes by the words before it.
    var depends: Bool { behind != nil }
    /// How it is written behind these operands; `nil` where nothing can stand there.
    func value(behind operands: [String]) -> Value? { behind.map { $0(operands) } ?? value }
    /// Whether it must be there behind these operands.
    func isRequired(behind operands: [String]) -> Bool {
      isRequired || isNeeded && value(behind: operands) != nil
    }
  }

  /// A word with `--`, with a value or without.
  struct Option: Sendable {
    let name: Name
    /// How its value is called and written; `nil` for an option that is there or not.
    let value: (name: Placeholder, value: Value)?
    var isRepeatable = false
    /// Whether `--name=` is an answer: nothing.
    var canBeEmpty = false
    var isRequired = false
    /// The options without one of which this one says nothing.
    var needs: [Name] = []
    /// The options that cannot be together with this one.
    var excludes: [Name] = []
    let help: Phrase

    init(
      _ name: Name, _ placeholder: Placeholder, _ value: Value = .text, isRepeatable: Bool = false,
      canBeEmpty: Bool = false, isRequired: Bool = false, needs: [Name] = [], excludes: [Name] = [],
      help: Phrase
    ) {
      (self.isRequired, self.excludes) = (isRequired, excludes)
      (self.name, self.value, self.help) = (name, (placeholder, value), help)
      (self.isRepeatable, self.canBeEmpty, self.needs) = (isRepeatable, canBeEmpty, needs)
    }

    init(
      _ name: Name, isRequired: Bool = false, needs: [Name] = [], excludes: [Name] = [], help: Phrase
    ) {
      self.isRequired = isRequired
      (self.name, value, self.needs, self.excludes, self.help) = (name, nil, needs, excludes, help)
    }

    /// The names of all options; one takes a value everywhere or nowhere.
    enum Name: String, CaseIterable, Hashable, Sendable {
      case map, taal, help, versie
      case thema, script, regels, letterlijk, tekst
      case alias, naam, regio, gemeente, swv, leeftijd, inschrijving, label, reden
      case opLocatie = "op-locatie"
      case traject
      case bewaarTot = "bewaar-tot"
      case nieuwLabel = "nieuw-label"
      case draaiboek, casus, tafel, kring, bijeenkomst
      case als, uit, vervang, open, ervaring
      case bevestig, nieuw, leeg, verlopen
      case herbouw, kopie, red, alles
      case voor, vorm, laatste, formaat, kaarten, aan, grond
      case metInhoud = "met-inhoud"
      case zonderBlijftHier = "zonder-blijft-hier"
      case papier, door, op, nogmaals
      case anker, vertrouwenspersoon, gewenst, erbij
      case forum, status, eigenaar, deel, niveau, betekenis, stem, over, komst, werkzaam
      case van, tot, schooljaar, kruis, per, intern, drempel
      case vanTotaal = "van-totaal"
      case titel, naast, vorig, proef, voorvoegsels, draden, afzender, doel, doelen
      case alleenLessen = "alleen-lessen"
      case neemTerug = "neem-terug"
    }
  }

  /// How an operand or a value is written.
  enum Value: Hashable, Sendable {
    /// Any text, on one line.
    case text
    /// A name that nothing has yet, on one line.
    case newName
    /// One of these words.
    case word([String])
    /// One of these kinds of what was found, or one thing of a kind by its code: `telefoon:3f2a`.
    case found([String])
    /// A day of the calendar.
    case day
    /// A day of the calendar, or any text that doesn't look like one.
    case dayOrText
    /// A school year: `JJJJ-JJJJ`.
    case schoolYear
    /// Days beside others: a school year, or `DAG..DAG`.
    case days
    /// A number of these, or a word instead.
    case number(ClosedRange<Int>, or: String? = nil)
    /// Two things to count by, with a comma between them.
    case crossing
    /// A label: any text, or a kind there is with a text behind a colon.
    case label
    /// Where something that is parked goes, between bars.
    case parked
    /// A guide or one of its chapters.
    case topic
    /// A file or folder, as it is.
    case path
    /// People at the table: `STEM[:label]`, with commas between them.
    case people
    /// The number of a step, or one step on or back.
    case step
  }
}
