import SessionStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file for others, which is there whole or not at all, for this user's eyes only.
struct OutputFile {
  let path: String
  /// The folder of the store, whose own files nothing is written over.
  var store: String?

  /// Why a file could not be written.
  enum Failure: Error, Equatable {
    /// There is one of this name, and it was not to be replaced.
    case exists
    /// There is a link, a folder, a device or a file of the store of this name.
    case notAFile
    case noFolder, noAccess, readOnly, full, exhausted, failed
  }

  /// Writes the bytes under another name, waits until they are on disk, and gives them this name.
  func write(_ bytes: [UInt8], replacing: Bool) throws(Failure) {
    try begin(bytes, replacing: replacing)
    try publish(replacing: replacing)
  }

  /// The name under which the file is made.
  var draft: String { folder + "/.\(name.prefix(100)).\(getpid()).nieuw" }

  /// Makes the file under its draft's name: empty for who fills it in another way than at once.
  func begin(_ bytes: [UInt8] = [], replacing: Bool) throws(Failure) {
    try check(replacing: replacing)
    clearLeftovers()
    try writeDraft(bytes, to: draft)
  }

  /// Removes drafts of this file whose process was broken off: they may hold all that it would.
  private func clearLeftovers() {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      let (start, end) = (".\(name.prefix(100)).", ".nieuw")
      guard found.hasPrefix(start), found.hasSuffix(end), found.count > start.count + end.count,
        let process = pid_t(found.dropFirst(start.count).dropLast(end.count)), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      unlink(folder + "/" + found)
    }
  }

  /// Removes the file itself.
  func remove() { unlink(path) }

  /// Throws the draft away.
  func abandon() { unlink(draft) }

  /// Gives the draft, which is on disk, its own name.
  func publish(replacing: Bool) throws(Failure) {
    let draft = draft
    defer { unlink(draft) }
    if replacing {
      guard rename(draft, path) == 0 else { throw Failure.last }
    } else if link(draft, path) != 0 {
      guard errno != EEXIST else { throw .exists }
      // Some file systems know no second name for a file.
      guard [EPERM, ENOTSUP, ENOSYS].contains(errno), rename(draft, path) == 0 else { throw Failure.last }
    }
    try synchroniseFolder()
  }

  /// Makes a folder, and those above it, for this user alone; one that exists is left as it is.
  static func makeFolder(_ path: String) throws(Failure) {
    var status = stat()
    guard stat(path, &status) != 0, !path.isEmpty else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure.last }
  }

  /// The whole path, without links in its folder; the folder must be there.
  var wholePath: String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    let base = String(cString: real)
    return (base == "/" ? "" : base) + "/" + name
  }

  private var slash: String.Index? { path.lastIndex(of: "/") }
  private var name: Substring { slash.map { path[path.index(after: $0)...] } ?? path[...] }
  private var folder: String {
    guard let slash else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func check(replacing: Bool) throws(Failure) {
    guard !name.isEmpty, !isOfStore else { throw .notAFile }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw Failure.last }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard replacing else { throw .exists }
  }

  /// Whether this is the name of a file of the store, however the path to it is spelled.
  private var isOfStore: Bool {
    guard let store, let here = Place(folder) else { return false }
    if ["/concept", "/verboden"].contains(where: { Place(store + $0) == here }) { return true }
    let name = name.lowercased()
    return Place(store) == here
      && (name.hasPrefix("reisleider.db") || name.hasPrefix("nood-")
        || ["in-gebruik", "concept", "verboden"].contains(name))
  }

  /// A folder itself, whatever path leads to it.
  private struct Place: Equatable {
    let device: dev_t
    let number: ino_t

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (device, number) = (status.st_dev, status.st_ino)
    }
  }

  private func writeDraft(_ bytes: [UInt8], to draft: String) throws(Failure) {
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure.last }
    guard bytes.writeAll(to: descriptor), fsync(descriptor) == 0 else {
      let failure = Failure.last
      close(descriptor)
      unlink(draft)
      throw failure
    }
    close(descriptor)
  }

  private func synchroniseFolder() throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure.last }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw Failure.last }
  }
}

extension OutputFile.Failure {
  /// What the last system call failed of.
  static var last: Self {
    switch Cause.last {
    case .absent, .notAFolder: .noFolder
    case .noAccess: .noAccess
    case .readOnly: .readOnly
    case .full: .full
    case .strange: .notAFile
    case .exhausted: .exhausted
    case .broken: .failed
    }
  }
}

extension [UInt8] {
  /// Writes all of it; `false` when that failed, and `errno` says of what.
  func writeAll(to descriptor: Int32) -> Bool {
    withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
