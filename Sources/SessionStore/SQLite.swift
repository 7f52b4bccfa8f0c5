import CSQLite
import SessionModel

/// A connection to one SQLite file.
///
/// The only file that knows the C library; it speaks in `StoreFailure`.
final class Database {
  enum Mode { case read, write, create }

  /// The file.
  let path: String
  private var handle: OpaquePointer?
  private var statements: [String: Statement] = [:]
  /// Whether it is late for who asks; `nil` while nobody is in a hurry.
  private var isLate: (() -> Bool)?
  /// Whether a statement ended early for who is in a hurry.
  fileprivate(set) var isBrokenOff = false

  /// A database that is in no file.
  static let inMemory = ":memory:"

  /// Opens a file; a link anywhere in the path is refused.
  init(path: String, mode: Mode, patience: Patience) throws(StoreFailure) {
    self.path = path
    if path != Database.inMemory { try StoreFolder.check(database: path) }
    let access =
      switch mode {
      case .read: SQLITE_OPEN_READONLY
      case .write: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    let code = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nil)
    guard code == SQLITE_OK else {
      let failure = failure(sqlite3_extended_errcode(handle))
      close()
      throw failure
    }
    // SQLite opens what it may not write for reading, without a word.
    guard mode == .read || sqlite3_db_readonly(handle, "main") == 0 else {
      close()
      throw .readOnly(path: path)
    }
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, patience.milliseconds)
    // An older SQLite without this mode is no less able to keep notes.
    _ = csqlite_defend(handle)
  }

  deinit { close() }

  /// Closes the file; every later call throws.
  func close() {
    for statement in statements.values { statement.finish() }
    statements = [:]
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// Runs statements that give no rows, or whose rows are of no interest.
  func execute(_ sql: String) throws(StoreFailure) {
    guard handle != nil else { throw .unknown(code: Int(SQLITE_MISUSE)) }
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// A statement with its values, ready to step; made once for each text.
  func statement(_ sql: String, _ values: Value...) throws(StoreFailure) -> Statement {
    try statement(sql, values)
  }

  /// A statement with its values, ready to step; made once for each text.
  func statement(_ sql: String, _ values: [Value]) throws(StoreFailure) -> Statement {
    let statement = try prepare(sql)
    try statement.bind(values)
    return statement
  }

  /// Runs one statement to its end.
  func run(_ sql: String, _ values: Value...) throws(StoreFailure) { try run(sql, values) }

  /// Runs one statement to its end.
  func run(_ sql: String, _ values: [Value]) throws(StoreFailure) {
    let statement = try prepare(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {}
  }

  /// The first column of the first row as a number; `nil` without a row, or when it is null.
  func int(_ sql: String, _ values: Value...) throws(StoreFailure) -> Int? { try int(sql, values) }

  /// The same with these values.
  func int(_ sql: String, _ values: [Value]) throws(StoreFailure) -> Int? {
    let statement = try prepare(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.int(0) : nil
  }

  /// Whether a transaction is open; a serious failure may have ended it.
  var isInTransaction: Bool { handle != nil && sqlite3_get_autocommit(handle) == 0 }

  /// Runs `body` as one write that happens whole or not at all.
  ///
  /// Waits for other writers at its beginning, and for readers at its end.
  func transaction<Result>(_ body: () throws(StoreFailure) -> Result) throws(StoreFailure) -> Result {
    try run(body, within: "BEGIN IMMEDIATE")
  }

  /// Runs `body` on the file as it is at one moment; nobody's write ends meanwhile.
  func reading<Result>(_ body: () throws(StoreFailure) -> Result) throws(StoreFailure) -> Result {
    try run(body, within: "BEGIN")
  }

  /// Runs `body`, in which a statement gives no more rows once it is late.
  func hurrying<Result>(
    _ isLate: @escaping () -> Bool, _ body: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result {
    (self.isLate, isBrokenOff) = (isLate, false)
    let late: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
      guard let context else { return 0 }
      return Unmanaged<Database>.fromOpaque(context).takeUnretainedValue().isLate?() == true ? 1 : 0
    }
    // A thousand rows or so of a list.
    sqlite3_progress_handler(handle, 10_000, late, Unmanaged.passUnretained(self).toOpaque())
    defer {
      sqlite3_progress_handler(handle, 0, nil, nil)
      (self.isLate, isBrokenOff) = (nil, false)
    }
    return try body()
  }

  private func run<Result>(
    _ body: () throws(StoreFailure) -> Result, within beginning: String
  ) throws(StoreFailure) -> Result {
    try execute(beginning)
    do throws(StoreFailure) {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // A full disk and the like have ended the transaction already.
      if isInTransaction { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// The version of SQLite that runs.
  static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Where SQLite puts what it cannot keep in memory; such a file is nameless from the moment it is made.
  func setTemporaryFolder(_ path: String) { csqlite_set_temporary_folder(path) }

  /// How long the next calls wait for others.
  func wait(_ milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }

  /// The magic number of the file system a path is on (`statfs(2)`); 0 where that is unknown.
  static func fileSystem(of path: String) -> UInt32 { csqlite_file_system(path) }

  /// Gives a file room for this many bytes without making it longer; what the system has against it, 0 for nothing.
  static let takeRoom: @Sendable (Int32, Int) -> Int32 = { csqlite_take_room($0, Int64($1)) }

  private func prepare(_ sql: String) throws(StoreFailure) -> Statement {
    if let known = statements[sql] { return known }
    guard handle != nil else { throw .unknown(code: Int(SQLITE_MISUSE)) }
    var prepared: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    try check(sqlite3_prepare_v3(handle, sql, -1, flags, &prepared, nil))
    let statement = Statement(prepared, in: self)
    statements[sql] = statement
    return statement
  }

  fileprivate func check(_ code: Int32) throws(StoreFailure) {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  fileprivate func failure(_ extended: Int32) -> StoreFailure {
    switch (extended & 0xFF, extended) {
    case (SQLITE_BUSY, _), (SQLITE_LOCKED, _): .busy
    case (SQLITE_READONLY, SQLITE_READONLY | 4 << 8): .moved(path: path)
    case (SQLITE_READONLY, _): .readOnly(path: path)
    case (SQLITE_FULL, _): .full(path: StoreFolder.disk(of: path))
    case (SQLITE_NOMEM, _), (SQLITE_IOERR, SQLITE_IOERR | 12 << 8): .exhausted
    case (SQLITE_IOERR, SQLITE_IOERR | 3 << 8) where FileLimit.isSet:
      .full(path: StoreFolder.disk(of: path))
    case (SQLITE_IOERR, _): systemFailure(.ioError(path: path))
    case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _): .corrupt(path: path)
    case (SQLITE_CANTOPEN, SQLITE_CANTOPEN | 6 << 8): .notOurs(path: path)
    case (SQLITE_CANTOPEN, _): systemFailure(.noAccess(path: path))
    case (SQLITE_PERM, _), (SQLITE_AUTH, _): .noAccess(path: path)
    default: .unknown(code: Int(extended))
    }
  }

  /// What the system said of a file; SQLite itself has one word for a dead disk, a lack of rights and of memory.
  private func systemFailure(_ other: StoreFailure) -> StoreFailure {
    // Of what fails at the end of a transaction only the file itself knows the number.
    var number: Int32 = 0
    if other == .ioError(path: path) {
      sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number)
    }
    if number == 0 { number = sqlite3_system_errno(handle) }
    guard number != 0 else { return other }
    return switch (other, StoreFolder.failure(number, at: path)) {
    // Reading and writing do not fail of rights.
    case (.ioError, .full), (.ioError, .exhausted), (.noAccess, _): StoreFolder.failure(number, at: path)
    default: other
    }
  }
}

/// A value on its way into a statement.
enum Value: Hashable {
  case null
  case int(Int)
  case text(String)
  case bytes([UInt8])

  /// The places of so many in a statement.
  static func marks(_ count: Int) -> String { repeatElement("?", count: count).joined(separator: ", ") }
}

/// A prepared statement.
///
/// Reset it after use, or it keeps others from writing.
final class Statement {
  private var handle: OpaquePointer?
  private unowned let database: Database

  fileprivate init(_ handle: OpaquePointer?, in database: Database) {
    (self.handle, self.database) = (handle, database)
  }

  fileprivate func finish() {
    sqlite3_finalize(handle)
    handle = nil
  }

  fileprivate func bind(_ values: [Value]) throws(StoreFailure) {
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  private func bind(_ value: Value, at index: Int32) throws(StoreFailure) {
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, index)
      case .int(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .text(let text):
        sqlite3_bind_text64(
          handle, index, text, UInt64(text.utf8.count), Statement.transient, UInt8(SQLITE_UTF8))
      case .bytes(let bytes):
        sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), Statement.transient)
      }
    try database.check(code)
  }

  /// Goes to the next row; false when there is none.
  func step() throws(StoreFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case SQLITE_INTERRUPT:
      database.isBrokenOff = true
      return false
    case let code: throw database.failure(code)
    }
  }

  /// Ends the statement's hold on the file; it can be bound again.
  func reset() { sqlite3_reset(handle) }

  /// Whether a column of this row has no value.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// A column as a number; `nil` when it has no value.
  func int(_ column: Int32) -> Int? {
    isNull(column) ? nil : Int(sqlite3_column_int64(handle, column))
  }

  /// A column as it stands there.
  func value(_ column: Int32) -> Value {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .int(Int(sqlite3_column_int64(handle, column)))
    case SQLITE_BLOB: .bytes(Array(bytes(column)))
    default: .text(text(column))
    }
  }

  /// A column as text; empty when it has no value.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The bytes of a text or a blob; they are there until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  /// SQLite copies what is bound (the macro `SQLITE_TRANSIENT` is a cast that Swift does not import).
  private static var transient: sqlite3_destructor_type? {
    unsafeBitCast(-1, to: sqlite3_destructor_type?.self)
  }
}
