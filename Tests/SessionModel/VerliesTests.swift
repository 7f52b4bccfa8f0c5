import Testing

@testable import SessionModel

/// What was let go along in a stream of which something was lost waits to be asked again; a no stays.
@Suite struct VerliesTests {
  private let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (3, 3)))
  private let sessie = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (4, 4)))
  private let stap = StapID("1")
  private static let draaiboek = """
    # Proef
    - soort: casus

    ## Oogst
    - vorm: oogst
    - tijd: 5 min
    - vraag: Wat neem je mee?
    """

  private func begun() -> Streams {
    var streams = Streams()
    _ = streams.happen(.casusGemaakt(.init(alias: "Egel")), in: casus)
    _ = streams.happen(
      .sessieBegonnen(.init(draaiboek: VerliesTests.draaiboek, casus: casus.id, bijeenkomst: casus.id)),
      in: sessie)
    return streams
  }

  @Test func `a yes waits to be asked again, a no stays, and a new yes counts`() throws {
    var streams = begun()
    let ids = ["hutten", "zwemmen", "treinen"].map {
      streams.happen(.notitieGemaakt(.init(stap: stap, tekst: $0, stem: .jeugdige)), in: sessie)
    }
    _ = streams.happen(.antwoord(.init(over: [ids[0]], mee: .mee, door: .jeugdige)), in: sessie)
    let no = streams.happen(.antwoord(.init(over: [ids[1]], mee: .blijft, door: .jeugdige)), in: sessie)
    _ = streams.happen(.antwoord(.init(over: [ids[1]], mee: .mee, door: .jeugdige, na: [no])), in: sessie)
    try streams.lose(in: sessie)
    func told() -> [Bool] {
      ids.map { id in
        streams.state.sessie(sessie.id).flatMap { sessie in
          sessie.notities[id].map { sessie.zicht($0, at: .verslag).woorden != nil }
        } ?? false
      }
    }
    // What lifted the no may be all that is left of a longer story.
    #expect(told() == [false, false, false])
    #expect(streams.state.sessie(sessie.id)?.notities[ids[1]]?.stand.mee == .blijft)
    _ = streams.happen(.antwoord(.init(over: [ids[0]], mee: .mee, door: .jeugdige)), in: sessie)
    #expect(told() == [true, false, false])
  }

  @Test func `a dream and a point of a casus of before wait too, and those of after do not`() throws {
    var streams = begun()
    let dream = streams.happen(
      .droomVastgelegd(tekst: "varen", stem: .jeugdige, sessie: sessie.id), in: casus)
    _ = streams.happen(.tijdpuntGemaakt(.init(wanneer: "2024", wat: "verhuisd")), in: casus)
    _ = streams.happen(.antwoord(.init(over: [dream], mee: .mee, door: .jeugdige)), in: casus)
    try streams.lose(in: casus)
    let plan = try #require(streams.state.casus(casus.id)).gezien(at: .casus).waarde.reisplan
    #expect(plan.droom == nil && plan.tijdlijn.isEmpty)
    _ = streams.happen(.droomVastgelegd(tekst: "vliegen", stem: .jeugdige, sessie: sessie.id), in: casus)
    let later = try #require(streams.state.casus(casus.id)).gezien(at: .casus).waarde.reisplan
    #expect(later.droom?.tekst == "vliegen")
  }

  @Test func `where nobody answered, only a row that may be an answer brings doubt`() {
    var streams = begun()
    _ = streams.happen(.notitieGemaakt(.init(stap: stap, tekst: "hutten")), in: sessie)
    let events = streams.state.events(of: sessie)
    #expect(Event.verlies(in: sessie, after: events, isCertain: false) == nil)
    #expect(Event.verlies(in: sessie, after: events, isCertain: true) != nil)
  }
}

extension Streams {
  fileprivate mutating func lose(in stream: StreamID, isCertain: Bool = false) throws {
    _ = reduce(
      into: &state,
      try #require(Event.verlies(in: stream, after: state.events(of: stream), isCertain: isCertain)))
  }
}
