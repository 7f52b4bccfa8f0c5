/// The words of a line that is being typed, as a shell hands them over.
struct ShellWords: Equatable {
  /// Those before the cursor's, without quotes.
  private(set) var before: [String] = []
  /// The one being typed, as far as it goes.
  private(set) var current = ""
  /// How much of the front of it the shell leaves as it is, and so wants not to hear.
  private var kept = ""
  /// How the word being typed is quoted.
  private var quote = Quote.none

  private enum Quote { case none, single, double }

  /// The words as this shell hands them over, the last of which is being typed.
  init(_ words: [String], of shell: Shell) {
    guard shell == .bash else {
      before = Array(words.dropLast())
      current = words.last.map { ShellWords.read($0).text } ?? ""
      return
    }
    // Bash parts words at = and :, and takes an answer for what stands behind the last of those.
    var whole: [String] = []
    var isOpen = false
    var cut = ""
    for (place, word) in words.enumerated() {
      let isSign = !word.isEmpty && word.allSatisfy { $0 == "=" || $0 == ":" } && place > 0
      if isSign || isOpen, let last = whole.popLast() {
        whole.append(last + word)
        cut = isSign ? last + word : last
      } else {
        whole.append(word)
        cut = ""
      }
      isOpen = isSign
    }
    before = whole.dropLast().map { ShellWords.read($0).text }
    (current, quote) = ShellWords.read(whole.last ?? "")
    kept = ShellWords.read(cut).text
  }

  /// What bash is to put there for a word; `nil` when it does not begin as the word does that is being typed.
  func answer(_ text: String) -> String? {
    guard text.hasPrefix(kept) else { return nil }
    let rest = text.dropFirst(kept.count)
    switch quote {
    case .single: return String(rest)
    case .double: return ShellWords.escaped(rest, #""\$`"#)
    case .none: return ShellWords.escaped(rest, " \t\"'\\$`&|;<>()*?[]{}!#")
    }
  }

  private static func escaped(_ text: Substring, _ signs: String) -> String {
    text.reduce(into: "") { escaped, sign in
      if signs.contains(sign) { escaped.append("\\") }
      escaped.append(sign)
    }
  }

  /// A word without its quotes, and which is still open at its end.
  private static func read(_ word: String) -> (text: String, open: Quote) {
    var (text, open, isEscaped) = ("", Quote.none, false)
    for sign in word {
      switch (open, sign) {
      case _ where isEscaped:
        text.append(sign)
        isEscaped = false
      case (.none, "\\"), (.double, "\\"): isEscaped = true
      case (.none, "'"): open = .single
      case (.none, "\""): open = .double
      case (.single, "'"), (.double, "\""): open = .none
      default: text.append(sign)
      }
    }
    return (text, open)
  }
}
