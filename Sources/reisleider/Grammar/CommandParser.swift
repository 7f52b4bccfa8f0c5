import Reports
import SessionModel
import Text

/// Reads a command line by the table, the way GNU programs do: options and operands in any order, `--opt=value`
/// or `--opt value`, `--` before operands that begin with a dash, `-` is an operand.
struct CommandParser {
  private var words: [String] = []
  private var given: [Given] = []
  /// What `~` stands for at the beginning of a path; `nil` when that is not told.
  private let home: String?

  private init(home: String?) { self.home = home }

  /// An option as it was typed.
  private struct Given {
    let text: String
    let name: Command.Option.Name?
    let value: String?
  }

  /// What these arguments ask for, without the name of the program; an argument that is not UTF-8 is `nil`.
  static func read(_ arguments: [String?], home: String? = nil) throws(UsageError) -> Request {
    // Nearly always there is nothing to read, and the table stays closed on the way to the first screen.
    if arguments.isEmpty { return .run(Invocation(command: .start)) }
    var parser = CommandParser(home: home)
    try parser.sort(arguments)
    if parser.given.contains(where: { $0.name == .help }) { return .help(parser.helpWords) }
    if parser.given.contains(where: { $0.name == .versie }) { return .version }
    return .run(try parser.invocation())
  }

  // MARK: Words and options

  private mutating func sort(_ arguments: [String?]) throws(UsageError) {
    var texts: [String] = []
    for (index, argument) in arguments.enumerated() {
      guard let argument else { throw error(.notText(place: index + 1)) }
      texts.append(argument)
    }
    var rest = texts[...]
    while let text = rest.popFirst() {
      if text == "--" {
        words += rest
        return
      }
      guard text.hasPrefix("-"), text != "-", text.hasPrefix("--") || !takesDashes else {
        words.append(text)
        continue
      }
      given.append(option(text, &rest))
    }
  }

  /// Whether behind the words of now what begins with one dash is an operand too.
  private var takesDashes: Bool {
    Command.all.contains { $0.words.first == words.first && $0.operands.last?.isRepeatable == true }
  }

  /// An option with its value, which may be the next argument; one that begins with two dashes never is.
  private func option(_ text: String, _ rest: inout ArraySlice<String>) -> Given {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    let name = typed.hasPrefix("--") ? Command.Option.Name(rawValue: String(typed.dropFirst(2))) : nil
    if parts.count > 1 { return Given(text: typed, name: name, value: String(parts[1])) }
    guard let name, CommandParser.takesValue(name), let next = rest.first, !next.hasPrefix("--") else {
      return Given(text: typed, name: name, value: nil)
    }
    rest.removeFirst()
    return Given(text: typed, name: name, value: next)
  }

  private static func takesValue(_ name: Command.Option.Name) -> Bool {
    let all = Command.everywhere + Command.all.flatMap(\.options)
    return all.first { $0.name == name }?.value != nil
  }

  // MARK: The command

  /// As many words as name a command, or the beginning of one.
  private var helpWords: [String] {
    let known = words.prefix(2)
    for count in stride(from: known.count, to: 0, by: -1) {
      let beginning = Array(known.prefix(count))
      if Command.all.contains(where: { $0.words.starts(with: beginning) }) { return beginning }
    }
    return []
  }

  private func command() throws(UsageError) -> Command {
    guard let first = words.first else {
      guard let start = Command.all.first(where: \.words.isEmpty) else { throw error(.incompleteCommand([])) }
      return start
    }
    let family = Command.all.filter { $0.words.first == first }
    guard let one = family.first else {
      let names = Command.all.compactMap(\.words.first)
      throw error(.unknownCommand(first, nearest: nearest(to: first, in: names)))
    }
    if one.words.count == 1 { return one }
    let second = family.map { $0.words[1] }
    guard words.count > 1 else { throw error(.incompleteCommand(second), in: [first]) }
    guard let command = family.first(where: { $0.words[1] == words[1] }) else {
      throw error(
        .unknownSubcommand(words[1], second, nearest: nearest(to: words[1], in: second)), in: [first])
    }
    return command
  }

  private func invocation() throws(UsageError) -> Invocation {
    // A word that is no command is said before an option that is none: it may be why.
    let command = try command()
    var invocation = Invocation(command: command.name)
    for option in given { try take(option, of: command, into: &invocation) }
    try takeFormat(of: command, into: &invocation)
    try check(invocation, of: command)
    try takeOperands(of: command, into: &invocation)
    return invocation
  }

