/// A line of a draaiboek file, without its comments.
struct DraaiboekLine {
  enum Kind: Equatable {
    /// `#` and a title, `##` and a name.
    case heading(level: Int)
    /// `-` and a key with its value.
    case item
    /// Anything else; an indented one goes on with the value above it.
    case text(isIndented: Bool)
    /// Nothing.
    case blank
  }

  let number: Int
  let kind: Kind
  /// What stands behind the marks, escapes and all.
  let content: String

  /// Whether it is a rule of dashes and nothing else.
  var isRule: Bool {
    kind == .item && content.utf8.count > 1 && content.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}

/// Cuts a file into lines; a line ends with LF, CRLF or CR.
///
/// Works on bytes: a dash with an accent behind it is one `Character`, and not a dash.
struct DraaiboekLines {
  static let commentOpening = Array("<!--".utf8)
  static let commentEnd = Array("-->".utf8)

  private(set) var lines: [DraaiboekLine] = []
  private(set) var errors: [DraaiboekError] = []
  private var commentStart: Int?

  init(of bytes: [UInt8]) {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var number = 0
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      add(rest[..<end], number)
      rest = rest[end...].drop(one: 0x0D, then: 0x0A)
    }
    if let commentStart { errors.append(DraaiboekError(.commentNotClosed, line: commentStart)) }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ number: Int) {
    if String(validating: bytes, as: UTF8.self) == nil {
      let repaired = String(decoding: bytes, as: UTF8.self)
      errors.append(DraaiboekError(.invalidUTF8, line: number, found: repaired))
    }
    lines.append(Self.classified(withoutComments(bytes, number)[...], number))
  }

  /// Takes out `<!-- … -->`, which may go on over lines; a backslash before it makes it text.
  private mutating func withoutComments(_ bytes: ArraySlice<UInt8>, _ number: Int) -> [UInt8] {
    if commentStart == nil, !bytes.contains(UInt8(ascii: "<")) { return Array(bytes) }
    var kept: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if commentStart != nil {
        guard rest.starts(with: Self.commentEnd) else {
          rest = rest.dropFirst()
          continue
        }
        commentStart = nil
        rest = rest.dropFirst(3)
      } else if rest.starts(with: Self.commentOpening) {
        commentStart = number
        rest = rest.dropFirst(4)
      } else {
        let length = byte == UInt8(ascii: "\\") ? 2 : 1
        kept += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
    }
    return kept
  }

  private static func classified(_ line: ArraySlice<UInt8>, _ number: Int) -> DraaiboekLine {
    let text = line.drop(while: isSpace)
    let isIndented = text.count < line.count
    let (kind, content): (DraaiboekLine.Kind, ArraySlice<UInt8>) =
      switch (text.first, text.dropFirst().first) {
      case (nil, _): (.blank, text)
      case (UInt8(ascii: "#"), _) where !isIndented: heading(text)
      case (UInt8(ascii: "-"), _): (.item, text.dropFirst())
      case (UInt8(ascii: "*"), let next) where next.map(isSpace) ?? true: (.item, text.dropFirst())
      default: (.text(isIndented: isIndented), text)
      }
    return DraaiboekLine(number: number, kind: kind, content: String(decoding: content, as: UTF8.self))
  }

  private static func heading(_ text: ArraySlice<UInt8>) -> (DraaiboekLine.Kind, ArraySlice<UInt8>) {
    let content = text.drop { $0 == UInt8(ascii: "#") }
    return (.heading(level: text.count - content.count), content)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension ArraySlice<UInt8> {
  fileprivate func drop(one first: UInt8, then second: UInt8) -> Self {
    let rest = self.first == first ? dropFirst() : self
    return rest.first == second ? rest.dropFirst() : rest
  }
}

/// Backslash escapes as in Markdown: before ASCII punctuation a backslash says that it is only text.
enum DraaiboekEscape {
  static func read(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain: [UInt8] = []
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      guard let next = bytes.next() else { return String(decoding: plain + [byte], as: UTF8.self) }
      plain += isPunctuation(next) ? [next] : [byte, next]
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// - Parameter startsLine: whether a mark at the start would make it something else than text.
  static func write(_ text: String, startsLine: Bool = false) -> String {
    var escaped: [UInt8] = []
    var rest = Array(text.utf8)[...]
    if startsLine, let first = rest.first, "-*#".utf8.contains(first) { escaped.append(UInt8(ascii: "\\")) }
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\") || rest.starts(with: DraaiboekLines.commentOpening) {
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
      rest = rest.dropFirst()
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
