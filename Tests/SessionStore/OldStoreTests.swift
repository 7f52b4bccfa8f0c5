import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// A store of before answers named the words: nothing is rewritten, and the law holds for what is in it.
@Suite struct OldStoreTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-1")
    store = try folder.store()
    try store.finishLists()
  }

  private func casus(_ alias: String) throws -> Casus {
    let overview = try #require(try store.casussen(aliasBeginning: alias).first)
    try store.load(StreamID(.casus, overview.id))
    return try #require(store.state.casus(overview.id))
  }

  private func sessie(_ title: String, of casus: Casus) throws -> Sessie {
    let overview = try #require(
      try store.sessies(casus: casus.id).first { store.gezien($0).waarde.titel == title })
    try store.load(sessie: overview.id, casus: casus.id)
    return try #require(store.state.sessie(overview.id))
  }

  @Test func `its form rises, so that an older program refuses it`() throws {
    let database = try Database(path: folder.database, mode: .read, patience: .command)
    defer { database.close() }
    #expect(try Schema.version(of: database) == Schema.migrations.count)
    #expect(Schema.migrations.count == 10)
  }

  @Test func `no event of it changes`() throws {
    let rows = try String(contentsOf: TemporaryFolder.fixture("versie-1"), encoding: .utf8)
      .split(separator: "\n").count { $0.hasPrefix("INSERT INTO event ") }
    let database = try Database(path: folder.database, mode: .read, patience: .command)
    defer { database.close() }
    #expect(try database.int("SELECT count(*) FROM event") == rows)
    #expect(try store.verify() == [])
  }

  @Test func `a dream of an interview takes the answer of the note with its words, and none is not asked`()
    throws
  {
    let casus = try casus("Egel")
    let dreams = casus.gezien(at: .zaalLater).waarde.reisplan.dromen.map(\.tekst)
    #expect(dreams == ["Later een dennenhuis"])
    let interview = try sessie("Waarderend interview", of: casus)
    let note = try #require(interview.notities.values.first { $0.gegevens.tekst.contains("beukenbos") })
    let yes = Antwoord(over: [note.bron], mee: .mee, door: .jeugdige, hoe: .later)
    _ = try store.append([Change(StreamID(.sessie, interview.id), .antwoord(yes))])
    store.unload(StreamID(.casus, casus.id))
    let later = try self.casus("Egel").gezien(at: .zaalLater).waarde.reisplan.dromen.map(\.tekst)
    #expect(later.contains { $0.contains("beukenbos") })
  }

  @Test func `a point that was told while an interview ran waits for an answer, and so does its afspraak`()
    throws
  {
    let casus = try casus("Egel")
    #expect(casus.reisplan.tijdlijn.count == 1 && casus.reisplan.afspraken.count == 1)
    for plaats in [Zicht.Plaats.zaalLater, .regieLater, .casus, .verslag, .leren, .pakket] {
      let plan = casus.gezien(at: plaats).waarde.reisplan
      #expect(plan.tijdlijn.isEmpty && plan.afspraken.isEmpty, "\(plaats)")
    }
    let row = try store.gezien(#require(try store.afspraken(casus: casus.id).first)).waarde
    #expect(row.gegevens.wat.isEmpty && row.gegevens.wie.isEmpty && row.verborgen == .nogNietGevraagd)
    #expect(row.gegevens.sessie == casus.reisplan.afspraken[0].gegevens.sessie)
  }

  @Test func `an answer of before holds for the words as they stood then`() throws {
    let interview = try sessie("Waarderend interview", of: try casus("Egel"))
    let texts = interview.gezien(at: .verslag).waarde.notities.values.map(\.gegevens.tekst).sorted()
    #expect(
      texts == ["Appelwijn wil ik niet zeggen", "Fluiten maken kan ik goed", "Zij straalde bij de perenboom"])
    let mended = try sessie("Waarderend interview", of: try casus("Otter"))
    #expect(mended.gezien(at: .verslag).waarde.notities.isEmpty)
    #expect(mended.ongevraagd.count == 2)
  }

  @Test func `a pulled copy follows its origin, and goes with a yes that is taken back`() throws {
    let casus = try casus("Egel")
    let later = try sessie("Reisbureau", of: casus)
    let pulled = { (sessie: Sessie) in
      sessie.gezien(at: .verslag).waarde.notities.values.filter { $0.gegevens.bij != nil }.map(
        \.gegevens.tekst
      ).sorted()
    }
    #expect(pulled(later) == ["Appelwijn wil ik niet zeggen", "Zij straalde bij de perenboom"])
    let interview = try sessie("Waarderend interview", of: casus)
    let origin = try #require(interview.notities.values.first { $0.gegevens.tekst.hasPrefix("Appelwijn") })
    let no = Antwoord(over: [origin.bron], mee: .blijft, door: .jeugdige, hoe: .later)
    _ = try store.append([Change(StreamID(.sessie, interview.id), .antwoord(no))])
    let now = try #require(store.state.sessie(later.id))
    #expect(pulled(now) == ["Zij straalde bij de perenboom"])
    #expect(!now.notities.values.contains { $0.isTeTonen && $0.gegevens.tekst.hasPrefix("Appelwijn") })
  }

  @Test func `what was said at an open table goes along`() throws {
    let later = try sessie("Reisbureau", of: try casus("Egel"))
    #expect(
      later.gezien(at: .verslag).waarde.notities.values.contains { $0.gegevens.tekst.contains("lindelaan") })
  }

  @Test func `the lists know which sessions ask, and of how many sentences nobody was asked`() throws {
    let rows = try store.sessies()
    #expect(rows.filter(\.vraagt).map(\.ongevraagd).sorted() == [1, 2])
    #expect(rows.filter { !$0.vraagt }.allSatisfy { $0.ongevraagd == 0 })
  }

  @Test func `made anew, the lists say the same`() throws {
    let before = (try store.afspraken(), try store.sessies(), try store.casussen(.alias))
    try store.rebuildIndex()
    #expect(try store.afspraken() == before.0)
    #expect(try store.sessies() == before.1)
    #expect(try store.casussen(.alias) == before.2)
    let database = try Database(path: folder.database, mode: .read, patience: .command)
    defer { database.close() }
    #expect(try IndexCheck(database: database, journal: Journal(database: database)).isRight())
  }
}

