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

  private var commands: [Command] { Command.all.filter { !$0.words.isEmpty } }

  private var firstWords: [String] {
    commands.map { $0.words[0] }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func secondWords(after first: String) -> [String] {
    commands.filter { $0.words.first == first && $0.words.count > 1 }.map { $0.words[1] }
  }

  private func options(of command: Command) -> [Command.Option] {
    command.options.filter { $0.name != .script } + Command.everywhere
  }

  /// The words that can stand behind a command or an option, where those are known.
  private func words(_ value: Command.Value) -> [String] {
    switch value {
    case .word(let words), .found(let words): words
    case .step: StepWord.words
    case .text, .day, .path, .people: []
    }
  }

  private var valued: [(name: String, words: [String], isPath: Bool)] {
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

  // MARK: bash

  private var bash: [String] {
    let values = valued.map { option in
      option.isPath
        ? "    \(option.name)) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;"
        : "    \(option.name)) COMPREPLY=($(compgen -W \"\(option.words.joined(separator: " "))\" -- \"$cur\")); return ;;"
    }
    let cases = commands.map { command in
      let names = options(of: command).map { "--" + $0.name.rawValue }
      let operands = command.operands.flatMap { words($0.value) }
      return
        "    \"\(command.words.joined(separator: " "))\") words=\"\((operands + names).joined(separator: " "))\" ;;"
    }
    let families = firstWords.filter { !secondWords(after: $0).isEmpty }.map { first in
      "    \"\(first)\") words=\"\(secondWords(after: first).joined(separator: " "))\" ;;"
    }
    let start = options(of: commands[0]).map { "--" + $0.name.rawValue }
    let longer = commands.map { command in
      let operands = command.operands.flatMap { words($0.value) }
      let names = operands + options(of: command).map { "--" + $0.name.rawValue }
      return
        "    \"\(command.words.joined(separator: " ")) \"*) words=\"\(names.joined(separator: " "))\" ;;"
    }
    let head = [
      "_reisleider() {", "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}",
      "  COMPREPLY=()", "  case $prev in",
    ]
    let loop = [
      "  esac", "  local word found=\"\" index",
      "  for ((index = 1; index < COMP_CWORD; index++)); do", "    word=${COMP_WORDS[index]}",
      "    [[ $word == -* ]] && continue", "    found=${found:+$found }$word", "  done",
      "  local words=\"\(firstWords.joined(separator: " ")) \(start.joined(separator: " "))\"",
      "  case \"$found\" in", "    \"\") ;;",
    ]
    let foot = [
      "  esac", "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))",
      "  [[ ${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- \"$cur\"))", "}",
      "complete -F _reisleider reisleider",
    ]
    return [head, values, loop, families, cases, longer, foot].flatMap(\.self)
  }

  // MARK: zsh

  private var zsh: [String] {
    let describe = firstWords.map { first in
      let help = commands.first { $0.words == [first] }.map { say($0.help) }
      return "    '\(first):\(zshText(help ?? secondWords(after: first).joined(separator: ", ")))'"
    }
    let families = firstWords.filter { !secondWords(after: $0).isEmpty }.map { first in
      "    \(first)) ((CURRENT == 3)) && { compadd \(secondWords(after: first).joined(separator: " ")); return; };"
        + " opdracht+=\" $words[3]\"; shift words; ((CURRENT--)) ;;"
    }
    let cases = commands.map { command in
      let specs = options(of: command).map(zshOption) + command.operands.map(zshOperand)
      return "    '\(command.words.joined(separator: " "))') _arguments \(specs.joined(separator: " ")) ;;"
    }
    let head = ["#compdef reisleider", "_reisleider() {", "  local -a opdrachten", "  opdrachten=("]
    let first = [
      "  )", "  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then",
      "    _describe opdracht opdrachten; return", "  fi", "  local opdracht=$words[2]",
      "  case $opdracht in",
    ]
    let second = ["  esac", "  shift words", "  ((CURRENT--))", "  case $opdracht in"]
    let everywhere = Command.everywhere.map(zshOption).joined(separator: " ")
    let foot = [
      "    *) _arguments \(everywhere) ;;", "  esac", "}",
      "if [[ $funcstack[1] == _reisleider ]]; then _reisleider \"$@\"; else compdef _reisleider reisleider; fi",
    ]
    return [head, describe, first, families, second, cases, foot].flatMap(\.self)
  }

  private func zshOption(_ option: Command.Option) -> String {
    let star = option.isRepeatable ? "*" : ""
    let value = option.value.map { ":\($0.name.filter { $0 != ":" }):\(zshValue($0.value))" } ?? ""
    return "'\(star)--\(option.name.rawValue)[\(zshText(say(option.help)))]\(value)'"
  }

  private func zshOperand(_ operand: Command.Operand) -> String {
    "':\(operand.name):\(zshValue(operand.value))'"
  }

  private func zshValue(_ value: Command.Value) -> String {
    let known = words(value)
    return value == .path ? "_files" : known.isEmpty ? " " : "(\(known.joined(separator: " ")))"
  }

  /// A text without what parts the fields of a line.
  private func zshText(_ text: String) -> String { text.filter { !"[]:'\\".contains($0) } }

  // MARK: fish

  private var fish: [String] {
    func quoted(_ text: String) -> String {
      "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }
    func seen(_ command: Command) -> String {
      command.words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    }
    var lines = ["complete -c reisleider -f"]
    for first in firstWords {
      let help = commands.first { $0.words == [first] }.map { say($0.help) } ?? ""
      lines.append(
        "complete -c reisleider -n __fish_use_subcommand -a \(first)"
          + (help.isEmpty ? "" : " -d \(quoted(help))"))
      for second in secondWords(after: first) {
        let help = commands.first { $0.words == [first, second] }.map { say($0.help) } ?? ""
        let others = secondWords(after: first).joined(separator: " ")
        lines.append(
          "complete -c reisleider -n '__fish_seen_subcommand_from \(first); and not __fish_seen_subcommand_from \(others)' -a \(second) -d \(quoted(help))"
        )
      }
    }
    for command in commands {
      lines += command.options.filter { $0.name != .script }.map {
        fishOption($0, " -n '\(seen(command))'", quoted)
      }
      let known = command.operands.flatMap { words($0.value) }
      if !known.isEmpty {
        lines.append("complete -c reisleider -n '\(seen(command))' -a '\(known.joined(separator: " "))'")
      }
      if command.operands.contains(where: { $0.value == .path }) {
        lines.append("complete -c reisleider -n '\(seen(command))' -F")
      }
    }
    return lines + Command.everywhere.map { fishOption($0, "", quoted) }
  }

  private func fishOption(_ option: Command.Option, _ condition: String, _ quoted: (String) -> String)
    -> String
  {
    var line = "complete -c reisleider\(condition) -l \(option.name.rawValue)"
    if let (_, value) = option.value {
      let known = words(value)
      line += value == .path ? " -r -F" : known.isEmpty ? " -x" : " -x -a '\(known.joined(separator: " "))'"
    }
    return line + " -d \(quoted(say(option.help)))"
  }
}
