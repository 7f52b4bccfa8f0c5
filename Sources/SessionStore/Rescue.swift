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

  /// Nothing was saved yet.
  public init() {}
}

extension Rescue {
  /// Saves every readable event of the store in a folder, and of its emergency stores, into a file that is
  /// there and empty; the damaged files are only read.
  public init(ofFolder path: String, into file: String) throws(StoreFailure) {
    let folder = try StoreFolder(path, create: false)
    let emergencies = folder.emergencies
    var copy = try StoreCopy(in: file)
    var rescue = Rescue()
    try copy.fill { (copy) throws(StoreFailure) in
      do throws(StoreFailure) {
        guard try folder.has(folder.database) else { throw .noFolder(path: folder.database) }
        try rescue.save(folder.database, to: &copy)
      } catch {
        if emergencies.isEmpty { throw error }
      }
      for path in emergencies { try rescue.join(path, to: &copy) }
    }
    self = rescue
  }

  /// Takes every row that is whole, first by the structure of the file, then wherever one stands.
  private mutating func save(_ path: String, to copy: inout StoreCopy) throws(StoreFailure) {
    var (missing, kept): (Set<Int>?, Set<Int>) = (nil, [])
    if StoreFolder.isOurs(path) {
      let database = try StoreFolder.openToRead(path)
      defer { database.close() }
      guard (try? Schema.version(of: database)) != nil else { throw .newerSchema(found: -1) }
      try? copy.addErased(of: database)
      missing = try? saveInOrder(database, to: &copy, &kept)
    }
    if missing?.isEmpty == true { return }
    try saveAnywhere(path, missing, butNot: kept, to: &copy)
  }

  /// - Parameter kept: gets the places of what is saved, also when the reading breaks off.
  /// - Returns: the places of which nothing could be saved.
  private mutating func saveInOrder(
    _ database: Database, to copy: inout StoreCopy, _ kept: inout Set<Int>
  ) throws(StoreFailure) -> Set<Int> {
    let written = (try? Journal(database: database).lastSeq()) ?? 0
    let last = max(written, (try? database.int("SELECT max(seq) FROM event")) ?? 0)
    // A number that damage made large would have everybody wait for nothing.
    guard last <= Rescue.limit else { throw .corrupt(path: database.path) }
    var missing: Set<Int> = []
    try RowReader(database: database).each(upTo: last) { (found) throws(StoreFailure) in
      switch found {
      case .whole(let row):
        try copy.add(row)
        kept.insert(row.seq)
        if !row.isErased { saved += 1 }
      case .damaged(let seq): missing.insert(seq)
      case .missing(let gap): missing.formUnion(gap)
      }
    }
    return missing
  }

  /// More events than this are in no store.
  private static let limit = 100_000_000

  private mutating func saveAnywhere(
    _ path: String, _ missing: Set<Int>?, butNot kept: Set<Int>, to copy: inout StoreCopy
  ) throws(StoreFailure) {
    var found: [Int: RawRow] = [:]
    for row in PageScan(try StoreFolder.bytes(of: path)).rows() where missing?.contains(row.seq) ?? true {
      // An older copy of a row may stand in a page that is no longer used.
      if found[row.seq]?.isErased != true { found[row.seq] = row }
    }
    guard missing != nil || !kept.isEmpty || !found.isEmpty else { throw .notOurs(path: path) }
    let last = max(found.keys.max() ?? 1, kept.max() ?? 1)
    for seq in (missing ?? Set(1...last).subtracting(kept)).sorted() {
      if let row = found[seq], try !copy.knowsErased(row) {
        try copy.add(row)
        if !row.isErased { saved += 1 }
      } else {
        try copy.add(RawRow.lost(seq: seq))
        lost.append(seq)
      }
    }
  }

  /// Adds what was kept after the damage.
  private mutating func join(_ path: String, to copy: inout StoreCopy) throws(StoreFailure) {
    let database = try StoreFolder.openToRead(path)
    defer { database.close() }
    let last = try Journal(database: database).lastSeq()
    var events: [Event] = []
    try RowReader(database: database).each(upTo: last) { (found) throws(StoreFailure) in
      if case .whole(let row) = found, let event = row.event { events.append(event) }
    }
    for event in events where try copy.add(event) {
      saved += 1
      fromEmergency += 1
    }
  }
}

extension StoreCopy {
  fileprivate func knowsErased(_ row: RawRow) throws(StoreFailure) -> Bool {
    for id in [row.id, row.stream].compactMap(\.self) where try isErased(id) { return true }
    return false
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

  /// Whether a file says that it is ours, before SQLite looks into it.
  fileprivate static func isOurs(_ path: String) -> Bool {
    guard let header = try? bytes(of: path, limit: 100), header.count == 100 else { return false }
    let application = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return header.starts(with: "SQLite format 3\0".utf8) && application == Schema.application
  }

  /// The bytes of a file; nobody in this process may have it open as a database.
  fileprivate static func bytes(of path: String, limit: Int = .max) throws(StoreFailure) -> [UInt8] {
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(at: path) }
    let wanted = min(limit, max(0, Int(status.st_size)))
    var bytes = [UInt8](repeating: 0, count: wanted)
    var count = 0
    while count < wanted {
      let got = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: count), wanted - count, off_t(count))
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      count += got
    }
    return Array(bytes.prefix(count))
  }
}
