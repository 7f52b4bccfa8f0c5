import SessionModel

extension Document {
  /// The report for programs, as it is told: its parts in order, each with what it is.
  ///
  /// The format: `docs/json.md`.
  public var json: String {
    let value: JSON = [
      "versie": JSON.versie, "soort": "verslag", "titel": JSON(title), "meta": JSON(meta) { JSON($0) },
      "delen": JSON(outlined, \.json),
    ]
    return value.printed(pretty: true) + "\n"
  }
}

extension Document.Block {
  fileprivate var json: JSON {
    switch self {
    case .heading(let level, let text): ["deel": "kop", "niveau": .int(level), "tekst": JSON(text)]
    case .paragraph(let text): ["deel": "alinea", "tekst": JSON(text)]
    case .quote(let quote):
      [
        "deel": "citaat", "tekst": JSON(quote.text), "van": JSON(quote.by), "lichtje": .bool(quote.lichtje),
        "letterlijk": .bool(quote.isLetterlijk),
      ]
    case .items(let items, let numbered):
      [
        "deel": "lijst", "genummerd": .bool(numbered),
        "punten": JSON(items) { item in
          [
            "tekst": JSON(item.text), "van": JSON(item.by), "lichtje": .bool(item.lichtje),
            "bij": JSON(item.details) { JSON($0) }, "merk": JSON(item.mark),
          ]
        },
      ]
    case .table(let table):
      [
        "deel": "tabel", "titel": JSON(table.caption), "koppen": JSON(table.headers) { JSON($0) },
        "rijen": JSON(table.squared().rows) { row in JSON(row) { JSON($0) } },
        "noten": JSON(table.notes) { JSON($0) },
      ]
    case .figure(let figure): ["deel": "beeld", "titel": JSON(figure.picture.title)]
    case .terms(let terms):
      [
        "deel": "woorden",
        "woorden": JSON(terms) { ["woord": JSON($0.word), "uitleg": JSON($0.meaning)] },
      ]
    case .rule: ["deel": "streep"]
    }
  }
}
