import Foundation
import Testing

/// Words for people live in one room, and there in every language.
struct LanguageTests {
  static let tree = SourceTree.here

  /// The literals outside Wording that hold words, each with its reason.
  static let allowed: [String: String] = [
    "reisleider-concept 1 ": "the first line of a draft's file",
    "◇ min": "how a draaiboek's file writes the minutes of a step",
    "SQLite format 3\\0": "how every file of SQLite begins",
    "Signature: 8a477f597d28d172789f06886806bc55\\n": "how a mark for copies begins",
    "true ◇": "SQL: no condition, then the order",
    ", WITHOUT ROWID": "SQL: how a table is kept",
    "(◇) NOT {woorden}: (◇)": "what FTS5 is asked",
    "zoek MATCH ?": "SQL: a condition",
    "zoek CROSS JOIN vindregel ON plaats = zoek.rowid": "SQL: where rows come from",
    "instr(woord, ?1)": "SQL: a condition",
    "instr(iif(gevouwen = '', lower(tekst), gevouwen), ?)": "SQL: a condition",
    "draden <> ''": "SQL: a condition",
    "eigenaar = ''": "SQL: a condition",
    "instr(eigenaar_gevouwen, ?)": "SQL: a condition",
    "half zon": "a picture of a scale, by the word that is kept and typed",
  ]

  /// Files whose literals are no sentences, each with its reason.
  static let wordless: [String: String] = [
    "Sources/SessionModel/Guard/GewoneWoorden.swift": "words that are looked for in what people type",
    "Sources/SessionModel/Journey/Vulwoorden.swift": "words that are looked for in what people type",
    "Sources/Text/Seams.swift": "words that are looked for in what people type",
    "Sources/Screen/Cells/CanvasSVG.swift": "a picture's markup; the words in it come from the canvas",
    "Sources/Reports/Document/Formats/HTML.swift": "a page's markup; the words in it come from the report",
    "Sources/Reports/Learning/Uitvoerschema.swift": "what a database reads, and how",
    "Sources/Reports/Drawing/SVG.swift": "a picture's markup; the words in it come from who draws it",
    "Sources/Reports/Document/Formats/ODT.swift": "a document's markup; the words in it come from the report",
    "Sources/reisleider/Grammar/CommandTable.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Grammar/MonitorGrammar.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Grammar/PakketGrammar.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Grammar/SentenceGrammar.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Grammar/ReportGrammar.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Grammar/UpkeepGrammar.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Grammar/VerzamelGrammar.swift": "names and examples that are typed, not read",
    "Sources/reisleider/Completions/CompletionQuestion.swift": "what the script of a shell types",
    "Sources/reisleider/Completions/ShellStub.swift": "a script that a shell reads; the words in it are said",
    "Sources/reisleider/Grammar/Synonyms.swift":
      "words and options as people type them, compared and never shown",
    "Sources/reisleider/Grammar/ManPage.swift": "roff, variables and paths; the words in it are said",
    "Sources/reisleider/Guides/Guide.swift": "names of guides, which are typed, and signs of Markdown",
    "Sources/reisleider/Commands/Ontvanger.swift": "family as people type it, compared and never shown",
    "Sources/SessionModel/Journey/Rolwoord.swift": "labels as people type them, compared and never shown",
    "Sources/reisleider/Script/Script.swift": "the steps of a script as they are typed",
  ]

  @Test func `words for people stand only in Wording`() throws {
    for file in HouseTests.product where !file.hasPrefix("Sources/Wording/") && !file.hasPrefix("templates/")
    {
      for literal in try Self.tree.source(file).literals where Self.isProse(literal.text) {
        let isSQL = file.hasPrefix("Sources/SessionStore/") && Self.isSQL(literal.text)
        guard !isSQL, Self.wordless[file] == nil, Self.allowed[literal.text] == nil else { continue }
        Issue.record("\(file):\(literal.line): “\(literal.text)” belongs in Sources/Wording")
      }
    }
  }

  /// The rooms in which a screen or a command is made: a single word there can be read by a user too.
  static let speaking = ["Acts", "Loop", "Panels", "Views", "reisleider"]

