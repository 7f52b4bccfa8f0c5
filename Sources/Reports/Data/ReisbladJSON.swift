import SessionModel

extension Reisblad {
  /// A part of the page, or all of it, for programs.
  ///
  /// The format: `docs/json.md`.
  public func jsonText(_ deel: Reisdeel?) -> String {
    let delen = deel.map { [$0] } ?? Reisdeel.allCases
    let json: JSON = [
      "versie": JSON.versie, "soort": "reisblad", "id": JSON(casus.id), "alias": JSON(casus.alias),
      "delen": JSON(delen) { deel in
        ["deel": .string(deel.rawValue), "regels": JSON(regels(deel), \.json)]
      },
    ]
    return json.printed(pretty: true) + "\n"
  }
}

extension Reisblad.Regel {
  fileprivate var json: JSON {
    let sessie = herkomst?.stream.kind == .sessie ? herkomst?.stream.id : nil
    return [
      "kop": .bool(isKop), "teken": JSON(teken), "tekst": JSON(tekst), "details": JSON(details) { JSON($0) },
      "sessie": JSON(sessie), "afspraak": JSON(herkomst?.afspraak),
    ]
  }
}
