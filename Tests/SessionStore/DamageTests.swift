import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

@Suite struct DamageTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func filledStore(notes: Int) throws -> (SessionStore, Identifier) {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    for number in 1...notes { try store.note("notitie nummer \(number)", in: sessie) }
    return (store, sessie)
  }

  @Test func `a changed column is named whatever column it is`() throws {
    let (store, sessie) = try filledStore(notes: 3)
    let changes = [
      "id = randomblob(16)", "tel = tel + 1", "author = 'ander'", "time = time + 1", "kind = 'zwart'",
      "body = replace(body, 'nummer', 'Nummer')", "som = som + 1",
      "author = author || 'x', kind = substr(kind, 2)",
    ]
    for change in changes {
      try store.database.execute("SAVEPOINT proef; UPDATE event SET \(change) WHERE seq = 6")
      #expect(throws: StoreFailure.damagedEvent(seq: 6), "\(change)") {
        try Journal(database: store.database).events(of: StreamID(.sessie, sessie), upTo: .max)
      }
      #expect(try store.verify().contains(.damagedEvent(seq: 6)), "\(change)")
      try store.database.execute("ROLLBACK TO proef; RELEASE proef")
    }
    #expect(try store.verify().isEmpty)
  }

  @Test func `a missing row is a gap and a missing tail is seen at once`() throws {
    let (store, _) = try filledStore(notes: 5)
    try store.database.execute("DELETE FROM event WHERE seq IN (5, 6)")
    #expect(try store.verify() == [.gapInJournal(missing: 5...6)])
    #expect(throws: StoreFailure.gapInJournal(missing: 5...6)) {
      try Journal(database: store.database).page(after: 4)
    }
    try store.database.execute("DELETE FROM event WHERE seq > 8")
    #expect(throws: StoreFailure.lostTail(written: 9, found: 8)) { try folder.store() }
    #expect(try folder.store(readOnly: true).verify().contains(.lostTail(written: 9, found: 8)))
  }

  /// SQLite gives the rows that were asked for, and then cannot read the page behind them.
  @Test func `a broken page behind the last row that is asked for does no harm`() throws {
    let (store, _) = try filledStore(notes: 60)
    let root = try #require(try store.database.int("SELECT rootpage FROM sqlite_schema WHERE name = 'event'"))
    let last = try Journal(database: store.database).lastSeq()
    store.close()
    let url = URL(fileURLWithPath: folder.database)
    var bytes = try Data(contentsOf: url)
    let interior = (root - 1) * 4096
    try #require(bytes[interior] == 5, "the events must take more than a page")
    let leaf = bytes[(interior + 8)..<(interior + 12)].reduce(0) { $0 << 8 | Int($1) }
    for byte in (leaf - 1) * 4096..<leaf * 4096 { bytes[byte] = 0x5A }
    try bytes.write(to: url)
    let reader = RowReader(database: try Database(path: folder.database, mode: .read, patience: .command))
    var readable = 0
    for end in 1...last {
      var (whole, missing) = (0, 0)
      try reader.each(upTo: end) { (found) throws(StoreFailure) in
        switch found {
        case .whole: whole += 1
        case .damaged: break
        case .missing(let gap): missing += gap.count
        }
      }
      #expect(whole + missing == end && (missing == 0 || whole == readable), "up to \(end)")
      readable = max(readable, whole)
    }
    #expect((1..<last).contains(readable))
  }

  @Test func `lists that say something else than the journal are named, and made anew`() throws {
    let (store, sessie) = try filledStore(notes: 2)
    let gegevens = Afspraak.Gegevens(sessie: sessie, wie: "moeder", wat: "Elke week bellen")
    _ = try store.append([Change(StreamID(.sessie, sessie), .afspraakGemaakt(gegevens))])
    #expect(try store.verify().isEmpty)
    for change in [
      "UPDATE afspraak SET wat = 'Nooit meer bellen'", "DELETE FROM afspraak", "UPDATE casus SET laatste = 1",
      "UPDATE casus SET alias = 'Otter'", "UPDATE sessie SET notities = 3",
      "UPDATE sessie SET id = zeroblob(16)",
      "DROP TABLE afspraak",
    ] {
      try store.database.execute(change)
      #expect(try store.verify() == [.indexDiffers], "\(change)")
      try store.rebuildIndex()
      #expect(try store.verify().isEmpty, "\(change)")
    }
  }

  @Test func `an older file in the place of an open one is no store to go on in`() throws {
    let (store, sessie) = try filledStore(notes: 3)
    let (follower, before) = (
      try folder.store("b"), try Data(contentsOf: URL(fileURLWithPath: folder.database))
    )
    try store.note("na de kopie", in: sessie)
    _ = try follower.follow()
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.database))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: before)
    try file.close()
    #expect(throws: StoreFailure.moved(path: folder.database)) { try store.note("weg", in: sessie) }
    #expect(throws: StoreFailure.moved(path: folder.database)) { try follower.follow() }
    let again = try folder.store("c")
    try again.note("gewoon verder", in: sessie)
    #expect(try again.verify().isEmpty)
  }

  @Test func `a follower reports a gap and keeps what it has`() throws {
    let (store, sessie) = try filledStore(notes: 1)
    let follower = try folder.store("b")
    try follower.load(StreamID(.sessie, sessie))
    try store.note("weg", in: sessie)
    try store.note("blijft", in: sessie)
    try store.database.execute("DELETE FROM event WHERE seq = 6")
    #expect(throws: StoreFailure.gapInJournal(missing: 6...6)) { try follower.follow() }
    #expect(follower.words(of: sessie) == ["notitie nummer 1"])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `flipped bits never trap and a changed event is never taken`(seed: UInt64) throws {
    let (store, sessie) = try filledStore(notes: 40)
    let events = try Journal(database: store.database).events(of: StreamID(.sessie, sessie), upTo: .max)
    store.close()
    let url = URL(fileURLWithPath: folder.database)
    let whole = try Data(contentsOf: url)
    var random = Dice(seed: seed)
    var reported = 0
    for _ in 0..<80 {
      var damaged = whole
      damaged[Int.random(in: 0..<whole.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
      try damaged.write(to: url)
      do throws(StoreFailure) {
        let store = try folder.store(readOnly: true)
        let read = try Journal(database: store.database).events(of: StreamID(.sessie, sessie), upTo: .max)
        let findings = try store.verify()
        if !Set(events).isSuperset(of: read) { Issue.record("seed \(seed): a changed event was taken") }
        if read.count < events.count, findings.isEmpty {
          Issue.record("seed \(seed): a lost event went unseen")
        }
        _ = try (store.sessies(), store.casussen(.alias), store.afspraken())
        reported += findings.isEmpty ? 0 : 1
      } catch {
        reported += 1
      }
    }
    #expect(reported > 0, "seed \(seed)")
  }

  @Test func `a truncated file is reported`() throws {
    let (store, _) = try filledStore(notes: 40)
    store.close()
    let url = URL(fileURLWithPath: folder.database)
    let whole = try Data(contentsOf: url)
    for length in stride(from: 512, to: whole.count, by: 4096) {
      try whole.prefix(length).write(to: url)
      #expect(throws: StoreFailure.self, "\(length) bytes") {
        let store = try folder.store(readOnly: true)
        if let finding = try store.verify().first { throw finding }
      }
    }
  }
}
