import SessionModel
import Text

/// What can be found, as the file keeps it: the sentences, what finds each by its words, and every word once.
///
/// It is written with the events, in their transaction. A word that stands in no sentence any more is in none of the three:
/// what goes, goes at once. Only what a new note adds may wait, until its session is closed or somebody searches: whoever
/// notes is in a hurry, and whoever looks back is not.
struct FindIndex {
  let database: Database
  let tables: ListTables

  /// Makes what finds sentences by their words, with nothing in it.
  ///
  /// Of the text itself is kept what is in the list of sentences; whoever takes a sentence out says what was in it.
  static func creation(in tables: ListTables) -> String {
    """
    DROP TABLE IF EXISTS \(tables.zoek);
    CREATE VIRTUAL TABLE \(tables.zoek) USING fts5(woorden, filters, content='', columnsize=0, tokenize='ascii');
    DROP TABLE IF EXISTS \(tables.woord);
    CREATE TABLE \(tables.woord)(woord TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    DROP TABLE IF EXISTS \(tables.achter);
    CREATE TABLE \(tables.achter)(stream BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    """
  }

  /// What of a stream is written anew.
  enum Part {
    /// All of it.
    case everything
    /// What no note says.
    case besidesNotes
    /// What these notes say, each with its moment.
    case notes([(id: Identifier, moment: Moment)])
  }

  /// Knows that notes of a session cannot be found yet.
  func postpone(_ stream: Identifier) throws(StoreFailure) {
    try database.run("INSERT OR IGNORE INTO \(tables.achter) VALUES(?)", .identifier(stream))
  }

  /// A session of which notes cannot be found yet; `nil` where there is none.
  func behind() throws(StoreFailure) -> Identifier? {
    let statement = try database.statement("SELECT stream FROM \(tables.achter) LIMIT 1")
    defer { statement.reset() }
    return try statement.step() ? statement.identifier(0) : nil
  }

  /// Whether notes of this session cannot be found yet.
  func isBehind(_ stream: Identifier) throws(StoreFailure) -> Bool {
    try database.int("SELECT 1 FROM \(tables.achter) WHERE stream = ?", .identifier(stream)) == 1
  }

  /// Has these sentences in this part of a stream, and no others.
  func write(_ rows: [Vindregel], as part: Part, of stream: Identifier) throws(StoreFailure) {
    if case .everything = part {
      try database.run("DELETE FROM \(tables.achter) WHERE stream = ?", .identifier(stream))
    }
    var old = try stored(part, of: stream)
    guard !old.isEmpty || !rows.isEmpty else { return }
    var words = Words()
    for row in Set(rows) {
      let contents = row.contents
      if old.removeValue(forKey: Array(contents.dropFirst())) == nil {
        try add(row, contents, &words)
      }
    }
    // In this order: a word that comes back with other ones was never gone.
    for (contents, place) in old { try remove(contents, at: place, &words) }
    try keep(words)
  }

  /// Whether of a stream these sentences stand there, and no others; where some may still wait, no others.
  func says(_ rows: [Vindregel], of stream: Identifier) throws(StoreFailure) -> Bool {
    let (said, expected) = (
      Set(try stored(.everything, of: stream).keys), Set(rows.map { Array($0.contents.dropFirst()) })
    )
    return try isBehind(stream) ? said.isSubset(of: expected) : said == expected
  }

  /// The words that came, and those that may be gone.
  private struct Words {
    var new: Set<String> = []
    var gone: Set<String> = []
  }

  /// What stands there of a part, with its place.
  private func stored(_ part: Part, of stream: Identifier) throws(StoreFailure) -> [[Value]: Int] {
    // What is made beside the lists that are read is made once.
    if tables.isNext { return [:] }
    var found: [[Value]: Int] = [:]
    switch part {
    case .everything: try read(where: "stream = ?", [.identifier(stream)], into: &found)
    case .besidesNotes: try read(where: FindIndex.besides, [.identifier(stream)], into: &found)
    case .notes(let notes):
      for note in notes {
        let first = Vindregel.eerstePlaats(op: note.moment)
        let values: [Value] = [
          .int(first), .int(first + Vindregel.plaatsenPerMoment), .identifier(note.id),
        ]
        try read(where: "plaats >= ? AND plaats < ? AND id = ?", values, into: &found)
      }
    }
    return found
  }

  private static let besides: String = {
    let kinds = Vindregel.Soort.allCases.filter { !$0.isVanNotitie }.map { "'\($0.rawValue)'" }
    return "stream = ? AND soort IN (\(kinds.joined(separator: ", ")))"
  }()

  private static let contents = Vindregel.table.contents(of: Vindregel.self)

  private func read(
    where condition: String, _ values: [Value], into found: inout [[Value]: Int]
  ) throws(StoreFailure) {
    let statement = try database.statement(FindIndex.contents.sql + condition, values)
    defer { statement.reset() }
    while try statement.step() {
      found[(1..<FindIndex.contents.columns).map { statement.value($0) }] = statement.int(0) ?? 0
    }
  }

