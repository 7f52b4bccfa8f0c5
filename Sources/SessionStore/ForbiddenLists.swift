import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The forbidden words of the sessions that run: a file for each session, outside the journal.
///
/// For this user's eyes only, never exported, and overwritten when the session is closed.
struct ForbiddenLists {
  private let folder: StoreFolder
  private var path: String { folder.forbidden }

  init(folder: StoreFolder) { self.folder = folder }

  /// The most bytes of one list.
  private static let limit = 1 << 20

  /// The words of one session.
  func words(of sessie: Identifier) -> [String] { read(sessie.text) }

  /// The sessions that have any.
  var sessies: [Identifier] { names().compactMap(Identifier.init) }

  /// The words of every session that has any, and by what one sees later that they changed.
  func all() -> (words: [String], version: [String]) {
    let names = names().sorted()
    return (names.flatMap(read), version(names))
  }

  /// By what one sees whether the lists changed: their names, sizes, and when each was made.
  func version() -> [String] { version(names().sorted()) }

  private func version(_ names: [String]) -> [String] {
    names.compactMap { name in
      var status = stat()
      guard lstat(path + "/" + name, &status) == 0 else { return nil }
      #if canImport(Glibc)
        let made = status.st_mtim
      #else
        let made = status.st_mtimespec
      #endif
      return "\(name) \(status.st_ino) \(status.st_size) \(made.tv_sec) \(made.tv_nsec)"
    }
  }

  /// Puts the words of a session on disk in place of those that were there.
  func write(_ words: [String], of sessie: Identifier) throws(StoreFailure) {
    guard !words.isEmpty else { return try clear(sessie) }
    try StoreFolder.make(path)
    let bytes = Array((words.joined(separator: "\n") + "\n").utf8)
    let (target, new) = (path + "/" + sessie.text, path + "/" + sessie.text + ".nieuw")
    unlink(new)
    let descriptor = try StoreFolder.open(new, O_WRONLY | O_CREAT | O_EXCL)
    defer { StoreFolder.close(descriptor) }
    guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count, fsync(descriptor) == 0 else {
      let failure = StoreFolder.failure(at: target)
      unlink(new)
      throw failure
    }
    guard rename(new, target) == 0 else { throw StoreFolder.failure(at: target) }
    try StoreFolder(path, create: false).synchronise()
  }

  /// Overwrites the words of a session, and removes them.
  func clear(_ sessie: Identifier) throws(StoreFailure) {
    let target = path + "/" + sessie.text
    var status = stat()
    guard lstat(target, &status) == 0 else { return }
    let descriptor = try StoreFolder.open(target, O_WRONLY)
    defer { StoreFolder.close(descriptor) }
    let zeros = [UInt8](repeating: 0, count: min(max(Int(status.st_size), 0), ForbiddenLists.limit))
    _ = pwrite(descriptor, zeros, zeros.count, 0)
    _ = fsync(descriptor)
    guard unlink(target) == 0 else { throw StoreFolder.failure(at: target) }
  }

  private func read(_ name: String) -> [String] {
    guard let descriptor = try? StoreFolder.open(path + "/" + name, O_RDONLY) else { return [] }
    defer { StoreFolder.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    let length = min(max(Int(status.st_size), 0), ForbiddenLists.limit)
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = length == 0 ? 0 : max(0, pread(descriptor, buffer.baseAddress, length, 0))
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func names() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if Identifier(name) != nil { names.append(name) }
    }
    return names
  }
}

extension SessionStore {
  /// The words that are forbidden in a session.
  public func forbiddenWords(of sessie: Identifier) -> [String] { forbidden.words(of: sessie) }

  /// Forbids these words, one a text, in a session, in place of those that were forbidden in it.
  ///
  /// They guard all that this terminal and every other of the store shows, from the next key on, until the
  /// session is closed.
  public func forbid(_ words: [String], in sessie: Identifier) throws(StoreFailure) {
    guard !isReadOnly else { throw .readOnly(path: path) }
    let clean = VerbodenWoorden(words.map { CleanText.oneLine($0) }).woorden
    try forbidden.write(clean, of: sessie)
    readForbidden()
  }

  /// Forgets the words of the sessions that are gone.
  func forgetForbiddenOfErased() throws(StoreFailure) {
    for sessie in forbidden.sessies where try eraser.knows(sessie) { try forbidden.clear(sessie) }
    readForbidden()
  }

  /// Forgets the words of the sessions that were closed just now.
  func forgetForbidden(closedBy events: [Event]) {
    let closed = events.filter { if case .sessieGesloten = $0.fact { true } else { false } }
    guard !closed.isEmpty else { return }
    // The closing is on disk; what cannot be overwritten now is the next closing's or the user's to remove.
    for event in closed { try? forbidden.clear(event.stream.id) }
    readForbidden()
  }
}
