import SessionModel
import Text
import Wording

extension Wording {
  /// A count as it may be told.
  func getal(_ getal: Kleintal.Getal) -> String {
    switch getal {
    case .precies(let number): String(number)
    case .minderDan(let limit): self(.telMinderDan, String(limit))
    case .minstens(let least): self(.telMinstens, String(least))
    case .verborgen: self(.telVerborgen)
    }
  }

  /// What children are set out by.
  func naam(_ kruis: Monitor.Kruis) -> String {
    switch kruis {
    case .inschrijving: self(.telInschrijvingKop)
    case .regio: self(.kolomRegio)
    case .draaiboek: self(.kolomDraaiboek)
    case .jaar: self(.telJaar)
    case .stem: self(.telStem)
    case .label(nil): self(.telLabel)
    case .label(let soort?): soort.rawValue
    }
  }

  func tekst(_ cel: Teltabel.Cel) -> String {
    switch cel {
    case .getal(let number): getal(number)
    case .tienden(let tenths): "\(tenths / 10),\(tenths % 10)"
    case .procent(let share): share.map(String.init) ?? ""
    case .leeg: ""
    }
  }
}

/// What was counted, as a report in every format: each has the same tables with the same numbers.
public struct MonitorReport {
  private let vraag: Monitor.Vraag
  private let tabellen: [Teltabel]
  private let say: Wording

  /// The tables of a question.
  public init(_ monitor: Monitor) {
    (vraag, tabellen, say) = (monitor.vraag, monitor.tabellen, monitor.say)
  }

  /// Whether there was anything to count.
  public var isLeeg: Bool { tabellen.isEmpty }

  /// The report in a format.
  public func report(als format: Format) -> Report {
    switch format {
    case .csv: Report(rijen, json: json)
    case .tekst, .html, .odt, .md, .json, .ics, .svg: Report(document(format.telbeeld), json: json)
    }
  }

  private var meta: [String] {
    let periode = vraag.periode
    return [say(.telPeriode, say.longDate(periode.van), say.longDate(periode.tot))]
      + (vraag.regio.map { [say(.telRegio, $0)] } ?? []) + (vraag.drempel == nil ? [say(.telIntern)] : [])
  }

  private func document(_ beeld: Telbeeld) -> Document {
    Document(
      title: say(.telTitel), meta: meta,
      blocks: MonitorReport.blocks(tabellen, level: 2, beeld, say))
  }

  /// Tables of what was counted, each under a heading.
  static func blocks(_ tabellen: [Teltabel], level: Int, _ beeld: Telbeeld, _ say: Wording) -> [Document
    .Block]
  {
    tabellen.flatMap { tabel -> [Document.Block] in
      let isPlaat = beeld == .plaat && !tabel.isNamenlijst
      let picture = isPlaat ? Staafbeeld(tabel, say).figure.map { [Document.Block.figure($0)] } : nil
      return [.heading(level, tabel.titel)] + (picture ?? [])
        + [.table(table(tabel, hasBars: beeld == .blokken, say))]
    }
  }

  private static func table(_ tabel: Teltabel, hasBars: Bool, _ say: Wording) -> Document.Table {
    if tabel.isNamenlijst { return namen(tabel, say) }
    let most = tabel.rijen.filter { !$0.isTotaal }.compactMap(\.cellen.first?.lengte).max() ?? 0
    // A column in which nothing is told, such as shares of so few, only makes one look for what is not there.
    let told = tabel.kolommen.indices.filter { column in
      tabel.rijen.contains { !say.tekst($0.cellen[column]).isEmpty }
    }
    let heads = [tabel.kop] + told.map { tabel.kolommen[$0] }
    let cells = tabel.rijen.map { row in [row.naam] + told.map { say.tekst(row.cellen[$0]) } }
    // A bar is drawn in the room that the numbers leave: a table that is too wide would be none any more.
    let widths = heads.indices.map { column in ([heads] + cells).map { TextWidth.of($0[column]) }.max() ?? 0 }
    let room = min(16, Document.plainTextColumns - widths.reduce(0) { $0 + $1 + 2 })
    guard hasBars, tabel.isBalk, most > 0, room >= 6 else {
      return Document.Table(headers: heads, rows: cells, notes: tabel.noten)
    }
    let bars = tabel.rijen.map { row in
      row.isTotaal ? "" : MonitorReport.bar(row.cellen.first?.lengte ?? 0, of: most, width: room)
    }
    return Document.Table(
      headers: heads + [say(.telBeeld)], rows: zip(cells, bars).map { $0 + [$1] }, notes: tabel.noten)
  }

