import SessionModel
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The forbidden words of the sessions that run: a file for each session, outside the journal.
///
/// For this user's eyes only, never exported, and overwritten when the session is closed. A list that cannot be
/// read throws: it must not pass for one without words.
struct ForbiddenLists {
  private let path: String

  init(folder: StoreFolder) { path = folder.forbidden }

  /// No list is longer.
  private static let limit = 1 << 20
  /// What a list is called until it is whole.
  private static let draft = ".nieuw"

  /// The words of one session.
  func words(of sessie: Identifier) throws(StoreFailure) -> [String] {
    try locked(LOCK_SH) { () throws(StoreFailure) in try read(sessie.text) } ?? []
  }

  /// The words of every session that has any, and by what one sees later that they changed.
  func all() throws(StoreFailure) -> (words: [String], version: [String]) {
    let found = try locked(LOCK_SH) { () throws(StoreFailure) in
      let version = try version()
      var words: [String] = []
      for name in try names() where Identifier(name) != nil { words += try read(name) }
      return (words: words, version: version)
    }
    return found ?? ([], [])
  }

  /// By what one sees whether the lists changed: their names, sizes, and when each was made.
  func version() throws(StoreFailure) -> [String] {
    var version: [String] = []
    for name in try names() where Identifier(name) != nil {
      guard let status = try status(of: path + "/" + name) else { continue }
      #if canImport(Glibc)
        let made = status.st_mtim
      #else
        let made = status.st_mtimespec
      #endif
      version.append("\(name) \(status.st_ino) \(status.st_size) \(made.tv_sec) \(made.tv_nsec)")
    }
    return version
  }

  /// Puts on disk what `change` makes of the words of a session; nobody else can change a list meanwhile.
  func change(
    of sessie: Identifier, _ change: ([String]) -> [String]
  ) throws(StoreFailure) -> [String] {
    try StoreFolder.makeInside(path)
    let changed = try locked(LOCK_EX) { () throws(StoreFailure) in
      let known = try read(sessie.text)
      let words = change(known)
      if words.isEmpty {
        try shred(sessie.text)
      } else if words != known {
        try write(words, sessie.text)
      }
      return words
    }
    guard let changed else { throw .moved(path: path) }
    return changed
  }

  /// Overwrites and removes the lists of sessions that are over, and what a writer that was broken off left.
  ///
  /// What cannot be removed keeps no other from it; the first failure is thrown at the end.
  func clear(where isOver: (Identifier) throws(StoreFailure) -> Bool) throws(StoreFailure) {
    guard try !names().isEmpty else { return }
    let failure = try locked(LOCK_EX) { () throws(StoreFailure) in
      var first: StoreFailure?
      for name in try names() {
        do throws(StoreFailure) {
          if isDraft(name) { try shred(name) }
          if let sessie = Identifier(name), try isOver(sessie) { try shred(name) }
        } catch {
          first = first ?? error
        }
      }
      return first
    }
    if case .some(.some(let failure)) = failure { throw failure }
  }

  // MARK: One file

  private func isDraft(_ name: String) -> Bool {
    name.hasSuffix(ForbiddenLists.draft) && Identifier(String(name.dropLast(6))) != nil
  }

  /// The words that were there are overwritten only when the others stand in their place.
  private func write(_ words: [String], _ name: String) throws(StoreFailure) {
    let (target, draft) = (path + "/" + name, path + "/" + name + ForbiddenLists.draft)
    let bytes = Array((words.joined(separator: "\n") + "\n").utf8)
    guard bytes.count <= ForbiddenLists.limit else { throw .full(path: StoreFolder.disk(of: target)) }
    try shred(name + ForbiddenLists.draft)
    let old = try status(of: target) == nil ? nil : try StoreFolder.open(target, O_WRONLY)
    defer { old.map(StoreFolder.close) }
    do throws(StoreFailure) {
      let descriptor = try StoreFolder.open(draft, O_WRONLY | O_CREAT | O_EXCL)
      defer { StoreFolder.close(descriptor) }
      try StoreFolder.write(bytes, to: descriptor, at: target)
      guard fsync(descriptor) == 0, rename(draft, target) == 0 else {
        throw StoreFolder.failure(at: target)
      }
    } catch {
      try shred(name + ForbiddenLists.draft)
      throw error
    }
    try StoreFolder(path, create: false).synchronise()
    if let old { try overwrite(old, at: target) }
  }

