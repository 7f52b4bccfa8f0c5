import SessionModel

/// The table of events: the only truth.
///
/// Every row that is read is checked.
struct Journal {
  let database: Database

  /// A row of the journal that holds an event, or the place of one that was erased.
  struct Entry {
    /// Its place in the order of arrival here.
    let seq: Int
    /// What happened; `nil` where it was erased.
    let event: Event?
  }

  static let columns = "seq, id, stream_kind, stream, tel, author, time, kind, body, som"
  /// No reading lasts longer than so many rows take.
  static let page = 1000

  /// SQLite's own count of how often others committed to this file; only whether it is another one means something.
  func commitsOfOthers() throws(StoreFailure) -> Int? { try database.int("PRAGMA data_version") }

  /// The place of the last event that was ever written.
  func lastSeq() throws(StoreFailure) -> Int {
    try database.int("SELECT value FROM meta WHERE key = 'hoogste_seq'") ?? 0
  }

  /// Throws when events are missing at the end.
  func checkTail() throws(StoreFailure) {
    let written = try lastSeq()
    let found = try database.int("SELECT max(seq) FROM event") ?? 0
    guard found >= written else { throw .lostTail(written: written, found: found) }
  }

  /// The next entries after a place, at most a page; throws when one is missing in between.
  func page(after seq: Int) throws(StoreFailure) -> [Entry] {
    let statement = try database.statement(
      "SELECT \(Journal.columns) FROM event WHERE seq > ? ORDER BY seq LIMIT \(Journal.page)", .int(seq))
    defer { statement.reset() }
    var entries: [Entry] = []
    while try statement.step() {
      let expected = (entries.last?.seq ?? seq) + 1
      let found = statement.int(0) ?? expected
      guard found == expected else { throw .gapInJournal(missing: expected...max(expected, found - 1)) }
      entries.append(try entry(statement))
    }
    return entries
  }

  /// The events of a stream up to a place in the order of arrival, in the order of the stream.
  ///
  /// - Parameter tel: only what comes after this in the stream.
  func events(
    of stream: StreamID, upTo seq: Int, after tel: Int = .min
  ) throws(StoreFailure) -> [Event] {
    var events: [Event] = []
    while true {
      let count = events.count
      try readPage(of: stream, upTo: seq, after: tel, into: &events)
      if events.count - count < Journal.page { return events }
    }
  }

  /// Gives the events of a stream in its order, a page at a time.
  func each(of stream: StreamID, _ body: (Event) throws(StoreFailure) -> Void) throws(StoreFailure) {
    var last: Event?
    while true {
      var page = last.map { [$0] } ?? []
      let known = page.count
      try readPage(of: stream, upTo: .max, after: .min, into: &page)
      for event in page.dropFirst(known) { try body(event) }
      if page.count - known < Journal.page { return }
      last = page.last
    }
  }

  /// What the events of a stream come to; read a page at a time, so that others can write meanwhile.
  func state(of stream: StreamID) throws(StoreFailure) -> State {
    var state = State()
    reduce(into: &state, try events(of: stream, upTo: .max), of: stream)
    return state
  }

  /// The last event of a kind in a stream, as it stands there: one that was taken back counts too.
  func last(_ kind: String, of stream: StreamID) throws(StoreFailure) -> Event? {
    try events(
      """
      SELECT \(Journal.columns) FROM event WHERE stream = ? AND stream_kind = ? AND kind = ?
      ORDER BY tel DESC, id DESC LIMIT 1
      """, [.identifier(stream.id), .text(stream.kind.rawValue), .text(kind)]
    ).first
  }

  /// The events of these kinds in a stream, in its order; what nobody can read says that it is damaged.
  func events(of stream: StreamID, saying kinds: [String]) throws(StoreFailure) -> [Event] {
    try events(
      """
      SELECT \(Journal.columns) FROM event WHERE stream = ? AND stream_kind = ?
      AND kind IN (\(Value.marks(kinds.count))) ORDER BY tel, id
      """, [.identifier(stream.id), .text(stream.kind.rawValue)] + kinds.map { .text($0) })
  }

  /// What left of one of these streams, or of none that is named; of the rest no event is read.
  func uitgaven(van streams: Set<StreamID>) throws(StoreFailure) -> [Event] {
    try events(
      Journal.uitgaven(ofStreams: streams.count),
      [.identifier(StreamID.huis.id), .text(StreamID.huis.kind.rawValue)] + streams.map { .text($0.id.text) })
  }

