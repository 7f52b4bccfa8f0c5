import SessionModel
import Text

/// What was said over all sessions, of one kind: sentences that seem to say the same are one row.
extension SessionStore {
  /// The place of a row in such a list: when it was said last, and by which note.
  public struct Verzamelplek: Hashable, Sendable {
    let moment: Int
    let id: Identifier
  }

  /// A page of such a list.
  func verzameld(_ vraag: Lijstvraag, _ lijst: Verzameling) throws(StoreFailure) -> Lijstpagina {
    guard try index.isCurrent() else { return Lijstpagina(vraag, vanaf: 0, totaal: 0, .verzameld([])) }
    let wanted = try wanted(lijst, vraag.vernauwing)
    let page = { (first: Int) throws(StoreFailure) in
      try self.rows(
        wanted, "LIMIT ? OFFSET ?", [.int(vraag.aantal), .int(first)], counting: Self.meesteGeteld
      )
      .map(\.rij)
    }
    if vraag.vanaf == 0 {
      // What is whole on its first page is counted by that.
      let found = try page(0)
      let total = found.count < vraag.aantal ? found.count : try groups(wanted)
      return Lijstpagina(vraag, vanaf: 0, totaal: total, .verzameld(found))
    }
    let total = try groups(wanted)
    let first = max(0, min(vraag.vanaf, total - vraag.aantal))
    return Lijstpagina(vraag, vanaf: first, totaal: total, .verzameld(try page(first)))
  }

  /// Of what was said more often than this a screen does not tell in how many sessions: each of them would have to be read.
  private static let meesteGeteld = 100

  private func groups(_ wanted: RowCondition) throws(StoreFailure) -> Int {
    let statement = try database.statement(
      "SELECT count(DISTINCT gelijk) FROM verzamelrij\(wanted.clause)", wanted.values)
    defer { statement.reset() }
    return try statement.step() ? statement.int(0) ?? 0 : 0
  }

  /// So many rows of such a list behind a place, and the place of the last of them; `nil` where there are no more.
  public func verzameld(
    _ lijst: Verzameling, _ vernauwing: Vernauwing, after plek: Verzamelplek?, limit: Int
  ) throws(StoreFailure) -> (rijen: [Verzameld], plek: Verzamelplek?) {
    guard try index.isCurrent() else { return ([], nil) }
    let found = try rows(wanted(lijst, vernauwing), "LIMIT ?", [.int(limit)], after: plek)
    return (found.map(\.rij), found.count < limit ? nil : found.last?.plek)
  }

  private func rows(
    _ wanted: RowCondition, _ limit: String, _ limits: [Value], after plek: Verzamelplek? = nil,
    counting most: Int = .max
  ) throws(StoreFailure) -> [(rij: Verzameld, plek: Verzamelplek)] {
    // With a maximum SQLite takes the other columns from the row that has it.
    let having = plek == nil ? "" : " HAVING (max(moment), id) < (?, ?)"
    let source = """
      (SELECT id AS nieuwste, gelijk AS groep, max(moment) AS laatst, count(*) AS keer FROM verzamelrij
        WHERE \(wanted.sql) GROUP BY gelijk\(having) ORDER BY laatst DESC, nieuwste DESC \(limit))
      JOIN verzamelrij ON verzamelrij.id = nieuwste
      """
    // In how many sessions is counted only of the rows that are wanted.
    let often =
      "iif(keer > \(most), 0, (SELECT count(DISTINCT sessie) FROM verzamelrij WHERE \(wanted.sql) AND gelijk = groep))"
    let behind = plek.map { [Value.int($0.moment), .identifier($0.id)] } ?? []
    return try Verzamelrij.rows(
      in: database, from: source, wanted.values + wanted.values + behind + limits,
      and: ["keer", often, "laatst"],
      order: "laatst DESC, nieuwste DESC"
    ).map { row, numbers in
      (
        Verzameld(row, keer: numbers[0], sessies: numbers[1]), Verzamelplek(moment: numbers[2], id: row.id)
      )
    }
  }

  /// How the list says which rows are wanted.
  private func wanted(
    _ lijst: Verzameling, _ vernauwing: Vernauwing
  ) throws(StoreFailure) -> RowCondition {
    var wanted = RowCondition("lijst = ?", [.text(lijst.rawValue)])
    if let casus = vernauwing.casus { wanted.also("casus = ?", .identifier(casus)) }
    if let alias = vernauwing.alias {
      wanted.also(
        "casus IN (SELECT id FROM casus WHERE fold >= ? AND fold < ?)", .text(alias),
        .text(alias + afterAllText))
    }
    if let wie = vernauwing.wie {
      if wie.isEmpty {
        wanted.also("eigenaar = ''")
      } else {
        wanted.also("instr(eigenaar_gevouwen, ?)", .text(wie))
      }
    }
    if let forum = vernauwing.forum { wanted.also("forum = ?", .text(forum.rawValue)) }
    if let stand = vernauwing.stand { wanted.also("stand = ?", .text(stand.rawValue)) }
    if let tijd = vernauwing.tijd {
      wanted.also(
        "moment >= ? AND moment < ?", .int(Int(tijd.lowerBound.milliseconds)),
        .int(Int(tijd.upperBound.milliseconds)))
    }
    if let niveau = vernauwing.niveau { wanted.also("niveau = ?", .text(niveau.rawValue)) }
    if let regio = vernauwing.regio {
      let names = try regios(beginning: regio)
      wanted.also(
        "sessie IN (SELECT id FROM sessie WHERE regio IN (\(Value.marks(names.count))))", names)
    }
    return wanted
  }

  /// The regions that begin so, as they are written; case and accents do not count.
  func regios(beginning text: String) throws(StoreFailure) -> [Value] {
    let statement = try database.statement("SELECT regio FROM casus UNION SELECT regio FROM sessie")
    defer { statement.reset() }
    var names: [Value] = []
    while try statement.step() {
      let name = statement.text(0)
      if name.folded.hasPrefix(text) { names.append(.text(name)) }
    }
    return names
  }

  /// What waits, or waited, newest first: each as it was said.
  public func readGeparkeerd(casus: Identifier?) -> ListReading<Verzamelrij> {
    ListReading { [database, index] after, body throws(StoreFailure) in
      guard try index.isCurrent() else { return nil }
      return try Verzamelrij.each(
        in: database, form: Lijstvorm.nu, where: casus == nil ? "geparkeerd" : "geparkeerd AND casus = ?",
        casus.map { [.identifier($0)] } ?? [], by: ListOrder(columns: ["moment", "id"], isDescending: true),
        after: after, body)
    }
  }
}
