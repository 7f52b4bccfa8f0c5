import SessionModel

/// A row of the journal as it stands in the file, before anything is believed of it.
struct RawRow: Equatable {
  /// Its columns, in the order of `Journal.columns`.
  let columns: [Value]

  /// The row that a statement stands on.
  init(_ row: Statement) { columns = (0..<10).map { row.value($0) } }

  init(columns: [Value]) { self.columns = columns }

  /// Its place in the order of arrival.
  var seq: Int { if case .int(let seq)? = columns.first { seq } else { 0 } }

  /// Whether every column is as it was written.
  var isWhole: Bool {
    guard columns.count == 10, case .int(let som) = columns[9] else { return false }
    return sum == som
  }

  /// The same at another place, with its body to the letter: what this program does not know of it stays in it; `nil` where
  /// no event stands in it.
  func moved(to seq: Int) -> RawRow? {
    guard event != nil else { return nil }
    let moved = RawRow(columns: [.int(seq)] + columns.dropFirst())
    return moved.sum.map { RawRow(columns: moved.columns.dropLast() + [.int($0)]) }
  }

  /// The checksum of what stands in it; `nil` where a column is of another kind than was written.
  private var sum: Int? {
    var sum = Checksum()
    for (index, column) in columns.dropLast().enumerated() {
      switch (index, column) {
      case (0, .int(let number)), (4, .int(let number)), (6, .int(let number)): sum.add(number)
      case (4, .null), (6, .null): sum.add(0)
      case (1, .bytes(let bytes)), (3, .bytes(let bytes)): sum.add(bytes)
      case (2, .text(let text)), (5, .text(let text)), (7, .text(let text)), (8, .text(let text)):
        sum.add(text.utf8)
      case (1..., .null): sum.add([])
      // One bit makes a blob of a text, with the same bytes.
      default: return nil
      }
    }
    return sum.value
  }

  /// The name of its event; `nil` where it was erased.
  var id: Identifier? { if case .bytes(let bytes) = columns[1] { Identifier(bytes: bytes) } else { nil } }
  /// The stream of its event.
  var stream: Identifier? { if case .bytes(let bytes) = columns[3] { Identifier(bytes: bytes) } else { nil } }
  /// Whether it was erased.
  var isErased: Bool { columns[1] == .null }

  /// The kind of its stream, and the stream.
  var streamID: StreamID? {
    guard let stream, case .text(let kind) = columns[2] else { return nil }
    return StreamID.Kind(rawValue: kind).map { StreamID($0, stream) }
  }
  /// The kind of its event; empty when it cannot be read.
  var kind: String { if case .text(let kind) = columns[7] { kind } else { "" } }

  /// Whether it was an answer, as far as what is left of it tells: its kind, or where that is damaged its body.
  var mayBeAnswer: Bool {
    guard !kind.isEmpty, !RawRow.answers.contains(kind) else { return true }
    guard case .text(let text) = columns[8], let body = try? JSON(parsing: Array(text.utf8)) else {
      return false
    }
    return body["over"] != nil || body["mee"] != nil
  }
  private static let answers = ["antwoord", "mag-mee"]

  /// The event of a row that is whole; `nil` where it was erased.
  var event: Event? {
    guard let id, let streamID,
      case .int(let tel) = columns[4], case .text(let author) = columns[5], case .int(let time) = columns[6],
      case .text(let fact) = columns[7], case .text(let text) = columns[8],
      let body = try? JSON(parsing: Array(text.utf8))
    else { return nil }
    return Event(
      id: id, stream: streamID, tel: tel, author: author,
      time: Moment(milliseconds: Int64(time)), fact: Fact(kind: fact, body: body))
  }

  /// A place with nothing in it, of something that was erased or is lost: so that the journal has no gap.
  static func empty(seq: Int, kind: String) -> RawRow {
    var sum = Checksum()
    sum.add(seq)
    for column in 1..<9 {
      switch column {
      case 4, 6: sum.add(0)
      case 7: sum.add(kind.utf8)
      default: sum.add([])
      }
    }
    let nothing = [Value](repeating: .null, count: 6)
    return RawRow(columns: [.int(seq)] + nothing + [.text(kind), .null, .int(sum.value)])
  }

  /// The kind of a place whose event is lost.
  static let lostKind = "verloren"
}

extension Identifier {
  /// Reads the 16 bytes under which it is stored.
  init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    let halves = [0, 8].map { start in bytes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(halves: (halves[0], halves[1]))
  }
}

/// Reads every row of a journal, also of one that is damaged.
struct RowReader {
  let database: Database

