import SessionModel
import Text

/// Finds sentences by their words.
///
/// Of each word that was typed first the words are looked up in which it stands; few of those go to FTS5 at once. A piece that
/// stands in very many words stands in very many sentences too: those are gone through, the newest first, until there are
/// enough.
struct Finding {
  let database: Database

  /// Of more words than these no list is made.
  static let mostWords = 256

  /// A question as the file can answer it.
  struct Question {
    /// For FTS5; empty where it has nothing to say.
    var match: [String] = []
    /// Pieces that the sentence itself must have, folded.
    var pieces: [String] = []
    /// What the row of a sentence has to be, beside its words.
    var row = RowCondition()
    var tijd = 0..<Int.max
    /// Whether nothing can be found.
    var isHopeless = false
    /// The words that nobody said.
    var unknown: [String] = []
    var vreemd: [Zoekvraag.Filter] = []

    /// Of this filter there is no such thing.
    mutating func refuse(_ filter: Zoekvraag.Filter) {
      vreemd.append(filter)
      isHopeless = true
    }
  }

  /// How names that only the store knows are looked up.
  struct Names {
    let casussen: (String) throws(StoreFailure) -> [Identifier]
    /// Every name under which notes are in a thread that is called so.
    let draden: (String) throws(StoreFailure) -> [Identifier]
  }

  /// What the words and filters of a question come to in this file.
  func question(
    _ vraag: Zoekvraag, tijd: Range<Moment>?, _ names: Names
  ) throws(StoreFailure) -> Question {
    var question = Question()
    for term in vraag.termen { try take(term, into: &question) }
    for filter in vraag.filters { try take(filter, into: &question, names) }
    if let tijd {
      question.tijd =
        Vindregel.eerstePlaats(op: tijd.lowerBound)..<Vindregel.eerstePlaats(op: tijd.upperBound)
    }
    // What must not occur is taken from what does; with nothing else to look for it is left out later.
    if !question.match.isEmpty, !vraag.niet.isEmpty {
      let none = vraag.niet.map { $0.joined(separator: " ").quoted }.joined(separator: " OR ")
      question.match = ["(\(question.match.joined(separator: " AND "))) NOT {woorden}: (\(none))"]
    }
    return question
  }

  private func take(_ term: Zoekvraag.Term, into question: inout Question) throws(StoreFailure) {
    switch term {
    case .woord(let piece):
      guard let words = try words(with: piece, isBeginning: false) else {
        return question.pieces.append(piece)
      }
      if words.isEmpty { question.unknown.append(piece) }
      question.match.append(FTS.either(words))
    case .zin(let words, isOpen: false):
      question.match.append("{woorden}: " + words.joined(separator: " ").quoted)
    case .zin(let words, isOpen: true):
      let (before, last) = (words.dropLast(), words.last ?? "")
      if let ends = try self.words(with: last, isBeginning: true) {
        if ends.isEmpty { question.unknown.append(last) }
        question.match.append(FTS.either(ends.map { (before + [$0]).joined(separator: " ") }))
      } else {
        question.pieces.append(last)
        if !before.isEmpty { question.match.append("{woorden}: " + before.joined(separator: " ").quoted) }
      }
    }
    if !question.unknown.isEmpty { question.isHopeless = true }
  }

  private func take(
    _ filter: Zoekvraag.Filter, into question: inout Question,
    _ names: Names
  ) throws(StoreFailure) {
    guard !filter.isOnbekend else { return question.refuse(filter) }
    switch filter.veld {
    case .casus:
      let ids = try names.casussen(filter.woord)
      guard !ids.isEmpty else { return question.refuse(filter) }
      question.match.append(FTS.either(ids.map { .casus($0) }))
    case .draad:
      let ids = try names.draden(filter.woord)
      guard !ids.isEmpty else { return question.refuse(filter) }
      let said = ids.map { _ in "SELECT id FROM verzamelrij WHERE instr(draden, ?)" }.joined(
        separator: " UNION ")
      question.row.also("id IN (SELECT id FROM (\(said)))", ids.map { .text($0.text) })
    case .leren:
      let may = filter.keuze.first { $0.hasPrefix(filter.woord.folded) }
      question.row.also("leert = ?", .int(may == filter.keuze.first ? 1 : 0))
    // When it was said goes by the moment, not by words.
    case .vanaf, .tot: break
    case .draaiboek, .stap, .regio:
      question.match += filter.naamtrekken.map { "{filters}: \($0.woord.quoted) *" }
    case .stem, .thema, .soort, .vorm, .lichtje:
      question.match.append(FTS.either(filter.trekken ?? []))
    }
  }

