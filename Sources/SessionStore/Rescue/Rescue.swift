import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What was saved of a damaged store, and what was not.
public struct Rescue: Hashable, Sendable {
  /// How many events are in the new store.
  public internal(set) var saved = 0
  /// How many of them came from an emergency store.
  public internal(set) var fromEmergency = 0
  /// The places in the journal of what could not be read.
  public internal(set) var lost: [ClosedRange<Int>] = []
  /// The files of which something could not be read, and no place in the journal says what; to be kept.
  public internal(set) var torn: [String] = []
  /// Whether all that was in the emergency stores is in the new one.
  public internal(set) var isJoined = true
  /// The casussen and sessions of which the beginning was lost, and something stands in for it now.
  public internal(set) var withStandIn: [StreamID] = []
  /// Whether something that was erased may be back, for the list of that could not be read.
  public internal(set) var mayHoldErased = false

  /// The streams of which an answer may be lost.
  private var lostIn: Set<StreamID> = []
  /// Whether an answer may be lost of which nobody can tell whose it was.
  private var hasNameless = false
  /// Whether all that was erased is known.
  private var knowsErased = false
  /// What the lists say of beginnings that may be lost.
  private var lists = BeginningLists()

  /// Nothing was saved yet.
  public init() {}
}

extension Rescue {
  /// Saves every readable event of the store in a folder, and of its emergency stores, into a file that is
  /// there and empty; the damaged files are only read.
  ///
  /// - Parameter standIns: what takes the place of a lost beginning, as far as the lists do not tell.
  public init(ofFolder path: String, into file: String, _ standIns: StandIns) throws(StoreFailure) {
    let folder = try StoreFolder(path, create: false)
    let emergencies = folder.emergencies
    var copy = try StoreCopy(in: file)
    var rescue = Rescue()
    try copy.fill { (copy) throws(StoreFailure) in
      do throws(StoreFailure) {
        guard try folder.has(folder.database) else { throw .noFolder(path: folder.database) }
        try rescue.save(folder.database, to: &copy)
      } catch {
        let isGone = error == .noFolder(path: folder.database)
        guard !emergencies.isEmpty, isGone || error.breaksOff(folder.database) else { throw error }
        if !isGone { rescue.torn.append(folder.database) }
      }
      for path in emergencies { try rescue.join(path, to: &copy) }
      let streams = try copy.withoutBeginning(listed: rescue.lists.streams)
      try rescue.standIn(for: streams, in: &copy, standIns)
      try rescue.doubt(in: &copy)
    }
    self = rescue
  }

  /// Takes every row that is whole, first by the structure of the file, then wherever one stands.
  private mutating func save(_ path: String, to copy: inout StoreCopy) throws(StoreFailure) {
    var (kept, damaged, reach): (Set<Int>, [Int: RawRow], RowReader.Reach?) = ([], [:], nil)
    do throws(StoreFailure) {
      if StoreFolder.saysOurs(path) {
        let database = try StoreFolder.openToRead(path)
        defer { database.close() }
        try copy.refuseNewer(database)
        knowsErased = try copy.addErased(of: database)
        reach = try saveInOrder(database, to: &copy, &kept, &damaged)
        lists.add(from: database)
      }
    } catch {
      guard error.breaksOff(path) else { throw error }
    }
    if let reach, reach.isKnown, kept.count >= reach.written { return }
    try saveAnywhere(path, butNot: kept, damaged, reach, to: &copy)
  }

  /// - Parameters:
  ///   - kept: gets the places of what is saved, also when the reading breaks off.
  ///   - damaged: gets the rows that are not as they were written.
  private mutating func saveInOrder(
    _ database: Database, to copy: inout StoreCopy, _ kept: inout Set<Int>, _ damaged: inout [Int: RawRow]
  ) throws(StoreFailure) -> RowReader.Reach {
    let reader = RowReader(database: database)
    let reach = reader.reach()
    try reader.each(upTo: reach.read) { (found) throws(StoreFailure) in
      if case .damaged(let row) = found { damaged[row.seq] = row }
      guard case .whole(let row) = found else { return }
      try copy.add(row)
      kept.insert(row.seq)
      if !row.isErased { saved += 1 }
    }
    return reach
  }

