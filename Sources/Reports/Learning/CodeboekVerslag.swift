import SessionModel
import Wording

/// The names that threads can start from, in every format.
public struct CodeboekVerslag {
  private let codeboek: Codeboek
  private let say: Wording

  /// These names.
  public init(_ codeboek: Codeboek, say: Wording) { (self.codeboek, self.say) = (codeboek, say) }

  /// The names in a format; as rows they can be taken in where threads are made.
  public func report(als format: Format) -> Report {
    switch format {
    case .csv: Report(rijen, json: json)
    case .tekst, .md, .html, .odt, .json, .ics, .svg: Report(document, json: json)
    }
  }

  private var document: Document {
    let blocks = Niveau.allCases.flatMap { niveau -> [Document.Block] in
      let terms = codeboek.regels.filter { $0.niveau == niveau.rawValue }.map { Document.Term($0.naam, $0.betekenis) }
      return .section(2, say.zinsbegin(.name(of: niveau)), terms.isEmpty ? [] : [.terms(terms)])
    }
    return Document(title: say(.codeboekTitel), blocks: [.paragraph(say(.codeboekUitleg))] + blocks)
  }

  private var rijen: Document {
    let heads = [say(.codeboekNaam), say(.codeboekBetekenis), say(.codeboekNiveau)]
    let rows = codeboek.regels.map { [$0.naam, $0.betekenis, $0.niveau] }
    return Document(title: "", blocks: [.table(Document.Table(headers: heads, rows: rows))])
  }

  private var json: String {
    let json: JSON = [
      "versie": JSON.versie, "soort": "codeboek",
      "regels": JSON(codeboek.regels) { regel in
        [
          "naam": JSON(regel.naam), "betekenis": JSON(regel.betekenis),
          "niveau": JSON(regel.niveau),
        ]
      },
    ]
    return json.printed(pretty: true) + "\n"
  }
}
