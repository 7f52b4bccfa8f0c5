import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// How a wall tells its private screen how it stands.
@Suite struct WallMarkTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private let wand = Wandstand(
    columns: 120, rows: 36, foot: 1, stap: StapID(number: 3), place: 4, turned: 2, hasBlocks: true, tafel: 3,
    thema: "hoog-contrast")

  @Test func `what a wall tells is read by another terminal until it is gone`() throws {
    let (zaal, regie) = (try folder.store("a"), try folder.store("b"))
    let sessie = try zaal.makeSessie()
    let watch = regie.watch()
    #expect(regie.wall(of: sessie) == nil)
    let mark = try #require(zaal.wallMark(of: sessie))
    #expect(regie.wall(of: sessie) == nil, "nothing was told yet")
    #expect(mark.tell(wand))
    #expect(regie.wall(of: sessie) == wand)
    #expect(watch.drain() || watch.descriptor == nil)
    var smaller = wand
    (smaller.columns, smaller.rows, smaller.stap) = (40, 12, StapID(zaal.newIdentifier().text))
    smaller.tafel = nil
    #expect(mark.tell(smaller))
    #expect(regie.wall(of: sessie) == smaller)
    #expect(regie.wall(of: zaal.newIdentifier()) == nil)
    mark.release()
    #expect(regie.wall(of: sessie) == nil)
    #expect(!mark.tell(wand))
  }

  @Test func `of two walls of a session the first tells, and the second when that is gone`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    _ = try store.drafts()
    let first = try #require(store.wallMark(of: sessie))
    #expect(store.wallMark(of: sessie) == nil)
    #expect(first.tell(wand))
    first.release()
    let second = try #require(store.wallMark(of: sessie))
    #expect(second.tell(wand))
    #expect(store.wall(of: sessie) == wand)
  }

  @Test(arguments: [
    "", "\n", "rommel", "120 36 1 4 2 1 0 licht", "120 36 1 4 2 1 0 licht 3 4", "-1 36 1 4 2 1 0 licht 3",
    "120 99999999999999999999 1 4 2 1 0 licht 3", "120 36 1 4 2 1 0 \u{1B}[31m 3",
  ])
  func `what is no wall is none, and what a terminal that is gone left is swept away`(text: String) throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    _ = try store.drafts()
    let path = folder.path + "/store/concept/wand-" + sessie.text
    do {
      let mark = try #require(store.wallMark(of: sessie))
      let padded = text + String(repeating: " ", count: max(0, 128 - text.utf8.count))
      for bytes in [text, padded] {
        try Data(bytes.utf8).write(to: URL(fileURLWithPath: path), options: [])
        #expect(store.wall(of: sessie) == nil)
      }
      _ = try store.drafts()
      #expect(FileManager.default.fileExists(atPath: path), "its terminal lives")
      mark.release()
    }
    try Data(wand.line.utf8).write(to: URL(fileURLWithPath: path))
    #expect(store.wall(of: sessie) == nil)
    _ = try store.drafts()
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
