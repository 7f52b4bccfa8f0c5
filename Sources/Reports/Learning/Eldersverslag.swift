import SessionModel
import Wording

/// What is given here and what worked elsewhere, as a list in every format.
public struct Zaadjeslijst {
  private let eigen: [Huis.Gezaaid]
  private let elders: Elders
  private let say: Wording

  /// What sessions here give, and what others sent.
  public init(_ eigen: [Huis.Gezaaid], _ elders: Elders, say: Wording) {
    (self.eigen, self.elders, self.say) = (eigen, elders, say)
  }

  /// Whether there is nothing.
  public var isLeeg: Bool { eigen.isEmpty && elders.aanbod.isEmpty }

  /// The list in a format.
  public func report(als format: Format) -> Report {
    switch format {
    case .csv: Report(Document(title: "", blocks: [.table(tabel)]), json: json)
    case .tekst, .md, .html, .odt, .json, .ics, .svg: Report(document, json: json)
    }
  }

  private var document: Document {
    var blocks: [Document.Block] = []
    if !eigen.isEmpty {
      blocks.append(.heading(2, say(.zaadjesHier)))
      blocks.append(
        .items(eigen.map { item($0.zaadje, [say(.zaadjeCode, $0.id.code)]) }, numbered: false))
    }
    if !elders.aanbod.isEmpty {
      blocks.append(.heading(2, say(.zaadjesElders)))
      blocks.append(
        .items(elders.aanbod.map { item($0.zaadje, [say.gelukt($0.regios)]) }, numbered: false))
    }
    return Document(title: say(.zaadjesTitel), blocks: blocks)
  }

  private func item(_ zaadje: Zaadje, _ more: [String]) -> Document.Item {
    Document.Item(
      zaadje.werkte,
      details: [(Phrase.zaadjeMogelijk, zaadje.mogelijk), (.zaadjeTip, zaadje.tip)].compactMap {
        $0.1.isEmpty ? nil : say($0.0, $0.1)
      } + more)
  }

  private var tabel: Document.Table {
    let heads = [
      say(.zaadjeKopCode), say(.zaadjeKopWerkte), say(.zaadjeKopMogelijk), say(.zaadjeKopTip),
      say(.telRegios),
    ]
    let own = eigen.map { [$0.id.code, $0.zaadje.werkte, $0.zaadje.mogelijk, $0.zaadje.tip, ""] }
    let others = elders.aanbod.map {
      ["", $0.zaadje.werkte, $0.zaadje.mogelijk, $0.zaadje.tip, String($0.regios)]
    }
    return Document.Table(headers: heads, rows: own + others)
  }

  private var json: String {
    func object(_ zaadje: Zaadje, _ more: JSON) -> JSON {
      var object = JSON.Object()
      for deel in Zaadje.Deel.allCases { object[deel.rawValue] = JSON(zaadje[deel]) }
      for member in more.object?.members ?? [] { object[member.key] = member.value }
      return .object(object)
    }
    let json: JSON = [
      "versie": JSON.versie, "soort": "zaadjes",
      "hier": JSON(eigen) { object($0.zaadje, ["code": JSON($0.id.code), "door": JSON($0.door.rawValue)]) },
      "elders": JSON(elders.aanbod) { object($0.zaadje, ["regios": .int($0.regios)]) },
    ]
    return json.printed(pretty: true) + "\n"
  }
}

/// The packages that came from others, as a list in every format.
public struct Pakketlijst {
  private let pakketten: [Huis.Ontvangen]
  private let clock: WallClock
  private let say: Wording

  /// These.
  public init(_ pakketten: [Huis.Ontvangen], clock: WallClock, say: Wording) {
    (self.pakketten, self.clock, self.say) = (pakketten, clock, say)
  }

  /// The list in a format.
  public var report: Report {
    let rows = pakketten.map { row in
      let told = Pakketinhoud(row.pakket)
      return [
        row.pakket.afzender, String(row.pakket.nummer), say.shortDate(clock.read(row.moment).day),
        String(told.draden), String(told.zinnen), String(told.zaadjes),
      ]
    }
    let heads = [
      say(.pakketAfzender), say(.pakketNummer), say(.kolomDag), say(.pakketDraden), say(.leerAantalKop),
      say(.zaadjesTitel),
    ]
    let json: JSON = [
      "versie": JSON.versie, "soort": "pakketten",
      "pakketten": JSON(pakketten) { row in
        let told = Pakketinhoud(row.pakket)
        return [
          "afzender": JSON(row.pakket.afzender), "nummer": .int(row.pakket.nummer),
          "gelezen": JSON(row.moment), "draden": .int(told.draden), "zinnen": .int(told.zinnen),
          "zaadjes": .int(told.zaadjes),
        ]
      },
    ]
    return Report(
      Document(title: say(.pakkettenTitel), blocks: [.table(Document.Table(headers: heads, rows: rows))]),
      json: json.printed(pretty: true) + "\n")
  }
}

/// How much of what is in a package.
public struct Pakketinhoud {
  /// How many counts.
  public private(set) var tellingen = 0
  /// How many names.
  public private(set) var draden = 0
  /// How many sentences.
  public private(set) var zinnen = 0
  /// How many seeds.
  public private(set) var zaadjes = 0

  /// Counted.
  public init(_ pakket: Lespakket) {
    for regel in pakket.regels {
      switch regel {
      case .telling: tellingen += 1
      case .draad: draden += 1
      case .zin: zinnen += 1
      case .zaadje: zaadjes += 1
      }
    }
  }
}