  private func take(
    _ given: Given, of command: Command, into invocation: inout Invocation
  ) throws(UsageError) {
    let options = command.options + Command.everywhere
    guard let name = given.name else {
      let names = options.map { "--" + $0.name.rawValue }
      throw error(.unknownOption(given.text, nearest: nearest(to: given.text, in: names)), in: command.words)
    }
    guard let option = options.first(where: { $0.name == name }) else {
      throw error(.optionOfOthers(given.text), in: command.words)
    }
    if invocation.has(name), !option.isRepeatable {
      throw error(.repeatedOption(given.text), in: command.words)
    }
    guard let (placeholder, grammar) = option.value else {
      guard given.value == nil else { throw error(.unexpectedValue(option: given.text), in: command.words) }
      invocation.options[name] = []
      return
    }
    guard let value = given.value else {
      throw error(.missingValue(option: given.text, like: placeholder), in: command.words)
    }
    let isEmptied = option.canBeEmpty && value.isEmpty
    let read = isEmptied ? "" : try self.value(value, as: grammar, of: .behind(given.text), in: command)
    if name == .taal, read.folded != "nl" { throw error(.otherLanguage(read), in: command.words) }
    invocation.options[name, default: []].append(read)
  }

  /// The format that the name of the file tells, where none was asked for; no file becomes what its name says it is not.
  private func takeFormat(of command: Command, into invocation: inout Invocation) throws(UsageError) {
    guard let path = invocation[.uit], let told = Format(pathOf: path) else { return }
    if invocation[.als] == nil, command.gives(told.rawValue) { invocation.options[.als] = [told.rawValue] }
    guard invocation.format == told else {
      throw error(.otherEnding(path, format: invocation.format.rawValue), in: command.words)
    }
  }

  private func check(_ invocation: Invocation, of command: Command) throws(UsageError) {
    for option in command.options where invocation.has(option.name) {
      let text = "--" + option.name.rawValue
      if let needs = option.needs, !invocation.has(needs) {
        let like = command.options.first { $0.name == needs }?.value?.name
        throw error(.needsOption(text, needs: "--" + needs.rawValue, like: like), in: command.words)
      }
      if let other = option.excludes.first(where: invocation.has) {
        throw error(.notTogether(text, "--" + other.rawValue), in: command.words)
      }
    }
    if let option = command.options.first(where: { $0.isRequired && !invocation.has($0.name) }) {
      let missing = UsageError.What.missingOption("--" + option.name.rawValue, like: option.value?.name)
      throw error(missing, in: command.words)
    }
  }

  private func takeOperands(of command: Command, into invocation: inout Invocation) throws(UsageError) {
    let typed = words.dropFirst(command.words.count)
    let more = command.operands.last.map { operand in
      operand.isRepeatable
        ? Array(repeating: operand, count: max(0, typed.count - command.operands.count)) : []
    }
    let operands = command.operands + (more ?? [])
    for (operand, text) in zip(operands, typed) {
      invocation.operands.append(try value(text, as: operand.value, of: .operand(operand.name), in: command))
    }
    if typed.count > operands.count {
      throw error(.extraOperand(typed[typed.startIndex + operands.count]), in: command.words)
    }
    let missing = command.operands.dropFirst(typed.count).first(where: \.isRequired)
    if let missing { throw error(.missingOperand(missing.name), in: command.words) }
  }

  // MARK: Values

  /// A value, cleaned, when it is written as its grammar says.
  private func value(
    _ text: String, as grammar: Command.Value, of place: UsageError.Place, in command: Command
  ) throws(UsageError) -> String {
    func wrong(_ what: UsageError.What) -> UsageError { error(what, in: command.words) }
    if grammar == .path {
      guard !text.isEmpty else { throw wrong(.emptyValue(place)) }
      guard let path = Places.expanded(text, home: home) else { throw wrong(.notAPlace(text)) }
      return path
    }
    let clean = CleanText(
      oneLine: text, limit: grammar == .people ? CleanText.noteLimit : CleanText.lineLimit)
    guard !clean.isCut else { throw wrong(.tooLong(of: place)) }
    let value = clean.text
    guard !value.isEmpty else { throw wrong(.emptyValue(place)) }
    switch grammar {
    case .text, .path: return value
    case .word(let words):
      guard let word = words.first(where: { $0.folded == value.folded }) else {
        throw wrong(.notAWord(of: place, found: value, words, nearest: nearest(to: value, in: words)))
      }
      return word
    case .found(let kinds):
      let parts = value.folded.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard kinds.contains(parts[0]),
        parts.count == 1 || parts[1].utf8.count == 4 && parts[1].allSatisfy(\.isHexDigit)
      else {
        throw wrong(.notAWord(of: place, found: value, kinds, nearest: nearest(to: parts[0], in: kinds)))
      }
      return parts.joined(separator: ":")
    case .day:
      guard let day = Day(value) else { throw wrong(.notADay(of: place, found: value)) }
      return day.iso
    case .step:
      guard StepWord(value) != nil else {
        throw wrong(.notAStep(found: value, nearest: nearest(to: value, in: StepWord.words)))
      }
      return value
    case .people:
      guard case .failure(let strange) = PersonWord.read(value, plek: .tafel) else { return value }
      let voices = Stem.allCases.map(\.rawValue)
      switch strange {
      case .group(let number): throw wrong(.notAGroup(found: number))
      case .voice(let word):
        throw wrong(.notAVoice(of: place, found: word, voices, nearest: nearest(to: word, in: voices)))
      }
    }
  }

  private func error(_ what: UsageError.What, in command: [String] = []) -> UsageError {
    UsageError(command: command, what: what)
  }
}
