// What several kinds of event carry, or what is one value of some fields: the fields of each.

extension Sessie.Begin: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      draaiboek: try fields.needed("draaiboek", it?.draaiboek), casus: fields.optional("casus", it?.casus),
      bijeenkomst: try fields.needed("bijeenkomst", it?.bijeenkomst),
      regio: fields.given("regio", it?.regio, or: ""), traject: fields.optional("traject", it?.traject),
      ingelezen: fields.unless(false, "ingelezen", it?.ingelezen))
  }
}

extension Bijeenkomst: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      gebied: Gebied(
        regio: fields.given("regio", it?.gebied.regio, or: ""),
        gemeenten: fields.unless([], "gemeenten", it?.gebied.gemeenten),
        swvs: fields.unless([], "swvs", it?.gebied.swvs)),
      opLocatie: fields.optional("op-locatie", it?.opLocatie))
  }
}

extension Deelnemer.Gegevens: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      stem: try fields.needed("stem", it?.stem), label: fields.given("label", it?.label, or: ""),
      plek: fields.given("plek", it?.plek, or: .tafel), rollen: fields.unless([], "rollen", it?.rollen),
      aantal: fields.unless(1, "aantal", it?.aantal), tafel: fields.optional("tafel", it?.tafel))
  }
}

extension Casus.Profiel: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      alias: try fields.needed("alias", it?.alias), regio: fields.given("regio", it?.regio, or: ""),
      inschrijving: fields.optional("inschrijving", it?.inschrijving),
      labels: fields.given("labels", it?.labels, or: []),
      bewaarTot: fields.optional("bewaar-tot", it?.bewaarTot),
      bewaarReden: fields.given("bewaar-reden", it?.bewaarReden, or: ""),
      leeftijd: fields.part(it?.leeftijd), gemeenten: fields.unless([], "gemeenten", it?.gebied.gemeenten),
      swvs: fields.unless([], "swvs", it?.gebied.swvs))
    self = als(fields.unless(.kind, "soort", it?.soort))
    for rol in Casus.Mensen.Rol.allCases {
      mensen[rol] = fields.unless([], rol.rawValue, it?.mensen[rol])
    }
  }
}

extension Casus.Leeftijd: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      band: try fields.needed("leeftijd", it?.band), gezegd: try fields.needed("leeftijd-gezegd", it?.gezegd))
  }
}

extension Afspraak.Gegevens: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      sessie: try fields.needed("sessie", it?.sessie), deelnemer: fields.optional("deelnemer", it?.deelnemer),
      wie: fields.given("wie", it?.wie, or: ""), stem: fields.optional("stem", it?.stem),
      wat: try fields.needed("wat", it?.wat), eersteStap: fields.given("eerste-stap", it?.eersteStap, or: ""),
      wanneer: fields.given("wanneer", it?.wanneer, or: ""),
      metWie: fields.given("met-wie", it?.metWie, or: ""), nodig: fields.unless("", "nodig", it?.nodig),
      kijkmoment: fields.unless("", "kijkmoment", it?.kijkmoment),
      mandaat: fields.unless("", "mandaat", it?.mandaat),
      alsAnders: fields.unless("", "als-anders", it?.alsAnders),
      termijn: fields.optional("dag", it?.termijn))
  }
}

extension Tijdpunt.Gegevens: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      wanneer: fields.given("wanneer", it?.wanneer, or: ""), wat: try fields.needed("wat", it?.wat),
      wie: fields.given("wie", it?.wie, or: ""), waardevol: fields.given("waardevol", it?.waardevol, or: ""),
      soort: fields.given("soort", it?.soort, or: .mijlpaal),
      overgang: fields.optional("overgang", it?.overgang),
      lichtpunt: fields.unless(false, "lichtpunt", it?.lichtpunt),
      sessie: fields.optional("sessie", it?.sessie), stem: fields.optional("stem", it?.stem))
  }
}

extension Sessie.Punt: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      tekst: try fields.needed("punt", it?.tekst), klaar: fields.given("klaar", it?.klaar, or: false),
      eigenaar: fields.given("eigenaar", it?.eigenaar, or: ""),
      opmerking: fields.given("opmerking", it?.opmerking, or: ""))
  }
}

extension Leesnummers: Fielded {
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      vanaf: try fields.needed("vanaf", it?.vanaf), dingen: try fields.needed("nummers", it?.dingen))
    try fields.check(vanaf > 0)
  }
}

extension Antwoord.Mee: Fielded {
  /// The word of each answer.
  private enum Woord: String, BodyValue {
    case ja, nee
    case inDezeWoorden = "in-deze-woorden"
  }

  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    switch try fields.needed("antwoord", it?.woord) as Woord {
    case .ja: self = .mee
    case .nee: self = .blijft
    case .inDezeWoorden: self = .woorden(try fields.needed("tekst", it?.woorden.first))
    }
  }

  private var woord: Woord {
    switch self {
    case .mee: .ja
    case .blijft: .nee
    case .woorden: .inDezeWoorden
    }
  }
}

extension Blad: Fielded {
  /// The word of each page.
  private enum Woord: String, BodyValue { case omslag, zinnen, einde }

  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    switch try fields.needed("blad", it?.woord) as Woord {
    case .omslag: self = .omslag
    case .zinnen: self = .zinnen(fields.given("over", it?.over, or: []))
    case .einde: self = .einde
    }
  }

  private var woord: Woord {
    switch self {
    case .omslag: .omslag
    case .zinnen: .zinnen
    case .einde: .einde
    }
  }

  private var over: [Identifier]? { if case .zinnen(let over) = self { over } else { nil } }
}

extension Stap: Fielded {
  /// A step stands in an event as the draaiboek of that one step, so there is one way to read steps.
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    let printed = it.map { Draaiboek(titel: $0.naam, stappen: [$0]).printed() }
    let markdown: String = try fields.needed("draaiboek", printed)
    guard let stap = it ?? (try? Draaiboek(parsing: markdown))?.stappen.first else { throw Onleesbaar() }
    self = stap
  }
}
