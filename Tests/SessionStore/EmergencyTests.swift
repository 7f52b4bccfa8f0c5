import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

/// A store that is damaged while a session runs, and what protects the place it is in.
@Suite struct EmergencyTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private let day = Day("2026-11-21") ?? .epoch
  private var nood: String { folder.path + "/store/nood-2026-11-21.db" }

  private func damage() throws -> Data {
    let url = URL(fileURLWithPath: folder.database)
    let handle = try FileHandle(forUpdating: url)
    try handle.write(contentsOf: Data(repeating: 0x5A, count: 8192))
    try handle.close()
    return try Data(contentsOf: url)
  }

  @Test func `when the emergency store of the day is damaged too another takes over`() throws {
    let store = try folder.store("a")
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let broken = Data(repeating: 0x5A, count: 8192)
    try broken.write(to: URL(fileURLWithPath: nood))
    let (again, follower) = (try folder.store("a"), try folder.store("b"))
    for store in [again, follower] { try store.load(StreamID(.sessie, sessie)) }
    _ = try damage()
    try again.goOnInEmergency(day)
    try again.note("erna", in: sessie)
    #expect(again.emergency == folder.path + "/store/nood-2026-11-21-2.db")
    #expect(try Data(contentsOf: URL(fileURLWithPath: nood)) == broken)
    #expect(try follower.follow().count == 1)
    #expect(follower.words(of: sessie) == ["erna"])
    #expect(try folder.store("c", joining: true).emergency == again.emergency, "the newest is joined")
  }

  @Test func `notes go on beside a damaged store, others join, and all is joined again`() throws {
    let (a, b) = (try folder.store("a"), try folder.store("b"))
    let casus = try a.makeCasus("Vlinder")
    let sessie = try a.makeSessie(casus: casus)
    for stream in [StreamID(.casus, casus), StreamID(.sessie, sessie)] { try b.load(stream) }
    try a.note("ervoor", in: sessie)
    #expect(try b.follow().count == 1)
    let damaged = try damage()
    let failure = #expect(throws: StoreFailure.self) { try a.note("erna", in: sessie) }
    #expect(failure?.isDamage == true)
    try a.goOnInEmergency(day)
    try a.note("erna", in: sessie)
    #expect(a.warnings.first == .emergency(path: nood))
    // The other only follows; it sees where the first went.
    #expect(try b.follow().map(\.author) == ["a"])
    #expect(b.words(of: sessie) == ["ervoor", "erna"])
    try b.note("van b", in: sessie)
    _ = try a.follow()
    #expect(a.words(of: sessie) == ["ervoor", "erna", "van b"])
    // Who comes later finds the session there.
    let later = try folder.store("c", joining: true)
    #expect(try later.runningSessies().map(\.id) == [sessie])
    #expect(try folder.permissions("store/nood-2026-11-21.db") == 0o600)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == damaged)
    for store in [a, b, later] { store.close() }

    let file = folder.path + "/gered.db"
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    let rescue = try Rescue(ofFolder: folder.path + "/store", into: file, .proef)
    #expect(rescue.fromEmergency >= 2)
    for name in ["reisleider.db", "nood-2026-11-21.db"] {
      try FileManager.default.removeItem(atPath: folder.path + "/store/" + name)
    }
    try FileManager.default.moveItem(atPath: file, toPath: folder.database)
    let whole = try folder.store()
    try whole.load(StreamID(.sessie, sessie))
    #expect(whole.words(of: sessie) == ["ervoor", "erna", "van b"])
    #expect(try whole.verify().isEmpty && whole.casussen(.alias).count == 1)
  }

  @Test func `a change that was on its way is not made twice in the emergency store`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let id = try store.note("al bewaard", in: sessie)
    _ = try damage()
    try store.goOnInEmergency(day)
    try store.note("al bewaard", in: sessie, id: id)
    #expect(store.words(of: sessie) == ["al bewaard"])
  }

  @Test func `an encrypted volume is known by dm-crypt, also below others, and by nothing else`() throws {
    let system = folder.path + "/block"
    func device(_ name: String, uuid: String?, slaves: [String] = []) throws {
      let path = system + "/" + name
      try FileManager.default.createDirectory(atPath: path + "/dm", withIntermediateDirectories: true)
      try FileManager.default.createDirectory(atPath: path + "/slaves", withIntermediateDirectories: true)
      if let uuid { try Data(uuid.utf8).write(to: URL(fileURLWithPath: path + "/dm/uuid")) }
      for slave in slaves {
        try FileManager.default.createSymbolicLink(
          atPath: path + "/slaves/" + slave, withDestinationPath: system + "/" + slave)
      }
    }
    try device("8:1", uuid: nil)
    try device("254:0", uuid: "CRYPT-LUKS2-0123-crypt\n")
    try device("254:1", uuid: "LVM-abc\n", slaves: ["254:0"])
    try device("254:2", uuid: "LVM-abc\n", slaves: ["254:0", "8:1"])
    try device("9:0", uuid: "LVM-abc\n", slaves: ["9:0"])
    func protection(_ name: String?) -> DiskProtection { Disk(number: name, system: system).protection }
    #expect(protection("254:0") == .encrypted && protection("254:1") == .encrypted)
    for name in ["8:1", "254:2", "9:0", "7:7", nil] { #expect(protection(name) == .unknown, "\(name ?? "")") }
    #expect(Disk(of: "/proc").protection == .unknown)
    #expect(Disk(of: "nergens").number == nil)
    // A folder that is still to be made comes on the disk of the one that holds it.
    #expect(Disk(of: "/nergens/nog niet").number == Disk(of: "/").number)
  }
}
