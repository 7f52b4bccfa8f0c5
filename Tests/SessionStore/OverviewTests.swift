import SessionModel
import Testing

@testable import SessionStore

@Suite struct OverviewTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `a casus is found by the beginning of its alias`() throws {
    let store = try folder.store()
    for alias in ["Vlinder", "Vlinderstruik", "Égel", "Vos"] { _ = try store.makeCasus(alias) }
    func aliases(_ text: String) throws -> [String] {
      try store.casussen(aliasBeginning: text).map { store.gezien($0).waarde.profiel.alias }
    }
    #expect(try aliases("v") == ["Vlinder", "Vlinderstruik", "Vos"])
    #expect(try aliases("VLINDER") == ["Vlinder"])
    #expect(try aliases("vlinders") == ["Vlinderstruik"])
    #expect(try aliases("eg") == ["Égel"])
    #expect(try aliases("das").isEmpty)
    #expect(try aliases("").count == 4)
  }

  @Test func `a session is found by the beginning of its code or by its whole name`() throws {
    let store = try folder.store()
    let (sessie, other) = (try store.makeSessie(), try store.makeSessie())
    #expect(try store.sessies(codeBeginning: sessie.code).map(\.id) == [sessie])
    #expect(try store.sessies(codeBeginning: sessie.code.uppercased()).map(\.id) == [sessie])
    #expect(try store.sessies(codeBeginning: String(sessie.code.prefix(9))).map(\.id) == [sessie])
    #expect(try store.sessies(codeBeginning: other.text).map(\.id) == [other])
    #expect(try store.sessies(codeBeginning: "").isEmpty)
    #expect(try store.sessies(codeBeginning: store.newIdentifier().text).isEmpty)
  }

  @Test func `letters that look like a digit of a code are taken for it`() throws {
    let store = try folder.store()
    let id = Identifier(time: Moment(milliseconds: 1), entropy: (0, 0b00001_00000))
    #expect(id.code.hasPrefix("01"))
    let begin = Sessie.Begin(draaiboek: draaiboek, casus: nil, bijeenkomst: id)
    _ = try store.append([Change(StreamID(.sessie, id), .sessieBegonnen(begin))])
    for text in ["01", "oi", "OL", "0l"] {
      #expect(try store.sessies(codeBeginning: text).map(\.id) == [id], "\(text)")
    }
  }

  @Test func `a session runs until it is closed or twelve hours pass`() throws {
    var now = Moment(milliseconds: 1_800_000_000_000)
    let store = try SessionStore(
      folder: folder.path + "/store", author: "a", patience: .command, now: { now },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
    let sessies = try (0..<3).map { _ in try store.makeSessie() }
    _ = try store.append([Change(StreamID(.sessie, sessies[0]), .sessieGesloten)])
    now = now.later(milliseconds: Sessie.runningMilliseconds - 1)
    #expect(Set(try store.runningSessies().map(\.id)) == Set(sessies.dropFirst()))
    try store.note("nog even", in: sessies[2])
    now = now.later(milliseconds: 1)
    #expect(try store.runningSessies().map(\.id) == [sessies[2]])
    #expect(try store.leftOpenSessies().map(\.id) == [sessies[1]])
    for row in try store.sessies() {
      #expect(row.isRunning(at: now) == store.state.sessie(row.id)?.isRunning(at: now))
    }
    #expect(try store.sessies(limit: 2).count == 2)
  }

  @Test func `a casus knows its sessions and comes last when one begins`() throws {
    let store = try folder.store()
    let (first, second) = (try store.makeCasus("Vlinder"), try store.makeCasus("Egel"))
    #expect(try store.casussen(.latest).map(\.id) == [second, first])
    let sessie = try store.makeSessie(casus: first)
    #expect(try store.casussen(.latest, limit: 1).map(\.id) == [first])
    #expect(try store.casus(first)?.sessies == 1)
    #expect(try store.sessies(casus: first).map { store.gezien($0).waarde.alias } == ["Vlinder"])
    #expect(try store.sessies(casus: second).isEmpty)
    let beginnings = try #require(store.state.sessies[sessie]?.events.map(\.id))
    _ = try store.append([Change(StreamID(.sessie, sessie), .ingetrokken(beginnings))])
    #expect(try store.casussen(.latest).map(\.id) == [second, first])
    #expect(try store.casus(first)?.sessies == 0)
    #expect(try store.sessie(sessie) == nil)
  }

  @Test func `afspraken are listed with what became of them`() throws {
    let store = try folder.store()
    let casus = StreamID(.casus, try store.makeCasus("Vlinder"))
    let (sessie, alone) = (try store.makeSessie(casus: casus.id), try store.makeSessie())
    func promise(_ what: String, in stream: StreamID, of sessie: Identifier) throws -> Identifier {
      let gegevens = Afspraak.Gegevens(
        sessie: sessie, deelnemer: store.newIdentifier(), wie: "school", stem: .school, wat: what,
        eersteStap: "als de bel gaat, dan bel ik", wanneer: "01-09-2027", metWie: "de mentor")
      return try store.append([Change(stream, .afspraakGemaakt(gegevens))])[0].id
    }
    let first = try promise("een rooster op maat", in: casus, of: sessie)
    let second = try promise("een vaste dag", in: casus, of: sessie)
    let third = try promise("een brief", in: StreamID(.sessie, alone), of: alone)
    _ = try store.append([Change(casus, .afspraakStand(first, .gedaan, bracht: "rust", sessie: alone))])
    _ = try store.append([Change(casus, .afspraakStand(second, .loopt, bracht: "", sessie: alone))])
    #expect(try store.afspraken().map(\.id) == [third, second, first])
    #expect(try store.afspraken(onlyOpen: true).map(\.id) == [third, second])
    #expect(
      try store.afspraken(casus: casus.id).map { try store.gezien($0).waarde.alias } == [
        "Vlinder", "Vlinder",
      ])
    #expect(try store.afspraken(casus: casus.id, onlyOpen: true).map(\.id) == [second])
    let rows = try #require(store.state.casus(casus.id)?.afspraakOverviews(vragers: []))
    var overview = try #require(rows.first { $0.id == first })
    overview.alias = "Vlinder"
    #expect(try store.afspraken().last == Rij(overview))
    #expect(overview.bracht == "rust" && !overview.isOpen)
  }

  @Test func `every list is read along an index`() throws {
    let store = try folder.store()
    let queries = [
      "SELECT * FROM casus ORDER BY fold, id LIMIT 9",
      "SELECT * FROM casus ORDER BY laatste DESC, id DESC LIMIT 9",
      "SELECT * FROM casus WHERE fold >= 'a' AND fold < 'b' ORDER BY fold, id",
      "SELECT * FROM casus WHERE code = 'a' ORDER BY id LIMIT 1",
      "SELECT * FROM sessie WHERE bijeenkomst = x'00' LIMIT 1",
      "SELECT * FROM sessie WHERE true ORDER BY begonnen DESC, id DESC LIMIT 9",
      "SELECT * FROM sessie WHERE casus = x'00' ORDER BY begonnen DESC, id DESC LIMIT 9",
      "SELECT * FROM sessie WHERE gesloten IS NULL AND laatste > 5 ORDER BY laatste DESC, id DESC LIMIT 9",
      "SELECT * FROM sessie WHERE code >= 'a' AND code < 'b' ORDER BY code",
      "SELECT * FROM casus WHERE true AND (fold, id) > ('a', x'00') ORDER BY fold, id",
      "SELECT * FROM sessie WHERE true AND (begonnen, id) < (5, x'00') ORDER BY begonnen DESC, id DESC",
      "SELECT * FROM afspraak WHERE true AND open AND (moment, id) < (5, x'00') ORDER BY moment DESC, id DESC",
      "SELECT * FROM afspraak WHERE stream = x'00' AND (moment, id) < (5, x'00') ORDER BY moment DESC, id DESC",
    ]
    for query in queries {
      let plan = try store.database.statement("EXPLAIN QUERY PLAN " + query)
      defer { plan.reset() }
      while try plan.step() {
        let step = plan.text(3)
        #expect(step.contains("USING INDEX") || step.contains("USING COVERING INDEX"), "\(query): \(step)")
      }
    }
  }
}
