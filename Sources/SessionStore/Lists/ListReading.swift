import SessionModel

/// A list that is read a piece at a time: nobody who writes waits for who takes long over what was read.
public struct ListReading<Waarde: Lijstrij> {
  typealias Body = (Rij<Waarde>) throws(StoreFailure) -> Bool

  /// Reads on behind a place until it was enough; the place that was reached, `nil` at the end.
  private let read: (_ after: [Value]?, _ body: Body) throws(StoreFailure) -> [Value]?
  private var place: [Value]?

  init(_ read: @escaping (_ after: [Value]?, _ body: Body) throws(StoreFailure) -> [Value]?) {
    self.read = read
  }

  /// Reads the next rows, until one after which it was enough; whether the end was reached.
  public mutating func next(
    _ goesOn: (Rij<Waarde>) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) -> Bool {
    place = try read(place, goesOn)
    return place == nil
  }

  /// Whether there are no rows to read.
  public func isEmpty() throws(StoreFailure) -> Bool {
    var copy = self
    return try copy.next { _ in false }
  }
}

/// The columns in whose order rows are read; the last of them is another for each row.
struct ListOrder {
  let columns: [String]
  var isDescending = false

  private var names: String { columns.joined(separator: ", ") }

  /// What a statement says to read them in this order.
  var clause: String { " ORDER BY " + sorted }

  /// The same, of so many rows behind so many.
  var pageClause: String { " ORDER BY \(sorted) LIMIT ? OFFSET ?" }

  private var sorted: String {
    columns.map { isDescending ? $0 + " DESC" : $0 }.joined(separator: ", ")
  }

  /// That a row comes behind the one with these in its columns.
  var isBehind: String {
    "(\(names)) \(isDescending ? "<" : ">") (\(Value.marks(columns.count)))"
  }
}

extension SessionStore {
  /// Runs `body` on the store as it is at one moment; nobody's write ends meanwhile, so nothing in it may wait.
  public func atOnce<Result>(_ body: () throws(StoreFailure) -> Result) throws(StoreFailure) -> Result {
    try database.reading(body)
  }

  /// All journeys of children or of networks, by name.
  public func readCasussen(van soort: Casus.Soort = .kind) throws(StoreFailure) -> ListReading<CasusOverview>
  {
    let (condition, values) = try isOf(soort)
    return reading(where: condition, values, by: ListOrder(columns: ["fold", "id"]))
  }

  /// All sessions, newest first.
  public func readSessies() -> ListReading<SessieOverview> {
    reading(where: "true", [], by: ListOrder(columns: ["begonnen", "id"], isDescending: true))
  }

  /// The afspraken, newest first: those that these streams keep, or all.
  public func readAfspraken(of streams: [Identifier]?, onlyOpen: Bool) -> ListReading<AfspraakOverview> {
    readAfspraken(
      of: streams, onlyOpen: onlyOpen, by: ListOrder(columns: ["moment", "id"], isDescending: true))
  }

  private func readAfspraken(
    of streams: [Identifier]?, onlyOpen: Bool, by order: ListOrder
  ) -> ListReading<AfspraakOverview> {
    let places = streams.map { streams in
      "(" + streams.map { _ in "stream = ?" }.joined(separator: " OR ") + ")"
    }
    let condition = (places ?? "true") + (onlyOpen ? " AND open" : "")
    return reading(where: condition, (streams ?? []).map { .identifier($0) }, by: order)
  }

  /// The same by what is to be done: what is open by its day, then what has none, then what is done with.
  ///
  /// Of those the newest first; lists of before know no days.
  public func readAfsprakenByDay(
    of streams: [Identifier]?, onlyOpen: Bool
  ) throws(StoreFailure) -> ListReading<AfspraakOverview> {
    guard try index.has("rang", of: AfspraakOverview.self) else {
      return readAfspraken(of: streams, onlyOpen: onlyOpen)
    }
    return readAfspraken(of: streams, onlyOpen: onlyOpen, by: ListOrder(columns: ListOrder.byDay))
  }

  /// What others may learn from, the oldest first; what was noted since somebody last searched is added before.
  ///
  /// Nothing in a store whose lists know of no such sentences.
  public func readLeerregels() throws(StoreFailure) -> ListReading<Vindregel> {
    try findAll()
    let isListed = try index.has("leert", of: Vindregel.self)
    return reading(
      where: isListed ? "leert" : "false", [], by: ListOrder(columns: ["plaats"]), asksOthers: false)
  }

  func reading<Row: ListRow>(
    where condition: String, _ values: [Value], by order: ListOrder, asksOthers: Bool = true
  ) -> ListReading<Row> {
    ListReading { [database, index] after, body throws(StoreFailure) in
      try Row.each(
        in: database, form: index.form(), where: condition, values, by: order, after: after,
        asksOthers: asksOthers, body)
    }
  }
}
