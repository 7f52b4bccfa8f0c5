import SessionModel
import Text

/// The first of what begins with what somebody is typing: as few rows as are asked for, whatever the store holds.
extension SessionStore {
  /// The journeys whose name begins with this, by name.
  public func casussen(
    beginning text: String, van soort: Casus.Soort, limit: Int
  ) throws(StoreFailure) -> [Rij<CasusOverview>] {
    let (fold, isOfSoort) = (text.folded, try isOf(soort))
    return try CasusOverview.rows(
      in: database, form: index.form(),
      where: "fold >= ? AND fold < ? AND \(isOfSoort.condition) ORDER BY fold, id LIMIT ?",
      [.text(fold), .text(afterAll(fold))] + isOfSoort.values + [.int(limit)])
  }

  /// The sessions whose code begins with this, by code; without a beginning the newest.
  public func sessies(beginning text: String, limit: Int) throws(StoreFailure) -> [Rij<SessieOverview>] {
    let code = text.likeCode
    guard !code.isEmpty else { return try sessies(limit: limit) }
    return try sessies(
      where: "code >= ? AND code < ? ORDER BY code LIMIT ?", .text(code), .text(afterAll(code)), .int(limit))
  }
}
