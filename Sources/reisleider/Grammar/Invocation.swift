import Reports
import SessionModel
import Text

/// A command line that was understood.
struct Invocation: Equatable {
  let command: Command.Name
  /// What stands behind the words of the command.
  var operands: [String] = []
  /// The values by option; an empty list for one without a value that is there.
  var options: [Command.Option.Name: [String]] = [:]

  /// Whether an option is there.
  func has(_ name: Command.Option.Name) -> Bool { options[name] != nil }

  /// The value of an option; `nil` when it is not there.
  subscript(name: Command.Option.Name) -> String? { options[name]?.last }

  /// The operand at this place; `nil` when it is not there.
  subscript(operand index: Int) -> String? { operands.indices.contains(index) ? operands[index] : nil }

  /// The value of an option that is a number; `nil` when it is not there.
  func number(_ name: Command.Option.Name) -> Int? { self[name].flatMap { Int($0) } }

  /// For whom a report is, where that was said.
  var audience: Audience? { self[.voor].flatMap(Audience.init(rawValue:)) }

  /// What it is made for.
  var reportForm: ReportForm { self[.vorm].flatMap(ReportForm.init(rawValue:)) ?? .verslag }

  /// Where what is asked for will be read.
  var plaats: Zicht.Plaats { has(.alles) ? .inzage : audience?.plaats ?? .verslag }

  /// What kind of thing leaves, as the export log names it.
  var exportForm: String {
    if plaats == .inzage { return "inzage-" + format.rawValue }
    if command == .monitor { return [Command.monitor.words[0], format.rawValue].joined(separator: "-") }
    if command == .conceptToon {
      return (Command.concepten.compactMap(\.words.first).prefix(1) + [format.rawValue]).joined(
        separator: "-")
    }
    return switch audience {
    case .eigen?, .leren?: [audience?.rawValue, format.rawValue].compactMap(\.self).joined(separator: "-")
    case .gezin?, .netwerk?, .dossier?, nil: format.rawValue
    }
  }

  /// Whether what it makes is a picture first.
  private var isPicture: Bool { [.praatplaat, .reisboekje].contains(command) }

  /// The format in which the answer is wanted.
  var format: Format {
    self[.als].flatMap(Format.init(rawValue:)) ?? (isPicture ? .svg : .tekst)
  }
}

/// What a command line asks for.
enum Request: Equatable {
  case run(Invocation)
  /// Help about the commands that begin with these words.
  case help([String])
  case version
}

/// A person at the table as the command line names one: `STEM[:label]`.
enum PersonWord {
  /// The people of a value, or what cannot be read of it.
  static func read(_ value: String, plek: Plek) -> Result<[Deelnemer.Gegevens], Strange> {
    var people: [Deelnemer.Gegevens] = []
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      let halves = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let word = CleanText.oneLine(String(halves[0]))
      let letter = word.count == 1 ? word.first.flatMap(Stem.init(letter:)) : nil
      guard let stem = letter ?? Stem(rawValue: word.folded) else { return .failure(.voice(word)) }
      let label = halves.count > 1 ? CleanText.oneLine(String(halves[1])) : ""
      if let number = Deelnemer.Gegevens.onmogelijkAantal(in: label) { return .failure(.group(number)) }
      people.append(Deelnemer.Gegevens(stem: stem, getypt: label, plek: plek))
    }
    return .success(people)
  }

  /// What cannot be read: no voice, or a number of people that there cannot be.
  enum Strange: Error {
    case voice(String)
    case group(String)
  }
}

/// Where `sessie stap` goes.
enum StepWord: Equatable {
  case number(Int), next, previous

  static let words = ["volgende", "vorige"]

  init?(_ word: String) {
    switch word.folded {
    case "volgende": self = .next
    case "vorige": self = .previous
    default:
      guard word.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(word), number > 0 else {
        return nil
      }
      self = .number(number)
    }
  }
}
