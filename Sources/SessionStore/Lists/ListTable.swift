import SessionModel

/// A list as a table of the file: what it is called, and what the columns that its rows declare come to there.
///
/// Each text is made when it is asked for: a start reads one list and makes, writes and checks none.
struct ListTable: Sendable {
  /// How it is called.
  let naam: String
  /// The column that says of which stream a row is.
  let stream: String
  /// What it is searched along.
  let orders: [Order]
  /// How what other lists tell is asked for, by column.
  let lent: KeyValuePairs<String, String>
  /// The column that names a row.
  let key: String

  /// What a list is searched along.
  struct Order: Sendable {
    let naam, along: String
    /// Of which rows only; empty for of all.
    var only = ""
  }

  init(
    _ naam: String, stream: String, orders: [Order], lent: KeyValuePairs<String, String>, key: String = "id"
  ) {
    (self.naam, self.stream, self.orders, self.lent, self.key) = (naam, stream, orders, lent, key)
  }

  /// How it is called while a list of the next form is made beside the one that is read.
  func naam(isNext: Bool) -> String { isNext ? naam + "_nieuw" : naam }

  /// Makes it, with what it is searched along and nothing in it.
  func creation<Waarde: Lijstrij>(of rows: Waarde.Type, isNext: Bool) -> String {
    let target = naam(isNext: isNext)
    let written = rows.kolommen.filter(\.isWritten)
    let kinds = written.map { "\($0.inFile) \($0.kindInFile(isKey: $0.naam == key))" }
    // A row that has a number for its name is found by that alone.
    let isNumbered = written.contains { $0.naam == key && $0.soort == .getal }
    let making = [
      "DROP TABLE IF EXISTS \(target)",
      "CREATE TABLE \(target)(\(kinds.joined(separator: ", "))) STRICT\(isNumbered ? "" : ", WITHOUT ROWID")",
    ]
    let searching = orders.flatMap { order in
      // Of each form its own name: the list that is read has one too while the next is made. Only a list that is made
      // anew in the same form has to do without.
      let index = "\(naam)_\(order.naam)_\(Lijstvorm.nu)"
      let only = order.only.isEmpty ? "" : " WHERE \(order.only)"
      return [
        "DROP INDEX IF EXISTS \(index)", "CREATE INDEX \(index) ON \(target)(\(order.along))\(only)",
      ]
    }
    return (making + searching).map { $0 + ";" }.joined(separator: "\n")
  }

  /// Writes a row, in the place of the one of the same name.
  func insertion<Waarde: Lijstrij>(of rows: Waarde.Type, isNext: Bool) -> String {
    var (names, marks, changes) = ("", "", "")
    for kolom in rows.kolommen where kolom.isWritten {
      let name = kolom.inFile
      names.add(name)
      marks.add("?")
      if !kolom.staatVast { changes.add("\(name) = excluded.\(name)") }
    }
    return """
      INSERT INTO \(naam(isNext: isNext))(\(names)) VALUES(\(marks)) ON CONFLICT(\(key)) DO UPDATE SET \(changes)
      """
  }

  /// Reads rows of a list of this form, of which something is still to be said.
  ///
  /// - Parameter order: what is read behind the columns.
  func reading<Waarde: Lijstrij>(
    of rows: Waarde.Type, form: Int, and order: [String] = [], asksOthers: Bool = true
  ) -> String {
    "\(selection(of: rows, form: form, and: order, asksOthers: asksOthers)) FROM \(naam) WHERE "
  }

  /// The columns that are read, and what is read behind them.
  ///
  /// - Parameter asksOthers: whether what other lists tell is asked there; else nothing stands in its place.
  fileprivate func selection<Waarde: Lijstrij>(
    of rows: Waarde.Type, form: Int, and order: [String], asksOthers: Bool = true
  ) -> String {
    var names = ""
    for kolom in rows.kolommen where kolom.isRead && kolom.sinds <= form {
      let other = lent.first { $0.key == kolom.naam }?.value
      names.add(other.map { asksOthers ? $0 : "NULL" } ?? kolom.inFile)
    }
    for name in order { names.add(name) }
    return "SELECT \(names)"
  }

  /// Reads what follows from a stream, row by row.
  func check<Waarde: Lijstrij>(of rows: Waarde.Type) -> Check {
    var (names, columns) = ("", Int32(0))
    for kolom in rows.kolommen where kolom.isWritten && kolom.herkomst != .bijgehouden {
      names.add(kolom.inFile)
      columns += 1
    }
    return Check(sql: "SELECT \(names) FROM \(naam) WHERE \(stream) = ? ORDER BY id", columns: columns)
  }

