import Panels
import SessionModel
import Text
import Wording

/// What a line begins with, read off it: whose voice, what kind of note, which compartment; each at most once.
///
/// A sign stands before a word, with or without a space; a prefix is a word and a colon. What could be meant in two ways is
/// text: nothing lands under a name that nobody chose.
public struct LineSigns: Sendable {
  /// What they say.
  public private(set) var kenmerken = Kenmerken()
  /// The words behind them.
  public private(set) var rest: String
  /// Why it is not certain whose words these are: then none of the signs were read.
  public private(set) var twijfel: Twijfel?

  /// Why a name was not taken.
  public enum Twijfel: Hashable, Sendable {
    /// Nobody has this letter or name, though it looks like one.
    case onbekend(String)
    /// More than one person is called this.
    case meer(String)
    /// Nobody here has this voice.
    case nietHier(Stem)
    /// Somebody tells what another said.
    case zegt(String)
  }

  /// Reads what `line` begins with.
  ///
  /// - Parameter current: who spoke before.
  init(_ line: String, _ place: LinePlace, current: Kenmerken) {
    rest = line.trimmed
    let whole = rest
    while let (kenmerken, behind) = LineSigns.sign(rest) ?? prefix(place) {
      guard self.kenmerken.isFree(for: kenmerken) else { break }
      self.kenmerken.extend(by: kenmerken)
      rest = behind.trimmed
      if twijfel != nil { break }
    }
    if twijfel == nil, kenmerken.stem == nil { twijfel = LineSigns.retold(rest, place, current) }
    if twijfel != nil { (kenmerken, rest) = (Kenmerken(), whole) }
    if kenmerken.soort == .citaat, let quote = LineSigns.quote(rest) { rest = quote }
  }

  // MARK: Signs

  private static let quotes: Set<Character> = ["\"", "“", "„"]

  /// What the sign at the beginning says, and what comes behind it.
  private static func sign(_ text: String) -> (Kenmerken, Substring)? {
    guard let first = text.first else { return nil }
    let kenmerk: Kenmerk? = quotes.contains(first) ? .soort(.citaat) : Kenmerk(teken: first)
    guard let kenmerk else { return nil }
    let behind = text.dropFirst().drop(while: \.isWhitespace)
    // Behind all signs there is a word, or they are text.
    let words = behind.drop { $0.isWhitespace || isSign($0) }
    guard let next = behind.first, next != first, let word = words.first, word.isLetter || word.isNumber
    else {
      return nil
    }
    // What stands behind the end of a quote is text, and then all of it is.
    if kenmerk == .soort(.citaat), quote(String(behind)) == nil { return nil }
    var kenmerken = Kenmerken()
    kenmerken.set(kenmerk)
    return (kenmerken, behind)
  }

  static func isSign(_ character: Character) -> Bool {
    quotes.contains(character) || Kenmerk(teken: character) != nil
  }

  /// The words of a quote without the mark that closes it; `nil` where more stands behind that.
  private static func quote(_ text: String) -> String? {
    let closing: Set<Character> = ["\"", "”", "“"]
    let marks = text.indices.filter { closing.contains(text[$0]) }
    guard let mark = marks.first else { return text }
    let behind = text[text.index(after: mark)...]
    guard marks.count == 1, behind.allSatisfy({ ".,!?".contains($0) }) else { return nil }
    return text[..<mark].trimmed + behind
  }

  // MARK: Prefixes

  /// What the word before a colon says, and what comes behind it.
  private mutating func prefix(_ place: LinePlace) -> (Kenmerken, Substring)? {
    guard let colon = rest.firstColon else { return nil }
    let word = rest[..<colon].trimmed.folded
    let behind = rest[rest.index(after: colon)...]
    guard LineSigns.canBegin(behind), LineSigns.canBeName(word) else { return nil }
    if let vak = place.vakken.first(where: { $0.woorden == word }) {
      // Between one letter and the same letter of a step's own compartment the compartment is meant.
      var kenmerken = Kenmerken()
      kenmerken.set(vak.kenmerk)
      return (kenmerken, behind)
    }
    switch place.speakers.called(word) {
    case .persoon(let deelnemer): return (Kenmerken(stem: deelnemer.stem, deelnemer: deelnemer.id), behind)
    case .meer(let stem?): return (Kenmerken(stem: stem), behind)
    case .meer(nil):
      twijfel = .meer(word)
      return (Kenmerken(), behind)
    case .niemand: break
    }
    if let kenmerk = LineSigns.sign(named: word, place.say) {
      var kenmerken = Kenmerken()
      kenmerken.set(kenmerk)
      return (kenmerken, behind)
    }
    if let stem = place.speakers.voice(word, place.say) {
      guard place.speakers.people.isEmpty || place.speakers.isHere(stem) else {
        twijfel = .nietHier(stem)
        return (Kenmerken(), behind)
      }
      return (Kenmerken(stem: stem, deelnemer: word.count == 1 ? place.speakers.only(of: stem) : nil), behind)
    }
    let isSlip = nearest(to: word, in: place.speakers.names).map { _ in word.count > 2 } ?? false
    guard !place.isEigen(word), word.count <= 2 || isSlip else { return nil }
    twijfel = .onbekend(word)
    return (Kenmerken(), behind)
  }

  /// What may stand behind the colon of a prefix; anything else is a face, a link or a time.
  private static func canBegin(_ behind: Substring) -> Bool {
    guard let first = behind.first else { return true }
    return first.isWhitespace || first.isLetter || first.isNumber || quotes.contains(first)
  }

  private static func canBeName(_ word: String) -> Bool {
    word.contains(where: \.isLetter) && word.count <= 60
      && word.allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace || "-'’()/".contains($0) }
  }

  private static func sign(named word: String, _ say: Wording) -> Kenmerk? {
    let named: [(Phrase, Kenmerk)] = [
      (.woordVraag, .soort(.vraag)), (.woordHobbel, .soort(.hobbel)), (.woordCitaat, .soort(.citaat)),
      (.woordLichtje, .lichtje), (.woordAfspraakTeken, .afspraak), (.woordNogNiet, .achtergehouden),
    ]
    return named.first { say.words($0.0).contains(word) }?.1
  }

  /// Somebody's words told by another: whose note it is, only they know.
  private static func retold(_ text: String, _ place: LinePlace, _ current: Kenmerken) -> Twijfel? {
    guard let colon = text.firstColon else { return nil }
    let words = String(text[..<colon]).folded.split(separator: " ").map(String.init)
    guard let last = words.last, words.count > 1, place.say.words(.woordZegt).contains(last) else {
      return nil
    }
    let name = words.dropLast().joined(separator: " ")
    guard case .persoon(let deelnemer) = place.speakers.called(name), deelnemer.id != current.deelnemer else {
      return nil
    }
    return .zegt(name)
  }
}

extension Kenmerken {
  /// Whether nothing of what `other` says was said already.
  func isFree(for other: Kenmerken) -> Bool {
    other.alle.allSatisfy {
      self[$0.naam] == nil && !(($0.naam == .vak || $0.naam == .thema) && (vak != nil || thema != nil))
    }
  }
}
