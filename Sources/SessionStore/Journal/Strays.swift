import SessionModel

/// The rows of a journal of which nobody can tell whose they are.
///
/// Who erases a casus is told of them: they may be of that casus, and no name of it stands in them any more.
public struct Strays: Equatable, Sendable {
  /// Rows that are not as they were written, by their place; with the stream they still name, where there is one.
  private(set) var damaged: [Int: StreamID?] = [:]
  /// The rows of streams whose beginning cannot be read.
  private(set) var rows: [StreamID: [Int]] = [:]
  /// The streams with something in place of their beginning, that does not say to whom they belong.
  public private(set) var unsure: [StreamID] = []

  /// Every damaged row, also of a stream that is known.
  private var unreadable: [Int] = []

  /// How many rows there are that no command can show.
  public var count: Int { damaged.count + rows.values.reduce(0) { $0 + $1.count } }
  /// Whether everything in the journal is somebody's.
  public var isEmpty: Bool { count == 0 && unsure.isEmpty }
  /// The streams without a beginning.
  public var streams: [StreamID] {
    rows.keys.sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
  }
  /// Every stream that a row of them still names.
  var named: Set<StreamID> { Set(damaged.values.compactMap(\.self) + rows.keys) }
  /// The places of all that no command can show, also what is damaged of a stream that is known.
  public var seqs: [Int] { (unreadable + rows.values.flatMap(\.self)).sorted() }

  /// Nothing was looked at yet.
  init() {}

  /// What is in a journal, also in one that can only be read in part.
  init(of database: Database) throws(StoreFailure) {
    do throws(StoreFailure) {
      self = try Strays(rowsOf: database)
    } catch {
      guard error.isDamage else { throw error }
      var looking = Looking()
      let reader = RowReader(database: database)
      try reader.each(upTo: reader.reach().read) { (found) throws(StoreFailure) in looking.take(found) }
      self = looking.strays
    }
  }

  /// In one go, without making anything of a row that is whole: who erases waits for it.
  private init(rowsOf database: Database) throws(StoreFailure) {
    var looking = Looking()
    let journal = Journal(database: database)
    let statement = try database.statement(
      "SELECT \(Journal.columns) FROM event WHERE id IS NOT NULL OR body IS NOT NULL ORDER BY seq")
    defer { statement.reset() }
    while try statement.step() { looking.take(statement, isWhole: journal.isWhole(statement)) }
    self = looking.strays
  }

  /// A look at one row after another.
  struct Looking {
    private var damaged: [Int: StreamID?] = [:]
    private var rows: [StreamID: [Int]] = [:]
    private var unsure: Set<StreamID> = []
    /// The streams with a beginning.
    private(set) var begun: Set<StreamID> = []
    /// The casussen that sessions are about.
    private var named: Set<Identifier> = []

    mutating func take(_ found: RowReader.Found) {
      switch found {
      case .damaged(let row): damaged[row.seq] = row.streamID
      case .missing: break
      case .whole(let row):
        guard let stream = row.streamID, stream.kind != .huis else { return }
        if !begun.contains(stream) { rows[stream, default: []].append(row.seq) }
        if Fact.beginnings.contains(row.kind) { take(row.event?.fact, of: stream) }
      }
    }

    /// Takes in the row that a statement stands on.
    mutating func take(_ row: Statement, isWhole: Bool) {
      guard isWhole, let kind = StreamID.Kind(rawValue: row.text(2)), let id = row.identifier(3) else {
        return take(.damaged(RawRow(row)))
      }
      // Most rows are of a stream that began, and begin none; what begins one again says the same once more.
      guard kind != .huis else { return }
      let stream = StreamID(kind, id)
      if begun.contains(stream), !unsure.contains(stream) || !row.bytes(7).isBeginning { return }
      take(.whole(RawRow(row)))
    }

    /// Takes in an event that is known to be whole.
    mutating func take(_ event: Event, seq: Int) {
      guard event.stream.kind != .huis else { return }
      if !begun.contains(event.stream) { rows[event.stream, default: []].append(seq) }
      if event.fact.beginning != nil { take(event.fact, of: event.stream) }
    }

    private mutating func take(_ fact: Fact?, of stream: StreamID) {
      rows[stream] = nil
      if let casus = fact?.casus { named.insert(casus) }
      switch fact?.beginning {
      case .standIn(isSure: false) where !begun.contains(stream): unsure.insert(stream)
      case .standIn: break
      case .first, .spare, nil: unsure.remove(stream)
      }
      begun.insert(stream)
    }

    /// What was found.
    var strays: Strays {
      var strays = Strays()
      (strays.rows, strays.unreadable) = (rows, Array(damaged.keys))
      for casus in named.map({ StreamID(.casus, $0) }) where !begun.contains(casus) && rows[casus] == nil {
        strays.rows[casus] = []
      }
      // A damaged row that names a stream is of that stream: by chance it would name none that there is.
      strays.damaged = damaged.filter { $0.value.map { !begun.contains($0) } ?? true }
      strays.unsure = unsure.sorted { $0.id < $1.id }
      return strays
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether this is the name of a kind that may begin a stream; the first letter tells most others.
  fileprivate var isBeginning: Bool {
    guard count > 8, self[0] == UInt8(ascii: "s") || self[0] == UInt8(ascii: "c") else { return false }
    return Fact.beginnings.contains(String(decoding: self, as: UTF8.self))
  }
}
