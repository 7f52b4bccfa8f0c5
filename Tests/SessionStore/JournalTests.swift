import SessionModel
import Testing

@testable import SessionStore

@Suite struct JournalTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `what one store appends another follows`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let sessie = try a.makeSessie()
    try b.load(StreamID(.sessie, sessie))
    #expect(b.state.sessie(sessie)?.stappen.count == 3)
    try a.note("Sleutelen aan brommers", in: sessie)
    let news = try b.follow()
    #expect(news.map(\.author) == ["a"])
    #expect(b.words(of: sessie) == ["Sleutelen aan brommers"])
    #expect(try b.follow().isEmpty)
    #expect(try a.follow().isEmpty)
  }

  @Test func `who adds to the house has not to read it, and who reads it has all of it in order`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let files = (1...6).map { Huis.Uitgave(pad: "/media/usb/\($0).md", vorm: "md", van: nil) }
    _ = try a.append(files[..<2].map { Change(.huis, .uitgegeven($0)) })
    _ = try b.append([Change(.huis, .uitgegeven(files[2]))])
    #expect(!a.state.knows(.huis) && !b.state.knows(.huis))
    #expect(try a.follow().isEmpty && b.follow().isEmpty)
    try b.load(.huis)
    _ = try a.append([Change(.huis, .uitgegeven(files[3]))])
    _ = try b.append([Change(.huis, .uitgegeven(files[4]))])
    _ = try a.append([Change(.huis, .uitgegeven(files[5]))])
    #expect(try b.follow().map(\.author) == ["a", "a"])
    var read: [Event] = []
    try a.read(.huis) { read.append($0) }
    #expect(read.map(\.tel) == Array(1...6) && read == b.state.events(of: .huis))
    #expect(b.state.huis?.state.uitgaven == files)
    #expect(try a.verify().isEmpty)
  }

  @Test
  func `what another commits at any moment of a look is there at the next, though nobody writes after it`()
    throws
  {
    var (moments, commits) = (0, 0)
    while true {
      let writer = try folder.store("a", patience: .screen)
      let sessie = try writer.makeSessie()
      let follower = try folder.store("b")
      let ends = try StatementEnds(of: follower)
      try follower.load(StreamID(.sessie, sessie))
      try writer.note("eerst", in: sessie)
      var words = ["eerst"]
      ends.strike(after: moments) {
        do throws(StoreFailure) {
          try writer.note("ondertussen", in: sessie)
          words.append("ondertussen")
        } catch {
          #expect(error == .busy)
        }
      }
      _ = try follower.follow()
      guard ends.hasStruck else { break }
      _ = try follower.follow()
      #expect(follower.words(of: sessie) == words, "after statement \(moments)")
      moments += 1
      commits += words.count - 1
    }
    #expect(commits > 1, "of \(moments) moments")
  }

  @Test func `what others wrote is judged and told of later`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let sessie = try a.makeSessie()
    try b.load(StreamID(.sessie, sessie))
    _ = try a.append([Change(StreamID(.sessie, sessie), .stapGekozen(van: StapID("1"), naar: StapID("2")))])
    let step = Change(StreamID(.sessie, sessie), .stapGekozen(van: StapID("1"), naar: StapID("3")))
    #expect(
      throws: StoreFailure.refused(.stapAlVerder(huidig: b.state.sessie(sessie)?.stappen[1].stap.naam ?? ""))
    ) {
      try b.append([step])
    }
    #expect(b.state.sessie(sessie)?.huidig == StapID("2"))
    #expect(try b.follow().map(\.author) == ["a"])
  }

  @Test func `a refused change leaves nothing of its call`() throws {
    let store = try folder.store()
    let (sessie, casus) = (try store.makeSessie(), store.newIdentifier())
    let before = store.state.sessie(sessie)
    let changes = [
      Change(StreamID(.sessie, sessie), .notitieGemaakt(Notitie.Gegevens(stap: StapID("1"), tekst: "een"))),
      Change(StreamID(.casus, casus), .casusGemaakt(Casus.Profiel(alias: "Vlinder"))),
      Change(StreamID(.sessie, sessie), .notitieGemaakt(Notitie.Gegevens(stap: StapID("9"), tekst: "twee"))),
    ]
    #expect(throws: StoreFailure.refused(.onbekendeStap)) { try store.append(changes) }
    #expect(store.state.sessie(sessie) == before)
    #expect(store.state.sessies[sessie]?.events.count == 2)
    #expect(!store.state.knows(StreamID(.casus, casus)))
    #expect(try store.casussen(.alias).isEmpty)
    #expect(try folder.store().sessie(sessie)?.notities == 0)
    try store.note("drie", in: sessie)
    #expect(store.words(of: sessie) == ["drie"])
    #expect(try store.verify().isEmpty)
  }

  @Test func `a closed session takes answers and mending, nothing new, and nothing is taken back`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let stream = StreamID(.sessie, sessie)
    try store.note("een", in: sessie)
    let note = try #require(store.state.sessie(sessie)?.notities.keys.first)
    let closing = try store.append([Change(stream, .sessieGesloten)])[0].id
    #expect(throws: StoreFailure.refused(.sessieGesloten)) { try store.note("te laat", in: sessie) }
    for taken in [[note], [closing, note]] {
      #expect(throws: StoreFailure.refused(.sessieGesloten)) {
        try store.append([Change(stream, .ingetrokken(taken))])
      }
    }
    var mending = Notitie.Wijziging()
    (mending.tekst, mending.achtergehouden) = (.set("verbeterd"), .set(true))
    _ = try store.append([Change(stream, .notitieGewijzigd(note, mending))])
    _ = try store.append([Change(stream, .antwoord(Antwoord(over: [note], mee: .blijft, hoe: .later)))])
    #expect(store.words(of: sessie) == ["verbeterd"])
    var moving = Notitie.Wijziging()
    moving.lichtje = .set(true)
    #expect(throws: StoreFailure.refused(.sessieGesloten)) {
      try store.append([Change(stream, .notitieGewijzigd(note, moving))])
    }
    _ = try store.append([Change(stream, .ingetrokken([closing]))])
    try store.note("half getypt bij het sluiten", in: sessie)
  }

  @Test func `an alias is unique without regard for case and accents`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let (first, second) = (try a.makeCasus("Égel"), try b.makeCasus("Vlinder"))
    #expect(throws: StoreFailure.refused(.aliasBestaat("Égel"))) { try b.makeCasus("egel") }
    #expect(throws: StoreFailure.refused(.aliasBestaat("Égel"))) { try b.makeCasus("E\u{301}GEL") }
    #expect(throws: StoreFailure.refused(.aliasBestaat("Égel"))) {
      try b.append([Change(StreamID(.casus, second), .casusGewijzigd(Casus.Profiel(alias: "eGeL")))])
    }
    _ = try a.append([
      Change(StreamID(.casus, first), .casusGewijzigd(Casus.Profiel(alias: "EGEL", regio: "Oost")))
    ])
    #expect(try b.casussen(.alias).map { b.gezien($0).waarde.profiel.alias } == ["EGEL", "Vlinder"])
  }

  @Test func `one call cannot make two casussen of one alias`() throws {
    let store = try folder.store()
    let changes = ["Vlinder", "vlinder"].map {
      Change(StreamID(.casus, store.newIdentifier()), .casusGemaakt(Casus.Profiel(alias: $0)))
    }
    #expect(throws: StoreFailure.refused(.aliasBestaat("Vlinder"))) { try store.append(changes) }
    #expect(try store.casussen(.alias).isEmpty)
  }

  @Test func `an undo that brings back a taken alias is refused`() throws {
    let store = try folder.store()
    let casus = StreamID(.casus, try store.makeCasus("Vlinder"))
    let renaming = try store.append([Change(casus, .casusGewijzigd(Casus.Profiel(alias: "Egel")))])[0].id
    _ = try store.makeCasus("Vlinder")
    #expect(throws: StoreFailure.refused(.aliasBestaat("Vlinder"))) {
      try store.append([Change(casus, .ingetrokken([renaming]))])
    }
    #expect(store.state.casus(casus.id)?.alias == "Egel")
  }

  @Test func `a promised identifier is used once however often it is tried`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let (sessie, promised) = (try a.makeSessie(), a.newIdentifier())
    #expect(try a.note("een", in: sessie, id: promised) == promised)
    #expect(try b.note("een", in: sessie, id: promised) == promised)
    #expect(a.words(of: sessie) == ["een"])
    #expect(b.words(of: sessie) == ["een"])
    #expect(throws: StoreFailure.self) { try b.note("iets anders", in: sessie, id: promised) }
    #expect(b.words(of: sessie) == ["een"])
  }

  @Test func `a locked store is busy soon and works afterwards`() throws {
    let (a, b) = (try folder.store("a", patience: .screen), try folder.store("b"))
    let sessie = try a.makeSessie()
    try b.database.execute("BEGIN EXCLUSIVE")
    #expect(throws: StoreFailure.busy) { try a.note("wacht", in: sessie) }
    #expect(try a.database.int("PRAGMA busy_timeout") == 20)
    #expect(try b.database.int("PRAGMA busy_timeout") == 30_000)
    #expect(a.words(of: sessie).isEmpty)
    try b.database.execute("ROLLBACK")
    try a.note("wacht", in: sessie)
    #expect(a.words(of: sessie) == ["wacht"])
  }

  @Test func `a full disk loses nothing and works again afterwards`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let pages = try #require(try store.database.int("PRAGMA page_count"))
    try store.database.execute("PRAGMA max_page_count = \(pages + 3)")
    let long = String(repeating: "lang verhaal ", count: 100)
    var kept: [Identifier] = []
    while kept.count < 100, let id = try? store.note(long, in: sessie) { kept.append(id) }
    #expect(kept.count < 100)
    #expect(throws: StoreFailure.full(path: folder.path + "/store")) { try store.note(long, in: sessie) }
    #expect(store.words(of: sessie).count == kept.count)
    try store.database.execute("PRAGMA max_page_count = 100000")
    kept.append(try store.note(long, in: sessie))
    let reopened = try folder.store()
    try reopened.load(StreamID(.sessie, sessie))
    #expect(reopened.state.sessie(sessie)?.notities(in: StapID("1")).map(\.id) == kept)
    #expect(try reopened.verify().isEmpty)
  }

  @Test func `unknown kinds of a newer version are kept`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let fact = Fact.unknown(kind: "dansje-gedaan", body: ["v": 7, "maat": [3, 4]])
    _ = try store.append([Change(StreamID(.sessie, sessie), fact)])
    let reopened = try folder.store()
    try reopened.load(StreamID(.sessie, sessie))
    #expect(reopened.state.sessies[sessie]?.events.last?.fact == fact)
    #expect(reopened.state.sessie(sessie)?.onbekend == 1)
  }

  @Test func `an old and a new program do not write one index`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.database.execute("PRAGMA user_version = 99")
    #expect(throws: StoreFailure.newerSchema(found: 99)) { try store.note("nee", in: sessie) }
  }

  @Test func `a closed store throws`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    store.close()
    store.close()
    #expect(throws: StoreFailure.self) { try store.note("weg", in: sessie) }
    #expect(throws: StoreFailure.self) { try store.follow() }
  }
}
