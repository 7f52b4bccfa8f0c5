import SessionModel
import Wording

/// What was parked, with what the list of the sessions says of where.
public struct Parkeerregel {
  /// What was parked.
  public let rij: Parkeerrij
  /// The alias of the casus; empty without one.
  public let alias: String
  /// Where the meeting was.
  public let regio: String

  /// Something that was parked in a session about this casus, in this region.
  public init(_ rij: Parkeerrij, alias: String, regio: String) {
    (self.rij, self.alias, self.regio) = (rij, alias, regio)
  }
}

extension OverviewDocument {
  /// What was parked over all sessions: what waits, at which table, with whom, and since when.
  public var geparkeerd: ListForm<Parkeerregel> {
    form(
      [.kolomWatWacht, .kolomTafel, .kolomBijWie, .kolomStandKort, .kolomCasus, .kolomDag, .kolomCode],
      json: .geparkeerd, csv: .geparkeerd(clock)
    ) { regel in
      let plek = regel.rij.plek
      return [
        regel.rij.tekst, plek.forum.map { say(.name(of: $0)) } ?? "",
        plek.eigenaar.isEmpty ? say(.nogNiemand) : plek.eigenaar, say.stand(van: plek), regel.alias,
        day(regel.rij.moment), regel.rij.id.code,
      ]
    }
  }
}

extension ListCSV<Parkeerregel> {
  /// What was parked.
  static func geparkeerd(_ clock: WallClock) -> Self {
    let heads = [
      "code", "alias", "regio", "tekst", "soort", "route", "forum", "eigenaar", "stand", "geagendeerd",
      "antwoord", "moment",
    ]
    return Self(heads: heads) { regel in
      let (rij, plek) = (regel.rij, regel.rij.plek)
      let texts = [
        rij.id.code, regel.alias, regel.regio, rij.tekst, rij.soort.rawValue, plek.route?.rawValue ?? "",
        plek.forum?.rawValue ?? "", plek.eigenaar, plek.stand.rawValue, plek.geagendeerd?.iso ?? "",
        plek.antwoord ?? "",
      ]
      return texts.map { $0.isEmpty ? .empty : .text($0) } + [.moment(rij.moment, clock)]
    }
  }
}

extension ListJSON<Parkeerregel> {
  /// What was parked.
  static var geparkeerd: Self {
    Self("geparkeerd") { regel in
      [
        "id": JSON(regel.rij.id.text), "code": JSON(regel.rij.id.code), "sessie": JSON(regel.rij.sessie.text),
        "casus": JSON(regel.rij.casus?.text), "alias": JSON(regel.alias), "regio": JSON(regel.regio),
        "tekst": JSON(regel.rij.tekst), "soort": JSON(regel.rij.soort.rawValue),
        "geparkeerd": regel.rij.plek.json, "moment": JSON(regel.rij.moment),
      ]
    }
  }
}
