import Foundation
import SessionModel
import Testing

/// The texts that sessions of before began with: they are read for ever.
@Suite struct OldDraaiboekTests {
  static let files: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Draaiboeken")
    func inside(_ folder: URL) -> [URL] {
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }
    return inside(folder).flatMap(inside).sorted { $0.path < $1.path }
  }()

  @Test func `there are texts of before`() { #expect(Self.files.count >= 12) }

  @Test(arguments: files)
  func `a draaiboek of before is read as it was written`(file: URL) throws {
    let markdown = try String(contentsOf: file, encoding: .utf8)
    let draaiboek = try Draaiboek(parsing: markdown)
    #expect(try Draaiboek(parsing: draaiboek.printed()) == draaiboek)
  }

  /// Who opens a session of before sees its own steps, questions and minutes, whatever is shipped by now.
  @Test(arguments: files)
  func `a session of before has the steps it began with`(file: URL) throws {
    let markdown = try String(contentsOf: file, encoding: .utf8)
    var state = State()
    let stream = StreamID(.sessie, Identifier(time: Moment(milliseconds: 1), entropy: (1, 1)))
    let event = Event(
      id: Identifier(time: Moment(milliseconds: 1), entropy: (2, 2)), stream: stream, tel: 1, author: "test",
      time: Moment(milliseconds: 1),
      fact: .sessieBegonnen(Sessie.Begin(draaiboek: markdown, casus: nil, bijeenkomst: stream.id)))
    _ = reduce(into: &state, event)
    let sessie = try #require(state.sessie(stream.id))
    #expect(sessie.stappen.map(\.stap) == (try Draaiboek(parsing: markdown).stappen))
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    #expect(sessie.stappen.map(\.stap.naam) == headings.map(String.init))
  }
}
