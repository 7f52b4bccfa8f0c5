import SessionModel

// Lists as JSON, without what was said in sessions. The format: `docs/json.md`.

/// A list as JSON text, an element at a time: `opening`, each element, `closing`.
public struct ListJSON<Element> {
  private let name: String
  private let each: (Element) -> JSON
  private var isEmpty = true

  init(_ name: String, _ each: @escaping (Element) -> JSON) { (self.name, self.each) = (name, each) }

  /// What comes before the first element.
  public var opening: String {
    var members = JSON.Object()
    members["versie"] = JSON.versie
    members["soort"] = .string(name)
    members[name] = []
    return String(JSON.object(members).printed(pretty: true).dropLast(ListJSON.end.count))
  }

  /// The next element, behind a comma where it is not the first.
  public mutating func text(of element: Element) -> String {
    defer { isEmpty = false }
    return (isEmpty ? "\n    " : ",\n    ") + each(element).printed(pretty: true, within: 2)
  }

  /// What comes after the last element; without it no reader takes the text for a list.
  public var closing: String { (isEmpty ? "" : "\n  ") + ListJSON.end + "\n" }

  private static var end: String { "]\n}" }
}

extension ListJSON<Gezien<CasusOverview>> {
  /// The casussen.
  public static var casussen: Self { Self("casussen") { $0.waarde.json() } }
  /// The trajecten.
  public static var trajecten: Self { Self("trajecten") { $0.waarde.json() } }
}

extension ListJSON<Gezien<SessieOverview>> {
  /// The sessions; `now` tells which ones run.
  public static func sessies(at now: Moment) -> Self {
    Self("sessies") { seen in
      let sessie = seen.waarde
      return sessie.json(
        casus: JSON(casus: sessie.casus, alias: sessie.alias),
        and: [JSON.Member(key: "loopt", value: .bool(sessie.isRunning(at: now)))])
    }
  }
}

extension ListJSON<Gezien<AfspraakOverview>> {
  /// The afspraken.
  public static var afspraken: Self {
    Self("afspraken") { seen in
      let afspraak = seen.waarde
      let casus = afspraak.stream.kind == .casus ? afspraak.stream.id : nil
      return afspraak.json(casus: JSON(casus: casus, alias: afspraak.alias))
    }
  }
}

extension ListJSON<Gezien<Vindregel>> {
  /// The sentences that were found.
  public static var treffers: Self {
    Self("treffers") { seen in
      let treffer = seen.waarde
      return treffer.json(
        casus: JSON(casus: treffer.casus, alias: treffer.alias),
        and: [JSON.Member(key: "code", value: .string(treffer.id.code))])
    }
  }
}

extension ListJSON<GezienVerzameld> {
  /// What was said over all sessions, of one kind.
  public static func verzameld(_ lijst: Verzameling) -> Self {
    Self(lijst.rawValue) { seen in
      let rij = seen.rij.waarde
      return rij.json(
        casus: JSON(casus: rij.casus, alias: rij.alias),
        and: [
          JSON.Member(key: "keer", value: .int(seen.keer)),
          JSON.Member(key: "sessies", value: .int(seen.sessies)),
        ])
    }
  }
}

extension ListJSON<Uitgavenregel> {
  /// What left the program.
  public static var uitgaven: Self {
    Self("uitgaven") { uitgave in
      [
        "pad": JSON(uitgave.pad), "vorm": JSON(uitgave.vorm), "aan": JSON(uitgave.aan),
        "grond": JSON(uitgave.grond), "moment": JSON(uitgave.moment),
      ]
    }
  }
}

extension Lijstrij {
  /// What JSON tells of the row: the columns that are of use outside the program.
  ///
  /// - Parameters:
  ///   - casus: what stands in the place of a name of a casus.
  ///   - more: what a list does not know.
  fileprivate func json(casus: JSON? = nil, and more: [JSON.Member] = []) -> JSON {
    let members = Self.kolommen.compactMap { kolom in
      kolom.sleutel.map { sleutel in
        let isCasus = kolom.soort == .naam && sleutel == "casus"
        return JSON.Member(key: sleutel, value: isCasus ? casus ?? .null : JSON(kolom.waarde(van: self)))
      }
    }
    return .object(JSON.Object(distinct: members + more))
  }
}

extension JSON {
  /// What stands in a column of a list.
  fileprivate init(_ waarde: Lijstwaarde) {
    self =
      switch waarde {
      case .niets: .null
      case .naam(let id): JSON(id)
      case .tekst(let tekst): JSON(tekst)
      case .teksten(let teksten): JSON(teksten) { JSON($0) }
      case .moment(let moment): JSON(moment)
      case .dag(let dag): JSON(dag)
      case .getal(let getal): .int(getal)
      case .feit(let feit): .bool(feit)
      }
  }
}

extension JSON {
  /// The casus something is about; `null` when it is about none.
  fileprivate init(casus: Identifier?, alias: String) {
    guard let casus else {
      self = .null
      return
    }
    self = ["id": JSON(casus), "alias": JSON(alias.isEmpty ? nil : alias)]
  }
}
