import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

/// What is left when the file is not as it was written, and copies that can be gone back to.
@Suite struct RescueTests {
  let folder: TemporaryFolder
  init() throws {
    folder = try TemporaryFolder(inMemory: true)
    // Who believed every row would look, without end, for as many as a damaged one says there are.
    let changed = RawRow(columns: RawRow.empty(seq: 1, kind: "").columns.dropLast() + [.int(0)])
    try #require(!changed.isWhole)
  }

  private var url: URL { URL(fileURLWithPath: folder.database) }

  /// Opens a store whose file was made elsewhere.
  private func opened(_ file: String, in name: String) throws -> SessionStore {
    let place = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: place + "/store", withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: file, toPath: place + "/store/reisleider.db")
    return try SessionStore(
      folder: place + "/store", author: "c", patience: .command, now: { Moment(milliseconds: 1) },
      entropy: { (1, 2) })
  }

  private func emptyFile(_ name: String) throws -> String {
    let path = folder.path + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    #expect(
      FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]))
    return path
  }

  private func filled(notes: Int) throws -> (SessionStore, Identifier, [Event]) {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let stream = StreamID(.sessie, sessie)
    for start in stride(from: 1, through: notes, by: 20) {
      let changes = (start..<min(start + 20, notes + 1)).map { number in
        let text =
          "notitie \(number) " + String(repeating: "woord ", count: number % 37 == 0 ? 2000 : number % 17)
        return Change(stream, .notitieGemaakt(.init(stap: StapID("1"), tekst: text, stem: .ouder)))
      }
      _ = try store.append(changes)
    }
    return (store, sessie, try store.allEvents())
  }

  // MARK: Copies

  @Test func `a copy made while others write opens and is complete`() throws {
    let (store, sessie, _) = try filled(notes: 2500)
    let other = try folder.store("b")
    for round in 1...3 {
      let before = try other.allEvents()
      let file = try emptyFile("kopie\(round)")
      try store.copy(to: file)
      try other.note("intussen \(round)", in: sessie)
      let copy = try opened(file, in: "plaats\(round)")
      #expect(try copy.allEvents() == before)
      #expect(try copy.verify().isEmpty)
      #expect(try copy.sessies().map(\.id) == [sessie])
      try copy.note("verder in de kopie", in: sessie)
    }
  }

  @Test func `a copy holds nothing of what was erased, and knows that it was`() throws {
    let (store, sessie, _) = try filled(notes: 60)
    let id = try store.note("xqzkwpvbnm", in: sessie)
    try store.overwrite(.notitie(id, in: StreamID(.sessie, sessie), nieuw: nil))
    let file = try emptyFile("kopie")
    try store.copy(to: file)
    #expect(Windows(["xqzkwpvbnm"]).found(in: file).isEmpty)
    let copy = try opened(file, in: "plaats")
    #expect(throws: StoreFailure.refused(.gewist)) { try copy.note("weer", in: sessie, id: id) }
    #expect(try copy.pendingErasures().isEmpty)
  }

  @Test func `a damaged store is not copied as if it were whole`() throws {
    let (store, _, _) = try filled(notes: 20)
    try store.database.execute("UPDATE event SET body = replace(body, 'notitie', 'natitie') WHERE seq = 9")
    let file = try emptyFile("kopie")
    #expect(throws: StoreFailure.damagedEvent(seq: 9)) { try store.copy(to: file) }
  }

  @Test func `a stream that was read before a note got other words is read again`() throws {
    let (store, sessie, _) = try filled(notes: 5)
    let stream = StreamID(.sessie, sessie)
    let id = try store.note("xqzkwpvbnm", in: sessie)
    let version = try store.journal.version(of: stream)
    var state = try store.journal.state(of: stream)
    try store.overwrite(.notitie(id, in: stream, nieuw: "rustig"))
    try store.journal.bringUp(&state, of: stream, since: version)
    #expect(state.sessie(sessie)?.notities[id]?.gegevens.tekst == "rustig")
  }

  @Test func `lists made anew piece by piece are as they were`() throws {
    let (store, _, _) = try filled(notes: 40)
    for number in 1...30 { _ = try store.makeSessie(casus: store.makeCasus("Egel \(number)")) }
    let (casussen, sessies) = (try store.casussen(.alias), try store.sessies())
    try store.database.execute(
      "UPDATE casus SET alias = 'onzin'; DELETE FROM sessie WHERE code > 'g'")
    var rests = 0
    try store.rebuildIndexInPieces { rests += 1 }
    #expect(try store.casussen(.alias) == casussen && store.sessies() == sessies)
    #expect(rests > 0)
  }

  // MARK: Saving

  @Test func `of a whole store everything is saved`() throws {
    let (store, _, events) = try filled(notes: 100)
    store.close()
    let file = try emptyFile("gered")
    let rescue = try Rescue(ofFolder: folder.path + "/store", into: file, .proef)
    #expect(rescue.saved == events.count && rescue.lost.isEmpty)
    #expect(try opened(file, in: "nieuw").allEvents() == events)
  }

  @Test func `where the structure is gone the rows are found by themselves`() throws {
    let (store, _, events) = try filled(notes: 300)
    store.close()
    var data = try Data(contentsOf: url)
    // The first page holds the header and the list of tables; a row begins on another.
    data.replaceSubrange(0..<4096, with: Data(repeating: 0x5A, count: 4096))
    try data.write(to: url)
    let file = try emptyFile("gered")
    let rescue = try Rescue(ofFolder: folder.path + "/store", into: file, .proef)
    #expect(rescue.saved == events.count, "lost \(rescue.lost)")
    #expect(try Data(contentsOf: url) == data)
    #expect(try opened(file, in: "nieuw").allEvents() == events)
  }

  private func rescue() throws -> (rescue: Rescue, events: [Event]) {
    let (file, place) = (try emptyFile("gered"), UUID().uuidString)
    let rescue = try Rescue(ofFolder: folder.path + "/store", into: file, .proef)
    let store = try opened(file, in: place)
    #expect(try store.verify().isEmpty)
    return (rescue, try store.allEvents())
  }

  @Test func `of a file that was cut off the half page at its end is read too`() throws {
    let (store, _, events) = try filled(notes: 120)
    store.close()
    let whole = try Data(contentsOf: url)
    var more = 0
    for cut in stride(from: 1, to: 65_536, by: 4_133) {
      let half = whole.dropLast(cut)
      try half.write(to: url)
      let saved = try rescue().events
      try (half + Data(repeating: 0, count: (4096 - half.count % 4096) % 4096)).write(to: url)
      let padded = try rescue().events
      #expect(saved == padded && Set(saved).isSubset(of: events), "\(cut) bytes")
      try half.prefix(half.count / 4096 * 4096).write(to: url)
      more += try saved.count - rescue().events.count
    }
    #expect(more > 0, "no half page held a row")
  }

  @Test func `a flipped bit in the header is no newer Reisleider, and a newer one is`() throws {
    let (store, _, events) = try filled(notes: 100)
    store.close()
    let whole = try Data(contentsOf: url)
    // In the name of the form, the size of a page, the version of the tables and whose they are.
    for place in [0, 5, 16, 18, 19, 21, 44, 56, 59, 60, 62, 63, 68, 71] {
      var data = whole
      data[place] ^= 0x40
      try data.write(to: url)
      let (rescue, saved) = try rescue()
      #expect(saved == events && rescue.lost.isEmpty, "byte \(place)")
    }
    try whole.write(to: url)
    let newer = try folder.store()
    let version = Schema.migrations.count + 1
    try newer.database.execute("ALTER TABLE event ADD COLUMN nieuw TEXT; PRAGMA user_version = \(version)")
    newer.close()
    let file = try emptyFile("gered")
    #expect(throws: StoreFailure.newerSchema(found: version)) {
      try Rescue(ofFolder: folder.path + "/store", into: file, .proef)
    }
  }

  @Test func `where a disk does not give a piece of the file, what stands behind it is read`() throws {
    let path = folder.path + "/schijf"
    let bytes = (0..<20_000).map { UInt8($0 % 251 + 1) }
    try Data(bytes).write(to: URL(filePath: path))
    let bad = 8192..<12288
    let read = try StoreFolder.bytes(of: path) { descriptor, buffer, count, offset in
      if bad.contains(Int(offset)) {
        errno = EIO
        return -1
      }
      let end = Int(offset) < bad.lowerBound ? bad.lowerBound : bytes.count
      return pread(descriptor, buffer, min(count, end - Int(offset)), offset)
    }
    #expect(read == bytes[..<8192] + [UInt8](repeating: 0, count: 4096) + bytes[12288...])
  }

  @Test func `a number of events that damage made large costs no time, and is told`() throws {
    let (store, _, events) = try filled(notes: 40)
    for written in [90_000_000, 1 << 40, Int.max] {
      try store.database.execute("UPDATE meta SET value = \(written) WHERE key = 'hoogste_seq'")
      #expect(try store.verify() == [.lostTail(written: written, found: events.count)])
      let (rescue, saved) = try rescue()
      #expect(saved == events && rescue.lost == [events.count + 1...written])
    }
    let number = events.count - 2
    try store.database.execute("UPDATE event SET seq = 1 << 50 WHERE seq = \(number)")
    let (rescue, saved) = try rescue()
    #expect(saved == events.enumerated().filter { $0.offset != number - 1 }.map(\.element))
    #expect(rescue.lost.first == number...number)
  }

  // MARK: What is told of it

  private func emergency() throws -> (path: String, events: [Event]) {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.goOnInEmergency(#require(Day(year: 2026, month: 11, day: 21)))
    for number in 1...40 { try store.note("nood \(number)", in: sessie) }
    store.close()
    return (folder.path + "/store/nood-2026-11-21.db", store.state.events(of: StreamID(.sessie, sessie)))
  }

  @Test func `of an emergency store that is damaged the rest is joined, and it is named`() throws {
    let (path, events) = try emergency()
    let database = try Database(path: path, mode: .write, patience: .command)
    try database.execute("UPDATE event SET som = som + 1 WHERE seq = 9")
    database.close()
    var (rescue, saved) = try rescue()
    #expect(saved.count == events.count - 1 && rescue.torn == [path])
    let whole = try Data(contentsOf: URL(filePath: path))
    try (Data(repeating: 0x5A, count: 4096) + whole.dropFirst(4096)).write(to: URL(filePath: path))
    (rescue, saved) = try self.rescue()
    #expect(saved.count == events.count - 1 && rescue.torn == [path], "its rows are found by themselves")
    try Data(repeating: 0x5A, count: 8192).write(to: URL(filePath: path))
    (rescue, saved) = try self.rescue()
    #expect(saved.count == 2 && rescue.fromEmergency == 0 && rescue.torn == [path])
  }

  @Test func `what took over from a store of which nothing can be read is saved, and that store is named`()
    throws
  {
    let (_, events) = try emergency()
    try Data(repeating: 0x5A, count: 8192).write(to: url)
    let (rescue, saved) = try rescue()
    #expect(saved == events && rescue.torn == [folder.database] && rescue.mayHoldErased)
  }

  @Test func `of a whole emergency store nothing is told but that it was joined`() throws {
    let (_, events) = try emergency()
    let (rescue, saved) = try rescue()
    #expect(saved == events && rescue.torn.isEmpty && !rescue.mayHoldErased)
  }

  @Test func `where what was erased cannot be read, it is told that it may be back`() throws {
    let (store, sessie, _) = try filled(notes: 20)
    let id = try store.note("weg", in: sessie)
    try store.overwrite(.notitie(id, in: StreamID(.sessie, sessie), nieuw: nil))
    try store.database.execute("UPDATE event SET som = som + 1 WHERE seq = 9")
    #expect(try rescue().rescue.mayHoldErased == false)
    store.close()
    var data = try Data(contentsOf: url)
    data.replaceSubrange(0..<4096, with: Data(repeating: 0x5A, count: 4096))
    try data.write(to: url)
    #expect(try rescue().rescue.mayHoldErased)
  }

  @Test func `random damage never ends the program, and what was changed is named`() throws {
    let rounds = Torture.rounds(15, long: 1000)
    Torture.announce("damage", rounds: rounds)
    let (store, _, events) = try filled(notes: 150)
    store.close()
    let whole = try Data(contentsOf: url)
    var dice = Dice(seed: Torture.seed)
    var (readable, pages) = (0, 0)
    for round in 0..<rounds {
      let damaged = damage(whole, &dice)
      try damaged.write(to: url)
      let hint = "seed \(Torture.seed), round \(round)"
      let named = try namesEveryChange(of: events, hint)
      #expect(try Data(contentsOf: url) == damaged, "\(hint): it was written to")
      let file = try emptyFile("gered")
      do {
        let rescue = try Rescue(ofFolder: folder.path + "/store", into: file, .proef)
        let place = "nieuw\(round)"
        let rescued = try opened(file, in: place)
        let all = try rescued.allEvents()
        // Where both beginnings are lost something stands in for them, and nowhere else.
        let kept = all.filter { !$0.standsIn }
        #expect(Set(kept).isSubset(of: events), "\(hint): an event was made up")
        let begun = Set(kept.filter { $0.fact.beginning != nil }.map(\.stream))
        #expect(begun.isDisjoint(with: all.filter(\.standsIn).map(\.stream)), "\(hint)")
        let lost = rescue.lost.reduce(0) { $0 + min($1.count, 10_000) }
        #expect(kept.count + lost >= events.count || named == nil, "\(hint): a lost event is not named")
        #expect(try rescued.verify().isEmpty, "\(hint)")
        (readable, pages) = (readable + kept.count, pages + events.count)
        rescued.close()
        try FileManager.default.removeItem(atPath: folder.path + "/" + place)
      } catch let failure as StoreFailure {
        #expect(failure.isDamage, "\(hint): \(failure)")
      }
      #expect(try Data(contentsOf: url) == damaged, "\(hint): it was written to by saving")
    }
    #expect(readable * 100 > pages * 60, "seed \(Torture.seed): too little is saved")
  }

  /// Some bits, a page, a tail or a piece of something else.
  private func damage(_ whole: Data, _ dice: inout Dice) -> Data {
    var data = whole
    switch dice.roll(1...5) {
    case 1: data = data.prefix(dice.roll(1...data.count - 1))
    case 2:
      let page = dice.roll(0...data.count / 4096 - 1) * 4096
      data.replaceSubrange(page..<page + 4096, with: Data((0..<4096).map { _ in UInt8(dice.roll(0...255)) }))
    case 3:
      let page = dice.roll(0...data.count / 4096 - 1) * 4096
      data.replaceSubrange(page..<page + 4096, with: Data(repeating: 0, count: 4096))
    default:
      for _ in 0..<dice.roll(1...40) { data[dice.roll(0...data.count - 1)] ^= 1 << UInt8(dice.roll(0...7)) }
    }
    return data
  }

  /// Looks as `controleer` does; the findings, or `nil` when the store does not open at all.
  private func namesEveryChange(of events: [Event], _ hint: String) throws -> [StoreFailure]? {
    guard let store = try? folder.store(readOnly: true), let findings = try? store.verify() else {
      return nil
    }
    var named: Set<Int> = []
    for finding in findings {
      switch finding {
      case .damagedEvent(let seq): named.insert(seq)
      case .gapInJournal(let gap): named.formUnion(gap)
      case .lostTail(let written, let found) where found < written:
        named.formUnion(found + 1...min(written, 10_000))
      default: break
      }
    }
    var read: [Int: Event] = [:]
    try? RowReader(database: store.database).each(upTo: events.count) { (found) throws(StoreFailure) in
      if case .whole(let row) = found { read[row.seq] = row.event }
    }
    for (index, event) in events.enumerated() where read[index + 1] != event {
      #expect(
        named.contains(index + 1) || findings.contains { $0 == .corrupt(path: folder.database) },
        "\(hint): \(index + 1)")
    }
    return findings
  }
}

extension SessionStore {
  /// Every event, in the order of arrival.
  func allEvents() throws(StoreFailure) -> [Event] {
    var events: [Event] = []
    try RowReader(database: database).each(upTo: journal.lastSeq()) { (found) throws(StoreFailure) in
      if case .whole(let row) = found, let event = row.event { events.append(event) }
    }
    return events
  }
}

extension Event {
  /// Whether saving made it, for a stream of which no beginning was left.
  fileprivate var standsIn: Bool { if case .standIn? = fact.beginning { true } else { false } }
}
