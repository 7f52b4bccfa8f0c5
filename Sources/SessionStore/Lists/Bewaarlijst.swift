import SessionModel

/// What is kept past its day, what has no day, and what was erased.
extension SessionStore {
  /// A page of that list: first what is past its day, then what has none, each the oldest first; then what was erased.
  func bewaren(_ vraag: Lijstvraag, today: Day) throws(StoreFailure) -> Lijstpagina {
    let (source, values) = try kept(today)
    let count = try database.statement("SELECT count(*) FROM (\(source))", values)
    defer { count.reset() }
    let total = try count.step() ? count.int(0) ?? 0 : 0
    let first = max(0, min(vraag.vanaf, total - vraag.aantal))
    return Lijstpagina(
      vraag, vanaf: first, totaal: total, .bewaren(try bewaarrijen(today, limit: vraag.aantal, from: first)))
  }

  /// So many rows of that list, from this one.
  public func bewaarrijen(_ today: Day, limit: Int, from first: Int) throws(StoreFailure) -> [Bewaarrij] {
    let (source, values) = try kept(today)
    let statement = try database.statement(
      "SELECT soort, id, aantal, moment, door FROM (\(source)) ORDER BY rang, tot, moment, id LIMIT ? OFFSET ?",
      values + [.int(limit), .int(first)])
    var found: [(soort: String, id: Identifier?, aantal: Int, moment: Moment, door: Wisser?)] = []
    do {
      defer { statement.reset() }
      while try statement.step() {
        // What was erased is told the newest first.
        let moment = Moment(milliseconds: Int64(abs(statement.int(3) ?? 0)))
        let door = Wisser(woord: statement.text(4))
        found.append((statement.text(0), statement.identifier(1), statement.int(2) ?? 0, moment, door))
      }
    }
    var rows: [Bewaarrij] = []
    for row in found {
      switch (row.soort, row.id) {
      case ("reis", let id?): if let casus = try casus(id) { rows.append(.reis(casus)) }
      case ("gesprek", let id?): if let sessie = try sessie(id) { rows.append(.sessie(sessie)) }
      default:
        guard let soort = Bewaarrij.Gewist.Soort(rawValue: row.soort) else { continue }
        rows.append(.gewist(.init(soort, aantal: row.aantal, moment: row.moment, door: row.door)))
      }
    }
    return rows
  }

  /// The rows of that list; what was erased at once is one.
  private func kept(_ today: Day) throws(StoreFailure) -> (sql: String, values: [Value]) {
    let day = Value.text(today.iso)
    var sql = """
      SELECT 'reis' AS soort, id, 1 AS aantal, laatste AS moment, bewaar_tot IS NULL AS rang, bewaar_tot AS tot,
          '' AS door FROM casus
        WHERE bewaar_tot IS NULL OR bewaar_tot < ?
      UNION ALL
      SELECT kind, min(id), count(*), -time, 2, NULL,
          coalesce((SELECT value FROM meta WHERE key = '\(Journal.wisser)' || time), '') FROM gewist WHERE kind IN ('event', 'sessie', 'casus')
        GROUP BY time, kind
      """
    guard try index.has("bewaar-tot", of: SessieOverview.self) else { return (sql, [day]) }
    sql += """

      UNION ALL
      SELECT 'gesprek', id, 1, begonnen, bewaar_tot IS NULL, bewaar_tot, '' FROM sessie
        WHERE casus IS NULL AND traject IS NULL AND (bewaar_tot IS NULL OR bewaar_tot < ?)
      """
    return (sql, [day, day])
  }
}
