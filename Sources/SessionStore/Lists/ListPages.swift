import SessionModel
import Text

/// Pages of lists, for screens: only the rows that are in sight are read, and how many there are is counted.
extension SessionStore {
  /// The rows that a screen asks for; of a list that became shorter its last ones.
  ///
  /// - Parameters:
  ///   - today: the day it is, for what is past its own.
  ///   - dag: the day of a moment on the wall here.
  public func pagina(
    _ vraag: Lijstvraag, today: Day, dag: (Moment) -> Day = { Day(utc: $0) }
  ) throws(StoreFailure) -> Lijstpagina {
    switch vraag.lijst {
    case .casussen: return try reizen(vraag, isThuis(vraag.vernauwing))
    case .jaarOud:
      let (condition, values) = try isJaarOud(today)
      return try reizen(vraag, RowCondition(condition, values))
    case .sessies:
      let names = PageNames(
        condition: """
          (casus IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)
            OR titel LIKE ? ESCAPE '\\')
          """,
        values: { [.text($0.folded), .text($0.folded + afterAllText), .text($0.likeBeginning)] })
      return try page(vraag, RowCondition(), by: ["begonnen", "id"], isDescending: true, names) {
        .sessies($0)
      }
    case .afspraken(let keuze):
      var wanted = try chosen(keuze, today: today)
      let hasDays = try index.has("rang", of: AfspraakOverview.self)
      if hasDays { try narrow(&wanted, by: vraag.vernauwing, today: today) }
      let order = hasDays ? ListOrder.byDay : ["-moment", "id"]
      let names = PageNames(
        condition: "stream IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)",
        values: { [.text($0.folded), .text($0.folded + afterAllText)] })
      return try page(vraag, wanted, by: order, isDescending: false, names) {
        .afspraken($0)
      }
    case .verzameld(let lijst): return try verzameld(vraag, lijst)
    case .draden:
      let all = try draadstanden(Draadkeuze(vraag.vernauwing), dag)
      return piece(of: all, vraag) { .draden($0) }
    case .draad(let id):
      let stand = try draadstanden(Draadkeuze(vraag.vernauwing), dag).first { $0.draad.id == id }
      return piece(of: stand?.zinnen ?? [], vraag, draad: try draad(id)) {
        .verzameld($0.map { Verzameld($0.rij, keer: 1, sessies: 1) })
      }
    case .voorstel(let id):
      let stand = try draadstanden(Draadkeuze(), dag).first { $0.draad.id == id }
      let found =
        if let stand { try voorstellen(voor: stand, limit: Draadvoorstel.meeste) } else { [Draadvoorstel]() }
      return piece(of: found, vraag, draad: try draad(id)) { .voorstel($0) }
    case .bewaren: return try bewaren(vraag, today: today)
    case .reizen(let casus): return piece(of: try eerdereReizen(van: casus), vraag) { .reizen($0) }
    }
  }

  /// The journeys that are wanted, the latest first.
  private func reizen(_ vraag: Lijstvraag, _ wanted: RowCondition) throws(StoreFailure) -> Lijstpagina {
    let names = PageNames(
      condition: "fold >= ? AND fold < ?", values: { [.text($0.folded), .text($0.folded + afterAllText)] })
    return try page(vraag, wanted, by: ["laatste", "id"], isDescending: true, names) {
      .casussen($0)
    }
  }

  /// Says where the journeys are at home that are wanted.
  private func isThuis(_ vernauwing: Vernauwing) throws(StoreFailure) -> RowCondition {
    var wanted = RowCondition()
    if let regio = vernauwing.regio {
      let names = try regios(beginning: regio)
      wanted.also("id IN (SELECT id FROM casus WHERE regio IN (\(Value.marks(names.count))))", names)
    }
    if let gemeente = vernauwing.gemeente {
      var all =
        reading(
          where: wanted.sql, wanted.values, by: ListOrder(columns: ["fold", "id"]))
        as ListReading<CasusOverview>
      var names: [Value] = []
      _ = try all.next { row in
        if row.isUit(gemeente: gemeente) { names.append(.identifier(row.id)) }
        return true
      }
      wanted.also("id IN (SELECT id FROM casus WHERE id IN (\(Value.marks(names.count))))", names)
    }
    return wanted
  }

  /// The rows that are wanted of a list that is small.
  private func piece<Row>(
    of all: [Row], _ vraag: Lijstvraag, draad: Draad? = nil, _ rows: ([Row]) -> Lijstpagina.Rijen
  ) -> Lijstpagina {
    let first = max(0, min(vraag.vanaf, all.count - vraag.aantal))
    return Lijstpagina(
      vraag, vanaf: first, totaal: all.count, draad: draad,
      rows(Array(all.dropFirst(first).prefix(vraag.aantal))))
  }

  private func draad(_ id: Identifier) throws(StoreFailure) -> Draad? {
    try huis().dradenHier.first { $0.id == id }
  }

