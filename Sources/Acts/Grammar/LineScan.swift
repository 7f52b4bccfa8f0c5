import Text

/// A place in a typed line, from which words are taken one by one.
struct LineScan {
  /// What was not taken yet.
  private(set) var rest: Substring

  /// The beginning of a line; spaces before it count for nothing.
  init(_ text: some StringProtocol) {
    rest = Substring(text)
    skipSpaces()
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { rest.isEmpty }
  /// What is left, without the spaces behind it.
  var words: String { rest.trimmed }

  /// The marks that end a word.
  private static let marks: Set<Character> = [",", ";", ":", "–", "|", "=", "×"]

  private mutating func skipSpaces() { rest = rest.drop(while: \.isWhitespace) }

  /// The word that comes next, as people look for it; empty where a mark comes first.
  var next: String { String(word).folded }

  private var word: Substring { rest.prefix { !$0.isWhitespace && !LineScan.marks.contains($0) } }

  /// Takes a mark, if it comes next; not one inside a number or a time.
  mutating func take(mark: Character) -> Bool {
    guard rest.first == mark, rest.dropFirst().first?.isNumber != true else { return false }
    rest = rest.dropFirst()
    skipSpaces()
    return true
  }

  /// Takes the next word, if it is this.
  mutating func take(word wanted: String) -> Bool {
    guard !wanted.isEmpty, next == wanted else { return false }
    drop()
    return true
  }

  /// Takes these words one after the other, or none.
  mutating func take(words wanted: String) -> Bool {
    var ahead = self
    for word in wanted.folded.split(separator: " ") {
      guard ahead.take(word: String(word)) else { return false }
    }
    self = ahead
    return !wanted.isEmpty
  }

  /// Takes a whole number of at most three digits.
  mutating func takeNumber() -> Int? {
    let word = word
    guard (1...3).contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    drop()
    return Int(word)
  }

  private mutating func drop() {
    rest = rest.dropFirst(word.count)
    skipSpaces()
  }
}

extension StringProtocol {
  /// What stands before the first space.
  var firstWord: String { String(prefix { $0 != " " }) }

  /// The first colon, found by bytes: a line is read at each letter that is typed, and most have none.
  var firstColon: Index? {
    let colon = UInt8(ascii: ":")
    let found = utf8.withContiguousStorageIfAvailable { $0.firstIndex(of: colon) }
    guard let found else { return utf8.firstIndex(of: colon) }
    return found.map { utf8.index(utf8.startIndex, offsetBy: $0) }
  }
}
