import Text

/// How a value in a draaiboek is written.
public enum DraaiboekGrammar: Hashable, Sendable {
  /// Any text.
  case text
  /// One of these words.
  case word([String])
  /// Some of these words, with commas between them.
  case words([String])
  /// Minutes: `15 min`, `15 minuten` or `15`.
  case minutes(ClosedRange<Int>)
  /// A whole number.
  case number(ClosedRange<Int>)
  /// A number or two with a dash between them: `5` or `3-5`.
  case span(ClosedRange<Int>)
}

/// A key of a draaiboek file: its one declaration, for parser, printer, errors and manual.
///
/// `Owner` is what the key sets: a `Draaiboek` for the list under the title, a `Stap` for that of a step.
public struct DraaiboekKey<Owner>: Sendable {
  /// The word before the colon.
  public let name: String
  /// How the value is written.
  public let grammar: DraaiboekGrammar
  /// Whether it must be there.
  public let isRequired: Bool
  /// Whether it may be there more than once.
  public let isRepeatable: Bool
  /// The forms of a step that take it; nil is every form.
  public let vormen: [Vorm]?

  /// Sets the value; gives the part that was not understood, nil when all was.
  let read: @Sendable (inout Owner, _ value: String) -> String?
  /// The values to be written, none when there is nothing to say.
  let write: @Sendable (Owner) -> [String]
}

extension Draaiboek {
  /// The keys of the list under the title, in the order in which they are printed.
  public static let keys: [DraaiboekKey<Draaiboek>] = [
    .word("soort", \.soort),
    .span("tafel", 1...99, \.tafel),
    .word("klok", \.klok),
    .word("terugblik", \.terugblik, unsaid: .afspraken),
  ]
}

extension Stap {
  /// The keys of a step, in the order in which they are printed.
  public static let keys: [DraaiboekKey<Stap>] = [
    .word("vorm", \.vorm, isRequired: true),
    .minutes("tijd", 1...480, \.minuten, isRequired: true),
    .text("vraag", \.vraag, isRequired: true),
    .turns("beurten", for: [.ronde, .stil, .oogst, .ideeen]),
    .optionalWord("bron", \.bron, for: [.oogst, .checklist, .terugblik]),
    .optionalWord("per", \.per, for: [.oogst, .watWerkt, .ideeen]),
    .texts("kolom", \.kolommen, for: [.oogst, .reisgezelschap]),
    .optionalWord("variant", \.variant, for: [.afweging]),
    .texts("punt", \.punten, for: [.checklist]),
    .number("stippen", 1...9, \.stippen, for: [.kiezen]),
    .optionalText("nul", \.nul, for: [.schaal]),
    .optionalText("tien", \.tien, for: [.schaal]),
    .optionalWord("beeld", \.beeld, for: [.schaal]),
    .texts("zinsbegin", \.zinsbeginnen, for: [.ideeen, .stil]),
    .optionalWord("opbrengst", \.opbrengst, for: [.ronde, .oogst, .ideeen, .stil]),
    .word("tonen", \.tonen, unsaid: .direct),
    .texts("regel", \.regels),
    .texts("regie", \.regie),
    .texts("doorvragen", \.doorvragen),
    .texts("redding", \.redding),
  ]

  /// Keys that can't be together in a step, each with the other.
  static let rivals = ["kolom": "per", "per": "kolom"]
}

/// One maker for each way of writing.
extension DraaiboekKey {
  fileprivate typealias Place<Value> = WritableKeyPath<Owner, Value> & Sendable

  fileprivate static func text(_ name: String, _ place: Place<String>, isRequired: Bool = false) -> Self {
    Self(name: name, grammar: .text, isRequired: isRequired, isRepeatable: false, vormen: nil) {
      $0[keyPath: place] = $1
      return nil
    } write: {
      [$0[keyPath: place]]
    }
  }

  fileprivate static func optionalText(_ name: String, _ place: Place<String?>, for vormen: [Vorm]) -> Self {
    Self(name: name, grammar: .text, isRequired: false, isRepeatable: false, vormen: vormen) {
      $0[keyPath: place] = $1
      return nil
    } write: {
      $0[keyPath: place].map { [$0] } ?? []
    }
  }

  fileprivate static func texts(_ name: String, _ place: Place<[String]>, for vormen: [Vorm]? = nil) -> Self {
    Self(name: name, grammar: .text, isRequired: false, isRepeatable: true, vormen: vormen) {
      $0[keyPath: place].append($1)
      return nil
    } write: {
      $0[keyPath: place]
    }
  }

  fileprivate static func word<Word: DraaiboekWord>(
    _ name: String, _ place: Place<Word>, isRequired: Bool = false, unsaid: Word? = nil
  ) -> Self {
    Self(name: name, grammar: .word(Word.all), isRequired: isRequired, isRepeatable: false, vormen: nil) {
      guard let word = Word(rawValue: $1.lowercased()) else { return $1 }
      $0[keyPath: place] = word
      return nil
    } write: {
      $0[keyPath: place] == unsaid ? [] : [$0[keyPath: place].rawValue]
    }
  }

