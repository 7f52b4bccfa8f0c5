import SessionModel
import Wording

/// What was learned, as a report in every format.
public struct Leerrapportage {
  private let verslag: Leerverslag
  private let stukken: [Leerverslag.Stuk]
  private var say: Wording { verslag.say }

  /// The report of what was learned.
  public init(_ verslag: Leerverslag) { (self.verslag, stukken) = (verslag, verslag.stukken) }

  /// The report in a format.
  public func report(als format: Format) -> Report {
    switch format {
    case .csv: Report(rijen, json: json)
    case .tekst, .html, .odt, .md, .json, .ics, .svg:
      Report(document(format.telbeeld), json: json)
    }
  }

  private var meta: [String] {
    let vraag = verslag.monitor.vraag
    return [say(.telPeriode, say.longDate(vraag.periode.van), say.longDate(vraag.periode.tot))]
      + (vraag.regio.map { [say(.telRegio, $0)] } ?? [])
      + (verslag.naast.map { [say(.leerNaast, say.dagen($0.periode))] } ?? [])
      + (vraag.drempel == nil ? [say(.telIntern)] : [])
  }

  private func document(_ beeld: Telbeeld) -> Document {
    let blocks = stukken.flatMap { stuk -> [Document.Block] in
      let isVerhaal = stuk.deel == .verhalen
      return [.heading(2, say(.name(of: stuk.deel)))] + stuk.zinnen.map(Document.Block.paragraph)
        + stuk.tabellen.map(Document.Block.table)
        + MonitorReport.blocks(stuk.tellingen, level: 3, beeld, say)
        + regels(stuk.regels, isVerhaal: isVerhaal)
    }
    return Document(title: say(.leerTitel), meta: meta, blocks: blocks)
  }

  /// What is told of each, under headings that are given once.
  private func regels(_ regels: [Leerverslag.Regel], isVerhaal: Bool) -> [Document.Block] {
    var (blocks, above): ([Document.Block], [String]) = ([], [])
    for regel in regels {
      let same = zip(regel.koppen, above).prefix { $0 == $1 }.count
      for (depth, kop) in regel.koppen.enumerated().dropFirst(same) {
        blocks.append(.heading(3 + depth, kop))
      }
      above = regel.koppen
      let head = [regel.naam, regel.betekenis].filter { !$0.isEmpty }.joined(separator: ": ")
      if !isVerhaal {
        // What was given is no number of sentences.
        let count =
          regel.zinnen > 0
          ? [[say.telregel(regel), say.verwijzing(regel)].filter { !$0.isEmpty }.joined(separator: " ")] : []
        blocks.append(
          head.isEmpty
            ? .paragraph(count.joined()) : .items([Document.Item(head, details: count)], numbered: false))
      }
      blocks += regel.citaten.map { zin in
        let by = [zin.groep.map { say(.enkel($0)) } ?? "", zin.isNieuw ? say(.leerNieuw) : ""]
          .filter { !$0.isEmpty }.joined(separator: ", ")
        return .quote(Document.Quote(zin.tekst, by: by.isEmpty ? nil : by, lichtje: zin.lichtje))
      }
    }
    return blocks
  }

  /// All of it as one table, for a spreadsheet: numbers of the monitor too.
  private var rijen: Document {
    let heads = [
      say(.leerDeel), say(.leerKop), say(.leerNaam), say(.leerStand), say(.leerZinnen), say(.telKinderen),
      say(.leerTekst),
    ]
    let rows = stukken.flatMap { stuk -> [[String]] in
      let deel = say(.name(of: stuk.deel))
      let counts = stuk.tellingen.flatMap { tabel in
        tabel.rijen.flatMap { row in
          zip(tabel.kolommen, row.cellen).map { [deel, tabel.titel, row.naam, $0, say.tekst($1), "", ""] }
        }
      }
      let tables = stuk.tabellen.flatMap { table in
        table.rows.flatMap { row in
          zip(table.headers, row).dropFirst().map { [deel, table.headers[0], row[0], $0, $1, "", ""] }
        }
      }
      let told = stuk.regels.flatMap { regel -> [[String]] in
        let stand = regel.stand.map { say(.name(of: $0)) } ?? ""
        let kinderen = regel.kinderen.map(say.getal) ?? ""
        let row = [deel, regel.koppen.joined(separator: " – "), regel.naam, stand]
        return [row + [say.getal(regel.aantal), kinderen, ""]]
          + regel.citaten.map { row + ["", "", $0.tekst] }
      }
      return counts + tables + told
    }
    return Document(title: "", blocks: [.table(Document.Table(headers: heads, rows: rows))])
  }

  // MARK: JSON

  /// The report for programs, and for a next one to go on with; the format is in `docs/json.md`.
  private var json: String {
    let vraag = verslag.monitor.vraag
    let json: JSON = [
      "versie": JSON.versie, "soort": "leerrapportage", "van": JSON(vraag.periode.van),
      "tot": JSON(vraag.periode.tot),
      "naast": verslag.naast.map { ["van": JSON($0.periode.van), "tot": JSON($0.periode.tot)] } ?? .null,
      "regio": JSON(vraag.regio), "drempel": vraag.drempel.map(JSON.int) ?? .null,
      "delen": JSON(stukken) { stuk in
        [
          "deel": JSON(stuk.deel.rawValue), "titel": JSON(say(.name(of: stuk.deel))),
          "noten": JSON(stuk.zinnen) { JSON($0) },
          "tabellen": MonitorReport.json(stuk.tellingen),
          "rijen": JSON(stuk.tabellen) { table in
            [
              "kolommen": JSON(table.headers) { JSON($0) },
              "rijen": JSON(table.rows) { row in JSON(row) { JSON($0) } },
            ]
          },
          "regels": JSON(stuk.regels) { regel in
            [
              "koppen": JSON(regel.koppen) { JSON($0) }, "naam": JSON(regel.naam),
              "betekenis": JSON(regel.betekenis), "stand": JSON(regel.stand?.rawValue),
              "aantal-zinnen": regel.aantal.getal.map(JSON.int) ?? .null,
              "kinderen": regel.kinderen.map(MonitorReport.json) ?? .null,
              "zinnen": JSON(regel.citaten) { zin in
                [
                  "tekst": JSON(zin.tekst), "van": JSON(zin.groep?.rawValue), "lichtje": .bool(zin.lichtje),
                  "nieuw": .bool(zin.isNieuw),
                ]
              }, "staat-bij": JSON(regel.staatBij) { JSON($0.rawValue) },
            ]
          },
        ]
      },
    ]
    return json.printed(pretty: true) + "\n"
  }
}

extension Wording {
  /// Where the sentences stand, where none stands here.
  fileprivate func verwijzing(_ regel: Leerverslag.Regel) -> String {
    guard !regel.staatBij.isEmpty else { return "" }
    return self(.leerStaatBij, regel.staatBij.map { self(.name(of: $0)) }.joined(separator: ", "))
  }

  /// How much was said, and in how many journeys, as far as that is told.
  fileprivate func telregel(_ regel: Leerverslag.Regel) -> String {
    let zinnen =
      regel.aantal == .precies(1) ? self(.leerEenZin) : self(.leerAantalZinnen, getal(regel.aantal))
    let kinderen =
      switch regel.kinderen {
      case nil: ""
      case .precies(1)?: self(.leerEenKind)
      case let getal?: self(.leerVanKinderen, self.getal(getal))
      }
    let stand = regel.stand.map { self(.name(of: $0)) } ?? ""
    return [zinnen, kinderen, stand].filter { !$0.isEmpty }.joined(separator: ", ") + "."
  }
}
