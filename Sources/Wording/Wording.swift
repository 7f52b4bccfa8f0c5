import SessionModel

/// A language the program can speak.
public enum Language: String, CaseIterable, Sendable {
  case nl
}

/// A sentence or word shown to a user, in every language: a row of the catalogue.
///
/// `{}` is a place for a value; values come in the order of the places. In a command that can be pasted it is `{'}`, and the value
/// one word there.
public struct Phrase: Hashable, Sendable {
  /// The Dutch text, which always exists.
  public let nl: String

  /// A row of the catalogue.
  init(_ nl: String) { self.nl = nl }
}

/// Says phrases in the language of this terminal.
public struct Wording: Equatable, Sendable {
  /// The language it speaks.
  public let language: Language

  /// Words in this language.
  public init(_ language: Language = .nl) { self.language = language }

  /// The phrase with its values filled in.
  public func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    fill(phrase, values)
  }

  /// The phrase with these values filled in.
  public func callAsFunction(_ phrase: Phrase, _ values: [String]) -> String { fill(phrase, values) }

  /// The phrase with a number, as "1 minuut" or "4 minuten".
  public func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
    fill(number == 1 ? one : many, [String(number)])
  }

  /// A value goes in wherever a brace opens; by hand, because a search for text drags a regular
  /// expression engine into the one static file.
  private func fill(_ phrase: Phrase, _ values: [String]) -> String {
    let text = text(of: phrase)
    // Most phrases have no place for a value, and screens say many of them for each key.
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    filled.reserveCapacity(values.reduce(text.utf8.count) { $0 + $1.utf8.count })
    var (rest, next) = (text.utf8[...], values.startIndex)
    while let brace = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
      filled += Substring(rest[..<brace])
      let opens = rest[brace] == UInt8(ascii: "{")
      rest = rest[rest.index(after: brace)...]
      guard opens else { continue }
      let isTyped = rest.first == UInt8(ascii: "'")
      if isTyped { rest = rest.dropFirst() }
      if next < values.endIndex {
        filled += isTyped ? values[next].shellWord : values[next]
        next += 1
      }
    }
    filled += Substring(rest)
    return filled
  }

  /// A command for another terminal, which doesn't know in which folder all is kept unless it is told.
  public func elsewhere(_ command: String, map: String?) -> String {
    map.map { self(.opdrachtMetMap, command, $0) } ?? command
  }

  private func text(of phrase: Phrase) -> String {
    switch language {
    case .nl: phrase.nl
    }
  }
}
