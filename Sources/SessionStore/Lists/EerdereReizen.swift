import SessionModel

/// What worked in other journeys, for who is at work in this one.
extension SessionStore {
  /// What worked in journeys that have a label or words in common with this one: at most seven sentences, of what others may
  /// learn from.
  public func eerdereReizen(van casus: Identifier) throws(StoreFailure) -> [EerdereReis] {
    guard try index.isCurrent(), let reis = try self.casus(casus) else { return [] }
    let own = try Vindregel.rows(
      in: database, form: Lijstvorm.nu,
      where: "stream = ?1 OR stream IN (SELECT id FROM sessie WHERE casus = ?1) LIMIT 2000",
      [.identifier(casus)])
    let rows = try Vindregel.rows(
      in: database, form: Lijstvorm.nu,
      where: "leert AND casus IS NOT NULL AND casus <> ? ORDER BY plaats DESC LIMIT ?",
      [.identifier(casus), .int(EerdereReis.gelezen)])
    let (today, verboden) = (Day(utc: now()), state.verboden)
    let zinnen = rows.compactMap { row in
      row.geleerd(op: today, verboden: verboden).map { (zin: row, regel: $0) }
    }
    return EerdereReis.keuze(
      uit: zinnen,
      woorden: own.reduce(into: state.trefwoorden(van: casus)) { $0.formUnion($1.trefwoorden) },
      gelabeld: try gelabeld(als: reis, of: Set(zinnen.map(\.regel.bron))))
  }

  /// Which of these journeys have a label in common with one.
  private func gelabeld(
    als reis: Rij<CasusOverview>, of others: Set<Identifier>
  ) throws(StoreFailure) -> Set<Identifier> {
    var found: Set<Identifier> = []
    guard reis.heeftLabel else { return found }
    for id in others where try self.casus(id)?.deeltLabel(met: reis) == true { found.insert(id) }
    return found
  }
}