  private mutating func saveAnywhere(
    _ path: String, butNot kept: Set<Int>, _ damaged: [Int: RawRow], _ reach: RowReader.Reach?,
    to copy: inout StoreCopy
  ) throws(StoreFailure) {
    var found: [Int: RawRow] = [:]
    for row in PageScan(try StoreFolder.bytes(of: path)).rows() where row.seq > 0 && !kept.contains(row.seq) {
      // An older copy of a row may stand in a page that is no longer used.
      if found[row.seq]?.isErased != true { found[row.seq] = row }
    }
    let isKnown = reach?.isKnown ?? false
    guard isKnown || !kept.isEmpty || !found.isEmpty else {
      throw try StoreFolder.wasOurs(path) ? .nothingLeft(path: path) : .notOurs(path: path)
    }
    // Only a whole row says how far the journal came: what else tells of it is a number without a checksum, and
    // a flipped bit in it would have everybody wait for rows that never were.
    let last = max(found.keys.max() ?? 0, kept.max() ?? 0)
    for seq in 0..<last where !kept.contains(seq + 1) {
      if let row = found[seq + 1], try !copy.knowsErased(row) {
        try copy.add(row)
        if !row.isErased { (saved, mayHoldErased) = (saved + 1, !knowsErased) }
      } else {
        try copy.add(RawRow.empty(seq: seq + 1, kind: RawRow.lostKind))
        lost.append(seq + 1)
        lose(damaged[seq + 1])
      }
    }
    if let written = reach?.written, written > last {
      lost.append(last + 1...written)
      let left = damaged.filter { $0.key > last && $0.key <= written }
      for row in left.values { lose(row) }
      if left.count < written - last { hasNameless = true }
    }
    if !isKnown { (torn, hasNameless) = (torn + [path], true) }
  }

  /// Remembers of which stream a row was lost, as far as what is left of it tells.
  private mutating func lose(_ row: RawRow?) {
    guard row?.mayBeAnswer ?? true else { return }
    guard let stream = row?.streamID else { return hasNameless = true }
    lostIn.insert(stream)
  }

  /// Says of every stream of which an answer may be lost that nothing of before goes along until it is asked again.
  ///
  /// Where nobody can tell of which stream a row was, that is each in which somebody answered.
  private func doubt(in copy: inout StoreCopy) throws(StoreFailure) {
    for stream in try copy.streams() where hasNameless || lostIn.contains(stream) {
      let events = try copy.events(of: stream)
      if let verlies = Event.verlies(in: stream, after: events, isCertain: lostIn.contains(stream)) {
        try copy.add(verlies)
      }
    }
    // A row that names a stream of which nothing else is left may have been of any other.
    guard !hasNameless else { return }
    let known = Set(try copy.streams())
    guard !lostIn.isSubset(of: known) else { return }
    var whole = self
    whole.hasNameless = true
    try whole.doubt(in: &copy)
  }

  /// Adds what was kept after the damage.
  private mutating func join(_ path: String, to copy: inout StoreCopy) throws(StoreFailure) {
    var (rows, isWhole) = ([RawRow](), true)
    do throws(StoreFailure) {
      let database = try StoreFolder.openToRead(path)
      defer { database.close() }
      let last = try Journal(database: database).lastSeq()
      let reader = RowReader(database: database)
      let reach = reader.reach()
      isWhole = last <= reach.read
      try reader.each(upTo: reach.read) { (found) throws(StoreFailure) in
        guard case .whole(let row) = found else { return isWhole = false }
        rows.append(row)
      }
      lists.add(from: database)
    } catch {
      guard error.breaksOff(path) else { throw error }
      isWhole = false
    }
    if !isWhole {
      rows += PageScan(try StoreFolder.bytes(of: path)).rows().sorted { $0.seq < $1.seq }
    }
    for row in rows where try copy.join(row) {
      saved += 1
      fromEmergency += 1
      mayHoldErased = mayHoldErased || !knowsErased
    }
    if !isWhole { (torn, isJoined, hasNameless) = (torn + [path], false, true) }
  }
}

