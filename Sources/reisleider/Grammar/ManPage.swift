import Acts
import Screen
import SessionModel
import Text
import Views
import Wording

/// The manual as `man` reads it, from the tables of commands, acts and keys.
struct ManPage {
  let say: Wording

  /// The page in roff.
  var text: String {
    ([head, synopsis, description] + sections).flatMap(\.self).joined(separator: "\n") + "\n"
  }

  // A piece at a time: the compiler of Debian gives up on the whole of it.
  private var sections: [[String]] {
    let commands: [String] = Command.all.filter { !$0.words.isEmpty }.flatMap(command)
    let acts: [String] = Act.all.filter(\.isTyped).flatMap(act)
    let keyed: [String] = ActPlace.allCases.flatMap(keys)
    let variables: [String] = ManPage.variables.flatMap { item($0.name, say($0.says)) }
    let files: [String] = ManPage.files.flatMap { item($0.name, say($0.says)) }
    return [
      section(.manOpdrachten, commands), section(.manOpties, Command.everywhere.flatMap(option)),
      section(.manHandelingen, [ManPage.prose(say(.manHandelingenUitleg))] + acts),
      section(.manToetsen, keyed + lookingKeys), section(.manTekens, prefixes), section(.manRegels, lines),
      section(.manAfloop, [ManPage.prose(say(.manAfloopUitleg))]), section(.manOmgeving, variables),
      section(.manBestanden, files), section(.manVoorbeelden, examples), section(.manZieOok, seeAlso),
    ]
  }

  /// What the program reads of its environment.
  static let variables: [(name: String, says: Phrase)] = [
    ("REISLEIDER_MAP", .optieMap), ("XDG_DATA_HOME", .manData), ("XDG_CONFIG_HOME", .manConfig),
    ("HOME", .manHome),
    ("TERM", .manTerm), ("LC_ALL, LC_CTYPE, LANG", .manTaal), ("NO_COLOR", .manKleurloos),
    ("ESCDELAY", .manEsc),
    ("TZ", .manTijdzone), ("SSH_CONNECTION, SSH_TTY, SSH_CLIENT", .manSSH),
  ]

  /// What it keeps, and where.
  private static let files: [(name: String, says: Phrase)] = [
    ("~/.local/share/reisleider/reisleider.db", .manOpslag),
    ("~/.local/share/reisleider/concept/", .manConcept),
    ("~/.local/share/reisleider/verboden/", .manVerboden), ("~/.local/share/reisleider/nood-*.db", .manNood),
    ("~/.local/share/reisleider-oefen/", .manOefen), ("~/.config/reisleider/draaiboeken/*.md", .manEigen),
    ("~/.config/reisleider/themas", .manThemas),
  ]

  /// An example of each command, as it is typed: what makes a thing before what works on it, what ends it last.
  private var examples: [String] {
    let first = Command.all.filter { [.casusNieuw, .draadMaak].contains($0.name) }
    let last = Command.all.filter { [.casusSluit, .wis].contains($0.name) }
    let rest = Command.all.filter { command in !(first + last).contains { $0.name == command.name } }
    let lines = (first + rest + last).flatMap { $0.examples.prefix(2) }.filter { !$0.isEmpty }
    return [".nf"] + lines.map { ManPage.escaped("reisleider " + $0) } + [".fi"]
  }

  private var seeAlso: [String] {
    [".BR ssh (1),", ".BR tmux (1),", ".BR less (1)", ".PP", ManPage.prose(say(.manMeerLezen))]
  }

  private var head: [String] {
    // The name of a section stays as it is: mandoc and man look for it.
    [
      #".TH REISLEIDER 1 \#(Build.day) "reisleider \#(Build.version)" "\#(say(.manHandleiding))""#,
      ".SH \(say(.manNaam))",
      "reisleider \\- " + ManPage.prose(say(.helpProgramma)),
    ]
  }

  private var synopsis: [String] {
    let map = "\\fR[\\fB\\-\\-map\\fR \\fI\(name(.map))\\fR] "
    return section(.manGebruik, [".B reisleider", map + ManPage.escaped(say(.helpOpdracht))])
  }

  private var description: [String] {
    section(.manBeschrijving, [ManPage.prose(say(.manBeschrijvingUitleg))])
  }

  private func section(_ name: Phrase, _ lines: [String]) -> [String] { [".SH \(say(name))"] + lines }

  private func command(_ command: Command) -> [String] {
    let operands = command.operands.map { operand in
      (operand.isRequired ? name(operand.name) : "[\(name(operand.name))]")
        + (operand.isRepeatable ? ManPage.escaped("…") : "")
    }
    let words = ManPage.escaped(command.words.joined(separator: " "))
    let head = "\\fB\(words)\\fR" + operands.map { " \\fI\($0)\\fR" }.joined()
    let options = command.options.filter { $0.name != .script }
    let parts =
      command.operands.flatMap { [".TP", "\\fI\(name($0.name))\\fR", ManPage.prose($0.explained(say))] }
      + options.flatMap(option)
    return [".TP", head, ManPage.prose(say(command.help))] + (parts.isEmpty ? [] : [".RS"] + parts + [".RE"])
  }

  private func name(_ placeholder: Placeholder) -> String {
    ManPage.escaped(say(.name(of: placeholder)))
  }

  private func option(_ option: Command.Option) -> [String] {
    let value = option.value.map { " \\fI" + name($0.name) + "\\fR" } ?? ""
    return [
      ".TP", "\\fB" + ManPage.escaped(option.spellings.joined(separator: ", ")) + "\\fR" + value,
      ManPage.prose(option.explained(say)),
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
    [ManPage.prose(say(.manTekensUitleg))] + NoteerView.prefixes(say).flatMap { item($0.name, $0.label) }
  }

  private var lookingKeys: [String] {
    let screens: [(name: Phrase, keys: [KeyHint])] = [
      (.nakijken, NakijkenView.toetsen(say)), (.indelen, IndelenView.toetsen(say)),
      (.kopDraden, TerugkijkenView.draadtoetsen(say)),
    ]
    return screens.flatMap { screen in
      [".SS \(ManPage.escaped(say(screen.name)))"] + screen.keys.flatMap { item($0.name, $0.label) }
    }
  }

  /// What a line of the note-taker can be, form by form.
  private var lines: [String] {
    let forms = [nil] + Vorm.allCases.map(Optional.some)
    return [ManPage.prose(say(.manRegelsUitleg))]
      + forms.flatMap { vorm in
        let rows = LineExample.all(of: vorm, say).flatMap { item($0.line, $0.says) }
        return rows.isEmpty ? [] : [".SS \(ManPage.escaped(vorm?.rawValue ?? say(.inElkeStap)))"] + rows
      }
      + [".SS \(ManPage.escaped(Vorm.teruglezen.rawValue))"]
      + TeruglezenView.regels(say).flatMap { item($0.name, $0.label) }
  }

  private func item(_ name: String, _ text: String) -> [String] {
    [".TP", "\\fB" + ManPage.escaped(name) + "\\fR", ManPage.prose(text)]
  }

  /// A text over as many lines as it takes; roff joins them.
  private static func prose(_ text: String) -> String {
    escaped(text).split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= 78 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word.first == "." ? "\\&" + word : String(word))
      }
    }.joined(separator: "\n")
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
        safe += "\\[u" + character.value.digits(4, radix: 16, uppercase: true) + "]"
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
