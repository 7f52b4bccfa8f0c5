import SessionModel

/// What waits for who looks back.
extension SessionStore {
  /// How much there is of it; read once the start screen is there, for it goes through a list.
  public func terugblik(today: Day) throws(StoreFailure) -> Terugblikstand {
    guard try index.isCurrent() else { return Terugblikstand() }
    let (isOld, values) = try isJaarOud(today)
    let day = Value.text(today.iso)
    return Terugblikstand(
      reizen: try database.int("SELECT count(*) FROM casus WHERE \(isOld)", values) ?? 0,
      afspraken: try database.int("SELECT count(*) FROM afspraak WHERE rang = 0 AND rangdag < ?", [day]) ?? 0,
      bewaardagen: try database.int(
        """
        SELECT (SELECT count(*) FROM casus WHERE bewaar_tot < ?1) + (SELECT count(*) FROM sessie
          WHERE casus IS NULL AND traject IS NULL AND bewaar_tot < ?1)
        """, [day]) ?? 0)
  }

  /// How the list says of which children it is a year since the first talk, without a talk since that day.
  func isJaarOud(_ today: Day) throws(StoreFailure) -> (condition: String, values: [Value]) {
    let (isOf, values) = try isOf(.kind)
    let ago = today.later(days: -Terugblikstand.jaar).map(\.utc.milliseconds) ?? 0
    let condition = """
      \(isOf) AND NOT gesloten AND id IN (SELECT casus FROM sessie WHERE casus IS NOT NULL GROUP BY casus
        HAVING min(begonnen) < ? AND max(begonnen) < min(begonnen) + ?)
      """
    return (
      condition, values + [.int(Int(ago) + 86_400_000), .int(Terugblikstand.jaar * 86_400_000)]
    )
  }
}
