import SessionModel
import Testing

@testable import SessionStore

/// What worked in other journeys is found by labels and words, of what others may learn from and nothing else.
struct EerdereReisTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  /// A journey with a closed talk in which one thing was said with a ★, of which others may learn.
  private func reis(
    _ alias: String, _ zinnen: [String], labels: [String] = [], leert: Bool = true, in store: SessionStore
  ) throws -> Identifier {
    let casus = store.newIdentifier()
    var profiel = Casus.Profiel(alias: alias)
    profiel.labels = labels
    _ = try store.append([Change(StreamID(.casus, casus), .casusGemaakt(profiel))])
    let sessie = try store.makeSessie(casus: casus)
    let stream = StreamID(.sessie, sessie)
    for zin in zinnen {
      let id = store.newIdentifier()
      let gegevens = Notitie.Gegevens(stap: StapID(number: 1), tekst: zin, stem: .jeugdige, lichtje: true)
      let yes = store.newIdentifier()
      var changes = [Change(stream, .notitieGemaakt(gegevens), id: id)]
      if leert {
        changes += [
          Change(stream, .antwoord(Antwoord(over: [id], mee: .mee, leren: true, door: .jeugdige)), id: yes),
          Change(stream, .nagekeken(Nagekeken(over: [id], mag: true, na: [yes]))),
        ]
      }
      _ = try store.append(changes)
    }
    return casus
  }

  private func woorden(_ store: SessionStore, van casus: Identifier) throws -> [String] {
    try store.eerdereReizen(van: casus).compactMap {
      $0.zin.geleerd(op: Day(utc: store.now()), verboden: VerbodenWoorden())?.tekst
    }
  }

  @Test func `a label or two words bring it, one word does not, and what nobody let go is not there`() throws
  {
    let store = try folder.store()
    let own = try reis(
      "Vlinder", ["graag buiten sleutelen aan fietsen"], labels: ["talent:techniek"], in: store)
    _ = try reis("Egel", ["samen buiten fietsen hielp mij"], in: store)
    _ = try reis("Uil", ["rust in de ochtend"], labels: ["Talent:Techniek"], in: store)
    _ = try reis("Das", ["alleen buiten zijn"], in: store)
    _ = try reis("Mol", ["buiten fietsen met opa"], leert: false, in: store)
    _ = try store.zoek(Zoekvraag(), tijd: nil, limit: 1)
    #expect(try woorden(store, van: own) == ["rust in de ochtend", "samen buiten fietsen hielp mij"])
    let found = try store.eerdereReizen(van: own)
    #expect(found.map(\.deeltLabel) == [true, false] && found[1].woorden == ["buiten", "fietse"])
    #expect(try store.eerdereReizen(van: store.newIdentifier()).isEmpty)
  }

  @Test func `words that stand in any sentence bring nothing, and those that count are told alone`() throws {
    let store = try folder.store()
    let own = try reis("Vlinder", ["Hij wil graag weer naar een paard op de manege"], in: store)
    _ = try reis("Egel", ["Iedereen wil graag weer naar huis"], in: store)
    _ = try reis("Uil", ["Graag naar het paard van de manege, altijd"], in: store)
    _ = try store.zoek(Zoekvraag(), tijd: nil, limit: 1)
    let found = try store.eerdereReizen(van: own)
    #expect(found.map(\.woorden) == [["manege", "paard"]])
    #expect(found.first?.gedeeld(in: "Graag naar het paard van de manege") == ["paard", "manege"])
  }

  @Test func `a word of most journeys brings nothing either`() throws {
    let store = try folder.store()
    let own = try reis("Vlinder", ["een moestuin bij de brug"], in: store)
    for number in 1...8 { _ = try reis("Das \(number)", ["moestuin met brug nummer \(number)"], in: store) }
    _ = try store.zoek(Zoekvraag(), tijd: nil, limit: 1)
    #expect(try store.eerdereReizen(van: own).isEmpty)
  }

  @Test func `there are seven at most, two of one journey, and none twice`() throws {
    let store = try folder.store()
    let own = try reis("Vlinder", ["iets"], labels: ["talent:muziek"], in: store)
    for number in 1...6 {
      _ = try reis(
        "Das \(number)",
        ["zin a van \(number)", "zin b van \(number)", "zin c van \(number)", "Samen muziek maken"],
        labels: ["talent:muziek"], in: store)
    }
    let said = try woorden(store, van: own)
    #expect(said.count == EerdereReis.meeste && Set(said).count == said.count)
    let reizen = try store.eerdereReizen(van: own).compactMap(\.zin.casus)
    #expect(Set(reizen).allSatisfy { reis in reizen.count { $0 == reis } <= 2 })
  }
}
