import Reports
import SessionModel
import SessionStore

/// A list on its way out, a portion at a time: however many rows it has, no more of it is in memory.
///
/// What fits in one portion is of one moment, and nothing is put out before all of it was read. A longer list is read on
/// between its portions: nobody who writes waits for who reads with a pager. One that breaks off there says so; its JSON
/// lacks its end, so that no program takes it for whole.
struct ListOutput {
  let store: SessionStore
  let console: Console
  let format: Format

  /// Gives the next rows as they may be seen, until one after which it was enough; whether there are no more.
  typealias Pass<Row> = (_ goesOn: (Row) throws(StoreFailure) -> Bool) throws(StoreFailure) -> Bool

  /// What is put out at once.
  struct Portion {
    fileprivate var bytes: [UInt8] = []

    /// Whether it is enough.
    var isFull: Bool { bytes.count >= 1 << 20 }

    mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func add(lines: [String]) {
      for line in lines { add(line + "\n") }
    }
  }

  /// Puts out what `fill` adds to portions, until it says that this was all.
  func put(_ fill: (inout Portion) throws(StoreFailure) -> Bool) throws(CommandFailure) {
    var (isOver, hasBegun) = (false, false)
    while !isOver {
      var portion = Portion()
      do throws(StoreFailure) {
        isOver = try store.atOnce { () throws(StoreFailure) in try fill(&portion) }
      } catch {
        throw hasBegun ? .brokenOff(error) : .store(error)
      }
      guard !portion.bytes.isEmpty else { continue }
      try console.put(portion.bytes)
      hasBegun = true
    }
  }

  /// Puts out rows; whether there was anything to put out.
  ///
  /// - Parameter rows: begins at the first row, each time it is called.
  func put<Row>(_ form: ListForm<Row>, _ rows: () -> Pass<Row>) throws(CommandFailure) -> Bool {
    switch format {
    case .json:
      try put(form.json, rows())
      return true
    case .csv:
      try put(form.csv, rows())
      return true
    case .tekst, .md, .html, .odt, .ics, .svg: return try putTable(form, rows)
    }
  }

  /// Puts out rows that are here already, each as it may be seen; whether there was anything to put out.
  func put<Row, Seen>(
    _ form: ListForm<Seen>, _ rows: [Row], _ seen: @escaping (Row) -> Seen
  ) throws(CommandFailure) -> Bool {
    try put(form) {
      var rest = rows[...]
      return { goesOn throws(StoreFailure) in
        while let next = rest.popFirst() { guard try goesOn(seen(next)) else { return false } }
        return true
      }
    }
  }

  /// Puts out rows that are here already and may be seen; whether there was anything to put out.
  func put<Row>(_ form: ListForm<Row>, _ rows: [Row]) throws(CommandFailure) -> Bool {
    try put(form, rows) { $0 }
  }

  /// Puts out rows for a spreadsheet.
  func put<Row>(_ csv: ListCSV<Row>, _ next: Pass<Row>) throws(CommandFailure) {
    var hasBegun = false
    try put { portion throws(StoreFailure) in
      if !hasBegun { portion.add(csv.opening) }
      hasBegun = true
      return try next { (row) throws(StoreFailure) in
        portion.add(csv.text(of: row))
        return !portion.isFull
      }
    }
  }

  /// Puts out rows for programs.
  func put<Row>(_ json: ListJSON<Row>, _ next: Pass<Row>) throws(CommandFailure) {
    var (json, hasBegun) = (json, false)
    try put { portion throws(StoreFailure) in
      if !hasBegun { portion.add(json.opening) }
      hasBegun = true
      let isOver = try next { (row) throws(StoreFailure) in
        portion.add(json.text(of: row))
        return !portion.isFull
      }
      if isOver { portion.add(json.closing) }
      return isOver
    }
  }

  /// Goes through the rows twice: how wide a column is only the last may tell.
  private func putTable<Row>(_ form: ListForm<Row>, _ rows: () -> Pass<Row>) throws(CommandFailure) -> Bool {
    var table = TableLayout(headers: form.heads)
    let next = rows()
    try put { portion throws(StoreFailure) in
      if table.isEmpty {
        let all = rows()
        _ = try all { (row) throws(StoreFailure) in
          table.see(form.texts(row))
          return true
        }
        guard !table.isEmpty else { return true }
        portion.add(lines: table.head)
      }
      return try next { (row) throws(StoreFailure) in
        portion.add(lines: table.lines(of: form.texts(row)))
        return !portion.isFull
      }
    }
    return !table.isEmpty
  }
}

extension ListReading {
  /// The rows that are wanted, as they may be seen.
  func pass(
    _ seen: @escaping (Rij<Waarde>) throws(StoreFailure) -> Gezien<Waarde>,
    where isWanted: @escaping (Rij<Waarde>) -> Bool = { _ in true }
  ) -> ListOutput.Pass<Gezien<Waarde>> {
    var list = self
    return { goesOn throws(StoreFailure) in
      try list.next { (row) throws(StoreFailure) in
        guard isWanted(row) else { return true }
        return try goesOn(seen(row))
      }
    }
  }
}
