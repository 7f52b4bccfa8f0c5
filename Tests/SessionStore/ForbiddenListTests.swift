import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// The forbidden words of a session that runs: outside the journal, seen by all, gone at the end.
@Suite struct ForbiddenListTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `every terminal of the store guards against them, from the next look on`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let sessie = try a.makeSessie()
    try a.note("Knorretje was er", in: sessie)
    try b.load(StreamID(.sessie, sessie))
    #expect(b.state.sessie(sessie)?.lekken.isEmpty == true)
    let watch = b.watch()
    try a.forbid(["Knorretje", " knorretje ", "Bosuil", ""], in: sessie)
    #if os(Linux)
      #expect(watch.drain())
    #endif
    #expect(try b.follow().isEmpty)
    #expect(b.state.sessie(sessie)?.lekken.open.count == 1)
    #expect(a.forbiddenWords(of: sessie) == ["Knorretje", "Bosuil"])
    #expect(try folder.store("c").state.verboden.woorden == ["Knorretje", "Bosuil"])
    watch.close()
  }

  @Test func `they are for this user's eyes only, and in no event`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let old = umask(0)
    defer { umask(old) }
    try store.forbid(["Knorretje"], in: sessie)
    #expect(try folder.permissions("store/verboden") == 0o700)
    #expect(try folder.permissions("store/verboden/" + sessie.text) == 0o600)
    let database = try Data(contentsOf: URL(filePath: folder.database))
    #expect(database.range(of: Data("Knorretje".utf8)) == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/store/verboden").count == 1)
  }

  @Test func `closing the session empties its list and no other's`() throws {
    let store = try folder.store()
    let (one, other) = (try store.makeSessie(), try store.makeSessie())
    try store.forbid(["Knorretje"], in: one)
    try store.forbid(["Bosuil"], in: other)
    _ = try store.append([Change(StreamID(.sessie, one), .sessieGesloten)])
    #expect(store.state.verboden.woorden == ["Bosuil"])
    #expect(store.forbiddenWords(of: one).isEmpty)
    try store.forbid([], in: other)
    #expect(store.state.verboden.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/store/verboden").isEmpty)
  }

  @Test func `erasing the session takes its list along`() throws {
    let store = try folder.store()
    let (one, other) = (try store.makeSessie(), try store.makeSessie())
    try store.forbid(["Knorretje"], in: one)
    try store.forbid(["Bosuil"], in: other)
    try store.overwrite(.sessie(one))
    #expect(store.state.verboden.woorden == ["Bosuil"])
    #expect(store.forbiddenWords(of: one).isEmpty && store.forbiddenWords(of: other) == ["Bosuil"])
  }

  @Test func `what is not a list, or leads elsewhere, is not read`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.forbid(["Bosuil"], in: sessie)
    let lists = folder.path + "/store/verboden/"
    try Data("Geheim\n".utf8).write(to: URL(filePath: folder.path + "/elders"))
    try FileManager.default.createSymbolicLink(
      atPath: lists + store.newIdentifier().text, withDestinationPath: folder.path + "/elders")
    try FileManager.default.createDirectory(
      atPath: lists + store.newIdentifier().text, withIntermediateDirectories: false)
    try Data("Rommel\n".utf8).write(to: URL(filePath: lists + "rommel"))
    mkfifo(lists + store.newIdentifier().text, 0o600)
    #expect(try folder.store("b").state.verboden.woorden == ["Bosuil"])
  }

  @Test func `who may only read cannot forbid`() throws {
    let sessie = try folder.store().makeSessie()
    let reader = try folder.store(readOnly: true)
    #expect(throws: StoreFailure.self) { try reader.forbid(["Bosuil"], in: sessie) }
  }
}
