import SessionModel

/// Takes what was said out of the file.
///
/// In two parts. The rows are overwritten at once, in one transaction with the index. The pages of the file
/// may hold older copies of them: those go when the whole file is written anew, which waits until no session
/// is open anywhere, and starts again where it was broken off.
struct Eraser {
  let database: Database
  let journal: Journal
  let index: Index
  let now: Moment

  private static let pending = "wissingen"
  private static let counter = "gewist"

  // MARK: Overwriting, within a transaction

  /// How often something was erased here: who follows sees by it that what it knows may be gone.
  func count() throws(StoreFailure) -> Int {
    try database.int("SELECT value FROM meta WHERE key = ?", .text(Eraser.counter)) ?? 0
  }

  /// Whether this event or stream was erased.
  func knows(_ id: Identifier) throws(StoreFailure) -> Bool {
    try database.int("SELECT count(*) FROM gewist WHERE id = ?", .identifier(id)) == 1
  }

  /// Overwrites what is erased.
  func overwrite(_ subject: ErasureSubject) throws(StoreFailure) {
    var work = Work()
    switch subject {
    case .notitie(let id, let stream, let nieuw):
      try overwrite(said: id, in: stream, nieuw: nieuw, &work)
    case .sessie(let id):
      if let casus = try casus(ofSessie: id) {
        let plan = StreamID(.casus, casus)
        let events = try journal.events(of: plan, upTo: .max)
        try overwrite(Erasure(ofSessie: id, in: events), &work)
        work.changed.insert(plan)
      }
      try overwrite(StreamID(.sessie, id), &work)
    case .casus(let id):
      for sessie in try sessies(ofCasus: id) { try overwrite(StreamID(.sessie, sessie), &work) }
      try overwrite(StreamID(.casus, id), &work)
    }
    try finish(subject, work)
  }

  /// What one erasure did so far.
  private struct Work {
    var rows = 0
    var sessies = 0
    var ids: [Identifier] = []
    var streams: Set<StreamID> = []
    /// The streams that lost something, and stay.
    var changed: Set<StreamID> = []
  }

  private func overwrite(
    said id: Identifier, in stream: StreamID, nieuw: String?, _ work: inout Work
  ) throws(StoreFailure) {
    var events = try journal.events(of: stream, upTo: .max)
    work.changed.insert(stream)
    if stream.kind == .sessie, let casus = try casus(ofSessie: stream.id) {
      let plan = StreamID(.casus, casus)
      events += try journal.events(of: plan, upTo: .max)
      work.changed.insert(plan)
    }
    guard events.contains(where: { $0.id == id }) else { throw .refused(.onbekendeNotitie) }
    if let nieuw {
      try overwrite(Erasure(of: id, replacedBy: nieuw, in: events), &work)
      work.ids.append(id)
    } else {
      try overwrite(Erasure(of: id, in: events), &work)
    }
    work.streams.insert(stream)
  }

  private func overwrite(_ erasure: Erasure, _ work: inout Work) throws(StoreFailure) {
    for id in erasure.gone.sorted() {
      guard let seq = try journal.seq(of: id) else { continue }
      try journal.overwrite(seq: seq)
      try bury(id, "event")
      work.rows += 1
      work.ids.append(id)
    }
    for (id, fact) in erasure.rewritten.sorted(by: { $0.key < $1.key }) {
      try journal.rewrite(id, fact)
      work.rows += 1
    }
  }

  /// Overwrites a whole stream, also what of it cannot be read any more.
  private func overwrite(_ stream: StreamID, _ work: inout Work) throws(StoreFailure) {
    for seq in try journal.seqs(of: stream) {
      try journal.overwrite(seq: seq)
      work.rows += 1
    }
    try bury(stream.id, stream.kind.rawValue)
    var empty = State()
    empty.open(stream)
    try index.write(stream, of: empty, Touched(everything: true))
    if stream.kind == .sessie { work.sessies += 1 }
    work.streams.insert(stream)
  }

  private func bury(_ id: Identifier, _ kind: String) throws(StoreFailure) {
    try database.run(
      "INSERT OR IGNORE INTO gewist VALUES(?, ?, ?)", .identifier(id), .text(kind),
      .int(Int(now.milliseconds)))
  }

