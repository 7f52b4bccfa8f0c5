extension JSON {
  /// How deep arrays and objects may nest.
  public static let maximumDepth = 64

  /// How many bytes a text may have: 64 MiB.
  public static let maximumSize = 64 << 20

  /// Reads one value; nothing but white space may stand around it.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: text.utf8)
  }

  /// Reads one value from UTF-8; nothing but white space may stand around it.
  public init(parsing bytes: some Collection<UInt8>) throws(JSONError) {
    guard bytes.count <= Self.maximumSize else {
      throw JSONError(.tooLarge, offset: Self.maximumSize, line: 1)
    }
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }
}

/// Reads JSON from left to right; one level of recursion for each level of nesting, at most 64.
struct JSONParser {
  /// Up to this many members a new key is compared with the others one by one.
  private static let fewMembers = 16

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSONError) -> JSON {
    skipSpace()
    let value = try value()
    skipSpace()
    guard offset == bytes.count else { throw unexpected(.end) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSON {
    guard let first = peek else { throw unexpected(.value) }
    switch first {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.array() }
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw unexpected(.value)
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONError) -> JSON
  ) throws(JSONError) -> JSON {
    guard depth < JSON.maximumDepth else { throw error(.tooDeep) }
    depth += 1
    offset += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONError) -> JSON {
    var values: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      skipSpace()
      values.append(try value())
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw unexpected(.commaOrClose) }
      return .array(values)
    }
  }

  private mutating func object() throws(JSONError) -> JSON {
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(JSON.Object()) }
    // What most events hold.
    members.reserveCapacity(8)
    while true {
      skipSpace()
      let start = offset
      guard peek == UInt8(ascii: "\"") else { throw unexpected(.key) }
      let key = try string()
      guard isNew(key, among: members, &keys) else { throw error(.duplicateKey(key), at: start) }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      skipSpace()
      members.append(JSON.Member(key: key, value: try value()))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw unexpected(.commaOrClose) }
      return .object(JSON.Object(distinct: members))
    }
  }

  /// A small object is searched; a set is only made for a large one, where searching would be quadratic.
  private func isNew(_ key: String, among members: [JSON.Member], _ keys: inout Set<String>) -> Bool {
    if members.count < Self.fewMembers { return !members.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(members.lazy.map(\.key)) }
    return keys.insert(key).inserted
  }

  private mutating func literal(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    let end = offset + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { end <= bytes.count && bytes[offset..<end].elementsEqual($0) }
    guard matches else { throw unexpected(.value) }
    offset = end
    return value
  }
}

/// Numbers.
extension JSONParser {
  private mutating func number() throws(JSONError) -> JSON {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"))
    let minus = try take(UInt8(ascii: "0")) ? 0 : digits()
    switch peek {
    case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return try double(from: start)
    default: break
    }
    guard let minus, isNegative || minus > .min else { return try double(from: start) }
    return .int(isNegative ? minus : -minus)
  }

  /// Takes at least one digit and gives their value below zero, where 64 bits reach one further; nil when
  /// even that does not fit.
  @discardableResult
  private mutating func digits() throws(JSONError) -> Int? {
    guard let first = peek, isDigit(first) else { throw unexpected(.digit) }
    var sum: Int? = 0
    while let digit = peek, isDigit(digit) {
      sum = sum.flatMap { taking(digit, from: $0) }
      offset += 1
    }
    return sum
  }

  private func taking(_ digit: UInt8, from sum: Int) -> Int? {
    let (product, tooLarge) = sum.multipliedReportingOverflow(by: 10)
    let (next, overflow) = product.subtractingReportingOverflow(Int(digit - UInt8(ascii: "0")))
    return tooLarge || overflow ? nil : next
  }

  /// Reads the number that starts at `start` and of which the whole part has been taken.
  private mutating func double(from start: Int) throws(JSONError) -> JSON {
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      throw error(.numberOutOfRange(String(text.prefix(40))), at: start)
    }
    return .number(number)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}

/// Strings.
extension JSONParser {
  private mutating func string() throws(JSONError) -> String {
    let start = offset + 1
    offset = start
    let isASCII = skipPlain()
    guard peek == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    let text = try text(bytes[start..<offset], isASCII: isASCII, at: start)
    offset += 1
    return text
  }

  /// Reads on in a string in which something else than plain text was met.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var plain = Array(bytes[start..<offset])
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(plain[...], isASCII: false, at: start)
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        plain.append(contentsOf: try escape())
      case 0..<0x20:
        throw error(.bareControl(byte))
      default:
        let run = offset
        skipPlain()
        plain.append(contentsOf: bytes[run..<offset])
      }
    }
    throw unexpected(.closingQuote)
  }

  /// Goes to what ends plain text, and says whether all of that is ASCII.
  @discardableResult
  private mutating func skipPlain() -> Bool {
    var (place, all) = (offset, UInt8(0))
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      all |= byte
      place += 1
    }
    offset = place
    return all < 0x80
  }

  private func text(
    _ slice: ArraySlice<UInt8>, isASCII: Bool, at start: Int
  ) throws(JSONError) -> String {
    // What is ASCII alone is valid: the check of all else costs more than reading the whole object.
    if isASCII { return String(decoding: slice, as: UTF8.self) }
    guard let text = String(validating: slice, as: UTF8.self) else { throw error(.invalidUTF8, at: start) }
    return text
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    let start = offset
    offset += 1
    guard let letter = peek else { throw unexpected(.closingQuote) }
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(Character(try scalar(from: start)).utf8)
    default: throw error(.unknownEscape, at: start)
    }
  }

  /// Reads the digits behind `\u`, and the second half of a surrogate pair.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw error(.loneSurrogate, at: start)
    }
    let second = try codeUnit(from: offset - 2)
    guard UTF16.isTrailSurrogate(second) else { throw error(.loneSurrogate, at: start) }
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw error(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw error(.unknownEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }
}

/// Looking, taking and telling where it went wrong.
extension JSONParser {
  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private func unexpected(_ expected: JSONError.Expected) -> JSONError {
    let rest = bytes[offset...].prefix(64)
    let found = rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self).prefix(1)
    return error(.unexpected(found: found.map(String.init), expected: expected))
  }

  private func error(_ what: JSONError.What, at place: Int? = nil) -> JSONError {
    let place = place ?? offset
    let line = 1 + bytes[..<place].count { $0 == 0x0A }
    return JSONError(what, offset: place, line: line)
  }
}
