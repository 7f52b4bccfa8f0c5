/// Why the store could not do what was asked; nothing was written then.
public enum StoreFailure: Error, Hashable, Sendable {
  /// Somebody else is writing; the same call may work in a moment.
  case busy
  /// The store can be read, not written.
  case readOnly(path: String)
  /// A variable of the environment says where the store is, and what it says is no whole path.
  case noPlace(variable: String, value: String)
  /// The file or folder may not be opened by this user.
  case noAccess(path: String)
  /// There is no such folder, and it was not to be made.
  case noFolder(path: String)
  /// The folder could not be made.
  case cannotMakeFolder(path: String)
  /// The disk is full, or a limit on the size of files was reached.
  case full(path: String)
  /// The disk did not read or write.
  case ioError(path: String)
  /// The file is damaged.
  case corrupt(path: String)
  /// The file is damaged, and nothing in it can be read.
  case nothingLeft(path: String)
  /// The event at this place does not have the checksum it was written with.
  case damagedEvent(seq: Int)
  /// Events are missing between others.
  case gapInJournal(missing: ClosedRange<Int>)
  /// Events are missing at the end: so many were written, so many are found.
  case lostTail(written: Int, found: Int)
  /// A casus or session of which the beginning cannot be read, so that nothing of it can be shown.
  case noBeginning(StreamID, rows: Int)
  /// The lists do not say what the journal does; they can be made anew from it.
  case indexDiffers
  /// A newer version of this program made or changed the file.
  case newerSchema(found: Int)
  /// An older version of this program has the store open, and it has to be brought to the form of this one.
  case olderOpen
  /// The file has nothing in it: it was cut off to nothing, or a copy of it never came.
  case empty(path: String)
  /// There is something else where the store should be: another file, a folder, a link.
  case notOurs(path: String)
  /// Something else stands where the store keeps a file or folder of its own, such as a link or a pipe.
  case inTheWay(path: String)
  /// The system has no memory or no open files to give; that is over when other programs are closed.
  case exhausted
  /// The file has a second name elsewhere: what is broken off there is not seen here.
  case hardLinked(path: String)
  /// The file was moved, deleted or replaced by an older one while it was open.
  case moved(path: String)
  /// The change cannot be made now.
  case refused(Refusal)
  /// SQLite said something else; the number is its extended result code.
  case unknown(code: Int)

  /// The file or folder that it is about, where it is about one.
  public var place: String? {
    switch self {
    case .readOnly(let path), .noAccess(let path), .noFolder(let path), .cannotMakeFolder(let path),
      .full(let path), .ioError(let path), .corrupt(let path), .nothingLeft(let path), .empty(let path),
      .notOurs(let path), .inTheWay(let path), .hardLinked(let path), .moved(let path):
      path
    case .busy, .noPlace, .damagedEvent, .gapInJournal, .lostTail, .noBeginning, .indexDiffers, .newerSchema,
      .olderOpen,
      .exhausted, .refused, .unknown:
      nil
    }
  }
}

/// What is worth knowing about a store that does work.
public enum StoreWarning: Hashable, Sendable {
  /// File systems on which two terminals may not see each other's locks.
  public enum RemoteSystem: String, CaseIterable, Hashable, Sendable {
    case plan9 = "9p"
    case nfs = "NFS"
    case smb = "SMB"
    case fuse = "FUSE"
  }
  /// What takes copies of a folder elsewhere by itself.
  public enum SyncService: String, CaseIterable, Hashable, Sendable {
    case dropbox = "Dropbox"
    case nextcloud = "Nextcloud"
    case owncloud = "ownCloud"
    case onedrive = "OneDrive"
    case syncthing = "Syncthing"
    case googleDrive = "GoogleDrive"
    case pcloud = "pCloud"
    case git = "git"
  }
  /// The store is damaged: this is kept in another file beside it.
  case emergency(path: String)
  /// Something in the store cannot be read; what can is shown.
  case damaged(path: String)
  /// A file that took over from a damaged store was not joined with it yet.
  case emergencyLeft(path: String)
  /// Forbidden words of a session that is over could not be removed from this folder.
  case forbiddenStays(path: String)
  /// The folder is on the network.
  case remote(RemoteSystem)
  /// The folder is in one of which copies go elsewhere.
  case synchronised(SyncService)
  /// Others on this machine may look into the folder.
  case openToOthers(path: String)
}

/// What is known of the disk a store is on.
public enum DiskProtection: Hashable, Sendable {
  /// The volume is encrypted: who has only the disk reads nothing.
  case encrypted
  /// Nothing says that it is.
  case unknown
}
