import SessionModel
import Testing

/// Notes that say the same stand under one of them.
@Suite struct MergeTests {
  private let stream = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (1, 1)))
  private let draaiboek = """
    # Proef

    ## Oogst
    - vorm: oogst
    - tijd: 5 min
    - vraag: Wat neem je mee?

    ## Ideeën
    - vorm: ideeen
    - tijd: 5 min
    - vraag: Wat kan er wel?
    """

  private func id(_ number: UInt64) -> Identifier {
    Identifier(time: Moment(milliseconds: Int64(number)), entropy: (number, number))
  }

  private func run(_ facts: [Fact]) -> Sessie? {
    var state = State()
    let begin = Fact.sessieBegonnen(.init(draaiboek: draaiboek, casus: nil, bijeenkomst: stream.id))
    for (index, fact) in ([begin] + facts).enumerated() {
      _ = reduce(
        into: &state,
        Event(
          id: id(UInt64(index) + 10), stream: stream, tel: index + 1, author: "a",
          time: Moment(milliseconds: Int64(index)), fact: fact))
    }
    return state.sessie(stream.id)
  }

  private func note(_ text: String) -> Fact { .notitieGemaakt(.init(stap: StapID("1"), tekst: text)) }

  @Test func `a double leaves the wall and is kept under the note it repeats`() throws {
    let sessie = try #require(
      run([
        note("rust"), note("rustige plek"), note("buiten"), .notitiesSamengevoegd(in: id(11), [id(12)]),
      ]))
    #expect(sessie.notities(in: StapID("1")).map(\.gegevens.tekst) == ["rust", "buiten"])
    #expect(sessie.notities[id(11)]?.dubbelen == [id(12)])
    #expect(sessie.notities[id(12)]?.dubbelVan == id(11))
  }

  @Test func `a double of a double goes with it`() throws {
    let sessie = try #require(
      run([
        note("a"), note("b"), note("c"), .notitiesSamengevoegd(in: id(12), [id(13)]),
        .notitiesSamengevoegd(in: id(11), [id(12)]),
      ]))
    #expect(sessie.notities(in: StapID("1")).map(\.id) == [id(11)])
    #expect(sessie.notities[id(11)]?.dubbelen == [id(12), id(13)])
    #expect(sessie.notities[id(12)]?.dubbelen == [])
  }

  @Test func `taking the merging back brings the double back in its place`() throws {
    let sessie = try #require(
      run([
        note("a"), note("b"), note("c"), .notitiesSamengevoegd(in: id(13), [id(12)]), .ingetrokken([id(14)]),
      ]))
    #expect(sessie.notities(in: StapID("1")).map(\.id) == [id(11), id(12), id(13)])
  }

  @Test func `a double that is moved to another step stays under its note`() throws {
    var move = Notitie.Wijziging()
    move.stap = .set(StapID("2"))
    let sessie = try #require(
      run([
        note("a"), note("b"), .notitiesSamengevoegd(in: id(11), [id(12)]), .notitieGewijzigd(id(12), move),
      ])
    )
    #expect(sessie.notities(in: StapID("2")).isEmpty)
    #expect(sessie.notities(in: StapID("1")).map(\.id) == [id(11)])
  }

  @Test func `what a step shows can be switched while it runs`() throws {
    let switched = try #require(run([.tonenGezet(StapID("1"), .los)]))
    #expect(switched.etappe(StapID("1"))?.houdtAchter == true)
    #expect(switched.etappe(StapID("2"))?.houdtAchter == false)
  }
}
