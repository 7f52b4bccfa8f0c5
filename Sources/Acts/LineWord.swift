import SessionModel
import Text
import Wording

/// What a key does on a screen and a word where there are no keys: typed behind a slash, to what was just kept.
public enum LineWord: CaseIterable, Hashable, Sendable {
  /// What → says.
  case ja
  /// What ↑ does, with the words that come instead.
  case verbeter

  /// Reads what stands behind the slash, and what belongs to it; `nil` for an act of the table.
  public static func read(_ typed: String, _ say: Wording) -> (word: LineWord, rest: String)? {
    let parts = typed.trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let first = parts.first.map { String($0).folded }
    guard let word = allCases.first(where: { say($0.word) == first }) else { return nil }
    return (word, parts.count > 1 ? parts[1].trimmed : "")
  }

  private var word: Phrase {
    switch self {
    case .ja: .ja
    case .verbeter: .verbeter
    }
  }

  /// As it is typed, and what it does.
  public func help(_ say: Wording) -> (typed: String, help: String) {
    switch self {
    case .ja: ("/" + say(word), say(.hulpJa))
    case .verbeter: ("/\(say(word)) \(say(.argTekst))", say(.hulpVerbeterRegel))
    }
  }
}
