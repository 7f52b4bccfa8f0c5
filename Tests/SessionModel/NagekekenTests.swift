import Testing

@testable import SessionModel

/// Words from which others may learn leave only in the form in which somebody looked at them.
@Suite struct NagekekenTests {
  private let draaiboek = """
    # Proef
    - soort: casus

    ## Een
    - vorm: oogst
    - tijd: 5 min
    - vraag: Wat neem je mee?

    ## Terug
    - vorm: teruglezen
    - tijd: 5 min
    - vraag: Mag het mee?
    """
  private let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (3, 3)))
  private let talk = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (4, 4)))
  private let stap = StapID("1")

  private func begun() -> Streams {
    var streams = Streams()
    _ = streams.happen(.casusGemaakt(.init(alias: "Egel")), in: casus)
    _ = streams.happen(
      .sessieBegonnen(.init(draaiboek: draaiboek, casus: casus.id, bijeenkomst: casus.id)), in: talk)
    return streams
  }

  private func note(_ words: String, in streams: inout Streams) -> Identifier {
    streams.happen(.notitieGemaakt(.init(stap: stap, tekst: words, stem: .jeugdige)), in: talk)
  }

  private func leaves(_ id: Identifier, _ streams: Streams) throws -> Zicht {
    let sessie = try #require(streams.state.sessie(talk.id))
    return sessie.zicht(try #require(sessie.notities[id]), at: .leren)
  }

  private func zinnen(_ streams: Streams) throws -> [Leerzin] {
    let sessie = try #require(streams.state.sessie(talk.id))
    return Teruglezing(sessie, casus: streams.state.casus(casus.id)).leerzinnen(casus: casus.id)
  }

  private func look(_ id: Identifier, mag: Bool, _ streams: inout Streams) throws {
    for change in try #require(zinnen(streams).first { $0.id == id }).gezegd(mag: mag) {
      _ = streams.happen(change.fact, in: change.stream)
    }
  }

  @Test func `a sentence leaves once somebody looked at it, and not after a no`() throws {
    var streams = begun()
    let id = note("hutten", in: &streams)
    #expect(try zinnen(streams).isEmpty)
    _ = streams.happen(.antwoord(.init(over: [id], mee: .mee, leren: true, door: .jeugdige)), in: talk)
    #expect(try leaves(id, streams) == .niet(.nogNietNagekeken))
    #expect(try zinnen(streams).map(\.nagekeken) == [nil])
    try look(id, mag: true, &streams)
    #expect(try leaves(id, streams) == .toon("hutten"))
    try look(id, mag: false, &streams)
    #expect(try leaves(id, streams).woorden == nil)
    #expect(try zinnen(streams).map(\.nagekeken) == [false])
  }

  @Test func `words that were released later are looked at again, and so are words that were mended`() throws
  {
    var streams = begun()
    let id = note("hutten", in: &streams)
    let yes = streams.happen(
      .antwoord(.init(over: [id], mee: .mee, leren: true, door: .jeugdige)), in: talk)
    try look(id, mag: true, &streams)
    let other = streams.happen(
      .antwoord(.init(over: [id], mee: .woorden("bouwen met opa Karel"), door: .jeugdige, na: [yes])),
      in: talk)
    #expect(try leaves(id, streams) == .niet(.nogNietNagekeken))
    #expect(try zinnen(streams).map(\.woorden) == ["bouwen met opa Karel"])
    try look(id, mag: true, &streams)
    #expect(try leaves(id, streams) == .toonAls("bouwen met opa Karel"))
    // A judgement that did not know of the answer, from another store, does not hold for its words.
    _ = streams.happen(.nagekeken(.init(over: [id], mag: true, na: [yes])), in: talk)
    #expect(try leaves(id, streams) == .toonAls("bouwen met opa Karel"))
    _ = streams.happen(
      .antwoord(.init(over: [id], mee: .woorden("bouwen"), door: .jeugdige, na: [yes, other])), in: talk)
    _ = streams.happen(.nagekeken(.init(over: [id], mag: true, na: [yes])), in: talk)
    #expect(try leaves(id, streams) == .niet(.nogNietNagekeken))
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set("een kasteel")
    _ = streams.happen(.notitieGewijzigd(id, wijziging), in: talk)
    #expect(try leaves(id, streams).woorden == nil && zinnen(streams).isEmpty)
  }

  @Test func `a dream is looked at where it stands and where it was said`() throws {
    var streams = begun()
    let id = note("varen", in: &streams)
    let dream = streams.happen(
      .droomVastgelegd(tekst: "varen", stem: .jeugdige, sessie: talk.id, bron: id), in: casus)
    _ = streams.happen(.antwoord(.init(over: [id], mee: .mee, leren: true, door: .jeugdige)), in: talk)
    _ = streams.happen(.antwoord(.init(over: [dream], mee: .mee, leren: true, door: .jeugdige)), in: casus)
    let asked = try #require(zinnen(streams).first)
    #expect(Set(asked.gezegd(mag: true).map(\.stream)) == [casus, talk])
    let before = try #require(streams.state.casus(casus.id)).gezien(at: .leren).waarde
    #expect(before.reisplan.dromen.isEmpty)
    try look(id, mag: true, &streams)
    #expect(try zinnen(streams).map(\.nagekeken) == [true])
    let seen = try #require(streams.state.casus(casus.id)).gezien(at: .leren).waarde
    #expect(seen.reisplan.dromen.map(\.tekst) == ["varen"])
  }

  @Test func `what was said of words goes with them when they are erased`() throws {
    var streams = begun()
    let id = note("hutten", in: &streams)
    _ = streams.happen(.antwoord(.init(over: [id], mee: .mee, leren: true, door: .jeugdige)), in: talk)
    try look(id, mag: true, &streams)
    let events = streams.state.events(of: talk)
    let looked = try #require(events.last { if case .huis(.nagekeken) = $0.fact { true } else { false } })
    #expect(Erasure(of: id, in: events).gone.contains(looked.id))
    #expect(Erasure(of: id, replacedBy: "kamers", in: events).gone.contains(looked.id))
  }

  @Test func `it can be said any day, and taken back any day`() throws {
    var streams = begun()
    let id = note("hutten", in: &streams)
    _ = streams.happen(.antwoord(.init(over: [id], mee: .mee, leren: true, door: .jeugdige)), in: talk)
    _ = streams.happen(.sessieGesloten, in: talk)
    let said = Change(talk, .nagekeken(.init(over: [id], mag: true)))
    #expect(streams.state.refusal(of: said) == nil)
    let event = streams.happen(said.fact, in: talk)
    #expect(streams.state.refusal(of: Change(talk, .ingetrokken([event]))) == nil)
  }
}
