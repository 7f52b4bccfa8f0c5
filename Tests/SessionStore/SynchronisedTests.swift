import Foundation
import SessionModel
import Testing

@testable import SessionStore

/// A store of which copies go elsewhere, and what such copies leave beside it.
@Suite struct SynchronisedTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func make(_ path: String, isFolder: Bool = true) throws {
    if isFolder {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } else {
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
    }
  }

  private func service() throws -> StoreWarning.SyncService? {
    try StoreFolder(folder.path + "/boven/map", create: true).synchronised
  }

  @Test(arguments: [
    (".dropbox.cache", StoreWarning.SyncService.dropbox), (".sync_0123456789ab.db", .nextcloud),
    (".nextcloudsync.log", .nextcloud), (".owncloudsync.log", .owncloud), (".stfolder", .syncthing),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", .onedrive), (".tmp.drivedownload", .googleDrive),
    (".pcloud", .pcloud), (".git", .git),
  ])
  func `a service is known by what it leaves in a folder, also in one above`(
    mark: String, service: StoreWarning.SyncService
  ) throws {
    #expect(try self.service() == nil)
    try make(folder.path + "/" + mark)
    #expect(try self.service() == service)
    let store = try SessionStore(
      folder: folder.path + "/boven/map", author: "a", patience: .command, now: { Moment(milliseconds: 1) },
      entropy: { (1, 2) })
    #expect(store.warnings.contains(.synchronised(service)))
  }

  @Test(arguments: ["Dropbox", "Nextcloud", "ownCloud", "OneDrive - School", "Google Drive", "pCloudDrive"])
  func `and by how its folder is called`(name: String) throws {
    let place = folder.path + "/" + name + "/werk"
    let found = try StoreFolder(place, create: true).synchronised
    let letters = name.lowercased().filter(\.isLetter)
    #expect(found.map { letters.hasPrefix($0.rawValue.lowercased()) } == true)
  }

  @Test func `another database beside the store is named, and our own are not`() throws {
    let store = try folder.store()
    store.close()
    let place = folder.path + "/store"
    #expect(SessionStore.others(in: place).isEmpty)
    let copies = ["reisleider (conflicted copy 2026-11-25).db", "reisleider.sync-conflict-20261125.db"]
    for name in copies + ["nood-2026-11-25.db"] { try make(place + "/" + name, isFolder: false) }
    #expect(SessionStore.others(in: place) == copies.map { place + "/" + $0 })
  }

  @Test func `a store of nothing says that it is empty`() throws {
    try folder.store().close()
    try Data().write(to: URL(filePath: folder.database))
    #expect(throws: StoreFailure.empty(path: folder.database)) { try folder.store() }
    #expect(throws: StoreFailure.empty(path: folder.database)) { try folder.store(readOnly: true) }
  }
}