  /// The words in which a piece stands, or that begin with it; `nil` when those are too many to name.
  private func words(with piece: String, isBeginning: Bool) throws(StoreFailure) -> [String]? {
    let condition = isBeginning ? "woord >= ?1 AND woord < ?1 || char(0x10FFFF)" : "instr(woord, ?1)"
    let statement = try database.statement(
      "SELECT woord FROM zoekwoord WHERE \(condition) LIMIT \(Finding.mostWords + 1)", .text(piece))
    defer { statement.reset() }
    var words: [String] = []
    while try statement.step() { words.append(statement.text(0)) }
    return words.count > Finding.mostWords ? nil : words
  }

  /// Goes through the sentences that answer a question, the newest first, until it was enough.
  ///
  /// - Returns: whether all of them were gone through.
  func each(
    _ question: Question, _ body: (Rij<Vindregel>) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) -> Bool {
    guard !question.isHopeless else { return true }
    var (conditions, values): ([String], [Value]) = ([], [])
    var place = "plaats"
    if !question.match.isEmpty {
      conditions.append("zoek MATCH ?")
      values.append(.text(question.match.joined(separator: " AND ")))
      place = "zoek.rowid"
    }
    conditions.append("\(place) >= ? AND \(place) < ?")
    values += [.int(question.tijd.lowerBound), .int(question.tijd.upperBound)]
    conditions.append(question.row.sql)
    values += question.row.values
    for piece in question.pieces {
      conditions.append("instr(iif(gevouwen = '', lower(tekst), gevouwen), ?)")
      values.append(.text(piece))
    }
    // In this order: what finds sentences knows the newest, and a sentence is read only where it is one of them.
    let source = question.match.isEmpty ? "vindregel" : "zoek CROSS JOIN vindregel ON plaats = zoek.rowid"
    return try Vindregel.each(
      in: database, from: source, where: conditions.joined(separator: " AND "), values,
      order: "\(place) DESC", body)
  }

  /// The word that was said and is most like one that nobody said.
  func nearestWord(to word: String) throws(StoreFailure) -> String? {
    let length = word.unicodeScalars.count
    let statement = try database.statement(
      "SELECT woord FROM zoekwoord WHERE length(woord) BETWEEN ? AND ?", .int(max(2, length - 2)),
      .int(length + 2))
    defer { statement.reset() }
    var words: [String] = []
    while try statement.step() { words.append(statement.text(0)) }
    return nearest(to: word, in: words)
  }
}

/// How FTS5 is asked.
private enum FTS {
  /// One of these, as the words of a sentence.
  static func either(_ phrases: [String]) -> String {
    "{woorden}: (" + (phrases.isEmpty ? "\"\"" : phrases.map(\.quoted).joined(separator: " OR ")) + ")"
  }

  /// One of these, as what it can be narrowed by.
  static func either(_ traits: [Vindtrek]) -> String {
    "{filters}: (" + (traits.isEmpty ? "\"\"" : traits.map(\.woord.quoted).joined(separator: " OR ")) + ")"
  }
}

extension SessionStore {
  /// Whether the lists of this file are of before anything could be found.
  public func findsNothing() throws(StoreFailure) -> Bool { try !index.isCurrent() }

