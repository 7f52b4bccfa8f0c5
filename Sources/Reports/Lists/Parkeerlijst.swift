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
    var form = form(
      [.kolomWatWacht, .kolomTafel, .kolomBijWie, .kolomStandKort, .kolomCasus, .kolomDag, .kolomCode],
      json: .geparkeerd
    ) { regel in
      texts(regel, stand: say.stand(van: regel.rij.plek, dag: say.shortDate), dag: day(regel.rij.moment))
    }
    // A spreadsheet reads days in figures only.
    form.sheet = { regel in
      let day = dayOf(regel.rij.moment).iso
      return texts(regel, stand: say.stand(van: regel.rij.plek, dag: \.iso), dag: day)
    }
    return form
  }

  private func texts(_ regel: Parkeerregel, stand: String, dag: String) -> [String] {
    let plek = regel.rij.plek
    return [
      regel.rij.tekst, plek.forum.map { say(.name(of: $0)) } ?? "",
      plek.eigenaar.isEmpty ? say(.nogNiemand) : plek.eigenaar, stand, regel.alias, dag, regel.rij.id.code,
    ]
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
