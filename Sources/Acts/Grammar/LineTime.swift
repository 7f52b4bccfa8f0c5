import Text
import Wording

/// When something was, before a colon: a year, a school year, a season, a month, a group, a class or an age.
enum LineTime {
  /// The time and what happened then; `nil` where the words before the colon are no time.
  static func read(_ text: String, _ say: Wording) -> (wanneer: String, wat: String)? {
    guard let colon = text.firstColon else { return nil }
    let (wanneer, wat) = (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
    var words = wanneer.folded.split(separator: " ").map(String.init)
    if let first = words.first, say.words(.rondEenTijd).contains(first) { words.removeFirst() }
    guard !wat.isEmpty, isTime(words, say) else { return nil }
    return (wanneer, wat)
  }

  private static func isTime(_ words: [String], _ say: Wording) -> Bool {
    let months = (1...12).map { say(.name(ofMonth: $0)) }
    let seasons = say.words(.seizoenen)
    let isMonth = { (word: String) in
      seasons.contains(word) || months.contains { $0 == word || word.count == 3 && $0.hasPrefix(word) }
    }
    switch words.count {
    case 1: return isYear(words[0]) || isSchoolYear(words[0]) || isMonth(words[0])
    case 2:
      if isMonth(words[0]) { return isYear(words[1]) }
      if say.words(.woordGroepKlas).contains(words[0]) { return number(words[1], upTo: 8) != nil }
      return number(words[0], upTo: 27) != nil && words[1] == say(.woordJaar)
    default: return false
    }
  }

  private static func number(_ word: String, upTo most: Int) -> Int? {
    Int(word).flatMap { (1...most).contains($0) ? $0 : nil }
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && Int(word).map { (1950...2100).contains($0) } == true
  }

  /// `2023-2024`, `2023/24`.
  private static func isSchoolYear(_ word: String) -> Bool {
    let parts = word.split { $0 == "-" || $0 == "/" || $0 == "–" }.map(String.init)
    guard parts.count == 2, isYear(parts[0]), let first = Int(parts[0]), let second = Int(parts[1]) else {
      return false
    }
    return parts[1].count == 4 ? second == first + 1 : parts[1].count == 2 && second == (first + 1) % 100
  }
}
