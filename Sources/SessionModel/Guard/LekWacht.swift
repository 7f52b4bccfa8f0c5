/// Finds in a text what could tell who a child is: held back until somebody confirms it by its name.
///
/// Pure, without chance or clock; the time it takes grows with the length of the text and no faster.
public enum LekWacht {
  /// Something that was found.
  public struct Finding: Hashable, Sendable {
    /// What it looks like.
    public let soort: LekSoort
    /// Where it stands.
    public let range: Range<String.Index>
  }

  /// What is found in a text, in the order of the text; only a forbidden word can lie inside another finding.
  ///
  /// - Parameter today: the day on which the text was written: it tells a birth date from an appointment.
  public static func findings(
    in text: String, today: Day, forbidden: VerbodenWoorden
  ) -> [Finding] {
    guard mayHold(text, forbidden) else { return [] }
    var scan = LekScan(text, today: today, forbidden: forbidden)
    return scan.findings()
  }

  /// Whether anything is found in a text on one of these days.
  static func finds(in text: String, on days: @autoclosure () -> [Day], forbidden: VerbodenWoorden) -> Bool {
    mayHold(text, forbidden)
      && days().contains { !findings(in: text, today: $0, forbidden: forbidden).isEmpty }
  }

  /// The kinds that are found in texts.
  public static func soorten(
    in texts: [String], today: Day, forbidden: VerbodenWoorden
  ) -> LekSoorten {
    LekSoorten(texts.flatMap { findings(in: $0, today: today, forbidden: forbidden).map(\.soort) })
  }

  /// The number at the end of a text that may become a telephone number or a BSN when it is typed on.
  ///
  /// Six digits or more, of one piece or beginning as a telephone number does; a date is none.
  static func begun(in text: String, today: Day) -> Range<String.Index>? {
    guard text.utf8.last.map({ (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2D }) == true else {
      return nil
    }
    // The longest number that anybody writes, with its spaces, is far shorter than this.
    let tail = String(text.suffix(32))
    let tokens = Lexer.tokens(of: tail)
    var (start, digits, end) = (tokens.count, 0, tokens.count)
    while start > 0, tokens[start - 1].kind == .number || tokens[start - 1].isBetweenDigits { start -= 1 }
    while start < end, tokens[start].kind != .number { start += 1 }
    while end > start, tokens[end - 1].kind != .number { end -= 1 }
    for token in tokens[start..<end] where token.kind == .number { digits += token.text.utf8.count }
    guard start < end, digits >= 6, let first = tokens.indices.contains(start) ? tokens[start] : nil else {
      return nil
    }
    var scan = LekScan(tail, today: today, forbidden: VerbodenWoorden())
    guard
      first.text.hasPrefix("0") || first.text.utf8.count >= 6 || start > 0 && tokens[start - 1].scalar == "+",
      LekDatum(at: start, in: &scan) == nil
    else { return nil }
    let before = tail.distance(from: first.range.lowerBound, to: tail.endIndex)
    let behind = tail.distance(from: tokens[end - 1].range.upperBound, to: tail.endIndex)
    return text.index(text.endIndex, offsetBy: -before)..<text.index(text.endIndex, offsetBy: -behind)
  }

  /// Whether a text has anything that a finding begins with; most notes have not, and are read in no time.
  private static func mayHold(_ text: String, _ forbidden: VerbodenWoorden) -> Bool {
    var text = text
    return text.withUTF8 { LekBegin.isIn($0, forbidden) }
  }
}

extension Lexer.Token {
  /// What may stand between the digits of one number.
  fileprivate var isBetweenDigits: Bool {
    kind == .space || kind == .sign && [".", "-", "–", "/", "(", ")"].contains(scalar)
  }
}
