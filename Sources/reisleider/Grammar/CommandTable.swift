import Reports
import Screen
import SessionModel
import Wording

extension Command {
  /// Every command there is, in the order of the help.
  static let all: [Command] = families.flatMap(\.self)

  /// By what they are about; in one expression the compiler of Debian gives up on them.
  private static let families: [[Command]] = [
    screens, casussen, trajecten, mijlpalen, sessies,
    [doe, notitie, teruglezen, nakijken, uitgaven, zoek, verslag, praatplaat, reisboekje], concepten,
    [afspraken, afspraakZet, geparkeerd, lijst, bewaren],
    [monitor, monitorLees, leerrapportage, codeboek, uitvoerTabellen], pakketten, draden, draaiboeken, labels,
    [bewaarregel], wissen, [oefen, uitleg, hulp, controleer, man, aanvulling, diagnose],
  ]

  /// The options that every command takes.
  static let everywhere: [Option] = [
    Option(.map, .map, .path, help: .optieMap),
    Option(.taal, .taal, .text, help: .optieTaal),
    Option(.help, help: .optieHelp),
    Option(.versie, help: .optieVersie),
  ]

  // MARK: Screens

  private static let screens: [Command] = [
    Command(
      .start, "", [], [tekst, thema, script], help: .helpStart,
      examples: ["", "--thema donker", "--tekst", "--map /media/usb/reis"]),
    Command(
      .zaal, "zaal", [lopend], [tekst, thema, script], help: .helpZaal,
      examples: ["zaal", "zaal Vlinder --thema licht", "zaal --tekst"]),
    Command(
      .noteer, "noteer", [lopend],
      [
        Option(.regels, excludes: [.tekst, .thema, .script], help: .optieRegels),
        Option(.letterlijk, needs: [.regels], help: .optieLetterlijk), tekst, thema, script,
      ],
      help: .helpNoteer,
      examples: [
        "noteer", "noteer Vlinder", "noteer --tekst", "noteer --regels Vlinder < notities.txt",
        "noteer --regels --letterlijk Vlinder < notulen.txt",
      ]),
    Command(
      .regie, "regie", [lopend], [tekst, thema, script], help: .helpRegie,
      examples: ["regie", "regie Vlinder", "regie --tekst"]),
    Command(
      .terugkijken, "terugkijken", [Operand(.sessie, isRequired: false, help: .operandTerugkijken)],
      [tekst, thema, script], help: .helpTerugkijken, examples: ["terugkijken", "terugkijken --tekst"]),
  ]

  private static let lopend = Operand(.sessie, isRequired: false, help: .operandLopend)
  static let tekst = Option(.tekst, excludes: [.thema, .script], help: .optieTekst)
  static let thema = Option(
    .thema, .thema, .word(Theme.allCases.map(\.rawValue)), help: .optieThema)
  static let script = Option(.script, .bestand, .path, help: .optieScript)

  // MARK: Casussen

  private static let casussen: [Command] = [
    Command(
      .casusNieuw, "casus nieuw", [Operand(.alias, .newName, help: .operandNieuweAlias)],
      profiel(canBeEmpty: false, reden: [.bewaarTot]), help: .helpCasusNieuw,
      examples: [
        "casus nieuw Vlinder",
        "casus nieuw Egel --regio Denkstad --inschrijving 5a-tijdelijk --nieuw-label talent:muziek",
        "casus nieuw Uil --bewaar-tot 2029-08-01 --reden \"einde schooltijd\"",
      ]),
    Command(
      .casusLijst, "casus lijst", [],
      lijstopties, help: .helpCasusLijst,
      examples: ["casus lijst", "casus lijst --als json", "casus lijst --verlopen"]),
    Command(
      .casusToon, "casus toon", [alias], toonopties, help: .helpCasusToon,
      examples: [
        "casus toon Vlinder", "casus toon vli --als json", "casus toon Vlinder --deel afspraken",
        "casus toon Vlinder --alles --aan ouder --als json",
        "casus toon Vlinder --alles --aan ouder --zonder-blijft-hier",
      ]),
    casusReizen,
    Command(
      .casusWijzig, "casus wijzig", [alias],
      [Option(.alias, .alias, .newName, help: .optieAlias)] + profiel(canBeEmpty: true, reden: []),
      help: .helpCasusWijzig,
      examples: [
        "casus wijzig Vlinder --regio Denkstad", "casus wijzig Vlinder --label talent:muziek",
        "casus wijzig Vlinder --label= --inschrijving=",
      ]),
    Command(
      .casusSluit, "casus sluit", [alias], [], help: .helpCasusSluit, examples: ["casus sluit Vlinder"]),
  ]

