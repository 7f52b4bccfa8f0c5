import SessionModel
import Testing
import Wording

/// What people say for when, read on Thursday 26 November 2026.
@Suite struct TermijnTests {
  private static let said = Day("2026-11-26") ?? .epoch

  @Test(arguments: [
    ("vandaag", "2026-11-26"), ("morgen", "2026-11-27"), ("overmorgen", "2026-11-28"),
    ("vrijdag", "2026-11-27"), ("donderdag", "2026-12-03"), ("maandagochtend", "2026-11-30"),
    ("komende maandag", "2026-11-30"), ("volgende week dinsdag", "2026-12-01"),
    ("dinsdag volgende week", "2026-12-01"), ("volgende week", "2026-12-06"), ("deze week", "2026-11-29"),
    ("over vier weken", "2026-12-24"), ("over 10 dagen", "2026-12-06"), ("over een maand", "2026-12-26"),
    ("over 1 week", "2026-12-03"), ("12 maart", "2027-03-12"), ("12 mrt 2028", "2028-03-12"),
    ("dinsdag 1 december", "2026-12-01"), ("op 5 dec", "2026-12-05"), ("in maart", "2027-03-31"),
    ("november", "2026-11-30"), ("eind december", "2026-12-31"), ("begin januari", "2027-01-10"),
    ("half februari", "2027-02-15"), ("volgende maand", "2026-12-31"), ("voor de kerst", "2026-12-24"),
    ("vrijdag om negen uur", "2026-11-27"), ("24-11-2026", "2026-11-24"),
  ]) func `a day is understood from words`(words: String, day: String) {
    #expect(Wording().termijn(words, op: Self.said)?.iso == day)
  }

  @Test(arguments: [
    "29 februari", "31 april", "99 maart", "voor de zomer", "vrijdag of zaterdag", "zodra het kan", "",
    "over 9999 dagen",
  ]) func `what may be several days, or none, is not understood`(words: String) {
    #expect(Wording().termijn(words, op: Self.said) == nil)
  }

  @Test func `a day goes on over months and years`() {
    #expect(Day("2027-12-31")?.later(days: 1)?.iso == "2028-01-01")
    #expect(Day("2028-02-28")?.later(days: 2)?.iso == "2028-03-01")
    #expect(Day("2027-01-31")?.later(months: 1)?.iso == "2027-02-28")
    #expect(Day("2199-12-31")?.later(days: 1) == nil)
  }

  @Test func `what was said stands with the day it meant`() {
    var afspraak = Afspraak.Gegevens(
      sessie: Identifier(halves: (0, 1)), wie: "", wat: "bellen", wanneer: "Vrijdag")
    afspraak = afspraak.gezegd { Wording().termijn($0, op: Self.said) }
    #expect(Wording().wanneer(afspraak) == "Vrijdag (27 nov)" && afspraak.dag?.iso == "2026-11-27")
  }
}