  /// Says by which words the list of what was agreed is narrowed.
  private func narrow(
    _ wanted: inout RowCondition, by vernauwing: Vernauwing, today: Day
  ) throws(StoreFailure) {
    if let casus = vernauwing.casus { wanted.also("stream = ?", .identifier(casus)) }
    if let alias = vernauwing.alias {
      let named: [Value] = [.text(alias), .text(alias + afterAllText)]
      // What was agreed in a talk that was given to a traject later is kept with that talk.
      wanted.also(
        """
        (stream IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)
          OR stream IN (SELECT id FROM sessie WHERE casus IS NULL
            AND traject IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)))
        """, named + named)
    }
    switch vernauwing.status {
    case .keuze(let keuze):
      let chosen = try chosen(keuze, today: today)
      wanted.also(chosen.sql, chosen.values)
    case .stand(let stand): wanted.also("stand = ?", .text(stand.rawValue))
    case nil: break
    }
    if let wie = vernauwing.wie {
      if wie.isEmpty {
        wanted.also("wie = '' AND verborgen IS NULL")
      } else {
        wanted.also("wie <> '' AND instr(wie_gevouwen, ?)", .text(wie))
      }
    }
    if let regio = vernauwing.regio {
      let names = try regios(beginning: regio)
      let marks = Value.marks(names.count)
      wanted.also(
        """
        (stream IN (SELECT id FROM casus WHERE regio IN (\(marks)))
          OR stream IN (SELECT id FROM sessie WHERE regio IN (\(marks))))
        """, names + names)
    }
  }

  /// How a list says which of what was agreed are wanted.
  private func chosen(_ keuze: Lijstvraag.Keuze, today: Day) throws(StoreFailure) -> RowCondition {
    switch keuze {
    case .alles: return RowCondition()
    case .open: return RowCondition("open")
    case .overtijd:
      // Lists of before have no order of days.
      guard try index.has("rang", of: AfspraakOverview.self) else { return RowCondition("false") }
      return RowCondition("rang = 0 AND rangdag < ?", [.text(today.iso)])
    case .bellen:
      return RowCondition("open AND stand IS NULL AND moment <= ?", [.int(Lijstvraag.bellenVoor(now()))])
    }
  }

  /// What says that a row has a name that begins so.
  private struct PageNames {
    let condition: String
    let values: (String) -> [Value]
  }

  private func page<Row: ListRow>(
    _ vraag: Lijstvraag, _ wanted: RowCondition, by columns: [String], isDescending: Bool, _ names: PageNames,
    _ rows: ([Rij<Row>]) -> Lijstpagina.Rijen
  ) throws(StoreFailure) -> Lijstpagina {
    let order = ListOrder(columns: columns, isDescending: isDescending)
    let total = try count(Row.table.naam, wanted)
    var (first, found) = (vraag.vanaf, nil as Int?)
    if let sprong = vraag.sprong {
      found = try place(of: sprong, in: Row.table.naam, wanted, by: order, names)
      if let found { first = found - vraag.aantal / 2 }
    }
    first = max(0, min(first, total - vraag.aantal))
    let read = try Row.rows(
      in: database, form: index.form(), where: wanted.sql + order.pageClause,
      wanted.values + [.int(vraag.aantal), .int(first)], atMost: min(vraag.aantal, total))
    return Lijstpagina(vraag, vanaf: first, totaal: total, gevonden: found, rows(read))
  }

  private func count(_ table: String, _ wanted: RowCondition) throws(StoreFailure) -> Int {
    let statement = try database.statement("SELECT count(*) FROM \(table)\(wanted.clause)", wanted.values)
    defer { statement.reset() }
    return try statement.step() ? statement.int(0) ?? 0 : 0
  }

  /// The row of a list whose name begins so, from where somebody is; behind the last the first comes again.
  private func place(
    of sprong: Lijstvraag.Sprong, in table: String, _ wanted: RowCondition, by order: ListOrder,
    _ names: PageNames
  ) throws(StoreFailure) -> Int? {
    guard !sprong.begin.isEmpty else { return nil }
    let columns = order.columns.joined(separator: ", ")
    func key(_ wanted: RowCondition, at row: Int = 0) throws(StoreFailure) -> [Value]? {
      let statement = try database.statement(
        "SELECT \(columns) FROM \(table)\(wanted.clause)\(order.clause) LIMIT 1 OFFSET ?",
        wanted.values + [.int(row)])
      defer { statement.reset() }
      guard try statement.step() else { return nil }
      return order.columns.indices.map { statement.value(Int32($0)) }
    }
    let named = wanted.and(names.condition, names.values(sprong.begin))
    var found: [Value]?
    if sprong.na > 0, let before = try key(wanted, at: sprong.na - 1) {
      found = try key(named.and(order.isBehind, before))
    }
    if found == nil { found = try key(named) }
    guard let found else { return nil }
    // As many come before it as do not come behind it, but for itself.
    return try count(table, wanted.and("true AND NOT \(order.isBehind)", found)) - 1
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
