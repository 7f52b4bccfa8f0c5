import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of a store: `reisleider.db`, `concept/`, `verboden/` and `in-gebruik`, for this user's eyes only.
struct StoreFolder {
  /// The folder, without links.
  let path: String

  /// The name of the one file that holds everything.
  static let name = "reisleider.db"

  private static let (drafts, forbidden) = ("concept", "verboden")

  /// The one file that holds everything.
  var database: String { path + "/" + StoreFolder.name }
  /// The folder of the drafts.
  var drafts: String { path + "/" + StoreFolder.drafts }
  /// The folder of the forbidden words.
  var forbidden: String { path + "/" + StoreFolder.forbidden }
  /// The file in which the wall of a session tells how it stands, by its beginning.
  static let wallPrefix = "wand-"
  func wallMark(of sessie: Identifier) -> String { drafts + "/" + StoreFolder.wallPrefix + sessie.text }
  /// The file that is locked while a session is open anywhere.
  var inUse: String { path + "/in-gebruik" }

  /// The stores that took over when the real one was damaged while a session ran, oldest first.
  var emergencies: [String] {
    StoreFolder.names(in: path).filter { $0.hasPrefix("nood-") && $0.hasSuffix(".db") }.map { $0.dropLast(3) }
      // Without their ending: the second of a day comes after the first.
      .sorted().map { path + "/" + $0 + ".db" }
  }

  /// Where a store takes over on this day, and where when that cannot be opened either.
  func emergencies(on day: String) -> [String] {
    ([""] + (2...9).map { "-\($0)" }).map { path + "/nood-\(day)\($0).db" }
  }

  /// The names in a folder; none when it cannot be read.
  static func names(
    in path: String, where isWanted: (UnsafeRawBufferPointer) -> Bool = { _ in true }
  ) -> [String] { (try? entries(of: path, where: isWanted)) ?? [] }

  /// The names in a folder; never through a link.
  ///
  /// - Parameter isWanted: by its bytes, for a folder may hold thousands of names of which few are of interest.
  static func entries(
    of path: String, where isWanted: (UnsafeRawBufferPointer) -> Bool = { _ in true }
  ) throws(StoreFailure) -> [String] {
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    guard let folder = fdopendir(descriptor) else {
      let failure = failure(at: path)
      close(descriptor)
      throw failure
    }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer -> String? in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { start in
          let bytes = UnsafeRawBufferPointer(start: start, count: strlen(start))
          return isWanted(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw failure(at: path) }
    return names
  }

  /// Finds the folder, and makes it, with those above it, when it may.
  init(_ path: String, create: Bool) throws(StoreFailure) {
    if create { try StoreFolder.make(path) }
    guard let real = realpath(path, nil) else {
      throw errno == ENOENT ? .noFolder(path: path) : StoreFolder.failure(at: path)
    }
    defer { free(real) }
    self.path = String(cString: real)
    guard StoreFolder.kind(self.path) == S_IFDIR else { throw .notOurs(path: path) }
  }

  /// A folder in which nothing is kept, and which may not be there.
  init(empty path: String) { self.path = path }

  /// Throws when this user cannot look into the folder, or cannot make the files in it that writing takes.
  func checkRights(toWrite: Bool) throws(StoreFailure) {
    guard allows(R_OK | X_OK) else { throw StoreFolder.failure(at: path) }
    guard toWrite, !allows(W_OK) else { return }
    switch StoreFolder.failure(at: path) {
    case .noAccess: throw .readOnly(path: path)
    case let failure: throw failure
    }
  }

  /// Throws when something else stands where the store keeps what it has beside its database.
  ///
  /// A link there would take words of notes elsewhere.
  func checkPlaces() throws(StoreFailure) {
    try StoreFolder.check(drafts, is: S_IFDIR)
    try StoreFolder.check(forbidden, is: S_IFDIR)
    try StoreFolder.check(inUse, is: S_IFREG)
  }

  /// Throws when a database, or what SQLite keeps beside it, is no file: opening a pipe waits without end.
  static func check(database: String) throws(StoreFailure) {
    for ending in ["", "-journal", "-wal", "-shm"] { try check(database + ending, is: S_IFREG) }
  }

  /// Throws when something other than this is here; nothing may be.
  private static func check(_ path: String, is kind: mode_t) throws(StoreFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw failure(at: path)
    }
    guard status.st_mode & S_IFMT == kind else { throw .inTheWay(path: path) }
  }

