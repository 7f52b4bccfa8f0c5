import SessionModel

/// A list for a spreadsheet: the columns that JSON has too, under the same names, a row for each element.
public struct ListCSV<Element> {
  /// The names of the columns.
  public let heads: [String]
  let cells: (Element) -> [CSV.Cell]

  /// What comes before the first element.
  public var opening: String { CSV.opening + CSV.row(heads.map { .text($0) }) }

  /// An element.
  public func text(of element: Element) -> String { CSV.row(cells(element)) }
}

extension ListCSV<Gezien<CasusOverview>> {
  /// The casussen, or the trajecten.
  public static func casussen(_ clock: WallClock) -> Self {
    Self(heads: CasusOverview.csvHeads) { $0.waarde.csv(alias: $0.waarde.profiel.alias, clock) }
  }
}

extension ListCSV<Gezien<SessieOverview>> {
  /// The sessions.
  public static func sessies(_ clock: WallClock) -> Self {
    Self(heads: SessieOverview.csvHeads) { $0.waarde.csv(alias: $0.waarde.alias, clock) }
  }
}

extension ListCSV<Gezien<AfspraakOverview>> {
  /// The afspraken.
  public static func afspraken(_ clock: WallClock) -> Self {
    Self(heads: AfspraakOverview.csvHeads) { $0.waarde.csv(alias: $0.waarde.alias, clock) }
  }
}

extension ListCSV<Gezien<Vindregel>> {
  /// The sentences that were found.
  public static func treffers(_ clock: WallClock) -> Self {
    Self(heads: Vindregel.csvHeads + ["code"]) {
      $0.waarde.csv(alias: $0.waarde.alias, clock) + [.text($0.waarde.id.code)]
    }
  }
}

extension ListCSV<GezienVerzameld> {
  /// What was said over all sessions, of one kind.
  public static func verzameld(_ clock: WallClock) -> Self {
    Self(heads: Verzamelrij.csvHeads + ["keer", "sessies"]) { seen in
      seen.rij.waarde.csv(alias: seen.rij.waarde.alias, clock) + [.number(seen.keer), .number(seen.sessies)]
    }
  }
}

extension ListCSV<Uitgavenregel> {
  /// What left the program.
  public static func uitgaven(_ clock: WallClock) -> Self {
    Self(heads: ["pad", "vorm", "aan", "grond", "moment"]) { uitgave in
      [uitgave.pad ?? "", uitgave.vorm, uitgave.aan, uitgave.grond].map { $0.isEmpty ? .empty : .text($0) }
        + [.moment(uitgave.moment, clock)]
    }
  }
}

extension Lijstrij {
  /// The columns that are of use outside the program.
  fileprivate static var csvHeads: [String] { kolommen.compactMap(\.sleutel) }

  /// - Parameter alias: what stands in the place of the name of a casus.
  fileprivate func csv(alias: String, _ clock: WallClock) -> [CSV.Cell] {
    Self.kolommen.compactMap { kolom in
      kolom.sleutel.map { sleutel in
        let isCasus = kolom.soort == .naam && sleutel == "casus"
        return isCasus ? alias.isEmpty ? .empty : .text(alias) : CSV.Cell(kolom.waarde(van: self), clock)
      }
    }
  }
}

extension CSV.Cell {
  /// A moment as it is read on this clock, the day first: every spreadsheet takes it for one.
  static func moment(_ moment: Moment, _ clock: WallClock) -> Self {
    let wall = clock.read(moment)
    return .text(wall.day.iso + " " + wall.hourMinute)
  }

  /// What stands in a column of a list.
  fileprivate init(_ waarde: Lijstwaarde, _ clock: WallClock) {
    self =
      switch waarde {
      case .niets: .empty
      case .naam(let id): .text(id.text)
      case .tekst(let tekst): tekst.isEmpty ? .empty : .text(tekst)
      case .teksten(let teksten): teksten.isEmpty ? .empty : .text(teksten.joined(separator: ", "))
      case .moment(let moment): .moment(moment, clock)
      case .dag(let dag): .text(dag.iso)
      case .getal(let getal): .number(getal)
      case .feit(let feit): .number(feit ? 1 : 0)
      }
  }
}
