import SessionModel

/// Whether the lists say what the journal gives: a row of theirs has no checksum of its own.
struct IndexCheck {
  let database: Database
  let journal: Journal

  /// Makes what is told of each stream anew, beside the file, and lays it next to what stands there.
  ///
  /// A stream at a time, and nobody waits while one is read. One that is written to all the while has its lists made
  /// with each write, and is passed over.
  func isRight() throws(StoreFailure) -> Bool {
    // Lists of before are made anew by who writes.
    guard try Index(database: database).isCurrent() else { return true }
    let beside = try Database(path: Database.inMemory, mode: .create, patience: .command)
    defer { beside.close() }
    try beside.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY)")
    try Index.create(in: beside)
    do throws(StoreFailure) {
      for stream in try journal.streams() {
        guard try isRight(stream, beside) else { return false }
      }
      guard try FindIndex(database: database, tables: ListTables()).isRight() else { return false }
      return try database.int("SELECT EXISTS(\(IndexCheck.strangers)) OR EXISTS(\(IndexCheck.late))") == 0
    } catch .unknown {
      // A table or a column of the lists is gone.
      return false
    }
  }

  private func isRight(_ stream: StreamID, _ beside: Database) throws(StoreFailure) -> Bool {
    for _ in 0..<3 {
      let version = try journal.version(of: stream)
      let (index, state) = (Index(database: beside, findsNothing: true), try journal.state(of: stream))
      try index.write(stream, of: state, Touched(everything: true))
      let found = try index.vindregels(of: stream, state)
      let isRight = try database.reading { () throws(StoreFailure) -> Bool? in
        guard try journal.version(of: stream) == version else { return nil }
        guard try rows(of: stream, in: database) == rows(of: stream, in: beside) else { return false }
        return try FindIndex(database: database, tables: ListTables()).says(found, of: stream.id)
      }
      if let isRight { return isRight }
    }
    return true
  }

  private static let strangers = """
    SELECT id FROM (SELECT id AS id FROM casus UNION SELECT id FROM sessie UNION SELECT stream FROM afspraak
      UNION SELECT stream FROM vindregel UNION SELECT sessie FROM verzamelrij)
    WHERE id NOT IN (SELECT stream FROM event WHERE stream IS NOT NULL)
    """

  /// What a casus was last heard of depends on the streams of its sessions too.
  private static let late = """
    SELECT id FROM casus WHERE laatste <> max(eigen_laatste, ifnull(
      (SELECT max(begonnen) FROM sessie WHERE sessie.casus = casus.id), eigen_laatste))
    """

  private func rows(of stream: StreamID, in database: Database) throws(StoreFailure) -> [[Value]] {
    var rows: [[Value]] = []
    for check in ListTables.checks {
      let statement = try database.statement(check.sql, .identifier(stream.id))
      defer { statement.reset() }
      while try statement.step() { rows.append((0..<check.columns).map { statement.value($0) }) }
    }
    return rows
  }
}