  fileprivate static func optionalWord<Word: DraaiboekWord>(
    _ name: String, _ place: Place<Word?>, for vormen: [Vorm]
  ) -> Self {
    Self(name: name, grammar: .word(Word.all), isRequired: false, isRepeatable: false, vormen: vormen) {
      guard let word = Word(rawValue: $1.lowercased()) else { return $1 }
      $0[keyPath: place] = word
      return nil
    } write: {
      $0[keyPath: place].map { [$0.rawValue] } ?? []
    }
  }

  fileprivate static func minutes(
    _ name: String, _ range: ClosedRange<Int>, _ place: Place<Int>, isRequired: Bool
  ) -> Self {
    Self(
      name: name, grammar: .minutes(range), isRequired: isRequired, isRepeatable: false, vormen: nil
    ) {
      let (digits, unit) = splitAtDigits($1)
      let units = ["", "min", "min.", "minuut", "minuten", "m", "'"]
      guard units.contains(unit.lowercased()), let number = Int(digits), range.contains(number) else {
        return $1
      }
      $0[keyPath: place] = number
      return nil
    } write: {
      ["\($0[keyPath: place]) min"]
    }
  }

  fileprivate static func number(
    _ name: String, _ range: ClosedRange<Int>, _ place: Place<Int?>, for vormen: [Vorm]
  ) -> Self {
    Self(name: name, grammar: .number(range), isRequired: false, isRepeatable: false, vormen: vormen) {
      guard let number = Int($1), range.contains(number) else { return $1 }
      $0[keyPath: place] = number
      return nil
    } write: {
      $0[keyPath: place].map { [String($0)] } ?? []
    }
  }

  fileprivate static func span(
    _ name: String, _ range: ClosedRange<Int>, _ place: Place<ClosedRange<Int>?>
  ) -> Self {
    Self(name: name, grammar: .span(range), isRequired: false, isRepeatable: false, vormen: nil) {
      let ends = $1.unicodeScalars.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == "-" || $0 == "–"
      }
      .map { Int(CleanText.oneLine(String($0))) }
      guard let first = ends.first, let low = first, let last = ends.last, let high = last, low <= high,
        range.contains(low), range.contains(high)
      else { return $1 }
      $0[keyPath: place] = low...high
      return nil
    } write: {
      guard let span = $0[keyPath: place] else { return [] }
      return [span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)-\(span.upperBound)"]
    }
  }
}

extension DraaiboekKey<Stap> {
  /// Groups with commas between them, each with its minutes behind a colon where it has some: `1:5, roddel:10, allen`.
  fileprivate static func turns(_ name: String, for vormen: [Vorm]) -> Self {
    Self(
      name: name, grammar: .words(Stap.Fase.all), isRequired: false, isRepeatable: false, vormen: vormen
    ) { stap, value in
      var turns: [(fase: Stap.Fase, minuten: Int?)] = []
      for part in value.split(separator: ",", omittingEmptySubsequences: false) {
        let ends = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
          CleanText.oneLine(String($0))
        }
        let minutes = ends.count > 1 ? Int(ends[1]) : nil
        guard let word = ends.first, let fase = Stap.Fase(rawValue: word.lowercased()),
          ends.count == 1 || minutes.map((1...480).contains) == true
        else { return CleanText.oneLine(String(part)) }
        turns.append((fase, minutes))
      }
      stap.beurten += turns.map(\.fase)
      if turns.contains(where: { $0.minuten != nil }) { stap.beurtMinuten = turns.map(\.minuten) }
      return nil
    } write: { stap in
      let turns = stap.beurten.enumerated().map { index, fase in
        fase.rawValue + (stap.minuten(fase: index).map { ":\($0)" } ?? "")
      }
      return turns.isEmpty ? [] : [turns.joined(separator: ",")]
    }
  }
}

/// A closed list of words, such as the forms.
private protocol DraaiboekWord: RawRepresentable<String>, CaseIterable, Equatable, Sendable {}

extension DraaiboekWord {
  fileprivate static var all: [String] { allCases.map(\.rawValue) }
}

extension Vorm: DraaiboekWord {}
extension Draaiboek.Soort: DraaiboekWord {}
extension Draaiboek.Klok: DraaiboekWord {}
extension Draaiboek.Terugblik: DraaiboekWord {}
extension Stap.Fase: DraaiboekWord {}
extension Opbrengst: DraaiboekWord {}
extension Stap.Indeling: DraaiboekWord {}
extension Stap.Bron: DraaiboekWord {}
extension Stap.Variant: DraaiboekWord {}
extension Stap.Tonen: DraaiboekWord {}
extension Beeld: DraaiboekWord {}

/// The digits at the start of a text, and what stands behind them.
private func splitAtDigits(_ text: String) -> (digits: String, rest: String) {
  let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
  let rest = text.unicodeScalars.dropFirst(digits.count)
  return (String(digits), CleanText.oneLine(String(rest)))
}