  /// Reads rows as they stand there, for who writes them: all that a list keeps of them.
  func contents<Waarde: Lijstrij>(of rows: Waarde.Type) -> Check {
    var (names, columns) = ("", Int32(0))
    for kolom in rows.kolommen where kolom.isWritten {
      names.add(kolom.inFile)
      columns += 1
    }
    return Check(sql: "SELECT \(names) FROM \(naam) WHERE ", columns: columns)
  }

  /// A text that reads what follows from a stream, and how many columns it gives.
  struct Check: Sendable {
    let sql: String
    let columns: Int32
  }
}

/// A row that the file keeps in a table.
///
/// What is asked for again and again is made once, and only of the lists that are.
protocol ListRow: Lijstrij {
  /// The table.
  static var table: ListTable { get }
  /// Reads rows of the list of this form.
  static var reading: String { get }
  /// Writes a row of the list that is read.
  static var insertion: String { get }
  /// Writes a row of the list that is made beside it.
  static var nextInsertion: String { get }
}

extension ListRow {
  /// The rows of which this is so, in a file with lists of this form.
  ///
  /// - Parameter most: so many at most, where that is known: rows are large, and room that grows is copied.
  static func rows(
    in database: Database, form: Int, where condition: String, _ values: [Value], atMost most: Int = 0
  ) throws(StoreFailure) -> [Rij<Self>] {
    let reading = form == Lijstvorm.nu ? reading : table.reading(of: Self.self, form: form)
    let statement = try database.statement(reading + condition, values)
    defer { statement.reset() }
    let columns = kolommen.filter(\.isRead)
    var rows: [Rij<Self>] = []
    rows.reserveCapacity(most)
    while try statement.step() { rows.append(try row(statement, columns, form: form, in: database)) }
    return rows
  }

  /// The row that a statement stands on; one that cannot be read means that the file is damaged.
  fileprivate static func row(
    _ statement: Statement, _ columns: [Lijstkolom<Self>], form: Int, in database: Database
  ) throws(StoreFailure) -> Rij<Self> {
    var (row, place) = (blanco, Int32(0))
    for kolom in columns {
      var value = kolom.voordien
      if kolom.sinds <= form {
        value = statement.waarde(kolom.soort, place)
        place += 1
      }
      guard kolom.geef(value, aan: &row) else { throw .corrupt(path: database.path) }
    }
    return Rij(row)
  }

  /// Reads rows of the list of this form that another table finds, one after the other, until it was enough.
  ///
  /// - Parameter source: the table that finds them, and how this list hangs on it.
  /// - Returns: whether all of them were read.
  static func each(
    in database: Database, from source: String, where condition: String, _ values: [Value], order: String,
    _ body: (Rij<Self>) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) -> Bool {
    let statement = try database.statement(
      "\(table.selection(of: Self.self, form: Lijstvorm.nu, and: [])) FROM \(source) WHERE \(condition) ORDER BY \(order)",
      values)
    defer { statement.reset() }
    let columns = kolommen.filter(\.isRead)
    while try statement.step() {
      guard try body(row(statement, columns, form: Lijstvorm.nu, in: database)) else { return false }
    }
    return !database.isBrokenOff
  }

  /// The rows that a table finds, in its order, each with as many numbers as it tells behind it.
  static func rows(
    in database: Database, from source: String, _ values: [Value], and numbers: [String], order: String
  ) throws(StoreFailure) -> [(row: Rij<Self>, numbers: [Int])] {
    let selection = table.selection(of: Self.self, form: Lijstvorm.nu, and: numbers)
    let statement = try database.statement("\(selection) FROM \(source) ORDER BY \(order)", values)
    defer { statement.reset() }
    let columns = kolommen.filter(\.isRead)
    var rows: [(row: Rij<Self>, numbers: [Int])] = []
    while try statement.step() {
      let read = try row(statement, columns, form: Lijstvorm.nu, in: database)
      rows.append((read, numbers.indices.map { statement.int(Int32(columns.count + $0)) ?? 0 }))
    }
    return rows
  }