  /// The single words in those rooms, each with what it is: a name for the program, not a word for people.
  static let names: [(reason: String, words: Set<String>)] = [
    (
      "a key of a draft or of a line of a form",
      [
        "afspraak-veld", "akkoord", "ding", "erbij", "groep", "iemand-anders", "ja", "mijlpaal", "nee",
        "na-sluiting", "nieuw", "opzij",
        "regel", "regels", "tafel", "veld", "verbetert", "weg", "zin", "antwoord-◇",
        "rij-◇", "punt-◇", "eerder-◇", "bekend-◇",
      ]
    ),
    ("a word that is typed behind an act or a command", ["alles", "kort", "vorige", "volgende"]),
    (
      "the name of an option, of a value of one, or of a format",
      [
        "--bevestig ", "bewaar-tot", "op-locatie", "nieuw-label",
        "van-totaal", "zonder-blijft-hier", "met-inhoud",
        "inzage-", "tabellen-", "pakket-lessen", "alleen-lessen", "neem-terug", "nl",
        " --nieuw ",
      ]
    ),
    (
      "the name of a command",
      [
        "casus", "traject", "mijlpaal", "bijeenkomst", "wijzig", "notitie", "notitie ", "sessie",
        "sessie ",
        "wis", "onleesbaar",
      ]
    ),
    (
      "the name of this program, as people type it",
      ["reisleider: ", "  reisleider", "  reisleider ", "Reisleider"]
    ),
    (
      "the environment, and names of files and folders",
      [
        "/proc/self/fd/1", "LANG", "LC_ALL", "LC_CTYPE", "TERM", "HOME", "REISLEIDER_MAP", "XDG_CONFIG_HOME",
        "XDG_DATA_HOME", "SSH_CONNECTION", ".md", ".nieuw", "/.◇.◇.nieuw", "/concept", "/verboden", "concept",
        "in-gebruik", "schema.sql", "/schema.sql", ".◇.nieuw",
        "nood-", "reisleider.db", "verboden", ".config", ".local/share", "/reisleider",
        "/draaiboeken", "/themas", "/dev/null", "/dev/", "-oefen", "proces-◇", "scherm",
      ]
    ),
    ("the name of a key", ["Backspace", "Ctrl-F", "Ctrl-K", "Ctrl-N", "Ctrl-O", "Enter", "Esc"]),
    ("letters to count with", ["abcdefghijklmnopqrstuvwxyz0123456789"]),
  ]

