import SessionModel
import Text

/// In which order casussen are listed.
public enum CasusOrder: Sendable {
  case alias, latest
}

/// What lists show, read from the index.
extension SessionStore {
  /// The journeys of children or of networks, by name or the latest first.
  public func casussen(
    _ order: CasusOrder, van soort: Casus.Soort = .kind, limit: Int = .max
  ) throws(StoreFailure) -> [Rij<CasusOverview>] {
    let order = order == .alias ? "fold, id" : "laatste DESC, id DESC"
    let (condition, values) = try isOf(soort)
    return try CasusOverview.rows(
      in: database, form: index.form(), where: "\(condition) ORDER BY \(order) LIMIT ?",
      values + [.int(limit)])
  }

  /// How a list says whose journey a row is; lists of before know only children.
  func isOf(_ soort: Casus.Soort) throws(StoreFailure) -> (condition: String, values: [Value]) {
    guard try index.has("soort", of: CasusOverview.self) else {
      return (soort == .kind ? "true" : "false", [])
    }
    return ("soort = ?", [.text(soort.rawValue)])
  }

  /// A casus by its identifier.
  public func casus(_ id: Identifier) throws(StoreFailure) -> Rij<CasusOverview>? {
    try casussen(where: "id = ?", .identifier(id)).first
  }

  /// The casussen whose alias begins with this, by alias; one whose alias is exactly this comes alone.
  ///
  /// Case and accents do not count.
  public func casussen(aliasBeginning text: String) throws(StoreFailure) -> [Rij<CasusOverview>] {
    let fold = text.folded
    let exact = try casussen(where: "fold = ? ORDER BY id", .text(fold))
    guard exact.isEmpty else { return exact }
    return try casussen(where: "fold >= ? AND fold < ? ORDER BY fold, id", .text(fold), .text(afterAll(fold)))
  }

  /// The casus with this whole code or identifier; for who cannot be told apart by alias.
  public func casus(code text: String) throws(StoreFailure) -> Rij<CasusOverview>? {
    if let id = Identifier(text) { return try casus(id) }
    let code = text.likeCode
    guard try index.has("code", of: CasusOverview.self) else {
      return try casussen(where: "true").first { $0.id.code == code }
    }
    return try casussen(where: "code = ? ORDER BY id LIMIT 1", .text(code)).first
  }

  /// The sessions, newest first; of one casus, or of all.
  public func sessies(casus: Identifier? = nil, limit: Int = .max) throws(StoreFailure) -> [Rij<
    SessieOverview
  >] {
    let order = "ORDER BY begonnen DESC, id DESC LIMIT ?"
    guard let casus else { return try sessies(where: "true \(order)", .int(limit)) }
    return try sessies(where: "casus = ? \(order)", .identifier(casus), .int(limit))
  }

  /// The sessions that can be joined, the latest first: not closed, last heard of less than 12 hours ago.
  public func runningSessies(limit: Int = .max) throws(StoreFailure) -> [Rij<SessieOverview>] {
    try sessies(
      where: "gesloten IS NULL AND laatste > ? ORDER BY laatste DESC, id DESC LIMIT ?", .int(runningSince),
      .int(limit))
  }

  /// The sessions that were closed within the last week, and of which nobody said anything since, the latest first.
  ///
  /// Of the fifty that began last: it is asked on the way to the start screen, whatever the store holds.
  public func unfinishedSessies(limit: Int = .max) throws(StoreFailure) -> [Rij<SessieOverview>] {
    let since = Int(now().later(milliseconds: -Sessie.unfinishedMilliseconds).milliseconds)
    return try sessies(
      where: """
        id IN (SELECT id FROM sessie WHERE begonnen > ?1 ORDER BY begonnen DESC LIMIT 50) AND gesloten = laatste
        ORDER BY begonnen DESC, id DESC LIMIT ?2
        """, .int(since), .int(limit))
  }

  /// The sessions that were left open over 12 hours ago, the latest first.
  public func leftOpenSessies(limit: Int = .max) throws(StoreFailure) -> [Rij<SessieOverview>] {
    try sessies(
      where: "gesloten IS NULL AND laatste <= ? ORDER BY laatste DESC, id DESC LIMIT ?", .int(runningSince),
      .int(limit))
  }

  /// A session by its identifier.
  public func sessie(_ id: Identifier) throws(StoreFailure) -> Rij<SessieOverview>? {
    try sessies(where: "id = ?", .identifier(id)).first
  }