  // MARK: Trajecten

  private static let trajecten: [Command] = [
    Command(
      .trajectNieuw, "traject nieuw", [Operand(.naam, .newName, help: .operandNieuwTraject)],
      streek(canBeEmpty: false) + mensen(canBeEmpty: false)
        + bewaring(canBeEmpty: false, reden: [.bewaarTot]), help: .helpTrajectNieuw,
      examples: ["traject nieuw Denkstad --regio Denkstad --swv Noord --swv Zuid"]),
    Command(
      .trajectLijst, "traject lijst", [], lijstopties, help: .helpTrajectLijst,
      examples: ["traject lijst", "traject lijst --als json"]),
    Command(
      .trajectToon, "traject toon", [naam], toonopties, help: .helpTrajectToon,
      examples: ["traject toon Denkstad", "traject toon denk --als json"]),
    Command(
      .trajectWijzig, "traject wijzig", [naam],
      [Option(.naam, .naam, .newName, help: .optieNaam)] + streek(canBeEmpty: true)
        + mensen(canBeEmpty: true) + bewaring(canBeEmpty: true, reden: []),
      help: .helpTrajectWijzig, examples: ["traject wijzig Denkstad --swv Noord --swv Zuid"]),
    Command(
      .trajectSluit, "traject sluit", [naam], [], help: .helpTrajectSluit,
      examples: ["traject sluit Denkstad"]),
  ]

  private static let naam = Operand(.naam, help: .operandNaam)

  // MARK: Mijlpalen

  private static let mijlpalen: [Command] = [
    Command(
      .mijlpaal, "mijlpaal",
      [
        Operand(.alias, help: .operandMijlpaalVan),
        Operand(.soort, .word(mijlpaalsoorten), help: .operandMijlpaalsoort),
        Operand(.dagOfTekst, .dayOrText, isRequired: false, help: .operandMijlpaaldag),
        mijlpaaltekst(behind: 3),
      ], help: .helpMijlpaal,
      examples: [
        "mijlpaal Vlinder ingeschreven 2026-11-12", "mijlpaal Vlinder anders \"weer samen aan tafel\"",
      ]),
    Command(
      .mijlpaalWijzig, "mijlpaal wijzig",
      [
        mijlpaalcode, Operand(.soortOfDag, .dayOrText, help: .operandMijlpaalAnders),
        Operand(.dagOfTekst, help: .operandMijlpaaldag) { before in
          guard let last = before.last else { return nil }
          return mijlpaalsoorten.contains(last.folded) ? .dayOrText : Day(last).map { _ in Value.text }
        },
        mijlpaaltekst(behind: 3),
      ], help: .helpMijlpaalWijzig,
      examples: ["mijlpaal wijzig 7k2qd 2026-11-13", "mijlpaal wijzig 7k2qd nieuwe-beweging -"]),
    Command(
      .mijlpaalTrekIn, "mijlpaal trek-in", [mijlpaalcode], help: .helpMijlpaalTrekIn,
      examples: ["mijlpaal trek-in 7k2qd"]),
  ]

  private static let mijlpaalsoorten = Casus.Mijlpaal.Soort.allCases.map(\.rawValue)
  private static let mijlpaalcode = Operand(.code, help: .operandMijlpaalcode)
  /// What was reached, behind a day that is the last of so many operands: other words are all there are.
  private static func mijlpaaltekst(behind count: Int) -> Operand {
    Operand(.tekst, help: .operandMijlpaaltekst) { before in
      let isKind = before.dropLast().last.map { mijlpaalsoorten.contains($0.folded) } ?? false
      return before.count == count && isKind && before.last.flatMap { Day($0) } != nil ? .text : nil
    }
  }

  static let alias = Operand(.alias, help: .operandAlias)

