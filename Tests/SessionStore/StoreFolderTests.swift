import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

@Suite struct StoreFolderTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func write(_ data: Data) throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/store", withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: folder.database))
  }

  @Test func `everything is for this user alone`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let draft = try store.drafts().open(for: sessie)
    let mark = try store.use()
    defer {
      mark.release()
      draft.close()
    }
    #expect(try folder.permissions("store") == 0o700)
    #expect(try folder.permissions("store/concept") == 0o700)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/store")
    #expect(Set(names).isSuperset(of: ["reisleider.db", "in-gebruik", "concept"]))
    for name in names where name != "concept" {
      #expect(try folder.permissions("store/" + name) == 0o600, "\(name)")
    }
  }

  @Test func `what is of now is marked to be left out of copies, also where the mark was broken off`() throws
  {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    for begin in ["", "Signature: 8a4"] {
      try store.drafts().open(for: sessie).close()
      try store.forbid(["Knorretje"], in: sessie)
      for name in ["concept", "verboden"] {
        let mark = URL(filePath: folder.path + "/store/\(name)/CACHEDIR.TAG")
        #expect(
          try String(contentsOf: mark, encoding: .utf8) == "Signature: 8a477f597d28d172789f06886806bc55\n")
        try Data(begin.utf8).write(to: mark)
      }
    }
  }

  @Test func `a database that others could read is closed to them`() throws {
    try folder.store().close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.database)
    try folder.store().close()
    #expect(try folder.permissions("store/reisleider.db") == 0o600)
  }

  @Test func `a folder others may look into gets a warning`() throws {
    let path = folder.path + "/store"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    #expect(try folder.store().warnings.contains(.openToOthers(path: path)))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    #expect(try !folder.store().warnings.contains(.openToOthers(path: path)))
  }

  @Test(arguments: [
    (0x6969, "NFS"), (0x0102_1997, "9p"), (0xFF53_4D42, "SMB"), (0xFE53_4D42, "SMB"), (0x6573_5546, "FUSE"),
  ])
  func `network file systems are known`(magic: UInt32, name: String) {
    #expect(StoreFolder.remoteSystem(magic: magic)?.rawValue == name)
  }

  @Test func `local file systems are not mistaken for others`() {
    for magic: UInt32 in [0xEF53, 0x9123_683E, 0x0102_1994, 0x5846_5342, 0] {
      #expect(StoreFolder.remoteSystem(magic: magic) == nil)
    }
    #expect(Database.fileSystem(of: "/proc") == 0x9FA0)
  }

  @Test func `a missing folder is made only to write`() throws {
    #expect(try folder.store(readOnly: true).casussen(.alias).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/store"))
    try folder.store().close()
    #expect(try folder.store(readOnly: true).casussen(.alias).isEmpty)
  }

  @Test func `a folder that cannot be made is named`() throws {
    let file = folder.path + "/bestand"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    #expect(throws: StoreFailure.self) { try StoreFolder(file + "/store", create: true) }
    #expect(throws: StoreFailure.notOurs(path: file)) { try StoreFolder(file, create: true) }
  }

  @Test(.needsRoot(to: "make what another cannot write"))
  func `what root makes belongs to whose folder it is in`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/store", withIntermediateDirectories: false)
    #expect(chown(folder.path + "/store", 1234, 4321) == 0)
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    let (use, draft) = (try store.use(), try store.drafts().open(for: sessie))
    try store.forbid(["Knorretje"], in: sessie)
    try store.note("een", in: sessie)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/store")
    #expect(Set(["reisleider.db", "in-gebruik", "concept", "verboden"]).isSubset(of: names))
    #expect(names.contains { $0.hasPrefix("concept/") } && names.contains { $0.hasPrefix("verboden/") })
    for name in names {
      let owner = try FileManager.default.attributesOfItem(atPath: folder.path + "/store/" + name)
      #expect(
        owner[.ownerAccountID] as? Int == 1234 && owner[.groupOwnerAccountID] as? Int == 4321, "\(name)")
    }
    use.release()
    draft.close()
  }

  @Test func `a file with a second name is refused, for what was broken off stands beside the other`() throws
  {
    try folder.store().close()
    let other = folder.path + "/kopie.db"
    try FileManager.default.linkItem(atPath: folder.database, toPath: other)
    for readOnly in [false, true] {
      #expect(throws: StoreFailure.hardLinked(path: folder.database)) { try folder.store(readOnly: readOnly) }
    }
    try FileManager.default.removeItem(atPath: other)
    try folder.store().close()
  }

  @Test func `a read only store reads and does not write`() throws {
    let writer = try folder.store()
    let sessie = try writer.makeSessie()
    try writer.note("blijft", in: sessie)
    let reader = try folder.store(readOnly: true)
    try reader.load(StreamID(.sessie, sessie))
    #expect(reader.words(of: sessie) == ["blijft"])
    #expect(throws: StoreFailure.readOnly(path: reader.database.path)) { try reader.note("nee", in: sessie) }
    try writer.note("volgt", in: sessie)
    #expect(try reader.follow().count == 1)
    #expect(reader.words(of: sessie) == ["blijft", "volgt"])
  }

  @Test(.needsRoot(to: "act as another user"))
  func `a folder without rights is read or refused by name`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let path = folder.path + "/store"
    let store = try folder.store()
    let sessie = try store.makeSessie()
    store.close()
    AnotherUser.act {
      #expect(throws: StoreFailure.noAccess(path: path)) { try folder.store() }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.database)
    try AnotherUser.act {
      #expect(throws: StoreFailure.readOnly(path: path)) { try folder.store() }
      let reader = try folder.store(readOnly: true)
      #expect(try reader.sessie(sessie)?.id == sessie)
      #expect(throws: StoreFailure.cannotMakeFolder(path: path + "/nieuw")) {
        try StoreFolder(path + "/nieuw", create: true)
      }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    AnotherUser.act {
      #expect(throws: StoreFailure.readOnly(path: folder.database)) { try folder.store() }
    }
  }

  @Test func `what is not a store is left alone`() throws {
    let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + Data(repeating: 7, count: 5000)
    let path = folder.database
    let told: [(Data, StoreFailure)] = [
      (Data(), .empty(path: path)), (png, .notOurs(path: path)),
      (Data("SQLite format 3\0".utf8), .corrupt(path: path)),
      (Data(repeating: 0, count: 8192), .corrupt(path: path)),
    ]
    for (data, failure) in told {
      try write(data)
      #expect(throws: failure) { try folder.store() }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == data)
    }
  }

  @Test func `a foreign database is left alone`() throws {
    try write(Data())
    let foreign = try Database(path: folder.database, mode: .write, patience: .command)
    try foreign.execute("CREATE TABLE event(seq); INSERT INTO event VALUES(1)")
    foreign.close()
    #expect(throws: StoreFailure.notOurs(path: folder.database)) { try folder.store() }
  }

  @Test func `a folder, a pipe and a link are not ours`() throws {
    try FileManager.default.createDirectory(atPath: folder.database, withIntermediateDirectories: true)
    #expect(throws: StoreFailure.notOurs(path: folder.database)) { try folder.store() }
    try FileManager.default.removeItem(atPath: folder.database)
    #expect(mkfifo(folder.database, 0o600) == 0)
    #expect(throws: StoreFailure.notOurs(path: folder.database)) { try folder.store() }
    try FileManager.default.removeItem(atPath: folder.database)
    try folder.store().close()
    let real = folder.path + "/elders.db"
    try FileManager.default.moveItem(atPath: folder.database, toPath: real)
    try FileManager.default.createSymbolicLink(atPath: folder.database, withDestinationPath: real)
    #expect(throws: StoreFailure.notOurs(path: folder.database)) { try folder.store() }
  }

  @Test func `a link to the folder itself is followed`() throws {
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/store")
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let path = link
    let other = try SessionStore(
      folder: path, author: "b", patience: .command, now: { Moment(milliseconds: 1_800_000_000_000) },
      entropy: { (1, 2) })
    #expect(try other.sessie(sessie)?.id == sessie)
  }

  @Test func `a newer schema is refused and left as it is`() throws {
    let store = try folder.store()
    try store.database.execute("PRAGMA user_version = 99")
    store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    #expect(throws: StoreFailure.newerSchema(found: 99)) { try folder.store() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test func `an index of another version is made anew`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    try store.database.execute("UPDATE meta SET value = 0 WHERE key = 'index'; DROP TABLE sessie")
    store.close()
    let next = try folder.store()
    try next.finishLists()
    #expect(try next.sessie(sessie)?.id == sessie)
  }

  @Test func `the conduct of every connection is as promised`() throws {
    let store = try folder.store()
    #expect(try store.database.int("PRAGMA synchronous") == 3)
    #expect(try store.database.int("PRAGMA secure_delete") == 1)
    #expect(try store.database.int("PRAGMA temp_store") == 2)
    #expect(try store.database.int("PRAGMA trusted_schema") == 0)
    #expect(try store.database.int("SELECT journal_mode = 'truncate' FROM pragma_journal_mode") == 1)
  }

  @Test func `many makers at once make one store`() async throws {
    let path = folder.path + "/store"
    let sessies = await withTaskGroup(of: Identifier?.self) { group in
      for number in 0..<6 {
        group.addTask {
          try? SessionStore(
            folder: path, author: "terminal-\(number)", patience: .command,
            now: { Moment(milliseconds: 1_800_000_000_000) },
            entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) }
          ).makeSessie()
        }
      }
      return await group.reduce(into: Set<Identifier>()) { if let id = $1 { $0.insert(id) } }
    }
    #expect(sessies.count == 6)
    let store = try folder.store()
    #expect(Set(try store.sessies().map(\.id)) == sessies)
    #expect(try store.verify().isEmpty)
  }
}

/// Acts on files as somebody without rights, where the tests are run by root.
enum AnotherUser {
  private typealias SetFileUser = @convention(c) (UInt32) -> Int32

  /// Linux's call for the files of this thread alone, which Swift's Glibc lacks.
  private static var setFileUser: SetFileUser? {
    dlsym(dlopen(nil, RTLD_NOW), "setfsuid").map { unsafeBitCast($0, to: SetFileUser.self) }
  }

  static func act(_ body: () throws -> Void) rethrows {
    let setFileUser = setFileUser
    _ = setFileUser?(65534)
    defer { _ = setFileUser?(0) }
    try body()
  }
}
