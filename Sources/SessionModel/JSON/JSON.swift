/// A JSON value (RFC 8259), small and strict: what events, packages and reports are written in.
///
/// Hand-written because Foundation's coder would make the one static file half as large again.
public enum JSON: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without fraction or exponent that fits 64 bits.
  case int(Int)
  /// Any other number; one that is not finite prints as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Members in the order they were written.
  case object(Object)

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name, unique in its object.
    public let key: String
    /// What stands behind the colon.
    public var value: JSON

    /// Pairs a name with a value.
    public init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The members of an object, in order and each key once.
  ///
  /// Objects with the same members in another order are not equal.
  public struct Object: Hashable, Sendable {
    /// The members as they are printed.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// Takes members of which the caller knows that no key comes twice.
    public init(distinct members: [Member]) {
      self.members = members
    }

    /// The value under a key; setting appends a new key, replaces an old one, and `nil` removes.
    public subscript(key: String) -> JSON? {
      get { members.first { $0.key == key }?.value }
      set {
        let place = members.firstIndex { $0.key == key }
        switch (place, newValue) {
        case (let place?, let value?): members[place].value = value
        case (let place?, nil): members.remove(at: place)
        case (nil, let value?): members.append(Member(key: key, value: value))
        case (nil, nil): break
        }
      }
    }
  }
}

/// Reading a value without a switch: each is `nil` when the value is something else.
extension JSON {
  /// The value under a key of an object.
  public subscript(key: String) -> JSON? { object?[key] }

  /// Whether this is the literal `null`.
  public var isNull: Bool { self == .null }

  /// The text of a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number.
  public var int: Int? {
    if case .int(let number) = self { number } else { nil }
  }

  /// Any number, whole or not.
  public var double: Double? {
    switch self {
    case .number(let number): number
    case .int(let number): Double(number)
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// A truth value.
  public var bool: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// The values of an array.
  public var array: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members of an object.
  public var object: Object? {
    if case .object(let object) = self { object } else { nil }
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Writes `nil` for `null`.
  public init(nilLiteral: ()) { self = .null }

  /// Writes a truth value as it stands.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Writes a whole number as it stands.
  public init(integerLiteral value: Int) { self = .int(value) }

  /// Writes a number as it stands.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// Writes a text as it stands.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Writes values between brackets.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// Writes members between brackets; of a key given twice the last value counts.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.reduce(into: Object()) { $0[$1.0] = $1.1 })
  }
}
