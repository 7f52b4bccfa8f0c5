import SessionModel
import SessionStore
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `controleer`: whether everything is whole, and what can be done when it is not.
struct ControleerCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let folder = try console.folder()
    guard SessionStore.isThere(in: folder) else { throw .store(.noFolder(path: folder)) }
    if let path = invocation[.kopie] { return try copy(to: path) }
    if let path = invocation[.red] { return try rescue(folder, into: path) }
    if invocation.has(.herbouw) { try rebuild() }
    try verify(folder)
  }

  // MARK: Looking

  private func verify(_ folder: String) throws(CommandFailure) {
    var (findings, store): ([StoreFailure], SessionStore?) = ([], nil)
    do throws(StoreFailure) {
      (findings, store) = try self.findings()
    } catch {
      guard error.isDamage else { throw .store(error) }
      findings = [error]
    }
    for path in SessionStore.others(in: folder) {
      console.tell(say(.anderBestand, path))
    }
    guard findings.isEmpty else {
      for finding in findings { console.tell(say.commandSentence(for: finding)) }
      // Of a damaged file the sentence itself says it.
      let isTold = findings.contains(where: \.isOfWholeFile)
      if !isTold, findings.contains(where: \.isDamage) { console.tell(say(.redHoe)) }
      throw .alreadyTold
    }
    // Here nobody waits for a screen: what an erasure left to do is done now.
    if let store { try Receipts(console: console).finishErasing(store) }
    try console.put(line: say(.allesIsHeel, folder))
  }

  /// Opened for writing, a store mends what a crash left half done; what does not open so is only read.
  ///
  /// - Returns: what was found, and the store where it could be opened so.
  private func findings() throws(StoreFailure) -> ([StoreFailure], SessionStore?) {
    let store: SessionStore
    do throws(StoreFailure) {
      store = try console.surroundings.store(.command, joining: false)
    } catch .busy {
      throw .busy
    } catch {
      return (try damage(after: error), nil)
    }
    for warning in store.warnings { console.tell(say.sentence(for: warning)) }
    return (try store.verify(), store)
  }

  private func damage(after failure: StoreFailure) throws(StoreFailure) -> [StoreFailure] {
    do throws(StoreFailure) {
      let findings = try console.surroundings.store(.command, readOnly: true).verify()
      if case .readOnly = failure { return findings }
      return findings.isEmpty ? [failure] : findings
    } catch {
      throw failure
    }
  }

  // MARK: Mending and copying

  private func rebuild() throws(CommandFailure) {
    let store = try stored { () throws(StoreFailure) in
      try console.surroundings.store(.command, joining: false)
    }
    try stored { () throws(StoreFailure) in
      // Long enough for somebody who waits to have a turn.
      try store.rebuildIndexInPieces { usleep(20_000) }
    }
    console.tell(say(.herbouwd))
  }

  private func copy(to path: String) throws(CommandFailure) {
    let store = try console.store(toRead: true)
    let erasures = try stored { () throws(StoreFailure) in try store.erasureCount() }
    let uitgave = Huis.Uitgave(pad: path, vorm: Command.Option.Name.kopie.rawValue, van: nil)
    let export = ExportedFile(uitgave: uitgave, erasures: erasures)
    let file = try begin(path)
    defer { file.abandon() }
    try fill(file) { (draft) throws(StoreFailure) in try store.copy(to: draft) }
    try export.publish(file, replacing: invocation.has(.vervang), of: store, console)
    try console.put(line: say(.klaar, path))
  }

  private func rescue(_ folder: String, into path: String) throws(CommandFailure) {
    var rescue = Rescue()
    let file = try begin(path)
    defer { file.abandon() }
    try fill(file) { (draft) throws(StoreFailure) in
      rescue = try Rescue(ofFolder: folder, into: draft, console.surroundings.standIns)
    }
    do throws(OutputFile.Failure) {
      try file.publish(replacing: invocation.has(.vervang))
    } catch {
      throw .unwritable(path: path, error)
    }
    for lost in rescue.lost {
      console.tell(say.commandSentence(for: .gapInJournal(missing: lost)))
    }
    for path in rescue.torn { console.tell(say(.redNietAlles, path)) }
    for stream in rescue.withStandIn {
      console.tell(say(.redZonderBegin, stream.kind.rawValue, stream.id.code))
    }
    if rescue.mayHoldErased { console.tell(say(.redGewist)) }
    let events = say.count(rescue.saved, .eenGebeurtenis, .aantalGebeurtenissen)
    try console.put(line: say(.gered, events, path))
    if rescue.fromEmergency > 0 { try console.put(line: say(.geredUitNood, String(rescue.fromEmergency))) }
    try console.put(line: say(.redPlaats, path, folder))
    if rescue.fromEmergency > 0, rescue.isJoined { try console.put(line: say(.redNood)) }
  }

  /// Makes a file for a store under another name, which it keeps until it is whole and on disk.
  private func begin(_ path: String) throws(CommandFailure) -> OutputFile {
    let file = OutputFile(path: path, store: try console.folder())
    do throws(OutputFile.Failure) {
      try file.begin(replacing: invocation.has(.vervang))
    } catch {
      throw .unwritable(path: path, error)
    }
    return file
  }

  private func fill(
    _ file: OutputFile, _ fill: (String) throws(StoreFailure) -> Void
  ) throws(CommandFailure) {
    let draft = OutputFile(path: file.draft).wholePath ?? file.draft
    do throws(StoreFailure) {
      try fill(draft)
    } catch {
      // Nobody knows the name that the file has meanwhile.
      guard let failure = OutputFile.Failure(error, of: draft) else { throw .store(error) }
      throw .unwritable(path: file.path, failure)
    }
  }
}

extension StoreFailure {
  /// Whether the whole file is broken, so that its sentence itself says what can be saved.
  fileprivate var isOfWholeFile: Bool {
    switch self {
    case .corrupt, .nothingLeft, .empty: true
    case .busy, .readOnly, .noPlace, .noAccess, .noFolder, .cannotMakeFolder, .full, .ioError, .damagedEvent,
      .gapInJournal, .lostTail, .noBeginning, .indexDiffers, .newerSchema, .olderOpen, .notOurs, .inTheWay,
      .exhausted, .hardLinked, .moved, .refused, .unknown:
      false
    }
  }
}

extension OutputFile.Failure {
  /// Why a store could not be made in a draft; `nil` where the failure is of something else.
  fileprivate init?(_ failure: StoreFailure, of draft: String) {
    let folder = draft.lastIndex(of: "/").map { draft[..<$0] } ?? "."
    guard let place = failure.place, place.hasPrefix(draft) || place == (folder.isEmpty ? "/" : folder)
    else { return nil }
    switch failure {
    case .full: self = .full
    case .noAccess: self = .noAccess
    case .readOnly: self = .readOnly
    case .busy, .noPlace, .noFolder, .cannotMakeFolder, .ioError, .corrupt, .nothingLeft, .damagedEvent,
      .gapInJournal, .lostTail, .noBeginning, .indexDiffers, .newerSchema, .olderOpen, .empty, .notOurs,
      .inTheWay, .exhausted, .hardLinked, .moved, .refused, .unknown:
      self = .failed
    }
  }
}
