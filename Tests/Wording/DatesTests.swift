import Foundation
import SessionModel
import Testing

@testable import Wording

@Suite struct DatesTests {
  @Test func `a day reads as people say it`() throws {
    let day = try #require(Day("2026-11-21"))
    #expect(Wording().longDate(day) == "zaterdag 21 november 2026")
    #expect(Wording().shortDate(day) == "21-11-2026")
  }

  @Test func `a short date has a fixed width`() throws {
    #expect(try Wording().shortDate(#require(Day("2026-01-02"))) == "02-01-2026")
  }

  @Test func `every day from 1900 to 2199 has the weekday of the calendar`() throws {
    // 1 January 1900 was a Monday.
    var expected = 0
    for year in 1900...2199 {
      for month in 1...12 {
        for day in (1...31).compactMap({ Day(year: year, month: month, day: $0) }) {
          #expect(day.weekday.rawValue == expected % 7, "\(day.iso)")
          expected += 1
        }
      }
    }
    #expect(expected == 109_573)
  }

  @Test func `every month and weekday has a name of its own`() {
    #expect(Set((1...12).map { Wording()(.name(ofMonth: $0)) }).count == 12)
    #expect(Set(Weekday.allCases.map { Wording()(.name(of: $0)) }).count == 7)
  }

  @Test func `minutes are counted for a day, and no longer`() {
    let say = Wording()
    #expect(say.minutes(0, of: 5) == "0 van 5 min")
    #expect(say.minutes(86_399_999, of: 5) == "1439 van 5 min")
    #expect(say.minutes(4_785_960 * 60_000, of: 5) == "langer dan een dag, van 5 min")
  }
}
