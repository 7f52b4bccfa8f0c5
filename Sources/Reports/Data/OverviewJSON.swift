import SessionModel

// Lists as JSON, without what was said in sessions. The format: `docs/json.md`.

extension [Gezien<CasusOverview>] {
  /// The casussen as JSON text.
  public var jsonText: String { JSON.list("casussen", self) { $0.waarde.json() } }
}

extension [Gezien<SessieOverview>] {
  /// The sessions as JSON text; `now` tells which ones run.
  public func jsonText(at now: Moment) -> String {
    JSON.list("sessies", self) { seen in
      let sessie = seen.waarde
      return sessie.json(
        casus: JSON(casus: sessie.casus, alias: sessie.alias),
        and: [JSON.Member(key: "loopt", value: .bool(sessie.isRunning(at: now)))])
    }
  }
}

extension [Gezien<AfspraakOverview>] {
  /// The afspraken as JSON text.
  public var jsonText: String {
    JSON.list("afspraken", self) { seen in
      let afspraak = seen.waarde
      let casus = afspraak.stream.kind == .casus ? afspraak.stream.id : nil
      return afspraak.json(casus: JSON(casus: casus, alias: afspraak.alias))
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
  /// A list under its name, as text with a line end.
  fileprivate static func list<Value>(_ name: String, _ values: [Value], _ each: (Value) -> JSON) -> String {
    var members = Object()
    members["versie"] = versie
    members["soort"] = .string(name)
    members[name] = JSON(values, each)
    return JSON.object(members).printed(pretty: true) + "\n"
  }

  /// The casus something is about; `null` when it is about none.
  fileprivate init(casus: Identifier?, alias: String) {
    guard let casus else {
      self = .null
      return
    }
    self = ["id": JSON(casus), "alias": JSON(alias.isEmpty ? nil : alias)]
  }
}

extension JSON {
  /// What left the program, as JSON text.
  public static func uitgaven(
    _ uitgaven: [(pad: String?, vorm: String, aan: String, grond: String, moment: Moment)]
  ) -> String {
    list("uitgaven", uitgaven) { uitgave in
      [
        "pad": JSON(uitgave.pad), "vorm": JSON(uitgave.vorm), "aan": JSON(uitgave.aan),
        "grond": JSON(uitgave.grond),
        "moment": JSON(uitgave.moment),
      ]
    }
  }
}
