import SessionModel
import Testing

/// Stretches of days, and what they fall apart into.
@Suite struct PeriodeTests {
  private func periode(_ van: String, _ tot: String) -> Periode? {
    Day(van).flatMap { first in Day(tot).flatMap { Periode(van: first, tot: $0) } }
  }

  @Test func `a school year goes from the first of August, and is written with both its years`() {
    #expect(Periode(schooljaar: "2026-2027") == periode("2026-08-01", "2027-07-31"))
    for text in ["2026", "2026-2028", "2027-2026", "26-27", "2026-2027-2028", "", "2026–2027", "9999-10000"] {
      #expect(Periode(schooljaar: text) == nil, "\(text)")
    }
    #expect(periode("2026-02-01", "2026-01-31") == nil)
    #expect(periode("2026-02-01", "2026-02-01")?.bevat(Day(year: 2026, month: 2, day: 1) ?? .epoch) == true)
  }

  @Test(arguments: Periode.Stuk.allCases)
  func `pieces follow each other without a day between, from the first day to the last`(stuk: Periode.Stuk) {
    for (van, tot) in [
      ("2025-11-15", "2027-02-03"), ("2026-01-01", "2026-12-31"), ("2026-08-01", "2026-08-01"),
    ] {
      let whole = periode(van, tot)
      let pieces = whole?.stukken(stuk) ?? []
      #expect(pieces.first?.van == whole?.van && pieces.last?.tot == whole?.tot)
      for (one, next) in zip(pieces, pieces.dropFirst()) { #expect(one.tot.later(days: 1) == next.van) }
    }
  }

  @Test func `a quarter begins in January, April, July and October, and a school year in August`() {
    let pieces = periode("2025-11-15", "2026-09-01")
    #expect(
      pieces?.stukken(.kwartaal).map(\.van.iso) == ["2025-11-15", "2026-01-01", "2026-04-01", "2026-07-01"])
    #expect(pieces?.stukken(.schooljaar).map(\.van.iso) == ["2025-11-15", "2026-08-01"])
    #expect(pieces?.stukken(.maand).count == 11)
  }
}
