import Wording

/// For zsh: `_arguments` with the help of each.
extension Completion {
  var zsh: [String] {
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
    let value = option.value.map { ":\(zshName($0.name)):\(zshValue($0.value))" } ?? ""
    return "'\(star)--\(option.name.rawValue)[\(zshText(say(option.help)))]\(value)'"
  }

  private func zshOperand(_ operand: Command.Operand) -> String {
    "':\(zshName(operand.name)):\(zshValue(operand.value))'"
  }

  /// What is asked for; a colon would end it.
  private func zshName(_ placeholder: Placeholder) -> String {
    say(.name(of: placeholder)).filter { $0 != ":" }
  }

  private func zshValue(_ value: Command.Value) -> String {
    let known = words(value)
    return value == .path ? "_files" : known.isEmpty ? " " : "(\(known.joined(separator: " ")))"
  }

  /// A text without what parts the fields of a line.
  private func zshText(_ text: String) -> String { text.filter { !"[]:'\\".contains($0) } }
}
