import Reports
import Testing
import Wording

@testable import reisleider

/// What must hold for every command of the table.
@Suite struct CommandTableTests {
  @Test func `every act has one command`() {
    #expect(
      Command.all.map(\.name)
        == Command.Name.allCases.filter { act in Command.all.contains { $0.name == act } })
    #expect(Set(Command.all.map(\.name)) == Set(Command.Name.allCases))
    #expect(Set(Command.all.map(\.words)).count == Command.all.count)
  }

  @Test func `an option takes a value everywhere or nowhere`() {
    let all = Command.everywhere + Command.all.flatMap(\.options)
    for name in Command.Option.Name.allCases {
      let same = all.filter { $0.name == name }
      #expect(!same.isEmpty, "\(name)")
      #expect(Set(same.map { $0.value == nil }).count == 1, "\(name)")
    }
  }

  @Test func `what an option is for is one sentence, that goes on to what there is to choose from`() {
    for option in Command.everywhere + Command.all.flatMap(\.options) {
      let told = option.explained(Wording())
      #expect(!told.contains(".:") && !told.contains(".."), "\(told)")
      #expect(told.components(of: "vaker") + told.components(of: "meer keren") < 2, "\(told)")
    }
  }

  @Test func `every format of a report is given by some command`() {
    let given = Command.all.flatMap(\.options).filter { $0.name == .als }.flatMap { option -> [String] in
      if case .word(let words) = option.value?.value { words } else { [] }
    }
    // Tables for a database are no report.
    let tables = Uitvoertabel.Vorm.allCases.map(\.rawValue)
    #expect(Set(given) == Set(Format.allCases.map(\.rawValue) + tables))
  }

  @Test func `commands of one family have two words, beside one of one`() {
    for command in Command.all {
      let family = Command.all.filter { $0.words.first == command.words.first }
      #expect(command.words.count < 3 && family.filter { $0.words.count < 2 }.count < 2, "\(command.words)")
    }
  }

  @Test(arguments: Command.all.flatMap { command in command.examples.map { (command.name, $0) } })
  func `every example is understood`(act: Command.Name, example: String) throws {
    // The shell takes the quotes away, and the file behind `<` or `>`.
    let line = example.split(separator: "\"").enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    let arguments = line.prefix { $0 != "<" && $0 != ">" }
    guard case .run(let invocation) = try CommandParser.read(Array(arguments)) else {
      Issue.record("\(example) runs nothing")
      return
    }
    #expect(invocation.command == act)
  }

  @Test(arguments: Command.all.map(\.words) + [["casus"], ["sessie"], ["draaiboek"]])
  func `help fits in eighty columns and names every option`(words: [String]) {
    let text = CommandHelp(say: Wording()).text(words)
    let lines = text.split(separator: "\n")
    for line in lines { #expect(line.count <= 80, "\(line)") }
    let command = Command.all.first { $0.words == words }
    for option in (command?.options ?? []) + Command.everywhere {
      #expect(text.contains("  --\(option.name.rawValue)"), "\(option.name)")
    }
  }

  @Test func `every word that stands for a value is another one, and is asked for somewhere`() {
    let all = Command.everywhere + Command.all.flatMap(\.options)
    let asked = Set(all.compactMap(\.value?.name) + Command.all.flatMap(\.operands).map(\.name))
    #expect(asked == Set(Placeholder.allCases))
    #expect(Set(Placeholder.allCases.map { Wording()(.name(of: $0)) }).count == Placeholder.allCases.count)
  }

  @Test func `every usage error says what and where to read on`() {
    let errors: [UsageError.What] = [
      .notText(place: 1), .unknownCommand("x", nearest: nil), .ambiguous("x", ["xa", "xb"]),
      .incompleteCommand(["a"]),
      .unknownSubcommand("x", ["a"], nearest: nil), .unknownOption("--x", nearest: "--y"),
      .optionOfOthers("--x"), .missingValue(option: "--x", like: .map), .emptyValue(.behind("--x")),
      .unexpectedValue(option: "--x"), .repeatedOption("--x"), .missingOption("--x", like: .map),
      .needsOption("--x", oneOf: [.init(option: "--y", like: .dag)]), .notTogether("--x", "--y"),
      .missingOperand(.alias),
      .extraOperand("x"), .notAWord(of: .behind("--x"), found: "x", ["a", "b"], nearest: nil),
      .notADay(of: .behind("--x"), found: "x"), .notAStep(found: "x", nearest: nil),
      .notAVoice(of: .behind("--x"), found: "x", ["ouder"], nearest: nil), .tooLong(of: .operand(.alias)),
      .otherLanguage("en"),
      .notASchoolYear(found: "x"), .notDays(found: "x"), .noTopic("x", nearest: nil),
      .notALabelKind(found: "x", ["a"]), .notParked,
      .notANumber(of: .behind("--x"), found: "x", 3...9, or: nil),
      .notANumber(of: .behind("--x"), found: "x", 1...Command.Value.most, or: "geen"),
      .notACrossing(found: "x", ["a", "b"]),
      .retentionWithoutReason, .nothingToChange, .newWordsOfOthers,
      .foreignEnding("pdf", ["txt", "odt"]), .said(.telGeenPeriode, []),
      .nothingToFind(Wording().zoekvraag("-x")),
      .nothingToFind(Wording().zoekvraag("stem:x")),
    ]
    let say = Wording()
    let sentences = errors.map { UsageError(command: ["casus", "lijst"], what: $0).sentence(say) }
    #expect(Set(sentences).count == errors.count)
    for sentence in sentences {
      #expect(sentence.hasSuffix("Uitleg: reisleider casus lijst --help"))
      #expect(!sentence.contains("{") && !sentence.contains("\n"))
    }
  }
}

extension String {
  /// How often these words are in it.
  fileprivate func components(of words: String) -> Int {
    split(separator: words, omittingEmptySubsequences: false).count - 1
  }
}