  @Test func `a single word outside Wording is the name of something`() throws {
    let known = Self.names.reduce(into: Set()) { $0.formUnion($1.words) }
    var met: Set<String> = []
    for room in Self.speaking {
      for file in Self.tree.swiftFiles(in: "Sources/" + room) where Self.wordless[file] == nil {
        for literal in try Self.tree.source(file).literals where Self.isWord(literal.text) {
          met.insert(literal.text)
          let isKnown = known.contains(literal.text) || Self.allowed[literal.text] != nil
          #expect(
            isKnown, "\(file):\(literal.line): “\(literal.text)” belongs in Sources/Wording, or is a name")
        }
      }
    }
    #expect(known.subtracting(met).isEmpty, "names that are nowhere any more")
  }

  @Test func `what stands for a value on the command line is said by Wording`() throws {
    let words = Set(
      try Self.tree.source("Sources/Wording/Placeholder.swift").literals.flatMap {
        Self.capitals(in: $0.text)
      })
    try #require(words.count > 20, "the words were not found")
    for room in Self.speaking {
      for file in Self.tree.swiftFiles(in: "Sources/" + room) {
        for literal in try Self.tree.source(file).literals {
          let found = Self.capitals(in: literal.text)
          #expect(
            found.isDisjoint(with: words), "\(file):\(literal.line): “\(literal.text)” is a Placeholder")
          guard file.hasPrefix("Sources/reisleider/Grammar/"), !file.hasSuffix("ManPage.swift") else {
            continue
          }
          #expect(found.isEmpty, "\(file):\(literal.line): “\(literal.text)” is to be a Placeholder")
        }
      }
    }
  }

  /// The words of a text that are written in capitals.
  private static func capitals(in text: String) -> Set<String> {
    Set(text.matches(of: /\b\p{Lu}{2,}\b/).map { String($0.0) })
  }

  /// Whether a literal has two letters beside each other that are not part of an escape.
  private static func isWord(_ text: String) -> Bool {
    !isProse(text) && text.replacing(/\\u\{[0-9A-Fa-f]+\}|\\[nrt0"]/, with: "").contains(/\p{L}{2,}/)
  }

  /// Whether a literal reads as words: two letters or more beside a space.
  private static func isProse(_ text: String) -> Bool {
    text.trimmingCharacters(in: .whitespacesAndNewlines).contains(/\p{L}{2,}[,.:;?!]? |\s\p{L}{2,}/)
  }

  /// Whether a literal has a word of SQL, a place for a value, or is a list of columns.
  private static func isSQL(_ text: String) -> Bool {
    text.contains(
      /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|CASE|BEGIN|COMMIT|ROLLBACK|ORDER BY|DESC|IS NULL|AND|WHERE|PRIMARY KEY|NOT NULL|excluded|LIMIT|HAVING|JOIN)\b/
    )
      || text.contains(/[=<>] ?\?/) || text.contains(/^[a-z_]+(, [a-z_]+)+$/)
  }

  @Test func `every phrase says something, with the same places in every language`() throws {
    for phrase in try Self.phrases() {
      let places = Set(phrase.columns.map { $0.matches(of: /\{'?\}/).count })
      #expect(places.count == 1, "\(phrase.place): \(phrase.columns)")
      for text in phrase.columns {
        #expect(!text.trimmingCharacters(in: .whitespaces).isEmpty, "\(phrase.place)")
        #expect(
          text.filter { $0 == "{" }.count == text.matches(of: /\{('|reisleider|oefen)?\}/).count,
          "\(phrase.place): \(text)")
      }
    }
  }

  /// English words that are not Dutch ones too.
  static let english: Set<String> = [
    "the", "and", "not", "with", "from", "file", "error", "failed", "invalid", "cannot", "please", "you",
    "your",
    "missing", "unknown", "warning", "save", "saved", "delete", "note", "notes", "session", "user", "found",
    "line", "key", "step", "quit", "press", "unable", "this",
  ]

  @Test func `no English is left in the Dutch column`() throws {
    for phrase in try Self.phrases() {
      // What is written in capitals is the name of a value on the command line.
      let words = Set(
        phrase.columns[0].split { !$0.isLetter }.filter { $0 != $0.uppercased() }.map { $0.lowercased() })
      #expect(words.isDisjoint(with: Self.english), "\(phrase.place): \(phrase.columns[0])")
    }
  }

  struct Row {
    let place: String
    /// The Dutch text first.
    let columns: [String]
  }

  /// Every `Phrase(…)` in Wording with its literals.
  static func phrases() throws -> [Row] {
    var rows: [Row] = []
    for file in Self.tree.swiftFiles(in: "Sources/Wording") {
      let source = try Self.tree.source(file)
      var literals = source.literals[...]
      for (number, calls) in Self.calls(in: source) {
        literals = literals.drop { $0.line < number }
        rows.append(Row(place: "\(file):\(number)", columns: literals.prefix(calls).map(\.text)))
        literals = literals.dropFirst(calls)
      }
    }
    try #require(rows.count > 100, "the table of words was not found")
    return rows
  }

  /// The line of each call of `Phrase(…)`, and the number of literals in it.
  private static func calls(in source: SwiftSource) -> [(line: Int, literals: Int)] {
    let code = source.code.joined(separator: "\n")
    return code.matches(of: /\bPhrase\(([^()]*)\)/).compactMap { match in
      let literals = match.1.matches(of: /""/).count
      guard literals > 0 else { return nil }
      return (code[..<match.range.lowerBound].filter(\.isNewline).count + 1, literals)
    }
  }
}
