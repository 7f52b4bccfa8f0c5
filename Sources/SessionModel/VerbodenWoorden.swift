/// The words that may not be on the projector while a session runs: names of people, streets, schools.
///
/// They match on the beginnings of words, whatever the case and the accents. Kept outside the journaal.
public struct VerbodenWoorden: Hashable, Sendable {
  /// The words as they were typed, in order.
  public let woorden: [String]
  /// Each word in its folded parts, by the first scalar of the first part.
  private let parts: [Unicode.Scalar: [[String]]]

  /// These words; what has no letter or digit in it forbids nothing, and a word twice is there once.
  public init(_ woorden: [String] = []) {
    var (kept, parts, known): ([String], [Unicode.Scalar: [[String]]], Set<[String]>) = ([], [:], [])
    for woord in woorden {
      let tokens = Lexer.tokens(of: woord.folded).filter(\.isWordOrNumber)
      let folded = VerbodenWoorden.runs(tokens).map { $0.map(\.text).joined() }
      guard let first = folded.first?.unicodeScalars.first, known.insert(folded).inserted else { continue }
      kept.append(woord)
      parts[first, default: []].append(folded)
    }
    (self.woorden, self.parts) = (kept, parts)
  }

  /// Whether nothing is forbidden.
  public var isEmpty: Bool { parts.isEmpty }

  /// The words whose first part begins like this.
  func candidates(_ first: Unicode.Scalar) -> [[String]] { parts[first] ?? [] }

  /// Tokens that stand against each other are one word: "x12".
  private static func runs(_ tokens: [Lexer.Token]) -> [[Lexer.Token]] {
    var runs: [[Lexer.Token]] = []
    for token in tokens {
      if let last = runs.last?.last, last.range.upperBound == token.range.lowerBound {
        runs[runs.count - 1].append(token)
      } else {
        runs.append([token])
      }
    }
    return runs
  }
}
