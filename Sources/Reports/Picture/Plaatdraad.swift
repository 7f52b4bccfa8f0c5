import SessionModel
import Text

/// A thread as a picture tells of it.
public struct Plaatdraad: Hashable, Sendable {
  let naam, betekenis: String
  /// In how many journeys of children it came; `nil` where in none of those, or where that may not be told.
  let reizen: Kleintal.Getal?
  /// What somebody said of it.
  let citaat: Praatplaat.Zin?
}

extension Leerverslag {
  /// The threads of which something was said in these days, what makes the difference first, then what comes back most.
  ///
  /// Words stand with a thread where is told of how many children it is: a hidden number would follow from them.
  public var plaatdraden: [Plaatdraad] {
    let known = draden.map { ($0, stof[.draad($0.id)]) }.filter { $0.1.zinnen > 0 }.sorted {
      ($0.0.isWerkzaam ? 0 : 1, $1.1.bronnen.count, $0.0.naam.folded, $0.0.id)
        < ($1.0.isWerkzaam ? 0 : 1, $0.1.bronnen.count, $1.0.naam.folded, $1.0.id)
    }
    return known.map { draad, hoop in
      let reizen = geteld(hoop.kinderen.count)
      let citaat = reizen?.getal == nil ? nil : hoop.getoond.first
      return Plaatdraad(
        naam: draad.naam, betekenis: draad.betekenis, reizen: reizen == .verborgen ? nil : reizen,
        citaat: citaat.map { Praatplaat.Zin(tekst: $0.tekst, lichtje: $0.lichtje) })
    }
  }
}
