import SessionModel
import Text
import Wording

/// Something that can be typed.
struct Candidate: Equatable, Sendable {
  let text: String
  /// What it is; empty where that speaks for itself.
  var help = ""
}

/// What can stand where somebody is typing, by the table of commands.
struct Completion {
  let say: Wording
  /// The names there are of a kind that begin like this, in the store of this folder.
  let names: (_ kind: Names, _ typed: String, _ map: String?) -> [Candidate]

  /// Names that are not in the table, but in a store, on the shelf or on the disk.
  enum Names: Equatable {
    case casussen, trajecten, sessies, draaiboeken, files
    /// Steps of the session that is called so.
    case steps(String)
  }

  /// What can be typed behind these words, where this much of it is there already.
  func candidates(before texts: [String], at current: String) -> [Candidate] {
    guard let (named, sorted) = try? SortedArguments.named(texts) else { return [] }
    let place = Place(named: named, sorted: sorted)
    if let waiting = sorted.waiting, !current.hasPrefix("--") {
      return place.option(waiting).map { values(of: $0, current, at: place) } ?? []
    }
    guard current.hasPrefix("-"), !sorted.isLiteral, current.hasPrefix("--") || !sorted.takesDashes else {
      return words(current, at: place)
    }
    guard let equals = current.firstIndex(of: "=") else { return options(current, at: place) }
    let (typed, value) = (current[..<equals], String(current[equals...].dropFirst()))
    let name = Command.Option.name(String(typed), among: named.options)
    return place.option(name).map { values(of: $0, value, at: place) }?.map {
      Candidate(text: typed + "=" + $0.text, help: $0.help)
    } ?? []
  }

  /// What was typed before.
  private struct Place {
    let named: CommandName
    let sorted: SortedArguments

    /// The options that are there.
    var used: [Command.Option] { sorted.given.compactMap { option($0.name) } }
    /// The folder of the store, as it was named.
    var map: String? { sorted.given.last { option($0.name)?.name == .map }?.value }

    func option(_ name: Shortened<Command.Option.Name>) -> Command.Option? {
      guard case .one(let name) = name else { return nil }
      return named.options.first { $0.name == name }
    }
  }

  private func options(_ typed: String, at place: Place) -> [Candidate] {
    let used = place.used
    let open = place.named.options.filter { option in
      option.name != .script
        && !used.contains { other in
          other.name == option.name && !option.isRepeatable || other.excludes.contains(option.name)
            || option.excludes.contains(other.name)
        }
    }
    return open.map { Candidate(text: "--" + $0.name.rawValue, help: say($0.help)) }.beginning(typed)
  }

  /// Words of a command, or what it works on; options where nothing else can stand.
  private func words(_ typed: String, at place: Place) -> [Candidate] {
    let (named, words) = (place.named, place.sorted.words)
    guard let command = named.command else { return seconds(behind: named.words, typed) }
    // Behind a command of one word others of two may stand.
    let more = words.count == 1 && command.words.count == 1 ? seconds(behind: words, typed) : []
    if words.isEmpty { return firsts(typed) }
    let before = words.count - command.words.count
    let operand =
      command.operands.indices.contains(before)
      ? command.operands[before] : command.operands.last.flatMap { $0.isRepeatable ? $0 : nil }
    let operands = Array(words.dropFirst(command.words.count))
    if let operand, let value = operand.value(behind: operands) {
      return more + values(value, called: operand.name, typed, at: place, behind: operands)
    }
    return more + (typed.isEmpty && !place.sorted.isLiteral ? options("--", at: place) : [])
  }

  private func firsts(_ typed: String) -> [Candidate] {
    Command.firstWords.filter { !$0.isEmpty }.map { first in
      let family = Command.all.filter { $0.words.first == first }
      let help = family.count == 1 ? family.first.map { say($0.help) } : nil
      return Candidate(
        text: first, help: help ?? family.compactMap { $0.words.dropFirst().first }.joined(separator: ", "))
    }.beginning(typed)
  }

  private func seconds(behind words: [String], _ typed: String) -> [Candidate] {
    Command.all.filter { $0.words.first == words.first && $0.words.count > 1 }.map {
      Candidate(text: $0.words[1], help: say($0.help))
    }.beginning(typed)
  }

