import SessionModel
import Testing

@testable import SessionStore

/// A journey goes from store to store: whole or not at all, once or twice, by whatever road.
struct ReispakketTests {
  private let folders: [TemporaryFolder]
  private let stores: [SessionStore]

  init() throws {
    folders = try (0..<3).map { _ in try TemporaryFolder(inMemory: true) }
    stores = try zip(folders, ["a", "b", "c"]).map { try $0.store($1) }
  }

  /// A journey with a session of three notes, one of which stays and one of which is in a thread, and a promise.
  private func leef(_ alias: String, in store: SessionStore) throws -> (casus: Identifier, sessie: Identifier)
  {
    let casus = try store.makeCasus(alias)
    let sessie = try store.makeSessie(casus: casus)
    let stream = StreamID(.sessie, sessie)
    let notes = try ["vroeg beginnen", "met de hond", "blijft onder ons"].map {
      try store.note($0, in: sessie)
    }
    let no = Antwoord(over: [notes[2]], mee: .blijft, door: .jeugdige)
    let thread = store.newIdentifier()
    _ = try store.append([
      Change(stream, .antwoord(no)),
      Change(.huis, .draadGezet(nil, Draad.Gegevens(naam: "dieren", betekenis: "")), id: thread),
      Change(stream, .notitieInDraad(notes[1], thread, .erbij)),
      Change(
        StreamID(.casus, casus),
        .afspraakGemaakt(Afspraak.Gegevens(sessie: sessie, wie: "oma", stem: .ouder, wat: "samen lopen"))),
      Change(stream, .sessieGesloten),
    ])
    return (casus, sessie)
  }

  private func pakket(_ casus: Identifier, of store: SessionStore) throws -> Casuspakket {
    let made = try #require(try store.casuspakket(casus, afzender: "Denkstad")).pakket
    guard case .casus(let read) = try Pakketbestand.lees(Pakketbestand.bytes(of: made)) else {
      throw StoreFailure.busy
    }
    #expect(read == made, "a package is read as it was made")
    return read
  }

  @discardableResult
  private func breng(_ casus: Identifier, _ from: Int, _ to: Int, neemTerug: Bool = false) throws -> Overname
  {
    try stores[to].neemOver(
      pakket(casus, of: stores[from]), neemTerug: neemTerug, pad: "/media/usb/reis.jsonl")
  }

  /// What a store has of a journey: its events, but for its own log and its threads.
  private func stand(_ casus: Identifier, _ store: SessionStore) throws -> Set<Event> {
    var events = Set(try store.journal.events(of: StreamID(.casus, casus), upTo: .max))
    for id in try store.eraser.sessies(ofCasus: casus) {
      events.formUnion(try store.journal.events(of: StreamID(.sessie, id), upTo: .max))
    }
    return events.filter { event in
      if case .notitie(.inDraad) = event.fact { false } else { true }
    }
  }

  @Test func `the journey, its session and its promise are there, what stays is a gap, and threads stay`()
    throws
  {
    let (casus, sessie) = try leef("Vlinder", in: stores[0])
    let outcome = try breng(casus, 0, 1)
    #expect(outcome.isNieuw && outcome.alias == "Vlinder" && outcome.gewist == 0)
    let there = stores[1]
    #expect(try there.casussen(.alias).map(\.id) == [casus])
    #expect(try there.sessies(casus: casus).map(\.id) == [sessie])
    #expect(try there.afspraken(casus: casus).count == 1)
    #expect(try there.huis().draden.isEmpty)
    #expect(try there.draadrijen().isEmpty)
    try there.load(sessie: sessie, casus: casus)
    #expect(there.words(of: sessie) == ["vroeg beginnen", "met de hond", "▯"])
    let seen = try #require(there.state.sessie(sessie)).gezien(at: .verslag)
    #expect(seen.waarde.notities.count == 2 && seen.weggelaten.blijftHier == 1)
    #expect(try there.verify() == [])
    let again = try breng(casus, 0, 1)
    #expect(!again.komtErbij && again.nieuw == 0)
  }

