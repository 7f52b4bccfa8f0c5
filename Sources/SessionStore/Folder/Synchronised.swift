import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StoreFolder {
  /// Whose copies of this folder, or of one above it on the same disk, go elsewhere by themselves.
  ///
  /// By the marks that each of them leaves in its folder, and by the names they give it.
  var synchronised: StoreWarning.SyncService? {
    var (status, place) = (stat(), path)
    guard lstat(place, &status) == 0 else { return nil }
    let disk = status.st_dev
    while lstat(place, &status) == 0, status.st_dev == disk {
      if let service = StoreFolder.service(of: place) { return service }
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    return nil
  }

  private static func service(of folder: String) -> StoreWarning.SyncService? {
    // By byte, because it is on the way to the first screen; their names have no other letters.
    let end = folder.utf8.lastIndex(of: UInt8(ascii: "/")).map(folder.utf8.index(after:))
    let name = folder.utf8[(end ?? folder.startIndex)...].compactMap { byte -> UInt8? in
      let small = byte | 0x20
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) ? small : nil
    }
    return StoreWarning.SyncService.allCases.first { service in
      service.marks.contains { isThere(folder + "/" + $0) }
        || service.names.contains { name.starts(with: $0.utf8) }
        || (service.hidesDatabase
          && names(in: folder) { $0.first == UInt8(ascii: ".") }.contains(where: isSyncDatabase))
    }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The list that the clients of ownCloud and Nextcloud keep in their folder, under a name that is nowhere the same.
  private static func isSyncDatabase(_ name: String) -> Bool {
    (name.hasPrefix(".sync_") || name.hasPrefix("._sync_")) && name.hasSuffix(".db")
  }

  /// The other databases beside the store, such as a copy that a sync client made of it: notes may be in them.
  var others: [String] {
    StoreFolder.names(in: path).filter { name in
      let lower = name.lowercased()
      return lower.hasSuffix(".db") && name != StoreFolder.name && !name.hasPrefix("nood-")
        && !StoreFolder.isSyncDatabase(name)
    }.sorted().map { path + "/" + $0 }
  }
}

extension StoreWarning.SyncService {
  /// What stands in its folder.
  fileprivate var marks: [String] {
    switch self {
    case .dropbox: [".dropbox", ".dropbox.cache", "desktop.ini.dropbox"]
    case .nextcloud: [".nextcloudsync.log", ".sync-exclude.lst"]
    case .owncloud: [".owncloudsync.log"]
    case .onedrive: [".849C9593-D756-4E56-8D6E-42412F2A707B"]
    case .syncthing: [".stfolder", ".stignore", ".stversions"]
    case .googleDrive: [".tmp.drivedownload", ".tmp.driveupload", ".grive", ".grive_state", ".gd"]
    case .pcloud: [".pcloud", ".pCloudDrive"]
    case .git: [".git"]
    }
  }

  /// How its folder is called, in small letters and without anything else.
  fileprivate var names: [String] {
    switch self {
    case .dropbox: ["dropbox"]
    case .nextcloud: ["nextcloud"]
    case .owncloud: ["owncloud"]
    case .onedrive: ["onedrive"]
    case .syncthing: ["syncthing"]
    case .googleDrive: ["googledrive", "mydrive"]
    case .pcloud: ["pclouddrive", "pcloud"]
    case .git: []
    }
  }

  /// Whether it keeps a list of its own in its folder.
  fileprivate var hidesDatabase: Bool { self == .nextcloud }
}

extension SessionStore {
  /// The other databases beside the store in this folder.
  public static func others(in path: String) -> [String] {
    do throws(StoreFailure) {
      return try StoreFolder(path, create: false).others
    } catch {
      return []
    }
  }
}
