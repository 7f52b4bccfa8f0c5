import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// The forbidden words of a session that runs: outside the journal, seen by all, gone at the end.
@Suite struct ForbiddenListTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private var lists: String { folder.path + "/store/verboden/" }

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
    #expect(b.state.sessie(sessie)?.lekken.unconfirmed.count == 1)
    #expect(try a.forbiddenWords(of: sessie) == ["Knorretje", "Bosuil"])
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
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/store/verboden").count == 2)
  }

  @Test func `closing the session empties its list and no other's`() throws {
    let store = try folder.store()
    let (one, other) = (try store.makeSessie(), try store.makeSessie())
    try store.forbid(["Knorretje"], in: one)
    try store.forbid(["Bosuil"], in: other)
    _ = try store.append([Change(StreamID(.sessie, one), .sessieGesloten)])
    #expect(store.state.verboden.woorden == ["Bosuil"])
    #expect(try store.forbiddenWords(of: one).isEmpty)
    try store.forbid([], in: other, replacing: true)
    #expect(store.state.verboden.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists) == ["CACHEDIR.TAG"])
  }

  @Test func `erasing the session takes its list along`() throws {
    let store = try folder.store()
    let (one, other) = (try store.makeSessie(), try store.makeSessie())
    try store.forbid(["Knorretje"], in: one)
    try store.forbid(["Bosuil"], in: other)
    try store.overwrite(.sessie(one))
    #expect(store.state.verboden.woorden == ["Bosuil"])
    #expect(try store.forbiddenWords(of: one).isEmpty && store.forbiddenWords(of: other) == ["Bosuil"])
  }

  @Test func `what is not a list, or leads elsewhere, is not read`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.forbid(["Bosuil"], in: sessie)
    try Data("Geheim\n".utf8).write(to: URL(filePath: folder.path + "/elders"))
    let (link, inner) = (lists + store.newIdentifier().text, lists + store.newIdentifier().text)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path + "/elders")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
    try Data("Rommel\n".utf8).write(to: URL(filePath: lists + "rommel"))
    mkfifo(lists + store.newIdentifier().text, 0o600)
    #expect(try folder.store("b").state.verboden.woorden == ["Bosuil"])
  }

  @Test func `who may only read cannot forbid`() throws {
    let sessie = try folder.store().makeSessie()
    let reader = try folder.store(readOnly: true)
    #expect(throws: StoreFailure.self) { try reader.forbid(["Bosuil"], in: sessie) }
  }

  // MARK: None is lost

  @Test func `what two forbid at once is forbidden both`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let sessie = try a.makeSessie()
    #expect(try a.forbid(["Knorretje"], in: sessie) == ["Knorretje"])
    #expect(try b.forbid(["Bosuil"], in: sessie) == ["Knorretje", "Bosuil"])
    #expect(try a.forbid([], in: sessie) == ["Knorretje", "Bosuil"])
    #expect(try a.forbid(["Otter"], in: sessie, replacing: true) == ["Otter"])
    let path = folder.path + "/store"
    DispatchQueue.concurrentPerform(iterations: 4) { number in
      let store = try? SessionStore(
        folder: path, author: "\(number)", patience: .command, now: { Moment(milliseconds: 1) },
        entropy: { (1, 2) })
      for word in 0..<25 { _ = try? store?.forbid(["woord\(number)x\(word)"], in: sessie) }
    }
    #expect(try a.forbiddenWords(of: sessie).count == 1 + 4 * 25)
  }

  @Test func `a list that cannot be read is no list without words`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let sessie = try a.makeSessie()
    try a.forbid(["Knorretje"], in: sessie)
    _ = try b.follow()
    let list = lists + sessie.text
    #expect(truncate(list, 2 << 20) == 0)
    #expect(throws: StoreFailure.ioError(path: list)) { try b.follow() }
    #expect(b.state.verboden.woorden == ["Knorretje"])
    #expect(throws: StoreFailure.ioError(path: list)) { try b.forbid(["Bosuil"], in: sessie) }
    #expect(throws: StoreFailure.ioError(path: list)) { try folder.store("c") }
    #expect(try Data(contentsOf: URL(filePath: list)).starts(with: Data("Knorretje\n".utf8)))
    #expect(truncate(list, 10) == 0)
    _ = try b.follow()
    #expect(try b.forbid(["Bosuil"], in: sessie) == ["Knorretje", "Bosuil"])
    #expect(b.state.verboden.woorden == ["Knorretje", "Bosuil"])
  }

  // MARK: None stays

  @Test func `of a list that another takes the place of no word stays on the disk`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.forbid(["Knorretje"], in: sessie)
    let old = folder.path + "/oud"
    try FileManager.default.linkItem(atPath: lists + sessie.text, toPath: old)
    try store.forbid(["Bosuil"], in: sessie)
    #expect(try Data(contentsOf: URL(filePath: old)) == Data(count: 10))
  }

  @Test func `what a crash left behind is gone at the next opening`() throws {
    let store = try folder.store()
    let (open, closed, gone) = (try store.makeSessie(), try store.makeSessie(), store.newIdentifier())
    try store.forbid(["Bosuil"], in: open)
    _ = try store.append([Change(StreamID(.sessie, closed), .sessieGesloten)])
    let left = [open.text + ".nieuw", closed.text, closed.text + ".nieuw", gone.text]
    for name in left { try Data("Knorretje\n".utf8).write(to: URL(filePath: lists + name)) }
    let links = left.map { folder.path + "/" + $0 }
    for (name, link) in zip(left, links) {
      try FileManager.default.linkItem(atPath: lists + name, toPath: link)
    }
    #expect(try folder.store("lezer", readOnly: true).warnings.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists).count == 6)
    let next = try folder.store("b")
    #expect(next.state.verboden.woorden == ["Bosuil"] && next.warnings.isEmpty)
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: lists)) == [open.text, "CACHEDIR.TAG"])
    for link in links { #expect(try Data(contentsOf: URL(filePath: link)) == Data(count: 10)) }
  }

  @Test func `beside an emergency store the list of a session that is unknown here stays`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.forbid(["Bosuil"], in: sessie)
    try store.goOnInEmergency(#require(Day(year: 2026, month: 11, day: 2)))
    let fresh = try folder.store("b", joining: true)
    let own = try fresh.makeSessie()
    _ = try fresh.append([Change(StreamID(.sessie, own), .sessieGesloten)])
    #expect(try fresh.forbiddenWords(of: sessie) == ["Bosuil"])
  }
}
