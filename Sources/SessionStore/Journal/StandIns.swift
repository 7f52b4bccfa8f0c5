import SessionModel

/// What is said in place of a beginning that is lost, where the lists of the file do not tell.
public struct StandIns: Sendable {
  /// A draaiboek of this title, which may be empty, with at least so many steps; as Markdown.
  let draaiboek: @Sendable (_ titel: String, _ stappen: Int) -> String
  /// The alias of the casus with this code.
  let alias: @Sendable (_ code: String) -> String

  /// Stand-ins in these words.
  public init(
    draaiboek: @escaping @Sendable (_ titel: String, _ stappen: Int) -> String,
    alias: @escaping @Sendable (_ code: String) -> String
  ) {
    (self.draaiboek, self.alias) = (draaiboek, alias)
  }
}

/// What the lists of a store say of how its casussen and sessions began.
struct BeginningLists: Hashable, Sendable {
  /// A session as it stands in the list.
  struct Listed: Hashable, Sendable {
    let casus: Identifier?
    let titel, regio: String
    let bijeenkomst: Identifier?
    let begonnen: Moment
    var traject: Identifier?
  }

  private(set) var sessies: [Identifier: Listed] = [:]
  private(set) var casussen: [Identifier: Casus.Profiel] = [:]
  /// Whether a session read back and asked; lists of before do not say.
  private(set) var vragend: [Identifier: Bool] = [:]

  /// What is in the lists.
  var streams: [StreamID] {
    casussen.keys.sorted().map { StreamID(.casus, $0) } + sessies.keys.sorted().map { StreamID(.sessie, $0) }
  }

  /// Takes in what a file says; what was said before stays, and a list that cannot be read says nothing.
  mutating func add(from database: Database) {
    BeginningLists.each("SELECT id, casus, titel, regio, bijeenkomst, begonnen FROM sessie", of: database) {
      row in
      guard let id = row.identifier(0), let begonnen = row.int(5), sessies[id] == nil else { return }
      sessies[id] = Listed(
        casus: row.identifier(1), titel: row.text(2), regio: row.text(3), bijeenkomst: row.identifier(4),
        begonnen: Moment(milliseconds: Int64(begonnen)))
    }
    BeginningLists.each("SELECT id, vraagt FROM sessie", of: database) { row in
      if let id = row.identifier(0), vragend[id] == nil { vragend[id] = row.int(1) == 1 }
    }
    // Lists of before know no networks.
    BeginningLists.each("SELECT id, traject FROM sessie WHERE traject IS NOT NULL", of: database) { row in
      if let id = row.identifier(0), sessies[id]?.traject == nil { sessies[id]?.traject = row.identifier(1) }
    }
    var networks: Set<Identifier> = []
    BeginningLists.each(
      "SELECT id FROM casus WHERE soort = '\(Casus.Soort.netwerk.rawValue)'", of: database
    ) { row in
      if let id = row.identifier(0) { networks.insert(id) }
    }
    BeginningLists.each(
      "SELECT id, alias, regio, inschrijving, labels, bewaar_tot, bewaar_reden FROM casus", of: database
    ) { row in
      guard let id = row.identifier(0), !row.text(1).isEmpty, casussen[id] == nil else { return }
      guard !networks.contains(id) else {
        casussen[id] = Casus.Profiel(traject: row.text(1), gebied: Gebied(regio: row.text(2)))
        return
      }
      let labels = (try? JSON(parsing: row.bytes(4)))?.array ?? []
      casussen[id] = Casus.Profiel(
        alias: row.text(1), regio: row.text(2),
        inschrijving: Casus.Profiel.Inschrijving(rawValue: row.text(3)),
        labels: labels.compactMap(\.string), bewaarTot: Day(row.text(5)), bewaarReden: row.text(6))
    }
  }

  private static func each(_ sql: String, of database: Database, _ take: (Statement) -> Void) {
    guard let statement = try? database.statement(sql) else { return }
    defer { statement.reset() }
    while (try? statement.step()) == true { take(statement) }
  }
}
