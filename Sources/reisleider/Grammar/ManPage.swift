import Acts
import Screen
import SessionModel
import Views
import Wording

/// The manual as `man` reads it, from the tables of commands, acts and keys.
struct ManPage {
  let say: Wording
  let version: String

  /// The page in roff.
  var text: String {
    ([head, synopsis, description] + sections).flatMap(\.self).joined(separator: "\n") + "\n"
  }

  private var sections: [[String]] {
    [
      section(.manOpdrachten) + Command.all.filter { !$0.words.isEmpty }.flatMap(command),
      section(.manOpties) + Command.everywhere.flatMap(option),
      section(.manHandelingen) + [ManPage.escaped(say(.manHandelingenUitleg))]
        + Act.all.filter(\.isTyped).flatMap(act),
      section(.manToetsen) + ActPlace.allCases.flatMap(keys) + lookingKeys,
      section(.manTekens) + prefixes, section(.manRegels) + lines,
      section(.manAfloop) + [ManPage.escaped(say(.manAfloopUitleg))],
      section(.manOmgeving) + item("REISLEIDER_MAP", say(.optieMap)) + item("NO_COLOR", say(.manKleurloos)),
    ]
  }

  private var head: [String] {
    // The name of a section stays as it is: mandoc and man look for it.
    [
      #".TH REISLEIDER 1 - "reisleider \#(version)" """#, ".SH \(say(.manNaam))",
      "reisleider \\- \(ManPage.escaped(say(.helpProgramma)))",
    ]
  }

  private var synopsis: [String] {
    section(.manGebruik) + [
      ".B reisleider", "\\fR[\\fB\\-\\-map\\fR \\fI\(name(.map))\\fR] \(ManPage.escaped(say(.helpOpdracht)))",
    ]
  }

  private var description: [String] {
    section(.manBeschrijving) + [ManPage.escaped(say(.manBeschrijvingUitleg))]
  }

  private func section(_ name: Phrase) -> [String] { [".SH \(say(name))"] }

  private func command(_ command: Command) -> [String] {
    let operands = command.operands.map { operand in
      (operand.isRequired ? name(operand.name) : "[\(name(operand.name))]")
        + (operand.isRepeatable ? ManPage.escaped("…") : "")
    }
    let words = ManPage.escaped(command.words.joined(separator: " "))
    let head = "\\fB\(words)\\fR" + operands.map { " \\fI\($0)\\fR" }.joined()
    let options = command.options.filter { $0.name != .script }
    return [".TP", head, ManPage.escaped(say(command.help))]
      + (options.isEmpty ? [] : [".RS"] + options.flatMap(option) + [".RE"])
  }

  private func name(_ placeholder: Placeholder) -> String {
    ManPage.escaped(say(.name(of: placeholder)))
  }

  private func option(_ option: Command.Option) -> [String] {
    let value = option.value.map { " \\fI" + name($0.name) + "\\fR" } ?? ""
    return [
      ".TP", "\\fB" + ManPage.escaped(option.spellings.joined(separator: ", ")) + "\\fR" + value,
      ManPage.escaped(say(option.help)),
    ]
  }

  private func act(_ act: Act) -> [String] {
    let example = act.example.map { [".br", ManPage.escaped(say(.bijvoorbeeld, "/" + say($0)))] } ?? []
    return item("/" + act.usage(say), say(act.help)) + example
  }

  private func keys(_ place: ActPlace) -> [String] {
    [".SS \(place.name)"] + place.keys(say).help().flatMap { item($0.name, $0.label) }
  }

  private var prefixes: [String] {
    [ManPage.escaped(say(.manTekensUitleg))] + NoteerView.prefixes(say).flatMap { item($0.name, $0.label) }
  }

  private var lookingKeys: [String] {
    [".SS \(ManPage.escaped(say(.nakijken)))"]
      + NakijkenView.toetsen(say).flatMap { item($0.name, $0.label) }
  }

  /// What a line of the note-taker can be, form by form.
  private var lines: [String] {
    let forms = [nil] + Vorm.allCases.map(Optional.some)
    return [ManPage.escaped(say(.manRegelsUitleg))]
      + forms.flatMap { vorm in
        let rows = LineExample.all(of: vorm, say).flatMap { item($0.line, $0.says) }
        return rows.isEmpty ? [] : [".SS \(ManPage.escaped(vorm?.rawValue ?? say(.inElkeStap)))"] + rows
      }
      + [".SS \(ManPage.escaped(Vorm.teruglezen.rawValue))"]
      + TeruglezenView.regels(say).flatMap { item($0.name, $0.label) }
  }

  private func item(_ name: String, _ text: String) -> [String] {
    [".TP", "\\fB" + ManPage.escaped(name) + "\\fR", ManPage.escaped(text)]
  }

  /// A text in which nothing commands roff, in signs that every roff reads.
  private static func escaped(_ text: String) -> String {
    var safe = text.unicodeScalars.reduce(into: "") { safe, character in
      switch character {
      case "\\": safe += "\\e"
      case "-": safe += "\\-"
      case "'": safe += "\\(aq"
      case "^": safe += "\\(ha"
      case "~": safe += "\\(ti"
      case "`": safe += "\\(ga"
      case _ where character.isASCII: safe.unicodeScalars.append(character)
      default:
        let number = String(character.value, radix: 16, uppercase: true)
        safe += "\\[u" + String(repeating: "0", count: max(0, 4 - number.count)) + number + "]"
      }
    }
    if safe.first == "." { safe = "\\&" + safe }
    return safe
  }
}

extension ActPlace {
  /// The command that opens the screen.
  var name: String {
    switch self {
    case .start: "reisleider"
    case .zaal: "zaal"
    case .regie: "regie"
    case .noteer: "noteer"
    case .oogst: "regie, noteer: oogst"
    case .terugkijken: "terugkijken"
    case .teruglezen: "teruglezen"
    }
  }
}
