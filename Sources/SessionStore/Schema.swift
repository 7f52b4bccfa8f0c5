import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The form of the file, in numbered steps, and how it comes to be.
enum Schema {
  /// "Reis": what says in the file's header that it is ours.
  static let application = 0x5265_6973

  /// The step from each version of the form to the next.
  ///
  /// Never changed once released; only added to.
  /// What can be made from the journal is not here but in `Index`.
  static let migrations = [
    """
    CREATE TABLE event(
      seq INTEGER PRIMARY KEY,
      id BLOB UNIQUE,
      stream_kind TEXT,
      stream BLOB,
      tel INTEGER,
      author TEXT,
      time INTEGER,
      kind TEXT NOT NULL,
      body TEXT,
      som INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX event_stream ON event(stream, tel, id);

    CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
    INSERT INTO meta VALUES('hoogste_seq', 0);

    -- What was erased: a stream, or one event. An import skips it.
    CREATE TABLE gewist(id BLOB PRIMARY KEY, kind TEXT NOT NULL, time INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    """,
    // Answers name the words they are about: a program that does not know them would show what stays.
    "SELECT 1",
    // The casussen have their code in the lists: a program that does not know it would leave it out.
    "SELECT 1",
    // A network has a journey too, and stands in the lists as one: a program that does not know that would leave it out.
    "SELECT 1",
    // Of an afspraak the lists have who decides and what else: a program that does not know that would leave it out.
    "SELECT 1",
    // What was said can be found: a program that does not know that would leave out what it writes, and leave what it takes.
    "SELECT 1",
    // The casussen have what is counted of a journey in the lists, and what was said stands in lists over all sessions: a
    // program that does not know that would leave it out. A draaiboek can say what a step is held for.
    "SELECT 1",
    // What a checklist says is not there yet stands in the list over all sessions of what is in the way, and the casussen have
    // how a child was enrolled and which transitions it had: a program that does not know that would leave it out.
    "SELECT 1",
    // Of a session the lists have what its checklists say, and on what two sides looked: a program that does not know that
    // would leave it out.
    "SELECT 1",
    // Of what left is asked what left of one journey, which is little of it.
    "CREATE INDEX IF NOT EXISTS event_uitgave ON event(\(exportedStream)) WHERE kind = 'uitgegeven'",
  ]

  /// Of which stream an event tells that something left, as text; empty where it names none, or where nobody can read it.
  ///
  /// Never changed: the index that finds by it is asked for in these words. Not by what SQLite knows of JSON, which it does not
  /// let an index of a file use that is not trusted. Within what somebody typed a quotation mark has a `\` before it.
  static let exportedStream =
    #"CASE instr(body, '"stroom":"') WHEN 0 THEN '' ELSE substr(body, instr(body, '"stroom":"') + 10, 36) END"#

  /// How every connection works: nothing counts until it is on the disk, nothing deleted stays readable, and
  /// what a damaged file says is not believed.
  private static let conduct = """
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = OFF;
    PRAGMA secure_delete = ON;
    PRAGMA synchronous = EXTRA;
    PRAGMA fullfsync = ON;
    """

  /// Opens a database of the store, of this form or an earlier one; makes it where that is needed.
  static func open(
    _ path: String, in folder: StoreFolder, patience: Patience, readOnly: Bool
  ) throws(StoreFailure) -> Database {
    try folder.checkRights(toWrite: !readOnly)
    try folder.checkPlaces()
    if try !folder.has(path) {
      guard !readOnly else { throw .noFolder(path: path) }
      try create(path, in: folder)
    }
    let database = try Database(path: path, mode: readOnly ? .read : .write, patience: patience)
    do throws(StoreFailure) {
      try database.execute(conduct)
      guard try database.int("PRAGMA application_id") == application else { throw .notOurs(path: path) }
    } catch {
      database.close()
      guard error == .corrupt(path: path) || error == .notOurs(path: path) else { throw error }
      // Where something took over from it, it was ours, whatever is in it now.
      let wasOurs = try StoreFolder.wasOurs(path)
      throw wasOurs || !folder.emergencies.isEmpty ? .corrupt(path: path) : .notOurs(path: path)
    }
    _ = try version(of: database)
    if !readOnly { try database.execute("PRAGMA journal_mode = TRUNCATE") }
    return database
  }

  /// The version of a file's form; throws when it is newer than this program knows.
  static func version(of database: Database) throws(StoreFailure) -> Int {
    let version = try database.int("PRAGMA user_version") ?? 0
    guard version <= migrations.count else { throw .newerSchema(found: version) }
    return version
  }

  /// Whether a file is of an earlier form: who only reads can read it, and programs of then can write in it.
  static func isOld(_ database: Database) throws(StoreFailure) -> Bool {
    try version(of: database) < migrations.count
  }

  /// Takes each missing step in a transaction of its own; another process may be doing the same.
  static func migrate(_ database: Database) throws(StoreFailure) {
    while try version(of: database) < migrations.count {
      try database.transaction { () throws(StoreFailure) in
        let version = try version(of: database)
        guard version < migrations.count else { return }
        try database.execute(migrations[version])
        try database.execute("PRAGMA user_version = \(version + 1)")
      }
    }
  }

  /// Makes an empty database under another name; when it is whole it gets its own.
  ///
  /// So nobody ever sees half of one. One process at a time.
  private static func create(_ path: String, in folder: StoreFolder) throws(StoreFailure) {
    let lock = try StoreFolder.open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { StoreFolder.close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw StoreFolder.failure(at: folder.path) }
    }
    guard try !folder.has(path) else { return }
    let draft = path + ".nieuw"
    unlink(draft)
    StoreFolder.close(try StoreFolder.open(draft, O_RDWR | O_CREAT | O_EXCL))
    try make(in: draft).close()
    guard rename(draft, path) == 0 else { throw StoreFolder.failure(at: folder.path) }
    try folder.synchronise()
  }

  /// Makes an empty store in a file that is there and empty.
  static func make(in path: String) throws(StoreFailure) -> Database {
    let database = try Database(path: path, mode: .write, patience: .command)
    try database.execute("PRAGMA journal_mode = MEMORY; PRAGMA application_id = \(application)")
    try database.execute(conduct)
    try migrate(database)
    try Index.create(in: database)
    return database
  }
}
