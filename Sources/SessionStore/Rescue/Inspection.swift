import SessionModel

/// A look at everything, for who wants to know whether the store is whole.
struct Inspection {
  let database: Database
  let journal: Journal

  /// What is wrong with the file and its events, every one of them named; nothing when all is well.
  func findings() throws(StoreFailure) -> [StoreFailure] {
    var findings: [StoreFailure] = []
    do throws(StoreFailure) {
      if try !isSound() { findings.append(.corrupt(path: database.path)) }
      let written = try journal.lastSeq()
      let reader = RowReader(database: database)
      let last = reader.reach().read
      var looking = Strays.Looking()
      try reader.each(upTo: last) { (found) throws(StoreFailure) in
        looking.take(found)
        switch found {
        case .whole: break
        case .damaged(let row): findings.append(.damagedEvent(seq: row.seq))
        case .missing(let gap) where gap.upperBound == last:
          findings.append(.lostTail(written: written, found: gap.lowerBound - 1))
        case .missing(let gap): findings.append(.gapInJournal(missing: gap))
        }
      }
      let strays = looking.strays
      for stream in strays.streams {
        findings.append(.noBeginning(stream, rows: strays.rows[stream]?.count ?? 0))
      }
      // What cannot be read gives no lists to lay beside these.
      if findings.isEmpty, try !IndexCheck(database: database, journal: journal).isRight() {
        findings.append(.indexDiffers)
      }
    } catch {
      guard error.isDamage || error == .ioError(path: database.path) else { throw error }
      if !findings.contains(error) { findings.append(error) }
    }
    return findings
  }

  /// Whether the structure of the file holds, as far as SQLite can tell.
  private func isSound() throws(StoreFailure) -> Bool {
    let statement = try database.statement("PRAGMA integrity_check(1)")
    defer { statement.reset() }
    return try statement.step() && statement.text(0) == "ok"
  }
}