  /// Where a journey or a meeting is at home.
  private static func streek(canBeEmpty: Bool, regio: Phrase = .optieRegio) -> [Option] {
    [
      Option(.regio, .regio, canBeEmpty: canBeEmpty, help: regio),
      Option(.gemeente, .gemeente, isRepeatable: true, canBeEmpty: canBeEmpty, help: .optieGemeente),
      Option(.swv, .swv, isRepeatable: true, canBeEmpty: canBeEmpty, help: .optieSwv),
    ]
  }

  /// Who belongs to a journey.
  private static func mensen(canBeEmpty: Bool) -> [Option] {
    [
      (Option.Name.anker, Phrase.optieAnker), (.vertrouwenspersoon, .optieVertrouwenspersoon),
      (.gewenst, .optieGewenst), (.erbij, .optieErbij),
    ].map { name, help in
      Option(name, .wie, isRepeatable: true, canBeEmpty: canBeEmpty, help: help)
    }
  }

  /// Until when something is kept.
  private static func bewaring(canBeEmpty: Bool, reden: [Option.Name]) -> [Option] {
    [
      Option(
        .bewaarTot, .datum, .day, canBeEmpty: canBeEmpty, needs: canBeEmpty ? [] : [.reden],
        help: .optieBewaarTot),
      Option(.reden, .reden, needs: reden, help: .optieReden),
    ]
  }

  /// What a list of journeys takes.
  private static let lijstopties: [Option] =
    [
      als(.tekst, .json, .csv), Option(.regio, .regio, help: .optieVanRegio),
      Option(.gemeente, .gemeente, help: .optieVanGemeente), Option(.verlopen, help: .optieVerlopen),
      Option(.bevestig, .datum, .day, needs: [.verlopen], help: .optieBevestigDag),
    ] + uit

  /// What the page of a journey takes.
  private static let toonopties: [Option] =
    [
      als(.tekst, .json, .md, .html, .odt),
      Option(
        .deel, .deel, .word(Reisdeel.allCases.map(\.rawValue) + ["alles"]), excludes: [.alles],
        help: .optieDeel
      ),
      Option(.alles, help: .optieAlles), aan, grond,
      Option(.zonderBlijftHier, needs: [.alles], help: .optieZonderBlijftHier), bevestig,
    ] + uitVorm

  /// What is told of a journey; where it is changed, a value can also be made empty.
  private static func profiel(canBeEmpty: Bool, reden: [Option.Name]) -> [Option] {
    let leeftijden = Casus.Leeftijd.Band.allCases.map(\.rawValue)
    let inschrijvingen = Casus.Profiel.Inschrijving.allCases.map(\.rawValue)
    return streek(canBeEmpty: canBeEmpty) + [
      Option(.leeftijd, .leeftijdsband, .word(leeftijden), canBeEmpty: canBeEmpty, help: .optieLeeftijd),
      Option(.inschrijving, .soort, .word(inschrijvingen), canBeEmpty: canBeEmpty, help: .optieInschrijving),
      Option(.label, .label, .label, isRepeatable: true, canBeEmpty: canBeEmpty, help: .optieLabel),
      Option(.nieuwLabel, .label, .label, isRepeatable: true, help: .optieNieuwLabel),
    ] + mensen(canBeEmpty: canBeEmpty) + bewaring(canBeEmpty: canBeEmpty, reden: reden)
  }

  // MARK: Sessies

