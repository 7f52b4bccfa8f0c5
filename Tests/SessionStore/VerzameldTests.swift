import SessionModel
import Testing
import Text

@testable import SessionStore

/// Lists over all sessions: what stands in them follows what was said, and what became of that.
struct VerzameldTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private let today = Day(utc: Moment(milliseconds: 1_800_000_000_000))

  /// What stands in a list, with how often.
  private func lijst(
    _ lijst: Verzameling, _ vernauwing: Vernauwing = Vernauwing(), in store: SessionStore
  ) throws -> [String] {
    let page = try store.pagina(Lijstvraag(.verzameld(lijst), vernauwing: vernauwing), today: today)
    guard case .verzameld(let rows) = page.rijen else { return [] }
    #expect(page.totaal == rows.count)
    // Read on row by row it is the same list.
    var (plek, read) = (nil as SessionStore.Verzamelplek?, [Verzameld]())
    repeat {
      let next = try store.verzameld(lijst, vernauwing, after: plek, limit: 1)
      (plek, read) = (next.plek, read + next.rijen)
    } while plek != nil
    #expect(read == rows)
    return rows.map { "\(store.gezien($0.rij).waarde.tekst) \($0.keer)" }
  }

  private func noteer(
    _ tekst: String, _ soort: Notitie.Soort = .gewoon, stap: Int = 1, in sessie: Identifier,
    _ store: SessionStore
  ) throws -> Identifier {
    let fact = Fact.notitieGemaakt(.init(stap: StapID(number: stap), tekst: tekst, soort: soort))
    return try store.append([Change(StreamID(.sessie, sessie), fact)])[0].id
  }

  @Test func `what seems to say the same is one row, the one that was said last`() throws {
    let store = try folder.store()
    let one = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let other = try store.makeSessie(casus: store.makeCasus("Egel"))
    _ = try noteer("het vervoer naar de school stopt", .hobbel, in: one, store)
    _ = try noteer("Naar de school: het vervoer stopt.", .hobbel, in: other, store)
    _ = try noteer("de lift is stuk", .hobbel, in: one, store)
    let found = try Set(lijst(.knelpunten, in: store))
    // Of one moment either may be the last.
    let twice: Set = ["Naar de school: het vervoer stopt. 2", "het vervoer naar de school stopt 2"]
    #expect(found.contains("de lift is stuk 1") && found.count == 2 && !found.isDisjoint(with: twice))
    #expect(try IndexCheck(database: store.database, journal: store.journal).isRight())
  }

  @Test func `what a checklist lacks stands in the way until it is in order`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let stream = StreamID(.sessie, sessie)
    let stap = StapID(number: 1)
    func zet(_ punt: Sessie.Punt) throws -> [Event] {
      try store.append([Change(stream, .puntGezet(stap, punt))])
    }
    _ = try zet(.init(tekst: "vervoer", klaar: false, eigenaar: "gemeente", opmerking: "geen bus"))
    _ = try zet(.init(tekst: "een sleutel", klaar: true))
    #expect(try lijst(.knelpunten, in: store) == ["vervoer 1"])
    var vernauwing = Vernauwing()
    vernauwing.wie = "gemeente"
    #expect(try lijst(.knelpunten, vernauwing, in: store) == ["vervoer 1"])
    let done = try zet(.init(tekst: "vervoer", klaar: true))
    #expect(try lijst(.knelpunten, in: store).isEmpty)
    _ = try store.append([Change(stream, .ingetrokken(done.map(\.id)))])
    #expect(try lijst(.knelpunten, in: store) == ["vervoer 1"])
    #expect(try IndexCheck(database: store.database, journal: store.journal).isRight())
  }

  @Test func `a row goes with what made it one: another kind, held back, retracted, answered`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let stream = StreamID(.sessie, sessie)
    let hobbel = try noteer("de lift is stuk", .hobbel, in: sessie, store)
    _ = try noteer("wie betaalt dat", .vraag, in: sessie, store)
    #expect(try lijst(.nevenvragen, in: store) == ["wie betaalt dat 1"])
    let plek = Parkeerplek(route: .agenderen, eigenaar: "mentor", forum: .lea)
    _ = try store.append([Change(stream, .geparkeerd(hobbel, plek))])
    var wanted = Vernauwing()
    (wanted.forum, wanted.wie, wanted.stand) = (.lea, "mentor", .open)
    #expect(try lijst(.knelpunten, wanted, in: store) == ["de lift is stuk 1"])
    wanted.forum = .oogo
    #expect(try lijst(.knelpunten, wanted, in: store) == [])
    var change = Notitie.Wijziging()
    change.soort = .set(.gewoon)
    let event = try store.append([Change(stream, .notitieGewijzigd(hobbel, change))])[0]
    // It waits still, at that table, and stands in the way no more.
    #expect(try lijst(.knelpunten, in: store) == [])
    #expect(try Set(lijst(.nevenvragen, in: store)) == ["de lift is stuk 1", "wie betaalt dat 1"])
    _ = try store.append([Change(stream, .ingetrokken([event.id]))])
    #expect(try lijst(.knelpunten, in: store) == ["de lift is stuk 1"])
    var held = Notitie.Wijziging()
    held.achtergehouden = .set(true)
    _ = try store.append([Change(stream, .notitieGewijzigd(hobbel, held))])
    #expect(try lijst(.knelpunten, in: store) == [])
    #expect(try store.database.int("SELECT count(*) FROM verzamelrij WHERE id = ?", .identifier(hobbel)) == 0)
    #expect(try IndexCheck(database: store.database, journal: store.journal).isRight())
  }

  @Test func `a tip gets its table and owner at a desk, also of a talk that is closed, and waits for nobody`()
    throws
  {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let stream = StreamID(.sessie, sessie)
    let hobbel = try noteer("de lift is stuk", .hobbel, in: sessie, store)
    let vraag = try noteer("wie betaalt dat", .vraag, in: sessie, store)
    _ = try store.append([Change(stream, .sessieGesloten)])
    func zet(_ note: Identifier, _ plek: Parkeerplek) throws -> Notitie {
      _ = try store.append([Change(stream, .geparkeerd(note, plek))])
      return try #require(store.state.sessie(sessie)?.notities[note])
    }
    #expect(try zet(hobbel, Parkeerplek(eigenaar: "mentor", forum: .lea)).isGeparkeerd)
    var plek = Parkeerplek(eigenaar: "wijkteam", forum: .gemeente, wacht: false)
    #expect(try !zet(vraag, plek).isGeparkeerd)
    #expect(throws: (any Error).self) {
      try store.append([Change(stream, .geparkeerd(vraag, Parkeerplek(forum: .lea)))])
    }
    var wanted = Vernauwing()
    (wanted.forum, wanted.wie, wanted.stand) = (.gemeente, "wijk", .open)
    #expect(try lijst(.nevenvragen, wanted, in: store) == ["wie betaalt dat 1"])
    plek.antwoord = "de gemeente"
    _ = try zet(vraag, plek)
    #expect(try lijst(.nevenvragen, wanted, in: store) == [])
    wanted.stand = .beantwoord
    #expect(try lijst(.nevenvragen, wanted, in: store) == ["wie betaalt dat 1"])
    var parked: [Identifier] = []
    var list = store.readGeparkeerd(casus: nil)
    _ = try list.next { row in
      parked.append(row.id)
      return true
    }
    #expect(parked == [hobbel], "what has a place is not parked by it")
    #expect(try IndexCheck(database: store.database, journal: store.journal).isRight())
  }

  @Test func `the pages and the order of what was agreed come from an index`() throws {
    let store = try folder.store()
    for sql in [
      "SELECT * FROM afspraak WHERE true ORDER BY \(ListOrder.byDay.joined(separator: ", ")) LIMIT 20 OFFSET 40",
      "SELECT * FROM afspraak WHERE rang = 0 AND rangdag < '2026' ORDER BY \(ListOrder.byDay.joined(separator: ", "))",
      "SELECT gelijk, max(moment) FROM verzamelrij WHERE lijst = 'tips' GROUP BY gelijk",
    ] {
      let statement = try store.database.statement("EXPLAIN QUERY PLAN " + sql)
      defer { statement.reset() }
      while try statement.step() {
        #expect(!statement.text(3).contains("TEMP B-TREE"), "\(sql): \(statement.text(3))")
      }
    }
  }

  @Test func `words that narrow a list are names, tables and how far something is`() {
    var vreemd: [String] = []
    let all = Set(Vernauwing.Veld.allCases)
    let known = Vernauwing(
      "Egel open regio:Denk wie:niemand lea niveau:SWV kleur:rood", velden: all, niemand: "niemand",
      klok: WallClock { WallTime(day: Day(utc: $0), hour: 12, minute: 0, second: 0) }, vreemd: &vreemd)
    #expect((known.alias, known.stand, known.regio, known.wie) == ("egel", .open, "denk", ""))
    #expect((known.forum, known.niveau) == (.lea, .swv))
    #expect(vreemd == ["kleur:rood"])
    #expect(
      Vernauwing(
        "", velden: all, niemand: "niemand",
        klok: WallClock { WallTime(day: Day(utc: $0), hour: 12, minute: 0, second: 0) }, vreemd: &vreemd
      ).isLeeg)
  }
}
