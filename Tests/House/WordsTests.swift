import Foundation
import Testing

/// One word for one thing, everywhere that people read.
///
/// Of what may not be read three things are said and no others: *nog niet op het scherm*, *nog niet gevraagd*, *blijft
/// hier*.
@Suite struct WordsTests {
  private static let tree = SourceTree.here

  /// Words that were left behind, and what is said instead.
  private static let left = [
    (#"[Aa]chter(ge|te)?ho[ou]\w*|[Hh]oudt? \w+ achter\b"#, "nog niet op het scherm"),
    (#"niet tonen|niet op het scherm|[Vv]erborgen"#, "nog niet op het scherm"),
    (#"(niet|nooit) gevraagd"#, "nog niet gevraagd"), (#"[Vv]rijge(ge)?ven"#, "te zien"),
    (#"[Bb]lij(ft|ven) (in (dit|het) gesprek|waar ze)"#, "blijft hier"),
    (#"[Ii]nbrenger"#, "wie de vraag meebracht"), (#"langs elkaar"#, "naast elkaar"),
    (#"nog geen route"#, "hier is nog geen weg voor"), (#"wie zou mee kunnen"#, "wie missen we?"),
    (#"rol \(geen naam\)"#, "hoe noemen we deze persoon?"), (#"één zin is genoeg"#, "één zin zijn genoeg"),
    (#"[Mm]erk(t|en)? (een |twee )?notities?|[Gg]emerkt"#, "kies"),
    (#"\.: "#, "geen punt voor een dubbele punt"),
  ]

  /// What is said instead has some of those words in it; and what is typed or read by a program keeps its word.
  private static let right = [
    "nog niet op het scherm", "Nog niet op het scherm", "nog niet gevraagd", "Nog niet gevraagd",
    "houd-achter",
    "`achtergehouden`", "'$.achtergehouden'", "`verborgen`", "\"achtergehouden\"",
  ]

  private typealias Rule = (word: Regex<AnyRegexOutput>, instead: String)

  /// Made once for all that is read: a pattern is compiled when it is first looked for.
  private static func rules() throws -> [Rule] { try left.map { (try Regex($0), $1) } }

  private static func found(in text: String, _ rules: [Rule]) -> [String] {
    let text = right.reduce(text) { $0.contains($1) ? $0.replacing($1, with: "") : $0 }
    return rules.flatMap { rule in
      text.matches(of: rule.word).map { "“\(text[$0.range])” is “\(rule.instead)” now" }
    }
  }

  @Test func `nothing that people read has a word that was left behind`() throws {
    let rules = try Self.rules()
    let sources = Self.tree.swiftFiles(in: "Sources/Wording")
    for file in sources {
      for literal in try Self.tree.source(file).literals {
        #expect(Self.found(in: literal.text, rules) == [], "\(file):\(literal.line)")
      }
    }
    let guides =
      ["README.md", "SECURITY.md"] + ["templates", "docs", "Tests/Screens"].flatMap(Self.tree.files(in:))
    let read = guides.filter { [".md", ".svg", ".txt"].contains(where: $0.hasSuffix) }
    for file in read { #expect(Self.found(in: try Self.tree.text(file), rules) == [], "\(file)") }
    try #require(sources.count > 10 && read.count > 300, "the words were not found")
  }

  @Test func `a word that was left behind is found, and what is said instead is not`() throws {
    let rules = try Self.rules()
    #expect(Self.found(in: "3 achtergehouden: niet op het scherm", rules).count == 2)
    #expect(Self.found(in: "3 nog niet op het scherm, 2 nog niet gevraagd, 1 blijft hier", rules) == [])
  }
}
