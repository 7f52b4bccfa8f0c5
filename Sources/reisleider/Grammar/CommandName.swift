import Text

/// What somebody means who types a word or the beginning of one; capitals don't count.
enum Shortened<Meaning: Hashable> {
  case one(Meaning)
  /// The words that begin this way, and what they mean.
  case several([String], [Meaning])
  case none(nearest: String?)

  /// The whole word, or what only one of these means that begins this way.
  init(_ typed: String, among words: [(word: String, meaning: Meaning)]) {
    if let whole = words.first(where: { $0.word == typed }) {
      self = .one(whole.meaning)
      return
    }
    let beginning = typed.folded
    if let whole = words.first(where: { $0.word.folded == beginning }) {
      self = .one(whole.meaning)
      return
    }
    let found = beginning.isEmpty ? [] : words.filter { $0.word.folded.hasPrefix(beginning) }
    if let first = found.first {
      let isOne = found.allSatisfy { $0.meaning == first.meaning }
      self = isOne ? .one(first.meaning) : .several(found.map(\.word), found.map(\.meaning))
    } else {
      self = .none(nearest: nearest(to: typed, in: words.map(\.word)))
    }
  }
}

/// The command that the first words of a line name.
struct CommandName {
  /// The words of it, in full.
  let words: [String]
  /// `nil` where a second word is still to come.
  let command: Command?
  /// The second words there can be where one is still to come.
  var choices: [String] { command == nil ? family.seconds : [] }
  private let family: [Command]

  /// The options that can stand there.
  var options: [Command.Option] {
    let own = command.map { [$0] } ?? family
    return (own.flatMap(\.options) + Command.everywhere).reduce(into: []) { options, option in
      if !options.contains(where: { $0.name == option.name }) { options.append(option) }
    }
  }

  /// The command of these words, or why there is none; what comes behind its words doesn't matter.
  init(_ typed: [String]) throws(UsageError) {
    let first: String?
    if let word = typed.first { first = try CommandName.first(word) } else { first = nil }
    family = Command.all.filter { $0.words.first == first }
    guard let one = family.first else { throw UsageError(command: [], what: .incompleteCommand([])) }
    let bare = family.first { $0.words.count < 2 }
    guard let first, typed.count > 1, !family.seconds.isEmpty else {
      (words, command) = (bare?.words ?? first.map { [$0] } ?? one.words, bare)
      return
    }
    let second = try CommandName.second(typed[1], of: family, beside: bare)
    words = [first] + (second.map { [$0] } ?? [])
    let found = family.first { second != nil && $0.words.dropFirst().first == second }
    command = found ?? bare
  }

  /// The second word that is meant; `nil` where the command of one word is, and this is what it works on.
  ///
  /// What it works on may begin as a word of a command does: beside such a command its words are typed in full.
  private static func second(
    _ typed: String, of family: [Command], beside bare: Command?
  ) throws(UsageError) -> String? {
    let words = family.seconds
    if let bare, !bare.operands.isEmpty { return words.first { $0.folded == typed.folded } }
    let first = Array(family.first?.words.prefix(1) ?? [])
    switch Shortened(typed, among: words.map { ($0, $0) }) {
    case .one(let word): return word
    case .several(let choices, _): throw UsageError(command: first, what: .ambiguous(typed, choices))
    case .none(let nearest):
      throw UsageError(command: first, what: .unknownSubcommand(typed, words, nearest: nearest))
    }
  }

  private static func first(_ typed: String) throws(UsageError) -> String {
    switch Shortened(typed, among: Command.firstWords.map { ($0, $0) } + Command.synonyms) {
    case .one(let word): return word
    case .several(let choices, _): throw UsageError(command: [], what: .ambiguous(typed, choices))
    case .none(let nearest):
      let option = Command.Option.typedAsWord(typed)
      throw UsageError(command: [], what: .unknownCommand(typed, nearest: option ?? nearest))
    }
  }
}

extension [Command] {
  /// The second words of those that have one.
  var seconds: [String] { compactMap { $0.words.dropFirst().first } }
}

extension Command {
  /// The words that a line can begin with, in the order of the help.
  static let firstWords: [String] = all.compactMap(\.words.first).reduce(into: []) {
    if !$0.contains($1) { $0.append($1) }
  }

  /// The options of all commands, each once; on the way to every screen that is named.
  static let everyOption: [Option] = {
    var names: Set<Option.Name> = []
    return (everywhere + all.flatMap(\.options)).filter { names.insert($0.name).inserted }
  }()
}

extension Command.Option {
  /// How it can be typed: in full, and by its letter where it has one.
  var spellings: [String] {
    ["--" + name.rawValue] + Command.Option.letters.filter { $0.value == name }.keys
  }

  /// The option of every command that is meant by a word without its dashes: `versie`, `version`.
  static func typedAsWord(_ word: String) -> String? {
    let typed = "--" + word.folded
    let names = Command.everywhere.filter { $0.value == nil }.map(\.name)
    let name = names.first { "--" + $0.rawValue == typed } ?? synonyms.first { $0.word == typed }?.meaning
    return name.map { "--" + $0.rawValue }
  }

  /// The option that is meant by a word with another dash, as a program that writes texts makes of two of them; `nil` for
  /// any other word.
  static func typedWithDash(_ word: String, among options: @autoclosure () -> [Command.Option]) -> String? {
    guard let first = word.first, dashes.contains(first) else { return nil }
    let bare: Substring = word.drop { $0 == "-" || dashes.contains($0) }
    let name = String(bare.prefix { $0 != "=" }).folded
    if letters["-" + name] != nil { return "-" + name }
    return options().first { $0.name.rawValue == name }.map { "--" + $0.name.rawValue }
  }

  /// What looks like a dash and is none.
  private static let dashes: Set<Character> = ["‐", "‑", "‒", "–", "—", "―", "−", "－", "﹣"]

  /// The option that is meant among these, or one of other commands that is typed in full.
  static func name(_ typed: String, among options: [Command.Option]) -> Shortened<Name> {
    if let letter = letters[typed] { return .one(letter) }
    if let name = Name(rawValue: String(typed.dropFirst(2))), typed.hasPrefix("--") { return .one(name) }
    // What is only for tests is typed in full.
    let known = options.filter { $0.name != .script }.map { ("--" + $0.name.rawValue, $0.name) }
    guard typed.hasPrefix("--"), typed != "--" else {
      return .none(nearest: nearest(to: typed, in: known.map(\.0)))
    }
    return Shortened(typed, among: known + synonyms)
  }
}
