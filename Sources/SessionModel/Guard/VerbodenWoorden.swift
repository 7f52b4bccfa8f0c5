import Text

/// The words that may not be on the projector while a session runs: names of people, streets, schools.
///
/// They match on words, whatever the case and the accents. Kept outside the journaal.
public struct VerbodenWoorden: Hashable, Sendable {
  /// A word as it is looked for.
  struct Vorm: Hashable, Sendable {
    /// Its folded parts.
    let parts: [String]
    /// Up to five letters only an ending that Dutch puts on a name may follow: "Mo" is not in "moet".
    let isShort: Bool
    /// The word with each letter once where it stood twice, from five letters on: "Fenna" is "Fena" too.
    let single: String?
    /// A word of every day is a name only with a capital, or with what is put behind a name alone: "wil" is in every
    /// tenth line, and the school "De Brug" lost its article.
    let asksCapital: Bool
  }

  /// The words as they were typed, in order.
  public let woorden: [String]
  /// Each form of a word, by the first scalar of its first part.
  private let vormen: [Unicode.Scalar: [Vorm]]
  /// The beginnings of all forms, so that most texts are passed by: a bit for each two letters or digits.
  private let beginnings: [UInt64]
  /// Whether the beginnings tell of every form.
  let tellsBeginnings: Bool

  /// These words; what has no letter or digit in it forbids nothing, and a word twice is there once.
  public init(_ woorden: [String] = []) {
    var (kept, vormen, known): ([String], [Unicode.Scalar: [Vorm]], Set<[String]>) = ([], [:], [])
    var beginnings = [UInt64](repeating: 0, count: 16)
    for woord in woorden {
      let tokens = Lexer.tokens(of: woord.folded).filter(\.isWordOrNumber)
      let folded = VerbodenWoorden.runs(tokens).map { $0.map(\.text).joined() }
      guard !folded.isEmpty, known.insert(folded).inserted else { continue }
      kept.append(woord)
      for vorm in VerbodenWoorden.vormen(of: folded) {
        guard let first = vorm.parts.first?.unicodeScalars.first else { continue }
        vormen[first, default: []].append(vorm)
        for bit in VerbodenWoorden.beginnings(of: vorm) { beginnings[bit >> 6] |= 1 << UInt64(bit & 63) }
      }
    }
    (self.woorden, self.vormen, self.beginnings) = (kept, vormen, beginnings)
    tellsBeginnings = vormen.values.allSatisfy {
      $0.allSatisfy { !VerbodenWoorden.beginnings(of: $0).isEmpty }
    }
  }

  /// Whether nothing is forbidden.
  public var isEmpty: Bool { vormen.isEmpty }

  /// The forms whose first part begins like this.
  func candidates(_ first: Unicode.Scalar) -> [Vorm] { vormen[first] ?? [] }

  /// Whether a word of these two letters or digits can be forbidden.
  func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    let bit = VerbodenWoorden.bit(first, second)
    return beginnings[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  /// The word itself, and without what people leave out before it: "obs De Waterlelie" is "Waterlelie".
  private static func vormen(of parts: [String]) -> [Vorm] {
    let whole = vorm(parts, asksCapital: parts.count == 1 && GewoneWoorden.isSmall(parts[0]))
    let rest = Array(parts.drop { before.contains($0) })
    guard rest.count < parts.count, let last = rest.last, rest.count > 1 || last.utf8.count > 2 else {
      return [whole]
    }
    return [whole, vorm(rest, asksCapital: rest.count == 1 && GewoneWoorden.contains(last))]
  }

  private static func vorm(_ parts: [String], asksCapital: Bool) -> Vorm {
    let letters = parts.reduce(0) { $0 + $1.unicodeScalars.count }
    let single = parts.count == 1 && letters >= 5 ? parts[0].single : nil
    return Vorm(parts: parts, isShort: letters <= 5, single: single, asksCapital: asksCapital)
  }

  private static let before: Set<String> = [
    "de", "het", "een", "t", "obs", "cbs", "rkbs", "pcbs", "kbs", "bs", "st", "sint", "basisschool", "o", "b",
    "s",
  ]

  private static func bit(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  private static func beginnings(of vorm: Vorm) -> [Int] {
    let bytes = Array(vorm.parts[0].utf8) + (vorm.parts.count > 1 ? Array(vorm.parts[1].utf8) : [])
    // A word of one letter, or that begins outside ASCII, may stand before anything.
    guard bytes.count > 1, vorm.parts[0].utf8.count > 1, bytes[0] < 0x80, bytes[1] < 0x80 else { return [] }
    var second = [bytes[1]]
    if vorm.single != nil {
      second.append(bytes[0])
      if bytes[0] == bytes[1], bytes.count > 2 { second.append(bytes[2]) }
    }
    return second.map { bit(bytes[0], $0) }
  }

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

extension String {
  /// The text with each letter once where it stands twice or more in a row.
  var single: String {
    var (single, last): (String.UnicodeScalarView, Unicode.Scalar?) = (.init(), nil)
    for scalar in unicodeScalars where scalar != last || (0x30...0x39).contains(scalar.value) {
      single.append(scalar)
      last = scalar
    }
    return String(single)
  }
}
