import SessionModel

// Lists as JSON, without what was said in sessions. The format: `docs/json.md`.

extension [Gezien<CasusOverview>] {
  /// The casussen as JSON text.
  public var jsonText: String {
    JSON.list("casussen", self) { (seen: Gezien<CasusOverview>) -> JSON in
      let casus = seen.waarde
      return [
        "id": JSON(casus.id), "code": JSON(casus.id.code), "alias": JSON(casus.profiel.alias),
        "regio": JSON(casus.profiel.regio), "inschrijving": JSON(casus.profiel.inschrijving?.rawValue),
        "labels": JSON(casus.profiel.labels) { JSON($0) }, "bewaar-tot": JSON(casus.profiel.bewaarTot),
        "bewaar-reden": JSON(casus.profiel.bewaarReden), "gesloten": .bool(casus.gesloten),
        "laatste": JSON(casus.laatste), "aantal-sessies": .int(casus.sessies),
      ]
    }
  }
}

extension [Gezien<SessieOverview>] {
  /// The sessions as JSON text; `now` tells which ones run.
  public func jsonText(at now: Moment) -> String {
    JSON.list("sessies", self) { (seen: Gezien<SessieOverview>) -> JSON in
      let sessie = seen.waarde
      return [
        "id": JSON(sessie.id), "code": JSON(sessie.code), "draaiboek": JSON(sessie.titel),
        "casus": JSON(casus: sessie.casus, alias: sessie.alias), "bijeenkomst": JSON(sessie.bijeenkomst),
        "regio": JSON(sessie.regio), "begonnen": JSON(sessie.begonnen), "laatste": JSON(sessie.laatste),
        "gesloten": JSON(sessie.gesloten), "loopt": .bool(sessie.isRunning(at: now)),
        "stap": JSON(sessie.stap), "aantal-notities": .int(sessie.notities),
      ]
    }
  }
}

extension [Gezien<AfspraakOverview>] {
  /// The afspraken as JSON text.
  public var jsonText: String {
    JSON.list("afspraken", self) { (seen: Gezien<AfspraakOverview>) -> JSON in
      let afspraak = seen.waarde
      let gegevens = afspraak.gegevens
      let casus = afspraak.stream.kind == .casus ? afspraak.stream.id : nil
      return [
        "id": JSON(afspraak.id), "casus": JSON(casus: casus, alias: afspraak.alias),
        "sessie": JSON(gegevens.sessie), "deelnemer": JSON(gegevens.deelnemer), "wie": JSON(gegevens.wie),
        "stem": JSON(gegevens.stem?.rawValue), "wat": JSON(gegevens.wat),
        "eerste-stap": JSON(gegevens.eersteStap), "wanneer": JSON(gegevens.wanneer),
        "dag": JSON(gegevens.dag), "met-wie": JSON(gegevens.metWie), "nodig": JSON(gegevens.nodig),
        "kijkmoment": JSON(gegevens.kijkmoment), "verborgen": JSON(afspraak.verborgen?.rawValue),
        "moment": JSON(afspraak.moment),
        "stand": JSON(afspraak.stand?.rawValue), "bracht": JSON(afspraak.bracht),
        "open": .bool(afspraak.isOpen),
      ]
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