  private func values(of option: Command.Option, _ typed: String, at place: Place) -> [Candidate] {
    guard let (name, value) = option.value else { return [] }
    return values(value, called: name, typed, at: place, behind: [])
  }

  /// - Parameter operands: what the command works on, as far as that was typed before.
  private func values(
    _ value: Command.Value, called name: Placeholder, _ typed: String, at place: Place,
    behind operands: [String]
  ) -> [Candidate] {
    switch value {
    case .word(let words), .found(let words): return words.map { Candidate(text: $0) }.beginning(typed)
    case .number(_, or: let word):
      return [word].compactMap(\.self).map { Candidate(text: $0) }.beginning(typed)
    case .topic: return Guide.all(say).flatMap(\.topics).map { Candidate(text: $0) }.beginning(typed)
    case .day, .newName, .schoolYear, .days, .crossing, .label, .parked: return []
    case .path: return names(.files, typed, place.map)
    case .people: return people(typed)
    case .step:
      let steps = operands.first.map { names(.steps($0), typed, place.map) } ?? []
      return StepWord.words.map { Candidate(text: $0) }.beginning(typed) + steps
    case .text, .dayOrText:
      let known = words(of: name, behind: operands).map { Candidate(text: $0) }.beginning(typed)
      return known + name.kinds.flatMap { names($0, typed, place.map) }
    }
  }

  /// The voice of the last person, before his label.
  private func people(_ typed: String) -> [Candidate] {
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false)
    let last = String(parts.last ?? "")
    guard !last.contains(":") else { return [] }
    let before = typed.dropLast(last.count)
    return Stem.allCases.map { Candidate(text: $0.rawValue) }.beginning(last).map {
      Candidate(text: before + $0.text)
    }
  }

  /// The words that can stand for a value beside the names there are.
  private func words(of name: Placeholder, behind operands: [String]) -> [String] {
    switch name {
    case .opdracht: Command.firstWords
    case .deelopdracht:
      Command.all.filter { $0.words.first == operands.first }.compactMap { $0.words.dropFirst().first }
    case .soortOfDag: Casus.Mijlpaal.Soort.allCases.map(\.rawValue)
    case .map, .taal, .thema, .bestand, .vorm, .naam, .gemeente, .swv, .jaNee, .dagOfTekst, .alias, .regio,
      .stand, .deel, .punt, .onderwerp,
      .leeftijdsband, .soort, .label, .datum, .dag, .reden, .sessie, .sessieOfAlias, .aliasOfSessie,
      .draaiboek,
      .stap, .mensen, .code, .handeling, .woorden, .woord, .stem, .wie, .rol, .tekst, .jaren, .getal, .kruis,
      .schooljaar, .dagen, .id, .idOfAlias,
      .shell, .oefening:
      []
    }
  }
}

extension Placeholder {
  /// Which names that are known elsewhere can stand for it.
  ///
  /// Not behind `wis --bevestig`: that is typed by hand, so that nobody erases what he did not mean.
  fileprivate var kinds: [Completion.Names] {
    switch self {
    case .alias: [.casussen]
    case .naam: [.trajecten]
    case .sessie, .sessieOfAlias, .aliasOfSessie: [.casussen, .sessies]
    case .draaiboek: [.draaiboeken]
    case .map, .taal, .thema, .bestand, .vorm, .gemeente, .swv, .jaNee, .soortOfDag, .dagOfTekst, .regio,
      .leeftijdsband, .soort, .label, .datum, .dag, .reden, .stap, .mensen, .code, .punt, .handeling,
      .woorden,
      .woord,
      .stem, .wie, .rol, .tekst, .jaren, .getal, .kruis, .schooljaar, .dagen, .id, .idOfAlias, .shell,
      .opdracht,
      .deelopdracht, .onderwerp, .oefening,
      .stand, .deel:
      []
    }
  }
}

extension [Candidate] {
  /// Those that begin with what is typed; capitals don't count.
  func beginning(_ typed: String) -> [Candidate] {
    let beginning = typed.folded
    return filter { $0.text.folded.hasPrefix(beginning) }
  }
}