  @Test func `two stores that exchange by three roads come to the same`() throws {
    let (casus, sessie) = try leef("Vlinder", in: stores[0])
    try breng(casus, 0, 1)
    try breng(casus, 1, 2)
    try stores[1].load(sessie: sessie, casus: casus)
    let yes = Antwoord(
      over: try #require(stores[1].state.sessie(sessie)).notities.values.map(\.bron), mee: .mee,
      door: .jeugdige)
    _ = try stores[1].append([Change(StreamID(.sessie, sessie), .antwoord(yes))])
    let later = try stores[2].makeSessie(casus: casus)
    _ = try stores[2].note("een jaar later", in: later)
    #expect(try stores[2].casuspakket(casus, afzender: "")?.nogOpen == 1, "what still runs stays")
    _ = try stores[2].append([Change(StreamID(.sessie, later), .sessieGesloten)])
    for (from, to) in [(1, 0), (2, 0), (0, 1), (0, 2), (2, 1), (1, 2)] { try breng(casus, from, to) }
    let whole = try stand(casus, stores[0])
    #expect(whole.count > 10)
    for store in stores.dropFirst() {
      let other = try stand(casus, store)
      #expect(Set(other.map(\.id)) == Set(whole.map(\.id)))
      let known = Dictionary(uniqueKeysWithValues: whole.map { ($0.id, $0) })
      for event in other { #expect(known[event.id]?.samen(met: event) != nil, "\(event)") }
      #expect(try store.verify() == [])
      let index = IndexCheck(database: store.journal.database, journal: store.journal)
      #expect(try index.isRight())
    }
  }

  @Test func `words that are let go later take the place of the gap, and a gap never that of words`() throws {
    let (casus, sessie) = try leef("Vlinder", in: stores[0])
    try breng(casus, 0, 1)
    let early = try pakket(casus, of: stores[0])
    try stores[0].load(sessie: sessie, casus: casus)
    let session = try #require(stores[0].state.sessie(sessie))
    let note = try #require(session.notities.values.first { $0.gegevens.tekst.hasPrefix("blijft") })
    let no = stores[0].state.events(of: StreamID(.sessie, sessie)).filter {
      if case .huis(.antwoord) = $0.fact { true } else { false }
    }
    let yes = Antwoord(over: [note.bron], mee: .mee, door: .jeugdige, na: no.map(\.id))
    _ = try stores[0].append([Change(StreamID(.sessie, sessie), .antwoord(yes))])
    let outcome = try breng(casus, 0, 1)
    #expect(outcome.aangevuld == 1)
    try stores[1].load(sessie: sessie, casus: casus)
    #expect(stores[1].words(of: sessie).last == "blijft onder ons")
    let back = try stores[1].neemOver(early, neemTerug: false, pad: "-")
    #expect(!back.komtErbij)
    stores[1].unload(StreamID(.sessie, sessie))
    try stores[1].load(sessie: sessie, casus: casus)
    #expect(stores[1].words(of: sessie).last == "blijft onder ons")
  }

  @Test func `another child of the same name keeps it, and the one that comes gets its region beside it`()
    throws
  {
    let (casus, _) = try leef("Vlinder", in: stores[0])
    _ = try stores[0].append([
      Change(StreamID(.casus, casus), .casusGewijzigd(Casus.Profiel(alias: "Vlinder", regio: "Heuvelrand")))
    ])
    _ = try stores[1].makeCasus("vlinder")
    let outcome = try breng(casus, 0, 1)
    #expect(outcome.alias == "Vlinder (Heuvelrand)" && outcome.daar == "Vlinder")
    #expect(try stores[1].casussen(.alias).count == 2)
    #expect(try breng(casus, 1, 0).heette == "Vlinder", "a name that changes is told")
    #expect(try !breng(casus, 0, 1).komtErbij)
  }

  @Test func `other words under a known name, and an event of another journey, change nothing`() throws {
    let (casus, _) = try leef("Vlinder", in: stores[0])
    let whole = try pakket(casus, of: stores[0])
    try breng(casus, 0, 1)
    let before = try stand(casus, stores[1])
    // As many bytes, more, and less.
    for words in ["met de kats", "met de kat hier", "hond"] {
      let events = whole.events.map { event -> Event in
        guard case .notitie(.gemaakt(var it)) = event.fact, it.tekst == "met de hond" else { return event }
        it.tekst = words
        return Event(
          id: event.id, stream: event.stream, tel: event.tel, author: event.author, time: event.time,
          fact: .notitieGemaakt(it))
      }
      let other = Casuspakket(casus: casus, afzender: "", events: events, gewist: [])
      #expect(try stores[1].neemOver(other, neemTerug: false, pad: "-").botst != nil, "\(words)")
      #expect(try stand(casus, stores[1]) == before, "\(words)")
    }
    let stranger = try leef("Egel", in: stores[0])
    let mixed = Casuspakket(
      casus: casus, afzender: "",
      events: whole.events + (try pakket(stranger.casus, of: stores[0])).events, gewist: [])
    let twice = Casuspakket(casus: casus, afzender: "", events: whole.events + whole.events, gewist: [])
    for bad in [mixed, twice] {
      #expect(throws: Pakketbestand.Fout.vanMeer) { try Pakketbestand.lees(Pakketbestand.bytes(of: bad)) }
    }
    // A session of another child here is not written in by a package that says it is of this one.
    let here = try leef("Das", in: stores[1])
    let begin = Event(
      id: stores[0].newIdentifier(), stream: StreamID(.sessie, here.sessie), tel: 1, author: "a",
      time: casus.time,
      fact: .sessieBegonnen(.init(draaiboek: "", casus: casus, bijeenkomst: casus)))
    let forged = Casuspakket(casus: casus, afzender: "", events: whole.events + [begin], gewist: [])
    #expect(try stores[1].neemOver(forged, neemTerug: false, pad: "-").botst == here.sessie)
  }

  @Test func `what was erased here stays away, and what was erased there is told and waits`() throws {
    let (casus, sessie) = try leef("Vlinder", in: stores[0])
    try breng(casus, 0, 1)
    try stores[0].load(sessie: sessie, casus: casus)
    let note = try #require(
      stores[0].state.sessie(sessie)?.notities.values.first { $0.gegevens.tekst == "met de hond" })
    try stores[0].overwrite(.notitie(note.id, in: StreamID(.sessie, sessie), nieuw: nil))
    let outcome = try breng(casus, 0, 1)
    #expect(outcome.daarGewist.contains(note.id))
    #expect(try stores[1].journal.event(note.id) != nil)
    #expect(try breng(casus, 1, 0).gewist > 0)
    #expect(try stores[0].journal.event(note.id) == nil)
    let wissing = try stores[1].overwrite(.casus(casus))
    #expect(
      wissing.uitgaven.contains { $0.pad == "/media/usb/reis.jsonl" }, "the receipt names the file it came in"
    )
    #expect(try breng(casus, 0, 1).isHierGewist)
    #expect(try stores[1].casussen(.alias).isEmpty)
  }

  @Test func `what was taken back there waits here until somebody says so`() throws {
    let (casus, sessie) = try leef("Vlinder", in: stores[0])
    let (plan, day) = (StreamID(.casus, casus), Day("2026-11-20") ?? .epoch)
    let slip = stores[0].newIdentifier()
    _ = try stores[0].append([Change(plan, .mijlpaalBereikt(.anders, dag: day, tekst: "toch niet"), id: slip)]
    )
    try breng(casus, 0, 1)
    _ = try stores[0].append([Change(plan, .ingetrokken([slip]))])
    #expect(try breng(casus, 0, 1).teruggenomen == 1)
    try stores[1].load(sessie: sessie, casus: casus)
    #expect(stores[1].state.casus(casus)?.mijlpalen.map(\.tekst) == ["toch niet"])
    #expect(try breng(casus, 0, 1, neemTerug: true).nieuw == 1)
    try stores[1].load(sessie: sessie, casus: casus)
    #expect(stores[1].state.casus(casus)?.mijlpalen.isEmpty == true)
  }
}
