import SessionModel
import Text
import Wording

// What was held without the program stands beside what was counted, and is never added to it: nobody counted it here.

extension Monitor {
  /// A table that says whether what was told is in it, where anything was told at all.
  func metHerkomst(_ tabel: Teltabel) -> Teltabel {
    guard !activiteiten.isEmpty, ![.opgegeven, .tellingen].contains(tabel.naam) else { return tabel }
    var told = tabel
    told.noten.append(say(tabel.teltOpgave ? .telGeteldEnOpgegeven : .telAlleenGeteld))
    return told
  }

  /// How many activities were told, by something of them.
  func opgegeven<Naam: Hashable>(_ name: (Activiteit) -> [Naam]) -> [Naam: Int] {
    var counts: [Naam: Int] = [:]
    for activiteit in activiteiten {
      for naam in Set(name(activiteit)) { counts[naam, default: 0] += activiteit.aantal }
    }
    return counts
  }

  /// What was told, by kind.
  var opgegeventabel: Teltabel? {
    guard !activiteiten.isEmpty else { return nil }
    func cells(_ told: [Activiteit]) -> [Teltabel.Cel] {
      func sum(_ of: (Activiteit) -> Int?) -> Teltabel.Cel {
        let known = told.compactMap(of)
        return known.isEmpty ? .leeg : .telling(known.reduce(0, +))
      }
      return [
        .telling(told.reduce(0) { $0 + $1.aantal }), sum(\.deelnemers), sum(\.verschillend), sum(\.bereik),
      ]
    }
    let kinds = Dictionary(grouping: activiteiten) { $0.soort.folded }.values.sorted {
      ($0[0].soort.folded, $0[0].soort) < ($1[0].soort.folded, $1[0].soort)
    }
    var rows = kinds.map { Teltabel.Rij(naam: $0[0].soort, cellen: cells($0)) }
    if rows.count > 1 {
      rows.append(Teltabel.Rij(naam: say(.telTotaal), cellen: cells(activiteiten), isTotaal: true))
    }
    return Teltabel(
      naam: .opgegeven, titel: say(.telOpgegevenTitel), kop: say(.kolomSoort),
      kolommen: [
        say(.telBijeenkomstenKort), say(.telDeelnames), say(.telVerschillend), say(.telBereik),
      ], rijen: rows, noten: [say(.telOpgegevenNoot)])
  }
}
