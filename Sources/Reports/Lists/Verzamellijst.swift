import SessionModel
import Wording

extension OverviewDocument {
  /// What was said over all sessions, of one kind: what it is, and what is asked of such a thing.
  public func verzameld(_ lijst: Verzameling) -> ListForm<GezienVerzameld> {
    let heads: [Phrase] =
      switch lijst {
      case .knelpunten, .nevenvragen: []
      case .misschienWel, .tips: [.kolomStem]
      case .routes: [.kolomBegin, .kolomWaarom, .kolomBracht]
      }
    return form(
      [.kolomWatWacht] + heads
        + [
          .kolomTafel, .kolomBijWie, .kolomStandKort, .kolomNiveau, .kolomVaak, .kolomCasus, .kolomDag,
          .kolomSessie, .kolomCode,
        ],
      json: .verzameld(lijst), csv: .verzameld(clock)
    ) { seen in
      let (rij, plek) = (seen.rij.waarde, seen.rij.waarde.plek)
      let own =
        switch lijst {
        case .knelpunten, .nevenvragen: [String]()
        case .misschienWel, .tips: [rij.stem.map { say(.name(of: $0)) } ?? ""]
        case .routes: [rij.draaiboek, rij.waarom, rij.bracht]
        }
      return [rij.tekst] + own
        + [
          plek.forum.map { say(.name(of: $0)) } ?? "", bijWie(plek), say.stand(van: plek),
          rij.niveau.map { say(.name(of: $0)) } ?? "", say.vaak(seen.keer, in: seen.sessies) ?? "", rij.alias,
          day(rij.moment), rij.sessie.code, rij.isPunt ? "" : rij.id.code,
        ]
    }
  }

  /// What was parked over all sessions: what waits, at which table, with whom, and since when.
  public var geparkeerd: ListForm<Gezien<Verzamelrij>> {
    form(
      [.kolomWatWacht, .kolomTafel, .kolomBijWie, .kolomStandKort, .kolomCasus, .kolomDag, .kolomCode],
      json: .geparkeerd, csv: .geparkeerd(clock)
    ) { seen in
      let (rij, plek) = (seen.waarde, seen.waarde.plek)
      return [
        rij.tekst, plek.forum.map { say(.name(of: $0)) } ?? "", bijWie(plek), say.stand(van: plek),
        rij.alias, day(rij.moment), rij.id.code,
      ]
    }
  }

  private func bijWie(_ plek: Parkeerplek) -> String {
    plek.eigenaar.isEmpty ? say(.nogNiemand) : plek.eigenaar
  }
}

extension ListCSV<Gezien<Verzamelrij>> {
  /// What was parked.
  static func geparkeerd(_ clock: WallClock) -> Self {
    let heads = [
      "code", "alias", "regio", "tekst", "soort", "route", "forum", "eigenaar", "stand", "geagendeerd",
      "antwoord", "moment",
    ]
    return Self(heads: heads) { seen in
      let (rij, plek) = (seen.waarde, seen.waarde.plek)
      let texts = [
        rij.id.code, rij.alias, rij.regio, rij.tekst, rij.soort.rawValue, plek.route?.rawValue ?? "",
        plek.forum?.rawValue ?? "", plek.eigenaar, plek.stand.rawValue, plek.geagendeerd?.iso ?? "",
        plek.antwoord ?? "",
      ]
      return texts.map { $0.isEmpty ? .empty : .text($0) } + [.moment(rij.moment, clock)]
    }
  }
}

extension ListJSON<Gezien<Verzamelrij>> {
  /// What was parked.
  static var geparkeerd: Self {
    Self("geparkeerd") { seen in
      let rij = seen.waarde
      return [
        "id": JSON(rij.id.text), "code": JSON(rij.id.code), "sessie": JSON(rij.sessie.text),
        "casus": JSON(rij.casus?.text), "alias": JSON(rij.alias), "regio": JSON(rij.regio),
        "tekst": JSON(rij.tekst), "soort": JSON(rij.soort.rawValue), "geparkeerd": rij.plek.json,
        "moment": JSON(rij.moment),
      ]
    }
  }
}
