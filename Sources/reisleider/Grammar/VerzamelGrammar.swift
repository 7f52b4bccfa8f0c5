import SessionModel
import Wording

// Commands over all sessions: lists, what is kept, threads, other journeys, talks of before.

extension Command {
  /// What was said over all sessions, of one kind.
  static let lijst = Command(
    .lijst, "lijst", [Operand(.naam, .word(Verzameling.allCases.map(\.rawValue)), help: .operandLijst)],
    [
      Option(.status, .soort, .word(Parkeerplek.Stand.allCases.map(\.rawValue)), help: .optieStatus),
      Option(.forum, .naam, .word(Parkeerplek.Forum.allCases.map(\.rawValue)), help: .optieForum),
      Option(.eigenaar, .wie, help: .optieEigenaar),
      Option(.niveau, .soort, .word(niveaus), canBeEmpty: true, help: .optieNiveau),
      Option(.casus, .alias, help: .optieCasusGeparkeerd),
      Option(.regio, .regio, help: .optieRegioGeparkeerd),
      Option(.van, .datum, .day, help: .optieLijstVan), Option(.tot, .datum, .day, help: .optieDraadTot),
      Option(.per, .soort, .word(Verzamelgroep.allCases.map(\.rawValue)), help: .optiePerGroep),
      als(.tekst, .csv, .json),
    ] + uit, help: .helpLijst,
    examples: [
      "lijst knelpunten", "lijst knelpunten --forum lea --status open", "lijst tips --regio Denkstad",
      "lijst nevenvragen --niveau systeem", "lijst knelpunten --van 2026-08-01 --per eigenaar",
      "lijst routes --uit routes.csv",
    ])

  /// What is kept past its day, what has no day, and what was erased.
  static let bewaren = Command(
    .bewaren, "bewaren", [],
    [als(.tekst, .json, .csv), Option(.bevestig, .datum, .day, help: .optieBevestigDag)] + uit,
    help: .helpBewaren,
    examples: ["bewaren", "bewaren --uit bewaren.csv"])

  private static let niveaus = Niveau.allCases.map(\.rawValue)
  private static let draad = Operand(.naam, help: .operandDraad)
  private static let codes = Operand(.code, isRepeatable: true, help: .operandZinCodes)
  private static let wat: [Option] = [
    Option(.betekenis, .tekst, canBeEmpty: true, help: .optieBetekenis),
    Option(.niveau, .soort, .word(niveaus), canBeEmpty: true, help: .optieDraadNiveau),
    Option(.werkzaam, .jaNee, .word(["ja", "nee"]), help: .optieWerkzaam),
  ]

  private static let welke: [Option] = [
    Option(.van, .datum, .day, help: .optieDraadVan), Option(.tot, .datum, .day, help: .optieDraadTot),
    Option(.stem, .stem, .word(Stem.allCases.map(\.rawValue)), help: .optieDraadStem),
    Option(.over, .thema, .word(Thema.allCases.map(\.rawValue)), help: .optieDraadThema),
    Option(.regio, .regio, help: .optieRegioGeparkeerd),
  ]

  /// The threads over many sessions.
  static let draden: [Command] = [
    Command(
      .draadLijst, "draad lijst", [],
      welke + [
        Option(.niveau, .soort, .word(niveaus), canBeEmpty: true, help: .optieDraadNiveau),
        Option(
          .komst, .soort, .word(Draadstand.Komst.allCases.map(\.rawValue)), needs: [.van],
          help: .optieDraadKomst),
        Option(.per, .soort, .word(["niveau"]), help: .optiePerNiveau),
        als(.tekst, .csv, .json),
      ] + uit, help: .helpDraadLijst,
      examples: [
        "draad lijst", "draad lijst --per niveau", "draad lijst --van 2026-08-01 --stem ouder --komst nieuw",
        "draad lijst --uit codeboek.csv",
      ]),
    Command(
      .draadToon, "draad toon", [draad], welke + [als(.tekst, .csv, .json)] + uit, help: .helpDraadToon,
      examples: ["draad toon \"rust in huis\"", "draad toon rust --van 2026-08-01 --als csv"]),
    Command(
      .draadMaak, "draad maak", [Operand(.naam, help: .operandNieuweDraad)], wat, help: .helpDraadMaak,
      examples: ["draad maak \"rust in huis\" --betekenis \"Thuis is het weer rustig.\" --niveau ouder"]),
    Command(
      .draadWijzig, "draad wijzig", [draad], [Option(.naam, .naam, help: .operandNieuweDraad)] + wat,
      help: .helpDraadWijzig,
      examples: ["draad wijzig rust --naam \"rust thuis\"", "draad wijzig rust --werkzaam ja"]),
    Command(
      .draadErbij, "draad erbij", [draad, codes], [], help: .helpDraadErbij,
      examples: ["draad erbij rust 7k2qd 3f9am"]),
    Command(
      .draadEruit, "draad eruit", [draad, codes], [], help: .helpDraadEruit,
      examples: ["draad eruit rust 7k2qd"]),
    Command(
      .draadNee, "draad nee", [draad, codes], [], help: .helpDraadNee, examples: ["draad nee rust 7k2qd"]),
    Command(
      .draadSamen, "draad samen", [draad, draad], [], help: .helpDraadSamen,
      examples: ["draad samen \"rust thuis\" \"rust in huis\""]),
    Command(
      .draadSplits, "draad splits", [draad, Operand(.naam, help: .operandNieuweDraad), codes], wat,
      help: .helpDraadSplits, examples: ["draad splits rust \"rust op school\" 7k2qd 3f9am"]),
    Command(.draadWeg, "draad weg", [draad], [], help: .helpDraadWeg, examples: ["draad weg rust"]),
    Command(
      .draadOngedaan, "draad ongedaan", [], [], help: .helpDraadOngedaan, examples: ["draad ongedaan"]),
    Command(
      .draadVoorstel, "draad voorstel", [draad], [als(.tekst, .csv, .json)] + uit, help: .helpDraadVoorstel,
      examples: ["draad voorstel rust"]),
    Command(
      .draadLees, "draad lees", [Operand(.bestand, .path, help: .operandCodeboek)], [], help: .helpDraadLees,
      examples: ["draad lees codeboek.csv"]),
  ]

  /// What worked in journeys that are like one.
  static let casusReizen = Command(
    .casusReizen, "casus reizen", [alias], [als(.tekst, .json, .csv)] + uit, help: .helpCasusReizen,
    examples: ["casus reizen Vlinder", "casus reizen Vlinder --als json"])

  /// A talk that was written down without the program.
  static let sessieLees = Command(
    .sessieLees, "sessie lees", [Operand(.bestand, .path, help: .operandSessieLees)],
    [
      Option(.casus, .alias, help: .optieCasus), Option(.traject, .naam, help: .optieTraject),
      Option(.op, .dag, .day, help: .optieOpSessie), Option(.voorvoegsels, help: .optieVoorvoegsels),
      Option(.proef, help: .optieInleesProef),
    ], help: .helpSessieLees,
    examples: [
      "sessie lees gesprek.md --casus Vlinder --op 2026-03-12 --proef",
      "sessie lees gesprek.md --casus Vlinder --op 2026-03-12",
      "sessie lees - --voorvoegsels < gesprek.txt",
    ])
}
