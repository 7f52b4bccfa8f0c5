import SessionModel

/// Looking after a store that is open.
extension SessionStore {
  /// The version of SQLite that keeps the store.
  public static var libraryVersion: String { Database.libraryVersion }

  /// An emergency store that was not joined with the real one yet.
  public var emergencyLeft: String? { folder.emergencies.last }

  /// Whether a file took over from a damaged store in this folder.
  public static func hasEmergency(in path: String) -> Bool {
    do throws(StoreFailure) {
      return try !StoreFolder(path, create: false).emergencies.isEmpty
    } catch {
      return false
    }
  }

  /// What is worth telling about the store and its place.
  public var warnings: [StoreWarning] {
    var warnings = folder.warnings
    if forbiddenStays { warnings.insert(.forbiddenStays(path: folder.forbidden), at: 0) }
    if damage != nil { warnings.insert(.damaged(path: database.path), at: 0) }
    if let emergency { return [.emergency(path: emergency)] + warnings }
    return emergencyLeft.map { [.emergencyLeft(path: $0)] + warnings } ?? warnings
  }

  /// Makes the index anew from the journal, at once; nobody else can write meanwhile.
  public func rebuildIndex() throws(StoreFailure) {
    guard !isReadOnly else { throw .readOnly(path: database.path) }
    try finishLists()
    try database.transaction { () throws(StoreFailure) in try index.rebuild(from: journal) }
  }

  /// Makes the index anew from the journal, a few streams at a time, so that others can write in between.
  ///
  /// - Parameter rest: called between two pieces; waits as long as others may need.
  public func rebuildIndexInPieces(rest: () -> Void) throws(StoreFailure) {
    guard !isReadOnly else { throw .readOnly(path: database.path) }
    try finishLists()
    var streams = try journal.streams()[...]
    while !streams.isEmpty {
      // Nobody waits while they are read; what was written meanwhile is added.
      var read: [(stream: StreamID, version: Journal.Version, state: State)] = []
      let start = now()
      repeat {
        guard let stream = streams.popFirst() else { break }
        read.append((stream, try journal.version(of: stream), try journal.state(of: stream)))
      } while !streams.isEmpty && now().milliseconds(since: start) < 50
      try database.transaction { () throws(StoreFailure) in
        for index in read.indices {
          try journal.bringUp(&read[index].state, of: read[index].stream, since: read[index].version)
          try self.index.write(read[index].stream, of: read[index].state, Touched(everything: true))
        }
      }
      rest()
    }
    try database.transaction { () throws(StoreFailure) in try index.removeStrangers() }
  }

  /// Gives the events of a stream one after the other, without keeping them; what of it cannot be read is passed over.
  public func read(
    _ stream: StreamID, _ body: (Event) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    do throws(StoreFailure) {
      try journal.each(of: stream, body)
    } catch {
      guard error.isDamage else { throw error }
      for event in try readable(stream) { try body(event) }
    }
  }

  /// Gives what left of one of these streams, or of none that is named, in its order; of a damaged file what can be read.
  public func readUitgaven(
    van streams: Set<StreamID>, _ body: (Event) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    // A statement takes no more values than this.
    guard streams.count <= 1_000 else { return try read(.huis, body) }
    let found: [Event]
    do throws(StoreFailure) {
      found = try journal.uitgaven(van: streams)
    } catch {
      guard error.isDamage else { throw error }
      return try read(.huis, body)
    }
    for event in found { try body(event) }
  }

  /// The places of rows of which nobody can tell whose they are.
  public func strays() throws(StoreFailure) -> Strays { try Strays(of: database) }

  /// What is wrong with the file, with any event, or with their number: each finding is named.
  public func verify() throws(StoreFailure) -> [StoreFailure] {
    try Inspection(database: database, journal: journal).findings()
  }

  /// Marks the store as in use until the value is released: while that lasts nobody can erase for good.
  public func use() throws(StoreFailure) -> InUse { try InUse(folder) }

  /// Watches for what is written to the store.
  public func watch() -> StoreWatch {
    // Where it cannot be made the journal's news is still heard.
    try? StoreFolder.makeInside(folder.forbidden)
    try? StoreFolder.makeInside(folder.drafts)
    return StoreWatch(folder: folder.path, lists: folder.forbidden, walls: folder.drafts)
  }

  /// The mark of the wall of a session; `nil` where another terminal has it, or where there is no room for it.
  public func wallMark(of sessie: Identifier) -> WallMark? { WallMark(of: sessie, in: folder) }

  /// How the wall of a session stands; `nil` where no living terminal tells it.
  public func wall(of sessie: Identifier) -> Wandstand? { WallMark.wall(of: sessie, in: folder) }

  /// The drafts of this store's terminals; those that became an event, or are of what was erased, are gone.
  ///
  /// - Parameter erasing: whether one that cannot be read goes too: it may hold what is erased.
  public func drafts(erasing: Bool = false) throws(StoreFailure) -> Drafts {
    WallMark.sweep(folder)
    let pending = Set(try eraser.pendingErasures().flatMap(\.ids))
    return try Drafts(folder: folder, newIdentifier: newIdentifier, unreadable: erasing) {
      (draft) throws(StoreFailure) in
      if try journal.canRead(draft.id) { return true }
      let subjects = [draft.sessie, draft.id] + draft.fields.values.compactMap { Identifier($0) }
      for id in subjects {
        if pending.contains(id) { return true }
        if try eraser.knows(id) { return true }
      }
      return false
    }
  }
}
