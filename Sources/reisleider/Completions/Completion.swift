import Screen
import Wording

/// What a shell needs to complete a command line, from the table of commands.
struct Completion {
  let say: Wording

  /// The script for a shell: `bash`, `zsh` or `fish`.
  func script(for shell: String) -> String {
    let lines =
      switch shell {
      case "zsh": zsh
      case "fish": fish
      default: bash
      }
    return lines.joined(separator: "\n") + "\n"
  }

  var commands: [Command] { Command.all.filter { !$0.words.isEmpty } }

  var firstWords: [String] {
    commands.map { $0.words[0] }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func secondWords(after first: String) -> [String] {
    commands.filter { $0.words.first == first && $0.words.count > 1 }.map { $0.words[1] }
  }

  func options(of command: Command) -> [Command.Option] {
    command.options.filter { $0.name != .script } + Command.everywhere
  }

  /// The words that can stand behind a command or an option, where those are known.
  func words(_ value: Command.Value) -> [String] {
    switch value {
    case .word(let words), .found(let words): words
    case .step: StepWord.words
    case .text, .day, .path, .people: []
    }
  }

  var valued: [(name: String, words: [String], isPath: Bool)] {
    var seen: [String: [String]] = [:]
    var order: [(String, Bool)] = []
    for option in Command.everywhere + Command.all.flatMap(\.options) {
      guard let (_, value) = option.value else { continue }
      let name = "--" + option.name.rawValue
      if seen[name] == nil { order.append((name, value == .path)) }
      for word in words(value) where seen[name]?.contains(word) != true {
        seen[name, default: []].append(word)
      }
      seen[name, default: []] += []
    }
    return order.map { ($0.0, seen[$0.0] ?? [], $0.1) }
  }
}
