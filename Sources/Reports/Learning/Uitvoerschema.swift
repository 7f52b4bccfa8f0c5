extension Uitvoertabel {
  /// What makes these tables in a database and fills them.
  public static func schema(_ tabellen: [Uitvoertabel], als vorm: Vorm) -> String {
    let makes = tabellen.map { tabel in
      let columns = tabel.kolommen.map { kolom in
        "  \(kolom.naam) \(kolom.isGetal ? "BIGINT" : "TEXT")\(kolom.magLeeg ? "" : " NOT NULL")"
      }
      return "CREATE TABLE IF NOT EXISTS \(tabel.naam)(\n\(columns.joined(separator: ",\n"))\n);"
    }
    let fills = tabellen.flatMap { tabel -> [String] in
      let file = "\(tabel.naam).\(vorm.rawValue)"
      switch vorm {
      case .csv:
        return ["\\copy \(tabel.naam) FROM '\(file)' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')"]
      case .jsonl:
        let columns = tabel.kolommen.map { kolom in
          "j->>'\(kolom.naam)'".cast(kolom.isGetal)
        }
        return [
          "TRUNCATE regel;",
          "\\copy regel FROM '\(file)' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02', ENCODING 'UTF8')",
          "INSERT INTO \(tabel.naam) SELECT \(columns.joined(separator: ", ")) FROM regel;",
        ]
      }
    }
    let duck = tabellen.map { tabel in
      switch vorm {
      case .csv:
        // It takes an empty text for nothing, also between quotes, unless it is told.
        let needed = tabel.kolommen.filter { !$0.magLeeg && !$0.isGetal }.map(\.naam)
        return
          "-- COPY \(tabel.naam) FROM '\(tabel.naam).csv' (HEADER, FORCE_NOT_NULL (\(needed.joined(separator: ", "))));"
      case .jsonl:
        return "-- INSERT INTO \(tabel.naam) BY NAME SELECT * FROM read_json('\(tabel.naam).jsonl');"
      }
    }
    let head = [
      "-- PostgreSQL: psql -v ON_ERROR_STOP=1 -d DATABASE -f schema.sql, in this folder; once for each store, into the same tables.",
      "-- DuckDB: the CREATE TABLE lines, and the lines at the end without their dashes.",
      "-- What is counted with them: docs/tellen.md, \"De tellingen\"; put the days into periode first.",
    ]
    let temp = vorm == .csv ? [] : ["CREATE TEMP TABLE regel(j JSONB);"]
    let period = [
      "CREATE TABLE IF NOT EXISTS periode(van TEXT NOT NULL, tot TEXT NOT NULL);",
      "CREATE TABLE IF NOT EXISTS stuk(naam TEXT NOT NULL, van TEXT NOT NULL, tot TEXT NOT NULL);",
    ]
    // Named as what it is: Swift 6.0 gives up on a long sum of lists.
    let parts: [[String]] = [
      head, [""], makes, period, ["", "BEGIN;"], temp, fills,
      ["COMMIT;", "", "-- SET integer_division = true;"], duck,
    ]
    return parts.joined().joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate func cast(_ isNumber: Bool) -> String { isNumber ? "(\(self))::BIGINT" : self }
}
