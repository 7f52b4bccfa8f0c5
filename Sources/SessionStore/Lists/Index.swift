import SessionModel
import Text

/// What lists show, made from the journal and never more than that: it can be thrown away and made anew.
struct Index {
  let database: Database

  /// Whether it is of the tables that are made beside those that are read.
  var isNext = false
  /// Whether it leaves out what can be found: that is as much as was said.
  var findsNothing = false
  /// The tables it writes.
  private var tables: ListTables { ListTables(isNext: isNext) }
  /// What can be found of what it writes.
  private var find: FindIndex { FindIndex(database: database, tables: tables) }

  /// Makes the tables, with nothing in them.
  ///
  /// An alias need not be unique here: a journal with two of one name must still give an index. It is `append` that
  /// refuses the second.
  static func create(in database: Database) throws(StoreFailure) {
    for name in ListTables(isNext: true).names { try database.execute("DROP TABLE IF EXISTS \(name)") }
    try database.execute(ListTables().creation)
    try mark(database)
  }

  /// Says that the tables that are read are of this program's form.
  static func mark(_ database: Database) throws(StoreFailure) {
    try database.run("INSERT OR REPLACE INTO meta VALUES('index', ?)", .int(Lijstvorm.nu))
  }

  /// The form of the lists in the file.
  func form() throws(StoreFailure) -> Int {
    if isNext { return Lijstvorm.nu }
    return max(1, try database.int("SELECT value FROM meta WHERE key = 'index'") ?? 1)
  }

  /// Whether the tables are of this program's form.
  func isCurrent() throws(StoreFailure) -> Bool { try form() == Lijstvorm.nu }

  /// Whether the lists that are read have this column: those of before may not.
  func has<Waarde: Lijstrij>(_ kolom: String, of rows: Waarde.Type) throws(StoreFailure) -> Bool {
    let form = try form()
    return rows.kolommen.contains { $0.naam == kolom && $0.sinds <= form }
  }

  /// Whether a session was closed.
  func isClosed(_ sessie: Identifier) throws(StoreFailure) -> Bool {
    try database.int(
      "SELECT count(*) FROM \(tables.sessie) WHERE id = ? AND gesloten IS NOT NULL", .identifier(sessie))
      == 1
  }

  /// Makes the index anew, within a transaction.
  ///
  /// Of a stream of which not everything can be read what can; of one that lost its beginning only these lists still
  /// tell what it was, so its rows stay.
  func rebuild(from journal: Journal) throws(StoreFailure) {
    var before = BeginningLists()
    before.add(from: database)
    try Index.create(in: database)
    for stream in try journal.streams() { try make(stream, from: journal, before) }
  }

  /// Makes what is told of one stream, also of one of which not everything can be read.
  ///
  /// - Parameter before: what lists told of beginnings that are lost.
  func make(_ stream: StreamID, from journal: Journal, _ before: BeginningLists) throws(StoreFailure) {
    var state = State()
    let (events, damaged) = try journal.readable(stream)
    reduce(into: &state, events, of: stream)
    if !damaged.isEmpty, let verlies = Event.verlies(in: stream, after: events, isCertain: false) {
      _ = reduce(into: &state, verlies)
    }
    try write(stream, of: state, Touched(everything: true))
    if let listed = before.sessies[stream.id], state.sessie(stream.id)?.begin == nil {
      try keep(listed, stream.id, asks: before.vragend[stream.id] ?? true)
    }
    if let profiel = before.casussen[stream.id], state.casus(stream.id)?.profiel == nil {
      try write(
        CasusOverview(id: stream.id, profiel: profiel, gesloten: false, laatste: stream.id.time, sessies: 0))
    }
  }

  /// Keeps what the lists told of a session that lost its beginning.
  private func keep(
    _ listed: BeginningLists.Listed, _ id: Identifier, asks: Bool
  ) throws(StoreFailure) {
    try write(
      SessieOverview(
        id: id, casus: listed.casus, alias: "", titel: listed.titel, bijeenkomst: listed.bijeenkomst ?? id,
        begonnen: listed.begonnen, laatste: listed.begonnen, gesloten: nil, stap: "", notities: 0,
        vraagt: asks, gegevens: Bijeenkomst(gebied: Gebied(regio: listed.regio)), traject: listed.traject))
  }

  /// Makes what is told of one stream anew.
  func rebuild(_ stream: StreamID, from journal: Journal) throws(StoreFailure) {
    try write(stream, of: journal.state(of: stream), Touched(everything: true))
  }

  /// Removes what is told of streams that are not in the journal.
  func removeStrangers() throws(StoreFailure) {
    try removeFoundStrangers()
    for (table, column) in tables.streams {
      try database.execute(
        "DELETE FROM \(table) WHERE \(column) NOT IN (SELECT stream FROM event WHERE stream IS NOT NULL)")
    }
  }