  private func finish(_ subject: ErasureSubject, _ work: Work) throws(StoreFailure) {
    for stream in work.changed {
      var state = State()
      state.open(stream)
      for event in try journal.events(of: stream, upTo: .max) { _ = reduce(into: &state, event) }
      try index.write(stream, of: state, Touched(everything: true))
    }
    let files = try takeFiles(about: work.streams.union(work.changed))
    let wissing = Wissing(
      soort: subject.soort, regels: work.rows, sessies: work.sessies, moment: now, uitgaven: files,
      ids: work.ids)
    try setPending(pendingErasures() + [wissing])
    try database.run(
      "INSERT OR REPLACE INTO meta VALUES(?, ?)", .text(Eraser.counter), .int(try count() + 1))
  }

  /// The files that tell of what was erased; of streams that are gone their names go too.
  private func takeFiles(about: Set<StreamID>) throws(StoreFailure) -> [Wissing.Uitgave] {
    var files: [Wissing.Uitgave] = []
    for event in try journal.events(of: .huis, upTo: .max) {
      guard case .uitgegeven(let file) = event.fact, file.van.map(about.contains) != false else { continue }
      files.append(Wissing.Uitgave(pad: file.pad, vorm: file.vorm, moment: event.time))
      // A file may be called after the alias.
      guard let van = file.van, try knows(van.id),
        let seq = try journal.seq(of: event.id)
      else { continue }
      try journal.overwrite(seq: seq)
    }
    return files
  }

  private func casus(ofSessie id: Identifier) throws(StoreFailure) -> Identifier? {
    for event in try journal.events(of: StreamID(.sessie, id), upTo: .max) {
      if case .sessieBegonnen(let begin) = event.fact { return begin.casus }
    }
    return nil
  }

  /// The sessions of a casus, also one whose beginning was taken back.
  func sessies(ofCasus id: Identifier) throws(StoreFailure) -> [Identifier] {
    let statement = try database.statement(
      "SELECT DISTINCT stream FROM event WHERE kind = 'sessie-begonnen' AND instr(body, ?)", .text(id.text))
    defer { statement.reset() }
    var sessies: [Identifier] = []
    while try statement.step() { statement.identifier(0).map { sessies.append($0) } }
    return sessies
  }

  // MARK: Writing the file anew

  /// What was overwritten of which older copies may still be in the file.
  func pendingErasures() throws(StoreFailure) -> [Wissing] {
    let statement = try database.statement("SELECT value FROM meta WHERE key = ?", .text(Eraser.pending))
    defer { statement.reset() }
    guard try statement.step() else { return [] }
    return ((try? JSON(parsing: statement.bytes(0)))?.array ?? []).compactMap(Wissing.init)
  }

  private func setPending(_ wissingen: [Wissing]) throws(StoreFailure) {
    guard !wissingen.isEmpty else {
      return try database.run("DELETE FROM meta WHERE key = ?", .text(Eraser.pending))
    }
    try database.run(
      "INSERT OR REPLACE INTO meta VALUES(?, ?)", .text(Eraser.pending),
      .text(JSON.array(wissingen.map(\.json)).printed()))
  }

  /// Writes the file anew, so that no page holds an older copy; for who has the store to itself.
  func rewriteFile(in folder: StoreFolder) throws(StoreFailure) {
    // In memory it would take as much of that as the store is large; here it is nobody else's to read.
    database.setTemporaryFolder(folder.path)
    try database.execute("PRAGMA temp_store = FILE")
    defer { try? database.execute("PRAGMA temp_store = MEMORY") }
    for table in try searchTables() {
      try database.execute("INSERT INTO \"\(table)\"(\"\(table)\") VALUES('optimize')")
    }
    try database.execute("VACUUM")
  }

  /// These keep deleted words until they are merged.
  private func searchTables() throws(StoreFailure) -> [String] {
    let statement = try database.statement(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'create virtual table%using fts5%'
      """)
    defer { statement.reset() }
    var names: [String] = []
    while try statement.step() { names.append(statement.text(0)) }
    return names
  }

  /// Nothing of these is left to be done.
  func settle(_ done: [Wissing]) throws(StoreFailure) {
    try database.transaction { () throws(StoreFailure) in
      try setPending(pendingErasures().filter { !done.contains($0) })
    }
  }
}
