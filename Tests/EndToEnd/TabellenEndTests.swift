import Bronnen
import Foundation
import Support
import Testing

/// What is counted leaves as plain tables, on which the SQL of the page counts the same.
@Suite(.waits) struct TabellenEndTests {
  private let program: Program

  init() throws {
    program = try Program()
    for (alias, how) in [("Egel", "5a-tijdelijk"), ("Uil", "5a-tijdelijk"), ("Das", "anders")] {
      try program.output(
        "casus", "nieuw", alias, "--inschrijving", how, "--regio", "Denkstad", "--nieuw-label",
        "talent:muziek")
    }
    let code = try #require(
      try program.output(
        "sessie", "nieuw", "--draaiboek", "werkatelier-casuistiek", "--casus", "Egel", "--tafel",
        "jeugdige,ouder:oma", "--swv", "Noord"
      ).lines.last)
    let kept = try program.output("noteer", "--regels", code, stdin: "j: Rust \"hielp\", echt\nj: Geheim\n")
      .lines
    let id = try #require(kept.first?.split(separator: " ").last.map(String.init))
    try program.output("notitie", id, "leren", "ja", "--door", "jeugdige")
    try program.output("notitie", id, "nakijken", "ja")
    try program.output("sessie", "sluit", code)
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/tellen.md")

