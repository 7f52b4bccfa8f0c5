import SessionModel
import Testing

@testable import SessionStore

/// Threads over many sessions: names in the house, notes in their own sessions.
struct DraadTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private func maak(_ naam: String, in store: SessionStore) throws -> Identifier {
    try store.append([Change(.huis, .draadGezet(nil, .init(naam: naam)))])[0].id
  }

  private func standen(_ store: SessionStore, _ keuze: Draadkeuze = Draadkeuze()) throws -> [String] {
    try store.draadstanden(keuze) { Day(utc: $0) }.map {
      "\($0.draad.gegevens.naam) \($0.casussen)/\($0.sessies)" + ($0.komst.map { " " + $0.rawValue } ?? "")
    }
  }

  @Test func `a thread counts journeys and sessions, and goes with what becomes of its notes`() throws {
    let store = try folder.store()
    let one = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let other = try store.makeSessie(casus: store.makeCasus("Egel"))
    let notes = try [
      (one, store.note("een vast gezicht", in: one)), (one, store.note("steeds dezelfde juf", in: one)),
      (other, store.note("altijd dezelfde mentor", in: other)),
    ]
    let draad = try maak("vast gezicht", in: store)
    for (sessie, id) in notes {
      _ = try store.append([Change(StreamID(.sessie, sessie), .notitieInDraad(id, draad, .erbij, bron: id))])
    }
    #expect(try standen(store) == ["vast gezicht 2/2"])
    // Also of a session that is closed.
    _ = try store.append([Change(StreamID(.sessie, other), .sessieGesloten)])
    _ = try store.append([Change(StreamID(.sessie, other), .notitieInDraad(notes[2].1, draad, .eruit))])
    #expect(try standen(store) == ["vast gezicht 1/1"])
    var change = Notitie.Wijziging()
    change.tekst = .set("een vast en warm gezicht")
    _ = try store.append([Change(StreamID(.sessie, one), .notitieGewijzigd(notes[0].1, change))])
    let stand = try store.draadstanden(Draadkeuze()) { Day(utc: $0) }[0]
    #expect(Set(stand.zinnen.filter(\.isVeranderd).map(\.rij.id)) == [notes[0].1])
    _ = try store.overwrite(.notitie(notes[1].1, in: StreamID(.sessie, one), nieuw: nil))
    #expect(try store.draadstanden(Draadkeuze()) { Day(utc: $0) }[0].zinnen.count == 1)
    #expect(try IndexCheck(database: store.database, journal: store.journal).isRight())
  }

  @Test func `two threads become one, and that is taken back`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let note = try store.note("een vast gezicht", in: sessie)
    let (one, other) = try (maak("een", in: store), maak("twee", in: store))
    _ = try store.append([Change(StreamID(.sessie, sessie), .notitieInDraad(note, one, .erbij))])
    let joined = try store.append([Change(.huis, .draadGezet(one, .init(naam: "een", naar: other)))])[0]
    #expect(try standen(store) == ["twee 1/1"])
    #expect(try store.laatsteDraadzetting()?.id == joined.id)
    _ = try store.append([Change(.huis, .ingetrokken([joined.id]))])
    #expect(try standen(store) == ["een 1/1", "twee 0/0"])
    // Put with each other in two stores they are in one another, and nothing hangs.
    _ = try store.append([
      Change(.huis, .draadGezet(one, .init(naam: "een", naar: other))),
      Change(.huis, .draadGezet(other, .init(naam: "twee", naar: one))),
    ])
    #expect(try standen(store) == [])
  }

  @Test func `a period says whether a thread is new, came back or went`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let note = try store.note("een vast gezicht", in: sessie)
    let draad = try maak("vast", in: store)
    _ = try store.append([Change(StreamID(.sessie, sessie), .notitieInDraad(note, draad, .erbij))])
    let day = Day(utc: try #require(store.draadrijen().first).moment)
    var keuze = Draadkeuze()
    keuze.van = day
    #expect(try standen(store, keuze) == ["vast 1/1 nieuw"])
    keuze.van = day.later(days: 1)
    #expect(try standen(store, keuze) == ["vast 0/0 weg"])
    (keuze.van, keuze.komst) = (day, .weg)
    #expect(try standen(store, keuze) == [])
    (keuze.komst, keuze.stem) = (nil, .jeugdige)
    #expect(try standen(store, keuze) == ["vast 0/0"])
  }

  @Test func `what shares words is proposed, unless somebody said no, and is put nowhere by itself`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let stream = StreamID(.sessie, sessie)
    let note = try store.note("steeds een vaste begeleider in de klas", in: sessie)
    let like = try store.note("een vaste begeleider op het plein", in: sessie)
    _ = try store.note("de fiets is stuk", in: sessie)
    let draad = try maak("vast gezicht", in: store)
    _ = try store.append([Change(stream, .notitieInDraad(note, draad, .erbij))])
    func voorgesteld() throws -> [Identifier] {
      let stand = try store.draadstanden(Draadkeuze()) { Day(utc: $0) }[0]
      return try store.voorstellen(voor: stand, limit: 9).map(\.zin.id)
    }
    #expect(try voorgesteld() == [like])
    #expect(try standen(store) == ["vast gezicht 1/1"])
    _ = try store.append([Change(stream, .notitieInDraad(like, draad, .nee))])
    #expect(try voorgesteld() == [])
  }

  @Test func `a codebook is read in rows and in Markdown, with either name for its columns`() {
    let rows = Codeboek("\u{FEFF}name;description;level\r\n\"a;b\";\"zegt \"\"ja\"\"\";SWV\r\nrust\r\n")
      .regels
    #expect(rows.map(\.naam) == ["a;b", "rust"])
    #expect(rows.map(\.betekenis) == ["zegt \"ja\"", ""])
    #expect(rows.first?.niveau == "SWV")
    let comma = Codeboek("naam,betekenis\nrust,\"stil, en warm\"\n").regels
    #expect(comma.map(\.betekenis) == ["stil, en warm"])
    let table = Codeboek("# Draden\n\n| naam | betekenis | niveau |\n|---|:--|---|\n| rust | stil | kind |\n")
      .regels
    #expect(table.map { [$0.naam, $0.betekenis, $0.niveau] } == [["rust", "stil", "kind"]])
    let heads = Codeboek("# Draden\n\n## rust\nHet is stil.\n- niveau: kind\n\n- lijnen: kort\n").regels
    #expect(
      heads.map { [$0.naam, $0.betekenis, $0.niveau] } == [
        ["rust", "Het is stil.", "kind"], ["lijnen", "kort", ""],
      ])
    #expect(Codeboek("").regels.isEmpty)
  }
}
