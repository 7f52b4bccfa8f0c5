/// How facts stand in the journaal: a kind and a JSON body with a version.
///
/// A kind, or a version of a kind, that this program does not know is kept as `unknown`, byte for byte in
/// meaning, and written again as it was. A new field is optional; a new meaning is a new version.
extension Fact {
  /// Reads a fact; what cannot be understood becomes `unknown`.
  public init(kind: String, body: JSON) {
    self = Fact(known: kind, body) ?? .unknown(kind: kind, body: body)
  }

  private init?(known kind: String, _ json: JSON) {
    guard let kind = FactKind(rawValue: kind), let body = Body(json), let fact = Fact(kind.body, body) else {
      return nil
    }
    self = fact
  }

  private init?<Payload: KnownBody>(_ type: Payload.Type, _ body: Body) {
    var fields = Fields(reading: body)
    guard let version = fields.version, version <= Payload.version, let payload = try? Payload(&fields, nil)
    else { return nil }
    self = payload.fact
  }

  /// The kind and the body that stand for this fact.
  public var encoded: (kind: String, body: JSON) { body.encoded }
}
