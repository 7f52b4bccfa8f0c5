import SessionModel

/// What lists show, made from the journal and never more than that: it can be thrown away and made anew.
struct Index {
  let database: Database

  /// Goes up when the tables change or are filled differently; an index of another version is made anew.
  private static let version = 2

  /// An alias need not be unique here: a journal with two of one name must still give an index.
  ///
  /// It is `append` that refuses the second.
  private static let tables = """
    DROP TABLE IF EXISTS casus;
    DROP TABLE IF EXISTS sessie;
    DROP TABLE IF EXISTS afspraak;

    CREATE TABLE casus(
      id BLOB PRIMARY KEY, alias TEXT NOT NULL, fold TEXT NOT NULL, regio TEXT NOT NULL,
      inschrijving TEXT, labels TEXT NOT NULL, bewaar_tot TEXT, bewaar_reden TEXT NOT NULL,
      gesloten INTEGER NOT NULL, eigen_laatste INTEGER NOT NULL, laatste INTEGER NOT NULL,
      leeftijd TEXT, leeftijd_gezegd TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX casus_fold ON casus(fold);
    CREATE INDEX casus_laatste ON casus(laatste);

    CREATE TABLE sessie(
      id BLOB PRIMARY KEY, code TEXT NOT NULL, casus BLOB, titel TEXT NOT NULL, regio TEXT NOT NULL,
      bijeenkomst BLOB NOT NULL, begonnen INTEGER NOT NULL, laatste INTEGER NOT NULL, gesloten INTEGER,
      stap TEXT NOT NULL, notities INTEGER NOT NULL, vraagt INTEGER NOT NULL, ongevraagd INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessie_code ON sessie(code);
    CREATE INDEX sessie_begonnen ON sessie(begonnen);
    CREATE INDEX sessie_casus ON sessie(casus, begonnen);
    CREATE INDEX sessie_vraagt ON sessie(casus) WHERE vraagt;
    CREATE INDEX sessie_open ON sessie(laatste) WHERE gesloten IS NULL;

    CREATE TABLE afspraak(
      id BLOB PRIMARY KEY, stream_kind TEXT NOT NULL, stream BLOB NOT NULL, moment INTEGER NOT NULL,
      sessie BLOB NOT NULL, deelnemer BLOB, wie TEXT NOT NULL, stem TEXT, wat TEXT NOT NULL,
      eerste_stap TEXT NOT NULL, wanneer TEXT NOT NULL, met_wie TEXT NOT NULL,
      nodig TEXT NOT NULL, kijkmoment TEXT NOT NULL, stand TEXT, bracht TEXT NOT NULL, verborgen TEXT,
      open INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX afspraak_stream ON afspraak(stream, moment);
    CREATE INDEX afspraak_sessie ON afspraak(sessie, moment);
    CREATE INDEX afspraak_moment ON afspraak(moment);
    CREATE INDEX afspraak_open ON afspraak(moment) WHERE open;
    """

  /// Makes the tables, with nothing in them.
  static func create(in database: Database) throws(StoreFailure) {
    try database.execute(tables)
    try database.run("INSERT OR REPLACE INTO meta VALUES('index', ?)", .int(version))
  }

  /// Whether the tables are of this version.
  func isCurrent() throws(StoreFailure) -> Bool {
    try database.int("SELECT value FROM meta WHERE key = 'index'") == Index.version
  }

  /// Whether a session was closed.
  func isClosed(_ sessie: Identifier) throws(StoreFailure) -> Bool {
    try database.int(
      "SELECT count(*) FROM sessie WHERE id = ? AND gesloten IS NOT NULL", .identifier(sessie)) == 1
  }

  /// Makes the index anew, within a transaction.
  ///
  /// Of a stream of which not everything can be read what can; of one that lost its beginning only these lists still
  /// tell what it was, so its rows stay.
  func rebuild(from journal: Journal) throws(StoreFailure) {
    var before = BeginningLists()
    before.add(from: database)
    try Index.create(in: database)
    for stream in try journal.streams() {
      var state = State()
      state.open(stream)
      let (events, damaged) = try journal.readable(stream)
      for event in events { _ = reduce(into: &state, event) }
      if !damaged.isEmpty, let verlies = Event.verlies(in: stream, after: events, isCertain: false) {
        _ = reduce(into: &state, verlies)
      }
      try write(stream, of: state, Touched(everything: true))
      if let listed = before.sessies[stream.id], state.sessie(stream.id)?.begin == nil {
        try keep(listed, stream.id, asks: before.vragend[stream.id] ?? true)
      }
      if let profiel = before.casussen[stream.id], state.casus(stream.id)?.profiel == nil {
        try write(
          CasusOverview(id: stream.id, profiel: profiel, gesloten: false, laatste: stream.id.time, sessies: 0)
        )
      }
    }
  }

  /// Keeps what the lists told of a session that lost its beginning.
  private func keep(
    _ listed: BeginningLists.Listed, _ id: Identifier, asks: Bool
  ) throws(StoreFailure) {
    try write(
      SessieOverview(
        id: id, casus: listed.casus, alias: "", titel: listed.titel, regio: listed.regio,
        bijeenkomst: listed.bijeenkomst ?? id, begonnen: listed.begonnen, laatste: listed.begonnen,
        gesloten: nil,
        stap: "", notities: 0, vraagt: asks))
  }

  /// Makes what is told of one stream anew.
  func rebuild(_ stream: StreamID, from journal: Journal) throws(StoreFailure) {
    try write(stream, of: journal.state(of: stream), Touched(everything: true))
  }

