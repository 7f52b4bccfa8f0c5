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

  private static let pending = "wissingen"

  // MARK: Overwriting, within a transaction

  /// How often something was erased here: who follows sees by it that what it knows may be gone.
  func count() throws(StoreFailure) -> Int { try journal.erasureCount() }

  /// Whether this event or stream was erased.
  func knows(_ id: Identifier) throws(StoreFailure) -> Bool {
    try database.int("SELECT count(*) FROM gewist WHERE id = ?", .identifier(id)) == 1
  }

  /// The names of all that was erased.
  func gone() throws(StoreFailure) -> [Identifier] {
    let statement = try database.statement("SELECT id FROM gewist")
    defer { statement.reset() }
    var ids: [Identifier] = []
    while try statement.step() { statement.identifier(0).map { ids.append($0) } }
    return ids
  }

  /// Overwrites what is erased.
  func overwrite(
    _ subject: ErasureSubject, at now: Moment, door wisser: Wisser? = nil
  ) throws(StoreFailure) -> Wissing {
    var work = Work(now: now)
    switch subject {
    case .notitie(let id, let stream, let nieuw):
      try overwrite(said: id, in: stream, nieuw: nieuw, &work)
    case .sessie(let id):
      if let casus = try casus(ofSessie: id) {
        let said = try journal.readable(StreamID(.sessie, id)).events.map(\.id)
        try overwrite(sessie: id, inPlanOf: casus, &work)
        try overwriteCopies(of: Set(said), inSessiesOf: casus, butNot: id, &work)
      }
      try overwrite(StreamID(.sessie, id), &work)
    case .casus(let id):
      for sessie in try sessies(ofCasus: id) { try overwrite(StreamID(.sessie, sessie), &work) }
      try overwrite(StreamID(.casus, id), &work)
    case .onleesbaar:
      let strays = try Strays(of: database)
      for seq in strays.seqs {
        try journal.overwrite(seq: seq)
        work.rows += 1
      }
      try index.removeFoundStrangers()
      for stream in strays.named { try index.writeFound(ofDamaged: stream, journal.readable(stream).events) }
    }
    if let wisser { try keep(wisser, at: now) }
    return try finish(subject, work)
  }

  private func keep(_ wisser: Wisser, at now: Moment) throws(StoreFailure) {
    try database.run(
      "INSERT OR IGNORE INTO meta VALUES(?, ?)", .text(Journal.wisser + String(now.milliseconds)),
      .text(wisser.woord))
  }

  /// What one erasure did so far.
  private struct Work {
    let now: Moment
    /// What the one thing was that was named, if one was.
    var fact: Fact?
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
    var (events, damaged) = try journal.readable(stream)
    work.changed.insert(stream)
    let casus = stream.kind == .sessie ? try casus(ofSessie: stream.id) : nil
    if let casus {
      let plan = StreamID(.casus, casus)
      let planned = try journal.readable(plan)
      (events, damaged) = (events + planned.events, damaged + planned.damaged)
      work.changed.insert(plan)
    }
    guard let event = events.first(where: { $0.id == id }) else { throw .refused(.onbekendeNotitie) }
    work.fact = event.fact
    if let nieuw {
      try overwrite(Erasure(of: id, replacedBy: nieuw, in: events), of: id, &work)
      work.ids.append(id)
    } else {
      try overwrite(Erasure(of: id, in: events), of: id, &work)
    }
    work.rows += try overwrite(damaged, about: [id])
    work.streams.insert(stream)
    if let casus { try overwriteCopies(of: [id], inSessiesOf: casus, butNot: stream.id, &work) }
  }

  /// Erases what other sessions of a casus repeat, and in their turn what repeats that.
  ///
  /// Also when the first gets new words: that the old ones could come along was said of those.
  private func overwriteCopies(
    of ids: Set<Identifier>, inSessiesOf casus: Identifier, butNot own: Identifier, _ work: inout Work
  ) throws(StoreFailure) {
    let plan = StreamID(.casus, casus)
    for sessie in try sessies(ofCasus: casus) where sessie != own {
      let stream = StreamID(.sessie, sessie)
      let (events, damaged) = try journal.readable(stream)
      let rows = try overwrite(damaged, about: ids.sorted())
      work.rows += rows
      let copies = Erasure.copies(of: ids, in: events)
      if rows > 0 || !copies.isEmpty { work.changed.formUnion([stream, plan]) }
      for copy in copies where !work.ids.contains(copy) {
        let planned = try journal.readable(plan).events
        try overwrite(Erasure(of: copy, in: events + planned), &work)
      }
      let further = Set(copies).subtracting(ids)
      if !further.isEmpty { try overwriteCopies(of: further, inSessiesOf: casus, butNot: sessie, &work) }
    }
  }

  private func overwrite(
    sessie: Identifier, inPlanOf casus: Identifier, _ work: inout Work
  ) throws(StoreFailure) {
    let plan = StreamID(.casus, casus)
    let (events, damaged) = try journal.readable(plan)
    let erasure = Erasure(ofSessie: sessie, in: events)
    try overwrite(erasure, &work)
    work.rows += try overwrite(damaged, about: [sessie] + erasure.gone)
    work.changed.insert(plan)
  }

  /// Overwrites those of these rows that name one of these, though they cannot be read any more.
  private func overwrite(_ damaged: [Int], about names: [Identifier]) throws(StoreFailure) -> Int {
    var rows = 0
    for seq in damaged {
      for name in names
      where try database.int(
        "SELECT count(*) FROM event WHERE seq = ? AND instr(body, ?)", .int(seq), .text(name.text)) == 1
      {
        try journal.overwrite(seq: seq)
        rows += 1
      }
    }
    return rows
  }

  /// - Parameter said: the sentence that was named; what goes along with it is no sentence more.
  private func overwrite(
    _ erasure: Erasure, of said: Identifier? = nil, _ work: inout Work
  ) throws(StoreFailure) {
    let gone = erasure.gone.sorted()
    let sentence = said.flatMap { erasure.gone.contains($0) ? $0 : gone.first }
    for id in gone {
      guard let seq = try journal.seq(of: id) else { continue }
      try journal.overwrite(seq: seq)
      try bury(id, id == sentence ? "event" : "mee", work.now)
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
    try bury(stream.id, stream.kind.rawValue, work.now)
    var empty = State()
    empty.open(stream)
    try index.write(stream, of: empty, Touched(everything: true))
    if stream.kind == .sessie { work.sessies += 1 }
    work.streams.insert(stream)
  }

  private func bury(_ id: Identifier, _ kind: String, _ now: Moment) throws(StoreFailure) {
    try database.run(
      "INSERT OR IGNORE INTO gewist VALUES(?, ?, ?)", .identifier(id), .text(kind),
      .int(Int(now.milliseconds)))
  }

  private func finish(_ subject: ErasureSubject, _ work: Work) throws(StoreFailure) -> Wissing {
    for stream in work.changed {
      var state = State()
      let (events, damaged) = try journal.readable(stream)
      reduce(into: &state, events, of: stream)
      if damaged.isEmpty {
        try index.write(stream, of: state, Touched(everything: true))
      } else {
        try index.writePlan(of: stream, state)
        try index.writeFound(ofDamaged: stream, events)
      }
    }
    let files = try takeFiles(about: work.streams.union(work.changed), at: work.now)
    let wissing = Wissing(
      soort: subject.soort(work.fact), regels: work.rows, sessies: work.sessies, moment: work.now,
      uitgaven: files,
      ids: work.ids, overig: try left(after: work))
    try setPending(pendingErasures() + [wissing])
    try journal.countErasure()
    return wissing
  }

  /// What may be of what was erased, and cannot be read any more: rows of nobody, and damaged ones beside it.
  private func left(after work: Work) throws(StoreFailure) -> Wissing.Overig {
    let strays = try Strays(of: database)
    var rows = strays.count
    for stream in work.changed { rows += try journal.readable(stream).damaged.count }
    return Wissing.Overig(regels: rows, sessies: strays.unsure.map(\.id.code))
  }

  /// The files that tell of what was erased; of streams that are gone their names go too.
  private func takeFiles(
    about: Set<StreamID>, at now: Moment
  ) throws(StoreFailure) -> [Wissing.Uitgave] {
    var files: [(uitgave: Huis.Uitgave, moment: Moment)] = []
    let (events, damaged) = try journal.readable(.huis)
    for stream in about where try knows(stream.id) { _ = try overwrite(damaged, about: [stream.id]) }
    for event in events {
      // What a session gave to others goes with it.
      if let sessie = event.fact.sessie, about.contains(StreamID(.sessie, sessie)), try knows(sessie),
        let seq = try journal.seq(of: event.id)
      {
        try journal.overwrite(seq: seq)
        try bury(event.id, "event", now)
        continue
      }
      guard case .huis(.uitgegeven(let file)) = event.fact, file.van.map(about.contains) != false else {
        continue
      }
      if let bestand = file.bestand { files.removeAll { $0.uitgave.bestand == bestand } }
      files.append((file, event.time))
      // A file may be called after the alias.
      guard let van = file.van, try knows(van.id),
        let seq = try journal.seq(of: event.id)
      else { continue }
      try journal.overwrite(seq: seq)
    }
    return files.map { Wissing.Uitgave(pad: $0.uitgave.pad, vorm: $0.uitgave.vorm, moment: $0.moment) }
  }

  /// The casus of a session, also when the beginnings of that cannot be read any more.
  private func casus(ofSessie id: Identifier) throws(StoreFailure) -> Identifier? {
    for stream in try journal.streams() where stream.kind == .casus {
      let count = try database.int(
        "SELECT count(*) FROM event WHERE stream = ? AND instr(body, ?)", .identifier(id),
        .text(Eraser.naming(stream.id)))
      if count != 0 { return stream.id }
    }
    return try index.casus(ofSessie: id)
  }

  /// The sessions of a casus, also one whose beginning was taken back, or is damaged.
  ///
  /// A beginning names it twice, and so does the list: one that can still be read will do.
  func sessies(ofCasus id: Identifier) throws(StoreFailure) -> [Identifier] {
    let statement = try database.statement(
      """
      SELECT stream FROM event WHERE kind IN ('sessie-begonnen', 'sessie-van', 'sessie-hersteld') AND instr(body, ?1)
      UNION SELECT id FROM sessie WHERE casus = ?2
      """, .text(Eraser.naming(id)), .identifier(id))
    defer { statement.reset() }
    var sessies: [Identifier] = []
    while try statement.step() { statement.identifier(0).map { sessies.append($0) } }
    return sessies
  }

  /// How the beginning of a session names its casus; words of people have no quotes without a backslash there.
  private static func naming(_ casus: Identifier) -> String { "\"casus\":\"\(casus.text)\"" }

  /// Takes over what was erased elsewhere, so that nothing brings it back; `false` when not all could be read.
  func takeOverErased(of other: Database) throws(StoreFailure) -> Bool {
    var (rows, isWhole) = ([[Value]](), true)
    do throws(StoreFailure) {
      let statement = try other.statement("SELECT id, kind, time FROM gewist")
      defer { statement.reset() }
      while try statement.step() { rows.append((0..<3).map { statement.value($0) }) }
    } catch {
      guard error.breaksOff(other.path) else { throw error }
      isWhole = false
    }
    for row in rows {
      guard case (.bytes, .text, .int) = (row[0], row[1], row[2]) else {
        isWhole = false
        continue
      }
      try database.run("INSERT OR IGNORE INTO gewist VALUES(?, ?, ?)", row[0], row[1], row[2])
      try takeOverWisser(at: row[2], of: other)
    }
    return isWhole
  }

  private func takeOverWisser(at moment: Value, of other: Database) throws(StoreFailure) {
    guard case .int(let milliseconds) = moment else { return }
    let key = Value.text(Journal.wisser + String(milliseconds))
    let statement = try other.statement("SELECT value FROM meta WHERE key = ?", key)
    defer { statement.reset() }
    guard try statement.step(), let wisser = Wisser(woord: statement.text(0)) else { return }
    try keep(wisser, at: Moment(milliseconds: Int64(milliseconds)))
  }

  // MARK: Writing the file anew

  /// What was overwritten of which older copies may still be in the file.
  func pendingErasures() throws(StoreFailure) -> [Wissing] {
    let statement = try database.statement("SELECT value FROM meta WHERE key = ?", .text(Eraser.pending))
    defer { statement.reset() }
    guard try statement.step() else { return [] }
    // What cannot be read is not nothing: the next erasure would take its place, and nobody would finish it.
    guard let array = (try? JSON(parsing: statement.bytes(0)))?.array else {
      throw .corrupt(path: database.path)
    }
    let wissingen = array.compactMap(Wissing.init)
    guard wissingen.count == array.count else { throw .corrupt(path: database.path) }
    return wissingen
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
    let tables = try searchTables()
    for table in tables {
      try database.execute("INSERT INTO \"\(table)\"(\"\(table)\") VALUES('optimize')")
    }
    // A list of before has none.
    if tables.contains(ListTables().zoek) {
      try FindIndex(database: database, tables: ListTables()).rebuildWords()
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
