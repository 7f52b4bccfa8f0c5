extension JSON {
  /// The value as JSON text: the same value always gives the same text.
  ///
  /// On one line without spaces, or `pretty`: a member or element per line, two spaces a level. Escapes
  /// only what RFC 8259 asks, so Dutch stays readable.
  ///
  /// - Parameter level: how deep it stands in what is printed around it.
  public func printed(pretty: Bool = false, within level: Int = 0) -> String {
    var printer = JSONPrinter(isPretty: pretty, depth: level)
    printer.print(self)
    return String(decoding: printer.bytes, as: UTF8.self)
  }
}

/// Writes JSON into bytes.
private struct JSONPrinter {
  let isPretty: Bool
  private(set) var bytes: [UInt8] = []
  private var depth: Int

  init(isPretty: Bool, depth: Int) {
    (self.isPretty, self.depth) = (isPretty, depth)
  }

  mutating func print(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let truth): append(truth ? "true" : "false")
    case .int(let number): append(String(number))
    case .number(let number): append(number.isFinite ? String(number) : "null")
    case .string(let text): print(text)
    case .array(let values):
      list("[", values, "]") { printer, value in printer.print(value) }
    case .object(let object):
      list("{", object.members, "}") { printer, member in
        printer.print(member.key)
        printer.append(printer.isPretty ? ": " : ":")
        printer.print(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ open: String, _ elements: [Element], _ close: String,
    each: (inout JSONPrinter, Element) -> Void
  ) {
    append(open)
    depth += 1
    for (place, element) in elements.enumerated() {
      if place > 0 { append(",") }
      newLine()
      each(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { newLine() }
    append(close)
  }

  private mutating func newLine() {
    guard isPretty else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func print(_ text: String) { bytes.append(json: text) }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension [UInt8] {
  /// Appends a text as JSON has it.
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    append(jsonWithin: text.utf8[...])
    append(UInt8(ascii: "\""))
  }

  /// Appends a part of a text as JSON has it between its quotation marks.
  package mutating func append(jsonWithin text: Substring.UTF8View) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append(jsonWithin: $0) }
    if isDone == nil { Swift.Array(text).withUnsafeBufferPointer { append(jsonWithin: $0) } }
  }

  private mutating func append(jsonWithin bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in bytes.indices where needsEscape(bytes[place]) {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
      escape(bytes[place])
      start = place + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
    case 0x08: append(contentsOf: "\\b".utf8)
    case 0x09: append(contentsOf: "\\t".utf8)
    case 0x0A: append(contentsOf: "\\n".utf8)
    case 0x0C: append(contentsOf: "\\f".utf8)
    case 0x0D: append(contentsOf: "\\r".utf8)
    case 0..<0x20: append(contentsOf: ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8)
    default: append(byte)
    }
  }
}
