import Text

extension Casus {
  /// How old a child is, in bands cut at the ages that decide who says what may go along.
  ///
  /// No year of birth: a band, and the day it was told, so that it can be asked again.
  public struct Leeftijd: Hashable, Sendable {
    /// A band of ages.
    public enum Band: String, CaseIterable, Hashable, Sendable {
      case totEnMet8 = "t/m-8"
      case van9tot11 = "9-11"
      case van12tot15 = "12-15"
      case van16tot17 = "16-17"
      case vanaf18 = "18+"

      /// Reads a band as people type it: `12-15`, `12 - 15`, `t/m 8`, or an age in it.
      public init?(typed text: String) {
        let typed = text.folded.filter { !$0.isWhitespace }.replaced("–", by: "-")
        if let band = Band.allCases.first(where: {
          $0.rawValue == typed || $0.rawValue == "t/m-" + typed.dropFirst(3) && typed.hasPrefix("t/m")
        }) {
          self = band
          return
        }
        guard let age = Int(typed), (0...30).contains(age) else { return nil }
        self = Band.allCases.first { band in band.volgende.map { age < $0 } ?? true } ?? .vanaf18
      }

      /// The youngest age of the next band; `nil` after the last.
      var volgende: Int? {
        switch self {
        case .totEnMet8: 9
        case .van9tot11: 12
        case .van12tot15: 16
        case .van16tot17: 18
        case .vanaf18: nil
        }
      }
    }

    /// The band.
    public var band: Band
    /// The day it was told.
    public var gezegd: Day

    /// A band, as told on a day.
    public init(band: Band, gezegd: Day) { (self.band, self.gezegd) = (band, gezegd) }

    /// Whether it was told so long ago that it has to be asked again: a year.
    public func isOud(on day: Day) -> Bool {
      band.volgende != nil
        && (day.year, day.month, day.day) >= (gezegd.year + 1, gezegd.month, gezegd.day)
    }
  }
}

extension Kiezer {
  /// Who is proposed to answer: care practice, confirmed by an organisation's own privacy officer.
  ///
  /// Unknown age is as 12–15: the strictest that works.
  public init(voor leeftijd: Casus.Leeftijd.Band?) {
    self =
      switch leeftijd {
      case .totEnMet8, .van9tot11: .ouder
      case .van12tot15, nil: .samen
      case .van16tot17, .vanaf18: .zelf
      }
  }
}
