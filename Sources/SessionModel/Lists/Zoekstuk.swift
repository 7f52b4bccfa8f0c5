/// What stands between two spaces, or between quotes.
struct Zoekstuk {
  var isNegated = false
  /// What stands before a colon.
  var name: String?
  var text = ""
  /// Whether it has no quotes.
  var isBare = true
  /// Whether its quotes are closed.
  var isClosed = true

  /// The next one; `nil` at the end.
  init?(from rest: inout Substring) {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    while rest.first == "-" {
      isNegated = true
      rest.removeFirst()
    }
    while let next = rest.first, !next.isWhitespace {
      rest.removeFirst()
      if next.isQuote, text.isEmpty {
        isBare = false
        text = String(rest.prefix { !$0.isQuote })
        rest = rest.dropFirst(text.count)
        isClosed = !rest.isEmpty
        rest = rest.dropFirst()
        return
      }
      if next == ":", name == nil, !text.isEmpty {
        (name, text) = (text, "")
      } else {
        text.append(next)
      }
    }
  }
}

extension Character {
  /// Whether it is a quote, straight or not; an apostrophe stands inside words.
  fileprivate var isQuote: Bool {
    self == "\"" || self == "“" || self == "”" || self == "„" || self == "«" || self == "»"
  }
}
