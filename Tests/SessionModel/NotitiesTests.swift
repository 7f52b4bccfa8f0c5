import Support
import Testing

@testable import SessionModel

/// The notes of a session, each in a place of its own.
struct NotitiesTests {
  private func notitie(_ number: UInt64, _ tekst: String) -> Notitie {
    let id = Identifier(halves: (0, number))
    let gegevens = Notitie.Gegevens(stap: StapID(number: 1), tekst: tekst)
    let event = Event(
      id: id, stream: StreamID(.sessie, id), tel: 1, author: "test", time: Moment(milliseconds: 0),
      fact: .notitieGemaakt(gegevens))
    return Notitie(gegevens, of: event)
  }

  @Test func `a copy keeps its notes when the other changes, takes away or gets one`() {
    var notities = Notities()
    let (one, two) = (notitie(1, "een"), notitie(2, "twee"))
    (notities[one.id], notities[two.id]) = (one, two)
    let before = notities
    notities[one.id]?.gegevens.tekst = "anders"
    notities[two.id] = nil
    notities[two.id]?.gegevens.tekst = "niets"
    #expect(notities.count == 1 && !notities.has(two.id) && notities[two.id] == nil)
    #expect(notities[one.id]?.gegevens.tekst == "anders")
    #expect(before.count == 2 && before[one.id] == one && before[two.id] == two)
    #expect(Set(before.values.map(\.gegevens.tekst)) == ["een", "twee"] && Set(before.keys).count == 2)
    notities[two.id] = two
    notities[one.id] = one
    #expect(notities == before && notities.hashValue == before.hashValue)
  }

  @Test func `what is the same as elsewhere is taken over, and changes there alone`() {
    var whole = Notities()
    let one = notitie(1, "een")
    whole[one.id] = one
    var seen = Notities()
    seen.take(one, as: whole)
    seen.take(notitie(2, "twee"), as: whole)
    seen[one.id]?.gegevens.tekst = "bedekt"
    #expect(whole[one.id] == one && seen[one.id]?.gegevens.tekst == "bedekt" && seen.count == 2)
  }

  /// Fixed, so that a failure can be looked at again.
  @Test func `of any names in any order the same lie there as are found one by one`() {
    var random = Dice(seed: 7)
    for round in 0..<200 {
      var notities = Notities()
      let all = (1...random.roll(1...30)).map { notitie(UInt64($0), "zin \($0)") }
      for one in all { notities[one.id] = one }
      for one in all where random.roll(1...4) == 1 { notities[one.id] = nil }
      var asked = (0..<random.roll(0...40)).map { _ in Identifier(halves: (0, UInt64(random.roll(0...33)))) }
      if round % 2 == 0 { asked.sort() }
      var found: [Identifier] = []
      notities.forEachBlik(asked) { place, blik in
        found.append(blik.id)
        #expect(notities.look(at: place, \.id) == blik.id, "round \(round), seed 7")
      }
      #expect(found == asked.filter { notities[$0] != nil }, "round \(round), seed 7")
    }
  }

  @Test func `a note is of the side of who said it, also where that was put right afterwards`() throws {
    var streams = Streams()
    let stream = StreamID(.sessie, Identifier(halves: (1, 1)))
    let draaiboek =
      "# Gesprek\nKort.\n\n- soort: casus\n\n## Een\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat?\n"
    _ = streams.happen(
      .sessieBegonnen(.init(draaiboek: draaiboek, casus: nil, bijeenkomst: stream.id)), in: stream)
    let wie = streams.happen(.deelnemerErbij(.init(stem: .ouder)), in: stream)
    let stap = StapID(number: 1)
    for gegevens in [
      Notitie.Gegevens(stap: stap, tekst: "van wie er zit", stem: .ouder, deelnemer: wie),
      .init(stap: stap, tekst: "van een stem", stem: .school), .init(stap: stap, tekst: "van niemand"),
      .init(stap: stap, tekst: "van wie er niet zit", stem: .zorg, deelnemer: stream.id),
    ] { _ = streams.happen(.notitieGemaakt(gegevens), in: stream) }
    _ = streams.happen(.deelnemerGewijzigd(wie, .init(stem: .jeugdige)), in: stream)
    let sessie = try #require(streams.state.sessie(stream.id))
    var sides: [Stem?] = []
    sessie.notities.forEachBlik(try #require(sessie.etappe(stap)).notities) { place, blik in
      #expect(sessie.notities.look(at: place, \.id) == blik.id)
      sides.append(sessie.deelnemers.stem(of: blik))
    }
    #expect(sides == [.jeugdige, .school, nil, .zorg])
    #expect(sessie.notities(in: stap).map { sessie.deelnemers.stem(of: Notitieblik($0)) } == sides)
  }
}