  /// The definitions of the page, the views that they need first.
  private func definitions() throws -> [(name: String, sql: String)] {
    let text = try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "## Van journaal")[
      0]
    return text.components(separatedBy: "```sql\n-- ").dropFirst().compactMap { block in
      guard let end = block.range(of: "\n```"), let line = block.firstIndex(of: "\n") else { return nil }
      return (String(block[..<line]), String(block[line..<end.lowerBound]))
    }
  }

  private static let expected = [
    "bijeenkomsten": "Werkatelier casuïstiek|1|2|20", "swvs": "Noord|1", "regios": "Denkstad|1|3",
    "inschrijving": "5a-tijdelijk|2\nanders|1", "labels": "talent:muziek|3",
    "zonder-plan": "met afspraak|0\nzonder afspraak|3",
    "op-weg-naar-casuistiek": "Denkstad|0",
    "kruis": "talent:muziek + 5a-tijdelijk|2\ntalent:muziek + anders|1",
    "per-periode": "alles|1|2|1|1",
  ]

  private static let days =
    "INSERT INTO periode VALUES('2020-01-01', '2099-12-31'); INSERT INTO stuk VALUES('alles', '2020-01-01', '2099-12-31');"

  /// Compares what a shell of a database answers, a definition after the other.
  private func compare(_ answer: (_ sql: String) throws -> String) throws {
    let all = try definitions()
    let views = try #require(all.first { $0.name.hasPrefix("hulp") }).sql
    for (name, sql) in all where Self.expected[name] != nil {
      let lines = try answer(views + sql).split(separator: "\n").sorted().joined(separator: "\n")
      #expect(lines == Self.expected[name], "\(name)")
    }
  }

  @Test func `a database that reads the tables counts the same, and finds no more in them`() throws {
    defer { program.clear() }
    #expect(try program.run(["uitvoer", "tabellen", program.path("tab")]).status == 2, "for whom, and why")
    let why = ["--aan", "landelijk", "--grond", "afspraak"]
    try program.output(["uitvoer", "tabellen", program.path("tab")] + why)
    let again = try program.run(["uitvoer", "tabellen", program.path("tab")] + why)
    #expect(again.status == 1 && again.err.contains("is er al"))
    let tables = try program.shell("cat tab/*.csv; ls -ld tab tab/*").out
    #expect(tables.contains("\"Rust \"\"hielp\"\", echt\"") && tables.contains("drwx------"))
    for word in ["Egel", "Uil", "Geheim", "oma", "rw-r"] { #expect(!tables.contains(word), "\(word)") }
    try load("tab")
    try compare { sql in
      let outcome = try program.shell(
        "cat s.sql - | sqlite3 -bail", stdin: Array((Self.days + Self.mend + sql).utf8))
      #expect(outcome.status == 0, "\(outcome.err)")
      return outcome.out
    }
    try program.output(["uitvoer", "tabellen", program.path("regels"), "--als", "jsonl"] + why)
    let notes = try program.shell("cat regels/notitie.jsonl").out
    #expect(notes.contains("\"tekst\":\"Rust \\\"hielp\\\", echt\"") && !notes.contains("Geheim"))
    #expect(try program.output("uitgaven").out.contains("tabellen"))
  }

  private static let hasPostgres = FileManager.default.isExecutableFile(atPath: "/usr/bin/psql")

  @Test(.needsAnOrdinaryUser, .enabled(if: Torture.isLong && hasPostgres, "needs PostgreSQL, and hours"))
  func `a real PostgreSQL counts the same, whichever way the tables came`() throws {
    defer { program.clear() }
    let start = """
      PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin | tail -1); initdb -D pg >/dev/null && \
      pg_ctl -D pg -o "-k $PWD -c listen_addresses=" -l pg.log -w start >/dev/null
      """
    #expect(try program.shell(start).status == 0)
    defer {
      _ = try? program.shell(
        "PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin | tail -1); pg_ctl -D pg -m fast stop")
    }
    for vorm in ["csv", "jsonl"] {
      try program.output([
        "uitvoer", "tabellen", program.path(vorm), "--als", vorm, "--aan", "landelijk", "--grond", "afspraak",
      ])
      let made =
        "createdb -h $PWD \(vorm) && cd \(vorm) && psql -h .. -q -v ON_ERROR_STOP=1 -d \(vorm) -f schema.sql"
      let outcome = try program.shell(made)
      #expect(outcome.status == 0, "\(outcome.err)")
      _ = try program.shell("psql -h $PWD -q -d \(vorm)", stdin: Array(Self.days.utf8))
      try compare { try program.shell("psql -h $PWD -q -t -A -d \(vorm)", stdin: Array($0.utf8)).out }
    }
    // A whole year of the field, each definition of the page beside what SQLite answers on the same tables.
    let bron = try Bron(in: program.path("opslag"))
    try bron.jaar2()
    try bron.sluit()
    try program.output([
      "--map", program.path("opslag"), "uitvoer", "tabellen", program.path("jaar"), "--aan", "landelijk",
      "--grond", "afspraak",
    ])
    _ = try program.shell(
      "createdb -h $PWD jaar && cd jaar && psql -h .. -q -v ON_ERROR_STOP=1 -d jaar -f schema.sql")
    _ = try program.shell("psql -h $PWD -q -d jaar", stdin: Array(Self.days.utf8))
    try load("jaar")
    let all = try definitions()
    let views = try #require(all.first { $0.name.hasPrefix("hulp") }).sql
    for (name, sql) in all where !name.hasPrefix("hulp") {
      let real = try program.shell(
        "psql -h $PWD -q -t -A -v ON_ERROR_STOP=1 -d jaar", stdin: Array((views + sql).utf8))
      let beside = try program.shell(
        "cat s.sql - | sqlite3 -bail", stdin: Array((Self.days + Self.mend + views + sql).utf8))
      #expect(real.status == 0 && beside.status == 0, "\(name): \(real.err) \(beside.err)")
      #expect(real.lines.sorted() == beside.lines.sorted(), "\(name)")
    }
  }

  /// Makes a script by which SQLite's shell has the tables of a folder.
  private func load(_ folder: String) throws {
    let made = """
      grep -v '^.copy' \(folder)/schema.sql > s.sql; for f in \(folder)/*.csv; do t=$(basename $f .csv); \
      echo ".import --csv --skip 1 $f $t" >> s.sql; done
      """
    _ = try program.shell(made)
  }

  /// What stands between no marks is nothing; the shell of SQLite reads it as an empty text.
  private static let mend = [
    "casus": ["inschrijving", "bewaar_tot"], "inschrijvingstand": ["inschrijving"], "tijdpunt": ["overgang"],
    "sessie": ["casus", "gesloten", "op_locatie"], "afspraak": ["casus", "stem", "stand", "dagen"],
    "activiteit": ["deelnemers", "verschillend", "bereik"],
  ].map { table, columns in
    "UPDATE \(table) SET " + columns.map { "\($0) = nullif(\($0), '')" }.joined(separator: ", ") + ";"
  }.joined()
}
