/// A stretch of days, the first and the last one included.
public struct Periode: Hashable, Sendable {
  /// The first and the last day.
  public let van, tot: Day

  /// These days and all between them; `nil` where the last comes before the first.
  public init?(van: Day, tot: Day) {
    guard van <= tot else { return nil }
    (self.van, self.tot) = (van, tot)
  }

  /// A school year as people write it, `2024-2025`: from the first of August.
  public init?(schooljaar text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 4 }), let first = Int(parts[0]),
      let last = Int(parts[1]),
      last == first + 1, let van = Day(year: first, month: 8, day: 1),
      let tot = Day(year: last, month: 7, day: 31)
    else { return nil }
    self.init(van: van, tot: tot)
  }

  /// Days to set beside others: a school year, or the first and the last with two dots between them.
  public init?(naast text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    if text.holds(".."), parts.count == 2, let van = Day(String(parts[0])), let tot = Day(String(parts[1])) {
      self.init(van: van, tot: tot)
    } else {
      self.init(schooljaar: text)
    }
  }

  /// Whether a day lies in it.
  public func bevat(_ dag: Day) -> Bool { van <= dag && dag <= tot }

  /// What it can be cut into.
  public enum Stuk: String, CaseIterable, Hashable, Sendable {
    case maand, kwartaal, schooljaar

    /// How many months it has, and with which month of a year one begins.
    fileprivate var maanden: (aantal: Int, eerste: Int) {
      switch self {
      case .maand: (1, 1)
      case .kwartaal: (3, 1)
      case .schooljaar: (12, 8)
      }
    }
  }

  /// The pieces in which it falls, each as far as it lies in it; in order.
  public func stukken(_ stuk: Stuk) -> [Periode] {
    let (aantal, eerste) = stuk.maanden
    // Months counted from the first of all, so that a piece begins where they divide.
    let month = van.year * 12 + van.month - eerste
    var begin = Day(
      year: (month - month % aantal + eerste - 1) / 12, month: (month - month % aantal + eerste - 1) % 12 + 1,
      day: 1)
    var found: [Periode] = []
    while let first = begin, first <= tot {
      let next = first.later(months: aantal)
      let last = next?.later(days: -1) ?? tot
      if let piece = Periode(van: max(first, van), tot: min(last, tot)) { found.append(piece) }
      begin = next
    }
    return found
  }
}
