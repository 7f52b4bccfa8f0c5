import SessionModel

/// The lists of an older form made anew: beside those that are read, in pieces, and put in their place as a whole.
///
/// Until then everybody reads the old ones. It goes on where it was broken off; meanwhile nobody writes, for a program
/// that does not know the new form would leave lists behind that are wrong.
final class ListRenewal {
  private let database: Database
  private let journal: Journal
  private let index: Index
  /// Nobody else has the store open while this lasts.
  private let alone: InUse
  private let before: BeginningLists
  private let streams: [StreamID]
  /// How many streams are in the new lists.
  private(set) var done: Int

  /// Begins, or goes on; `nil` when the lists are of this form.
  ///
  /// Throws `olderOpen` while a program of before has the store open, and `busy` while another makes the lists.
  init?(of database: Database, _ journal: Journal, in folder: StoreFolder) throws(StoreFailure) {
    guard try ListRenewal.isNeeded(in: database) else { return nil }
    alone = try ListRenewal.alone(in: folder, isOld: Schema.isOld(database))
    try Schema.migrate(database)
    // Somebody may have made them while the mark was waited for.
    guard try !Index(database: database).isCurrent() else { return nil }
    (self.database, self.journal) = (database, journal)
    index = Index(database: database, isNext: true)
    var before = BeginningLists()
    before.add(from: database)
    self.before = before
    streams = try journal.streams()
    done = try database.transaction { () throws(StoreFailure) in
      if try ListRenewal.number(ListRenewal.form, in: database) == Lijstvorm.nu {
        return try ListRenewal.number(ListRenewal.reached, in: database) ?? 0
      }
      try database.execute(ListTables(isNext: true).creation)
      try ListRenewal.set(ListRenewal.form, Lijstvorm.nu, in: database)
      try ListRenewal.set(ListRenewal.reached, 0, in: database)
      return 0
    }
  }

  /// Whether the file has lists of an earlier form, or could get them from a program of before.
  static func isNeeded(in database: Database) throws(StoreFailure) -> Bool {
    if try Schema.isOld(database) { return true }
    return try !Index(database: database).isCurrent()
  }

  private static func alone(in folder: StoreFolder, isOld: Bool) throws(StoreFailure) -> InUse {
    do throws(StoreFailure) {
      return try InUse(folder, alone: true)
    } catch .busy {
      // Who has open what is still of the old form is a program of before.
      throw isOld ? .olderOpen : .busy
    }
  }

  /// How much there is to do in all.
  var total: Int { streams.count }

  /// Makes the lists of some streams; whether that were the last, so that the new lists are read from now on.
  func makeSome(until isEnough: () -> Bool) throws(StoreFailure) -> Bool {
    var next = done
    let isLast = try database.transaction { () throws(StoreFailure) in
      repeat {
        guard next < streams.count else { break }
        try index.make(streams[next], from: journal, before)
        next += 1
      } while !isEnough()
      try ListRenewal.set(ListRenewal.reached, next, in: database)
      guard next == streams.count else { return false }
      try putInPlace()
      return true
    }
    done = next
    if isLast { alone.release() }
    return isLast
  }

  private func putInPlace() throws(StoreFailure) {
    for (old, new) in zip(ListTables().names, ListTables(isNext: true).names) {
      try database.execute("DROP TABLE IF EXISTS \(old); ALTER TABLE \(new) RENAME TO \(old);")
    }
    try database.run(
      "DELETE FROM meta WHERE key IN (?, ?)", .text(ListRenewal.form), .text(ListRenewal.reached))
    try Index.mark(database)
  }

  // MARK: What the file says of it

  /// The form of the lists that are being made.
  private static let form = "lijsten-vorm"
  /// How many streams are in them.
  private static let reached = "lijsten-tot"

  private static func number(_ key: String, in database: Database) throws(StoreFailure) -> Int? {
    try database.int("SELECT value FROM meta WHERE key = ?", .text(key))
  }

  private static func set(_ key: String, _ value: Int, in database: Database) throws(StoreFailure) {
    try database.run("INSERT OR REPLACE INTO meta VALUES(?, ?)", .text(key), .int(value))
  }
}

extension SessionStore {
  /// How far the lists of a new form are.
  public struct ListProgress: Hashable, Sendable {
    /// Of so many streams they are made.
    public let done: Int
    /// Of so many they have to be.
    public let total: Int
  }

  /// How far the lists are that have to be made anew; `nil` when there is nothing to make.
  public var listProgress: ListProgress? {
    renewal.map { ListProgress(done: $0.done, total: $0.total) }
  }

  /// Makes some of the lists of a new form, for as long as a screen can stand still; how far they are then.
  ///
  /// Until all are made the old ones are read. Who writes before makes the rest of them at once.
  @discardableResult
  public func renewLists() throws(StoreFailure) -> ListProgress? {
    let start = now()
    try renewLists { now().milliseconds(since: start) >= 50 }
    return listProgress
  }

  /// Makes all that is left of the lists of a new form.
  public func finishLists() throws(StoreFailure) {
    while renewal != nil { try renewLists() }
  }
}
