/// Swift text taken apart just far enough: code, the words of its literals, comments left out.
///
/// Knows line and block comments, `"…"`, `"""…"""`, `#"…"#` and interpolation; regular expression literals
/// with a quote in them are not used in this house.
struct SwiftSource: Sendable {
  /// A literal with its place.
  struct Literal {
    let line: Int
    /// The literal's words as written, with each interpolation as one `◇`.
    let text: String
  }

  /// The code, line by line; each literal in it is `""`.
  let code: [String]
  let literals: [Literal]
  /// The modules that are imported.
  let imports: Set<String>

  init(_ text: String) {
    var reader = Reader(text)
    reader.readCode(isInterpolation: false)
    code = String(decoding: reader.code, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    literals = reader.literals
    imports = Set(code.compactMap(Self.imported))
  }

  private static func imported(_ line: String) -> String? {
    guard line.contains("import ") else { return nil }
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "public" || $0 == "internal" }
    guard words.first == "import", words.count >= 2 else { return nil }
    return words.last?.split(separator: ".").first.map(String.init)
  }
}

extension SwiftSource {
  /// Goes through the text once.
  private struct Reader {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    private(set) var code: [UInt8] = []
    private(set) var literals: [Literal] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    private static let newline = UInt8(ascii: "\n")
    private static let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))

    private var isAtEnd: Bool { place >= bytes.count }

    private func sees(_ text: [UInt8]) -> Bool {
      guard place + text.count <= bytes.count, bytes[place] == text[0] else { return false }
      return bytes[place..<(place + text.count)].elementsEqual(text)
    }

    private mutating func countLine() {
      guard bytes[place] == Self.newline else { return }
      line += 1
      code.append(Self.newline)
    }

    /// Reads code to the end, or up to the parenthesis that closes an interpolation.
    mutating func readCode(isInterpolation: Bool) {
      var depth = 0
      while !isAtEnd {
        let byte = bytes[place]
        if sees(Array("//".utf8)) {
          while !isAtEnd, bytes[place] != Self.newline { place += 1 }
        } else if sees(Array("/*".utf8)) {
          readBlockComment()
        } else if let hashes = literalBegins() {
          readLiteral(hashes)
        } else {
          if byte == Self.open { depth += 1 }
          if byte == Self.close {
            if depth == 0, isInterpolation { return }
            depth -= 1
          }
          if byte == Self.newline { countLine() } else { code.append(byte) }
          place += 1
        }
      }
    }

    private mutating func readBlockComment() {
      var depth = 0
      repeat {
        let (opens, closes) = (sees(Array("/*".utf8)), sees(Array("*/".utf8)))
        depth += opens ? 1 : closes ? -1 : 0
        countLine()
        place += opens || closes ? 2 : 1
      } while depth > 0 && !isAtEnd
    }

    /// The number of `#` before a quote that stands here; `nil` when none does.
    private func literalBegins() -> Int? {
      guard bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "#") else { return nil }
      let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
      guard place + hashes < bytes.count, bytes[place + hashes] == UInt8(ascii: "\"") else { return nil }
      return hashes
    }

    private mutating func readLiteral(_ hashes: Int) {
      let pounds = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
      place += hashes
      let quote = Array((sees(Array("\"\"\"".utf8)) ? "\"\"\"" : "\"").utf8)
      let escape = [UInt8(ascii: "\\")] + pounds
      place += quote.count
      let begin = line
      var text: [UInt8] = []
      code += Array("\"\"".utf8)
      while !isAtEnd, !sees(quote + pounds) {
        if sees(escape + [Self.open]) {
          place += escape.count + 1
          text += Array("◇".utf8)
          readCode(isInterpolation: true)
          place += 1
        } else {
          let length = sees(escape) ? escape.count + 1 : 1
          text += bytes[place..<min(place + length, bytes.count)]
          countLine()
          place += length
        }
      }
      place += quote.count + hashes
      literals.append(Literal(line: begin, text: String(decoding: text, as: UTF8.self)))
    }
  }
}