  /// Reads the rows of which this is so one after the other, until it was enough.
  ///
  /// - Parameters:
  ///   - order: the columns in whose order they are read.
  ///   - after: what the row behind which is read on has in those columns.
  ///   - asksOthers: whether what other lists tell of a row is asked there, for each of them.
  /// - Returns: the same of the last row that was read; `nil` when there are no more.
  static func each(
    in database: Database, form: Int, where condition: String, _ values: [Value], by order: ListOrder,
    after: [Value]?, asksOthers: Bool = true, _ body: (Rij<Self>) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) -> [Value]? {
    let on = after == nil ? "" : " AND \(order.isBehind)"
    let statement = try database.statement(
      table.reading(of: Self.self, form: form, and: order.columns, asksOthers: asksOthers) + condition + on
        + order.clause,
      values + (after ?? []))
    defer { statement.reset() }
    let columns = kolommen.filter(\.isRead)
    let first = Int32(columns.count { $0.sinds <= form })
    while try statement.step() {
      guard try body(row(statement, columns, form: form, in: database)) else {
        return order.columns.indices.map { statement.value(first + Int32($0)) }
      }
    }
    return nil
  }

  /// Writes the row, in the place of the one of the same name.
  func write(in database: Database, isNext: Bool) throws(StoreFailure) {
    try database.run(isNext ? Self.nextInsertion : Self.insertion, contents)
  }

  /// What a list keeps of the row, column by column.
  var contents: [Value] {
    var values: [Value] = []
    for kolom in Self.kolommen where kolom.isWritten { values.append(Value(kolom.waarde(van: self))) }
    return values
  }
}

extension String {
  /// Adds one more of what stands between commas.
  fileprivate mutating func add(_ part: String) {
    if !isEmpty { self += ", " }
    self += part
  }
}

extension Lijstkolom {
  /// Whether a list keeps it.
  fileprivate var isWritten: Bool {
    switch herkomst {
    case .bewaard, .afgeleid, .bijgehouden: true
    case .geleend, .getoond: false
    }
  }

  /// Whether a row has it from a list.
  fileprivate var isRead: Bool {
    switch herkomst {
    case .bewaard, .bijgehouden, .geleend: true
    case .afgeleid, .getoond: false
    }
  }

  /// How the file calls it.
  fileprivate var inFile: String {
    let (hyphen, line) = (UInt8(ascii: "-"), UInt8(ascii: "_"))
    guard naam.utf8.contains(hyphen) else { return naam }
    return String(decoding: naam.utf8.map { $0 == hyphen ? line : $0 }, as: UTF8.self)
  }

  /// How the file keeps it.
  fileprivate func kindInFile(isKey: Bool) -> String {
    let kind =
      switch soort {
      case .naam: "BLOB"
      case .tekst, .teksten, .dag: "TEXT"
      case .moment, .getal, .feit: "INTEGER"
      }
    return isKey ? "\(kind) PRIMARY KEY" : magLeeg ? kind : "\(kind) NOT NULL"
  }
}

extension Value {
  /// What stands in a column, as the file keeps it.
  fileprivate init(_ waarde: Lijstwaarde) {
    switch waarde {
    case .niets: self = .null
    case .naam(let id): self = .bytes(id.bytes)
    case .tekst(let tekst): self = .text(tekst)
    case .teksten(let teksten): self = .text(JSON.array(teksten.map { .string($0) }).printed())
    case .moment(let moment): self = .int(Int(moment.milliseconds))
    case .dag(let dag): self = .text(dag.iso)
    case .getal(let getal): self = .int(getal)
    case .feit(let feit): self = .int(feit ? 1 : 0)
    }
  }
}

extension Statement {
  /// What stands in a column; nothing where it is not of this kind.
  fileprivate func waarde(_ soort: Kolom.Soort, _ column: Int32) -> Lijstwaarde {
    guard !isNull(column) else { return .niets }
    switch soort {
    case .naam: return identifier(column).map { .naam($0) } ?? .niets
    case .tekst: return .tekst(text(column))
    case .teksten:
      // Most rows have none of most.
      guard bytes(column).count > "[]".utf8.count else { return .teksten([]) }
      let teksten = (try? JSON(parsing: bytes(column)))?.array ?? []
      return .teksten(teksten.compactMap(\.string))
    case .moment: return .moment(Moment(milliseconds: Int64(int(column) ?? 0)))
    case .dag: return Day(text(column)).map { .dag($0) } ?? .niets
    case .getal: return .getal(int(column) ?? 0)
    case .feit: return .feit(int(column) == 1)
    }
  }
}