  /// A long list of names that count alike: the names of each number in one row, where each row of its own would say no more.
  private static func namen(_ tabel: Teltabel, _ say: Wording) -> Document.Table {
    var groups: [(cellen: [Teltabel.Cel], namen: [String])] = []
    for row in tabel.rijen {
      if let place = groups.firstIndex(where: { $0.cellen == row.cellen }) {
        groups[place].namen.append(row.naam)
      } else {
        groups.append((row.cellen, [row.naam]))
      }
    }
    return Document.Table(
      headers: [tabel.kop] + tabel.kolommen,
      rows: groups.map { group in [group.namen.joined(separator: ", ")] + group.cellen.map(say.tekst) },
      notes: tabel.noten)
  }

  /// A bar of at most so many blocks; what is more than nothing has half a block at least.
  static func bar(_ number: Int, of most: Int, width: Int = 16) -> String {
    guard number > 0, most > 0 else { return "" }
    let halves = max(1, (number * width * 2 + most / 2) / most)
    return String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
  }

  /// All tables as one, a row for each number: what a spreadsheet can turn as it likes.
  private var rijen: Document {
    let rows = tabellen.flatMap { tabel in
      tabel.rijen.flatMap { row in
        zip(tabel.kolommen, row.cellen).map { [tabel.titel, row.naam, $0, say.tekst($1)] }
      }
    }
    let heads = [say(.telTabel), say(.telRij), say(.telKolom), say(.telAantal)]
    return Document(title: "", blocks: [.table(Document.Table(headers: heads, rows: rows))])
  }

  // MARK: JSON

  /// The tables for programs; the format is in `docs/json.md`.
  private var json: String {
    let periode = vraag.periode
    let json: JSON = [
      "versie": JSON.versie, "soort": "monitor", "van": JSON(periode.van), "tot": JSON(periode.tot),
      "regio": JSON(vraag.regio), "drempel": vraag.drempel.map(JSON.int) ?? .null,
      "tabellen": MonitorReport.json(tabellen),
    ]
    return json.printed(pretty: true) + "\n"
  }

  /// Tables of what was counted, as programs read them.
  static func json(_ tabellen: [Teltabel]) -> JSON {
    JSON(tabellen) { tabel in
      [
        "naam": JSON(tabel.naam.rawValue), "titel": JSON(tabel.titel),
        "kolommen": JSON(tabel.kolommen) { JSON($0) },
        "rijen": JSON(tabel.rijen) { row in
          [
            "naam": JSON(row.naam), "totaal": .bool(row.isTotaal),
            "cellen": JSON(row.cellen) { MonitorReport.json($0) },
          ]
        },
        "noten": JSON(tabel.noten) { JSON($0) },
      ]
    }
  }

  /// A count, or nothing with what may be told instead.
  static func json(_ getal: Kleintal.Getal) -> JSON {
    switch getal {
    case .precies(let number): ["getal": .int(number)]
    case .minderDan(let limit): ["getal": .null, "verborgen": .bool(true), "minder-dan": .int(limit)]
    case .minstens(let least): ["getal": .null, "verborgen": .bool(true), "minstens": .int(least)]
    case .verborgen: ["getal": .null, "verborgen": .bool(true)]
    }
  }

  private static func json(_ cel: Teltabel.Cel) -> JSON {
    switch cel {
    case .getal(let getal): json(getal)
    case .tienden(let tenths): ["getal": .number(Double(tenths) / 10)]
    case .procent(let share): ["getal": share.map(JSON.int) ?? .null]
    case .leeg: ["getal": .null]
    }
  }
}

extension Format {
  /// How a number is seen beside the number itself.
  var telbeeld: Telbeeld {
    switch self {
    case .tekst: .blokken
    case .html, .odt: .plaat
    case .md, .json, .csv, .ics, .svg: .geen
    }
  }
}

/// How numbers are seen in a report.
enum Telbeeld {
  /// As numbers alone.
  case geen
  /// Beside each a bar of blocks, in the table.
  case blokken
  /// Above the table as bars that are drawn.
  case plaat
}