extension Rescue {
  /// Makes the beginnings that were lost, so that the rest of those streams can be read.
  ///
  /// Made of nothing but the file: whoever saves the same file makes the same.
  private mutating func standIn(
    for streams: [StreamID], in copy: inout StoreCopy, _ standIns: StandIns
  ) throws(StoreFailure) {
    for stream in streams {
      let events = try copy.events(of: stream)
      let fact: Fact
      var moment = stream.id.time
      switch stream.kind {
      case .huis: continue
      case .casus:
        let listed = lists.casussen[stream.id]
        fact = .casusHersteld(
          listed ?? Casus.Profiel(alias: standIns.alias(stream.id.code)), zeker: listed != nil)
      case .sessie:
        let listed = lists.sessies[stream.id]
        moment = listed?.begonnen ?? moment
        let steps = events.flatMap(\.fact.stappen).compactMap { Int($0.text) }.filter { $0 < 100 }.max() ?? 1
        var casus = listed?.casus
        if listed == nil { casus = try copy.casus(naming: stream.id) }
        fact = .sessieHersteld(
          Sessie.Begin(
            draaiboek: standIns.draaiboek(listed?.titel ?? "", max(1, steps)), casus: casus,
            bijeenkomst: listed?.bijeenkomst ?? stream.standIn, regio: listed?.regio ?? "",
            traject: listed?.traject),
          zeker: listed != nil || casus != nil,
          // Where nobody can tell whether it asked, nothing of it goes along until somebody is asked.
          vraagt: lists.vragend[stream.id] ?? (listed == nil))
      }
      try copy.put(
        Event(
          id: stream.standIn, stream: stream, tel: 0, author: Rescue.author, time: moment, fact: fact))
      withStandIn.append(stream)
    }
  }

  /// Who says what stands in for a beginning.
  private static let author = "herstel"
}

extension StoreCopy {
  fileprivate func knowsErased(_ row: RawRow) throws(StoreFailure) -> Bool {
    for id in [row.id, row.stream].compactMap(\.self) where try isErased(id) { return true }
    return false
  }

  /// Throws when another store is of a newer version.
  ///
  /// One whose tables are all as they are here is not, whatever it says: damage can make that number large.
  fileprivate func refuseNewer(_ other: Database) throws(StoreFailure) {
    do throws(StoreFailure) {
      _ = try Schema.version(of: other)
    } catch .newerSchema(let found) {
      guard try hasForm(of: other) else { throw .newerSchema(found: found) }
    } catch {
      guard error.breaksOff(other.path) else { throw error }
    }
  }
}

extension StoreFailure {
  /// Whether the reading of this file may break off so, while other parts of it can be read.
  func breaksOff(_ path: String) -> Bool {
    switch self {
    case .ioError(let place): place == path
    case .notOurs, .unknown, .corrupt, .nothingLeft, .empty, .lostTail, .gapInJournal, .damagedEvent,
      .noBeginning:
      true
    case .busy, .readOnly, .noPlace, .noAccess, .noFolder, .cannotMakeFolder, .full, .indexDiffers,
      .newerSchema,
      .olderOpen, .inTheWay, .exhausted, .hardLinked, .moved, .refused:
      false
    }
  }
}

extension [ClosedRange<Int>] {
  /// Adds a place that comes after the others.
  fileprivate mutating func append(_ place: Int) {
    if let last, last.upperBound + 1 == place {
      self[count - 1] = last.lowerBound...place
    } else {
      append(place...place)
    }
  }
}

extension StoreFolder {
  /// Opens a database to look into; one that was broken off in the middle of a write is mended first.
  fileprivate static func openToRead(_ path: String) throws(StoreFailure) -> Database {
    var status = stat()
    let isBrokenOff = stat(path + "-journal", &status) == 0 && status.st_size > 0
    let database = try Database(path: path, mode: isBrokenOff ? .write : .read, patience: .command)
    try database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    return database
  }

  /// The bytes of a file, with zeros where its disk does not give them; nobody in this process may have it open
  /// as a database.
  static func bytes(
    of path: String, limit: Int = .max,
    read: (Int32, UnsafeMutableRawPointer?, Int, off_t) -> Int = { pread($0, $1, $2, $3) }
  ) throws(StoreFailure) -> [UInt8] {
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(at: path) }
    let wanted = min(limit, max(0, Int(status.st_size)))
    var bytes = [UInt8](repeating: 0, count: wanted)
    var count = 0
    while count < wanted {
      let got = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress?.advanced(by: count), wanted - count, off_t(count))
      }
      if got < 0, errno == EINTR { continue }
      if got < 0, errno == EIO {
        count += sector - count % sector
        continue
      }
      guard got >= 0 else { throw failure(at: path) }
      guard got > 0 else { break }
      count += got
    }
    return Array(bytes.prefix(min(count, wanted)))
  }

  /// What a disk fails to give at once.
  private static let sector = 4096
}
