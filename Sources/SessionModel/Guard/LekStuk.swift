import Text

/// The name by which one thing that was found is confirmed: what it looks like, and a code of its words in their event.
///
/// The words stand in the event itself; the code only tells which of them, whatever else is found there later.
public struct LekStuk: RawRepresentable, Hashable, Sendable {
  /// What it looks like.
  public let soort: LekSoort
  /// Eight hexadecimal digits.
  public let code: String

  /// The kind and the code, with a colon between them.
  public var rawValue: String { "\(soort.rawValue):\(code)" }

  /// The name that is written so; `nil` for any other text.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let soort = LekSoort(rawValue: parts[0]), parts[1].utf8.count == 8,
      parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    (self.soort, code) = (soort, parts[1])
  }

  /// The name of folded words that an event brought; in another event the same words have another name.
  init(_ soort: LekSoort, _ words: String, of bron: Identifier) {
    self.soort = soort
    code = LekStuk.code(of: [bron.text, soort.rawValue, words])
  }

  /// A code of texts, the same on every machine.
  static func code(of texts: [String]) -> String {
    var print = Fingerprint()
    for text in texts {
      print.take(text.utf8)
      // No text has this byte: what stands between two of them is not lost.
      print.take([0xFF])
    }
    return UInt32(truncatingIfNeeded: print.number ^ print.number >> 32).digits(8, radix: 16)
  }
}

/// One thing that was found and holds words back.
public struct LekVondst: Hashable, Sendable {
  /// What it looks like.
  public let soort: LekSoort
  /// The folded words of it; empty where a forbidden word that was forgotten holds back.
  let woorden: String
  /// The event that brought the words, where they are not known any more.
  private let bron: Identifier?

  init(_ soort: LekSoort, _ woorden: String, of bron: Identifier) {
    (self.soort, self.woorden, self.bron) = (soort, woorden, woorden.isEmpty ? bron : nil)
  }

  /// By what it is called where several of a kind are told: the same words are called alike everywhere.
  public var naam: String {
    "\(soort.rawValue):\(LekStuk.code(of: [woorden, bron?.text ?? ""]).prefix(4))"
  }
}
