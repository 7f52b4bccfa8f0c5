// What facts carry, as named values in a body.

extension Sessie.Begin {
  init?(_ body: Body) {
    guard let draaiboek: String = body["draaiboek"], let bijeenkomst: Identifier = body["bijeenkomst"]
    else { return nil }
    self.init(
      draaiboek: draaiboek, casus: body["casus"], bijeenkomst: bijeenkomst, regio: body["regio"] ?? "")
  }

  func write(_ body: inout Body) {
    body["draaiboek"] = draaiboek
    body["casus"] = casus
    body["bijeenkomst"] = bijeenkomst
    body["regio"] = regio
  }
}

extension Deelnemer.Gegevens {
  init?(_ body: Body) {
    guard let stem: Stem = body["stem"] else { return nil }
    self.init(
      stem: stem, label: body["label"] ?? "", plek: body["plek"] ?? .tafel, rollen: body["rollen"] ?? [])
  }

  func write(_ body: inout Body) {
    body["stem"] = stem
    body["label"] = label
    body["plek"] = plek
    if !rollen.isEmpty { body["rollen"] = rollen }
  }
}

extension Notitie.Gegevens {
  init?(_ body: Body) {
    guard let stap: StapID = body["stap"], let tekst: String = body["tekst"] else { return nil }
    self.init(
      stap: stap, tekst: tekst, stem: body["stem"], deelnemer: body["deelnemer"], thema: body["thema"],
      soort: body["soort"] ?? .gewoon, lichtje: body["lichtje"] ?? false, vak: body["vak"],
      rij: body["rij"], groep: body["groep"], bij: body["bij"],
      achtergehouden: body["achtergehouden"] ?? false)
  }

  func write(_ body: inout Body) {
    body["stap"] = stap
    body["tekst"] = tekst
    body["stem"] = stem
    body["deelnemer"] = deelnemer
    body["thema"] = thema
    if soort != .gewoon { body["soort"] = soort }
    if lichtje { body["lichtje"] = true }
    body["vak"] = vak
    body["rij"] = rij
    body["groep"] = groep
    body["bij"] = bij
    if achtergehouden { body["achtergehouden"] = true }
  }
}

extension Notitie.Wijziging {
  init(_ body: Body) {
    self.init()
    stap = body[edit: "stap"]
    tekst = body[edit: "tekst"]
    stem = body[edit: "stem"]
    deelnemer = body[edit: "deelnemer"]
    thema = body[edit: "thema"]
    soort = body[edit: "soort"]
    lichtje = body[edit: "lichtje"]
    vak = body[edit: "vak"]
    rij = body[edit: "rij"]
    groep = body[edit: "groep"]
    achtergehouden = body[edit: "achtergehouden"]
  }

  func write(_ body: inout Body) {
    body[edit: "stap"] = stap
    body[edit: "tekst"] = tekst
    body[edit: "stem"] = stem
    body[edit: "deelnemer"] = deelnemer
    body[edit: "thema"] = thema
    body[edit: "soort"] = soort
    body[edit: "lichtje"] = lichtje
    body[edit: "vak"] = vak
    body[edit: "rij"] = rij
    body[edit: "groep"] = groep
    body[edit: "achtergehouden"] = achtergehouden
  }
}

extension Sessie.Schaal {
  init?(_ body: Body) {
    guard let stap: StapID = body["stap"], let cijfer: Int = body["cijfer"] else { return nil }
    self.init(
      stap: stap, deelnemer: body["deelnemer"], cijfer: cijfer, waarom: body["waarom"] ?? "",
      hoger: body["hoger"] ?? "")
  }

  func write(_ body: inout Body) {
    body["stap"] = stap
    body["deelnemer"] = deelnemer
    body["cijfer"] = cijfer
    body["waarom"] = waarom
    body["hoger"] = hoger
  }
}

extension Casus.Profiel {
  init?(_ body: Body) {
    guard let alias: String = body["alias"] else { return nil }
    self.init(
      alias: alias, regio: body["regio"] ?? "", inschrijving: body["inschrijving"],
      labels: body["labels"] ?? [], bewaarTot: body["bewaar-tot"], bewaarReden: body["bewaar-reden"] ?? "",
      leeftijd: Casus.Leeftijd(body))
  }

  func write(_ body: inout Body) {
    body["alias"] = alias
    body["regio"] = regio
    body["inschrijving"] = inschrijving
    body["labels"] = labels
    body["bewaar-tot"] = bewaarTot
    body["bewaar-reden"] = bewaarReden
    body["leeftijd"] = leeftijd?.band
    body["leeftijd-gezegd"] = leeftijd?.gezegd
  }
}

extension Casus.Leeftijd {
  init?(_ body: Body) {
    guard let band: Band = body["leeftijd"], let gezegd: Day = body["leeftijd-gezegd"] else { return nil }
    self.init(band: band, gezegd: gezegd)
  }
}

extension Afspraak.Gegevens {
  init?(_ body: Body) {
    guard let sessie: Identifier = body["sessie"], let wat: String = body["wat"] else { return nil }
    self.init(
      sessie: sessie, deelnemer: body["deelnemer"], wie: body["wie"] ?? "", stem: body["stem"], wat: wat,
      eersteStap: body["eerste-stap"] ?? "", wanneer: body["wanneer"] ?? "", metWie: body["met-wie"] ?? "",
      nodig: body["nodig"] ?? "", kijkmoment: body["kijkmoment"] ?? "")
  }

