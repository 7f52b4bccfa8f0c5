import SessionModel
import Text

/// Pages of lists, for screens: only the rows that are in sight are read, and how many there are is counted.
extension SessionStore {
  /// The rows that a screen asks for; of a list that became shorter its last ones.
  ///
  /// - Parameter today: the day it is, for what is past its own.
  public func pagina(_ vraag: Lijstvraag, today: Day) throws(StoreFailure) -> Lijstpagina {
    switch vraag.lijst {
    case .casussen:
      let names = PageNames(
        condition: "fold >= ? AND fold < ?", values: { [.text($0.folded), .text($0.folded + afterAllText)] })
      return try page(vraag, where: "true", [], by: ["laatste", "id"], isDescending: true, names) {
        .casussen($0)
      }
    case .sessies:
      let names = PageNames(
        condition: """
          (casus IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)
            OR (casus IS NULL AND titel LIKE ? ESCAPE '\\'))
          """,
        values: { [.text($0.folded), .text($0.folded + afterAllText), .text($0.likeBeginning)] })
      return try page(vraag, where: "true", [], by: ["begonnen", "id"], isDescending: true, names) {
        .sessies($0)
      }
    case .afspraken(let keuze):
      var (condition, values) = try isChosen(keuze, today: today)
      let hasDays = try index.has("rang", of: AfspraakOverview.self)
      if hasDays { try narrow(&condition, &values, by: vraag.vernauwing) }
      let order = hasDays ? ListOrder.byDay : ["-moment", "id"]
      let names = PageNames(
        condition: "stream IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)",
        values: { [.text($0.folded), .text($0.folded + afterAllText)] })
      return try page(vraag, where: condition, values, by: order, isDescending: false, names) {
        .afspraken($0)
      }
    case .verzameld(let lijst): return try verzameld(vraag, lijst)
    case .draden:
      let all = try draadstanden(Draadkeuze()) { Day(utc: $0) }
      return piece(of: all, vraag) { .draden($0) }
    case .draad(let id):
      let stand = try draadstanden(Draadkeuze()) { Day(utc: $0) }.first { $0.draad.id == id }
      return piece(of: stand?.zinnen ?? [], vraag) {
        .verzameld($0.map { Verzameld($0.rij, keer: 1, sessies: 1) })
      }
    case .bewaren: return try bewaren(vraag, today: today)
    }
  }

  /// The rows that are wanted of a list that is small.
  private func piece<Row>(
    of all: [Row], _ vraag: Lijstvraag, _ rows: ([Row]) -> Lijstpagina.Rijen
  ) -> Lijstpagina {
    let first = max(0, min(vraag.vanaf, all.count - vraag.aantal))
    return Lijstpagina(
      vraag, vanaf: first, totaal: all.count, rows(Array(all.dropFirst(first).prefix(vraag.aantal))))
  }

  /// Says by which words the list of what was agreed is narrowed.
  private func narrow(
    _ condition: inout String, _ values: inout [Value], by vernauwing: Vernauwing
  ) throws(StoreFailure) {
    if let casus = vernauwing.casus {
      condition += " AND stream = ?"
      values.append(.identifier(casus))
    }
    if let alias = vernauwing.alias {
      condition += " AND stream IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)"
      values += [.text(alias), .text(alias + afterAllText)]
    }
    if let wie = vernauwing.wie {
      condition += wie.isEmpty ? " AND wie = '' AND verborgen IS NULL" : " AND instr(wie_gevouwen, ?)"
      if !wie.isEmpty { values.append(.text(wie)) }
    }
    if let regio = vernauwing.regio {
      let names = try regios(beginning: regio)
      let marks = names.map { _ in "?" }.joined(separator: ", ")
      condition += """
         AND (stream IN (SELECT id FROM casus WHERE regio IN (\(marks)))
          OR stream IN (SELECT id FROM sessie WHERE regio IN (\(marks))))
        """
      values += names + names
    }
  }