  private func shred(_ name: String) throws(StoreFailure) {
    let target = path + "/" + name
    guard let status = try status(of: target), status.st_mode & S_IFMT == S_IFREG else { return }
    let descriptor = try StoreFolder.open(target, O_WRONLY)
    defer { StoreFolder.close(descriptor) }
    try overwrite(descriptor, at: target)
    guard unlink(target) == 0 else { throw StoreFolder.failure(at: target) }
  }

  private func overwrite(_ descriptor: Int32, at path: String) throws(StoreFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StoreFolder.failure(at: path) }
    let zeros = [UInt8](repeating: 0, count: min(max(Int(status.st_size), 0), ForbiddenLists.limit))
    try StoreFolder.write(zeros, to: descriptor, at: path)
    guard fsync(descriptor) == 0 else { throw StoreFolder.failure(at: path) }
  }

  /// The words in a file; none in what is no file.
  private func read(_ name: String) throws(StoreFailure) -> [String] {
    let target = path + "/" + name
    guard let status = try status(of: target), status.st_mode & S_IFMT == S_IFREG else { return [] }
    let descriptor = try StoreFolder.open(target, O_RDONLY)
    defer { StoreFolder.close(descriptor) }
    // One that is longer was not written here, and half of it would be a guard with a hole.
    guard status.st_size <= ForbiddenLists.limit else { throw .ioError(path: target) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count == bytes.count else { throw .ioError(path: target) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  // MARK: The folder

  /// Runs while nobody can change a list, or even read one (`LOCK_EX`); `nil` where there is no folder.
  ///
  /// A lock is held no longer than some small files take.
  private func locked<Result>(
    _ kind: Int32, _ body: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result? {
    guard try status(of: path) != nil else { return nil }
    let lock = try StoreFolder.open(path, O_RDONLY | O_DIRECTORY)
    defer { StoreFolder.close(lock) }
    while flock(lock, kind) != 0 {
      guard errno == EINTR else { throw StoreFolder.failure(at: path) }
    }
    return try body()
  }

  private func names() throws(StoreFailure) -> [String] {
    try status(of: path) == nil ? [] : StoreFolder.entries(of: path).sorted()
  }

  /// What is known of a file or folder; `nil` where there is none.
  private func status(of path: String) throws(StoreFailure) -> stat? {
    var status = stat()
    if lstat(path, &status) == 0 { return status }
    guard errno == ENOENT else { throw StoreFolder.failure(at: path) }
    return nil
  }
}

extension SessionStore {
  /// The words that are forbidden in a session.
  public func forbiddenWords(of sessie: Identifier) throws(StoreFailure) -> [String] {
    try forbidden.words(of: sessie)
  }

  /// Forbids these words, one a text, in a session, besides those that are forbidden in it or in place of them.
  ///
  /// They guard all that this terminal and every other of the store shows, from the next key on, until the
  /// session is closed.
  ///
  /// - Returns: every word that is forbidden in the session now.
  @discardableResult
  public func forbid(
    _ words: [String], in sessie: Identifier, replacing: Bool = false
  ) throws(StoreFailure) -> [String] {
    guard !isReadOnly else { throw .readOnly(path: path) }
    let new = words.map { CleanText.oneLine($0) }
    // What was confirmed before is not confirmed of what is forbidden now; on disk before the words are.
    let again = state.heldAgain(forbidding: VerbodenWoorden(state.verboden.woorden + new))
    if !again.isEmpty { _ = try append(again) }
    let all = try forbidden.change(of: sessie) { VerbodenWoorden((replacing ? [] : $0) + new).woorden }
    try readForbidden()
    return all
  }

  /// Forgets the words of every session that is closed, erased or gone.
  func forgetForbidden() throws(StoreFailure) {
    try forbidden.clear { (sessie) throws(StoreFailure) in try isOver(sessie) }
    try readForbidden()
  }

  /// Forgets them where nothing may depend on it: a closing is on disk already, and a store has to open.
  ///
  /// What does not go now is told by `warnings`, and tried again at each opening and closing.
  func tryToForgetForbidden() {
    do throws(StoreFailure) {
      try forgetForbidden()
      forbiddenStays = false
    } catch {
      forbiddenStays = error != .busy
    }
  }

  private func isOver(_ sessie: Identifier) throws(StoreFailure) -> Bool {
    if try eraser.knows(sessie) { return true }
    if try index.isClosed(sessie) { return true }
    // One that is unknown here may run in an emergency store, or in the store that it took over from.
    guard emergency == nil, emergencyLeft == nil else { return false }
    return try journal.seqs(of: StreamID(.sessie, sessie)).isEmpty
  }
}