/// A store of before meetings, milestones and networks were told: all of it is read as it was.
@Suite struct StoreBeforeMeetingsTests {
  @Test func `its casussen are of children, and of its meetings the region is known`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-3")
    let reader = try folder.store(readOnly: true)
    #expect(
      try reader.casussen(.alias).map(\.soort) == [.kind] && reader.casussen(.alias, van: .netwerk).isEmpty)
    reader.close()
    let store = try folder.store()
    try store.finishLists()
    let casus = try #require(try store.casussen(.alias).first)
    let sessie = try #require(try store.sessies(casus: casus.id).first)
    let row = store.gezien(sessie).waarde
    #expect(row.gebied == Gebied(regio: "Denkstad") && row.mensen == 3 && row.traject == nil)
    let meeting = try #require(try store.sessies().first { $0.casus == nil })
    #expect(store.gezien(meeting).waarde.mensen == 13)
    try store.load(StreamID(.casus, casus.id))
    #expect(store.state.casus(casus.id)?.mijlpalen.map(\.soort) == [.ingeschreven])
    #expect(try store.verify() == [])
    _ = try store.append([
      Change(
        StreamID(.sessie, meeting.id),
        .bijeenkomstGezet(.init(gebied: Gebied(swvs: ["Noord"]), opLocatie: true)))
    ])
    let told = try #require(try store.sessie(meeting.id).map(store.gezien)?.waarde)
    #expect(told.gebied.swvs == ["Noord"] && told.bijeenkomstgegevens.opLocatie == true)
  }
}

