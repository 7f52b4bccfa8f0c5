import Reports
import SessionModel
import Testing
import Wording

@testable import reisleider

/// Every kind of mistake at every word, option and operand of every command, with a question for help and without.
@Suite struct MistakesTests {
  /// What comes of a line: data and 0, or one line on standard error and 2.
  private enum Outcome: Equatable { case done, refused }

  /// A line, what comes of it, and what does when it also asks for help: what is missing is no mistake then.
  private struct Line {
    let kind: String
    let words: [String]
    let outcome: Outcome
    var asked: Outcome
    /// Whether behind its last word a question would be taken for something else.
    var isOpen = false

    init(_ kind: String, _ words: [String], _ outcome: Outcome, asked: Outcome? = nil, isOpen: Bool = false) {
      (self.kind, self.words, self.outcome) = (kind, words, outcome)
      (self.asked, self.isOpen) = (asked ?? outcome, isOpen)
    }
  }

  @Test(arguments: Command.all.map(\.words)) func `no mistake hides behind a question for help`(
    words: [String]
  ) throws {
    let command = try #require(Command.all.first { $0.words == words })
    for line in Self.lines(of: command) {
      #expect(Self.outcome(line.words) == line.outcome, "\(line.kind): \(line.words)")
      for question in line.kind == "right" ? ["--help", "--versie", "-h", "-V"] : ["--help", "-V"] {
        #expect(
          Self.outcome([question] + line.words) == line.asked, "\(line.kind): \(question) \(line.words)")
        // Behind operands without end one dash begins one more.
        let isOperand = command.operands.last?.isRepeatable == true && !question.hasPrefix("--")
        guard !line.isOpen, !isOperand else { continue }
        #expect(
          Self.outcome(line.words + [question]) == line.asked, "\(line.kind): \(line.words) \(question)")
      }
    }
  }

  /// Lines that break a rule of a whole line: what is missing, and what is wrong also for who asks for help.
  private static let broken: [(line: String, isMissing: Bool)] = [
    ("bewaarregel 3", true), ("bewaarregel --reden x", true), ("bewaarregel geen --reden x", false),
    ("uitvoer tabellen m", true), ("uitvoer tabellen m --aan x", true),
    ("pakket maak p", true), ("pakket maak p --casus x", true), ("pakket maak p --casus x --aan x", true),
    ("pakket maak p --alleen-lessen --aan x --grond x", true),
    ("pakket maak p --alleen-lessen --afzender x", true), ("pakket maak p --casus x --drempel 3", false),
    ("pakket maak p --casus x --alleen-lessen", false), ("pakket geef x", true),
    ("verslag x --voor eigen", true), ("praatplaat", true), ("praatplaat --draden", true),
    ("praatplaat x --titel x", true), ("praatplaat x --draden", false),
    ("praatplaat --regio x --van 2026-01-02", true),
    ("monitor", true), ("monitor --van 2026-01-02", true), ("leerrapportage --tot 2026-01-02", true),
    ("notitie x mag-mee ja", true), ("notitie x mag-mee andere", true), ("notitie x leren ja", true),
    ("notitie x verbeter woorden --door ouder", false), ("notitie x toon --bevestig telefoon", false),
    ("notitie x toon-weer --alles", false), ("notitie x leren nee --nogmaals --door ouder", false),
    ("zoek stem:", false), ("zoek -- -x", false), ("zoek stem:onzin", false),
    ("zoek rust vanaf:gister", false),
    ("zoek leren:misschien", false),
  ]

  @Test func `what is wrong with a line as a whole is a mistake in how it is typed`() {
    let period = Command.all.filter { $0.everyRule.count > $0.rules.count }.map { command in
      let days = Self.right(command).filter { !["--schooljaar", "2026-2027"].contains($0) }
      return (days.joined(separator: " ") + " --van 2026-02-01 --tot 2026-01-31", false)
    }
    #expect(period.count > 4)
    for (line, isMissing) in Self.broken + period {
      let words = line.split(separator: " ").map(String.init)
      #expect(Self.outcome(words) == .refused, "\(line)")
      for question in ["--help", "-V"] {
        #expect(Self.outcome([question] + words) == (isMissing ? .done : .refused), "\(question) \(line)")
      }
    }
    for command in Command.all where !command.rules.isEmpty {
      let lines = Self.broken.filter { $0.line.hasPrefix(command.words.joined(separator: " ")) }
      #expect(lines.count >= command.rules.count, "each rule of \(command.words) is broken by a line here")
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

  // MARK: Lines

  private static func lines(of command: Command) -> [Line] {
    words(of: command) + command.operands.indices.flatMap { operand(at: $0, of: command) }
      + command.operands.indices.dropFirst().flatMap { dependent(at: $0, of: command) }
      + (command.options + Command.everywhere).flatMap { option($0, of: command) } + strangers(to: command)
  }

  /// Its own words, mistyped, shortened and in capitals, and `--` behind them.
  private static func words(of command: Command) -> [Line] {
    let (right, rest) = (right(command), Array(right(command).dropFirst(command.words.count)))
    let required = command.operands.filter(\.isRequired).count
    // Help is asked of a command, and of no other word.
    let all = Self.right(command, operands: command.operands.count)
    let whole = command.name == .hulp ? right + ["wis", "sessie"] : all
    var lines = [
      Line("right", right, .done), Line("all operands", whole, .done),
      Line("capitals", command.words.map { $0.uppercased() } + rest, .done),
      Line("an option for tests", right + ["--scrip"], .refused),
      Line("an empty word", command.words.dropLast() + [""] + rest, .refused),
      Line("equals", right + ["--=x"], .refused),
    ]
    if let last = command.words.last {
      // Where a command of one word works on something, any word may be it.
      let bare = Command.all.first { $0.words == command.words.dropLast() && !$0.operands.isEmpty }
      if bare == nil {
        lines += ["onzinx", last + "=x"].map {
          Line("unknown word", command.words.dropLast() + [$0] + rest, .refused)
        }
      }
      let others =
        Command.all.filter { $0.words.count >= command.words.count && $0.words != command.words }
        .filter { Array($0.words.prefix(command.words.count - 1)) == command.words.dropLast() }
        .map { $0.words[command.words.count - 1] } + (command.words.count == 1 ? ["help"] : [])
      let begins = (1...last.count).map { String(last.prefix($0)) }.first { start in
        others.allSatisfy { $0 == last || !$0.hasPrefix(start) }
      }
      if let begins, bare == nil {
        lines.append(Line("beginning", command.words.dropLast() + [begins] + rest, .done))
      }
      let dashes = Array(right.dropLast(required)) + ["--"] + right.suffix(required)
      lines.append(Line("dashes", dashes, .done, isOpen: true))
    }
    if required > 0 {
      lines.append(Line("missing operand", Array(right.dropLast()), .refused, asked: .done))
    }
    if command.options.contains(where: \.isRequired) {
      lines.append(Line("missing option", command.words + right.suffix(required), .refused, asked: .done))
    }
    if command.operands.last?.isRepeatable != true {
      lines.append(Line("extra operand", whole + ["x"], .refused))
      lines.append(Line("extra operand", whole + ["--", "--help"], .refused, isOpen: true))
    }
    return lines
  }

  private static func operand(at place: Int, of command: Command) -> [Line] {
    let operand = command.operands[place]
    let before = right(command, operands: place)
    let behind = command.operands.dropFirst(place + 1).filter(\.isRequired).map { example(of: $0.value) }
    var lines = [Line("empty operand", before + [""] + behind, .refused)]
    if let wrong = wrong(for: operand.value) {
      lines.append(Line("unknown operand", before + [wrong] + behind, .refused))
    }
    if case .word(let words) = operand.value {
      lines.append(Line("operand in capitals", before + [words[0].uppercased()] + behind, .done))
    }
    return lines
  }

  /// What goes by the operand before it, behind each word that can stand there.
  private static func dependent(at place: Int, of command: Command) -> [Line] {
    let operand = command.operands[place]
    guard operand.depends, case .word(let words) = command.operands[place - 1].value else { return [] }
    return words.flatMap { word -> [Line] in
      // A yes comes from somebody.
      let who = command.name == .notitie && ["mag-mee", "leren"].contains(word) ? ["--door", "ouder"] : []
      let before = who + right(command, operands: place - 1) + [word]
      let typed = Array(before.dropFirst(before.count - place))
      guard let value = operand.value(behind: typed) else {
        return [Line("right", before, .done), Line("extra operand", before + ["x"], .refused)]
      }
      let bare = operand.isRequired(behind: typed) ? Outcome.refused : .done
      return [
        Line("right", before + [example(of: value)], .done), Line("later", before + ["-"], .done),
        Line("missing operand", before, bare, asked: .done),
        Line("empty operand", before + [""], .refused),
      ] + (wrong(for: value).map { [Line("unknown operand", before + [$0], .refused)] } ?? [])
    }
  }

  private static func option(_ option: Command.Option, of command: Command) -> [Line] {
    guard ![.help, .versie].contains(option.name) else { return [] }
    let name = "--" + option.name.rawValue
    let base = right(command, without: option)
    var lines: [Line] = []
    if !option.needs.isEmpty {
      let line = whole(command, with: option.name).map { command.words + $0 } ?? right(command)
      let alone = line + [name] + (option.value.map { [example(of: $0.value)] } ?? [])
      lines.append(Line("without what it needs", alone, .refused, asked: .done))
    }
    for other in option.excludes {
      guard let other = command.options.first(where: { $0.name == other }) else { continue }
      lines.append(
        Line("not together", base + given(option) + needed(by: other, of: command) + given(other), .refused))
    }
    if let start = beginning(of: name, among: command) {
      lines.append(Line("beginning", base + [start] + given(option).dropFirst(), .done))
      lines.append(Line("capitals", base + [start.uppercased()] + given(option).dropFirst(), .done))
    }
    let twice = base + given(option) + given(option)
    lines.append(Line("twice", twice, option.isRepeatable ? .done : .refused))
    guard let value = option.value?.value else {
      return lines + [
        Line("right", base + [name], .done), Line("equals", base + [name + "=x"], .refused),
        Line("equals", base + [name + "="], .refused),
      ]
    }
    let empty = option.canBeEmpty ? Outcome.done : .refused
    lines += [
      Line("equals", base + [name + "=" + example(of: option)], .done),
      Line("missing value", base + [name], .refused, isOpen: true),
      Line("missing value", base + [name, "--help"], .refused),
      Line("empty value", base + [name + "="], empty), Line("empty value", base + [name, ""], empty),
    ]
    if let wrong = option.name == .taal ? "xx" : wrong(for: value) {
      lines.append(Line("unknown value", base + [name, wrong], .refused))
      lines.append(Line("unknown value", base + [name + "=" + wrong], .refused))
    }
    if case .word(let words) = value {
      lines.append(Line("value in capitals", base + [name, words[0].uppercased()], .done))
    }
    return lines
  }

  /// Options that nobody has, and those of others.
  private static func strangers(to command: Command) -> [Line] {
    let right = right(command)
    let own = Set((command.options + Command.everywhere).map(\.name))
    let others = Command.everyOption.filter { !own.contains($0.name) }
    // Where words are looked for, one dash before a word leaves it out.
    let letters = command.name == .zoek ? [] : ["-x", "-H", "-hV", "-=x"]
    return (["--onzin", "--onzin=x", "–help", "—map=x", "－－versie"] + letters).map {
      Line("unknown option", right + [$0], .refused)
    }
      + others.map { Line("option of others", right + given($0), .refused) }
  }

  // MARK: What is right

  /// A right line of the command, as short as can be, with so many of its operands.
  private static func right(_ command: Command, operands: Int? = nil) -> [String] {
    let count = operands ?? command.operands.count { $0.isRequired }
    let typed = command.operands.prefix(count).reduce(into: [String]()) { operands, operand in
      if let value = operand.value(behind: operands) { operands.append(example(of: value)) }
    }
    return command.words + command.options.filter(\.isRequired).flatMap(given)
      + whole(command, hasOperands: count > 0) + typed
  }

  /// The same with what an option needs, and without itself.
  private static func right(_ command: Command, without option: Command.Option) -> [String] {
    let typed = command.operands.filter(\.isRequired).map { example(of: $0.value) }
    return command.words
      + command.options.filter { $0.isRequired && $0.name != option.name }.flatMap(given)
      + needed(by: option, of: command)
      + (whole(command, with: option.name) ?? whole(command, hasOperands: !typed.isEmpty) + typed)
  }

  /// What the rules of a whole line ask of the shortest one.
  private static func whole(_ command: Command, hasOperands: Bool) -> [String] {
    switch command.name {
    case .monitor, .leerrapportage: ["--schooljaar", "2026-2027"]
    case .uitvoerTabellen: destination
    case .pakketMaak: ["--casus", "x"] + destination
    case .zaadjeGeef: ["--door", "ouder"]
    case .praatplaat where !hasOperands: ["--draden", "--schooljaar", "2026-2027"]
    case .bewaarregel where hasOperands: ["--reden", "x"]
    default: []
    }
  }

  /// What stands with this option and the words of the command in a right line, where that is not the shortest one.
  private static func whole(_ command: Command, with option: Command.Option.Name) -> [String]? {
    switch (command.name, option) {
    case (.monitor, .schooljaar), (.leerrapportage, .schooljaar): []
    case (.monitor, .van), (.leerrapportage, .van): ["--tot", "2026-11-21"]
    case (.monitor, .tot), (.leerrapportage, .tot): ["--van", "2026-11-21"]
    case (.uitvoerTabellen, .aan): ["--grond", "x", "x"]
    // What it goes with stands there already.
    case (.uitvoerTabellen, .grond): ["x"]
    case (.pakketMaak, .aan): ["--casus", "x", "--grond", "x", "x"]
    case (.pakketMaak, .grond): ["--casus", "x", "x"]
    case (.pakketMaak, .casus): destination + ["x"]
    case (.pakketMaak, .alleenLessen): ["--afzender", "x"] + destination + ["x"]
    case (.pakketMaak, .drempel): ["--alleen-lessen", "--afzender", "x"] + destination + ["x"]
    case (.zaadjeGeef, .door): ["x"]
    case (.bewaarregel, .reden): ["1"]
    case (.praatplaat, .regio), (.praatplaat, .draden), (.praatplaat, .titel), (.praatplaat, .thema),
      (.praatplaat, .drempel):
      ["--schooljaar", "2026-2027"]
    case (.praatplaat, .van): ["--tot", "2026-11-21"]
    case (.praatplaat, .tot): ["--van", "2026-11-21"]
    case (.praatplaat, .schooljaar): []
    case (.praatplaat, _): ["x"]
    case (.notitie, .op): ["x", "mag-mee", "x"]
    case (.notitie, .door): ["x", "mag-mee", "x"]
    case (.notitie, .nogmaals): ["--door", "ouder", "x", "mag-mee", "x"]
    case (.notitie, .bevestig): ["x", "toon-weer"]
    default: nil
    }
  }

  private static let destination = ["--aan", "x", "--grond", "x"]

  private static func needed(by option: Command.Option, of command: Command) -> [String] {
    guard let name = option.needs.first, let needed = command.options.first(where: { $0.name == name }) else {
      return []
    }
    let isMutual = needed.needs.contains(option.name)
    return (isMutual ? [] : Self.needed(by: needed, of: command)) + given(needed)
  }

  private static func given(_ option: Command.Option) -> [String] {
    ["--" + option.name.rawValue] + (option.value == nil ? [] : [example(of: option)])
  }

  private static func example(of option: Command.Option) -> String {
    option.name == .taal ? "nl" : option.value.map { example(of: $0.value) } ?? ""
  }

  private static func example(of value: Command.Value) -> String {
    switch value {
    case .text, .newName, .path, .dayOrText, .label, .parked: "x"
    case .word(let words), .found(let words): words[0]
    case .day: "2026-11-21"
    case .schoolYear, .days: "2026-2027"
    case .number(let range, _): String(range.lowerBound)
    case .crossing: Monitor.Kruis.woorden.prefix(2).joined(separator: ",")
    case .topic: "handleiding"
    case .people: "ouder"
    case .step: "volgende"
    }
  }

  /// What such a value cannot be; `nil` where it can be anything.
  private static func wrong(for value: Command.Value) -> String? {
    switch value {
    case .text, .newName, .path: nil
    case .word, .found, .crossing, .topic, .people, .step, .schoolYear, .days: "onzinx"
    case .day, .dayOrText: "2026-02-30"
    case .label: "onzinx:x"
    case .parked: "naar onzinx"
    case .number(let range, _): String(range.lowerBound - 1)
    }
  }

  /// The shortest that only this option begins with; `nil` where only the whole does.
  private static func beginning(of name: String, among command: Command) -> String? {
    guard name != "--script" else { return nil }
    let others =
      (command.options + Command.everywhere).filter { $0.name != .script }
      .map { "--" + $0.name.rawValue }.filter { $0 != name } + ["--version"]
    return (3..<max(3, name.count)).map { String(name.prefix($0)) }.first { start in
      !others.contains { $0.hasPrefix(start) }
        && Command.Option.Name(rawValue: String(start.dropFirst(2))) == nil
    }
  }
}