  /// The events that a query finds, in its order; what nobody can read says that it is damaged.
  private func events(_ query: String, _ values: [Value]) throws(StoreFailure) -> [Event] {
    let statement = try database.statement(query, values)
    defer { statement.reset() }
    var events: [Event] = []
    while try statement.step() { if let event = try entry(statement).event { events.append(event) } }
    return events
  }

  /// Asks for the events that say that something left of so many streams.
  ///
  /// Not by the index on the stream, which for SQLite looks as good: all that ever left is in that one.
  static func uitgaven(ofStreams count: Int) -> String {
    """
    SELECT \(columns) FROM event WHERE +stream = ? AND stream_kind = ? AND kind = 'uitgegeven'
    AND \(Schema.exportedStream) IN ('', \(Value.marks(count))) ORDER BY tel, id
    """
  }

  /// How often something was erased or got other words.
  func erasureCount() throws(StoreFailure) -> Int {
    try database.int("SELECT value FROM meta WHERE key = ?", .text(Journal.erasureCounter)) ?? 0
  }

  /// Says that something was erased, or got other words: who follows reads again.
  func countErasure() throws(StoreFailure) {
    try database.run(
      "INSERT OR REPLACE INTO meta VALUES(?, ?)", .text(Journal.erasureCounter), .int(try erasureCount() + 1))
  }

  /// The name of that number.
  static let erasureCounter = "gewist"
  /// Before the moment of an erasure: who wanted it.
  static let wisser = "gewist-door:"

  /// By what one sees that a stream was written to, or that anything was erased.
  struct Version: Equatable {
    /// Of its last event; `nil` when it has none.
    let tel: Int?
    let erasures: Int
  }

  /// The version of a stream as it is now.
  func version(of stream: StreamID) throws(StoreFailure) -> Version {
    Version(
      tel: try database.int("SELECT max(tel) FROM event WHERE stream = ?", .identifier(stream.id)),
      erasures: try erasureCount())
  }

  /// Brings what was read of a stream up to now; all of it is read again only when something was erased since.
  func bringUp(_ state: inout State, of stream: StreamID, since version: Version) throws(StoreFailure) {
    let now = try self.version(of: stream)
    guard now.erasures == version.erasures else { return state = try self.state(of: stream) }
    guard now != version else { return }
    reduce(into: &state, try events(of: stream, upTo: .max, after: version.tel ?? .min), of: stream)
  }

  private func readPage(
    of stream: StreamID, upTo seq: Int, after tel: Int, into events: inout [Event]
  ) throws(StoreFailure) {
    let last = events.last
    let statement = try database.statement(
      """
      SELECT \(Journal.columns) FROM event
      WHERE stream = ? AND (tel, id) > (?, ?) AND tel > ? AND stream_kind = ? AND seq <= ?
      ORDER BY tel, id LIMIT \(Journal.page)
      """, .identifier(stream.id), .int(last?.tel ?? tel), last.map { .identifier($0.id) } ?? .bytes([]),
      .int(tel), .text(stream.kind.rawValue), .int(seq))
    defer { statement.reset() }
    while try statement.step() {
      if let event = try entry(statement).event { events.append(event) }
    }
  }

  /// What can be read of a stream, in its order, where the file is so damaged that its rows have to be looked for.
  ///
  /// What of it is lost may be an answer: that it was is the last of them.
  func saved(of stream: StreamID, upTo last: Int) throws(StoreFailure) -> [Event] {
    var (events, isCertain, isPossible): ([Event], Bool, Bool) = ([], false, false)
    try RowReader(database: database).each(upTo: last) { (found) throws(StoreFailure) in
      switch found {
      case .whole(let row): if let event = row.event, event.stream == stream { events.append(event) }
      case .damaged(let row):
        guard row.mayBeAnswer else { return }
        isCertain = isCertain || row.streamID == stream
        isPossible = isPossible || row.streamID == nil
      case .missing: isPossible = true
      }
    }
    events.sort(by: Event.inOrder)
    guard isCertain || isPossible else { return events }
    let verlies = Event.verlies(in: stream, after: events, isCertain: isCertain)
    return events + (verlies.map { [$0] } ?? [])
  }

