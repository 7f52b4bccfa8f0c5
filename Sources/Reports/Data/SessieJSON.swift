import SessionModel

/// A session as JSON: a report like any other, or everything that is known of it.
///
/// The format: `docs/json.md`.
public struct SessieJSON: Sendable {
  private let sessie: Sessie
  private let casus: Casus?

  /// The JSON of this session; `casus` is the casus it is about, if any.
  ///
  /// - Parameter plaats: where it is read: `.inzage` has everything.
  public init(sessie: Sessie, casus: Casus?, at plaats: Zicht.Plaats) {
    guard plaats != .inzage else {
      (self.sessie, self.casus) = (sessie, casus)
      return
    }
    (self.sessie, self.casus) = (
      sessie.gezien(at: plaats).waarde, casus?.gezien(at: plaats, in: sessie).waarde
    )
  }

  /// The session as a value.
  public var json: JSON {
    let plan = casus?.reisplan ?? sessie.reisplan
    return [
      "versie": JSON.versie, "soort": "sessie", "id": JSON(sessie.id), "code": JSON(sessie.id.code),
      "draaiboek": JSON(sessie.titel), "casus": casusReference,
      "bijeenkomst": JSON(sessie.begin?.bijeenkomst),
      "traject": JSON(sessie.traject), "regio": JSON(sessie.bijeenkomst.gebied.regio),
      "gemeenten": JSON(sessie.bijeenkomst.gebied.gemeenten) { JSON($0) },
      "swvs": JSON(sessie.bijeenkomst.gebied.swvs) { JSON($0) },
      "op-locatie": sessie.bijeenkomst.opLocatie.map { .bool($0) } ?? .null,
      "verslag-voor": sessie.krijgt.isEmpty ? .null : JSON(sessie.krijgt),
      "bewaar-tot": JSON(sessie.bewaring?.tot), "bewaar-reden": JSON(sessie.bewaring?.reden),
      "ingelezen": .bool(sessie.begin?.ingelezen ?? false), "begonnen": JSON(sessie.begonnen),
      "gesloten": JSON(sessie.gesloten),
      "tafel": JSON(sessie.deelnemers) { $0.json(nietNodig: sessie.nietNodig.contains($0.id)) },
      "droom": plan.dromen.filter { $0.sessie == sessie.id }.gepind?.json ?? .null,
      "afspraken": JSON(plan.afspraken(van: sessie.id), \.json),
      "tijdlijn": JSON(plan.tijdlijn(tijdens: sessie), \.json),
      "stappen": JSON(sessie.stappen) {
        $0.json(notities: sessie.notities(in: $0.id)) { $0.dubbelen.compactMap { sessie.notities[$0] } }
      },
      "keuzes": JSON(sessie.keuzes, \.json), "onbekend": .int(sessie.onbekend),
    ]
  }

  /// The session as text, for people and programs: two spaces a level, and a line end.
  public var text: String { json.printed(pretty: true) + "\n" }

  private var casusReference: JSON {
    guard let id = sessie.begin?.casus else { return .null }
    return ["id": JSON(id), "alias": JSON(casus?.alias)]
  }
}

extension Reisplan {
  /// The points that were put on the line while a session ran.
  fileprivate func tijdlijn(tijdens sessie: Sessie) -> [Tijdpunt] {
    guard let begin = sessie.begonnen else { return [] }
    return tijdlijn.filter { point in
      point.moment >= begin && sessie.gesloten.map { point.moment <= $0 } ?? true
    }
  }
}