  func write(_ body: inout Body) {
    body["sessie"] = sessie
    body["deelnemer"] = deelnemer
    body["wie"] = wie
    body["stem"] = stem
    body["wat"] = wat
    body["eerste-stap"] = eersteStap
    body["wanneer"] = wanneer
    body["met-wie"] = metWie
    if !nodig.isEmpty { body["nodig"] = nodig }
    if !kijkmoment.isEmpty { body["kijkmoment"] = kijkmoment }
  }
}

extension Antwoord.Mee {
  init?(_ body: Body) {
    switch body["antwoord"] as String? {
    case "ja": self = .mee
    case "nee": self = .blijft
    case "in-deze-woorden":
      guard let tekst: String = body["tekst"] else { return nil }
      self = .woorden(tekst)
    default: return nil
    }
  }

  func write(_ body: inout Body) {
    switch self {
    case .mee: body["antwoord"] = "ja"
    case .blijft: body["antwoord"] = "nee"
    case .woorden(let tekst):
      body["antwoord"] = "in-deze-woorden"
      body["tekst"] = tekst
    }
  }
}

extension Antwoord {
  init?(_ body: Body) {
    guard let over: [Identifier] = body["over"], !over.isEmpty else { return nil }
    let mee = Mee(body)
    // An answer that cannot be read is not a yes; nor is it nothing: it stays unknown, with its text.
    guard mee != nil || (body["leren"] as Bool?) != nil else { return nil }
    self.init(
      over: over, mee: mee, leren: body["leren"], door: body["door"], namens: body["namens"],
      hoe: body["hoe"] ?? .later, dag: body["dag"], na: body["na"] ?? [])
  }

  func write(_ body: inout Body) {
    body["over"] = over
    mee?.write(&body)
    body["leren"] = leren
    body["door"] = door
    body["namens"] = namens
    body["hoe"] = hoe
    body["dag"] = dag
    if !na.isEmpty { body["na"] = na }
  }
}

extension Leesnummers {
  init?(_ body: Body) {
    guard let vanaf: Int = body["vanaf"], let dingen: [Identifier] = body["nummers"], vanaf > 0 else {
      return nil
    }
    self.init(vanaf: vanaf, dingen: dingen)
  }

  func write(_ body: inout Body) {
    body["vanaf"] = vanaf
    body["nummers"] = dingen
  }
}

extension Blad {
  init?(_ body: Body) {
    switch body["blad"] as String? {
    case "omslag": self = .omslag
    case "zinnen": self = .zinnen(body["over"] ?? [])
    case "einde": self = .einde
    default: return nil
    }
  }

  func write(_ body: inout Body) {
    switch self {
    case .omslag: body["blad"] = "omslag"
    case .zinnen(let over):
      body["blad"] = "zinnen"
      body["over"] = over
    case .einde: body["blad"] = "einde"
    }
  }
}

extension Notitie.Getrokken {
  init?(_ body: Body) {
    guard let stap: StapID = body["stap"], let sessie: Identifier = body["sessie"],
      let bron: Identifier = body["bron"]
    else { return nil }
    self.init(stap: stap, sessie: sessie, bron: bron)
  }

  func write(_ body: inout Body) {
    body["stap"] = stap
    body["sessie"] = sessie
    body["bron"] = bron
  }
}

extension Sessie.Punt {
  init?(_ body: Body) {
    guard let tekst: String = body["punt"] else { return nil }
    self.init(
      tekst: tekst, klaar: body["klaar"] ?? false, eigenaar: body["eigenaar"] ?? "",
      opmerking: body["opmerking"] ?? "")
  }

  func write(_ body: inout Body) {
    body["punt"] = tekst
    body["klaar"] = klaar
    body["eigenaar"] = eigenaar
    body["opmerking"] = opmerking
  }
}

extension Huis.Uitgave {
  init?(_ body: Body) {
    guard let pad: String = body["pad"] else { return nil }
    let kind: String? = body["soort-stroom"]
    let van = kind.flatMap(StreamID.Kind.init(rawValue:)).flatMap { kind in
      (body["stroom"] as Identifier?).map { StreamID(kind, $0) }
    }
    self.init(
      pad: pad, vorm: body["vorm"] ?? "", van: van, aan: body["aan"] ?? "", grond: body["grond"] ?? "")
  }

  func write(_ body: inout Body) {
    body["pad"] = pad
    body["vorm"] = vorm
    body["soort-stroom"] = van?.kind.rawValue
    body["stroom"] = van?.id
    if !aan.isEmpty { body["aan"] = aan }
    if !grond.isEmpty { body["grond"] = grond }
  }
}

extension Stap {
  /// A step stands in an event as the draaiboek of that one step, so there is one way to read steps.
  init?(_ body: Body) {
    guard let markdown: String = body["draaiboek"], let draaiboek = try? Draaiboek(parsing: markdown),
      let stap = draaiboek.stappen.first
    else { return nil }
    self = stap
  }

  func write(_ body: inout Body) {
    body["draaiboek"] = Draaiboek(titel: naam, stappen: [self]).printed()
  }
}

extension Tijdpunt.Gegevens {
  init?(_ body: Body) {
    guard let wat: String = body["wat"] else { return nil }
    self.init(
      wanneer: body["wanneer"] ?? "", wat: wat, wie: body["wie"] ?? "", waardevol: body["waardevol"] ?? "",
      soort: body["soort"] ?? .mijlpaal, lichtpunt: body["lichtpunt"] ?? false, sessie: body["sessie"],
      stem: body["stem"])
  }

  func write(_ body: inout Body) {
    body["wanneer"] = wanneer
    body["wat"] = wat
    body["wie"] = wie
    body["waardevol"] = waardevol
    body["soort"] = soort
    if lichtpunt { body["lichtpunt"] = true }
    body["sessie"] = sessie
    body["stem"] = stem
  }
}