  /// What can still be read of a stream, in its order, and the places of what cannot.
  func readable(_ stream: StreamID) throws(StoreFailure) -> (events: [Event], damaged: [Int]) {
    do throws(StoreFailure) {
      return (try events(of: stream, upTo: .max), [])
    } catch {
      guard error.isDamage else { throw error }
    }
    var (events, damaged): ([Event], [Int]) = ([], [])
    for seq in try seqs(of: stream) {
      let statement = try database.statement(
        "SELECT \(Journal.columns) FROM event WHERE seq = ?", .int(seq))
      defer { statement.reset() }
      do throws(StoreFailure) {
        if try statement.step(), let event = try entry(statement).event { events.append(event) }
      } catch .damagedEvent {
        damaged.append(seq)
      }
    }
    return (events.sorted { ($0.tel, $0.id) < ($1.tel, $1.id) }, damaged)
  }

  /// Every stream that has events.
  func streams() throws(StoreFailure) -> [StreamID] {
    try streams(
      of:
        "SELECT DISTINCT stream_kind, stream FROM event WHERE stream IS NOT NULL ORDER BY stream_kind DESC, stream"
    )
  }

  /// The streams with an event of this kind, behind a place, in which these letters stand.
  func streams(saying letters: String, in kind: String, after seq: Int) throws(StoreFailure) -> [StreamID] {
    try streams(
      of: "SELECT DISTINCT stream_kind, stream FROM event WHERE seq > ? AND kind = ? AND instr(body, ?) > 0",
      .int(seq), .text(kind), .text(letters))
  }

  /// The streams that a statement gives by kind and name; a kind that nobody knows is left out.
  private func streams(of sql: String, _ values: Value...) throws(StoreFailure) -> [StreamID] {
    let statement = try database.statement(sql, values)
    defer { statement.reset() }
    var streams: [StreamID] = []
    while try statement.step() {
      guard let kind = StreamID.Kind(rawValue: statement.text(0)), let id = statement.identifier(1) else {
        continue
      }
      streams.append(StreamID(kind, id))
    }
    return streams
  }

  /// The event of this name.
  func event(_ id: Identifier) throws(StoreFailure) -> Event? {
    let statement = try database.statement(
      "SELECT \(Journal.columns) FROM event WHERE id = ?", .identifier(id))
    defer { statement.reset() }
    return try statement.step() ? entry(statement).event : nil
  }

  /// Whether an event of this name can be read.
  func canRead(_ id: Identifier) throws(StoreFailure) -> Bool {
    do throws(StoreFailure) {
      return try event(id) != nil
    } catch .damagedEvent {
      return false
    }
  }

  /// The names of the events whose code begins with these letters, of which there are at least four.
  ///
  /// All names are gone through, but only those that end as such a code does are read.
  func ids(codeBeginning code: String) throws(StoreFailure) -> [Identifier] {
    guard let end = Identifier.end(ofCode: code) else { return [] }
    let statement = try database.statement(
      "SELECT id FROM event WHERE substr(id, 15) = ? ORDER BY id", .bytes(end))
    defer { statement.reset() }
    var ids: [Identifier] = []
    while try statement.step() {
      if let id = statement.identifier(0), id.code.hasPrefix(code) { ids.append(id) }
    }
    return ids
  }

  /// The first events like this whose names lie between these.
  func events(
    from low: Identifier, to high: Identifier, atMost most: Int, where isWanted: (Event) -> Bool
  ) throws(StoreFailure) -> [Event] {
    let statement = try database.statement(
      "SELECT \(Journal.columns) FROM event WHERE id BETWEEN ? AND ? ORDER BY id", .identifier(low),
      .identifier(high))
    defer { statement.reset() }
    var events: [Event] = []
    while events.count < most, try statement.step() {
      do throws(StoreFailure) {
        if let event = try entry(statement).event, isWanted(event) { events.append(event) }
      } catch .damagedEvent {
        // What cannot be read is not found; `controleer` names it.
      }
    }
    return events
  }

  /// Adds an event at a place that the caller knows to be the next.
  func insert(_ event: Event, seq: Int) throws(StoreFailure) {
    let (kind, json) = event.fact.encoded
    let body = json.printed()
    let sum = Journal.checksum(of: event, seq: seq, kind: kind, body: body)
    try database.run(
      "INSERT INTO event(\(Journal.columns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      .int(seq), .identifier(event.id), .text(event.stream.kind.rawValue), .identifier(event.stream.id),
      .int(event.tel), .text(event.author), .int(Int(event.time.milliseconds)), .text(kind), .text(body),
      .int(sum.value))
  }

