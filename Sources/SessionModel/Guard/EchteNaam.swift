import Text

/// Whether a text that should be an alias or a label reads like the name of a person.
///
/// A nudge and no guard: two words with a capital may well be no name, and a name may well be one word.
extension String {
  /// Two words or more with a capital, with nothing but the small words of family names between them.
  public var lijktOpEchteNaam: Bool {
    let words = split(whereSeparator: \.isWhitespace)
    let names = words.filter { !String.tussenvoegsels.contains(String($0).folded) }
    return names.count > 1 && names.allSatisfy(\.isNaam)
  }

  private static let tussenvoegsels: Set<String> = [
    "de", "den", "der", "van", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "aan", "el", "al", "bin",
    "ben",
    "la", "le", "du", "da", "dos", "von", "y",
  ]
}

extension Substring {
  /// A capital and small letters behind it, or an initial.
  fileprivate var isNaam: Bool {
    guard let first, first.isUppercase else { return false }
    let rest = dropFirst()
    return rest == "."
      || !rest.isEmpty && rest.contains(where: \.isLowercase)
        && rest.allSatisfy { $0.isLetter || "-'’.".contains($0) }
  }
}