  /// Removes what is told of streams that are not in the journal.
  func removeStrangers() throws(StoreFailure) {
    for (table, column) in [("casus", "id"), ("sessie", "id"), ("afspraak", "stream")] {
      try database.execute(
        "DELETE FROM \(table) WHERE \(column) NOT IN (SELECT stream FROM event WHERE stream IS NOT NULL)")
    }
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
      try write(sessie)
      if touched.hasAfspraken { try write(sessie.afspraakOverviews, of: stream, touched) }
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
      "SELECT alias FROM casus WHERE fold = ? AND id <> ?", .text(alias.folded), .identifier(id))
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) : nil
  }

  private func write(_ casus: Casus) throws(StoreFailure) {
    guard let overview = casus.overview else {
      return try database.run("DELETE FROM casus WHERE id = ?", .identifier(casus.id))
    }
    try write(overview)
  }

  private func write(_ overview: CasusOverview) throws(StoreFailure) {
    let profiel = overview.profiel
    try database.run(
      "INSERT OR REPLACE INTO casus VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11, ?12)",
      .identifier(overview.id), .text(profiel.alias), .text(profiel.alias.folded), .text(profiel.regio),
      .text(profiel.inschrijving?.rawValue), .text(JSON.array(profiel.labels.map { .string($0) }).printed()),
      .text(profiel.bewaarTot?.iso), .text(profiel.bewaarReden), .int(overview.gesloten ? 1 : 0),
      .int(overview.laatste), .text(profiel.leeftijd?.band.rawValue), .text(profiel.leeftijd?.gezegd.iso))
    try writeLaatste(of: overview.id)
  }

  /// A casus was last heard of in its own stream, or when its last session began.
  ///
  /// Not at that session's last note: a note would then write two rows more.
  private func writeLaatste(of casus: Identifier) throws(StoreFailure) {
    let latest =
      "max(eigen_laatste, ifnull((SELECT max(begonnen) FROM sessie WHERE casus = ?1), eigen_laatste))"
    try database.run(
      "UPDATE casus SET laatste = \(latest) WHERE id = ?1 AND laatste <> \(latest)", .identifier(casus))
  }

  private func write(_ sessie: Sessie) throws(StoreFailure) {
    let before = try casus(ofSessie: sessie.id)
    if let overview = sessie.overview {
      try write(overview)
    } else {
      try database.run("DELETE FROM sessie WHERE id = ?", .identifier(sessie.id))
    }
    for casus in Set([before, sessie.overview?.casus].compactMap { $0 }) { try writeLaatste(of: casus) }
  }

  private func write(_ overview: SessieOverview) throws(StoreFailure) {
    try database.run(
      """
      INSERT INTO sessie VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      ON CONFLICT(id) DO UPDATE SET casus = ?3, titel = ?4, regio = ?5, bijeenkomst = ?6, begonnen = ?7,
        laatste = ?8, gesloten = ?9, stap = ?10, notities = ?11, vraagt = ?12, ongevraagd = ?13
      """, .identifier(overview.id), .text(overview.code), .identifier(overview.casus),
      .text(overview.titel), .text(overview.regio), .identifier(overview.bijeenkomst),
      .int(overview.begonnen), .int(overview.laatste), .int(overview.gesloten), .text(overview.stap),
      .int(overview.notities), .int(overview.vraagt ? 1 : 0), .int(overview.ongevraagd))
  }

  /// The casus of a session, as far as the list says.
  func casus(ofSessie id: Identifier) throws(StoreFailure) -> Identifier? {
    let statement = try database.statement("SELECT casus FROM sessie WHERE id = ?", .identifier(id))
    defer { statement.reset() }
    return try statement.step() ? statement.identifier(0) : nil
  }

  /// The sessions of a casus that read back and ask.
  func vragers(of casus: Identifier) throws(StoreFailure) -> Set<Identifier> {
    let statement = try database.statement(
      "SELECT id FROM sessie WHERE casus = ? AND vraagt", .identifier(casus))
    defer { statement.reset() }
    var ids: Set<Identifier> = []
    while try statement.step() { if let id = statement.identifier(0) { ids.insert(id) } }
    return ids
  }

  private func write(
    _ afspraken: [AfspraakOverview], of stream: StreamID, _ touched: Touched
  ) throws(StoreFailure) {
    if touched.everything {
      try database.run("DELETE FROM afspraak WHERE stream = ?", .identifier(stream.id))
    }
    for afspraak in afspraken where touched.everything || touched.afspraken.contains(afspraak.id) {
      try write(afspraak)
    }
  }

  private func write(_ afspraak: AfspraakOverview) throws(StoreFailure) {
    let gegevens = afspraak.gegevens
    try database.run(
      "INSERT OR REPLACE INTO afspraak VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      .identifier(afspraak.id), .text(afspraak.stream.kind.rawValue), .identifier(afspraak.stream.id),
      .int(afspraak.moment), .identifier(gegevens.sessie), .identifier(gegevens.deelnemer),
      .text(gegevens.wie), .text(gegevens.stem?.rawValue), .text(gegevens.wat), .text(gegevens.eersteStap),
      .text(gegevens.wanneer), .text(gegevens.metWie), .text(gegevens.nodig), .text(gegevens.kijkmoment),
      .text(afspraak.stand?.rawValue), .text(afspraak.bracht), .text(afspraak.verborgen?.rawValue),
      .int(afspraak.isOpen ? 1 : 0))
  }
}

extension Value {
  /// An identifier as its 16 bytes.
  static func identifier(_ identifier: Identifier?) -> Value { identifier.map { .bytes($0.bytes) } ?? .null }
  /// A text that may be absent.
  static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  /// A moment as its milliseconds.
  static func int(_ moment: Moment?) -> Value { moment.map { .int(Int($0.milliseconds)) } ?? .null }
}
