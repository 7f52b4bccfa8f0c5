import Reports
import SessionModel
import Wording

extension Command {
  /// What is counted of a period.
  static let monitor = Command(
    .monitor, "monitor", [],
    [
      Option(.van, .datum, .day, excludes: [.schooljaar], help: .optieVan),
      Option(.tot, .datum, .day, excludes: [.schooljaar], help: .optieTot),
      Option(.schooljaar, .schooljaar, help: .optieSchooljaar), Option(.regio, .regio, help: .optieTelRegio),
      Option(.kruis, .kruis, help: .optieKruis),
      Option(.per, .soort, .word(Periode.Stuk.allCases.map(\.rawValue)), help: .optiePer),
      Option(.vanTotaal, .getal, help: .optieVanTotaal),
      Option(.drempel, .getal, excludes: [.intern], help: .optieDrempel), Option(.intern, help: .optieIntern),
      als(.tekst, .csv, .json, .html, .odt), Option(.uit, .bestand, .path, help: .optieUitVorm),
      Option(.vervang, help: .optieVervang), aan, grond,
    ], help: .helpMonitor,
    examples: [
      "monitor --schooljaar 2026-2027", "monitor --van 2026-01-01 --tot 2026-12-31 --regio Denkstad",
      "monitor --schooljaar 2026-2027 --kruis label,inschrijving --drempel 5 --uit monitor.odt",
      "monitor --schooljaar 2026-2027 --per kwartaal --als csv > monitor.csv",
    ])
}
