import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// The beginning of a stream is lost or damaged, and nothing else of it may be.
@Suite struct BeginningTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private var store: String { folder.path + "/store" }

  /// A casus with a session of so many notes, and another of which nothing may change.
  private func filled(notes: Int = 30) throws -> (casus: Identifier, sessie: Identifier) {
    let store = try folder.store()
    let casus = try store.makeCasus("Vlinder")
    let sessie = try store.makeSessie(casus: casus)
    _ = try store.makeSessie(casus: store.makeCasus("Egel"))
    for number in 1...notes { try store.note("qvxjzwkpbd \(number)", in: sessie) }
    store.close()
    return (casus, sessie)
  }

  /// Flips a bit in every whole row like these.
  private func damage(_ condition: String) throws {
    let database = try Database(path: folder.database, mode: .write, patience: .command)
    try database.execute("UPDATE event SET som = som + 1 WHERE \(condition)")
    #expect(try database.int("SELECT changes()") ?? 0 > 0, "nothing was damaged")
    database.close()
  }

  private func remove(_ table: String) throws {
    let database = try Database(path: folder.database, mode: .write, patience: .command)
    try database.execute("DELETE FROM \(table)")
    database.close()
  }

  /// Saves what can be saved in the place of what was there.
  @discardableResult
  private func rescue() throws -> Rescue {
    let file = folder.path + "/gered.db"
    #expect(
      FileManager.default.createFile(atPath: file, contents: nil, attributes: [.posixPermissions: 0o600]))
    let rescue = try Rescue(ofFolder: store, into: file, .proef)
    try FileManager.default.removeItem(atPath: folder.database)
    try FileManager.default.moveItem(atPath: file, toPath: folder.database)
    return rescue
  }

  @Test func `a beginning is written twice, and one of the two is enough`() throws {
    let (casus, sessie) = try filled()
    for kinds in ["'sessie-begonnen', 'casus-gemaakt'", "'sessie-van', 'casus-van'"] {
      try damage("kind IN (\(kinds))")
      let store = try folder.store(readOnly: true)
      try store.load(sessie: sessie, casus: casus)
      #expect(store.words(of: sessie).count == 30 && store.state.casus(casus)?.alias == "Vlinder")
      #expect(try !store.verify().contains(where: \.isOfBeginning))
      store.close()
      let undo = try Database(path: folder.database, mode: .write, patience: .command)
      try undo.execute("UPDATE event SET som = som - 1 WHERE kind IN (\(kinds))")
      undo.close()
    }
  }

  @Test func `the second beginning comes in the same transaction and says the same`() throws {
    let (casus, sessie) = try filled(notes: 1)
    let store = try folder.store()
    try store.load(sessie: sessie, casus: casus)
    for stream in [StreamID(.sessie, sessie), StreamID(.casus, casus)] {
      let events = store.state.events(of: stream)
      guard case .first(let spare)? = events[0].fact.beginning else { throw Missing() }
      #expect(events[1].fact == spare && events.map(\.tel).prefix(2) == [1, 2])
    }
    let before = store.state.sessie(sessie)
    let file = folder.path + "/proef"
    #expect(throws: StoreFailure.refused(.onbekendeStap)) {
      try store.append([
        Change(
          StreamID(.sessie, store.newIdentifier()), try #require(before?.begin.map(Fact.sessieBegonnen))),
        Change(
          StreamID(.sessie, sessie), .notitieGemaakt(Notitie.Gegevens(stap: StapID("9"), tekst: "nergens"))),
      ])
    }
    #expect(try store.verify().isEmpty && !FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: [true, false])
  func `what has lost both beginnings is named, and gets one that stands in for them`(hasLists: Bool) throws {
    let (casus, sessie) = try filled()
    if !hasLists { for table in ["sessie", "casus"] { try remove(table) } }
    try damage("kind IN ('sessie-begonnen', 'sessie-van') AND instr(body, '\(casus.text)')")
    let damaged = try folder.store(readOnly: true)
    #expect(try damaged.verify().contains(.noBeginning(StreamID(.sessie, sessie), rows: 30)))
    let place = try #require(
      try damaged.database.int("SELECT seq FROM event WHERE stream = ? AND tel = 1", .identifier(sessie)))
    damaged.close()
    let rescue = try rescue()
    #expect(rescue.withStandIn == [StreamID(.sessie, sessie)])
    let store = try folder.store()
    #expect(try store.verify().isEmpty)
    try store.load(sessie: sessie, casus: casus)
    #expect(store.words(of: sessie).count == 30)
    let begin = try #require(store.state.events(of: StreamID(.sessie, sessie)).first)
    #expect(begin.tel == 0 && begin.id == StreamID(.sessie, sessie).standIn)
    #expect([place, place + 1].contains(try store.journal.seq(of: begin.id)))
    #expect(store.state.sessie(sessie)?.titel == (hasLists ? "Proefreis" : "Hersteld"))
    #expect(store.state.sessie(sessie)?.begin?.casus == (hasLists ? casus : nil))
    #expect(store.state.sessie(sessie)?.begin?.regio == (hasLists ? "Waterland" : ""))
    #expect(try store.strays().unsure == (hasLists ? [] : [StreamID(.sessie, sessie)]))
    #expect(try store.sessie(sessie)?.notities == 30)
  }

  @Test func `saving twice, and joining what was saved twice, gives one beginning`() throws {
    let (casus, sessie) = try filled()
    try damage("kind IN ('sessie-begonnen', 'sessie-van', 'casus-gemaakt', 'casus-van')")
    try rescue()
    let first = try Data(contentsOf: URL(filePath: folder.database))
    #expect(try rescue().withStandIn.isEmpty)
    try first.write(to: URL(filePath: store + "/nood-2026-11-21.db"))
    #expect(try rescue().isJoined)
    let store = try folder.store()
    try store.load(sessie: sessie, casus: casus)
    let beginnings = store.state.events(of: StreamID(.sessie, sessie)).filter { $0.fact.beginning != nil }
    #expect(beginnings.count == 1 && store.words(of: sessie).count == 30)
    let aliases = try store.casussen(.alias).map { store.gezien($0).waarde.profiel.alias }
    #expect(aliases == ["Egel", "Vlinder"])
  }

  @Test func `a real beginning that turns up later wins over what stands in for it`() throws {
    let (_, sessie) = try filled(notes: 3)
    let whole = try Data(contentsOf: URL(filePath: folder.database))
    for table in ["sessie", "casus"] { try remove(table) }
    try damage("kind IN ('sessie-begonnen', 'sessie-van', 'casus-gemaakt', 'casus-van')")
    try rescue()
    try whole.write(to: URL(filePath: store + "/nood-2026-11-21.db"))
    try rescue()
    let store = try folder.store()
    try store.load(StreamID(.sessie, sessie))
    #expect(store.state.sessie(sessie)?.titel == "Proefreis")
    #expect(store.state.sessie(sessie)?.begin?.regio == "Waterland" && store.words(of: sessie).count == 3)
    #expect(try store.casussen(.alias).map { store.gezien($0).waarde.profiel.alias } == ["Egel", "Vlinder"])
    #expect(try store.strays().isEmpty)
  }

  // MARK: Erasing

  @Test(arguments: [
    "kind = 'sessie-begonnen'", "kind = 'sessie-van'", "kind IN ('sessie-begonnen', 'sessie-van')",
    "kind IN ('casus-gemaakt', 'casus-van')",
  ])
  func `who erases a casus has every session of it erased, whatever is damaged`(rows: String) throws {
    let (casus, _) = try filled()
    try damage(rows)
    let store = try folder.store()
    try store.overwrite(.casus(casus))
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["qvxjzwkpbd"]).found(below: self.store) == nil)
  }

  @Test
  func `rows of which nobody can tell whose they are are counted in the receipt, and can be erased too`()
    throws
  {
    let (casus, _) = try filled()
    try remove("sessie")
    let database = try Database(path: folder.database, mode: .write, patience: .command)
    try database.execute(
      "UPDATE event SET kind = 'sessie-bedonnen', body = replace(body, '\(casus.text)', '') "
        + "WHERE kind IN ('sessie-begonnen', 'sessie-van')")
    database.close()
    let store = try folder.store()
    try store.overwrite(.casus(casus))
    #expect(try store.pendingErasures()[0].overig.regels >= 30)
    #expect(try Windows(["qvxjzwkpbd"]).found(below: self.store) != nil)
    try store.overwrite(.onleesbaar)
    #expect(try store.finishErasing { _ in true } == .done)
    #expect(try Windows(["qvxjzwkpbd"]).found(below: self.store) == nil)
    #expect(try store.strays().isEmpty && store.verify().filter { $0 != .indexDiffers }.isEmpty)
  }

  @Test func `a receipt of a whole store tells of nothing else`() throws {
    let (casus, _) = try filled()
    let store = try folder.store()
    try store.overwrite(.casus(casus))
    #expect(try store.pendingErasures().allSatisfy(\.overig.isEmpty))
  }

  private struct Missing: Error {}
}
