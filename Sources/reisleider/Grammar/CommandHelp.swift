import Acts
import Screen
import SessionModel
import Text
import Views
import Wording

/// The help of a command, of those that share a first word, or of the program.
struct CommandHelp {
  let say: Wording
  /// The columns it is laid out for.
  var width = CommandHelp.page

  /// The columns where there is no terminal.
  static let page = 80

  /// Help about the commands that begin with these words.
  func text(_ words: [String]) -> String {
    let family = Command.all.filter { $0.words.starts(with: words) }
    let one = words.isEmpty ? nil : family.first { $0.words == words }
    let blocks = one.map { about($0, with: family.filter { $0.words != words }) } ?? overview(words, family)
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// What must be there, and what may.
  private func usage(of command: Command) -> [String] {
    let operands = command.operands.map { operand in
      (operand.isRequired ? name(of: operand) : "[\(name(of: operand))]") + (operand.isRepeatable ? "…" : "")
    }
    let options = command.options.filter { $0.name != .script }.map { option in
      let text = signature(option)
      return (option.isRequired ? text : "[\(text)]") + (option.isRepeatable ? "…" : "")
    }
    return command.words + operands + options
  }

  /// - Parameter others: the commands that begin with its words and go on.
  private func about(_ command: Command, with others: [Command]) -> [[String]] {
    let operands = command.operands.map { (name(of: $0), $0.explained(say)) }
    let options = command.options.map { (signature($0), $0.explained(say)) }
    return [
      usageLines(usage(of: command)), folded(say(command.help)),
      columns(operands + options), everywhere,
      others.isEmpty ? [] : [say(.helpOpdrachten)] + columns(others.map { (name(of: $0), say($0.help)) }),
      examples(of: [command]),
    ] + (command.name == .noteer ? lines : [])
  }

  private func overview(_ words: [String], _ family: [Command]) -> [[String]] {
    let isProgram = words.isEmpty
    let start = Command.all.first { $0.name == .start }
    let usage = (isProgram ? [] : words) + [say(.helpOpdracht)]
    let commands = family.map { (name(of: $0), say($0.help)) }
    let ownOptions =
      isProgram ? columns((start?.options ?? []).map { (signature($0), $0.explained(say)) }) : []
    return [
      usageLines(usage), isProgram ? folded(say(.helpProgramma)) : [],
      [say(.helpOpdrachten)] + columns(commands), ownOptions, everywhere,
      isProgram ? [] : examples(of: family), folded(say(.helpMeer)),
    ]
  }

  /// What a line of the note-taker can be.
  private var lines: [[String]] {
    let forms = [nil] + Vorm.allCases.map(Optional.some)
    return [folded(say(.tekensVooraan)) + columns(NoteerView.prefixes(say).map { ($0.name, $0.label) })]
      + [folded(say(.regelsPerStap))]
      + forms.compactMap { vorm in
        let rows = LineExample.all(of: vorm, say).map { ($0.line, $0.says) }
        return rows.isEmpty ? nil : [vorm?.rawValue ?? say(.inElkeStap)] + columns(rows)
      }
  }

  private var everywhere: [String] {
    [say(.helpAltijd)] + columns(Command.everywhere.map { (signature($0), $0.explained(say)) })
  }

  private func examples(of commands: [Command]) -> [String] {
    let lines = commands.flatMap(\.examples).map { $0.isEmpty ? "  reisleider" : "  reisleider " + $0 }
    return [say(.helpVoorbeelden)] + lines.flatMap(broken)
  }

  /// A line that is typed in a shell, on more rows where it is too long for one: a shell joins them.
  private func broken(_ line: String) -> [String] {
    let words = line.dropFirst(2).split(separator: " ")
    return words.reduce(into: ["  "]) { rows, word in
      let row = rows[rows.count - 1]
      let isFirst = row.allSatisfy { $0 == " " }
      if isFirst || row.count + 1 + word.count + 2 <= width {
        rows[rows.count - 1] += (isFirst ? "" : " ") + word
      } else {
        rows[rows.count - 1] += " \\"
        rows.append("    " + word)
      }
    }
  }

  private func signature(_ option: Command.Option) -> String {
    option.spellings.joined(separator: ", ") + (option.value.map { " " + say(.name(of: $0.name)) } ?? "")
  }

  private func name(of operand: Command.Operand) -> String { say(.name(of: operand.name)) }

  /// Names beside their explanation.
  private func columns(_ rows: [(name: String, text: String)]) -> [String] {
    // Where it is narrow the explanation keeps more than half of the row.
    let name = min(24, max(0, width / 2 - 5), rows.map(\.name.count).max() ?? 0)
    let indent = String.spaces(name + 4)
    return rows.flatMap { row in
      let lines = Wrap.lines(row.text, width: max(1, width - indent.count))
      let head = "  " + row.name
      let fits = row.name.count <= name
      let first = fits ? head + String.spaces(name - row.name.count + 2) : indent
      let above = fits ? [] : Wrap.lines(row.name, width: max(1, width - 2)).map { "  " + $0 }
      return above + lines.enumerated().map { ($0 == 0 ? first : indent) + $1 }
    }
  }

  private func name(of command: Command) -> String {
    command.words.isEmpty ? say(.helpZonder) : command.words.joined(separator: " ")
  }

  private func folded(_ text: String) -> [String] { Wrap.lines(text, width: width) }

  /// The parts of a usage line, none of them broken.
  private func usageLines(_ parts: [String]) -> [String] {
    let head = say(.helpGebruik)
    let indent = String.spaces(width < 60 ? 4 : head.count)
    return parts.reduce(into: [head]) { lines, part in
      let line = lines[lines.count - 1] + " " + part
      if line.count <= width {
        lines[lines.count - 1] = line
      } else {
        lines.append(indent + " " + part)
      }
    }
  }
}

extension Command.Value {
  /// The words there are to choose from; none where any will do.
  fileprivate var choices: [String] {
    switch self {
    case .word(let words), .found(let words): words
    case .text, .newName, .day, .dayOrText, .schoolYear, .days, .number, .crossing, .label, .parked, .topic,
      .path,
      .people, .step:
      []
    }
  }
}

extension Command.Option {
  /// What it is for, and what its value can be.
  func explained(_ say: Wording) -> String {
    let choices = value?.value.choices ?? []
    let told = say(help)
    // What there is to choose from goes on where the sentence would end.
    let begun = told.hasSuffix(".") ? String(told.dropLast()) : told
    let text = choices.isEmpty ? told : say(.helpEenVan, begun, choices.joined(separator: ", "))
    return isRepeatable ? say(.helpMagVaker, text) : text
  }
}

extension Command.Operand {
  /// What it is, and what it can be where its own words don't tell.
  func explained(_ say: Wording) -> String {
    let text = say(help)
    let untold = value.choices.filter { !text.holds($0) }
    return untold.isEmpty ? text : say(.helpEenVan, text, value.choices.joined(separator: ", "))
  }
}