  /// Adds a row of a journal as it stands there.
  func insert(_ row: RawRow) throws(StoreFailure) {
    try database.run(
      "INSERT INTO event(\(Journal.columns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row.columns)
  }

  private static func checksum(of event: Event, seq: Int, kind: String, body: String) -> Checksum {
    var sum = Checksum()
    sum.add(seq)
    sum.add(event.id.bytes)
    sum.add(event.stream.kind.rawValue.utf8)
    sum.add(event.stream.id.bytes)
    sum.add(event.tel)
    sum.add(event.author.utf8)
    sum.add(Int(event.time.milliseconds))
    sum.add(kind.utf8)
    sum.add(body.utf8)
    return sum
  }

  // MARK: Erasing

  /// Leaves nothing of a row but its place and that it was erased.
  func overwrite(seq: Int) throws(StoreFailure) {
    let columns = RawRow.empty(seq: seq, kind: Fact.gewist.encoded.kind).columns
    let statement = try database.statement(
      """
      UPDATE event SET (id, stream_kind, stream, tel, author, time, kind, body, som) =
        (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) WHERE seq = ?1
      """, columns)
    defer { statement.reset() }
    while try statement.step() {}
  }

  /// Gives an event other words in its own place.
  func rewrite(_ id: Identifier, _ fact: Fact) throws(StoreFailure) {
    guard let known = try event(id), let seq = try seq(of: id) else { return }
    let changed = Event(
      id: id, stream: known.stream, tel: known.tel, author: known.author, time: known.time, fact: fact)
    let (kind, json) = fact.encoded
    let body = json.printed()
    let sum = Journal.checksum(of: changed, seq: seq, kind: kind, body: body)
    try database.run(
      "UPDATE event SET kind = ?, body = ?, som = ? WHERE seq = ?", .text(kind), .text(body),
      .int(sum.value), .int(seq))
  }

  /// The place of an event in the order of arrival.
  func seq(of id: Identifier) throws(StoreFailure) -> Int? {
    try database.int("SELECT seq FROM event WHERE id = ?", .identifier(id))
  }

  /// The places of a stream's rows, whole or not.
  func seqs(of stream: StreamID) throws(StoreFailure) -> [Int] {
    let statement = try database.statement(
      "SELECT seq FROM event WHERE stream = ? AND stream_kind = ?", .identifier(stream.id),
      .text(stream.kind.rawValue))
    defer { statement.reset() }
    var seqs: [Int] = []
    while try statement.step() { statement.int(0).map { seqs.append($0) } }
    return seqs
  }

  /// Keeps the place of the last event, so that a lost tail shows.
  func setLastSeq(_ seq: Int) throws(StoreFailure) {
    try database.run("UPDATE meta SET value = ? WHERE key = 'hoogste_seq'", .int(seq))
  }

  /// The row a statement stands on.
  func entry(_ row: Statement) throws(StoreFailure) -> Entry {
    let seq = row.int(0) ?? 0
    guard isWhole(row) else { throw .damagedEvent(seq: seq) }
    if row.isNull(1) { return Entry(seq: seq, event: nil) }
    guard let id = row.identifier(1), let kind = StreamID.Kind(rawValue: row.text(2)),
      let stream = row.identifier(3), let tel = row.int(4), let time = row.int(6),
      let body = try? JSON(parsing: row.bytes(8))
    else { throw .damagedEvent(seq: seq) }
    let event = Event(
      id: id, stream: StreamID(kind, stream), tel: tel, author: row.text(5),
      time: Moment(milliseconds: Int64(time)), fact: Fact(kind: row.text(7), body: body))
    return Entry(seq: seq, event: event)
  }

  /// Whether a row is as it was written, where every column is of its kind.
  func isWhole(_ row: Statement) -> Bool { row.int(9) == checksum(of: row) }

  /// The sum of a row as it is now; an erased row has no columns but its place and its kind.
  private func checksum(of row: Statement) -> Int {
    var sum = Checksum()
    for column: Int32 in 0..<9 {
      switch column {
      case 0, 4, 6: sum.add(row.int(column) ?? 0)
      default: sum.add(row.bytes(column))
      }
    }
    return sum.value
  }
}

extension Identifier {
  /// The 16 bytes under which it is stored; they sort as identifiers do.
  var bytes: [UInt8] {
    [halves.0, halves.1].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) } }
  }
}

extension Statement {
  /// A column as an identifier; `nil` when it is none.
  func identifier(_ column: Int32) -> Identifier? {
    let bytes = bytes(column)
    guard bytes.count == 16 else { return nil }
    return Identifier(
      halves: (
        UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      ))
  }
}
