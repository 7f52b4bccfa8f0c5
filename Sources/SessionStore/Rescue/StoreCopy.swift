import SessionModel

/// A new store in a file elsewhere, filled row by row.
struct StoreCopy {
  private let database: Database
  private let journal: Journal
  private(set) var seq = 0
  /// Which streams have a beginning here.
  private var looking = Strays.Looking()

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
    try journal.insert(row)
    seq = max(seq, row.seq)
    looking.take(.whole(row))
  }

  /// Takes a row of another file as the next one here; `false` when its event is here already, or was erased.
  mutating func join(_ row: RawRow) throws(StoreFailure) -> Bool {
    guard let event = row.event, let next = row.moved(to: seq + 1), try isNew(event) else { return false }
    try add(next)
    return true
  }

  /// Takes an event that was made for this file as the next one.
  mutating func add(_ event: Event) throws(StoreFailure) {
    guard try isNew(event) else { return }
    seq += 1
    try journal.insert(event, seq: seq)
    looking.take(event, seq: seq)
  }

  /// Whether an event is neither here nor erased.
  private func isNew(_ event: Event) throws(StoreFailure) -> Bool {
    guard try journal.event(event.id) == nil else { return false }
    for id in [event.id, event.stream.id] where try isErased(id) { return false }
    return true
  }

  /// The streams of which the beginning is not here, also those of which nothing is but that a list has them.
  func withoutBeginning(listed: [StreamID]) throws(StoreFailure) -> [StreamID] {
    var streams = looking.strays.streams
    for stream in listed where !looking.begun.contains(stream) && !streams.contains(stream) {
      if try !isErased(stream.id) { streams.append(stream) }
    }
    return streams
  }

  /// Puts in what stands for the beginning of a stream, at the place of the row that was lost where that is here.
  mutating func put(_ standIn: Event) throws(StoreFailure) {
    let before = try database.int(
      "SELECT min(seq) - min(tel) + 1 FROM event WHERE stream = ?", .identifier(standIn.stream.id))
    let place = try database.int(
      "SELECT max(seq) FROM event WHERE id IS NULL AND kind = ? AND seq <= ?", .text(RawRow.lostKind),
      .int(before ?? seq))
    if let place { try database.run("DELETE FROM event WHERE seq = ?", .int(place)) }
    seq += place == nil ? 1 : 0
    try journal.insert(standIn, seq: place ?? seq)
  }

  /// Every stream that has events here.
  func streams() throws(StoreFailure) -> [StreamID] { try journal.streams() }

  /// What the events of a stream here say.
  func events(of stream: StreamID) throws(StoreFailure) -> [Event] {
    try journal.events(of: stream, upTo: .max)
  }

  /// The casus in whose plan something was said in this session.
  func casus(naming sessie: Identifier) throws(StoreFailure) -> Identifier? {
    let statement = try database.statement(
      "SELECT stream FROM event WHERE stream_kind = 'casus' AND instr(body, ?) LIMIT 1", .text(sessie.text))
    defer { statement.reset() }
    return try statement.step() ? statement.identifier(0) : nil
  }

  /// Takes over what was erased, so that nothing brings it back; `false` when not all of it could be read.
  mutating func addErased(of other: Database) throws(StoreFailure) -> Bool {
    try Eraser(database: database, journal: journal, index: Index(database: database)).takeOverErased(
      of: other)
  }

  /// Whether the journal of another store is kept in tables as here; the lists are made from it.
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
    let statement = try database.statement(
      "SELECT name, sql FROM sqlite_schema WHERE tbl_name IN ('event', 'meta', 'gewist') ORDER BY name")
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
        case .damaged(let row): throw .damagedEvent(seq: row.seq)
        case .missing(let gap): throw .gapInJournal(missing: gap)
        }
      }
      guard try copy.addErased(of: database) else { throw .corrupt(path: database.path) }
      // What was erased meanwhile may have been read before.
      guard try eraser.count() == erasures else { throw .busy }
    }
  }
}
