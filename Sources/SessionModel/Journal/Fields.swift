/// A value that says its fields once, for reading and for writing.
protocol Fielded {
  /// Takes each field from a body, or from `it` while that is being written.
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar)
}

/// A body in which what is needed is absent, or cannot be.
struct Onleesbaar: Error {}

/// The fields of an event's body on their way in or out, and what an absent one means.
///
/// A word that nobody knows, or a value of another type, is as good as absent. Each field is asked once, in the order in
/// which they are written.
struct Fields {
  private var body: Body
  private let isReading: Bool

  /// What stands in a body.
  init(reading body: Body) { (self.body, isReading) = (body, true) }

  /// The body of a value in the version that is written now; a value that is there has all it needs.
  init<Value: Fielded>(writing value: Value, version: Int) {
    (body, isReading) = (Body(), false)
    body.put(Fields.version, version)
    _ = try? Value(&self, value)
  }

  /// Under which the version stands, the first of all.
  private static let version = "v"

  /// The version in which it was written; `nil` of what has none.
  var version: Int? { mutating get { optional(Fields.version, nil) } }

  /// What was written.
  var json: JSON { .object(body.members) }

  /// A field without which nothing of it can be understood.
  mutating func needed<Value: BodyValue>(_ key: String, _ it: Value?) throws(Onleesbaar) -> Value {
    guard let value = optional(key, it) else { throw Onleesbaar() }
    return value
  }

  /// What must hold of what was read, or nothing of it can be understood.
  func check(_ holds: Bool) throws(Onleesbaar) {
    if isReading, !holds { throw Onleesbaar() }
  }

  /// A field that may be absent.
  mutating func optional<Value: BodyValue>(_ key: String, _ it: Value?) -> Value? {
    if isReading { return body.take(key).flatMap(Value.init(body:)) }
    body.put(key, it)
    return it
  }

  /// A field that means this where it is absent.
  mutating func given<Value: BodyValue>(_ key: String, _ it: Value?, or absent: Value) -> Value {
    optional(key, it) ?? absent
  }

  /// A field that means this where it is absent, and so is not written then.
  mutating func unless<Value: BodyValue & Equatable>(_ absent: Value, _ key: String, _ it: Value?) -> Value {
    optional(key, it == absent ? nil : it) ?? absent
  }

  /// A correction of a part: absent keeps, present sets.
  mutating func edit<Value: BodyValue>(_ key: String, _ it: Edit<Value>?) -> Edit<Value> {
    if isReading { return body.take(edit: key) }
    body.put(key, edit: it ?? .keep)
    return it ?? .keep
  }

  /// A correction of a part that may be empty: absent keeps, null empties.
  mutating func edit<Value: BodyValue>(_ key: String, _ it: Edit<Value?>?) -> Edit<Value?> {
    if isReading { return body.take(edit: key) }
    body.put(key, edit: it ?? .keep)
    return it ?? .keep
  }

  /// Several fields that are one value.
  mutating func whole<Value: Fielded>(_ it: Value?) throws(Onleesbaar) -> Value { try Value(&self, it) }

  /// Several fields that are one value, or of which one is absent.
  mutating func part<Value: Fielded>(_ it: Value?) -> Value? {
    isReading || it != nil ? try? Value(&self, it) : nil
  }
}
