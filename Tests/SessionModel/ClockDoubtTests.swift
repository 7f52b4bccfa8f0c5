import SessionModel
import Testing

/// When the clock of this computer is not believed.
@Suite struct ClockDoubtTests {
  private static let day: Int64 = 86_400_000
  private let now = Moment(milliseconds: 1_800_000_000_000)

  private func ago(_ days: Int64) -> Moment { now.later(milliseconds: -days * Self.day) }

  @Test func `a clock that agrees with what was kept before is believed`() {
    #expect(ClockDoubt(at: now, heard: []) == nil)
    #expect(ClockDoubt(at: now, heard: [now]) == nil)
    #expect(ClockDoubt(at: now, heard: [ago(90), ago(900), ago(0)]) == nil)
    // A time zone further, or a clock that was set right.
    #expect(ClockDoubt(at: now, heard: [now.later(milliseconds: Self.day - 1)]) == nil)
  }

  @Test func `something that is kept of a later day speaks against it`() {
    #expect(ClockDoubt(at: now, heard: [ago(3), ago(-1), ago(1)]) == .behind(ago(-1)))
    #expect(ClockDoubt(at: now, heard: [ago(-9000)]) == .behind(ago(-9000)))
  }

  @Test func `a quarter of a year of silence speaks against it, also when something is kept today`() {
    #expect(ClockDoubt(at: now, heard: [ago(91), ago(700)]) == .ahead(ago(91)))
    #expect(ClockDoubt(at: now, heard: [now, ago(91), ago(0)]) == .ahead(ago(91)))
  }

  @Test func `no moment makes it trap`() {
    let ends = [Moment(milliseconds: .min), Moment(milliseconds: .max), Moment(milliseconds: 0)]
    for now in ends { _ = ClockDoubt(at: now, heard: ends) }
  }

  @Test func `a casus is kept up to and with the day that was said`() {
    var casus = CasusOverview(
      id: Identifier(time: now, entropy: (1, 2)), profiel: .init(alias: "Egel"), gesloten: false,
      laatste: now, sessies: 0)
    #expect(!Rij(casus).isOverdue(on: Day("2199-12-31") ?? .epoch))
    casus.profiel.bewaarTot = Day("2026-11-21")
    #expect(!Rij(casus).isOverdue(on: Day("2026-11-21") ?? .epoch))
    #expect(Rij(casus).isOverdue(on: Day("2026-11-22") ?? .epoch))
  }
}