  /// The sessions whose code begins with this, or the one with this full identifier; none for no text.
  ///
  /// Capitals do, and so do the letters that look like a digit of the code: o, i and l.
  public func sessies(codeBeginning text: String) throws(StoreFailure) -> [Rij<SessieOverview>] {
    if let id = Identifier(text) { return try sessie(id).map { [$0] } ?? [] }
    let code = text.likeCode
    guard !code.isEmpty else { return [] }
    return try sessies(where: "code >= ? AND code < ? ORDER BY code", .text(code), .text(afterAll(code)))
  }

  /// How many casussen and sessions there are.
  public func listed() throws(StoreFailure) -> (casussen: Int, sessies: Int) {
    (
      try database.int("SELECT count(*) FROM casus") ?? 0,
      try database.int("SELECT count(*) FROM sessie") ?? 0
    )
  }

  /// Whether no casus and no session was ever made here.
  public func hasNothing() throws(StoreFailure) -> Bool {
    try database.int("SELECT NOT EXISTS (SELECT 1 FROM sessie) AND NOT EXISTS (SELECT 1 FROM casus)") == 1
  }

  /// When casussen and sessions were last heard of.
  public func heard() throws(StoreFailure) -> [Moment] {
    let statement = try database.statement("SELECT laatste FROM casus UNION ALL SELECT laatste FROM sessie")
    defer { statement.reset() }
    var moments: [Moment] = []
    while try statement.step() { moments.append(Moment(milliseconds: Int64(statement.int(0) ?? 0))) }
    return moments
  }

  /// Whether a session of this meeting is listed.
  public func knows(bijeenkomst id: Identifier) throws(StoreFailure) -> Bool {
    try !sessies(where: "bijeenkomst = ? LIMIT 1", .identifier(id)).isEmpty
  }

  /// What nobody was asked about in sessions of a casus that are over.
  public func ongevraagd() throws(StoreFailure) -> Ongevraagd {
    guard try index.has("ongevraagd", of: SessieOverview.self) else { return Ongevraagd() }
    let statement = try database.statement(
      """
      SELECT count(DISTINCT casus), sum(ongevraagd) FROM sessie
      WHERE vraagt AND ongevraagd > 0 AND gesloten IS NOT NULL AND casus IS NOT NULL
      """)
    defer { statement.reset() }
    guard try statement.step() else { return Ongevraagd() }
    return Ongevraagd(casussen: statement.int(0) ?? 0, zinnen: statement.int(1) ?? 0)
  }

  // MARK: As they may be seen

  /// A row of a list as it may be seen now.
  public func gezien<Overview>(_ rij: Rij<Overview>) -> Gezien<Overview> {
    rij.gezien(op: Day(utc: now()), verboden: state.verboden)
  }

  /// An afspraak as it may be seen now: what was confirmed where it was made is not covered.
  ///
  /// Only where something is found at all the whole stream has to tell whether it was confirmed.
  public func gezien(_ rij: Rij<AfspraakOverview>) throws(StoreFailure) -> Gezien<AfspraakOverview> {
    let (today, verboden) = (Day(utc: now()), state.verboden)
    guard rij.heeftVondst(op: today, verboden: verboden) else {
      return rij.gezien(op: today, verboden: verboden)
    }
    try load(rij.stream)
    let id = rij.stream.id
    guard let lekken = state.casus(id)?.lekken ?? state.sessie(id)?.lekken else {
      return rij.gezien(op: today, verboden: verboden)
    }
    return rij.gezien(op: today, verboden: verboden, bevestigdIn: lekken)
  }

  private var runningSince: Moment { now().later(milliseconds: -Sessie.runningMilliseconds) }

  /// A text that sorts after all that begin with this one.
  func afterAll(_ beginning: String) -> String { beginning + "\u{10FFFF}" }

  func casussen(where condition: String, _ values: Value...) throws(StoreFailure) -> [Rij<
    CasusOverview
  >] {
    try CasusOverview.rows(in: database, form: index.form(), where: condition, values)
  }

  func sessies(where condition: String, _ values: Value...) throws(StoreFailure) -> [Rij<
    SessieOverview
  >] {
    try SessieOverview.rows(in: database, form: index.form(), where: condition, values)
  }
}

extension String {
  /// With digits where letters of a code look like one.
  var likeCode: String {
    String(lowercased().map { $0 == "o" ? "0" : $0 == "i" || $0 == "l" ? "1" : $0 })
  }
}
