/// The arguments of a line, told apart: words, and options with their values.
struct SortedArguments {
  /// The words of the command and its operands.
  private(set) var words: [String] = []
  private(set) var given: [Given] = []
  /// The option that waits for its value at the end of the line.
  private(set) var waiting: Shortened<Command.Option.Name>?
  /// Whether the next word is a value where one of several options that are begun has one.
  private let isGenerous: Bool
  /// Whether all that comes behind is an operand.
  private(set) var isLiteral = false

  /// An option as it was typed.
  struct Given {
    /// Its name, in full.
    let text: String
    let name: Shortened<Command.Option.Name>
    let value: String?
  }

  /// The command that these arguments name, and they as it takes them.
  ///
  /// Which options there are is known once the command is, and which words are the command's once each option has its
  /// value: so first among all options there are, then among its own. Of a beginning of several the next word is taken
  /// for a value if one of them has one, and where that gives no line that is understood, only if all have.
  static func named(_ texts: [String]) throws(UsageError) -> (CommandName, SortedArguments) {
    func read(_ isGenerous: Bool) throws(UsageError) -> (CommandName, SortedArguments) {
      let named = try CommandName(
        SortedArguments(texts, among: Command.everyOption, isGenerous: isGenerous).words)
      return (named, SortedArguments(texts, among: named.options))
    }
    if let generous = try? read(true), generous.1.isClear { return generous }
    return try read(false)
  }

  /// Whether each option is one.
  private var isClear: Bool {
    given.allSatisfy { if case .one = $0.name { true } else { false } }
  }

  /// - Parameter options: which there are; asked for where one is given, since to make all of them takes as long as a start has.
  private init(
    _ texts: [String], among options: @autoclosure () -> [Command.Option], isGenerous: Bool = false
  ) {
    self.isGenerous = isGenerous
    var rest = texts[...]
    while let text = rest.popFirst() {
      if text == "--" {
        words += rest
        isLiteral = true
        return
      }
      if let meant = Command.Option.typedWithDash(text, among: options()) {
        given.append(Given(text: text, name: .none(nearest: meant), value: nil))
        continue
      }
      guard text.hasPrefix("-"), text != "-", text.hasPrefix("--") || !takesDashes else {
        words.append(text)
        continue
      }
      take(text, &rest, among: options())
    }
  }

  /// Whether behind the words of now what begins with one dash is an operand too.
  var takesDashes: Bool {
    guard let first = words.first, let command = try? CommandName([first]).command else { return false }
    return command.operands.last?.isRepeatable == true
  }

  /// An option with its value, which may be the next argument; one that begins with two dashes never is.
  private mutating func take(
    _ text: String, _ rest: inout ArraySlice<String>, among options: [Command.Option]
  ) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    let name = Command.Option.name(typed, among: options)
    // A shortened one is called in full from here on.
    var full = typed
    if case .one(let name) = name, typed.hasPrefix("--") { full = "--" + name.rawValue }
    var value = parts.count > 1 ? String(parts[1]) : nil
    if value == nil, takesValue(name) {
      if rest.isEmpty { waiting = name }
      if rest.first?.hasPrefix("--") == false { value = rest.removeFirst() }
    }
    given.append(Given(text: full, name: name, value: value))
  }

  /// Whether the option takes a value.
  private func takesValue(_ name: Shortened<Command.Option.Name>) -> Bool {
    func takes(_ name: Command.Option.Name) -> Bool {
      Command.everyOption.first { $0.name == name }?.value != nil
    }
    switch name {
    case .one(let name): return takes(name)
    case .several(_, let names): return isGenerous ? names.contains(where: takes) : names.allSatisfy(takes)
    case .none: return false
    }
  }
}
