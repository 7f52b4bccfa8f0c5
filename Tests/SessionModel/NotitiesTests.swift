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
}
