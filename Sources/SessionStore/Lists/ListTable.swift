import SessionModel

/// A list as a table of the file: made, filled, read and checked by the columns that its rows declare.
struct ListTable<Waarde: Lijstrij>: Sendable {
  /// How it is called.
  let naam: String
  /// Makes it, with what it is searched along.
  let creation: String
  /// Writes a row, in the place of the one of the same name.
  let insertion: String
  /// Reads what follows from a stream, row by row.
  let check: String
  /// How many columns a check reads.
  let checked: Int
  private let written: [Lijstkolom<Waarde>]
  private let reading: Reading
  private let lent: [String: String]

  /// Which columns are read of a list of one form, and by which text.
  private struct Reading {
    /// Each column, and where it stands; `nil` for one that came later.
    var columns: [(kolom: Lijstkolom<Waarde>, place: Int32?)] = []
    var sql = ""
  }

  /// - Parameters:
  ///   - stream: the column that says of which stream a row is.
  ///   - orders: what it is searched along.
  ///   - lent: how what other lists tell is asked for, by column.
  ///   - isNew: whether it is the one that is being made beside the one that is read.
  init(
    _ naam: String, stream: String, orders: [Order], lent: [String: String] = [:], isNew: Bool = false
  ) {
    self.naam = isNew ? naam + "_nieuw" : naam
    self.lent = lent
    written = Waarde.kolommen.filter(\.isWritten)
    let names = written.map(\.inFile)
    let changing = written.filter { !$0.staatVast }.map { "\($0.inFile) = excluded.\($0.inFile)" }
    let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
    let kinds = written.map { "\($0.inFile) \($0.kindInFile)" }.joined(separator: ", ")
    let target = self.naam
    let searching = orders.flatMap { order in
      // Of each form its own name: the list that is read has one too while the next is made. Only a list that is made
      // anew in the same form has to do without.
      let index = "\(naam)_\(order.naam)_\(Lijstvorm.nu)"
      return [
        "DROP INDEX IF EXISTS \(index)",
        "CREATE INDEX \(index) ON \(target)(\(order.along))\(order.only)",
      ]
    }
    let making = ["DROP TABLE IF EXISTS \(target)", "CREATE TABLE \(target)(\(kinds)) STRICT, WITHOUT ROWID"]
    creation = (making + searching).map { $0 + ";" }.joined(separator: "\n")
    insertion = """
      INSERT INTO \(target)(\(names.joined(separator: ", "))) VALUES(\(marks))
      ON CONFLICT(id) DO UPDATE SET \(changing.joined(separator: ", "))
      """
    let compared = written.filter { $0.herkomst != .bijgehouden }.map(\.inFile)
    checked = compared.count
    check = "SELECT \(compared.joined(separator: ", ")) FROM \(target) WHERE \(stream) = ? ORDER BY id"
    reading = ListTable.reading(of: target, form: Lijstvorm.nu, lent: lent)
  }

  /// What a list is searched along.
  struct Order: Sendable {
    let naam, along, only: String

    /// Along these columns; of these rows only, where not of all.
    init(_ naam: String, _ along: String, only: String = "") {
      (self.naam, self.along, self.only) = (naam, along, only.isEmpty ? "" : " WHERE \(only)")
    }
  }

  private static func reading(of target: String, form: Int, lent: [String: String]) -> Reading {
    var (reading, parts) = (Reading(), [String]())
    for kolom in Waarde.kolommen {
      let part: String? =
        switch kolom.herkomst {
        case .bewaard, .bijgehouden: kolom.inFile
        case .geleend: lent[kolom.naam]
        case .afgeleid, .getoond: nil
        }
      guard let part else { continue }
      let isThere = kolom.sinds <= form
      reading.columns.append((kolom, isThere ? Int32(parts.count) : nil))
      if isThere { parts.append(part) }
    }
    reading.sql = "SELECT \(parts.joined(separator: ", ")) FROM \(target) WHERE "
    return reading
  }

  /// What is written of a row.
  func values(of row: Waarde) -> [Value] { written.map { Value($0.waarde(van: row)) } }

  /// The rows of which this is so, in a file with lists of this form.
  ///
  /// A row that cannot be read as one means that the file is damaged.
  func rows(
    in database: Database, form: Int, where condition: String, _ values: [Value]
  ) throws(StoreFailure) -> [Rij<Waarde>] {
    let reading =
      form == Lijstvorm.nu ? reading : ListTable.reading(of: naam, form: form, lent: lent)
    let statement = try database.statement(reading.sql + condition, values)
    defer { statement.reset() }
    var rows: [Rij<Waarde>] = []
    while try statement.step() {
      var row = Waarde.blanco
      for (kolom, place) in reading.columns {
        let value = place.map { statement.waarde(kolom.soort, $0) } ?? kolom.voordien
        guard kolom.geef(value, aan: &row) else { throw .corrupt(path: database.path) }
      }
      rows.append(Rij(row))
    }
    return rows
  }
}