  private static let sessies: [Command] = [
    Command(
      .sessieNieuw, "sessie nieuw", [],
      [
        Option(.draaiboek, .draaiboek, isRequired: true, help: .optieDraaiboek),
        Option(.casus, .alias, help: .optieCasus), Option(.traject, .naam, help: .optieTraject),
        Option(.tafel, .mensen, .people, isRepeatable: true, help: .optieTafel),
        Option(.kring, .mensen, .people, isRepeatable: true, help: .optieKring),
        Option(.bijeenkomst, .sessie, help: .optieBijeenkomst),
      ] + streek(canBeEmpty: false, regio: .optieRegioSessie) + [opLocatie(canBeEmpty: false)],
      help: .helpSessieNieuw,
      examples: [
        "sessie nieuw --draaiboek reisbureau --casus Vlinder --tafel jeugdige,ouder:moeder,school:mentor",
        "sessie nieuw --draaiboek reisbureau --kring zorg:wijkteam",
        "sessie nieuw --draaiboek werkatelier-netwerk --traject Denkstad --tafel ouder:ouders*12,gemeente",
      ]),
    Command(
      .sessieLijst, "sessie lijst", [],
      [als(.tekst, .json, .csv), Option(.verlopen, help: .optieVerlopenSessies)] + uit,
      help: .helpSessieLijst,
      examples: ["sessie lijst", "sessie lijst --als json", "sessie lijst --verlopen"]),
    Command(
      .sessieToon, "sessie toon", [sessie],
      [als(.tekst, .json, .md, .html, .odt), Option(.alles, help: .optieAllesSessie), aan, grond, bevestig]
        + uitVorm,
      help: .helpSessieToon,
      examples: ["sessie toon a1y9", "sessie toon a1y9 --als json", "sessie toon a1y9 --alles --als json"]),
    sessieLees,
    Command(
      .sessieWijzig, "sessie wijzig", [sessie],
      streek(canBeEmpty: true) + [
        opLocatie(canBeEmpty: true), Option(.traject, .naam, canBeEmpty: true, help: .optieTraject),
      ], help: .helpSessieWijzig,
      examples: ["sessie wijzig a1y9 --regio Denkstad --swv Noord", "sessie wijzig a1y9 --traject Denkstad"]),
    Command(
      .bijeenkomstWijzig, "bijeenkomst wijzig", [Operand(.sessie, help: .operandBijeenkomst)],
      streek(canBeEmpty: true) + [opLocatie(canBeEmpty: true)], help: .helpBijeenkomstWijzig,
      examples: ["bijeenkomst wijzig a1y9 --swv Noord --swv Zuid --op-locatie ja"]),
    Command(
      .sessieStap, "sessie stap", [sessie, Operand(.stap, .step, help: .operandStap)], [],
      help: .helpSessieStap, examples: ["sessie stap Vlinder volgende", "sessie stap a1y9 4"]),
    Command(
      .sessieVerboden, "sessie verboden", [sessie], [Option(.leeg, help: .optieLeeg)],
      help: .helpSessieVerboden,
      examples: ["sessie verboden Vlinder < woorden.txt", "sessie verboden Vlinder --leeg < /dev/null"]),
    Command(
      .sessieSluit, "sessie sluit", [sessie], [], help: .helpSessieSluit, examples: ["sessie sluit a1y9"]),
    Command(
      .sessieAfronden, "sessie afronden", [sessie], [], help: .helpSessieAfronden,
      examples: ["sessie afronden a1y9", "sessie afronden Vlinder < antwoorden.txt"]),
  ]

  private static let sessie = Operand(.sessie, help: .operandSessie)

  private static func opLocatie(canBeEmpty: Bool) -> Option {
    Option(.opLocatie, .jaNee, .word(["ja", "nee"]), canBeEmpty: canBeEmpty, help: .optieOpLocatie)
  }

  private static let doe = Command(
    .doe, "doe", [Operand(.sessieOfAlias, help: .operandSessie)], [], help: .helpDoe,
    examples: ["doe Vlinder < handelingen.txt", "doe a1y9"])

  // MARK: Reports

  private static let verslag = Command(
    .verslag, "verslag", [Operand(.sessieOfAlias, help: .operandVerslag)],
    [
      als(.tekst, .md, .json, .html, .odt), Option(.uit, .bestand, .path, help: .optieUitVorm),
      vervang, Option(.voor, .wie, .word(Audience.allCases.map(\.rawValue)), help: .optieVoor),
      Option(.vorm, .soort, .word(ReportForm.allCases.map(\.rawValue)), help: .optieVorm),
      Option(.laatste, help: .optieLaatste), aan, grond, bevestig,
    ], rules: [.missing(.eigenVraagtAan) { $0.audience == .eigen && !$0.has(.aan) }], help: .helpVerslag,
    examples: [
      "verslag Vlinder", "verslag Vlinder --laatste --uit verslag.html", "verslag a1y9 --voor netwerk",
      "verslag Vlinder --vorm ontwikkelplan --uit plan.odt", "verslag a1y9 --voor eigen --aan ouder",
      "verslag a1y9 --bevestig telefoon",
    ])