  private func add(_ row: Vindregel, _ contents: [Value], _ words: inout Words) throws(StoreFailure) {
    let place = try freePlace(at: row.moment)
    var contents = contents
    contents[0] = .int(place)
    try database.run(tables.isNext ? Vindregel.nextInsertion : Vindregel.insertion, contents)
    let own = row.tekst.zoekwoorden
    try database.run(
      "INSERT INTO \(tables.zoek)(rowid, woorden, filters) VALUES(?, ?, ?)", .int(place),
      .text(own.joined(separator: " ")), .text(row.trekken))
    words.new.formUnion(own)
  }

  private func remove(_ contents: [Value], at place: Int, _ words: inout Words) throws(StoreFailure) {
    // The last three of a row: what it can be narrowed by, its words, and those folded where SQLite cannot.
    guard case (.text(let traits)?, .text(let text)?) = (contents.dropLast(2).last, contents.dropLast().last)
    else {
      throw .corrupt(path: database.path)
    }
    let own = text.zoekwoorden
    try database.run(
      "INSERT INTO \(tables.zoek)(\(tables.zoek), rowid, woorden, filters) VALUES('delete', ?, ?, ?)",
      .int(place), .text(own.joined(separator: " ")), .text(traits))
    try database.run("DELETE FROM \(tables.vindregel) WHERE plaats = ?", .int(place))
    words.gone.formUnion(own)
  }

  /// The place behind the last sentence of a moment.
  private func freePlace(at moment: Moment) throws(StoreFailure) -> Int {
    var first = Vindregel.eerstePlaats(op: moment)
    while true {
      let after = first + Vindregel.plaatsenPerMoment
      let last = try database.int("SELECT max(plaats) FROM \(tables.vindregel) WHERE plaats < ?", .int(after))
      guard let last, last >= first else { return first }
      if last + 1 < after { return last + 1 }
      first = after
    }
  }

  private func keep(_ words: Words) throws(StoreFailure) {
    for word in words.new {
      try database.run("INSERT OR IGNORE INTO \(tables.woord) VALUES(?)", .text(word))
    }
    for word in words.gone where !words.new.contains(word) {
      let isThere = try database.int(
        "SELECT 1 FROM \(tables.zoek) WHERE \(tables.zoek) MATCH ? LIMIT 1",
        .text("{woorden}: " + word.quoted))
      if isThere == nil { try database.run("DELETE FROM \(tables.woord) WHERE woord = ?", .text(word)) }
    }
  }

  /// Has every word that stands in a sentence once, and no other; for who has the store to itself.
  ///
  /// What finds sentences was merged before: it has nothing of what was taken out.
  func rebuildWords() throws(StoreFailure) {
    try withVocabulary { vocabulary throws(StoreFailure) in
      try database.transaction { () throws(StoreFailure) in
        try database.execute("DELETE FROM \(tables.woord)")
        try database.execute(
          "INSERT INTO \(tables.woord) SELECT term FROM \(vocabulary) WHERE col = 'woorden'")
      }
    }
  }

  /// Whether what finds sentences has the words of those that there are, in as many of them; and every word once.
  ///
  /// Nobody waits while they are read: what somebody writes meanwhile makes it begin again, a few times.
  func isRight() throws(StoreFailure) -> Bool {
    for _ in 0..<3 {
      let version = try database.int("PRAGMA data_version")
      let isRight = try isRightAtOnce()
      if try database.int("PRAGMA data_version") == version { return isRight }
    }
    return true
  }

  private func isRightAtOnce() throws(StoreFailure) -> Bool {
    var sentences: [String: Int] = [:]
    try each("SELECT trekken, tekst FROM \(tables.vindregel)") { row in
      for word in Set(row.text(1).zoekwoorden) { sentences[word, default: 0] += 1 }
      for trait in Set(row.text(0).split(separator: " ")) { sentences[" " + trait, default: 0] += 1 }
    }
    let words = Set(sentences.keys.filter { !$0.hasPrefix(" ") })
    try withVocabulary { vocabulary throws(StoreFailure) in
      try each("SELECT iif(col = 'woorden', '', ' ') || term, doc FROM \(vocabulary)") { row in
        sentences[row.text(0), default: 0] -= row.int(1) ?? 0
      }
    }
    var known: Set<String> = []
    try each("SELECT woord FROM \(tables.woord)") { known.insert($0.text(0)) }
    return known == words && sentences.values.allSatisfy { $0 == 0 }
  }

  private func each(_ sql: String, _ body: (Statement) -> Void) throws(StoreFailure) {
    let statement = try database.statement(sql)
    defer { statement.reset() }
    while try statement.step() { body(statement) }
  }

  /// Looks at the words of what finds sentences, with in how many each stands.
  private func withVocabulary(_ body: (String) throws(StoreFailure) -> Void) throws(StoreFailure) {
    let name = "temp.\(tables.woord)enlijst"
    try database.execute(
      "CREATE VIRTUAL TABLE IF NOT EXISTS \(name) USING fts5vocab('main', '\(tables.zoek)', 'col')")
    try body(name)
  }
}

extension String {
  /// The word for FTS5: between quotes nothing of it is a sign.
  var quoted: String { "\"" + replaced("\"", by: "\"\"") + "\"" }
}