/// The lists of a store.
struct ListTables: Sendable {
  let casus: ListTable<CasusOverview>
  let sessie: ListTable<SessieOverview>
  let afspraak: ListTable<AfspraakOverview>

  /// The lists that are read.
  static let read = ListTables(isNew: false)
  /// The lists that are made beside those that are read, while they are of another form.
  static let next = ListTables(isNew: true)

  private init(isNew: Bool) {
    casus = ListTable(
      "casus", stream: "id", orders: [.init("fold", "fold"), .init("laatste", "laatste")],
      lent: ["sessies": "(SELECT count(*) FROM sessie WHERE casus = casus.id)"], isNew: isNew)
    sessie = ListTable(
      "sessie", stream: "id",
      orders: [
        .init("code", "code"), .init("begonnen", "begonnen"), .init("casus", "casus, begonnen"),
        .init("vraagt", "casus", only: "vraagt"), .init("open", "laatste", only: "gesloten IS NULL"),
      ], lent: ["alias": "(SELECT alias FROM casus WHERE id = sessie.casus)"], isNew: isNew)
    afspraak = ListTable(
      "afspraak", stream: "stream",
      orders: [
        .init("stream", "stream, moment"), .init("sessie", "sessie, moment"), .init("moment", "moment"),
        .init("open", "moment", only: "open"),
      ], lent: ["alias": "(SELECT alias FROM casus WHERE id = afspraak.stream)"], isNew: isNew)
  }

  /// Makes all of them, with nothing in them.
  var creation: String { [casus.creation, sessie.creation, afspraak.creation].joined(separator: "\n") }

  /// How they are called.
  var names: [String] { [casus.naam, sessie.naam, afspraak.naam] }

  /// Reads all that follows from one stream, and how many columns each text gives.
  var checks: [(sql: String, columns: Int)] {
    [(casus.check, casus.checked), (sessie.check, sessie.checked), (afspraak.check, afspraak.checked)]
  }
}

extension Lijstkolom {
  /// Whether a list keeps it.
  fileprivate var isWritten: Bool {
    switch herkomst {
    case .bewaard, .afgeleid, .bijgehouden: true
    case .geleend, .getoond: false
    }
  }

  /// How the file calls it.
  fileprivate var inFile: String {
    let (hyphen, line) = (UInt8(ascii: "-"), UInt8(ascii: "_"))
    return String(decoding: naam.utf8.map { $0 == hyphen ? line : $0 }, as: UTF8.self)
  }

  /// How the file keeps it.
  fileprivate var kindInFile: String {
    let kind =
      switch soort {
      case .naam: "BLOB"
      case .tekst, .teksten, .dag: "TEXT"
      case .moment, .getal, .feit: "INTEGER"
      }
    return naam == "id" ? "\(kind) PRIMARY KEY" : magLeeg ? kind : "\(kind) NOT NULL"
  }
}

extension Value {
  /// What stands in a column, as the file keeps it.
  fileprivate init(_ waarde: Lijstwaarde) {
    switch waarde {
    case .niets: self = .null
    case .naam(let id): self = .bytes(id.bytes)
    case .tekst(let tekst): self = .text(tekst)
    case .teksten(let teksten): self = .text(JSON.array(teksten.map { .string($0) }).printed())
    case .moment(let moment): self = .int(Int(moment.milliseconds))
    case .dag(let dag): self = .text(dag.iso)
    case .getal(let getal): self = .int(getal)
    case .feit(let feit): self = .int(feit ? 1 : 0)
    }
  }
}

extension Statement {
  /// What stands in a column; nothing where it is not of this kind.
  fileprivate func waarde<Rij>(_ soort: Lijstkolom<Rij>.Soort, _ column: Int32) -> Lijstwaarde {
    guard !isNull(column) else { return .niets }
    switch soort {
    case .naam: return identifier(column).map { .naam($0) } ?? .niets
    case .tekst: return .tekst(text(column))
    case .teksten:
      let teksten = (try? JSON(parsing: bytes(column)))?.array ?? []
      return .teksten(teksten.compactMap(\.string))
    case .moment: return .moment(Moment(milliseconds: Int64(int(column) ?? 0)))
    case .dag: return Day(text(column)).map { .dag($0) } ?? .niets
    case .getal: return .getal(int(column) ?? 0)
    case .feit: return .feit(int(column) == 1)
    }
  }
}