  /// Removes what can be found of streams that are not in the journal.
  func removeFoundStrangers() throws(StoreFailure) {
    let strangers = try database.statement(
      "SELECT DISTINCT stream FROM \(tables.vindregel) EXCEPT SELECT stream FROM event WHERE stream IS NOT NULL"
    )
    var ids: [Identifier] = []
    do {
      defer { strangers.reset() }
      while try strangers.step() { strangers.identifier(0).map { ids.append($0) } }
    }
    for id in ids { try find.write([], as: .everything, of: id) }
    try database.execute(
      "DELETE FROM \(tables.achter) WHERE stream NOT IN (SELECT stream FROM event WHERE stream IS NOT NULL)")
  }

  /// Writes what changed of a stream.
  func write(_ stream: StreamID, of state: State, _ touched: Touched) throws(StoreFailure) {
    if let casus = state.casus(stream.id), stream.kind == .casus {
      try write(casus)
      if touched.hasAfspraken {
        try write(casus.afspraakOverviews(vragers: try vragers(of: casus.id)), of: stream, touched)
      }
    }
    if let sessie = state.sessie(stream.id), stream.kind == .sessie {
      try write(sessie, touched)
      if touched.hasAfspraken { try write(sessie.afspraakOverviews, of: stream, touched) }
      try writeVerzameld(sessie, touched)
    }
    if !findsNothing { try writeFound(of: stream, state, touched) }
  }

  /// Writes what of a session stands in lists over all of them, as far as it changed.
  private func writeVerzameld(_ sessie: Sessie, _ touched: Touched) throws(StoreFailure) {
    if touched.everything {
      try database.run("DELETE FROM \(tables.verzamelrij) WHERE sessie = ?", .identifier(sessie.id))
      for row in sessie.verzamelrijen { try row.write(in: database, isNext: isNext) }
      return
    }
    var ids = touched.notities
    if touched.changesNotes { ids = sessie.metGelijke(ids) }
    if touched.besides { ids.formUnion(sessie.keuzes.map(\.notitie) + sessie.puntnamen) }
    guard !ids.isEmpty else { return }
    let rows = sessie.verzamelrijen(of: ids)
    if touched.changesNotes || touched.besides {
      for id in ids.subtracting(rows.map(\.id)) {
        try database.run("DELETE FROM \(tables.verzamelrij) WHERE id = ?", .identifier(id))
      }
    }
    for row in rows { try row.write(in: database, isNext: isNext) }
  }

  /// What can be found of a stream.
  func vindregels(of stream: StreamID, _ state: State) throws(StoreFailure) -> [Vindregel] {
    switch stream.kind {
    case .casus: try state.casus(stream.id)?.vindregels(vragers: vragers(of: stream.id)) ?? []
    case .sessie: state.sessie(stream.id)?.vindregels ?? []
    case .huis: []
    }
  }

  /// Writes what can be found of a stream, as far as it changed: a note that is kept asks for no other.
  private func writeFound(of stream: StreamID, _ state: State, _ touched: Touched) throws(StoreFailure) {
    guard stream.kind != .huis else { return }
    guard !touched.everything, stream.kind == .sessie, let sessie = state.sessie(stream.id) else {
      return try find.write(vindregels(of: stream, state), as: .everything, of: stream.id)
    }
    // Nobody notes in it any more: what waited is found from here on.
    if sessie.gesloten != nil, try find.isBehind(sessie.id) {
      return try find.write(sessie.vindregels, as: .everything, of: sessie.id)
    }
    if !touched.notities.isEmpty, !touched.changesNotes {
      try find.postpone(sessie.id)
    } else if !touched.notities.isEmpty {
      let notes = sessie.metAfgeleid(touched.notities)
      let places = notes.compactMap { id in sessie.notities[id].map { (id, $0.moment) } }
      try find.write(sessie.vindregels(of: notes), as: .notes(places), of: sessie.id)
    }
    if touched.besides {
      try find.write(sessie.vindregelsNaastNotities, as: .besidesNotes, of: sessie.id)
    }
  }

  /// Adds what was noted in a session of which notes cannot be found yet; whether there was one.
  func findMore(from journal: Journal) throws(StoreFailure) -> Bool {
    guard let id = try find.behind() else { return false }
    let stream = StreamID(.sessie, id)
    let (events, damaged) = try journal.readable(stream)
    guard damaged.isEmpty else {
      try writeFound(ofDamaged: stream, events)
      return true
    }
    var state = State()
    reduce(into: &state, events, of: stream)
    try find.write(vindregels(of: stream, state), as: .everything, of: id)
    return true
  }

  /// Writes what can be found of a stream of which not all can be read: nothing that was lost may have said no.
  func writeFound(ofDamaged stream: StreamID, _ events: [Event]) throws(StoreFailure) {
    var state = State()
    reduce(into: &state, events, of: stream)
    if let verlies = Event.verlies(in: stream, after: events, isCertain: false) {
      _ = reduce(into: &state, verlies)
    }
    try find.write(vindregels(of: stream, state), as: .everything, of: stream.id)
    if let sessie = state.sessie(stream.id), stream.kind == .sessie {
      try writeVerzameld(sessie, Touched(everything: true))
    }
  }

