import Testing

@testable import SessionModel

/// A session that comes to ask while it runs asks about everything that was said in it, wherever that stands by now; and
/// nothing that waits for an answer is kept from being asked.
@Suite struct LaterVragenTests {
  private static func draaiboek(_ vorm: String) -> String {
    """
    # Proef
    - soort: casus

    ## Een
    - vorm: \(vorm)
    - tijd: 5 min
    - vraag: Wat lukt er?
    """
  }

  private static let lezen = Stap(naam: "Teruglezen", vorm: .teruglezen, minuten: 5, vraag: "Mag dit mee?")

  /// A store with what happens in it, one thing after the other.
  private struct Verloop {
    let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (3, 3)))
    let talk = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (4, 4)))
    let later = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (5, 5)))
    let stap = StapID("1")
    var state = State()
    private var count = 0
    private(set) var touched = Touched()

    @discardableResult mutating func happen(_ fact: Fact, in stream: StreamID) -> Identifier {
      count += 1
      let event = Event(
        id: Identifier(time: Moment(milliseconds: Int64(count)), entropy: (UInt64(count), 1)), stream: stream,
        tel: state.tel(stream) + 1, author: "a", time: Moment(milliseconds: Int64(count)), fact: fact)
      let follows = state.gevolgen(van: Change(stream, fact))
      touched = reduce(into: &state, event)
      let told = touched
      for change in follows { happen(change.fact, in: change.stream) }
      touched = told
      return event.id
    }

    mutating func begin(_ stream: StreamID, about casus: Identifier?) {
      happen(
        .sessieBegonnen(
          .init(draaiboek: LaterVragenTests.draaiboek("oogst"), casus: casus, bijeenkomst: talk.id)),
        in: stream)
    }

    func words(in stream: StreamID) -> [String] {
      state.sessie(stream.id)?.notities.values.map(\.gegevens.tekst).filter { !$0.isEmpty } ?? []
    }
  }

  @Test func `what another session borrowed goes from it at once when its own session begins to ask`() throws
  {
    for isCopy in [false, true] {
      var verloop = Verloop()
      verloop.happen(.casusGemaakt(.init(alias: "Egel")), in: verloop.casus)
      verloop.begin(verloop.talk, about: verloop.casus.id)
      let said = verloop.happen(
        .notitieGemaakt(.init(stap: verloop.stap, tekst: "hutten bouwen", stem: .jeugdige)), in: verloop.talk)
      verloop.begin(verloop.later, about: verloop.casus.id)
      let pulled: Fact =
        isCopy
        ? .notitieGemaakt(.init(stap: verloop.stap, tekst: "hutten bouwen", stem: .jeugdige, bij: said))
        : .getrokken(.init(stap: verloop.stap, sessie: verloop.talk.id, bron: said))
      verloop.happen(pulled, in: verloop.later)
      #expect(verloop.words(in: verloop.later) == ["hutten bouwen"], "an open table goes along")
      let step = verloop.happen(.stapIngevoegd(Self.lezen, na: verloop.stap), in: verloop.talk)
      #expect(verloop.words(in: verloop.later).isEmpty, "copy \(isCopy)")
      verloop.happen(.antwoord(.init(over: [said], mee: .mee, door: .jeugdige)), in: verloop.talk)
      #expect(verloop.words(in: verloop.later) == ["hutten bouwen"])
      verloop.happen(.ingetrokken([step]), in: verloop.talk)
      #expect(verloop.words(in: verloop.later) == ["hutten bouwen"])
    }
  }

  @Test func `what lists show of an afspraak is made anew when its session begins to ask`() {
    var verloop = Verloop()
    verloop.begin(verloop.talk, about: nil)
    verloop.happen(
      .afspraakGemaakt(.init(sessie: verloop.talk.id, wie: "Otter", wat: "bellen")), in: verloop.talk)
    verloop.happen(.stapIngevoegd(Self.lezen, na: verloop.stap), in: verloop.talk)
    #expect(verloop.touched.hasAfspraken)
    verloop.happen(.stapIngevoegd(Self.lezen, na: verloop.stap), in: verloop.talk)
    #expect(!verloop.touched.everything, "it asks already")
  }

  @Test func `who takes on what is parked is asked about, and goes along with a yes`() throws {
    var verloop = Verloop()
    verloop.begin(verloop.talk, about: nil)
    let said = verloop.happen(
      .notitieGemaakt(.init(stap: verloop.stap, tekst: "de bus rijdt niet", soort: .hobbel)), in: verloop.talk
    )
    let role = verloop.happen(
      .notitieGemaakt(.init(stap: verloop.stap, tekst: "de les is te lang", soort: .hobbel)), in: verloop.talk
    )
    verloop.happen(.stapIngevoegd(Self.lezen, na: verloop.stap), in: verloop.talk)
    verloop.happen(.antwoord(.init(over: [said, role], mee: .mee, door: .anders)), in: verloop.talk)
    let parked = verloop.happen(
      .geparkeerd(said, .init(route: .oplossen, eigenaar: "Kornoelje van het busbedrijf")), in: verloop.talk)
    verloop.happen(.geparkeerd(role, .init(route: .agenderen, eigenaar: "school")), in: verloop.talk)
    func owner(_ plaats: Zicht.Plaats, of id: Identifier) -> String? {
      verloop.state.sessie(verloop.talk.id)?.gezien(at: plaats).waarde.notities[id]?.parkeerplek?.eigenaar
    }
    func left() -> Int? {
      verloop.state.sessie(verloop.talk.id)?.gezien(at: .verslag).weggelaten.nogNietGevraagd
    }
    let sessie = try #require(verloop.state.sessie(verloop.talk.id))
    let zinnen = Teruglezing(sessie, casus: nil).zinnen
    let asked = try #require(zinnen.first { $0.tekst == "Kornoelje van het busbedrijf" })
    #expect(asked.bronnen.map(\.event) == [parked] && asked.stand.mee == nil)
    #expect(owner(.verslag, of: said) == "" && owner(.zaal, of: said) == "Kornoelje van het busbedrijf")
    #expect(left() == zinnen.count { $0.stand.mee == nil }, "a report counts what waits")
    verloop.happen(
      .antwoord(.init(over: [parked], mee: .woorden("iemand van de bus"), door: .anders)), in: verloop.talk)
    #expect(owner(.verslag, of: said) == "iemand van de bus" && left() == 0)
    verloop.happen(.antwoord(.init(over: [parked], mee: .blijft, door: .anders)), in: verloop.talk)
    #expect(owner(.verslag, of: said) == "" && owner(.zaal, of: said) == "")
    #expect(
      verloop.state.sessie(verloop.talk.id)?.geprojecteerd.notities[said]?.parkeerplek?.eigenaar == "",
      "nor on its own wall")
  }
}
