/// The short signs at the start of a typed line that say whose voice and what kind of note it is.
///
/// `j: o: s: l: z: g: a:` and a space for the voice; then `"` citaat, `* ` lichtje, `? ` vraag, `! ` afspraak,
/// `~ ` hobbel, or for dead keys the letters `c: k: v: m: h:` in that order; `p: ` holds back. Each at most once.
public enum NotePrefix {
  /// Parts a line into its prefix and its text.
  ///
  /// A leading space makes everything text; so does a backslash before a sign, which then falls away. A
  /// citaat loses its closing quote.
  public static func parse(_ line: String) -> (prefix: Kenmerken, text: String) {
    if let text = literal(line) { return (Kenmerken(), text) }
    let (prefix, rest) = signs(line)
    return (prefix, prefix.soort == .citaat ? withoutClosingQuote(String(rest)) : String(rest))
  }

  /// The signs that a line begins with, and what comes after them.
  public static func signs(_ line: String) -> (prefix: Kenmerken, rest: Substring) {
    var prefix = Kenmerken()
    var rest = line[...]
    while let sign = sign(rest), prefix[sign.kenmerk.naam] == nil {
      prefix.set(sign.kenmerk)
      rest = rest.dropFirst(sign.length)
    }
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

  /// What the sign at the start of `line` says, and how many characters it is; `nil` when there is none.
  private static func sign(_ line: Substring) -> (kenmerk: Kenmerk, length: Int)? {
    guard let sign = line.first else { return nil }
    if sign == Notitie.Soort.citaat.teken { return (.soort(.citaat), 1) }
    let second = line.dropFirst().first
    if second == " " { return Kenmerk(teken: sign).map { ($0, 2) } }
    if second == ":", line.dropFirst(2).first == " " { return Kenmerk(letter: sign).map { ($0, 3) } }
    return nil
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