  /// What stands at a place of the journal.
  enum Found {
    case whole(RawRow)
    /// There is a row, but not as it was written.
    case damaged(RawRow)
    /// Nothing can be read here.
    case missing(ClosedRange<Int>)
  }

  /// How far the end of a journal is looked for when only the number of events says that there was more.
  private static let tail = 1000
  /// No row takes fewer bytes of the file.
  private static let smallest = 16

  /// How far a journal goes, as far as that can be read.
  struct Reach {
    /// Up to which place rows are looked for.
    let read: Int
    /// How many were ever written; 0 when nothing tells.
    let written: Int
    /// Whether both the number of events and the last row can be read.
    let isKnown: Bool
  }

  /// How far the journal goes.
  ///
  /// Damage can make either number large. The rows that are there tell better, and the file has room for so many.
  func reach() -> Reach {
    func number(_ sql: String) -> Int? { try? database.int(sql) ?? 0 }
    let room = (number("PRAGMA page_count") ?? 0) * (number("PRAGMA page_size") ?? 0) / RowReader.smallest
    let written = try? Journal(database: database).lastSeq()
    guard let found = number("SELECT max(seq) FROM event") else {
      return Reach(read: min(written ?? room, room), written: written ?? 0, isKnown: false)
    }
    let known = min(found, room)
    return Reach(
      read: max(known, min(written ?? 0, known + RowReader.tail)), written: max(written ?? 0, known),
      isKnown: written != nil)
  }

  /// Reads what stands at each place after another, a page at a time.
  func each(
    after first: Int = 0, upTo last: Int, _ take: (Found) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    var seq = first
    while seq < last {
      var rows: [RawRow] = []
      var isTorn = false
      do throws(StoreFailure) {
        try read("seq > ? AND seq <= ? ORDER BY seq LIMIT \(Journal.page)", [.int(seq), .int(last)], &rows)
      } catch {
        guard error.isDamage || error == .ioError(path: database.path) else { throw error }
        isTorn = true
      }
      for row in rows where row.seq > seq { seq = try tell(row, after: seq, take) }
      if isTorn {
        seq = try readSingly(after: seq, upTo: min(last, seq + Journal.page), take)
      } else if rows.count < Journal.page {
        if seq < last { try take(.missing(seq + 1...last)) }
        return
      }
    }
  }

  private func tell(
    _ row: RawRow, after seq: Int, _ take: (Found) throws(StoreFailure) -> Void
  ) throws(StoreFailure) -> Int {
    if row.seq > seq + 1 { try take(.missing(seq + 1...row.seq - 1)) }
    try take(row.isWhole ? .whole(row) : .damaged(row))
    return row.seq
  }

  /// Where a page of the file cannot be read, the rows on other pages can.
  private func readSingly(
    after seq: Int, upTo last: Int, _ take: (Found) throws(StoreFailure) -> Void
  ) throws(StoreFailure) -> Int {
    // The page that cannot be read may be the one behind all that was asked for.
    guard seq < last else { return last }
    var missing: ClosedRange<Int>?
    for place in seq + 1...last {
      var rows: [RawRow] = []
      do throws(StoreFailure) {
        try read("seq = ?", [.int(place)], &rows)
      } catch {
        guard error.isDamage || error == .ioError(path: database.path) else { throw error }
      }
      if let row = rows.first, row.seq == place {
        if let gap = missing { try take(.missing(gap)) }
        missing = nil
        try take(row.isWhole ? .whole(row) : .damaged(row))
      } else {
        missing = (missing?.lowerBound ?? place)...place
      }
    }
    if let gap = missing { try take(.missing(gap)) }
    return last
  }

  private func read(_ condition: String, _ values: [Value], _ rows: inout [RawRow]) throws(StoreFailure) {
    let statement = try database.statement("SELECT \(Journal.columns) FROM event WHERE \(condition)", values)
    defer { statement.reset() }
    while try statement.step() { rows.append(RawRow(statement)) }
  }
}

extension StoreFailure {
  /// Whether this says that the file, or a part of it, is not as it was written.
  public var isDamage: Bool {
    switch self {
    case .corrupt, .nothingLeft, .empty, .lostTail, .gapInJournal, .damagedEvent, .noBeginning: true
    case .busy, .readOnly, .noPlace, .noAccess, .noFolder, .cannotMakeFolder, .full, .ioError, .indexDiffers,
      .newerSchema, .olderOpen, .notOurs, .inTheWay, .exhausted, .hardLinked, .moved, .refused, .unknown:
      false
    }
  }
}
