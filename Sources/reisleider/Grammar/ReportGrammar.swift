import Reports
import SessionModel
import Wording

extension Command {
  static let praatplaat = Command(
    .praatplaat, "praatplaat", [Operand(.sessieOfAlias, isRequired: false, help: .operandPraatplaat)],
    [
      Option(.regio, .regio, help: .optiePlaatRegio), Option(.draden, help: .optiePlaatDraden),
      Option(.van, .datum, .day, needs: ofManyJourneys, excludes: [.schooljaar], help: .optieVan),
      Option(.tot, .datum, .day, needs: ofManyJourneys, excludes: [.schooljaar], help: .optieTot),
      Option(.schooljaar, .schooljaar, .schoolYear, needs: ofManyJourneys, help: .optieSchooljaar),
      Option(.titel, .tekst, needs: ofManyJourneys, help: .optieTitel),
      Option(.thema, .tekst, needs: ofManyJourneys, help: .optieOnderwerp),
      Option(.drempel, .getal, .number(from: 3), needs: ofManyJourneys, help: .optieDrempel),
      als(.svg, .html, .odt, .tekst, .md), Option(.uit, .bestand, .path, help: .optieUitPlaat),
      vervang,
      Option(.formaat, .soort, .word(PraatplaatPaper.allCases.map(\.rawValue)), help: .optieFormaat), aan,
      grond, bevestig,
    ],
    rules: plaatregels, help: .helpPraatplaat,
    examples: [
      "praatplaat Vlinder --uit vlinder.svg", "praatplaat a1y9 --formaat a3 --uit plaat.svg",
      "praatplaat --regio Denkstad --schooljaar 2026-2027 --titel \"Wat we leren\" --uit regio.svg",
      "praatplaat --draden --schooljaar 2026-2027 --uit draden.svg",
    ])

  /// What makes a picture one of many journeys.
  private static let ofManyJourneys: [Option.Name] = [.regio, .draden]

  /// Of one journey or of many, and of many those of some days.
  private static let plaatregels: [Rule] = [
    .wrong { line in
      guard let of = line.operands.first, let many = ofManyJourneys.first(where: line.has) else { return nil }
      return .notTogether(of, "--" + many.rawValue)
    },
    .missing(.praatplaatWaarvan) { $0.operands.isEmpty && !$0.isOfManyJourneys },
    .missing(.telGeenPeriode) { $0.isOfManyJourneys && !$0.hasPeriod },
  ]

  static let reisboekje = Command(
    .reisboekje, "reisboekje", [alias],
    [
      als(.svg, .html, .odt, .tekst, .md), Option(.uit, .bestand, .path, help: .optieUitPlaat),
      vervang, aan, grond, bevestig,
    ], help: .helpReisboekje,
    examples: ["reisboekje Vlinder --uit boekje.svg", "reisboekje Vlinder --uit boekje.odt"])

  /// A report that is read through with those it is about.
  static let concepten: [Command] = [
    Command(
      .conceptMaak, "concept maak", [over], keuze, help: .helpConceptMaak,
      examples: ["concept maak Vlinder --voor gezin", "concept maak a1y9 --vorm werkafspraken"]),
    Command(
      .conceptToon, "concept toon", [over],
      [
        als(.tekst, .md, .html, .odt), Option(.uit, .bestand, .path, help: .optieUitConcept),
        vervang, aan, grond, bevestig,
      ] + keuze, help: .helpConceptToon,
      examples: ["concept toon Vlinder", "concept toon Vlinder --voor gezin --uit concept.odt"]),
    Command(
      .conceptReactie, "concept reactie",
      [
        over, Operand(.punt, .number(1...Value.most, or: "alles"), help: .operandPunt),
        Operand(.woorden, help: .operandReactie),
      ],
      [
        Option(
          .door, .stem, .word(Stem.allCases.map(\.rawValue)), isRequired: true, help: .optieDoorReactie),
        Option(.op, .dag, .day, help: .optieOp),
      ] + keuze, help: .helpConceptReactie,
      examples: [
        "concept reactie Vlinder 4 \"dat was in groep 7\" --door jeugdige",
        "concept reactie Vlinder alles - --door ouder < reactie.txt",
      ]),
    Command(
      .conceptVaststel, "concept vaststel", [over, Operand(.wie, help: .operandVaststel)],
      [Option(.op, .dag, .day, help: .optieOp)] + keuze, help: .helpConceptVaststel,
      examples: ["concept vaststel Vlinder \"kind en ouders\" --op 2026-11-21"]),
  ]

  private static let over = Operand(.sessieOfAlias, help: .operandVerslag)

  /// Which report it is: for whom, and in which form.
  private static let keuze: [Option] = [
    Option(
      .voor, .wie, .word(Audience.allCases.filter { $0 != .eigen }.map(\.rawValue)), help: .optieVoorConcept),
    Option(.vorm, .soort, .word(ReportForm.allCases.map(\.rawValue)), help: .optieVorm),
  ]
}

extension Invocation {
  /// Whether it asks for what many journeys have in common.
  fileprivate var isOfManyJourneys: Bool { has(.regio) || has(.draden) }
}