  private static let afspraken = Command(
    .afspraken, "afspraken",
    [],
    [
      Option(.open, help: .optieOpen), Option(.casus, .alias, help: .optieCasusAfspraken),
      Option(.status, .soort, .word(Afspraakkeuze.Status.woorden), help: .optieStatusAfspraken),
      Option(.eigenaar, .wie, help: .optieEigenaar), Option(.regio, .regio, help: .optieRegioGeparkeerd),
      als(.tekst, .json, .csv, .md, .ics),
      Option(.metInhoud, help: .optieMetInhoud), aan, grond, bevestig,
    ] + uit, help: .helpAfspraken,
    examples: [
      "afspraken --open", "afspraken --casus Vlinder --als json", "afspraken --status over-tijd",
      "afspraken --open --uit afspraken.ics",
      "afspraken --status bellen --regio Denkstad",
    ])

  private static let afspraakZet = Command(
    .afspraakZet, "afspraken zet",
    [
      Operand(.code, help: .operandZetCode),
      Operand(.stand, .word(Afspraak.Stand.Soort.allCases.map(\.rawValue)), help: .operandStand),
      Operand(.tekst, isRequired: false, help: .operandBracht),
    ], [Option(.op, .dag, .day, help: .optieOpGehoord)], help: .operandZet,
    examples: ["afspraken zet 7k2qd gedaan \"samen gefietst\" --op 2026-11-12"])

  private static let geparkeerd = Command(
    .geparkeerd, "geparkeerd", [],
    [
      Option(.forum, .naam, .word(Parkeerplek.Forum.allCases.map(\.rawValue)), help: .optieForum),
      Option(.status, .soort, .word(Parkeerplek.Stand.allCases.map(\.rawValue)), help: .optieStatus),
      Option(.eigenaar, .wie, help: .optieEigenaar), Option(.casus, .alias, help: .optieCasusGeparkeerd),
      Option(.regio, .regio, help: .optieRegioGeparkeerd), als(.tekst, .csv, .json), aan, grond,
    ] + uit, help: .helpGeparkeerd,
    examples: [
      "geparkeerd", "geparkeerd --forum gemeente --status open", "geparkeerd --eigenaar niemand --als csv",
    ])

  // MARK: Draaiboeken

  private static let draaiboeken: [Command] = [
    Command(
      .draaiboekLijst, "draaiboek lijst", [], [], help: .helpDraaiboekLijst, examples: ["draaiboek lijst"]),
    Command(
      .draaiboekToon, "draaiboek toon", [draaiboek],
      [
        als(.tekst, .md, .html, .odt), Option(.ervaring, help: .optieErvaring),
        Option(.traject, .naam, help: .optieTrajectToon),
        Option(.kaarten, excludes: [.ervaring, .traject], help: .optieKaarten),
      ], help: .helpDraaiboekToon,
      examples: [
        "draaiboek toon reisbureau", "draaiboek toon reisbureau --ervaring",
        "draaiboek toon reisbureau --als md > eigen.md",
        "draaiboek toon reisbureau --kaarten --als odt > kaarten.odt",
      ]),
    Command(
      .draaiboekControleer, "draaiboek controleer", [Operand(.bestand, .path, help: .operandBestand)], [],
      help: .helpDraaiboekControleer, examples: ["draaiboek controleer eigen.md"]),
    Command(
      .draaiboekKopieer, "draaiboek kopieer", [draaiboek], [Option(.vervang, help: .optieVervangKopie)],
      help: .helpDraaiboekKopieer, examples: ["draaiboek kopieer reisbureau"]),
  ]

  private static let draaiboek = Operand(.draaiboek, help: .operandDraaiboek)

  /// What the lek-wacht found may leave the program after all.
  static let bevestig = Option(
    .bevestig, .soort, .found(LekSoort.allCases.map(\.rawValue)), isRepeatable: true, help: .optieBevestigLek
  )

  static let aan = Option(.aan, .rol, help: .optieAan)
  static let grond = Option(.grond, .tekst, needs: [.aan], help: .optieGrond)

  /// The file that is named may be there already.
  static let vervang = Option(.vervang, needs: [.uit], help: .optieVervang)

  /// A list can go to a file, where it is whole or not at all.
  static let uit = [
    Option(.uit, .bestand, .path, help: .optieUitLijst), vervang,
  ]
  static let uitVorm = [
    Option(.uit, .bestand, .path, help: .optieUitVorm), vervang,
  ]

  static func als(_ formats: Format...) -> Option {
    Option(.als, .vorm, .word(formats.map(\.rawValue)), help: .optieAls)
  }
}