  /// Writes only the afspraken of a casus of which not all can be read: what else is told of it stays.
  func writePlan(of stream: StreamID, _ state: State) throws(StoreFailure) {
    guard stream.kind == .casus, let casus = state.casus(stream.id) else { return }
    let rows = casus.afspraakOverviews(vragers: try vragers(of: casus.id))
    try write(rows, of: stream, Touched(everything: true))
  }

  /// The alias of another casus that folds as this one does.
  func alias(like alias: String, butNot id: Identifier) throws(StoreFailure) -> String? {
    let statement = try database.statement(
      "SELECT alias FROM \(tables.casus) WHERE fold = ? AND id <> ?", .text(alias.folded),
      .identifier(id))
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) : nil
  }

  private func write(_ casus: Casus) throws(StoreFailure) {
    guard let overview = casus.overview else {
      return try database.run("DELETE FROM \(tables.casus) WHERE id = ?", .identifier(casus.id))
    }
    try write(overview)
  }

  private func write(_ overview: CasusOverview) throws(StoreFailure) {
    try overview.write(in: database, isNext: isNext)
    try writeLaatste(of: overview.id)
  }

  private func write(_ overview: SessieOverview) throws(StoreFailure) {
    try overview.write(in: database, isNext: isNext)
  }

  /// A casus was last heard of in its own stream, or when its last session began.
  ///
  /// Not at that session's last note: a note would then write two rows more.
  private func writeLaatste(of casus: Identifier) throws(StoreFailure) {
    let latest =
      "max(eigen_laatste, ifnull((SELECT max(begonnen) FROM \(tables.sessie) WHERE casus = ?1), eigen_laatste))"
    try database.run(
      "UPDATE \(tables.casus) SET laatste = \(latest) WHERE id = ?1 AND laatste <> \(latest)",
      .identifier(casus))
  }

  private func write(_ sessie: Sessie, _ touched: Touched) throws(StoreFailure) {
    let (before, overview) = (try beginning(of: sessie.id), sessie.overview)
    if let overview {
      try write(overview)
    } else {
      try database.run("DELETE FROM \(tables.sessie) WHERE id = ?", .identifier(sessie.id))
    }
    // A note says nothing new of the casus: its session is still listed under it, since the same moment.
    let isSame = before?.casus == overview?.casus && before?.begonnen == overview?.begonnen
    guard touched.everything || !isSame else { return }
    if let casus = overview?.casus { try writeLaatste(of: casus) }
    if let casus = before?.casus, casus != overview?.casus { try writeLaatste(of: casus) }
  }

  /// The casus of a session and when it began, as far as the list says.
  private func beginning(
    of sessie: Identifier
  ) throws(StoreFailure) -> (casus: Identifier?, begonnen: Moment)? {
    let statement = try database.statement(
      "SELECT casus, begonnen FROM \(tables.sessie) WHERE id = ?", .identifier(sessie))
    defer { statement.reset() }
    guard try statement.step(), let begonnen = statement.int(1) else { return nil }
    return (statement.identifier(0), Moment(milliseconds: Int64(begonnen)))
  }

  /// The casus of a session, as far as the list says.
  func casus(ofSessie id: Identifier) throws(StoreFailure) -> Identifier? {
    try beginning(of: id)?.casus
  }

  /// The sessions of a casus that read back and ask; lists of before do not say which, so all of them may.
  func vragers(of casus: Identifier) throws(StoreFailure) -> Set<Identifier> {
    let asking = try has("vraagt", of: SessieOverview.self) ? " AND vraagt" : ""
    let statement = try database.statement(
      "SELECT id FROM \(tables.sessie) WHERE casus = ?\(asking)", .identifier(casus))
    defer { statement.reset() }
    var ids: Set<Identifier> = []
    while try statement.step() { if let id = statement.identifier(0) { ids.insert(id) } }
    return ids
  }

  private func write(
    _ afspraken: [AfspraakOverview], of stream: StreamID, _ touched: Touched
  ) throws(StoreFailure) {
    if touched.everything {
      try database.run("DELETE FROM \(tables.afspraak) WHERE stream = ?", .identifier(stream.id))
    }
    for afspraak in afspraken where touched.everything || touched.afspraken.contains(afspraak.id) {
      try afspraak.write(in: database, isNext: isNext)
    }
  }
}

extension Value {
  /// An identifier as its 16 bytes.
  static func identifier(_ identifier: Identifier?) -> Value { identifier.map { .bytes($0.bytes) } ?? .null }
  /// A moment as its milliseconds.
  static func int(_ moment: Moment?) -> Value { moment.map { .int(Int($0.milliseconds)) } ?? .null }
}
