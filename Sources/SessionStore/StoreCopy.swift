import SessionModel

/// A new store in a file elsewhere, filled row by row.
struct StoreCopy {
  private let database: Database
  private let journal: Journal
  private(set) var seq = 0

  /// Makes the store in this file, which must be there and empty.
  init(in path: String) throws(StoreFailure) {
    database = try Schema.make(in: path)
    journal = Journal(database: database)
  }

  /// Everything that `fill` puts in is there when this returns, with lists made anew; or nothing is.
  mutating func fill(_ fill: (inout StoreCopy) throws(StoreFailure) -> Void) throws(StoreFailure) {
    try database.execute("BEGIN IMMEDIATE")
    try fill(&self)
    try journal.setLastSeq(seq)
    try Index(database: database).rebuild(from: journal)
    try database.execute("COMMIT")
    database.close()
  }

  /// Takes a row as it is.
  mutating func add(_ row: RawRow) throws(StoreFailure) {
    let places = Array(repeating: "?", count: 10).joined(separator: ", ")
    let statement = try database.statement(
      "INSERT INTO event(\(Journal.columns)) VALUES(\(places))", row.columns)
    defer { statement.reset() }
    while try statement.step() {}
    seq = max(seq, row.seq)
  }

  /// Takes an event of another file as the next one here; `false` when it is here already, or was erased.
  mutating func add(_ event: Event) throws(StoreFailure) -> Bool {
    guard try journal.event(event.id) == nil else { return false }
    for id in [event.id, event.stream.id] where try isErased(id) { return false }
    seq += 1
    try journal.insert(event, seq: seq)
    return true
  }

  /// Takes over what was erased, so that nothing brings it back; `false` when not all of it could be read.
  mutating func addErased(of other: Database) throws(StoreFailure) -> Bool {
    var (rows, isWhole) = ([[Value]](), true)
    do throws(StoreFailure) {
      let statement = try other.statement("SELECT id, kind, time FROM gewist")
      defer { statement.reset() }
      while try statement.step() { rows.append((0..<3).map { statement.value($0) }) }
    } catch {
      guard error.breaksOff(other.path) else { throw error }
      isWhole = false
    }
    for row in rows {
      guard case (.bytes, .text, .int) = (row[0], row[1], row[2]) else {
        isWhole = false
        continue
      }
      try database.run("INSERT OR IGNORE INTO gewist VALUES(?, ?, ?)", row[0], row[1], row[2])
    }
    return isWhole
  }

  /// Whether the tables of another store are the same as here.
  func hasForm(of other: Database) throws(StoreFailure) -> Bool {
    do throws(StoreFailure) {
      return try StoreCopy.form(of: other) == StoreCopy.form(of: database)
    } catch {
      // What cannot be read says nothing, and the rows are looked for by themselves.
      guard error.breaksOff(other.path) else { throw error }
      return true
    }
  }

  private static func form(of database: Database) throws(StoreFailure) -> [String] {
    let statement = try database.statement("SELECT name, sql FROM sqlite_schema ORDER BY name")
    defer { statement.reset() }
    var form: [String] = []
    while try statement.step() { form += [statement.text(0), statement.text(1)] }
    return form
  }

  /// Whether an event or stream was erased.
  func isErased(_ id: Identifier) throws(StoreFailure) -> Bool {
    try database.int("SELECT count(*) FROM gewist WHERE id = ?", .identifier(id)) == 1
  }
}

extension SessionStore {
  /// Copies the store as it is now into a file that is there and empty; others can write meanwhile.
  ///
  /// Reads a page at a time, up to the last event of this moment. Throws when anything is damaged.
  public func copy(to path: String) throws(StoreFailure) {
    let (last, erasures) = (try journal.lastSeq(), try eraser.count())
    var copy = try StoreCopy(in: path)
    try copy.fill { (copy) throws(StoreFailure) in
      try RowReader(database: database).each(upTo: last) { (found) throws(StoreFailure) in
        switch found {
        case .whole(let row): try copy.add(row)
        case .damaged(let seq): throw .damagedEvent(seq: seq)
        case .missing(let gap): throw .gapInJournal(missing: gap)
        }
      }
      guard try copy.addErased(of: database) else { throw .corrupt(path: database.path) }
      // What was erased meanwhile may have been read before.
      guard try eraser.count() == erasures else { throw .busy }
    }
  }
}
