import Testing

@testable import SessionModel

/// A table of a network hears of a child only the words that may teach others: no voice, no person, no place, no day.
@Suite struct NamenloosTests {
  private static func draaiboek(_ soort: String, _ vorm: String) -> String {
    """
    # Proef
    - soort: \(soort)

    ## Een
    - vorm: \(vorm)
    - tijd: 5 min
    - vraag: Wat neem je mee?
    """
  }

  private let casus = StreamID(.casus, Identifier(time: Moment(milliseconds: 1), entropy: (3, 3)))
  private let talk = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (4, 4)))
  private let network = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (5, 5)))
  private let stap = StapID("1")

  /// A talk of which everything may teach others, and after it a table of a network.
  private func state() throws -> State {
    var streams = Streams()
    func happen(_ fact: Fact, in stream: StreamID) -> Identifier { streams.happen(fact, in: stream) }
    func teach(_ id: Identifier, in stream: StreamID) {
      let yes = happen(.antwoord(.init(over: [id], mee: .mee, leren: true, door: .jeugdige)), in: stream)
      _ = happen(.nagekeken(.init(over: [id], mag: true, na: [yes])), in: stream)
    }
    _ = happen(.casusGemaakt(.init(alias: "Egel", regio: "Denkstad")), in: casus)
    _ = happen(
      .sessieBegonnen(
        .init(
          draaiboek: Self.draaiboek("casus", "oogst"), casus: casus.id, bijeenkomst: casus.id,
          regio: "Denkstad")),
      in: talk)
    let child = happen(.deelnemerErbij(.init(stem: .jeugdige, label: "Egel")), in: talk)
    let note = happen(
      .notitieGemaakt(
        .init(
          stap: stap, tekst: "hutten", stem: .jeugdige, deelnemer: child, soort: .citaat, vak: .kolom("bos"),
          rij: "opa")),
      in: talk)
    teach(note, in: talk)
    teach(happen(.schaalGezet(.init(stap: stap, deelnemer: child, cijfer: 4)), in: talk), in: talk)
    let dream = happen(.droomVastgelegd(tekst: "varen", stem: .jeugdige, sessie: talk.id), in: casus)
    let point = happen(
      .tijdpuntGemaakt(
        .init(
          wanneer: "2024", wat: "verhuisd", wie: "opa", waardevol: "rust", sessie: talk.id, stem: .jeugdige)),
      in: casus)
    let promise = happen(
      .afspraakGemaakt(
        .init(
          sessie: talk.id, deelnemer: child, wie: "Egel", stem: .jeugdige, wat: "bellen",
          wanneer: "2026-11-27",
          metWie: "opa")), in: casus)
    for id in [dream, point, promise] { teach(id, in: casus) }
    _ = happen(.mijlpaalBereikt(.ingeschreven, dag: .epoch, tekst: "", sessie: talk.id), in: casus)
    _ = happen(.mijlpaalBereikt(.anders, dag: .epoch, tekst: "zwemdiploma", sessie: talk.id), in: casus)
    _ = happen(
      .sessieBegonnen(
        .init(draaiboek: Self.draaiboek("netwerk", "wensdroom"), casus: casus.id, bijeenkomst: casus.id)),
      in: network)
    _ = happen(.getrokken(.init(stap: stap, sessie: talk.id, bron: note)), in: network)
    return streams.state
  }

  @Test func `what comes along is words alone`() throws {
    let state = try state()
    let here = try #require(state.sessie(network.id))
    for plaats in [Zicht.Plaats.zaal, .regie, .verslag, .pagina] {
      let seen = try #require(state.casus(casus.id)).gezien(at: plaats, in: here).waarde
      #expect(seen.profiel == Casus.Profiel(alias: "") && seen.mijlpalen.isEmpty, "\(plaats)")
      let plan = seen.reisplan
      #expect(
        plan.droom?.tekst == "varen" && plan.droom?.stem == nil && plan.droom?.gedroomd == nil, "\(plaats)")
      let promise = try #require(plan.afspraken.first?.gegevens)
      #expect(promise == Afspraak.Gegevens(sessie: talk.id, wie: "", wat: "bellen"), "\(plaats)")
      let point = try #require(plan.tijdlijn.first?.gegevens)
      #expect(point == Tijdpunt.Gegevens(wanneer: "", wat: "verhuisd", sessie: talk.id), "\(plaats)")
    }
    let pulled = try #require(here.notities.values.first)
    #expect(
      pulled.gegevens.tekst == "hutten" && pulled.gegevens.stem == nil && pulled.gegevens.deelnemer == nil)
  }

  @Test func `an earlier session has no people, no place and no day there`() throws {
    let state = try state()
    let here = try #require(state.sessie(network.id))
    let earlier = EerdereSessie(try #require(state.sessie(talk.id)), at: here.elders(.zaal)).meegenomen
    #expect(earlier.deelnemers.isEmpty && earlier.begonnen == nil && earlier.begin?.regio == "")
    let note = try #require(earlier.notities.values.first)
    #expect(note.gegevens.tekst == "hutten" && note.gegevens.stem == nil && note.gegevens.rij == nil)
    #expect(earlier.stappen[0].schalen.map(\.deelnemer) == [nil])
  }
}
