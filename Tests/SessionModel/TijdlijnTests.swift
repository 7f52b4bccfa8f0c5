import SessionModel
import Support
import Testing

/// The order of the points of a journey.
@Suite struct TijdlijnTests {
  @Test(arguments: [
    ("2024", 2024), ("2024-09", 2024), ("2024, na de zomer", 2024), ("groep 3", nil), ("mei 2025", nil),
    ("", nil), ("20245", nil), ("0012", nil), ("٢٠٢٤", nil),
  ])
  func `only a year at the beginning is a year`(wanneer: String, jaar: Int?) {
    #expect(Tijdpunt.Gegevens(wanneer: wanneer, wat: "").jaar == jaar)
  }

  @Test func `a point with a year stands before later years`() {
    #expect(order(["2019", "groep 3", "2022", "nu", "2021"]) == ["2019", "groep 3", "2021", "2022", "nu"])
    #expect(order(["2019", "2022", "2020", "nu"]) == ["2019", "2020", "2022", "nu"])
  }

  @Test func `without years it stays as it was told`() {
    #expect(order(["nu", "groep 8", "groep 3"]) == ["nu", "groep 8", "groep 3"])
  }

  @Test(arguments: UInt64(1)...200)
  func `years rise and equal ones and unknown ones stay as told`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let told = (0..<dice.roll(0...40)).map { index in
      dice.chance(3) ? "toen \(index)" : "\(2000 + dice.roll(0...12)) \(index)"
    }
    let line = order(told)
    #expect(line.sorted() == told.sorted(), "seed \(seed)")
    let years = line.compactMap { Tijdpunt.Gegevens(wanneer: $0, wat: "").jaar }
    #expect(years == years.sorted(), "seed \(seed)")
    #expect(line.filter { $0.hasPrefix("toen") } == told.filter { $0.hasPrefix("toen") }, "seed \(seed)")
    for year in Set(years) {
      let same = { (texts: [String]) in texts.filter { $0.hasPrefix("\(year) ") } }
      #expect(same(line) == same(told), "seed \(seed), \(year)")
    }
  }

  /// The points of these moments, told one after another in a casus.
  private func order(_ told: [String]) -> [String] {
    var state = State()
    let id = Identifier(time: Moment(milliseconds: 0), entropy: (0, 0))
    for (index, wanneer) in told.enumerated() {
      let name = Identifier(time: Moment(milliseconds: Int64(index + 1)), entropy: (0, UInt64(index + 1)))
      let fact = Fact.tijdpuntGemaakt(Tijdpunt.Gegevens(wanneer: wanneer, wat: "iets"))
      _ = reduce(
        into: &state,
        Event(
          id: name, stream: StreamID(.casus, id), tel: index + 1, author: "test",
          time: Moment(milliseconds: 0), fact: fact))
    }
    return state.casus(id)?.reisplan.tijdlijnOpJaar.map(\.gegevens.wanneer) ?? []
  }
}