/// A store of before it was asked who decides: what was agreed, parked and marked in it is read as it was.
@Suite struct StoreBeforeMandateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-4")
  }

  @Test func `its afspraken have nobody who decides, in the old lists and in the new ones`() throws {
    let reader = try folder.store(readOnly: true)
    let before = try reader.afspraken().map { try reader.gezien($0).waarde }
    reader.close()
    let store = try folder.store()
    try store.finishLists()
    let now = try store.afspraken().map { try store.gezien($0).waarde }
    #expect(before == now && now.count == 2)
    #expect(now.map(\.gegevens.wanneer).sorted() == ["over vier weken", "volgende week dinsdag"])
    #expect(now.allSatisfy { $0.gegevens.mandaat.isEmpty && $0.gegevens.alsAnders.isEmpty })
    #expect(try store.verify() == [])
  }

  @Test func `what somebody says later of who decides stands in the lists`() throws {
    let store = try folder.store()
    try store.finishLists()
    let row = try #require(try store.afspraken().last)
    let stream = try store.gezien(row).waarde.stream
    try store.load(stream)
    let made = try #require(store.state.casus(stream.id)?.reisplan.afspraken.first)
    var gegevens = made.gegevens
    (gegevens.mandaat, gegevens.alsAnders) = ("de havenmeester", "dan lopen we")
    _ = try store.append([Change(stream, .afspraakGewijzigd(made.id, gegevens))])
    let told = try store.afspraken().map { try store.gezien($0).waarde.gegevens }
    #expect(told.map(\.mandaat).sorted() == ["", "de havenmeester"])
    #expect(told.map(\.alsAnders).sorted() == ["", "dan lopen we"])
    try store.rebuildIndex()
    #expect(try store.afspraken().map { try store.gezien($0).waarde.gegevens } == told)
  }
}

/// A store of before anything was asked at a closing: what is in it means what it meant.
@Suite struct StoreBeforeClosingsTests {
  @Test func `what was said of its meetings was said, and nobody is known besides`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-4")
    let store = try folder.store()
    try store.finishLists()
    let egel = try #require(try store.casussen(aliasBeginning: "Egel").first)
    let denkstad = try #require(try store.casussen(.alias, van: .netwerk).first)
    let sessie = try #require(try store.sessies(casus: egel.id).first)
    try store.load(sessie: sessie.id, casus: egel.id)
    let (state, casus) = (
      try #require(store.state.sessie(sessie.id)), try #require(store.state.casus(egel.id))
    )
    #expect(state.isBijeenkomstGezegd && state.bijeenkomst.gebied.swvs == ["Noord"])
    #expect(state.krijgt.isEmpty && state.bewaring == nil && state.volgtBewaring)
    #expect(casus.profiel?.mensen.isEmpty == true && casus.inschrijvingVeranderd == nil)
    #expect(casus.mijlpalen.map(\.soort) == [.oudersInGesprek])
    try store.load(StreamID(.casus, denkstad.id))
    #expect(store.state.casus(denkstad.id)?.reisplan.afspraken.count == 1)
    #expect(try store.bewaarregel() == nil && store.bewaring(van: sessie.id) == nil)
    #expect(try store.verify() == [])
    // And what is new is written beside it.
    var profiel = try #require(casus.profiel)
    profiel.mensen[.anker] = ["oma"]
    let regel = try #require(Huis.Bewaarregel(jaren: 3, reden: "afspraak"))
    _ = try store.append([
      Change(StreamID(.casus, egel.id), .casusGewijzigd(profiel)),
      Change(StreamID(.sessie, sessie.id), .verslagVoor("ouders")), Change(.huis, .bewaarregelGezet(regel)),
    ])
    #expect(try store.bewaarregel() == regel)
    #expect(store.state.casus(egel.id)?.profiel?.mensen[.anker] == ["oma"])
    _ = try store.append([Change(.huis, .bewaarregelGezet(nil))])
    #expect(try store.bewaarregel() == nil)
    #expect(try store.verify() == [])
  }
}

