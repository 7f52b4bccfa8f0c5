import SessionModel

/// What others may learn from, as JSON, each with what was said by who looked at it.
///
/// The format: `docs/json.md`.
public struct LeerzinnenJSON: Sendable {
  private let zinnen: [Leerzin]

  /// These sentences, in their order.
  public init(_ zinnen: [Leerzin]) { self.zinnen = zinnen }

  /// The sentences as text, for people and programs: two spaces a level, and a line end.
  public var text: String {
    let json: JSON = [
      "versie": JSON.versie, "soort": "leerzinnen",
      "zinnen": .array(
        zinnen.map { zin in
          [
            "id": JSON(zin.id.text), "code": JSON(zin.code), "sessie": JSON(zin.sessie.text),
            "casus": JSON(zin.casus?.text), "tekst": JSON(zin.woorden), "stem": JSON(zin.stem?.rawValue),
            "nagekeken": zin.nagekeken.map { .bool($0) } ?? .null,
          ]
        }),
    ]
    return json.printed(pretty: true) + "\n"
  }
}
