import Text

/// Who said something, and when, as it is typed in one line: `ouder 21-11`, `gisteren`, `zelf`; empty takes what was proposed.
public struct Zegregel: Hashable, Sendable {
  /// Who says it; `nil` where nobody was named.
  public private(set) var kiezer: Kiezer?
  /// The day it was said; `nil` for today.
  public private(set) var dag: Day?

  /// Reads a line; `nil` when it says anything else, or a day that is still to come.
  ///
  /// - Parameter gisteren: the day before `vandaag`: the calendar of the wall knows it.
  public init?(_ line: String, vandaag: Day, gisteren: Day) {
    for word in line.folded.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) {
      if kiezer == nil, let named = Kiezer(rawValue: word) {
        kiezer = named
      } else if dag == nil, let day = Zegregel.day(word, vandaag, gisteren), day <= vandaag {
        dag = day
      } else {
        return nil
      }
    }
    if dag == vandaag { dag = nil }
  }

  /// `vandaag`, `gisteren`, `21-11-2026`, `2026-11-21`, and without a year the last such day.
  private static func day(_ word: String, _ vandaag: Day, _ gisteren: Day) -> Day? {
    switch word {
    case "vandaag": return vandaag
    case "gisteren": return gisteren
    default: break
    }
    if let day = Day(word) { return day }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }.map { Int($0) }
    guard parts.count == 2, let day = parts[0], let month = parts[1] else { return nil }
    let candidates = [vandaag.year, vandaag.year - 1].compactMap { Day(year: $0, month: month, day: day) }
    return candidates.first { $0 <= vandaag }
  }
}
