import SessionModel

// Lists as JSON, without what was said in sessions. The format: `docs/json.md`.

extension [Gezien<CasusOverview>] {
  /// The casussen as JSON text.
  public var jsonText: String { JSON.list("casussen", self) { .object($0.waarde.members) } }
}

extension [Gezien<SessieOverview>] {
  /// The sessions as JSON text; `now` tells which ones run.
  public func jsonText(at now: Moment) -> String {
    JSON.list("sessies", self) { seen in
      var members = seen.waarde.members
      members["casus"] = JSON(casus: seen.waarde.casus, alias: seen.waarde.alias)
      members["loopt"] = .bool(seen.waarde.isRunning(at: now))
      return .object(members)
    }
  }
}

extension [Gezien<AfspraakOverview>] {
  /// The afspraken as JSON text.
  public var jsonText: String {
    JSON.list("afspraken", self) { seen in
      var members = seen.waarde.members
      let casus = seen.waarde.stream.kind == .casus ? seen.waarde.stream.id : nil
      members["casus"] = JSON(casus: casus, alias: seen.waarde.alias)
      return .object(members)
    }
  }
}

extension Lijstrij {
  /// What JSON tells of the row: the columns that are of use outside the program.
  fileprivate var members: JSON.Object {
    var members = JSON.Object()
    for kolom in Self.kolommen {
      if let sleutel = kolom.sleutel { members[sleutel] = JSON(kolom.waarde(van: self)) }
    }
    return members
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
