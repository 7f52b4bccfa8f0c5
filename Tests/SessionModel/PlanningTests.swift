import SessionModel
import Testing

/// Minutes as they were meant and as they go.
@Suite struct PlanningTests {
  private let stream = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (1, 1)))

  private func sessie(_ minutes: [Int], _ facts: [(at: Int, fact: Fact)] = []) -> Sessie {
    let stappen = minutes.enumerated().map { number, minutes in
      "## Stap \(number + 1)\n- vorm: oogst\n- tijd: \(minutes) min\n- vraag: Wat werkt?"
    }
    let begin = Fact.sessieBegonnen(
      .init(
        draaiboek: "# Proef\n\n" + stappen.joined(separator: "\n\n"), casus: nil, bijeenkomst: stream.id))
    var state = State()
    for (index, told) in ([(at: 0, fact: begin)] + facts).enumerated() {
      _ = reduce(
        into: &state,
        Event(
          id: Identifier(time: Moment(milliseconds: Int64(index)), entropy: (UInt64(index), 9)),
          stream: stream, tel: index + 1, author: "a", time: minute(told.at), fact: told.fact))
    }
    return state.sessie(stream.id) ?? Sessie(id: stream.id)
  }

  private func minute(_ number: Int) -> Moment { Moment(milliseconds: Int64(number) * 60_000) }
  private func go(_ from: Int, _ to: Int) -> Fact {
    .stapGekozen(van: StapID(number: from), naar: StapID(number: to))
  }

  @Test(
    arguments: [(0, 0), (1439, 1439), (-1439, -1439), (1440, nil), (-1440, nil), (.max, nil), (.min, nil)])
  func `minutes tell something within a day`(minutes: Int, told: Int?) {
    #expect(Duur(minuten: minutes).minuten == told)
    let milliseconds = Int64(minutes).multipliedReportingOverflow(by: 60_000)
    if !milliseconds.overflow { #expect(Duur(milliseconds: milliseconds.partialValue).minuten == told) }
  }

  @Test func `within the minutes of a step nothing is late`() {
    let planning = Planning(sessie([10, 20, 30]), at: minute(8))
    #expect(planning.uitloop == 0 && planning.rest == 2)
    #expect(planning.einde == minute(60) && planning.straks.count == 2)
    #expect(planning.herverdeling.isEmpty)
  }

  @Test func `what a step took longer counts, and what another took shorter counts back`() {
    let late = sessie([10, 20, 30], [(at: 16, fact: go(1, 2))])
    #expect(Planning(late, at: minute(20)).uitloop == 6)
    let made = sessie([10, 20, 30], [(at: 16, fact: go(1, 2)), (at: 30, fact: go(2, 3))])
    #expect(Planning(made, at: minute(31)).uitloop == 0)
  }

  @Test func `a skipped step gives its minutes back`() {
    let skipped = sessie(
      [10, 20, 30], [(at: 10, fact: go(1, 3)), (at: 10, fact: .stapOvergeslagen(StapID(number: 2)))])
    #expect(Planning(skipped, at: minute(12)).uitloop == -20)
  }

  @Test(arguments: 1...60)
  func `a new division makes up for what is late as far as steps can give`(late: Int) {
    let sessie = sessie([10, 20, 5, 30, 12])
    let now = minute(10 + late)
    let planning = Planning(sessie, at: now)
    let given = planning.herverdeling.reduce(0) { $0 - $1.minuten }
    #expect(given == min(late, 15 + 25 + 7))
    for korter in planning.herverdeling {
      let minuten = sessie.etappe(korter.stap)?.minuten ?? 0
      #expect(minuten + korter.minuten >= 5)
    }
  }

  @Test(arguments: 1...50)
  func `who is early has all of it to divide`(early: Int) {
    let sessie = sessie([60, 5, 30, 12], [(at: 60 - early, fact: go(1, 2))])
    let planning = Planning(sessie, at: minute(60 - early))
    #expect(planning.uitloop == -early)
    #expect(planning.herverdeling.reduce(0) { $0 + $1.minuten } == early)
    #expect(planning.herverdeling.allSatisfy { $0.minuten > 0 })
  }

  @Test(arguments: [(-31, true), (-30, false), (0, false), (30, false), (31, true)])
  func `more than half an hour off asks for another division`(off: Int, asks: Bool) {
    let sessie = sessie([60, 40, 40], [(at: 60 + off, fact: go(1, 2))])
    let planning = Planning(sessie, at: minute(60 + off))
    #expect(planning.uitloop == off && planning.vraagtHerverdeling == asks)
  }

  private func leaving(at om: Int) -> (at: Int, fact: Fact) { (0, .vastMoment(.init(om: minute(om)))) }

  @Test(arguments: 20...59)
  func `who has to go before the end is done in time, as far as steps can give`(om: Int) {
    let sessie = sessie([10, 20, 30], [leaving(at: om)])
    let planning = Planning(sessie, at: minute(4))
    #expect(planning.totVast == om - 4 && planning.knelt == 60 - om && planning.vraagtHerverdeling)
    let given = planning.herverdeling.reduce(0) { $0 - $1.minuten }
    #expect(given == min(60 - om, 15 + 25))
    for step in planning.herverdeling {
      #expect((sessie.etappe(step.stap)?.minuten ?? 0) + step.minuten >= 5)
    }
  }

  @Test func `who goes after the end, or went already, changes nothing`() {
    for om in [61, 90, 3] {
      let planning = Planning(sessie([10, 20, 30], [leaving(at: om)]), at: minute(4))
      #expect(planning.knelt == 0 && planning.herverdeling.isEmpty)
    }
  }

  @Test func `who is early gets no minutes beyond the time somebody has to go`() {
    let early = sessie([40, 20, 30], [leaving(at: 65), (at: 10, fact: go(1, 2))])
    let planning = Planning(early, at: minute(10))
    #expect(planning.uitloop == -30 && planning.knelt == 0)
    #expect(planning.herverdeling.reduce(0) { $0 + $1.minuten } == 5)
    let told = sessie(
      [40, 20, 30], [leaving(at: 65), (at: 10, fact: go(1, 2)), (at: 11, fact: .vastMoment(nil))])
    #expect(Planning(told, at: minute(11)).totVast == nil)
  }

  @Test func `at the last step there is nothing to divide`() {
    let sessie = sessie([60, 40], [(at: 1, fact: go(1, 2))])
    #expect(!Planning(sessie, at: minute(1)).vraagtHerverdeling)
  }
}