  private func allows(_ rights: Int32) -> Bool { faccessat(AT_FDCWD, path, rights, AT_EACCESS) == 0 }

  /// Makes a folder, and those above it, for this user alone; one that exists is left as it is.
  static func make(_ path: String) throws(StoreFailure) {
    guard kind(path) == nil, !path.isEmpty else { return }
    let parent = StoreFolder.parent(of: path)
    try make(parent)
    let isNew = mkdir(path, 0o700) == 0
    guard isNew || errno == EEXIST else {
      switch failure(at: path) {
      case .noAccess, .readOnly, .inTheWay, .moved: throw .cannotMakeFolder(path: path)
      case let failure: throw failure
      }
    }
    if isNew, geteuid() == 0 {
      let folder = try open(path, O_RDONLY | O_DIRECTORY)
      defer { close(folder) }
      try giveToOwner(folder, at: path)
    }
    do throws(StoreFailure) {
      // Without its name in the one above it, nothing that is kept in it is found again after a power cut.
      try StoreFolder(parent, create: false).synchronise()
    } catch .noAccess {
      // Who may make a folder there but not look into it cannot wait for its name.
    }
  }

  /// Makes a folder inside the store, marked as one that a copy of the computer may leave out: what is in it is over
  /// when a terminal or a session is.
  static func makeInside(_ path: String) throws(StoreFailure) {
    try make(path)
    try check(path, is: S_IFDIR)
    let (mark, signature) = (path + "/" + leaveOutMark, Array(leaveOutSignature.utf8))
    var status = stat()
    guard lstat(mark, &status) != 0 || Int(status.st_size) < signature.count else { return }
    // On a full disk there is none: what is typed comes first, and the mark is made the next time.
    guard let descriptor = try? open(mark, O_WRONLY | O_CREAT) else { return }
    defer { close(descriptor) }
    try? write(signature, to: descriptor, at: mark)
  }

  /// By what programs that make copies know such a folder: a convention, with what the file has to begin with.
  static let leaveOutMark = "CACHEDIR.TAG"
  private static let leaveOutSignature = "Signature: 8a477f597d28d172789f06886806bc55\n"

  /// The kind of thing at this path, as in `S_IFMT`, links followed; `nil` when nothing is there.
  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Whether a database is there; throws when it is something that can never be ours.
  ///
  /// The file is not opened for this: closing it would drop the locks this process has on it.
  func has(_ database: String) throws(StoreFailure) -> Bool {
    var status = stat()
    guard lstat(database, &status) == 0 else {
      if errno == ENOENT { return false }
      throw StoreFolder.failure(at: database)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notOurs(path: database) }
    guard status.st_size > 0 else { throw .empty(path: database) }
    // What a broken-off write left stands beside the other name; without it the file is read as it never was.
    guard status.st_nlink == 1 else { throw .hardLinked(path: database) }
    if status.st_mode & 0o077 != 0, status.st_uid == geteuid() { chmod(database, 0o600) }
    return true
  }

