import Text

/// What a line says while a session is read back; anything else is a note.
///
/// `j` this page goes along, `j 9 10` those, `j -11` all of it but 11, `n` stays, `11` that one alone, `11 = …` in these
/// words, `w 11` away for good, `alles -3` all that is left; on the cover who says it, at the end whether others may
/// learn from it.
public enum Leesregel: Hashable, Sendable {
  case antwoord(Antwoord.Mee, [Int])
  case alleen(Int)
  case weg(Int)
  case kiezer(Kiezer)
  case leren(Bool, [Int])
  /// For a young child: the dream and what lit up.
  case kort
  /// A yes about words that were not shown as they read now: a yes counts only for what was read back.
  case nogNietGelezen([Int])
  /// A line of this kind about sentences that are not there, or not on this page: no note either. Empty where the page has
  /// nothing that it could be about.
  case nietHier([Int])

  /// Reads a line; `nil` when it is a note.
  ///
  /// - Parameter blad: the page that is in sight.
  public init?(_ line: String, _ lezing: Teruglezing, blad: Blad?) {
    let text = line.trimmed
    if let words = Leesregel.woorden(text, lezing) {
      self = words
      return
    }
    let tokens = Leesregel.tokens(of: text)
    guard let word = tokens.first, tokens.count <= 40 else { return nil }
    let numbers = Array(tokens.dropFirst())
    switch blad {
    case nil, .omslag:
      if numbers.isEmpty, let kiezer = Kiezer(rawValue: word) {
        self = .kiezer(kiezer)
        return
      }
    case .einde:
      if let leren = Leesregel.leren(word, numbers, lezing) {
        self = leren
        return
      }
    case .zinnen: break
    }
    if word == "kort", numbers.isEmpty {
      self = .kort
    } else if numbers.isEmpty, let number = Int(word), lezing[nummer: number] != nil {
      self = .alleen(number)
    } else if word == "w", numbers.count == 1, let number = Int(numbers[0]), lezing[nummer: number] != nil {
      self = .weg(number)
    } else if let answer = Leesregel.antwoord(word, numbers, lezing, blad) {
      self = answer
    } else if let named = Leesregel.genoemd(word, numbers) {
      let here = Set(lezing.zinnen(op: blad).map(\.nummer))
      self = .nietHier(named.filter { !here.contains($0) })
    } else {
      return nil
    }
  }

  /// The pieces of a line: `j2` and `j 1,2` are typed as fast as `j 2` and `j 1 2`.
  private static func tokens(of text: String) -> [String] {
    let split = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let first = split.first, first.count > 1, let letter = first.first, "jnw".contains(letter),
      isNumber(first.dropFirst())
    else { return split }
    return [String(letter), String(first.dropFirst())] + split.dropFirst()
  }

  /// `9`, `-9` or `9-12`.
  private static func isNumber(_ token: some StringProtocol) -> Bool {
    token.contains { $0.isASCII && $0.isNumber }
      && token.allSatisfy { $0 == "-" || $0.isASCII && $0.isNumber }
  }

  /// The sentences that a line of this kind names; `nil` where it is none.
  private static func genoemd(_ word: String, _ numbers: [String]) -> [Int]? {
    let isAnswer = ["j", "n", "w", "alles"].contains(word)
    guard isAnswer || isNumber(word) && numbers.isEmpty, numbers.allSatisfy({ isNumber($0) }) else {
      return nil
    }
    let named = isAnswer ? numbers : [word]
    return named.flatMap { $0.split(separator: "-") }.compactMap { Int($0) }
  }

