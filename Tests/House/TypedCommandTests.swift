import Testing

/// What is told to be typed can be pasted into a shell, whatever the alias, the code or the path in it.
@Suite struct TypedCommandTests {
  /// Whose values are words of a command, and no value of one.
  private static let ofWords = ["reisleider {}--help", "reisleider {}", "{reisleider} wis {} --bevestig {'}"]

  /// The commands in a phrase: from the name of the program to the end of its sentence, and every option with a value.
  private static func commands(in text: String) -> [Substring] {
    text.matches(of: /(\{reisleider\}|reisleider) [a-z{].*?(\. |\) |$)/).map { $0.output.0 }
      + text.matches(of: /--[a-z-]+[ =][“']?\{.?\}/).map(\.output)
  }

  @Test func `a value in a command that is told is one word of it`() throws {
    var found = 0
    for phrase in try LanguageTests.phrases() {
      for text in phrase.columns where !Self.ofWords.contains(where: text.contains) {
        let typed = Self.commands(in: text)
        found += typed.count
        #expect(!typed.contains { $0.contains("{}") }, "\(phrase.place): write {'} in “\(text)”")
      }
    }
    try #require(found > 40, "the commands were not found")
  }

  @Test func `a value that is no part of a command is told as it is`() throws {
    for phrase in try LanguageTests.phrases() {
      for text in phrase.columns where text.contains("{'}") {
        let verbs = ["reisleider", "--", "ssh "].contains(where: text.contains)
        #expect(verbs, "\(phrase.place): “\(text)”")
      }
    }
  }

  @Test func `a command whose value is not one word is found`() {
    #expect(Self.commands(in: "Lees: reisleider casus toon {}").contains { $0.contains("{}") })
    #expect(Self.commands(in: "Zeg dan --nieuw-label “{}”").contains { $0.contains("{}") })
    #expect(!Self.commands(in: "Van {}: reisleider wis {'}. Over {}.").contains { $0.contains("{}") })
  }

  /// Where commands are told in general: the guides, the manual and the help, which know no store.
  private static let general = ["GuidePhrases", "ManPhrases", "HelpPhrases"]
  /// What is told elsewhere as it is, for it is the same with any store, or is no command.
  private static let plain = [
    "Uitleg: reisleider {}--help", "reisleider uitleg|", "zoals in: reisleider concept toon; of alles.",
    "als reisleider, als notulist",
  ]

  private static func bare(in text: String) -> Bool {
    !plain.contains(where: text.contains) && text.contains(/(?:^|[^{\w.\/~-])reisleider(?= [a-z{]|,|$)/)
  }

  @Test func `a command that is told finds the store that was worked in`() throws {
    var found = 0
    for phrase in try LanguageTests.phrases() {
      let isGeneral = Self.general.contains(where: phrase.place.contains)
      for text in phrase.columns {
        let isMarked = text.contains("{reisleider}") || text.contains("{oefen}")
        found += isMarked ? 1 : 0
        #expect(
          isGeneral ? !isMarked : !Self.bare(in: text),
          "\(phrase.place): \(isGeneral ? "no store is known to “\(text)”" : "write {reisleider} in “\(text)”")"
        )
      }
    }
    try #require(found > 60, "the commands were not found")
    #expect(Self.bare(in: "Begin met: reisleider") && Self.bare(in: "Zie: reisleider casus lijst"))
    #expect(!Self.bare(in: "Zie: {reisleider} casus lijst, in /home/egel/reisleider of reisleider.db"))
  }

  @Test func `nobody but Wording makes one word of a value`() throws {
    let tree = SourceTree.here
    for file in tree.swiftFiles(in: "Sources") where file != "Sources/Wording/ShellWord.swift" {
      let literals = try tree.source(file).literals
      #expect(!literals.contains { $0.text.contains(#"'\\''"#) }, "\(file)")
    }
  }
}
