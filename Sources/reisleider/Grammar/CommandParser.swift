import Reports
import SessionModel
import Text

/// Reads a command line by the table, the way GNU programs do: options and operands in any order, `--opt=value`
/// or `--opt value`, `--` before operands that begin with a dash, `-` is an operand, and of a word or an option as much
/// as only one begins with.
///
/// Who asks for help or the version is told first what is wrong: only what is not there yet is not.
struct CommandParser {
  private let sorted: SortedArguments
  private let named: CommandName
  /// What `~` stands for at the beginning of a path; `nil` when that is not told.
  let home: String?

  private init(_ texts: [String], home: String?) throws(UsageError) {
    (named, sorted) = try SortedArguments.named(texts)
    self.home = home
  }

  /// What these arguments ask for, without the name of the program; an argument that is not UTF-8 is `nil`.
  static func read(_ arguments: [String?], home: String? = nil) throws(UsageError) -> Request {
    // Nearly always there is nothing to read, and the table stays closed on the way to the first screen.
    if arguments.isEmpty { return .run(Invocation(command: .start)) }
    var texts: [String] = []
    for (index, argument) in arguments.enumerated() {
      guard let argument else { throw UsageError(command: [], what: .notText(place: index + 1)) }
      texts.append(argument)
    }
    return try CommandParser(texts, home: home).request()
  }

  private func request() throws(UsageError) -> Request {
    var invocation = Invocation(command: named.command?.name ?? .start)
    for option in sorted.given { try take(option, into: &invocation) }
    let isAsking = invocation.has(.help) || invocation.has(.versie)
    guard let command = named.command else {
      guard isAsking else { throw error(.incompleteCommand(named.choices), in: named.words) }
      return invocation.has(.help) ? .help(named.words) : .version
    }
    try takeFormat(of: command, into: &invocation)
    try check(invocation, of: command, isAsking: isAsking)
    try takeOperands(of: command, isAsking: isAsking, into: &invocation)
    if command.name == .hulp { invocation.operands = try asked(invocation.operands) }
    for rule in command.everyRule where !(isAsking && rule.isOfMissing) {
      if let fault = rule.fault(invocation) { throw error(fault, in: command.words) }
    }
    if invocation.has(.help) { return .help(command.words) }
    return invocation.has(.versie) ? .version : .run(invocation)
  }

  /// The words of the command that help is asked about.
  private func asked(_ operands: [String]) throws(UsageError) -> [String] {
    let words = try CommandName(operands).words
    guard operands.count <= words.count else {
      throw error(.extraOperand(operands[words.count]), in: named.words)
    }
    return words
  }

  private func take(
    _ given: SortedArguments.Given, into invocation: inout Invocation
  ) throws(UsageError) {
    let words = named.words
    let name: Command.Option.Name
    switch given.name {
    case .one(let one): name = one
    case .several(let choices, _): throw error(.ambiguous(given.text, choices), in: words)
    case .none(let nearest): throw error(.unknownOption(given.text, nearest: nearest), in: words)
    }
    guard let option = named.options.first(where: { $0.name == name }) else {
      throw error(.optionOfOthers(given.text), in: words)
    }
    if invocation.has(name), !option.isRepeatable {
      throw error(.repeatedOption(given.text), in: words)
    }
    guard let (placeholder, grammar) = option.value else {
      guard given.value == nil else { throw error(.unexpectedValue(option: given.text), in: words) }
      invocation.options[name] = []
      return
    }
    guard let value = given.value else {
      throw error(.missingValue(option: given.text, like: placeholder), in: words)
    }
    let isEmptied = option.canBeEmpty && value.isEmpty
    let read = isEmptied ? "" : try self.value(value, as: grammar, of: .behind(given.text), in: words)
    if name == .taal, read.folded != "nl" { throw error(.otherLanguage(read), in: words) }
    invocation.options[name, default: []].append(read)
  }

  /// The format that the name of the file tells, where none was asked for; no file becomes what its name says it is not.
  private func takeFormat(of command: Command, into invocation: inout Invocation) throws(UsageError) {
    guard let path = invocation[.uit] else { return }
    if let ending = Format.foreignEnding(of: path) {
      throw error(.foreignEnding(ending, command.formats.flatMap { $0.endings.prefix(1) }), in: command.words)
    }
    guard let told = Format(pathOf: path) else { return }
    if invocation[.als] == nil, command.formats.contains(told) { invocation.options[.als] = [told.rawValue] }
    guard invocation.format == told else {
      throw error(.otherEnding(path, format: invocation.format.rawValue), in: command.words)
    }
  }

  /// What goes with what; who is only asking need not have all of it yet.
  private func check(_ invocation: Invocation, of command: Command, isAsking: Bool) throws(UsageError) {
    for option in command.options where invocation.has(option.name) {
      let text = "--" + option.name.rawValue
      if !option.needs.isEmpty, !option.needs.contains(where: invocation.has), !isAsking {
        let wanted = option.needs.map { needs in
          UsageError.Wanted(
            option: "--" + needs.rawValue, like: command.options.first { $0.name == needs }?.value?.name)
        }
        throw error(.needsOption(text, oneOf: wanted), in: command.words)
      }
      if let other = option.excludes.first(where: invocation.has) {
        throw error(.notTogether(text, "--" + other.rawValue), in: command.words)
      }
    }
    if let option = command.options.first(where: { $0.isRequired && !invocation.has($0.name) }), !isAsking {
      let missing = UsageError.What.missingOption("--" + option.name.rawValue, like: option.value?.name)
      throw error(missing, in: command.words)
    }
  }

  private func takeOperands(
    of command: Command, isAsking: Bool, into invocation: inout Invocation
  ) throws(UsageError) {
    let typed = sorted.words.dropFirst(command.words.count)
    let more = command.operands.last.map { operand in
      operand.isRepeatable
        ? Array(repeating: operand, count: max(0, typed.count - command.operands.count)) : []
    }
    let operands = command.operands + (more ?? [])
    for (operand, text) in zip(operands, typed) {
      let before = invocation.operands
      guard let grammar = operand.value(behind: before) else {
        throw error(.extraOperand(text), in: command.words)
      }
      // What depends on a word is said of that word; from standard input it comes later.
      let place = operand.depends ? before.last.map(UsageError.Place.behind) : nil
      let isLater = operand.depends && text == "-"
      invocation.operands.append(
        isLater
          ? text : try value(text, as: grammar, of: place ?? .operand(operand.name), in: command.words))
    }
    if typed.count > operands.count {
      throw error(.extraOperand(typed[typed.startIndex + operands.count]), in: command.words)
    }
    let given = invocation.operands
    let missing = command.operands.dropFirst(typed.count).first { $0.isRequired(behind: given) }
    if let missing, !isAsking { throw error(.missingOperand(missing.name), in: command.words) }
  }

  func error(_ what: UsageError.What, in command: [String] = []) -> UsageError {
    UsageError(command: command, what: what)
  }
}
