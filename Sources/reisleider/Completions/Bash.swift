/// For bash: a word list for each place, chosen by what stands before it.
extension Completion {
  var bash: [String] {
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
}
