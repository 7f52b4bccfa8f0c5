import Wording

/// For fish: a line for each word and option.
extension Completion {
  var fish: [String] {
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
