import SessionModel

/// A language the program can speak.
public enum Language: String, CaseIterable, Sendable {
  case nl
}

/// A sentence or word shown to a user, in every language: a row of the catalogue.
///
/// `{}` is a place for a value; values come in the order of the places. In a command that can be pasted it is `{'}`, and the value
/// one word there. `{reisleider}` is this program as it is to be called to find the store of now, `{oefen}` as one practises with it.
public struct Phrase: Hashable, Sendable {
  /// The Dutch text, which always exists.
  public let nl: String

  /// A row of the catalogue.
  init(_ nl: String) { self.nl = nl }
}

/// How a command that is told names the store, so that it works on what this run works on.
public enum ToldStore: Equatable, Sendable {
  /// Not at all: it is the one that the program finds by itself.
  case own
  /// By its folder.
  indirect case folder(String)
  /// By its folder, which is for practice; who practises again does so beside a store that is named too, if not the own one.
  indirect case practice(String, beside: String?)
}

/// Says phrases in the language of this terminal.
public struct Wording: Equatable, Sendable {
  /// The language it speaks.
  public let language: Language
  private let store: ToldStore

  /// Words in this language.
  ///
  /// - Parameter store: the store that told commands are about.
  public init(_ language: Language = .nl, telling store: ToldStore = .own) {
    (self.language, self.store) = (language, store)
  }

  /// The same words, for who works in this store.
  public func telling(_ store: ToldStore) -> Wording { Wording(language, telling: store) }

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
    var filled: [UInt8] = []
    filled.reserveCapacity(values.reduce(text.utf8.count) { $0 + $1.utf8.count })
    var next = values.startIndex
    /// What stands first behind the brace that is open; 0 for nothing yet.
    var mark: UInt8?
    for byte in text.utf8 {
      switch (byte, mark) {
      case (UInt8(ascii: "{"), nil): mark = 0
      case (UInt8(ascii: "}"), nil): break
      case (UInt8(ascii: "}"), let known?):
        filled += value(for: known, of: values, &next).utf8
        mark = nil
      case (_, 0?): mark = byte
      case (_, _?): break
      case (_, nil): filled.append(byte)
      }
    }
    return String(decoding: filled, as: UTF8.self)
  }

  /// What goes in at a brace with this mark.
  private func value(for mark: UInt8, of values: [String], _ next: inout Int) -> String {
    switch mark {
    case UInt8(ascii: "r"): return program
    case UInt8(ascii: "o"): return practising
    default:
      guard next < values.endIndex else { return "" }
      defer { next += 1 }
      return mark == 0 ? values[next] : values[next].shellWord
    }
  }

  /// The program as it is called in a told command.
  private var program: String {
    switch store {
    case .own: Wording.program(in: nil)
    case .folder(let folder), .practice(let folder, _): Wording.program(in: folder)
    }
  }

  /// The program as it is called to practise.
  private var practising: String {
    switch store {
    case .own: Wording.program(in: nil) + " oefen"
    case .folder(let folder): Wording.program(in: folder) + " oefen"
    case .practice(_, let beside): Wording.program(in: beside) + " oefen"
    }
  }

  private static func program(in folder: String?) -> String {
    folder.map { "reisleider --map " + $0.shellWord } ?? "reisleider"
  }

  private func text(of phrase: Phrase) -> String {
    switch language {
    case .nl: phrase.nl
    }
  }
}