  private static func antwoord(
    _ word: String, _ numbers: [String], _ lezing: Teruglezing, _ blad: Blad?
  ) -> Leesregel? {
    let here = lezing.zinnen(op: blad).map(\.nummer)
    switch word {
    case "n":
      guard let chosen = kies(numbers, from: here, lezing), !chosen.isEmpty else { return nil }
      return .antwoord(.blijft, chosen)
    case "j":
      // What stays is not in sight any more: it goes along only when somebody names it.
      let shown = here.filter { lezing[nummer: $0]?.blijft == false }
      guard let chosen = kies(numbers, from: here, lezing), !chosen.isEmpty else { return nil }
      let isNamed = numbers.contains { !$0.hasPrefix("-") } || shown.isEmpty
      let meant = isNamed ? chosen : chosen.filter(shown.contains)
      return yes(to: meant, named: Set(numbers.compactMap { Int($0) }), lezing)
    case "alles":
      let left = lezing.nietGevraagd.map(\.nummer)
      guard numbers.allSatisfy({ $0.hasPrefix("-") }), let chosen = kies(numbers, from: left, lezing) else {
        return nil
      }
      return chosen.isEmpty ? nil : yes(to: chosen, lezing)
    default: return nil
    }
  }

  /// A yes; what goes along in other words keeps those, unless its own number was typed: they were agreed to.
  private static func yes(to numbers: [Int], named: Set<Int>, _ lezing: Teruglezing) -> Leesregel? {
    let meant = numbers.filter { named.contains($0) || lezing[nummer: $0]?.andereWoorden == nil }
    guard meant.isEmpty else { return yes(to: meant, lezing) }
    return numbers.first.flatMap { number in
      lezing[nummer: number]?.andereWoorden.map { .antwoord(.woorden($0), [number]) }
    }
  }

  private static func yes(to numbers: [Int], _ lezing: Teruglezing) -> Leesregel {
    let unread = numbers.filter { number in lezing[nummer: number].map { !lezing.isGelezen($0) } ?? false }
    return unread.isEmpty ? .antwoord(.mee, numbers) : .nogNietGelezen(unread)
  }

  private static func leren(_ word: String, _ numbers: [String], _ lezing: Teruglezing) -> Leesregel? {
    let goes = lezing.zinnen.filter { $0.stand.mee != nil && $0.stand.mee != .blijft }.map(\.nummer)
    switch word {
    case "j":
      guard let chosen = kies(numbers, from: goes, lezing), chosen.allSatisfy(goes.contains) else {
        return nil
      }
      return .leren(true, chosen)
    case "n": return numbers.isEmpty ? .leren(false, goes) : nil
    default: return nil
    }
  }

  /// `11 = andere woorden`.
  private static func woorden(_ text: String, _ lezing: Teruglezing) -> Leesregel? {
    guard let sign = text.firstIndex(of: "="), let number = Int(String(text[..<sign]).trimmed) else {
      return nil
    }
    let words = String(text[text.index(after: sign)...]).trimmed
    guard !words.isEmpty, lezing[nummer: number] != nil else { return .nietHier([number]) }
    return .antwoord(.woorden(words), [number])
  }

  /// The numbers that are meant: all of these, those that are named, or all but those with a dash; `nil` when one is
  /// not there.
  private static func kies(_ tokens: [String], from all: [Int], _ lezing: Teruglezing) -> [Int]? {
    var (named, but): ([Int], Set<Int>) = ([], [])
    for token in tokens {
      if token.hasPrefix("-") {
        guard let number = Int(token.dropFirst()), all.contains(number) else { return nil }
        but.insert(number)
      } else if let range = range(token) {
        // What was erased left its number empty.
        let there = range.filter { lezing[nummer: $0] != nil }
        guard let last = range.last, !there.isEmpty, last <= lezing.laatsteNummer else { return nil }
        named += there
      } else {
        return nil
      }
    }
    guard named.isEmpty || but.isEmpty else { return nil }
    let chosen = named.isEmpty ? all.filter { !but.contains($0) } : named
    return Array(Set(chosen)).sorted()
  }

  /// `9`, or `9-12`.
  private static func range(_ token: String) -> [Int]? {
    let ends = token.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last,
      last - first < 200
    else { return nil }
    return Array(first...last)
  }
}
