import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

/// What a later version wrote into a body of now goes along with every copy: its text is carried, not what was read of it.
@Suite struct StoredTextTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private static let later = #""later-bedacht":[1,"twee"]}"#

  /// Gives the last row of a file one more field, as a later version would.
  private func addField(in path: String) throws {
    let database = try Database(path: path, mode: .write, patience: .command)
    defer { database.close() }
    let columns = "seq, id, stream_kind, stream, tel, author, time, kind, body, som"
    let statement = try database.statement("SELECT \(columns) FROM event ORDER BY seq DESC LIMIT 1")
    #expect(try statement.step())
    var row = RawRow(statement)
    statement.reset()
    guard case .text(let body) = row.columns[8] else { throw Missing() }
    var changed = row.columns
    changed[8] = .text(body.dropLast() + "," + Self.later)
    row = try #require(RawRow(columns: changed).moved(to: row.seq))
    try database.run(
      "UPDATE event SET body = ?, som = ? WHERE seq = ?", changed[8], row.columns[9], .int(row.seq))
  }

  /// How many rows of a file have that field.
  private func count(in path: String) throws -> Int? {
    let database = try Database(path: path, mode: .read, patience: .command)
    defer { database.close() }
    return try database.int("SELECT count(*) FROM event WHERE instr(body, ?)", .text(Self.later))
  }

  private func emptyFile(_ name: String) throws -> String {
    let path = folder.path + "/" + name
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    return path
  }

  private struct Missing: Error {}

  @Test func `a copy, an emergency store and what is saved of both have the text to the letter`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.note("van nu", in: sessie)
    store.close()
    try addField(in: folder.database)
    let again = try folder.store()
    #expect(try again.verify().isEmpty)
    let copy = try emptyFile("kopie.db")
    try again.copy(to: copy)
    #expect(try count(in: copy) == 1, "a copy")

    try again.load(StreamID(.sessie, sessie))
    try again.goOnInEmergency(#require(Day("2026-11-21")))
    let emergency = try #require(again.emergency)
    #expect(try count(in: emergency) == 1, "what goes on beside a damaged store")
    try again.note("erna", in: sessie)
    again.close()
    try addField(in: emergency)

    let saved = try emptyFile("gered.db")
    let rescue = try Rescue(ofFolder: folder.path + "/store", into: saved, .proef)
    #expect(rescue.fromEmergency == 1)
    #expect(try count(in: saved) == 2, "what is saved and joined")
  }
}