  /// Opens a file of the store that is not the database, for this user's eyes only; never through a link.
  static func open(_ path: String, _ flags: Int32) throws(StoreFailure) -> Int32 {
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    #else
      let descriptor = Darwin.open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    #endif
    guard descriptor >= 0 else { throw failure(at: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else {
      close(descriptor)
      throw .inTheWay(path: path)
    }
    guard flags & O_CREAT != 0 else { return descriptor }
    // The umask may have taken from these rights; it cannot add to them.
    fchmod(descriptor, 0o600)
    do throws(StoreFailure) {
      try giveToOwner(descriptor, at: path)
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// Gives what root made to whoever the folder it is in belongs to, who could not write it otherwise.
  ///
  /// Never what has another name elsewhere: that may be a file of somebody else.
  private static func giveToOwner(_ descriptor: Int32, at path: String) throws(StoreFailure) {
    guard geteuid() == 0 else { return }
    var (status, above) = (stat(), stat())
    guard fstat(descriptor, &status) == 0, stat(parent(of: path), &above) == 0 else {
      throw failure(at: path)
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let isOnlyHere = status.st_nlink == 1 && status.st_mode & S_IFMT == S_IFREG
    guard status.st_uid == 0, above.st_uid != 0, isFolder || isOnlyHere else { return }
    guard fchown(descriptor, above.st_uid, above.st_gid) == 0 else { throw failure(at: path) }
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// The folder by which a disk is told: who makes room knows no file of the store, nor a folder inside it.
  static func disk(of path: String) -> String {
    let folder = kind(path) == S_IFDIR ? path : parent(of: path)
    return [drafts, forbidden].contains { folder.hasSuffix("/" + $0) } ? parent(of: folder) : folder
  }

  /// What the last system call on this path failed of.
  static func failure(at path: String) -> StoreFailure { failure(errno, at: path) }

  /// What an error number of the system says of this path.
  static func failure(_ number: Int32, at path: String) -> StoreFailure {
    switch Cause(number) {
    case .full: .full(path: disk(of: path))
    case .readOnly: .readOnly(path: path)
    case .noAccess: .noAccess(path: path)
    case .strange, .notAFolder: .inTheWay(path: path)
    case .absent: .moved(path: path)
    case .exhausted: .exhausted
    case .broken: .ioError(path: path)
    }
  }

  /// Waits until the names in this folder are on disk.
  func synchronise() throws(StoreFailure) {
    let descriptor = try StoreFolder.open(path, O_RDONLY | O_DIRECTORY)
    defer { Self.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreFolder.failure(at: path) }
  }

  /// How bytes come in a file, as `pwrite` has it.
  typealias Put = (Int32, UnsafeRawPointer?, Int, off_t) -> Int
  static let onDisk: @Sendable (Int32, UnsafeRawPointer?, Int, off_t) -> Int = { pwrite($0, $1, $2, $3) }

  /// Writes all of these bytes in a file, from this place on.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, at path: String, from start: Int = 0, by put: Put = onDisk
  ) throws(StoreFailure) {
    var count = 0
    while count < bytes.count {
      let written = bytes.withUnsafeBytes {
        put(descriptor, $0.baseAddress?.advanced(by: count), bytes.count - count, off_t(start + count))
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw written < 0 ? failure(at: path) : .full(path: disk(of: path)) }
      count += written
    }
  }

  /// Closes a descriptor of `open`.
  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }

  /// What is worth telling about this place.
  var warnings: [StoreWarning] {
    var warnings = remoteSystem.map { [StoreWarning.remote($0)] } ?? []
    if let service = synchronised { warnings.append(.synchronised(service)) }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & 0o077 != 0 { warnings.append(.openToOthers(path: path)) }
    return warnings
  }

  private var remoteSystem: StoreWarning.RemoteSystem? {
    StoreFolder.remoteSystem(magic: Database.fileSystem(of: path))
  }

  /// The file system of a magic number in `statfs(2)`, when it is one of another machine or a program.
  static func remoteSystem(magic: UInt32) -> StoreWarning.RemoteSystem? {
    switch magic {
    case 0x0102_1997: .plan9
    case 0x6969: .nfs
    case 0x517B, 0xFF53_4D42, 0xFE53_4D42: .smb
    case 0x6573_5546: .fuse
    default: nil
    }
  }

  /// Whether a file on the file system of this magic number keeps the room it was given, also when the disk is
  /// full: not where what changes is written in another place, nor where another machine or program decides.
  static func keepsRoom(magic: UInt32) -> Bool {
    let (btrfs, zfs, bcachefs, nilfs, f2fs) = (0x9123_683E, 0x2FC1_2FC1, 0xCA45_1A4E, 0x3434, 0xF2F5_2010)
    // Where it is not known which one it is, nothing is known of its room either.
    return magic != 0 && remoteSystem(magic: magic) == nil
      && ![btrfs, zfs, bcachefs, nilfs, f2fs].contains(Int(magic))
  }
}

/// The limit a shell may set on the size of files (`ulimit -f`).
enum FileLimit {
  /// Has a write beyond the limit fail, where the signal would end the program.
  static func makeHarmless() { signal(SIGXFSZ, SIG_IGN) }

  /// Whether there is a limit, so that a failed write is more likely a full disk than a broken one.
  static var isSet: Bool { bytes != nil }

  /// How many bytes a file may have; `nil` where there is no limit.
  static var bytes: UInt64? {
    var limit = rlimit()
    #if canImport(Glibc)
      let known = getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
    #else
      let known = getrlimit(RLIMIT_FSIZE, &limit) == 0
    #endif
    return known && limit.rlim_cur < rlim_t(Int64.max) ? UInt64(limit.rlim_cur) : nil
  }
}
