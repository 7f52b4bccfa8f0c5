import Foundation
import SessionModel
import Testing

@testable import SessionStore

@Suite struct StoreWatchTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  #if os(Linux)
    @Test func `one write is one piece of news and reading is none`() throws {
      let (a, b) = (try folder.store("a"), try folder.store("b"))
      let sessie = try a.makeSessie()
      let watch = b.watch()
      let descriptor = try #require(watch.descriptor)
      func hasNews() -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) == 1
      }
      #expect(!hasNews())
      try a.note("een", in: sessie)
      #expect(hasNews())
      #expect(watch.drain())
      #expect(!hasNews())
      try b.load(StreamID(.sessie, sessie))
      _ = try (b.follow(), b.sessies(), a.casussen(.alias), a.verify())
      try folder.store("c", readOnly: true).load(StreamID(.sessie, sessie))
      #expect(!watch.drain())
      let draft = try a.drafts().open(for: sessie)
      try draft.save(
        DraftContent(terminal: "a", sessie: sessie, stap: nil, text: "tik", id: a.newIdentifier()))
      #expect(!watch.drain())
    }
  #endif

  @Test func `the store is in use until the last mark is gone`() throws {
    let store = try folder.store()
    let marks = [try store.use(), try store.use()]
    let descriptor = open(folder.path + "/store/in-gebruik", O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) != 0)
    marks[0].release()
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) != 0)
    marks[1].release()
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: StoreFailure.busy) { try store.use() }
  }
}
