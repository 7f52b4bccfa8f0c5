import SessionModel

/// The labels that children have, as JSON: each with what it says it is about, and how many have it.
///
/// The format: `docs/json.md`.
public struct LabelsJSON: Sendable {
  private let labels: [(label: String, casussen: Int)]

  /// These labels, in their order.
  public init(_ labels: [(label: String, casussen: Int)]) { self.labels = labels }

  /// The labels as text, for people and programs: two spaces a level, and a line end.
  public var text: String {
    let json: JSON = [
      "versie": JSON.versie, "soort": "labels",
      "labels": .array(
        labels.map { row in
          [
            "label": JSON(row.label), "soort": JSON(Casus.Labelsoort(van: row.label)?.rawValue),
            "aantal-casussen": .int(row.casussen),
          ]
        }),
    ]
    return json.printed(pretty: true) + "\n"
  }
}