/// A store of before the lists had how a child was enrolled, and what a checklist lacks.
@Suite struct StoreBeforeEnrolmentsTests {
  private static func counted(_ store: SessionStore) throws -> Telstof {
    let (van, tot) = (try #require(Day("2020-01-01")), try #require(Day("2099-12-31")))
    return try store.telstof(try #require(Periode(van: van, tot: tot))) { Day(utc: $0) }
  }

  @Test func `it is counted the same before its lists are made anew, and after`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-7")
    let reader = try folder.store(readOnly: true)
    let before = try Self.counted(reader)
    reader.close()
    #expect(before.kinderen.count == 2 && before.sessies.count == 1 && before.afspraken.count == 1)
    #expect(before.inschrijvingen.values.map(\.count).sorted() == [1, 2])
    let store = try folder.store()
    #expect(store.listProgress != nil)
    try store.finishLists()
    let after = try Self.counted(store)
    #expect(after.kinderen == before.kinderen && after.inschrijvingen == before.inschrijvingen)
    #expect(after.sessies == before.sessies && after.afspraken == before.afspraken)
    #expect(try store.verify() == [])
    let database = try Database(path: folder.database, mode: .read, patience: .command)
    defer { database.close() }
    #expect(try IndexCheck(database: database, journal: Journal(database: database)).isRight())
  }
}

/// A store of before the lists had what checklists say, and on what two sides looked.
@Suite struct StoreBeforeSessionCountsTests {
  @Test func `its checklists and options are counted before its lists are made anew, and the same after`()
    throws
  {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-8")
    let (van, tot) = (try #require(Day("2020-01-01")), try #require(Day("2099-12-31")))
    let days = try #require(Periode(van: van, tot: tot))
    let reader = try folder.store(readOnly: true)
    let before = try reader.telstof(days) { Day(utc: $0) }
    reader.close()
    let counts = Sessietelling.Soort.allCases.map { soort in before.sessies.map { $0.telling[soort] } }
    #expect(counts == [[1], [1], [1], [1], [1], [0]])
    let store = try folder.store()
    #expect(store.listProgress != nil)
    try store.finishLists()
    #expect(try store.telstof(days) { Day(utc: $0) } == before)
    #expect(try store.verify() == [])
    let database = try Database(path: folder.database, mode: .read, patience: .command)
    defer { database.close() }
    #expect(try IndexCheck(database: database, journal: Journal(database: database)).isRight())
  }
}

/// A store of before an index told of which stream something left.
@Suite struct StoreBeforeExportIndexTests {
  /// What left of a journey, or of none that is named, in the order in which it did.
  private static func files(_ store: SessionStore, of alias: String) throws -> [String] {
    let casus = try #require(try store.casussen(aliasBeginning: alias).first)
    let streams =
      try store.sessies(casus: casus.id).map { StreamID(.sessie, $0.id) } + [StreamID(.casus, casus.id)]
    var files: [String] = []
    try store.readUitgaven(van: Set(streams)) { event in
      guard case .huis(.uitgegeven(let file)) = event.fact else { return }
      files.append(String(file.pad.split(separator: "/").last ?? ""))
    }
    return files
  }

  @Test func `what left of a journey is the same with the index and without, and it is found by the index`()
    throws
  {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-9")
    let all = ["Egel": ["egel.html", "egel-casus.html", "monitor.csv"], "Das": ["das.html", "monitor.csv"]]
    let reader = try folder.store(readOnly: true)
    for (alias, files) in all { #expect(try Self.files(reader, of: alias) == files) }
    reader.close()
    let store = try folder.store()
    for (alias, files) in all { #expect(try Self.files(store, of: alias) == files) }
    // What can be found is not in the text of this store.
    try store.rebuildIndex()
    #expect(try store.verify() == [])
    let plan = try store.database.statement("EXPLAIN QUERY PLAN " + Journal.uitgaven(ofStreams: 2))
    defer { plan.reset() }
    var steps: [String] = []
    while try plan.step() { steps.append(plan.text(3)) }
    #expect(steps.first?.contains("USING INDEX event_uitgave") == true, "\(steps)")
  }
}

extension TemporaryFolder {
  /// The text of a store of an earlier form, as `sqlite3 … .dump` gave it.
  static func fixture(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).sql")
  }

  /// Lays a store of an earlier form in this folder: `versie-` and its number.
  func lay(_ name: String) throws {
    let version = try #require(Int(name.dropFirst("versie-".count)))
    _ = try store()
    try FileManager.default.removeItem(atPath: database)
    let file = try Database(path: database, mode: .create, patience: .command)
    defer { file.close() }
    try file.execute(try String(contentsOf: TemporaryFolder.fixture(name), encoding: .utf8))
    try file.execute("PRAGMA application_id = \(Schema.application); PRAGMA user_version = \(version)")
    chmod(database, 0o600)
  }
}
