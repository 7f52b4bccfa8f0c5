import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// Lists of an older form are read as they are, made anew beside that, and put in place as a whole.
@Suite struct ListRenewalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-1")
  }

  private func form() throws -> (version: Int?, lists: Int?, tables: Set<String>) {
    let file = try Database(path: folder.database, mode: .read, patience: .command)
    defer { file.close() }
    let names = try file.statement("SELECT name FROM sqlite_schema WHERE type = 'table'")
    defer { names.reset() }
    var tables: Set<String> = []
    while try names.step() { tables.insert(names.text(0)) }
    return (
      try file.int("PRAGMA user_version"), try file.int("SELECT value FROM meta WHERE key = 'index'"), tables
    )
  }

  /// Whether the lists say what lists that are made in one piece say.
  private func isWhole(_ store: SessionStore) throws -> Bool {
    let lists = (try store.afspraken(), try store.sessies(), try store.casussen(.alias))
    let check = try IndexCheck(database: store.database, journal: store.journal).isRight()
    try store.rebuildIndex()
    return try check && store.afspraken() == lists.0 && store.sessies() == lists.1
      && store.casussen(.alias) == lists.2
  }

  @Test func `who only reads reads the old lists, without a word of what nobody was asked about`() throws {
    let before = try Data(contentsOf: URL(filePath: folder.database))
    let store = try folder.store(readOnly: true)
    #expect(try store.casussen(.alias).map { store.gezien($0).waarde.profiel.alias } == ["Egel", "Otter"])
    #expect(try store.sessies().count == 4 && store.sessies().allSatisfy { !$0.vraagt })
    let afspraak = try #require(try store.afspraken().first)
    let seen = try store.gezien(afspraak).waarde
    #expect(seen.verborgen == .nogNietGevraagd)
    #expect(Afspraak.Veld.allCases.allSatisfy { seen.gegevens[$0].isEmpty } && seen.bracht.isEmpty)
    // The stream itself is read whole, and tells which sessions ask.
    let casus = try #require(try store.casussen(aliasBeginning: "Egel").first)
    try store.load(StreamID(.casus, casus.id))
    #expect(store.state.casus(casus.id)?.gezien(at: .verslag).waarde.reisplan.afspraken.isEmpty == true)
    #expect(try store.ongevraagd() == Ongevraagd())
    #expect(throws: StoreFailure.self) { try store.note("nee", in: casus.id) }
    store.close()
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == before, "nothing was written")
  }

  @Test func `an older program that has the store open is waited for, and nothing changes meanwhile`() throws
  {
    let older = try InUse(StoreFolder(folder.path + "/store", create: false))
    let before = try Data(contentsOf: URL(filePath: folder.database))
    #expect(throws: StoreFailure.olderOpen) { try folder.store() }
    #expect(try folder.store(readOnly: true).sessies().count == 4)
    #expect(try Data(contentsOf: URL(filePath: folder.database)) == before)
    older.release()
    let store = try folder.store()
    try store.finishLists()
    #expect(try isWhole(store))
  }

  @Test func `until the last piece the old lists are read, and an older program refuses from the first`()
    throws
  {
    let store = try folder.store()
    var pieces = 0
    while let progress = try store.renewLists() {
      pieces += 1
      #expect(
        progress.done == pieces && progress.total == 6, "each piece is a stream: the clock runs fast here")
      let form = try form()
      #expect(form.version == Schema.migrations.count && form.lists == 1)
      let reader = try folder.store(readOnly: true)
      #expect(try reader.sessies().count == 4 && reader.afspraken().map(\.verborgen) == [.nogNietGevraagd])
      reader.close()
      #expect(throws: StoreFailure.busy, "nobody else may write now") {
        try folder.store(patience: .screen)
      }
    }
    #expect(pieces == 5)
    let form = try form()
    #expect(form.lists == Lijstvorm.nu && !form.tables.contains { $0.hasSuffix("_nieuw") })
    #expect(try isWhole(store))
    // And others can open it again.
    #expect(try folder.store().sessies().count == 4)
  }

  @Test(arguments: 0...5)
  func `broken off after any piece it goes on there`(pieces: Int) throws {
    let first = try folder.store()
    for _ in 0..<pieces { try first.renewLists() }
    // What a killed process leaves: the file as it is at this moment, and no lock.
    let image = try TemporaryFolder(inMemory: true)
    _ = try image.store()
    try FileManager.default.removeItem(atPath: image.database)
    try FileManager.default.copyItem(atPath: folder.database, toPath: image.database)
    first.close()
    let next = try image.store()
    #expect(next.listProgress == (pieces < 6 ? .init(done: pieces, total: 6) : nil))
    try next.finishLists()
    #expect(try isWhole(next))
    #expect(try next.sessies().filter(\.vraagt).count == 2)
  }

  @Test func `who writes before the lists are there makes them first`() throws {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    #expect(store.listProgress == nil)
    #expect(try store.casus(casus) != nil)
    #expect(try isWhole(store))
    #expect(try store.verify() == [])
  }

  @Test func `what was erased is in no list that was half made`() throws {
    let store = try folder.store()
    for _ in 0..<4 { try store.renewLists() }
    let casus = try #require(try store.casussen(aliasBeginning: "Otter").first)
    try store.overwrite(.casus(casus.id))
    #expect(try store.casus(casus.id) == nil)
    #expect(try isWhole(store))
    store.close()
    let bytes = try Data(contentsOf: URL(filePath: folder.database))
    #expect(bytes.range(of: Data("Otter".utf8)) == nil)
  }

  @Test func `a store of this form has nothing to make`() throws {
    let store = try TemporaryFolder(inMemory: true).store()
    #expect(store.listProgress == nil)
    #expect(try store.renewLists() == nil)
  }

  // MARK: The code of a casus

  private func second() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.lay("versie-2")
    return folder
  }

  @Test func `who only reads finds a casus by its code in lists without it, and what else those lists know`()
    throws
  {
    let folder = try second()
    let store = try folder.store(readOnly: true)
    for casus in try store.casussen(.alias) {
      #expect(try store.casus(code: casus.id.code.uppercased())?.id == casus.id)
    }
    #expect(try store.casus(code: "ehbekend") == nil)
    #expect(try store.sessies().map(\.ongevraagd).reduce(0, +) == 3 && store.ongevraagd().zinnen > 0)
    #expect(try store.index.vragers(of: store.casussen(.alias)[0].id).count == 1)
    let meeting = try #require(try store.sessies().first).bijeenkomst
    #expect(try store.knows(bijeenkomst: meeting) && !store.knows(bijeenkomst: store.newIdentifier()))
  }

  @Test func `a casus is found by its code in the lists, old and new`() throws {
    let folder = try second()
    let store = try folder.store()
    for casus in try store.casussen(.alias) { #expect(try store.casus(code: casus.id.code)?.id == casus.id) }
    try store.finishLists()
    #expect(try isWhole(store))
    for casus in try store.casussen(.alias) {
      #expect(try store.casus(code: casus.id.code)?.id == casus.id)
      #expect(try store.casus(code: casus.id.text)?.id == casus.id)
      // Only a whole code: who cannot be told apart by alias is not guessed at.
      #expect(try store.casus(code: String(casus.id.code.prefix(9))) == nil)
    }
  }

  @Test func `a code that was damaged in the lists is found, and comes back with the lists`() throws {
    let folder = try second()
    let store = try folder.store()
    try store.finishLists()
    let casus = try #require(try store.casussen(.alias).first)
    try store.database.run("UPDATE casus SET code = 'weg' WHERE id = ?", .identifier(casus.id))
    #expect(try store.verify() == [.indexDiffers])
    #expect(try store.casus(code: casus.id.code) == nil)
    try store.rebuildIndex()
    #expect(try store.verify() == [] && store.casus(code: casus.id.code)?.id == casus.id)
  }
}
