import Reports
import SessionModel
import Wording

extension Command {
  /// What is counted of a period.
  static let monitor = Command(
    .monitor, "monitor",
    [],
    [
      Option(.van, .datum, .day, excludes: [.schooljaar], help: .optieVan),
      Option(.tot, .datum, .day, excludes: [.schooljaar], help: .optieTot),
      Option(.schooljaar, .schooljaar, .schoolYear, help: .optieSchooljaar),
      Option(.regio, .regio, help: .optieTelRegio),
      Option(.kruis, .kruis, .crossing, help: .optieKruis),
      Option(.per, .soort, .word(Periode.Stuk.allCases.map(\.rawValue)), help: .optiePer),
      Option(.vanTotaal, .getal, .number(from: 1), help: .optieVanTotaal),
      Option(.doel, .getal, .number(from: 1), help: .optieDoel),
      Option(.drempel, .getal, .number(from: 3), excludes: [.intern], help: .optieDrempel),
      Option(.intern, help: .optieIntern),
      als(.tekst, .csv, .json, .html, .odt), Option(.uit, .bestand, .path, help: .optieUitVorm),
      vervang, aan, grond,
    ], rules: [.period], help: .helpMonitor,
    examples: [
      "monitor --schooljaar 2026-2027", "monitor --van 2026-01-01 --tot 2026-12-31 --regio Denkstad",
      "monitor --schooljaar 2026-2027 --kruis label,inschrijving --drempel 5 --uit monitor.odt",
      "monitor --schooljaar 2026-2027 --per kwartaal --als csv > monitor.csv",
    ])

  /// Takes over what was held without the program.
  static let monitorLees = Command(
    .monitorLees, "monitor lees", [Operand(.bestand, .path, help: .operandOpgave)],
    [Option(.proef, help: .optieProef)], help: .operandLees,
    examples: ["monitor lees activiteiten.csv --proef", "monitor lees - < activiteiten.csv"])

  /// What was learned in a period.
  static let leerrapportage = Command(
    .leerrapportage, "leerrapportage", [],
    [
      Option(.van, .datum, .day, excludes: [.schooljaar], help: .optieVan),
      Option(.tot, .datum, .day, excludes: [.schooljaar], help: .optieTot),
      Option(.schooljaar, .schooljaar, .schoolYear, help: .optieSchooljaar),
      Option(.regio, .regio, help: .optieTelRegio),
      Option(.naast, .dagen, .days, help: .optieNaast), Option(.vorig, .bestand, .path, help: .optieVorig),
      Option(
        .deel, .soort, .word(Leerverslag.Deel.allCases.map(\.rawValue)), isRepeatable: true,
        help: .optieLeerdeel),
      Option(.doelen, .bestand, .path, help: .optieDoelen),
      Option(.drempel, .getal, .number(from: 3), excludes: [.intern], help: .optieDrempel),
      Option(.intern, help: .optieIntern),
      als(.tekst, .md, .csv, .json, .html, .odt), Option(.uit, .bestand, .path, help: .optieUitVorm),
      vervang, aan, grond,
    ], rules: [.period], help: .helpLeerrapportage,
    examples: [
      "leerrapportage --schooljaar 2026-2027",
      "leerrapportage --schooljaar 2026-2027 --naast 2025-2026 --uit geleerd.odt",
      "leerrapportage --schooljaar 2026-2027 --regio Denkstad --deel werkzaam --deel tips",
      "leerrapportage --schooljaar 2026-2027 --deel doelen --doelen doelen.md",
      "leerrapportage --van 2026-08-01 --tot 2027-01-31 --vorig geleerd.json --als json",
    ])

  /// Names to start threads from.
  static let codeboek = Command(
    .codeboek, "codeboek", [], [als(.tekst, .md, .csv, .json, .html, .odt)], help: .helpCodeboek,
    examples: ["codeboek", "codeboek --als csv > codeboek.csv", "codeboek --als md > eigen.md"])

  /// What is counted, for a database.
  static let uitvoerTabellen = Command(
    .uitvoerTabellen, "uitvoer tabellen", [Operand(.map, .path, help: .operandUitvoermap)],
    [
      Option(
        .als, .vorm, .word(Uitvoertabel.Vorm.allCases.map(\.rawValue)), help: .optieAls), aan, grond,
    ], rules: [.destination(.uitvoerVoorWie)], help: .helpUitvoer,
    examples: [
      "uitvoer tabellen tabellen --aan landelijk --grond \"afspraak over tellen\"",
      "uitvoer tabellen regels --als jsonl --aan landelijk --grond \"afspraak over tellen\"",
    ])
}
