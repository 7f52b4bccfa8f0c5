import Foundation
import Reports
import SessionModel
import Testing
import Wording

@testable import SessionStore

/// What `docs/tellen.md` says in SQL, run on the journal of invented years, is what the program counts.
@Suite struct TellenTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/tellen.md")

  /// The SQL of the page, by what its first line says it is for.
  private static let sql: [String: String] = {
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    let blocks = text.components(separatedBy: "```sql\n-- ").dropFirst()
    return Dictionary(
      blocks.compactMap { block -> (String, String)? in
        guard let end = block.range(of: "\n```"), let line = block.firstIndex(of: "\n") else { return nil }
        return (String(block[..<line]), String(block[line..<end.lowerBound]))
      }, uniquingKeysWith: { $1 })
  }()

  private static let say = Wording()
  private static let clock = WallClock { WallTime(day: Day(utc: $0), hour: 12, minute: 0, second: 0) }

  /// How the program calls what the journal has by a word of its own.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for it in Casus.Profiel.Inschrijving.allCases { names[it.rawValue] = say(.name(of: it)) }
    for it in Casus.Mijlpaal.Soort.allCases { names[it.rawValue] = say(.name(of: it)) }
    for it in Tijdpunt.Overgang.allCases { names[it.rawValue] = say(.name(of: .overgang(it))) }
    for it in Stem.allCases { names[it.rawValue] = say(.name(of: it)) }
    return names
  }()

  private static func periode(_ van: String, _ tot: String) throws -> Periode {
    let (first, last) = (try #require(Day(van)), try #require(Day(tot)))
    return try #require(Periode(van: first, tot: last))
  }

  private func rows(_ name: String, of jaar: Jaar) throws -> [String: [Int]] {
    let sql = try #require(Self.sql[name], "no SQL for \(name)")
    let statement = try jaar.store.database.statement(sql)
    defer { statement.reset() }
    var rows: [String: [Int]] = [:]
    while try statement.step() {
      let word = statement.text(0)
      let name = [" + ", " → "].reduce(word) { text, sign in
        text.components(separatedBy: sign).map { Self.names[$0] ?? $0 }.joined(separator: sign)
      }
      rows[name] = (1..<Int32(8)).compactMap { statement.int($0) }
    }
    return rows
  }

  /// Lays down what the views of the page give, as tables: a view that another stands on is read anew for each row.
  private func lay(_ name: String, in database: Database) throws {
    for view in try #require(Self.sql[name]).components(separatedBy: "CREATE TEMP VIEW ").dropFirst() {
      try database.execute(
        "DROP TABLE IF EXISTS temp.\(view.prefix { $0 != " " }); CREATE TEMP TABLE \(view)")
    }
  }

  private func counted(_ tabel: Teltabel?) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for row in tabel?.rijen ?? [] where !row.isTotaal {
      rows[row.naam] = row.cellen.compactMap {
        switch $0 {
        case .getal(.precies(let number)), .tienden(let number): number
        case .getal, .procent, .leeg: nil
        }
      }
    }
    return rows
  }

  /// The cells of a table in two directions, each by what stands before and above it.
  private func crossed(_ tabel: Teltabel?) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for row in tabel?.rijen ?? [] where !row.isTotaal {
      for (kolom, cel) in zip(tabel?.kolommen ?? [], row.cellen) where kolom != Self.say(.telTotaal) {
        if case .getal(.precies(let number)) = cel { rows[row.naam + " + " + kolom] = [number] }
      }
    }
    return rows
  }

  private static let years: [(String, @Sendable () throws -> Jaar)] = [
    ("eerste", Jaar.eerste), ("tweede", Jaar.tweede), ("kring", Jaar.kring), ("tafels", Jaar.tafels),
  ]

  @Test(arguments: 0..<4) func `the program counts what the page says, of all days and of some`(year: Int)
    throws
  {
    let (name, make) = Self.years[year]
    let jaar = try make()
    let database = jaar.store.database
    // The tables of the page have the names of lists of the store, and stand before those from then on.
    let stof = try jaar.store.telstof(Self.periode("1970-01-01", "2199-12-31")) { Self.clock.read($0).day }
    #expect(try jaar.store.verify() == [])
    try lay("tabellen", in: database)
    try database.execute(
      "CREATE TEMP TABLE periode(van TEXT, tot TEXT); CREATE TEMP TABLE stuk(naam TEXT, van TEXT, tot TEXT)")
    for (van, tot) in [
      ("1970-01-01", "2199-12-31"), ("2026-04-01", "2026-05-31"), ("1990-01-01", "1990-12-31"),
    ] {
      try database.execute("DELETE FROM periode; INSERT INTO periode VALUES('\(van)', '\(tot)')")
      try lay("hulp: wat meetelt", in: database)
      let periode = try Self.periode(van, tot)
      var vraag = Monitor.Vraag(periode, drempel: nil)
      (vraag.kruis, vraag.per) = ((.label(nil), .inschrijving), .schooljaar)
      try database.execute("DELETE FROM stuk")
      for stuk in periode.stukken(.schooljaar) {
        let name = Self.say.stuk(stuk, .schooljaar)
        try database.execute("INSERT INTO stuk VALUES('\(name)', '\(stuk.van.iso)', '\(stuk.tot.iso)')")
      }
      let tabellen = Monitor(stof, vraag, clock: Self.clock, say: Self.say).tabellen
      let told = { (naam: Teltabel.Naam) in
        let tabel = tabellen.first { $0.naam == naam }
        return naam == .kruis ? crossed(tabel) : counted(tabel)
      }
      for naam in Self.tellingen {
        let expected = try rows(naam.rawValue, of: jaar).filter { $0.value.contains { $0 != 0 } }
        // What was told stands behind what was counted, and has a table with SQL of its own.
        let width = expected.values.map(\.count).max() ?? 0
        let counted = told(naam).mapValues { Array($0.prefix(width)) }
        #expect(
          counted.filter { $0.value.contains { $0 != 0 } } == expected, "\(name) \(van): \(naam.rawValue)")
      }
    }
  }

  @Test func `who was there with which children is counted as the page says`() throws {
    let jaar = try Jaar.tafels()
    let periode = try Self.periode("1970-01-01", "2199-12-31")
    let stof = try jaar.store.telstof(periode, metMensen: true) { Self.clock.read($0).day }
    let database = jaar.store.database
    try lay("tabellen", in: database)
    try database.execute(
      "CREATE TEMP TABLE periode(van TEXT, tot TEXT); INSERT INTO periode VALUES('1970-01-01', '2199-12-31')")
    try lay("hulp: wat meetelt", in: database)
    let sql = try #require(Self.sql["kruis"]).replacingOccurrences(of: "'inschrijving'", with: "'stem'")
    let statement = try database.statement(sql)
    defer { statement.reset() }
    var expected: [String: [Int]] = [:]
    while try statement.step() {
      let parts = statement.text(0).components(separatedBy: " + ")
      expected[parts[0] + " + " + (Self.names[parts[1]] ?? parts[1])] = statement.int(1).map { [$0] }
    }
    var vraag = Monitor.Vraag(periode, drempel: nil)
    vraag.kruis = (.label(nil), .stem)
    #expect(vraag.vraagtMensen && expected.count > 4)
    let tabellen = Monitor(stof, vraag, clock: Self.clock, say: Self.say).tabellen
    #expect(crossed(tabellen.first { $0.naam == .kruis }).filter { $0.value != [0] } == expected)
  }

  private static let tellingen = Teltabel.Naam.allCases

  @Test func `every table has SQL on the page, and the page has no other`() {
    let known = Set(Self.tellingen.map(\.rawValue)).union(["tabellen", "hulp: wat meetelt"])
    #expect(Set(Self.sql.keys) == known)
  }

  @Test func `the numbers of the second year are those of its source`() throws {
    let jaar = try Jaar.tweede()
    let periode = try Self.periode("1970-01-01", "2199-12-31")
    let stof = try jaar.store.telstof(Self.periode("1970-01-01", "2199-12-31")) { Self.clock.read($0).day }
    let monitor = Monitor(stof, Monitor.Vraag(periode, drempel: nil), clock: Self.clock, say: Self.say)
    let tabellen = monitor.tabellen
    func row(_ naam: Teltabel.Naam, _ row: String) -> Teltabel.Rij? {
      tabellen.first { $0.naam == naam }?.rijen.first { $0.naam == row }
    }
    #expect(
      row(.bijeenkomsten, "Werkatelier")?.cellen == [
        .getal(.precies(25)), .getal(.precies(235)), .tienden(94),
      ])
    let shares = tabellen.first { $0.naam == .inschrijving }?.rijen.map { $0.cellen[1] }
    #expect(shares == [.procent(57), .procent(13), .procent(30), .procent(100)])
    #expect(row(.labels, "ASS")?.cellen.first == .getal(.precies(14)))
    #expect(tabellen.first { $0.naam == .labels }?.noten.contains { $0.contains("tellen niet op") } == true)
    // What leaves tells no small number: one child without a label, two with two.
    let open = Monitor(stof, Monitor.Vraag(periode), clock: Self.clock, say: Self.say).tabellen
    let small = open.first { $0.naam == .labels }?.rijen.first { $0.naam == "zonder label" }
    #expect(small?.cellen.first == .getal(.minderDan(3)))
    #expect(!open.contains { $0.naam == .labelparen }, "who has two would give back who has one")
    // Thirty-eight labels and one child without are two more than there are children: one label more is not named.
    let told = open.first { $0.naam == .labels }?.rijen.map(\.cellen.first)
    #expect(told?.contains(.getal(.verborgen)) == true)
  }
}
