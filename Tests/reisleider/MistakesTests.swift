import Testing
import Wording

@testable import reisleider

/// Every kind of mistake at every command, with a question for help behind it and without.
@Suite struct MistakesTests {
  /// What is wrong with a line, or odd.
  enum Kind: CaseIterable {
    case unknownWord, unknownOption, optionOfOthers, unknownValue, missingValue, missingOperand, extraOperand
    case dashes, equals, emptyValue, emptyWord, beginning, repeated
  }

  /// What comes of a line: data and 0, or one line on standard error and 2.
  private enum Outcome: Equatable { case done, refused }

  @Test(arguments: Command.all.map(\.words)) func `no mistake hides behind a question for help`(
    words: [String]
  ) throws {
    let command = try #require(Command.all.first { $0.words == words })
    for kind in Kind.allCases {
      guard let (line, expected) = Self.line(of: command, kind) else { continue }
      #expect(Self.outcome(line) == expected, "\(kind): \(line)")
      // What is missing is not wrong for who asks what there has to be.
      let asked: Outcome = kind == .missingOperand ? .done : expected
      for question in ["--help", "--versie"] {
        #expect(Self.outcome([question] + line) == asked, "\(kind): \(question) \(line)")
      }
    }
  }

  private static func outcome(_ line: [String]) -> Outcome {
    do throws(UsageError) {
      _ = try CommandParser.read(line)
      return .done
    } catch {
      let failure = CommandFailure.usage(error)
      #expect(failure.exitCode == 2)
      #expect(error.sentence(Wording()).contains("Uitleg: reisleider "))
      return .refused
    }
  }

  /// A right line of the command, as short as can be.
  private static func right(_ command: Command) -> [String] {
    command.words
      + command.options.filter(\.isRequired).flatMap { option in
        ["--" + option.name.rawValue] + (option.value.map { [example(of: $0.value)] } ?? [])
      } + command.operands.filter(\.isRequired).map { example(of: $0.value) }
  }

  private static func example(of value: Command.Value) -> String {
    switch value {
    case .text, .newName, .path: "x"
    case .word(let words), .found(let words): words[0]
    case .day: "2026-11-21"
    case .people: "ouder"
    case .step: "volgende"
    }
  }

  /// A line with the mistake; `nil` where the command cannot have it.
  private static func line(of command: Command, _ kind: Kind) -> ([String], Outcome)? {
    let right = right(command)
    let valued = command.options.first { $0.value != nil && $0.name != .script && $0.needs.isEmpty }
    let name = valued.map { "--" + $0.name.rawValue }
    let isTaken = valued.map { right.contains("--" + $0.name.rawValue) } ?? false
    switch kind {
    case .unknownWord:
      if command.words.isEmpty { return (["onzin"], .refused) }
      let word = command.words.count == 1 ? ["onzinx"] : [command.words[0], "onzinx"]
      return (word + right.dropFirst(command.words.count), .refused)
    case .unknownOption: return (right + ["--onzin"], .refused)
    case .optionOfOthers:
      let own = command.options.map(\.name)
      let other = Command.everyOption.first { option in
        option.value == nil && !(own + Command.everywhere.map(\.name)).contains(option.name)
      }
      return other.map { (right + ["--" + $0.name.rawValue], .refused) }
    case .unknownValue:
      let worded = command.options.first { option in
        if case .word? = option.value?.value { option.needs.isEmpty && !option.isRequired } else { false }
      }
      return worded.map { (right + ["--" + $0.name.rawValue, "onzin"], .refused) }
    case .missingValue: return name.flatMap { isTaken ? nil : (right + [$0], .refused) }
    case .missingOperand:
      return command.operands.contains(where: \.isRequired) ? (Array(right.dropLast()), .refused) : nil
    case .extraOperand:
      if command.words.isEmpty || command.operands.last?.isRepeatable == true { return nil }
      let optional = command.operands.filter { !$0.isRequired }.map { example(of: $0.value) }
      // Help is asked of a command, and of no other word.
      if command.name == .hulp { return (right + ["zaal", "x"], .refused) }
      return (right + optional + ["x"], .refused)
    case .dashes: return (right.isEmpty ? nil : right + ["--"]).map { ($0, .done) }
    case .equals: return (right + ["--map=/x", "--help=x"], .refused)
    case .emptyValue:
      guard let valued, let name, !isTaken else { return nil }
      return (right + [name + "="], valued.canBeEmpty ? .done : .refused)
    case .emptyWord: return (command.words.dropLast() + [""], .refused)
    case .beginning:
      guard let name, !isTaken, let valued, let value = valued.value?.value, valued.excludes.isEmpty else {
        return nil
      }
      let start = String(name.dropLast())
      let among = (command.options + Command.everywhere).map { "--" + $0.name.rawValue } + ["--version"]
      guard start.count > 2, among.filter({ $0.hasPrefix(start) }).count == 1 else { return nil }
      return (right + [start, example(of: value)], .done)
    case .repeated: return (right + ["--map", "/x", "--map=/y"], .refused)
    }
  }
}
