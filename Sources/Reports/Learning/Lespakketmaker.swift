import SessionModel
import Text
import Wording

/// Makes of what a store has to teach a package for another: by the rules of every report that leaves.
public struct Lespakketmaker {
  private let monitor: Monitor
  private let draden: [Leerdraad]
  private var zinnen: [Leerregel] = []

  /// Nothing yet.
  ///
  /// - Parameter monitor: what is counted of all days, with the threshold from which a number of children is told.
  public init(_ monitor: Monitor, draden: [Leerdraad]) { (self.monitor, self.draden) = (monitor, draden) }

  /// Takes a sentence in.
  public mutating func take(_ regel: Leerregel) { zinnen.append(regel) }

  /// In how many journeys, or sessions that are about none, something was said.
  public var reizen: Int { Set(zinnen.map(\.bron)).count }

  /// The package.
  ///
  /// - Parameters:
  ///   - drempel: from how many children a count is told.
  ///   - dag: the day of a moment, on the wall here.
  public func pakket(
    afzender: String, nummer: Int, drempel: Int, zaadjes: [Zaadje], dag: (Moment) -> Day
  ) -> Lespakket {
    let bronnen = Dictionary(zinnen.map { ($0.id, $0.bron) }, uniquingKeysWith: { $1 })
    // A name of one journey alone tells of that journey.
    let told = draden.compactMap { draad -> (draad: Leerdraad, reizen: Int, zinnen: Int)? in
      let own = draad.zinnen.compactMap { bronnen[$0] }
      let reizen = Set(own).count
      return reizen > 1 ? (draad, reizen, own.count) : nil
    }.sorted { ($0.draad.naam.folded, $0.draad.id) < ($1.draad.naam.folded, $1.draad.id) }
    var names: [Identifier: [String]] = [:]
    for (draad, _, _) in told { for zin in draad.zinnen { names[zin, default: []].append(draad.naam) } }
    // In the order of the words: what was said behind each other is of one table.
    let sentences = Set(
      zinnen.map { zin in
        Lespakket.Zin(
          zin.tekst, kwartaal: Lespakket.kwartaal(dag(zin.moment)), groep: zin.stem.map(Leergroep.init),
          thema: zin.thema, niveau: zin.niveau, werkt: zin.vorm == .watWerkt || zin.lichtje,
          isTip: zin.isTip, lichtje: zin.lichtje, draden: names[zin.id] ?? [])
      }
    ).sorted { ($0.tekst.folded, $0.tekst, $0.kwartaal) < ($1.tekst.folded, $1.tekst, $1.kwartaal) }
    let seeds = Set(zaadjes).sorted { ($0.werkte.folded, $0.tip) < ($1.werkte.folded, $1.tip) }
    return Lespakket(
      afzender: afzender, nummer: nummer, drempel: drempel,
      regels: tellingen.map(Lespakket.Regel.telling)
        + told.map { draad, reizen, zinnen in
          .draad(
            Lespakket.Draad(
              naam: draad.naam, betekenis: draad.betekenis, niveau: draad.niveau, zinnen: zinnen,
              reizen: reizen < drempel ? nil : reizen))
        } + sentences.map(Lespakket.Regel.zin) + seeds.map(Lespakket.Regel.zaadje))
  }

  /// The tables of the monitor, cell by cell; of means and shares the reader makes his own.
  private var tellingen: [Lespakket.Telling] {
    monitor.tabellen.flatMap { tabel in
      tabel.rijen.filter { !$0.isTotaal }.flatMap { rij in
        zip(tabel.kolommen, rij.cellen).compactMap { kolom, cel -> Lespakket.Telling? in
          guard case .getal(let getal) = cel else { return nil }
          return Lespakket.Telling(
            tabel: tabel.naam.rawValue, rij: rij.naam, kolom: kolom, aantal: getal.getal)
        }
      }
    }
  }
}