  /// Finds what somebody looks for: what may be seen where a casus is read, and no word that is forbidden now.
  ///
  /// - Parameters:
  ///   - tijd: when it was said; `nil` where a day of it is none.
  ///   - limit: so many are told.
  ///   - milliseconds: how long it may take before it is told what was found so far.
  public func zoek(
    _ vraag: Zoekvraag, tijd: Range<Moment>?, limit: Int = Zoekuitslag.bladzij,
    within milliseconds: Int64 = .max
  ) throws(StoreFailure) -> Zoekuitslag {
    guard !vraag.isLeeg, try !findsNothing() else { return Zoekuitslag() }
    let begin = now()
    let isLate = { [now] in now().milliseconds(since: begin) >= milliseconds }
    let isBehind = try !findAll(until: isLate)
    let find = { () throws(StoreFailure) in try self.zoek(vraag, tijd, limit, at: begin) }
    var uitslag = try milliseconds < .max ? database.hurrying(isLate, find) : find()
    if isBehind { uitslag.isAf = false }
    return uitslag
  }

  /// Adds what was noted since somebody last searched; whether all of it was added.
  ///
  /// Who may not write, or has to wait for somebody who does, searches in what was added before.
  @discardableResult
  func findAll(until isLate: () -> Bool = { false }) throws(StoreFailure) -> Bool {
    guard !isReadOnly, damage == nil else {
      return try FindIndex(database: database, tables: ListTables()).behind() == nil
    }
    do throws(StoreFailure) {
      while try FindIndex(database: database, tables: ListTables()).behind() != nil {
        guard !isLate() else { return false }
        _ = try database.transaction { () throws(StoreFailure) in try index.findMore(from: journal) }
      }
      return true
    } catch .busy {
      return false
    }
  }

  private func zoek(
    _ vraag: Zoekvraag, _ tijd: Range<Moment>?, _ limit: Int, at begin: Moment
  ) throws(StoreFailure) -> Zoekuitslag {
    var uitslag = Zoekuitslag()
    let finding = Finding(database: database)
    let question = try self.question(vraag, tijd: tijd, finding)
    uitslag.vreemd = question.vreemd
    uitslag.draden = try huis().draden(met: vraag)
    let (today, verboden) = (Day(utc: begin), state.verboden)
    uitslag.isAf = try finding.each(question) { (row) throws(StoreFailure) in
      if row.isVerboden(verboden, op: today) || question.match.isEmpty && row.heeft(vraag.niet) {
        return true
      }
      if uitslag.treffers.count < limit { uitslag.treffers.append(row) }
      uitslag.aantal += 1
      uitslag.isMeer = uitslag.aantal > Zoekuitslag.meeste
      return !uitslag.isMeer
    }
    if uitslag.isMeer { (uitslag.aantal, uitslag.isAf) = (Zoekuitslag.meeste, true) }
    guard uitslag.treffers.isEmpty, uitslag.isAf else { return uitslag }
    for word in question.unknown {
      guard let meant = try finding.nearestWord(to: word), !isMasked(meant, on: today) else { continue }
      uitslag.bedoelde.append(.init(getypt: word, bedoeld: meant))
    }
    guard question.unknown.isEmpty else { return uitslag }
    for filter in vraag.filters {
      var wider = vraag
      wider.filters.removeAll { $0 == filter }
      guard !wider.isLeeg else { continue }
      let period = filter.veld == .vanaf || filter.veld == .tot ? nil : tijd
      var isFound = false
      _ = try finding.each(try self.question(wider, tijd: period, finding)) { (row) throws(StoreFailure) in
        isFound = !row.isVerboden(verboden, op: today)
        return !isFound
      }
      if isFound { uitslag.zonder.append(filter) }
    }
    return uitslag
  }

  private func question(
    _ vraag: Zoekvraag, tijd: Range<Moment>?, _ finding: Finding
  ) throws(StoreFailure) -> Finding.Question {
    let casussen = { (alias: String) throws(StoreFailure) in
      try self.casussen(aliasBeginning: alias).map(\.id)
    }
    let draden = { (naam: String) throws(StoreFailure) in try self.huis().namen(vanDradenZoals: naam) }
    return try finding.question(vraag, tijd: tijd, Finding.Names(casussen: casussen, draden: draden))
  }

  private func isMasked(_ word: String, on today: Day) -> Bool {
    word.masked(today: today, forbidden: state.verboden) != word
  }
}
