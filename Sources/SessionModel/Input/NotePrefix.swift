/// The short signs at the start of a typed line that say whose voice and what kind of note it is.
///
/// `j: o: s: l: z: g: a:` and a space for the voice; then `"` citaat, `* ` lichtje, `? ` vraag, `! ` afspraak,
/// `~ ` hobbel, or for dead keys the letters `c: k: v: m: h:` in that order; `p: ` holds back. Each at most once.
public struct NotePrefix: Hashable, Sendable {
  /// The voice, when one was given.
  public var stem: Stem?
  /// The kind of note.
  public var soort: Notitie.Soort = .gewoon
  /// The moment that eyes lit up.
  public var lichtje = false
  /// The line is an afspraak: `wat | wie | eerste stap | wanneer | met wie`.
  public var afspraak = false
  /// Held back from the projector.
  public var achtergehouden = false

  /// Nothing is said about the line.
  public init() {}

  /// Whether nothing is said about the line.
  public var isEmpty: Bool { self == NotePrefix() }

  /// Parts a line into its prefix and its text.
  ///
  /// A leading space makes everything text; so does a backslash before a sign, which then falls away. A
  /// citaat loses its closing quote.
  public static func parse(_ line: String) -> (prefix: NotePrefix, text: String) {
    if let text = literal(line) { return (NotePrefix(), text) }
    let (prefix, rest) = signs(line)
    return (prefix, prefix.soort == .citaat ? withoutClosingQuote(String(rest)) : String(rest))
  }

  /// The signs that a line begins with, and what comes after them.
  public static func signs(_ line: String) -> (prefix: NotePrefix, rest: Substring) {
    var prefix = NotePrefix()
    var rest = line[...]
    while let length = prefix.take(rest) { rest = rest.dropFirst(length) }
    return (prefix, rest)
  }

  /// The text of a line in which a backslash makes a sign text; `nil` when there is no such backslash.
  public static func literal(_ line: String) -> String? {
    guard line.first == "\\", !signs(String(line.drop { $0 == "\\" })).prefix.isEmpty else { return nil }
    return String(line.dropFirst())
  }

  /// A text without the quote at its end that closes the one which made it a citaat.
  public static func withoutClosingQuote(_ text: String) -> String {
    if text.last == "”" { return text.contains("“") ? text : String(text.dropLast()) }
    let isClosing = text.last == "\"" && !text.count { $0 == "\"" }.isMultiple(of: 2)
    return isClosing ? String(text.dropLast()) : text
  }

  /// Whether every sign of `other` says something new; another voice does.
  public func isExtended(by other: NotePrefix) -> Bool {
    (other.stem == nil || other.stem != stem) && (other.soort == .gewoon || soort == .gewoon)
      && !(other.lichtje && lichtje) && !(other.afspraak && afspraak)
      && !(other.achtergehouden && achtergehouden)
  }

  /// Takes over what `other` says.
  public mutating func extend(by other: NotePrefix) {
    stem = other.stem ?? stem
    if other.soort != .gewoon { soort = other.soort }
    (lichtje, afspraak) = (lichtje || other.lichtje, afspraak || other.afspraak)
    achtergehouden = achtergehouden || other.achtergehouden
  }

  /// Takes the sign at the start of `line`; how many characters it took, `nil` when there is none.
  private mutating func take(_ line: Substring) -> Int? {
    guard let sign = line.first else { return nil }
    if sign == "\"", soort == .gewoon {
      soort = .citaat
      return 1
    }
    let second = line.dropFirst().first
    if second == " " { return take(sign: sign) ? 2 : nil }
    if second == ":", line.dropFirst(2).first == " " { return take(letter: sign) ? 3 : nil }
    return nil
  }

  private mutating func take(sign: Character) -> Bool {
    switch sign {
    case "*" where !lichtje: lichtje = true
    case "?" where soort == .gewoon: soort = .vraag
    case "~" where soort == .gewoon: soort = .hobbel
    case "!" where !afspraak: afspraak = true
    default: return false
    }
    return true
  }

  private mutating func take(letter: Character) -> Bool {
    switch letter {
    case "p" where !achtergehouden: achtergehouden = true
    case "c" where soort == .gewoon: soort = .citaat
    case "k" where !lichtje: lichtje = true
    case "v" where soort == .gewoon: soort = .vraag
    case "h" where soort == .gewoon: soort = .hobbel
    case "m" where !afspraak: afspraak = true
    default:
      guard stem == nil, let stem = Stem(letter: letter) else { return false }
      self.stem = stem
    }
    return true
  }
}

/// An afspraak on one line: its fields as they are typed, `wat | wie | …`, blanks allowed.
public struct AfspraakLine: Hashable, Sendable {
  private let parts: [String]

  /// Parts a line; what comes after the last field stays in that one.
  public init(_ line: String) {
    let last = Afspraak.Veld.getypt.count - 1
    parts = line.split(separator: "|", maxSplits: last, omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// What was typed of a field, without the spaces around it; `nil` when the line ends before.
  public func deel(_ veld: Afspraak.Veld) -> String? {
    zip(Afspraak.Veld.getypt, parts).first { $0.0 == veld }?.1
  }

  /// What was typed of a field; empty when nothing was.
  public subscript(veld: Afspraak.Veld) -> String { deel(veld) ?? "" }
}