  /// How a list says which of what was agreed are wanted.
  private func isChosen(
    _ keuze: Lijstvraag.Keuze, today: Day
  ) throws(StoreFailure) -> (condition: String, values: [Value]) {
    switch keuze {
    case .alles: return ("true", [])
    case .open: return ("open", [])
    case .overtijd:
      // Lists of before have no order of days.
      guard try index.has("rang", of: AfspraakOverview.self) else { return ("false", []) }
      return ("rang = 0 AND rangdag < ?", [.text(today.iso)])
    case .bellen: return ("open AND stand IS NULL AND moment <= ?", [.int(Lijstvraag.bellenVoor(now()))])
    }
  }

  /// What says that a row has a name that begins so.
  private struct PageNames {
    let condition: String
    let values: (String) -> [Value]
  }

  private func page<Row: ListRow>(
    _ vraag: Lijstvraag, where condition: String, _ values: [Value], by columns: [String], isDescending: Bool,
    _ names: PageNames, _ rows: ([Rij<Row>]) -> Lijstpagina.Rijen
  ) throws(StoreFailure) -> Lijstpagina {
    let order = ListOrder(columns: columns, isDescending: isDescending)
    let total = try count(Row.table.naam, where: condition, values)
    var (first, found) = (vraag.vanaf, nil as Int?)
    if let sprong = vraag.sprong {
      found = try place(of: sprong, in: Row.table.naam, where: condition, values, by: order, names)
      if let found { first = found - vraag.aantal / 2 }
    }
    first = max(0, min(first, total - vraag.aantal))
    let read = try Row.rows(
      in: database, form: index.form(), where: condition + order.pageClause,
      values + [.int(vraag.aantal), .int(first)])
    return Lijstpagina(vraag, vanaf: first, totaal: total, gevonden: found, rows(read))
  }

  private func count(_ table: String, where condition: String, _ values: [Value]) throws(StoreFailure) -> Int
  {
    // SQLite counts a whole table by its pages, and only where nothing is said of the rows, not even that all are meant.
    let clause = condition == "true" ? "" : " WHERE \(condition)"
    let statement = try database.statement("SELECT count(*) FROM \(table)\(clause)", values)
    defer { statement.reset() }
    return try statement.step() ? statement.int(0) ?? 0 : 0
  }

  /// The row of a list whose name begins so, from where somebody is; behind the last the first comes again.
  private func place(
    of sprong: Lijstvraag.Sprong, in table: String, where condition: String, _ values: [Value],
    by order: ListOrder, _ names: PageNames
  ) throws(StoreFailure) -> Int? {
    guard !sprong.begin.isEmpty else { return nil }
    let columns = order.columns.joined(separator: ", ")
    func key(_ more: String, _ values: [Value], at row: Int = 0) throws(StoreFailure) -> [Value]? {
      let statement = try database.statement(
        "SELECT \(columns) FROM \(table) WHERE \(condition)\(more)\(order.clause) LIMIT 1 OFFSET ?",
        values + [.int(row)])
      defer { statement.reset() }
      guard try statement.step() else { return nil }
      return order.columns.indices.map { statement.value(Int32($0)) }
    }
    let (named, begin) = (" AND \(names.condition)", names.values(sprong.begin))
    var found: [Value]?
    if sprong.na > 0, let before = try key("", values, at: sprong.na - 1) {
      found = try key(named + " AND \(order.isBehind)", values + begin + before)
    }
    if found == nil { found = try key(named, values + begin) }
    guard let found else { return nil }
    // As many come before it as do not come behind it, but for itself.
    return try count(table, where: "\(condition) AND NOT \(order.isBehind)", values + found) - 1
  }
}

extension ListOrder {
  /// What is open by its day, then what has none, then what is done with, each the newest first.
  static let byDay = ["rang", "rangdag", "-moment", "id"]
}

/// What sorts after all texts with the same beginning.
let afterAllText = "\u{10FFFF}"

extension String {
  /// A pattern of what begins so, as SQLite reads one.
  fileprivate var likeBeginning: String {
    reduce(into: "") { pattern, character in
      if "%_\\".contains(character) { pattern.append("\\") }
      pattern.append(character)
    } + "%"
  }
}
