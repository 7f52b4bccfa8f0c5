import SessionModel

/// A look at everything, for who wants to know whether the store is whole.
struct Inspection {
  let database: Database
  let journal: Journal

  /// More findings than this say nothing new.
  private static let limit = 100

  /// What is wrong with the file and its events; nothing when all is well.
  func findings() throws(StoreFailure) -> [StoreFailure] {
    var findings: [StoreFailure] = []
    do throws(StoreFailure) {
      if try !isSound() { findings.append(.corrupt(path: database.path)) }
      var seq = 0
      while let last = try inspectPage(after: seq, into: &findings), findings.count < Inspection.limit {
        seq = last
      }
      try journal.checkTail()
    } catch {
      guard isDamage(error) else { throw error }
      if !findings.contains(error) { findings.append(error) }
    }
    return Array(findings.prefix(Inspection.limit))
  }

  /// Whether the structure of the file holds, as far as SQLite can tell.
  private func isSound() throws(StoreFailure) -> Bool {
    let statement = try database.statement("PRAGMA integrity_check(1)")
    defer { statement.reset() }
    return try statement.step() && statement.text(0) == "ok"
  }

  /// Looks at the rows after a place; returns the last one, or `nil` when there are none.
  private func inspectPage(after seq: Int, into findings: inout [StoreFailure]) throws(StoreFailure) -> Int? {
    let statement = try database.statement(
      "SELECT \(Journal.columns) FROM event WHERE seq > ? ORDER BY seq LIMIT \(Journal.page)", .int(seq))
    defer { statement.reset() }
    var last: Int?
    while try statement.step() {
      let expected = (last ?? seq) + 1
      let found = max(statement.int(0) ?? expected, expected)
      if found > expected { findings.append(.gapInJournal(missing: expected...found - 1)) }
      do throws(StoreFailure) {
        _ = try journal.entry(statement)
      } catch {
        findings.append(error)
      }
      last = found
    }
    return last
  }

  private func isDamage(_ failure: StoreFailure) -> Bool {
    switch failure {
    case .corrupt, .notOurs, .lostTail, .gapInJournal, .damagedEvent, .ioError: true
    default: false
    }
  }
}
