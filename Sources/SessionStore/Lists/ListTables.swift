import SessionModel

extension CasusOverview: ListRow {
  static let table = ListTable(
    "casus", stream: "id",
    orders: [
      .init(naam: "fold", along: "fold"), .init(naam: "laatste", along: "laatste"),
      .init(naam: "code", along: "code"),
    ],
    lent: ["sessies": "(SELECT count(*) FROM sessie WHERE casus = casus.id)"])
  static let reading = table.reading(of: CasusOverview.self, form: Lijstvorm.nu)
  static let insertion = table.insertion(of: CasusOverview.self, isNext: false)
  static let nextInsertion = table.insertion(of: CasusOverview.self, isNext: true)
}

extension SessieOverview: ListRow {
  static let table = ListTable(
    "sessie", stream: "id",
    orders: [
      .init(naam: "code", along: "code"), .init(naam: "begonnen", along: "begonnen"),
      .init(naam: "casus", along: "casus, begonnen"),
      .init(naam: "vraagt", along: "casus", only: "vraagt"),
      .init(naam: "bijeenkomst", along: "bijeenkomst"),
      .init(naam: "open", along: "laatste", only: "gesloten IS NULL"),
      .init(naam: "bewaren", along: "bewaar_tot", only: "casus IS NULL AND traject IS NULL"),
    ],
    lent: ["alias": "(SELECT alias FROM casus WHERE id = sessie.casus)"])
  static let reading = table.reading(of: SessieOverview.self, form: Lijstvorm.nu)
  static let insertion = table.insertion(of: SessieOverview.self, isNext: false)
  static let nextInsertion = table.insertion(of: SessieOverview.self, isNext: true)
}

extension AfspraakOverview: ListRow {
  static let table = ListTable(
    "afspraak", stream: "stream",
    orders: [
      .init(naam: "stream", along: "stream, moment"),
      .init(naam: "moment", along: "moment"), .init(naam: "open", along: "moment", only: "open"),
      .init(naam: "rang", along: ListOrder.byDay.joined(separator: ", ")),
    ],
    lent: ["alias": "(SELECT alias FROM casus WHERE id = afspraak.stream)"])
  static let reading = table.reading(of: AfspraakOverview.self, form: Lijstvorm.nu)
  static let insertion = table.insertion(of: AfspraakOverview.self, isNext: false)
  static let nextInsertion = table.insertion(of: AfspraakOverview.self, isNext: true)
}

extension Vindregel: ListRow {
  static let table = ListTable(
    "vindregel", stream: "stream",
    orders: [
      .init(naam: "stream", along: "stream, soort"), .init(naam: "leert", along: "plaats", only: "leert"),
    ],
    lent: ["alias": "(SELECT alias FROM casus WHERE id = vindregel.casus)"], key: "plaats")
  static let reading = table.reading(of: Vindregel.self, form: Lijstvorm.nu)
  static let insertion = table.insertion(of: Vindregel.self, isNext: false)
  static let nextInsertion = table.insertion(of: Vindregel.self, isNext: true)
}

extension Verzamelrij: ListRow {
  static let table = ListTable(
    "verzamelrij", stream: "sessie",
    orders: [
      .init(naam: "sessie", along: "sessie"), .init(naam: "gelijk", along: "lijst, gelijk, moment"),
      .init(naam: "geparkeerd", along: "moment", only: "geparkeerd"),
      .init(naam: "draden", along: "moment", only: "draden <> ''"),
    ],
    lent: [
      "alias": "(SELECT alias FROM casus WHERE id = verzamelrij.casus)",
      "regio": "(SELECT regio FROM sessie WHERE id = verzamelrij.sessie)",
      "draaiboek": "(SELECT titel FROM sessie WHERE id = verzamelrij.sessie)",
      // What was agreed is kept with the casus, or else with the session.
      "bracht": """
      CASE WHEN lijst = 'routes' THEN (SELECT group_concat(bracht, ' · ') FROM afspraak
        WHERE stream = ifnull(verzamelrij.casus, verzamelrij.sessie) AND sessie = verzamelrij.sessie
          AND bracht <> '') END
      """,
    ])
  static let reading = table.reading(of: Verzamelrij.self, form: Lijstvorm.nu)
  static let insertion = table.insertion(of: Verzamelrij.self, isNext: false)
  static let nextInsertion = table.insertion(of: Verzamelrij.self, isNext: true)
}

/// The lists of a store: those that are read, or those that are made beside them while they are of another form.
struct ListTables {
  var isNext = false

  /// How the list of the casussen is called.
  var casus: String { CasusOverview.table.naam(isNext: isNext) }
  /// How the list of the sessions is called.
  var sessie: String { SessieOverview.table.naam(isNext: isNext) }
  /// How the list of the afspraken is called.
  var afspraak: String { AfspraakOverview.table.naam(isNext: isNext) }

  /// How the list of what was said over all sessions is called.
  var verzamelrij: String { Verzamelrij.table.naam(isNext: isNext) }
  /// How the list of the sentences that can be found is called.
  var vindregel: String { Vindregel.table.naam(isNext: isNext) }
  /// How what finds them by their words is called.
  var zoek: String { isNext ? "zoek_nieuw" : "zoek" }
  /// How the words that stand in them are called.
  var woord: String { isNext ? "zoekwoord_nieuw" : "zoekwoord" }

  /// How the list of the sessions is called of which not all can be found yet.
  var achter: String { isNext ? "zoekachter_nieuw" : "zoekachter" }

  /// How they are called.
  var names: [String] { [casus, sessie, afspraak, verzamelrij, vindregel, zoek, woord, achter] }

  /// Of each list the column that says of which stream a row is.
  var streams: [(table: String, column: String)] {
    [
      (casus, CasusOverview.table.stream), (sessie, SessieOverview.table.stream),
      (afspraak, AfspraakOverview.table.stream), (verzamelrij, Verzamelrij.table.stream),
    ]
  }

  /// Makes all of them, with nothing in them.
  var creation: String {
    [
      CasusOverview.table.creation(of: CasusOverview.self, isNext: isNext),
      SessieOverview.table.creation(of: SessieOverview.self, isNext: isNext),
      AfspraakOverview.table.creation(of: AfspraakOverview.self, isNext: isNext),
      Verzamelrij.table.creation(of: Verzamelrij.self, isNext: isNext),
      Vindregel.table.creation(of: Vindregel.self, isNext: isNext), FindIndex.creation(in: self),
    ].joined(separator: "\n")
  }

  /// Reads all that follows from one stream.
  static let checks = [
    CasusOverview.table.check(of: CasusOverview.self), SessieOverview.table.check(of: SessieOverview.self),
    AfspraakOverview.table.check(of: AfspraakOverview.self),
    Verzamelrij.table.check(of: Verzamelrij.self),
  ]
}
